#pragma once
// What the databases of Taiwan print in front of a statute: fields (法规性质：法律,
// 最新异动日期：20200610, 废止注记：废) and the acts that made the text, oldest first
// (1.中华民国…总统令制定公布). They are facts about the text and no part of it.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/history.h"
#include "document/layout.h"
#include "document/lines.h"

namespace wenze::document {

// One act: 中华民国112年5月1日府人字第1120001112号函订定；并自112年6月1日生效.
struct RecordedAct {
  EventKind kind = EventKind::kIssued;  // kIssued, kAmended, kRepealed
  std::string date;                     // of the act; of a repeal the day from which on it counts
  std::string verb;                     // 修正, 订定
  std::string number;  // with who gives it: 府人字第1120001112号; may be empty
  std::optional<std::string> effective;  // as the act says
  bool whole = false;                    // it makes the whole text anew
  bool on_issue = false;                 // in force from its own day: 并自发布日施行
};

struct Record {
  std::string title, nature;           // 法规名称, 法规性质; may be empty
  std::optional<std::string> changed;  // 最新异动日期, 修正日期
  std::optional<std::string> repealed_on;
  bool repealed = false;  // 废止注记：废
  std::vector<RecordedAct> acts;

  // The acts and fields together: dates, amendments, repeal.
  History history() const;
  // The last act that gave the text its wording; nullptr when none is known.
  const RecordedAct* last_wording() const;
};

// Marks the lines of such records as no part of the text (Line::shell).
void mark_record(std::string_view text, const Resources& resources, std::vector<Line>& lines);

// The record in front of the text, and the acts that the notes under the title of a text of Taiwan
// tell without numbers. Empty where there is none.
Record read_record(std::string_view text, const Resources& resources, const Layout& layout);

// A date of the Republic with or without its name: 112年6月1日, 民国一百零五年五月二日, 20200610.
std::optional<std::string> republic_date(std::string_view s);

}  // namespace wenze::document
