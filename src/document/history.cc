// A date governs the words up to the next date. Titles are skipped on both sides: 施行 inside
// 《…实施条例》 is no verb, and the date of a decision that is quoted is no date of this text.
#include "document/history.h"

#include <algorithm>
#include <array>

#include "document/dates.h"
#include "document/resources.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr std::size_t kMaxByBytes = 240;
constexpr int kJointAdoptionDays = 180;  // two bodies pass one text within this time

bool opens(char32_t c) { return c == U'《' || c == U'〈' || c == U'<' || c == U'＜' || c == U'〔'; }
bool closes(char32_t c) {
  return c == U'》' || c == U'〉' || c == U'>' || c == U'＞' || c == U'〕';
}

// `line` with everything inside titles replaced byte by byte.
std::string without_titles(std::string_view line) {
  std::string out;
  int depth = 0;
  for (std::size_t at = 0; at < line.size();) {
    const auto d = text::decode_at(line, at);
    if (closes(d.code_point) && depth > 0) --depth;
    if (depth > 0)
      out.append(d.bytes, '_');
    else
      out.append(line.substr(at, d.bytes));
    if (opens(d.code_point)) ++depth;
    at += d.bytes;
  }
  // A title that is never closed hides nothing.
  return depth > 0 ? std::string(line) : out;
}

struct Verbs {
  Words words;
  EventKind kind;
};
// In the order in which they decide: 批准的《…》修正 is an amendment, 通过并公布 both.
constexpr std::array<Verbs, 6> kVerbs = {{{"amended_verb"_class, EventKind::kAmended},
                                          {"repealed_verb"_class, EventKind::kRepealed},
                                          {"adopted_verb"_class, EventKind::kAdopted},
                                          {"approved_verb"_class, EventKind::kApproved},
                                          {"issued_verb"_class, EventKind::kIssued},
                                          {"effective_verb"_class, EventKind::kEffective}}};

std::string_view trimmed(std::string_view s) {
  const auto loose = [](char32_t c) {
    return text::is_space(c) || c == U'，' || c == U'、' || c == U'（' || c == U'）' ||
           c == U'。' || c == U'；' || c == U'\n';
  };
  while (!s.empty() && loose(text::decode_at(s, 0).code_point))
    s.remove_prefix(text::decode_at(s, 0).bytes);
  while (!s.empty() && loose(text::decode_before(s, s.size()).code_point))
    s.remove_suffix(text::decode_before(s, s.size()).bytes);
  return s;
}

// 第二次|修正: the count belongs to the verb.
std::string_view without_count(std::string_view by) {
  const std::size_t at = by.rfind("第");
  if (at != std::string_view::npos && by.ends_with("次") && by.size() - at <= 12)
    by = by.substr(0, at);
  return trimmed(by);
}

// Events of the words `clause` (of which `bare` is without titles) behind a date.
void add_events(const Resources& resources, std::string_view clause, std::string_view bare,
                const std::string& date, bool since, std::vector<Event>& out) {
  bool amended = false;
  for (const Verbs& verbs : kVerbs) {
    if (amended && verbs.kind != EventKind::kEffective) continue;
    const text::WordSet& set = resources.words(verbs.words);
    if (!set.stands_in(bare)) continue;
    for (const std::string& word : set.words()) {
      const std::size_t at = bare.find(word);
      if (at == std::string_view::npos) continue;
      if (verbs.kind == EventKind::kRepealed && bare.substr(0, at).ends_with("同时")) continue;
      // 公布之日起施行, 施行前: no act of this day.
      const std::string_view after = bare.substr(at + word.size());
      if (after.starts_with("之日") || after.starts_with("前") || after.starts_with("后")) continue;
      if (verbs.kind == EventKind::kEffective && at > 60 && !since) continue;
      amended = amended || verbs.kind == EventKind::kAmended;
      std::string by(without_count(clause.substr(0, std::min(at, kMaxByBytes))));
      out.push_back({verbs.kind, date, word, std::move(by)});
      break;
    }
  }
}

// Days between two ISO dates, roughly.
int days_between(const std::string& a, const std::string& b) {
  const auto days = [](const std::string& iso) {
    const int year = iso.size() >= 4 ? std::stoi(iso.substr(0, 4)) : 0;
    const int month = iso.size() >= 7 ? std::stoi(iso.substr(5, 2)) : 1;
    const int day = iso.size() >= 10 ? std::stoi(iso.substr(8, 2)) : 1;
    return year * 365 + month * 30 + day;
  };
  return days(b) - days(a);
}

void later(std::optional<std::string>& into, const std::string& date) {
  if (!into || *into < date) into = date;
}

}  // namespace

std::vector<Event> read_events(const Resources& resources, std::string_view line) {
  const std::string bare = without_titles(line);
  std::vector<DateAt> dates;
  for (auto date = find_date(bare, 0, 2); date; date = find_date(bare, date->end, 2))
    dates.push_back(*date);
  std::vector<Event> out;
  for (std::size_t i = 0; i < dates.size(); ++i) {
    const std::size_t from = dates[i].end;
    const std::size_t to = i + 1 < dates.size() ? dates[i + 1].begin : line.size();
    const std::string_view before = std::string_view(bare).substr(0, dates[i].begin);
    add_events(resources, line.substr(from, to - from),
               std::string_view(bare).substr(from, to - from), dates[i].iso, before.ends_with("自"),
               out);
  }
  return out;
}

History history_of(const std::vector<Event>& events) {
  History out;
  std::optional<Event> passed_again;
  for (const Event& event : events) {
    switch (event.kind) {
      case EventKind::kAdopted:
        if (!out.adopted) {
          out.adopted = event.date;
          out.national = event.by.find("全国人民代表大会") != std::string::npos;
        } else if (days_between(*out.adopted, event.date) > kJointAdoptionDays) {
          passed_again = event;
        }
        break;
      case EventKind::kApproved:
        break;
      case EventKind::kIssued:
        if (!out.first_issued) out.first_issued = event.date;
        later(out.issued, event.date);
        break;
      case EventKind::kEffective:
        later(out.effective, event.date);
        break;
      case EventKind::kAmended:
        out.amendments.push_back({event.date, event.act, event.by});
        later(out.issued, event.date);
        break;
      case EventKind::kRepealed:
        out.repealed = event.date;
        break;
    }
  }
  // A text that was passed a second time was amended then, though the notes do not call it so.
  if (passed_again && (out.amendments.empty() || out.amendments.back().date < passed_again->date)) {
    out.amendments.push_back({passed_again->date, passed_again->act, passed_again->by});
  }
  std::stable_sort(out.amendments.begin(), out.amendments.end(),
                   [](const Amendment& a, const Amendment& b) { return a.date < b.date; });
  return out;
}

std::optional<std::string> History::published() const {
  for (auto amendment = amendments.rbegin(); amendment != amendments.rend(); ++amendment)
    if (amendment->act == "修订" && amendment->by.find("的决定") == std::string::npos)
      return issued && *issued >= amendment->date && amendment == amendments.rbegin()
                 ? issued
                 : std::optional<std::string>(amendment->date);
  if (first_issued) return first_issued;
  return national ? adopted : std::nullopt;
}

}  // namespace wenze::document
