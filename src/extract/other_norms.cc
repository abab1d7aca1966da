// All look at words only, the cheapest first: most sentences hold none of them.
#include "extract/other_norms.h"

#include <algorithm>

#include "extract/bearers.h"
#include "extract/conditions.h"
#include "extract/hits.h"
#include "extract/impositions.h"
#include "extract/imputation.h"

namespace wenze::extract {
namespace {

// 处五百元罚款, 给予处分, 处十日以下的拘留, 没收保证金 for a breach; a court's 罚款、拘留
bool punishes_party(const Context& context, const Frame& frame, const Rung& rung) {
  if (any_code(rung, "ADMP.03") || any_code(rung, "ADMP.08") || any_code(rung, "CRIM.04") ||
      any_code(rung, "GOV") || any_code(rung, "GEN.01") || any_code(rung, "GEN.02") ||
      any_code(rung, "GEN.03") || any_code(rung, "GEN.05"))
    return true;
  const bool wrong = tells_wrong(context, frame.condition);
  if (any_code(rung, "GEN.04"))
    return wrong || contains(context.text, rung.sanctions.front().span, "责任");
  if (any_code(rung, "ADMP.13"))
    return std::any_of(rung.sanctions.begin(), rung.sanctions.end(),
                       [](const SanctionDraft& s) { return !s.ranges.empty(); });
  return wrong && (any_code(rung, "ADMP") || any_code(rung, "EDU")) && !any_code(rung, "ADMP.14");
}

// 复议机关无正当理由不予受理的，上级行政机关应当责令其受理
bool corrects_below(const Context& context, const Frame& frame, const Rung& rung) {
  return rung.authority && contains(context.text, *rung.authority, "上级") &&
         any_code(rung, "ACT") && tells_wrong(context, frame.condition) &&
         !contains(context.text, frame.condition, "发现");
}

// Whether a rung of a statute of procedure is one of ours.
bool answers_in_procedure(const Context& context, const Frame& frame, const Rung& rung) {
  switch (rung.type) {
    case RuleType::kLiability:
      return punishes_party(context, frame, rung) || corrects_below(context, frame, rung);
    case RuleType::kTransfer:
      return contains(context.text, frame.condition, "构成犯罪") ||
             contains(context.text, frame.condition, "涉嫌犯罪");
    case RuleType::kProcedure:
      return false;
    case RuleType::kRemedy:
      return context.words("sanction_matter"_class).stands_in(context.of(rung.span));
    default:
      return true;
  }
}

// 没收违法所得以外的；…，报告公安机关，公安机关应当及时|予以处理: the report is what the words
// demand of whoever makes it.
bool follows_report(const Context& context, Span segment, const SanctionHit& hit) {
  constexpr std::size_t kReach = 60;
  if (!code_is(hit, "GEN.04") || !context.of(hit.span).ends_with("处理")) return false;
  const std::size_t from = segment.begin() - std::min(segment.begin(), kReach);
  const std::string_view front = context.text.substr(from, segment.begin() - from);
  return front.ends_with("报告，") &&
         context.of(segment).find("应当及时") != std::string_view::npos;
}

}  // namespace

bool states_other_law(const Context& context, const Sentence& sentence) {
  if (context.traits.region != Region::kMainland || context.traits.prose) return false;
  const std::string_view s = context.of(sentence.span), applies = "适用";
  const std::size_t at = s.find(applies);
  if (at != std::string_view::npos && (context.words("law_in_time"_class).stands_in(s.substr(at)) ||
                                       s.find("不适用本") != std::string_view::npos))
    return true;
  return context.words("immunity"_class).stands_in(s);
}

bool tells_contents(const Context& context, const Sentence& sentence) {
  const std::string_view s = context.of(sentence.span), decision = "书";
  const std::size_t at = context.words("decision_contents"_class).find(s);
  return at != std::string_view::npos && s.substr(0, at).ends_with(decision);
}

bool decides_on_case(const Context& context, const Frame& frame) {
  return context.traits.procedure &&
         std::none_of(frame.rungs.begin(), frame.rungs.end(),
                      [&](const Rung& rung) { return answers_in_procedure(context, frame, rung); });
}

bool is_other_matter(const Context& context, Span segment, const SanctionHit& hit) {
  if (context.traits.region != Region::kMainland || context.traits.accountability ||
      context.traits.prose)
    return false;
  const std::string_view words = context.of(hit.span);
  const std::string_view front = context.of({segment.begin(), hit.span.begin()});
  const std::string_view rest = context.of({hit.span.end(), segment.end()});
  if (context.words("saving"_class).stands_in(front)) return true;
  // 同一个违法行为，不得|给予两次以上罚款
  if (context.words("twice"_class).stands_in(context.of(segment)) &&
      context.words("ban"_class).stands_in(front))
    return true;
  if (code_is(hit, "ACT.09") && words.starts_with("消除") &&
      front.find("可以采取") == std::string_view::npos &&
      context.words("wrong_case"_class).stands_in(front))
    return true;
  if ((code_is(hit, "ECON.04") || code_is(hit, "ECON.01")) &&
      (context.words("contract_debt"_class).begins(rest) ||
       context.words("contract_debt"_class).stands_in(words) ||
       context.words("contract_debt"_class).stands_in(front)))
    return true;
  if (code_is(hit, "ACT.04") && front.find("请求") != std::string_view::npos) return true;
  if (code_is(hit, "PARTY.14")) return context.traits.discipline != DisciplineRegime::kParty;
  return follows_report(context, segment, hit);
}

bool punishes_obstruction(const Context& context, const Sentence& sentence) {
  bool told = false, wrong = false;  // wrong: what was told is closed
  for (const Segment& segment : sentence.segments) {
    told = told || context.mentions.any(lexicon::Kind::kFault, segment.span) ||
           context.words("obstruction"_class).stands_in(context.of(segment.span));
    if (closes_condition(context, segment.span)) {
      wrong = told;
    } else if (wrong) {
      for (const SanctionHit& hit : imposed_in(context, segment.span, {true, false})) {
        const std::string& family = hit.candidates.front()->family;
        if (family != "ACT" && family != "ORGZ" && hit.candidates.front()->id != "GEN.04")
          return true;
      }
    }
  }
  return false;
}

}  // namespace wenze::extract
