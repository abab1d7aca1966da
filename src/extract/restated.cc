// What the words of a sanction leave open is settled by what stands around them.
#include "extract/restated.h"

#include <algorithm>

#include "extract/hits.h"

namespace wenze::extract {
namespace {

// 依照治安管理处罚法的规定处罚, 违反治安管理规定的，由公安机关依法给予处罚
bool about_public_order(const Context& context, const Window& window, const Step& step,
                        const Frame& frame) {
  const auto said = [&](std::string_view s) { return contains(context.text, frame.condition, s); };
  if (frame.rungs.empty() && (said("违反治安管理") || said("治安管理处罚法》的"))) return true;
  const Span words{window.begin, window.segment.end()};
  if (contains(context.text, words, "治安管理处罚") || contains(context.text, words, "治安处罚"))
    return true;
  return !step.condition.empty() && contains(context.text, step.condition, "治安管理");
}

void restate_as_public_order(const Context& context, std::vector<SanctionHit>& hits) {
  const Entry* entry = context.lexicon.find_entry(lexicon::Kind::kSanction, "CRIM.04");
  for (SanctionHit& hit : hits)
    if (entry != nullptr && (code_is(hit, "ADMP.00") || code_is(hit, "GEN.04")))
      hit.candidates = {entry};
}

// 依照前款的规定处罚 in criminal law.
void restate_as_crime(const Context& context, std::vector<SanctionHit>& hits) {
  const Entry* entry = context.lexicon.find_entry(lexicon::Kind::kSanction, "CRIM.02");
  for (SanctionHit& hit : hits)
    if (entry != nullptr && (code_is(hit, "ADMP.00") ||
                             (context.traits.region == Region::kTaiwan && code_is(hit, "GEN.04"))))
      hit.candidates = {entry};
}

// 同时构成其他犯罪的，依照处罚较重的规定处罚: a court says which provision of the criminal law
// applies. 以盗窃罪论处 says it everywhere.
void restate_penal_provision(const Context& context, std::vector<SanctionHit>& hits) {
  const lexicon::Words names = context.traits.court ? "penal_provision"_class : "penal_name"_class;
  const Entry* entry = context.lexicon.find_entry(lexicon::Kind::kSanction, "CRIM.02");
  for (SanctionHit& hit : hits)
    if (entry != nullptr && code_is(hit, "ADMP.00") &&
        context.words(names).stands_in(context.of(hit.span)))
      hit.candidates = {entry};
}

// 其触犯刑事法令者，依各该法令处罚: in the law of Taiwan a crime is left to its own law.
bool leaves_to_criminal_law(const Context& context, const Window& window, const Step& step) {
  return context.traits.region == Region::kTaiwan && step.severity == SeverityStep::kCrime &&
         contains(context.text, window.segment, "依");
}

// 责令退还违法所得，|不能退还的|予以没收: what could not be returned is what is confiscated.
bool returns_gains(const Context& context, const Window& window, const SanctionHit& hit) {
  constexpr std::size_t kReach = 150;
  const std::size_t from = hit.span.begin() - std::min(hit.span.begin(), kReach);
  std::string_view front = context.text.substr(from, hit.span.begin() - from);
  if (window.segment.begin() < hit.span.begin())
    front = context.text.substr(from, window.segment.begin() - from);
  const std::size_t failed = context.words("cannot_return"_class).find(front);
  return failed != std::string_view::npos && front.find("。", failed) == std::string_view::npos &&
         context.words("gains"_class).stands_in(front.substr(0, failed));
}

// 有违法所得的，予以没收: what is confiscated stands in the condition.
void restate_bare_confiscation(const Context& context, const Window& window,
                               std::vector<SanctionHit>& hits) {
  constexpr std::size_t kReach = 36;
  const Entry* money = context.lexicon.find_entry(lexicon::Kind::kSanction, "ADMP.04");
  const std::size_t from = window.begin - std::min(window.begin, kReach);
  const std::string_view front = context.text.substr(from, window.begin - from);
  const bool both = front.ends_with("所得、非法财物的，");
  for (std::size_t i = 0; i < hits.size(); ++i) {
    SanctionHit& hit = hits[i];
    if (money == nullptr || !code_is(hit, "ADMP.05") || !ends_with(context.text, hit.span, "没收"))
      continue;
    if (both) {
      SanctionHit gains = hit;
      gains.candidates = {money};
      hits.insert(hits.begin() + static_cast<std::ptrdiff_t>(i), std::move(gains));
      return;
    }
    if (front.ends_with("所得的，") || front.ends_with("收入的，") ||
        returns_gains(context, window, hit))
      hit.candidates = {money};
  }
}

// 弄虚作假骗取荣誉的，予以撤销: what is revoked stands in the condition.
void restate_revocation(const Context& context, const Frame& frame,
                        std::vector<SanctionHit>& hits) {
  const Entry* honour = context.lexicon.find_entry(lexicon::Kind::kSanction, "PERF.11");
  if (honour == nullptr || !context.words("honour"_class).stands_in(context.of(frame.condition)))
    return;
  for (SanctionHit& hit : hits)
    if (code_is(hit, "ACT.02") && ends_with(context.text, hit.span, "撤销"))
      hit.candidates = {honour};
}

// 警告，是指对有下列表现之一的员工给予的行政处分：…: the kind is the word that is defined.
void restate_defined(const Context& context, const Frame& frame, std::vector<SanctionHit>& hits) {
  const Span own = context.document.at(frame.provision).own;
  constexpr std::size_t kLongestName = 45;
  const std::size_t mark =
      find_in(context.text, "是指", own.begin(), std::min(own.end(), own.begin() + kLongestName));
  if (!own.contains(frame.condition) || mark >= frame.condition.end() || hits.size() != 1 ||
      !family_is(hits.front(), "GEN"))
    return;
  const std::vector<SanctionHit> named = context.mentions.sanctions({own.begin(), mark});
  if (named.size() == 1) hits.front().candidates = named.front().candidates;
  if (can_hit_persons(hits.front()))
    std::erase_if(hits.front().candidates, [](const Entry* e) { return e->applies_to != "P"; });
}

// 追回已经销售的产品 recovers no public money: no sanction of ours. Without an object it does when
// the fault is about public money; else gains are recovered.
void settle_recovery(const Context& context, const Window& window, const Frame& frame,
                     std::vector<SanctionHit>& hits) {
  constexpr std::size_t kReach = 60;
  const Entry* gains = context.lexicon.find_entry(lexicon::Kind::kSanction, "ECON.04");
  const auto has_funds = [&](std::string_view s) {
    return context.words("public_funds"_class).stands_in(s);
  };
  std::erase_if(hits, [&](SanctionHit& hit) {
    if (!code_is(hit, "ECON.05") || !ends_with(context.text, hit.span, "追回")) return false;
    const std::size_t end = std::min(window.segment.end(), hit.span.end() + kReach);
    const std::string_view object = context.text.substr(hit.span.end(), end - hit.span.end());
    if (has_funds(object) || has_funds(context.of(frame.condition)) ||
        std::any_of(frame.faults.begin(), frame.faults.end(),
                    [&](const FaultDraft& f) { return has_funds(context.of(f.span)); }))
      return false;
    const bool denied = context.text.substr(0, hit.span.begin()).ends_with("不得");
    if (object.empty() && gains != nullptr) hit.candidates = {gains};
    return denied || !object.empty();
  });
}

}  // namespace

void restate(const Context& context, const Window& window, const Step& step, const Frame& frame,
             std::vector<SanctionHit>& hits) {
  if (about_public_order(context, window, step, frame)) restate_as_public_order(context, hits);
  if (context.traits.criminal || leaves_to_criminal_law(context, window, step))
    restate_as_crime(context, hits);
  restate_penal_provision(context, hits);
  restate_bare_confiscation(context, window, hits);
  restate_revocation(context, frame, hits);
  restate_defined(context, frame, hits);
  settle_recovery(context, window, frame, hits);
}

}  // namespace wenze::extract
