#include "extract/party_names.h"

#include <algorithm>

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
  const Span before{party.begin() - name.size(), party.begin()};
  if (context.mentions.any(lexicon::Kind::kFault, before)) return party;
  return {before.begin(), party.end()};
}

}  // namespace wenze::extract
