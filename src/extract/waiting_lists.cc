// What points upward is resolved by the layout alone: the nearest provisions before it that end in
// a colon and have items. Whether these tell wrongs is known when all provisions have been read.
#include "extract/waiting_lists.h"

#include <algorithm>
#include <optional>

#include "extract/conditions.h"
#include "extract/frames.h"
#include "extract/impositions.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

using document::Provision;
using document::ProvisionKind;

bool is_item(const Provision& provision) {
  return provision.kind == ProvisionKind::kPoint || provision.kind == ProvisionKind::kIndent ||
         provision.kind == ProvisionKind::kSubsection;
}

// 有上述违规情形的: the noun behind the pointer is one of cases, and a verb of having stands before
// it.
bool points_upward(const Context& context, std::string_view s) {
  constexpr std::size_t kReachBytes = 24;
  const text::WordSet& pointers = context.words("upward_pointer"_class);
  const std::size_t at = pointers.find(s);
  if (at == std::string_view::npos || !context.words("case_verb"_class).ends(s.substr(0, at)))
    return false;
  std::string_view noun = s.substr(at + pointers.at_front(s.substr(at)).size());
  noun = noun.substr(0, std::min(noun.find("，"), kReachBytes));
  return context.words("told_case_noun"_class).stands_in(noun);
}

// The article that the provision stands in; nothing in an outline.
std::optional<std::size_t> article_of(const std::vector<Provision>& all, std::size_t i) {
  for (std::optional<std::size_t> at = i; at;
       at = all[*at].parent ? std::optional(all[*at].parent->index) : std::nullopt)
    if (all[*at].kind == ProvisionKind::kArticle) return at;
  return std::nullopt;
}

bool leads_items_below(const Context& context, std::size_t i) {
  const auto& all = context.document.provisions;
  return leads_in(context, context.of(all[i].own)) && i + 1 < all.size() && is_item(all[i + 1]) &&
         (all[i + 1].parent == document::ProvisionId(i) || all[i + 1].parent == all[i].parent);
}

// The provision in whose words the byte stands.
std::size_t provision_at(const std::vector<Provision>& all, std::size_t byte) {
  for (std::size_t i = all.size(); i-- > 0;) {
    const auto holds = [&](const Span& s) { return s.begin() <= byte && byte < s.end(); };
    if (holds(all[i].own) || std::ranges::any_of(all[i].own_rest, holds)) return i;
  }
  return 0;
}

// 有下列情形之一的，|按照损失程度处理：
bool leads_scale(const Context& context, const std::vector<Segment>& segments) {
  if (segments.size() < 2 || context.traits.region != Region::kMainland) return false;
  const Span last = segments.back().span;
  const std::string_view s = context.of(last);
  return starts_with(context.text, {last.end(), context.text.size()}, "：") &&
         context.words("by_scale"_class).begins(s) && context.words("scale_verb"_class).ends(s) &&
         std::ranges::any_of(segments, [&](const Segment& segment) {
           return closes_condition(context, segment.span) &&
                  context.words("list_pointer_short"_class).stands_in(context.of(segment.span));
         });
}

}  // namespace

std::vector<std::string> lists_above(const Context& context, Span condition) {
  std::vector<std::string> out;
  if (context.traits.region != Region::kMainland || !points_upward(context, context.of(condition)))
    return out;
  const auto& all = context.document.provisions;
  const std::size_t here = provision_at(all, condition.begin());
  // 专家弄虚作假的，取消资格；部门代表有上述行为的，…: the wrong was told in the same breath.
  const Span before{std::min(all[here].own.begin(), condition.begin()), condition.begin()};
  if (contains(context.text, before, "；") || contains(context.text, before, "。")) return out;
  const std::optional<std::size_t> article = article_of(all, here);
  std::optional<std::size_t> found_in;  // the article of the lists, where there are articles
  for (std::size_t i = here; i-- > 0;) {
    const std::optional<std::size_t> other = article_of(all, i);
    if (other != article && !out.empty()) break;
    if (article && other != article) {
      if (!other || (found_in && other != found_in)) break;
      found_in = other;
    }
    if (!leads_items_below(context, i)) continue;
    out.push_back(all[i].eid);
    for (std::size_t k = i + 1; k < all.size() && is_item(all[k]); ++k)
      if (all[k].parent == all[i].parent) out.push_back(all[k].eid);
    if (!article || other != article) break;
  }
  return out;
}

