#include "extract/party_names.h"

#include <algorithm>

#include "extract/phrases.h"
#include "text/outside_words.h"

namespace wenze::extract {
namespace {

// Longer names were not seen: 医疗机构、国家重点保护野生动物人工繁育单位.
constexpr std::size_t kReachBytes = 60;

// What stands in front of `at` in its clause, at most kReachBytes, whole characters.
std::string_view clause_before(std::string_view text, std::size_t at) {
  const std::size_t from = at - std::min(at, kReachBytes);
  std::string_view before = text.substr(from, at - from);
  while (!before.empty() && (static_cast<unsigned char>(before.front()) & 0xC0) == 0x80)
    before.remove_prefix(1);
  for (std::string_view mark : {"，", "；", "。", "：", "？", "！", "、", "（", "）", "“", "”",
                                "《", "》", "\n", " ", "　"})
    if (const std::size_t last = before.rfind(mark); last != std::string_view::npos)
      before.remove_prefix(last + mark.size());
  return before;
}

// Behind the last word that governs the name or joins it to another.
std::string_view behind_limit(const Context& context, std::string_view before) {
  const text::WordSet &limits = context.words("name_limit"_class),
                      &longer = context.words("longer_than_a_limit"_class);
  std::size_t from = 0;
  for (std::size_t at = text::find_outside(limits, longer, before); at != std::string_view::npos;) {
    from = at + limits.at_front(before.substr(at)).size();
    at = text::find_outside(limits, longer, before.substr(from));
    if (at != std::string_view::npos) at += from;
  }
  return before.substr(from);
}

}  // namespace

Span whole_party(const Context& context, Span party) {
  const std::string_view joint = context.words("measure_joint"_class).at_front(context.of(party));
  if (!joint.empty() && joint.size() < party.size_bytes())
    return {party.begin() + joint.size(), party.end()};
  const std::string_view clause = clause_before(context.text, party.begin());
  // The clause goes on beyond the reach: no name.
  if (clause.size() + 2 >= kReachBytes) return party;
  const std::string_view name = behind_limit(context, clause);
  if (name.empty() || context.words("no_name"_class).stands_in(name)) return party;
  // 处|行为人新台币一万元罚锾, 如|行为人再犯
  if (context.words("right_before_party"_class).holds(name)) return party;
  const Span before{party.begin() - name.size(), party.begin()};
  if (context.mentions.any(lexicon::Kind::kFault, before)) return party;
  return {before.begin(), party.end()};
}

namespace {

// A party of the same kind: private.both stands for persons and for organisations.
bool is_alike(const Entry& one, Role role, const Entry& other) {
  const auto named = role_from(other.role);
  if (!named) return false;
  return *named == role || (one.id == "private.both" && is_private_role(*named)) ||
         (other.id == "private.both" && is_private_role(role));
}

// Where the name that begins at `at` ends: with the first party of the clause that is like
// `person`, or, where another one is joined behind it, with the words before the joint. `at`:
// nowhere.
std::size_t name_end(const Context& context, std::size_t at, const SubjectDraft& person,
                     std::span<const SubjectDraft> others) {
  constexpr std::size_t kLongestUnknown = 24;
  std::string_view s = context.text.substr(at, kReachBytes);
  for (std::string_view mark : {"，", "；", "。", "：", "（", "）", "“", "”", "《", "\n"})
    s = s.substr(0, s.find(mark));
  const std::size_t joint = context.words("coordinate_joint"_class).find(s);
  const Mention* who = nullptr;
  for (const Mention& mention :
       context.mentions.starting_in(lexicon::Kind::kSubject, {at, at + s.size()})) {
    who = &mention;
    break;
  }
  if (who == nullptr || who->end > at + s.size()) return at;
  // 、小餐饮|和食品摊点: no word of the dictionary, between two that are.
  const bool unknown = joint != std::string_view::npos && at + joint < who->begin;
  const std::size_t end = unknown ? at + joint : who->end;
  const Span name{at, end};
  const bool foreign = std::ranges::any_of(others, [&](const SubjectDraft& other) {
    return other.span.begin() < name.end() && name.begin() < other.span.end();
  });
  if (foreign || name.empty() || context.mentions.any(lexicon::Kind::kFault, name) ||
      context.words("no_name"_class).stands_in(context.of(name)))
    return at;
  if (unknown) {
    const bool closes = std::ranges::any_of(
        others, [&](const SubjectDraft& other) { return other.span.begin() == who->begin; });
    return closes && name.size_bytes() <= kLongestUnknown ? end : at;
  }
  const std::string_view before = context.text.substr(at, who->begin - at);
  const bool plain = is_alike(*person.entry, person.role, *who->entry) &&
                     !context.words("attribute_sign"_class).stands_in(before) &&
                     !context.words("verb_in_name"_class).stands_in(before) &&
                     !context.words("name_goes_on"_class).begins(context.text.substr(end));
  return plain ? end : at;
}

}  // namespace

Span with_coordinates(const Context& context, const SubjectDraft& person,
                      std::span<const SubjectDraft> others) {
  std::size_t end = person.span.end();
  // 负有直接责任的主管人员|和其他直接责任人员: one mention may stand for two roles.
  for (const SubjectDraft& role : others) {
    if (role.span != person.span || role.entry == nullptr) continue;
    std::size_t at = person.span.end();
    for (;;) {
      const std::string_view rest = context.text.substr(at);
      const std::string_view joint = context.words("coordinate_joint"_class).at_front(rest);
      if (joint.empty() || rest.starts_with("及其")) break;
      const std::size_t next = name_end(context, at + joint.size(), role, others);
      if (next == at + joint.size()) break;
      at = next;
    }
    end = std::max(end, at);
  }
  return {person.span.begin(), end};
}

}  // namespace wenze::extract
