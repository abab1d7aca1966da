// Records are printed at a fixed width: an act goes on in the next line when its own is full. Acts
// begin with 中华民国 and a date; the words behind it tell what was done.
#include "document/record.h"

#include <algorithm>

#include "document/dates.h"
#include "document/marks.h"
#include "document/resources.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kFullLineCodepoints = 24;  // a shorter line of an act is its last one
constexpr std::size_t kFieldCodepoints = 120;    // longest line of a field
constexpr std::size_t kNumberBytes = 150;        // of 总统华总一义字第10900064281号
constexpr std::string_view kRepublic = "中华民国", kFrom = "自", kSerialEnd = "号";

// Behind 12. at the front of `s`; `s` itself where there is no such number.
std::string_view behind_count(std::string_view s) {
  std::size_t at = 0;
  while (at < s.size() && s[at] >= '0' && s[at] <= '9') ++at;
  if (at == 0 || at > 3 || at >= s.size() || s[at] != '.') return s;
  return s.substr(skip_spaces(s, at + 1, s.size()));
}

bool opens_act(std::string_view s) {
  const auto date = s.starts_with(kRepublic) ? date_at(s, 0) : std::nullopt;
  return date && date->precision == 3;
}

bool is_field(const Resources& resources, std::string_view s) {
  const std::string_view name = resources.words("record_field"_class).at_front(s);
  if (name.empty()) return false;
  const std::string_view rest = s.substr(name.size());
  return (rest.starts_with("：") || rest.starts_with(":")) &&
         text::count_codepoints(s.substr(0, 600)) <= kFieldCodepoints;
}

std::string without_spaces(std::string_view s) {
  std::string out;
  for (std::size_t at = 0; at < s.size();) {
    const auto d = text::decode_at(s, at);
    if (!text::is_space(d.code_point) && d.code_point != U'\n') out += s.substr(at, d.bytes);
    at += d.bytes;
  }
  return out;
}

// The date behind 自 in `s` from which on something counts: 自一百零五年五月二日生效.
std::optional<std::string> since(const Resources& resources, std::string_view s) {
  for (std::size_t at = s.find(kFrom); at != s.npos; at = s.find(kFrom, at + kFrom.size())) {
    const std::string_view rest = s.substr(at + kFrom.size());
    const auto date = republic_date(rest.substr(0, 60));
    if (date && resources.words("takes_effect"_class).stands_in(rest.substr(0, 60))) return date;
  }
  return std::nullopt;
}

// The first word of the class that stands in `s`.
std::string_view first_of(const text::WordSet& words, std::string_view s) {
  const std::size_t at = words.find(s);
  return at == s.npos ? std::string_view() : words.at_front(s.substr(at));
}

class ActReader {
 public:
  ActReader(const Resources& resources, Record& record) : resources_(resources), record_(record) {}

  // The acts of one entry, in order.
  void entry(std::string_view line) {
    const std::string joined = without_spaces(line);
    const std::string_view s = behind_count(joined);
    std::vector<std::size_t> starts;
    for (std::size_t at = s.find(kRepublic); at != s.npos; at = s.find(kRepublic, at + 1))
      if (opens_act(s.substr(at)) && !s.substr(0, at).ends_with(kFrom)) starts.push_back(at);
    for (std::size_t i = 0; i < starts.size(); ++i) {
      const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : s.size();
      act(s.substr(starts[i], end - starts[i]));
    }
  }

 private:
  const text::WordSet& words(Words name) const { return resources_.words(name); }

  void act(std::string_view s) {
    const auto date = date_at(s, 0);
    std::string_view rest = s.substr(date->end);
    // …号公告第3条所列属“行政院”之权责事项，自…起改由…管辖: no word of the text changes.
    if (words("moves_jurisdiction"_class).stands_in(rest)) return;
    RecordedAct out;
    out.date = date->iso;
    if (const std::size_t end = rest.substr(0, kNumberBytes).find(kSerialEnd);
        end != rest.npos && rest.substr(0, end).find("第") != rest.npos) {
      out.number = std::string(rest.substr(0, end + kSerialEnd.size()));
      rest.remove_prefix(out.number.size());
    }
    out.effective = since(resources_, rest);
    out.on_issue = !out.effective && words("effect_on_issue"_class).stands_in(rest);
    if (words("sets_effect"_class).stands_in(rest)) return sets_effect(rest, out);
    const std::string_view amending = first_of(words("record_amending"_class), rest);
    if (amending.empty() && words("record_repealing"_class).stands_in(rest)) {
      out.kind = EventKind::kRepealed;
      if (out.effective) out.date = *out.effective;
    } else if (!amending.empty()) {
      out.kind = EventKind::kAmended;
      out.verb = std::string(amending);
      out.whole = rest.find("全文") != rest.npos;
    } else {
      out.verb = std::string(first_of(words("issued_verb"_class), rest));
      if (out.verb.empty()) return;
      out.whole = true;
    }
    record_.acts.push_back(std::move(out));
  }