namespace {

// Whether the lead-in only names what its items are, and no item imposes anything.
bool names_wrongs(const Context& context, const Leaders& leaders, std::size_t provision) {
  if (context.traits.region != Region::kMainland) return false;
  std::string_view words = context.of(context.document.provisions[provision].own);
  const std::string_view colon = "：";
  if (!words.ends_with(colon) || words.find("，") != std::string_view::npos) return false;
  words.remove_suffix(colon.size());
  if (const std::string_view tail = context.words("listing_tail"_class).at_back(words);
      !tail.empty())
    words.remove_suffix(tail.size());
  if (!context.words("told_case_noun"_class).ends(words) ||
      !context.words("answerable_wrong"_class).stands_in(words))
    return false;
  return std::ranges::none_of(leaders.items[provision], [&](std::size_t item) {
    return !context.mentions.sanctions(words_of(context, item)).empty();
  });
}

}  // namespace

std::optional<Frame> named_list(const Context& context, const Leaders& leaders,
                                std::size_t provision) {
  if (!names_wrongs(context, leaders, provision)) return std::nullopt;
  Frame frame;
  frame.provision = document::ProvisionId(provision);
  frame.condition = context.document.provisions[provision].own;
  frame.list = frame.named = true;
  return frame;
}

bool waits_for_answer(const Frame& list) {
  return list.list && !list.received && list.targets.empty() &&
         std::ranges::all_of(list.rungs, [](const Rung& rung) {
           return rung.type == RuleType::kLiability &&
                  std::ranges::all_of(rung.sanctions, [](const SanctionDraft& sanction) {
                    return sanction.candidates.front()->family == "GEN" ||
                           sanction.candidates.front()->id == "ADMP.00";
                  });
         });
}

bool announces_list(const Context& context, const std::vector<Segment>& segments) {
  const Span last = segments.back().span;
  return context.words("list_pointer_short"_class).stands_in(context.of(last)) ||
         dash_follows(context, last) || leads_scale(context, segments);
}

bool is_unanswered(const Frame& frame) {
  return !frame.list && !frame.faults.empty() && frame.rungs.empty();
}

std::optional<std::size_t> paragraph_before(const Context& context, std::size_t provision) {
  const auto& all = context.document.provisions;
  const auto& parent = all[provision].parent;
  if (all[provision].kind != ProvisionKind::kParagraph || !parent) return std::nullopt;
  for (std::size_t j = provision; j-- > parent->index + 1;)
    if (all[j].parent == parent)
      return all[j].kind == ProvisionKind::kParagraph ? std::optional(j) : std::nullopt;
  return std::nullopt;
}

bool answers_list(const Context& context, const Sentence& first) {
  const std::vector<Segment> segments = split_at_conditions(context, first);
  if (context.traits.region != Region::kMainland || context.traits.commentary ||
      segments.size() < 2 || context.mentions.sanctions(first.span).empty())
    return false;
  const Span front = segments.front().span;
  if (is_bare_step(context, front, segments[1].span)) return true;
  if (!closes_condition(context, front)) {
    const auto object = object_before(context, front, front.end());
    return starts_with(context.text, front, "对") && object && object->relative.empty() &&
           !object->people.empty() && object->span.end() == front.end();
  }
  const ConditionReading said = read_condition(context, {segments.front()}, {true, false});
  return said.kind == ConditionKind::kStep ||
         (said.kind == ConditionKind::kScope && names_amount(context, front));
}

}  // namespace wenze::extract
