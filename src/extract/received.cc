// A sanction that somebody has received: words that say so by themselves, a verb of receiving in
// front of the sanction, or how often it was given.
#include <algorithm>

#include "extract/impositions.h"

namespace wenze::extract {
namespace {

// 被问责人|所在单位: whose unit it is, and not what happened to anybody.
bool only_names_unit(std::string_view behind) {
  constexpr std::size_t kReach = 15;
  return behind.substr(0, kReach).find("所在") != std::string_view::npos;
}

bool holds_received_sanction(const Context& context, std::string_view s) {
  for (std::string_view word : context.words("received_sanction"_class).words())
    for (std::size_t at = s.find(word); at != std::string_view::npos;
         at = s.find(word, at + word.size()))
      if (!only_names_unit(s.substr(at + word.size()))) return true;
  return false;
}

// 受申诫累计达三次, 受书面警告满三次: in Taiwan, Hong Kong and Macau, how often somebody was
// sanctioned.
bool accumulates(const Context& context, Span span) {
  constexpr std::size_t kReachBytes = 30;
  if (context.traits.region == Region::kMainland) return false;
  for (const SanctionHit& hit : context.mentions.sanctions(span)) {
    const std::size_t begin =
        hit.span.begin() - std::min(hit.span.begin() - span.begin(), kReachBytes);
    const std::size_t end = std::min(span.end(), hit.span.end() + kReachBytes);
    if (hit.candidates.front()->jurisdiction != "CN" && hit.candidates.front()->family != "ADMP" &&
        context.words("accumulation"_class).stands_in(context.of({begin, end})) &&
        context.words("times_counter"_class).stands_in(context.of({hit.span.begin(), end})))
      return true;
  }
  return false;
}

}  // namespace

bool mentions_received_sanction(const Context& context, Span span) {
  const std::string_view s = context.of(span);
  if (accumulates(context, span)) return true;
  if (context.words("received_sanction"_class).stands_in(s) && holds_received_sanction(context, s))
    return true;
  for (const SanctionHit& hit : context.mentions.sanctions(span)) {
    const Entry& entry = *hit.candidates.front();
    if (entry.family == "ADMP" || entry.family == "CRIM") continue;          // 被拘留, 被罚款
    const bool of_units = entry.applies_to != "P" && entry.family == "EDU";  // 被约谈的部门
    if (entry.applies_to != "P" && !of_units && entry.family != "OACC" && entry.family != "GEN")
      continue;
    if (entry.id == "TWA.06" || entry.id == "TWA.07")
      continue;  // 被付惩戒人: proceedings, no sanction yet
    const std::size_t reach = std::min<std::size_t>(hit.span.begin() - span.begin(), 30);
    const std::string_view front = context.text.substr(hit.span.begin() - reach, reach);
    if ((context.words("received_verb"_class).stands_in(front) ||
         (front.ends_with("被") && !of_units)) &&
        !only_names_unit(s.substr(hit.span.end() - span.begin())))
      return true;
  }
  for (std::size_t at = s.find("受"); at != std::string_view::npos; at = s.find("受", at + 3)) {
    const std::string_view rest = s.substr(at, std::min<std::size_t>(s.size() - at, 60));
    if (at >= 3 && s.substr(at - 3).starts_with("不")) continue;
    if (context.traits.region == Region::kTaiwan && s.substr(0, at).ends_with("应"))
      continue;  // 涉有应受惩戒之情事
    if (rest.starts_with("受让") || s.substr(0, at).ends_with("接") ||
        s.substr(0, at).ends_with("承"))
      continue;
    if (rest.starts_with("受理") || rest.starts_with("受托") || rest.starts_with("受委")) continue;
    if (context.words("received_matter"_class).stands_in(rest)) return true;
  }
  return false;
}

bool counts_received(const Context& context, Span segment) {
  return context.words("times_counter"_class).ends(context.of(segment)) &&
         mentions_received_sanction(context, segment);
}

}  // namespace wenze::extract
