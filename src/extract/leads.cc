// The first items decide: what follows them is written like them.
#include "extract/leads.h"

#include <algorithm>

#include "extract/bearers.h"
#include "extract/closed_lists.h"
#include "extract/conditions.h"
#include "extract/frames.h"
#include "extract/hits.h"
#include "extract/impositions.h"
#include "extract/imputation.h"
#include "extract/items.h"
#include "extract/phrases.h"
#include "extract/rungs.h"
#include "extract/sentences.h"

namespace wenze::extract {
namespace {

Span own_of(const Context& context, std::size_t provision) {
  return context.document.provisions[provision].own;
}

// What stands behind the last 下列, 以下 of a lead-in; empty when it has none.
std::string_view behind_pointer(const Context& context, std::string_view words) {
  const text::WordSet& pointers = context.words("list_pointer"_class);
  std::string_view out;
  for (std::size_t at = pointers.find(words); at < words.size(); at = pointers.find(words)) {
    words.remove_prefix(at + pointers.at_front(words.substr(at)).size());
    out = words;
  }
  return out;
}

// 学生抄袭、代考，一经查实，|按情节轻重处理：the wrong that stands in front of what announces its
// ladder. Adds its frame; false when there is none.
bool add_wrong_of_ladder(const Context& context, Span own, document::ProvisionId provision,
                         std::vector<Frame>& frames) {
  const std::vector<Sentence> sentences = split_sentences(context.text, own);
  if (sentences.empty() || !leads_in(context, context.of(own))) return false;
  std::vector<Segment> told = sentences.back().segments;
  const std::string_view scale = context.of(told.back().span);
  if (!context.words("by_scale"_class).begins(scale) ||
      !context.words("scale_verb"_class).ends(scale) ||
      !context.words("scale_of_ladder"_class).stands_in(scale))
    return false;
  told.pop_back();
  const std::size_t before = told.size();
  while (!told.empty() && context.words("once_proven"_class).holds(context.of(told.back().span)))
    told.pop_back();
  // 公安机关接到报告后，应当出警，|并按照下列规定处理：a duty, and no wrong.
  const auto duty = [&](const Segment& segment) {
    return modality_in(context, segment.span.begin(), segment.span.end()).has_value();
  };
  const auto wrong = [&](const Segment& segment) { return is_wrongful(context, segment.span); };
  const bool proven = told.size() < before;
  if (std::any_of(told.begin(), told.end(), duty) ||
      (!proven && std::none_of(told.begin(), told.end(), wrong)))
    return false;
  ConditionReading reading = read_conditions(context, told, {});
  if (reading.kind != ConditionKind::kFault || reading.faults.empty()) return false;
  Frame frame;
  frame.provision = provision;
  frame.condition = {told.front().span.begin(), told.back().span.end()};
  frame.subject = std::move(reading.subject);
  frame.faults = std::move(reading.faults);
  for (FaultDraft& fault : frame.faults) fault.provision = provision;
  frames.push_back(std::move(frame));
  return true;
}

}  // namespace

bool leads_measures(const Context& context, const Leaders& leaders, std::size_t provision,
                    const Frame& frame) {
  if (frame.list || frame.faults.empty()) return false;
  const std::string_view words = context.of(own_of(context, provision));
  const std::string_view announced = behind_pointer(context, words);
  // 署长可借书面通知—（a）撤销其牌照: of Hong Kong, the dash alone announces what who decides may
  // do.
  const bool dash = frame.rungs.empty() && !words.ends_with("：") && leads_in(context, words);
  if (!dash && !context.words("measure_noun"_class).stands_in(announced)) return false;
  const std::vector<std::size_t>& items = leaders.items[provision];
  if (items.empty()) return false;
  for (const Sentence& sentence : split_sentences(context.text, own_of(context, items.front()))) {
    if (context.mentions.sanctions(sentence.span).empty() ||
        starts_with(context.text, sentence.span, "违反"))
      return false;
    for (const Segment& segment : split_at_conditions(context, sentence))
      if (closes_condition(context, segment.span)) return false;
  }
  // 按照下列规定处理：（一）责令停止；（二）尚可改正的，…: cases of the wrong, and no bare
  // measures.
  return !context.words("steps_measures"_class).stands_in(words) ||
         std::none_of(items.begin(), items.end(), [&](std::size_t item) {
           const std::vector<Sentence> sentences =
               split_sentences(context.text, own_of(context, item));
           return !sentences.empty() &&
                  std::any_of(sentences.front().segments.begin(), sentences.front().segments.end(),
                              [&](const Segment& segment) {
                                return closes_condition(context, segment.span);
                              });
         });
}

bool leads_ladder(const Context& context, const Leaders& leaders, std::size_t provision,
                  std::vector<Frame>& frames) {
  const Span own = own_of(context, provision);
  const std::string_view words = context.of(own);
  const std::vector<std::size_t>& steps = leaders.items[provision];
  if ((frames.empty() || frames.back().faults.empty()) && !steps.empty() &&
      is_step_item(context, words_of(context, steps.front())) &&
      add_wrong_of_ladder(context, own, document::ProvisionId(provision), frames))
    return true;
  if (!context.words("steps_measures"_class).stands_in(words) ||
      context.words("compensation"_class).stands_in(words))
    return false;
  if (!frames.empty() && (frames.back().list || frames.back().received)) return false;
  const bool told = !frames.empty() && !frames.back().faults.empty();
  if (!told && !context.words("ladder_matter"_class).stands_in(words)) return false;
  if (!told && context.words("violation_only"_class).stands_in(words)) return false;
  for (std::size_t item : leaders.items[provision]) {
    if (own_of(context, item).empty()) continue;
    if (!is_step_item(context, own_of(context, item))) return false;
    if (!told) frames.push_back(situation_frame(context, own, document::ProvisionId(provision)));
    return true;
  }
  return false;
}

namespace {

// （一）被拘留者，给予记过；…: the first sentence of every item closes a case and `imposes`
// something.
template <typename Imposes>
bool items_tell_cases(const Context& context, const std::vector<std::size_t>& items,
                      Imposes imposes) {
  const auto tells = [&](std::size_t item) {
    const std::vector<Sentence> sentences = split_sentences(context.text, own_of(context, item));
    return !sentences.empty() && imposes(sentences.front()) &&
           closes_condition(context, split_at_conditions(context, sentences.front()).front().span);
  };
  return !items.empty() && std::all_of(items.begin(), items.end(), tells);
}

// 科澳门元一千元至五千元: in Macau a sum alone is a fine.
bool names_fine(const Context& context, Span words) {
  const std::vector<SanctionHit> hits = context.mentions.sanctions(words);
  return context.traits.region == Region::kMacau &&
         std::any_of(hits.begin(), hits.end(),
                     [](const SanctionHit& hit) { return code_is(hit, "ADMP.03"); });
}

}  // namespace

bool lists_cases(const Context& context, const Leaders& leaders, std::size_t provision,
                 Frame& frame) {
  const std::string_view words = context.of(own_of(context, provision));
  if (frame.list || frame.rungs.size() != 1 || !leads_in(context, words) ||
      !context.words("items_follow"_class).stands_in(words))
    return false;
  const std::vector<SanctionDraft>& said = frame.rungs.front().sanctions;
  if (said.size() != 1 || !(said.front().candidates.front()->family == "GEN" ||
                            said.front().candidates.front()->id == "ADMP.00"))
    return false;
  const bool cases = items_tell_cases(
      context, leaders.items[provision],
      [&](const Sentence& first) { return !context.mentions.sanctions(first.span).empty(); });
  if (!cases) return false;
  frame.rungs.front().generic_list = true;
  return true;
}

bool awaits_amounts(const Context& context, const Leaders& leaders, std::size_t provision,
                    Frame& frame) {
  const Span own = own_of(context, provision);
  if (frame.list || frame.rungs.empty() || frame.rungs.back().generic_list) return false;
  const Rung& last = frame.rungs.back();
  if (last.type != RuleType::kLiability || last.sanctions.empty() ||
      !is_bare_fine(last.sanctions.back()) ||
      context.of({last.sanctions.back().span.end(), own.end()}) != "：")
    return false;
  const bool fined =
      items_tell_cases(context, leaders.items[provision], [&](const Sentence& first) {
        return std::any_of(
            first.segments.begin(), first.segments.end(), [&](const Segment& segment) {
              return context.of(segment.span).find("罚款") != std::string_view::npos ||
                     names_fine(context, segment.span);
            });
      });
  if (!fined) return false;
  if (last.sanctions.size() > 1) part_rung(frame, last.sanctions.size() - 1);
  frame.rungs.back().generic_list = true;
  return true;
}

void add_measures(const Context& context, document::ProvisionId item, Frame& frame) {
  const std::size_t before = frame.rungs.size();
  const Rung lead = frame.rungs.front();
  // 可处以下列惩罚: the items are read as must, to join one another, and then all may.
  const bool may = lead.modality == Modality::kMay;
  for (std::size_t r = 1; may && r < before; ++r) frame.rungs[r].modality = Modality::kMust;
  Step step;
  step.severity = lead.severity;
  step.condition = lead.condition;
  for (const Sentence& sentence : split_sentences(context.text, context.document.at(item).own))
    for (const Segment& segment : sentence.segments)
      add_consequence(context, {segment.span.begin(), segment.span, 0, true, true, false}, step,
                      frame);
  for (std::size_t r = before; r < frame.rungs.size(); ++r) frame.rungs[r].provision = item;
  for (std::size_t r = 1; may && r < frame.rungs.size(); ++r)
    frame.rungs[r].modality = Modality::kMay;
}

namespace {

// （a）撤销牌照；或|（b）…: whether an item of Hong Kong's that stands behind the byte ends with
// 或.
bool joins_by_or(const Context& context, const std::vector<std::size_t>& items,
                 std::size_t behind) {
  return context.traits.region == Region::kHongKong &&
         std::any_of(items.begin(), items.end(), [&](std::size_t item) {
           const Span own = trimmed(context.text, own_of(context, item));
           return own.begin() >= behind &&
                  context.words("or"_class).at_back(context.of(own)).size() > 0;
         });
}

}  // namespace

void combine_measures(const Context& context, const Leaders& leaders, Frame& frame) {
  const document::Provision& lead = context.document.at(frame.provision);
  const Span said = lead.own_rest.empty() ? lead.own : lead.own_rest.front();
  const std::string_view words = context.of(said);
  std::optional<Combination> combination;
  if (context.words("may_combine"_class).stands_in(words) ||
      (!frame.rungs.empty() && frame.rungs.front().generic_list &&
       context.words("may_combine"_class).stands_in(context.of(frame.rungs.front().span))))
    combination = Combination::kAny;
  else if (words.find("之一：") != std::string_view::npos ||
           context.words("one_of_those"_class).stands_in(words) ||
           joins_by_or(context, leaders.items[frame.provision.index], said.end()))
    combination = Combination::kOneOf;
  for (Rung& rung : frame.rungs) {
    if (rung.generic_list && rung.sanctions.empty()) continue;
    if (rung.sanctions.size() < 2) continue;
    if (combination)
      rung.combination = combination;
    else if (exclude_each_other(rung.sanctions))
      rung.combination = Combination::kOneOf;
  }
}

void hold_place(const Context& context, Span own, document::ProvisionId provision, Frame& frame) {
  if (frame.rungs.empty()) {
    Rung rung;
    rung.span = split_sentences(context.text, own).back().segments.back().span;
    rung.provision = provision;
    rung.modality =
        modality_in(context, rung.span.begin(), rung.span.end()).value_or(Modality::kMust);
    rung.authority = authority_after_you(context, rung.span, rung.span.end());
    if (!rung.authority) rung.authority = authority_in_front(context, rung.span, rung.span.end());
    if (!rung.authority) rung.authority = believer_of(context, trimmed(context.text, own));
    frame.rungs.push_back(std::move(rung));
  }
  frame.rungs.back().generic_list = true;
}

std::optional<Decider> decider_of_cases(const Context& context, Span own) {
  if (!leads_in(context, context.of(own))) return std::nullopt;
  const std::vector<Sentence> sentences = split_sentences(context.text, own);
  if (sentences.empty()) return std::nullopt;
  const Sentence& last = sentences.back();
  const Span announced = last.segments.back().span;
  if (!context.words("cases_follow"_class).stands_in(context.of(announced))) return std::nullopt;
  for (const Segment& segment : last.segments)
    if (const auto who = authority_in_front(context, segment.span, segment.span.end()))
      return Decider{*who,
                     modality_in(context, who->end(), announced.end()).value_or(Modality::kMust)};
  return std::nullopt;
}

void inherit_decider(const Context& context, Span lead_in, std::vector<Frame>& frames) {
  const auto decider = decider_of_cases(context, lead_in);
  if (!decider) return;
  for (Frame& frame : frames)
    for (Rung& rung : frame.rungs) {
      if (rung.authority || rung.type != RuleType::kLiability || any_code(rung, "ECON.01"))
        continue;
      rung.authority = decider->authority;
      if (rung.modality == Modality::kMust) rung.modality = decider->modality;
    }
}

bool leads_no_rules(const Context& context, Span own, bool imposes) {
  const std::string_view words = context.of(own);
  if (context.words("definitions_follow"_class).stands_in(words)) return true;
  // 惩处时应审酌一切情状，尤应注意下列事项：一、行为之动机。
  if (context.words("weighing_follows"_class).stands_in(words)) return true;
  if (imposes) return false;
  const bool powers = context.words("powers_follow"_class).stands_in(words) &&
                      !context.words("breach_in_lead_in"_class).stands_in(words);
  const bool rewards = context.mentions.cue("reward", own) != nullptr &&
                       words.find("惩") == std::string_view::npos &&
                       context.mentions.sanctions(own).empty();
  return powers || rewards;
}

void drop_lapses(const Context& context, Frame& list) {
  const bool leaves = std::all_of(list.rungs.begin(), list.rungs.end(), [](const Rung& rung) {
    return rung.type == RuleType::kLiability &&
           std::all_of(rung.sanctions.begin(), rung.sanctions.end(), [](const SanctionDraft& s) {
             const Entry& entry = *s.candidates.front();
             return entry.family == "ORGZ" || entry.family == "PERF" || entry.id == "ACT.02";
           });
  });
  if (!leaves || list.rungs.empty()) return;
  std::erase_if(list.faults, [&](const FaultDraft& fault) {
    return context.words("lapse"_class).stands_in(context.of(fault.span)) &&
           !tells_wrong(context, fault.span);
  });
}

void settle_bar(const Context& context, Frame& list) {
  if (list.rungs.size() != 1 || !list.rungs.front().sanctions.empty() || list.faults.empty())
    return;
  Rung& bar = list.rungs.front();
  if (bar.type != RuleType::kLiability || !bars_from_office(context, bar.span)) return;
  std::erase_if(list.faults, [&](const FaultDraft& fault) {
    return !context.words("received_penalty"_class).stands_in(context.of(fault.span)) &&
           !mentions_received_sanction(context, fault.span);
  });
  if (list.faults.empty()) return list.rungs.clear();
  for (FaultDraft& fault : list.faults) {
    fault.span = trimmed(context.text, context.document.at(fault.provision).own);
    if (ends_with(context.text, fault.span, "的"))
      fault.span = {fault.span.begin(), fault.span.end() - std::string_view("的").size()};
    fault.excused = true;
    fault.catch_all = false;
  }
  if (list.subject.empty())
    list.subject = {{list.condition, Role::kPrivatePerson, std::nullopt, nullptr}};
  list.received = true;
  bar.type = RuleType::kCollateral;
  bar.modality = Modality::kMustNot;
  bar.generic_list = false;
}

}  // namespace wenze::extract