  // 发布定自一百零五年五月二日施行: since when the act before is in force, unless that said it
  // itself, or the words speak of another text (发布“甲法”定自…).
  void sets_effect(std::string_view rest, const RecordedAct& here) {
    if (rest.find("“") != rest.npos || rest.find("《") != rest.npos || record_.acts.empty()) return;
    RecordedAct& before = record_.acts.back();
    if (before.kind != EventKind::kRepealed && !before.effective && !before.on_issue)
      before.effective = here.effective;
  }

  const Resources& resources_;
  Record& record_;
};

// 法规性质：法律 → name and value.
void read_field(std::string_view s, const Resources& resources, Record& record) {
  const std::string_view name = resources.words("record_field"_class).at_front(s);
  const std::size_t colon = s.substr(name.size()).starts_with("：") ? 3 : 1;
  const std::string value = without_spaces(s.substr(name.size() + colon));
  if (name == "法规名称" && record.title.empty()) record.title = value;
  if (name == "法规性质" || name == "法规位阶") record.nature = value;
  const bool ended = resources.words("record_of_repeal"_class).begins(value);
  if (name == "废止注记" || name == "法规类别" || name == "生效状态")
    record.repealed = record.repealed || ended;
  if (name == "废止日期" || name == "停止适用日期") {
    record.repealed_on = republic_date(value);
    record.repealed = record.repealed || record.repealed_on;
  }
  if (resources.words("record_date"_class).holds(name))
    if (auto date = republic_date(value)) record.changed = std::move(date);
}

}  // namespace

std::optional<std::string> republic_date(std::string_view s) {
  s = s.substr(skip_spaces(s, 0, s.size()));
  if (s.size() >= 8 &&
      std::all_of(s.begin(), s.begin() + 8, [](char c) { return c >= '0' && c <= '9'; })) {
    const std::string dashed = std::string(s.substr(0, 4)) + "-" + std::string(s.substr(4, 2)) +
                               "-" + std::string(s.substr(6, 2));
    const auto date = date_at(dashed, 0);
    return date ? std::optional(date->iso) : std::nullopt;
  }
  auto date = date_at(s, 0);
  if (!date) date = date_at("民国" + std::string(s.substr(0, 60)), 0);
  return date && date->precision == 3 ? std::optional(date->iso) : std::nullopt;
}

namespace {

// 第 1 条 | …, 第一章 总则: the text begins. 第 17 条条文 goes on with an act.
bool opens_text(std::string_view text, const Line& line) {
  constexpr std::string_view kWording = "条文";
  const auto mark = mark_at(text, line.span.begin(), line.span.end());
  if (!mark || mark->family > MarkFamily::kArticle) return false;
  return !text.substr(mark->content).starts_with(kWording);
}

}  // namespace

void mark_record(std::string_view text, const Resources& resources, std::vector<Line>& lines) {
  bool act = false;  // the line before belongs to an act
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view s = lines[i].span.of(text);
    const std::string_view counted = behind_count(s);
    const bool opens = opens_act(counted) && (act || counted.size() < s.size());
    const bool goes_on = act && lines[i].heading_level == 0 && !lines[i].cell &&
                         !opens_text(text, lines[i]) &&
                         text::count_codepoints(lines[i - 1].span.of(text)) >= kFullLineCodepoints;
    act = opens || (goes_on && !is_field(resources, s));
    if (act || is_field(resources, s)) lines[i].shell = true;
  }
}

Record read_record(std::string_view text, const Resources& resources, const Layout& layout) {
  Record record;
  ActReader reader(resources, record);
  std::string entry;
  const auto flush = [&] {
    if (!entry.empty()) reader.entry(entry);
    entry.clear();
  };
  for (std::size_t i = 0; i < std::min(layout.body, layout.units.size()); ++i) {
    const Unit& unit = layout.units[i];
    const std::string_view s = unit.span.of(text);
    const bool note = unit.role == UnitRole::kPreamble || unit.role == UnitRole::kBody;
    if (unit.role != UnitRole::kShell && !note) continue;
    if (!note && is_field(resources, s)) {
      flush();
      read_field(s, resources, record);
    } else if (opens_act(behind_count(s))) {
      if (note || behind_count(s).size() < s.size()) flush();
      entry += s;
    } else if (!note && !entry.empty()) {
      entry += s;
    } else {
      flush();
    }
  }
  flush();
  return record;
}

const RecordedAct* Record::last_wording() const {
  for (auto act = acts.rbegin(); act != acts.rend(); ++act)
    if (act->kind != EventKind::kRepealed) return &*act;
  return nullptr;
}

History Record::history() const {
  History out;
  for (const RecordedAct& act : acts) {
    if (act.kind == EventKind::kRepealed) {
      if (!out.repealed || act.date < *out.repealed) out.repealed = act.date;
      continue;
    }
    out.issued = act.date;
    if (act.kind == EventKind::kAmended) out.amendments.push_back({act.date, act.verb, act.number});
    if (act.whole) {
      out.first_issued = act.date;
      out.effective = act.on_issue ? act.date : act.effective;
    } else if (act.effective) {
      out.effective = act.effective;
    }
  }
  if (repealed && !out.repealed) out.repealed = repealed_on ? repealed_on : changed;
  if (!out.issued && !repealed) out.issued = changed;
  return out;
}

}  // namespace wenze::document
