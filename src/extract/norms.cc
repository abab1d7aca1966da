// Catalogue: sanctions after a word for kind or manner (种类, 方式, 形式), without fault and without verb of imposing.
#include "extract/norms.h"

#include <algorithm>

#include "extract/hits.h"
#include "extract/impositions.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

const std::vector<std::string_view> kKindWords = {"种类", "方式", "形式", "分为", "包括", "措施", "分申诫", "分："};

}  // namespace

bool is_catalogue_lead(const Context& context, Span sentence) {
  const std::string_view s = context.of(sentence);
  if (contains_any(s, {"情形", "行为之一", "期间", "程序"})) return false;
  return contains_any(s, {"种类", "方式", "形式"}) && contains_any(s, {"处分", "问责", "责任追究", "处理", "惩戒", "处罚", "追究", "惩处", "处置"});
}

Frame catalogue_frame(const Context& context, Span sentence, document::ProvisionId provision) {
  Frame frame;
  frame.provision = provision;
  frame.condition = {};
  frame.list = true;
  frame.subject = subjects_in(context, sentence);
  Rung rung;
  rung.type = RuleType::kCatalogue;
  rung.span = sentence;
  rung.provision = provision;
  rung.modality = Modality::kUnmarked;
  if (contains_any(context.of(sentence), {"单独", "合并"})) rung.combination = Combination::kAny;
  frame.rungs.push_back(std::move(rung));
  return frame;
}

void add_catalogue_item(const Context& context, Span item, document::ProvisionId provision, Frame& frame) {
  (void)provision;
  Rung& rung = frame.rungs.front();
  for (const SanctionHit& hit : expand_hits(context, item, context.mentions.sanctions(item))) {
    const bool known = std::any_of(rung.sanctions.begin(), rung.sanctions.end(),
                                   [&](const SanctionDraft& s) { return s.candidates == hit.candidates; });
    if (!known) rung.sanctions.push_back({hit.span, hit.candidates, nullptr, std::nullopt, std::nullopt});
  }
}

std::optional<Frame> circumstance_lead(const Context& context, Span own, document::ProvisionId provision) {
  const std::vector<CircumstanceHit> hits = circumstances_in(context, own);
  if (hits.empty()) return std::nullopt;
  Frame frame;
  frame.provision = provision;
  frame.list = true;
  for (const CircumstanceHit& hit : hits) {
    Rung rung;
    rung.type = hit.type;
    rung.span = hit.span;
    rung.provision = provision;
    rung.modality = modality_in(context, own.begin(), hit.span.begin()).value_or(Modality::kMust);
    frame.rungs.push_back(std::move(rung));
  }
  return frame;
}

void read_norm(const Context& context, const Sentence& sentence, document::ProvisionId provision, std::vector<Frame>& frames) {
  (void)context;
  (void)sentence;
  (void)provision;
  (void)frames;
}

}  // namespace wenze::extract
