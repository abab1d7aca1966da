// The lead-in says of whom the items are told, the tail who may do what.
#include "extract/closed_lists.h"

#include <vector>

#include "extract/consequences.h"
#include "extract/leaders.h"
#include "extract/phrases.h"
#include "extract/sentences.h"

namespace wenze::extract {
namespace {

Span told_words(const Context& context, Span own) {
  own = trimmed(context.text, own);
  return trimmed(context.text, {own.begin(), own.begin() + without_dash(context.of(own)).size()});
}

// 如委员会信纳|某人: of whom the items are told.
std::vector<SubjectDraft> told_of(const Context& context, Span lead_in) {
  const text::WordSet& believes = context.words("belief_verb"_class);
  const std::string_view words = context.of(lead_in);
  const std::size_t verb = believes.find(words);
  if (verb < words.size())
    lead_in = {lead_in.begin() + verb + believes.at_front(words.substr(verb)).size(),
               lead_in.end()};
  return subjects_in(context, lead_in);
}

// 科五千元罚款，|如属下列违法行为：; 署长可撤销牌照，|如持牌人——: the consequence comes first.
std::optional<ClosedList> postponed_list(const Context& context, document::ProvisionId provision) {
  const Span own = context.document.at(provision).own;
  const std::vector<Sentence> sentences = split_sentences(context.text, own);
  if (sentences.size() != 1 || sentences.front().segments.size() < 2) return std::nullopt;
  const Span last = sentences.front().segments.back().span;
  const Span before{sentences.front().span.begin(),
                    (sentences.front().segments.end() - 2)->span.end()};
  if (!context.words("case_supposed"_class).begins(context.of(last)) ||
      !context.mentions.sanctions(last).empty())
    return std::nullopt;
  ClosedList out;
  out.frame.provision = provision;
  out.frame.condition = told_words(context, last);
  out.frame.subject = subjects_in(context, out.frame.condition);
  out.frame.list = true;
  add_consequences(context, before, out.frame);
  if (out.frame.rungs.empty()) return std::nullopt;
  for (Rung& rung : out.frame.rungs) {
    rung.type = RuleType::kLiability;
    rung.provision = provision;
  }
  return out;
}

}  // namespace

std::optional<Span> believer_of(const Context& context, Span lead_in) {
  if (context.traits.region != Region::kHongKong) return std::nullopt;
  const std::string_view when = "如";
  std::string_view s = context.of(lead_in);
  const std::size_t from = s.starts_with(when) ? when.size() : 0;
  s.remove_prefix(from);
  const std::size_t end =
      std::min({context.words("hearing_over"_class).find(s),
                context.words("belief_verb"_class).find(s), s.find(when), s.find("，")});
  const bool believes = context.words("belief_verb"_class).stands_in(s);
  if (!believes || end == 0 || end >= s.size()) return std::nullopt;
  return Span{lead_in.begin() + from, lead_in.begin() + from + end};
}

std::optional<ClosedList> closed_list(const Context& context, const Leaders& leaders,
                                      std::size_t provision) {
  const document::Provision& at = context.document.provisions[provision];
  const Region region = context.traits.region;
  if ((region == Region::kMacau || region == Region::kHongKong) &&
      !leaders.items[provision].empty() && leads_in(context, context.of(at.own)))
    if (auto postponed = postponed_list(context, document::ProvisionId(provision)))
      return postponed;
  if (region != Region::kHongKong || leaders.items[provision].empty() ||
      !leads_in(context, context.of(at.own)))
    return std::nullopt;
  const text::WordSet& tails = context.words("list_tail"_class);
  const std::size_t closing = leaders.items[provision].back();
  const Span last = context.document.provisions[closing].own;
  const bool inside = at.own_rest.empty();
  const Span rest =
      inside ? tail_in_item(context, last) : trimmed(context.text, at.own_rest.front());
  const std::string_view then = tails.at_front(context.of(rest));
  if (rest.empty() || (then.empty() && !inside)) return std::nullopt;
  ClosedList out;
  out.tail = rest.begin();
  if (inside) out.closing = closing;
  // 可作出第（2）款所列的任何一项命令: another paragraph says which.
  out.measures = leads_in(context, context.of(rest)) ||
                 context.words("measures_elsewhere"_class).stands_in(context.of(rest));
  Frame& frame = out.frame;
  frame.provision = document::ProvisionId(provision);
  frame.condition = told_words(context, at.own);
  frame.subject = told_of(context, frame.condition);
  frame.list = true;
  const Span told{rest.begin() + then.size(), rest.end()};
  add_consequences(context, told, frame);
  if (frame.rungs.empty() && out.measures) {
    Rung lead;
    lead.span = told_words(context, told);
    lead.provision = frame.provision;
    lead.modality =
        modality_in(context, lead.span.begin(), lead.span.end()).value_or(Modality::kMust);
    lead.authority = authority_in_front(context, lead.span, lead.span.end());
    lead.generic_list = true;
    frame.rungs.push_back(std::move(lead));
  }
  if (frame.rungs.empty()) return std::nullopt;
  const auto believer = believer_of(context, frame.condition);
  for (Rung& rung : frame.rungs) {
    rung.type = RuleType::kLiability;
    rung.provision = frame.provision;
    if (!rung.authority) rung.authority = believer;
  }
  return out;
}

}  // namespace wenze::extract
