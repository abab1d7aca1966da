#pragma once
// The notes under a title that tell how a text came about: 2006年…通过, 2006年…公布,
// 根据2010年…修正, 2011年1月1日施行.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace wenze::document {

class Resources;

enum class EventKind { kAdopted, kApproved, kIssued, kEffective, kAmended, kRepealed };

struct Event {
  EventKind kind = EventKind::kAdopted;
  std::string date;  // ISO 8601, at least year and month
  std::string act;   // the verb as printed: 通过, 修正
  std::string by;    // what stands between date and verb
};

// The events of one line of notes, in order. What titles inside the line say (《关于修改…的决定》)
// is no event.
std::vector<Event> read_events(const Resources& resources, std::string_view line);

// What the events of a document say together. Nothing where they say nothing.
struct History {
  std::optional<std::string> adopted;       // first passed
  std::optional<std::string> first_issued;  // first publication
  std::optional<std::string> issued;        // last publication or amendment
  std::optional<std::string> effective;     // last 施行 of the notes
  std::optional<std::string> repealed;
  std::vector<Amendment> amendments;
  // The day that 自公布之日起 means: the publication of the text, of a wholly revised one (修订)
  // that of the revision; amendments (修正) do not move it. National laws are published on the day
  // they are passed.
  std::optional<std::string> published() const;

  bool national = false;  // passed by the National People's Congress or its committee
};
History history_of(const std::vector<Event>& events);

}  // namespace wenze::document
