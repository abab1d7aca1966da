// A step item is read as a further sentence of its lead-in, so that what the grammar knows of
// ladders holds for it.
#include "extract/items.h"

#include <algorithm>

#include "extract/bearers.h"
#include "extract/catalogue.h"
#include "extract/conditions.h"
#include "extract/faults.h"
#include "extract/frames.h"
#include "extract/impositions.h"
#include "extract/norms.h"
#include "extract/phrases.h"
#include "extract/sentences.h"
#include "text/numerals.h"

namespace wenze::extract {
namespace {

// 严重过错 in the lead-in is the step of every item.
std::optional<SeverityStep> severity_in(const Context& context, Span condition) {
  const ConditionReading reading =
      read_condition(context, {{condition, Mark::kNone, Mark::kComma}}, {true, false});
  return reading.step;
}

}  // namespace

bool leads_items(const Context& context, const Frame& last, document::ProvisionId provision,
                 Span sentence) {
  const auto& provisions = context.document.provisions;
  const std::size_t item = provision.index + 1;
  return last.list && last.provision == provision && !last.rungs.empty() &&
         item < provisions.size() && provisions[item].parent == provision &&
         !contains(context.text, sentence, "项规定");
}

bool is_step_item(const Context& context, Span item) {
  const std::vector<Sentence> sentences = split_sentences(context.text, item);
  if (sentences.empty()) return false;
  const std::vector<Segment> segments = split_at_conditions(context, sentences.front());
  // 责令停止建设，拒不停止建设的，…: the first consequence needs no condition of its own.
  if (!imposed_in(context, segments.front().span, {true, false}).empty()) return true;
  std::vector<Segment> condition;
  for (const Segment& segment : segments) {
    condition.push_back(segment);
    if (closes_condition(context, segment.span))  // 属于…的, 尚可改正的: a case of the wrong
      return context.words("wrong_case"_class).begins(context.of(condition.front().span)) ||
             read_condition(context, condition, {true, false}).kind == ConditionKind::kStep;
  }
  const auto object = object_before(context, segments.front().span, segments.front().span.end());
  return starts_with(context.text, segments.front().span, "对") && object &&
         object->relative.empty() && !context.mentions.sanctions(item).empty();
}

Frame situation_frame(const Context& context, Span own, document::ProvisionId provision) {
  const Span first = split_sentences(context.text, own).back().segments.front().span;
  const std::string_view words = context.of(first);
  std::string_view head = context.words("toward"_class).at_front(words), tail;
  if (const std::string_view by = context.words("measured_by"_class).at_front(words); !by.empty()) {
    head = by;  // 根据过错行为的性质、情节，…
    tail = context.words("measure_of_wrong"_class).at_back(words.substr(by.size()));
  }
  Frame frame;
  frame.provision = provision;
  frame.condition = {first.begin() + head.size(), first.end() - tail.size()};
  if (!tail.empty()) frame.subject = subjects_in(context, frame.condition);
  frame.faults = {whole_fault(context, frame.condition)};
  frame.faults.front().provision = provision;
  return frame;
}

void read_ladder_item(const Context& context, Span item, document::ProvisionId provision,
                      Frame& ladder, std::vector<Frame>& others, std::vector<Frame>& transfers) {
  std::vector<Rung> before = std::move(ladder.rungs);
  const Rung& scale = before.front();
  ladder.rungs.clear();
  std::vector<Frame> frames = {std::move(ladder)};
  for (const Sentence& sentence : split_sentences(context.text, item))
    read_sentence(context, sentence, {false, frames.front().subject, provision}, frames, transfers);
  std::optional<SeverityStep> step = severity_in(context, frames.front().condition);
  for (Rung& rung : frames.front().rungs) {
    if (rung.condition.empty())
      rung.severity = step;
    else
      step = rung.severity;  // what a further sentence of the item adds is of the same step
    if (!rung.authority) rung.authority = scale.authority;
    if (rung.objects.empty()) rung.objects = scale.objects;
    if (rung.modality == Modality::kMust && scale.modality == Modality::kMay)
      rung.modality = Modality::kMay;
  }
  std::vector<Rung> rungs = std::move(frames.front().rungs);
  ladder = std::move(frames.front());
  std::move(rungs.begin(), rungs.end(), std::back_inserter(before));
  ladder.rungs = std::move(before);
  std::move(frames.begin() + 1, frames.end(), std::back_inserter(others));
}

void read_catalogue_item(const Context& context, Span own, document::ProvisionId provision,
                         Frame& list, std::vector<Frame>& others, std::vector<Frame>& transfers) {
  const std::vector<Sentence> sentences = split_sentences(context.text, own);
  constexpr std::size_t kLongestName = 36;
  const bool named = sentences.size() > 1 && sentences.front().span.size_bytes() <= kLongestName;
  const std::size_t before = list.rungs.front().sanctions.size();
  if (named) add_catalogue_item(context, sentences.front().span, list);
  std::vector<SanctionDraft>& kinds = list.rungs.front().sanctions;
  // 组织调整或者组织处理。…采取停职检查、调整职务: the name is of a whole family.
  const bool family = kinds.size() == before + 1 && kinds.back().candidates.front()->id == "GEN.04";
  if (family) kinds.pop_back();
  if (kinds.size() == before) {
    const std::size_t begin = family ? sentences[1].span.begin() : own.begin();
    add_catalogue_item(context, {begin, own.end()}, list);
    // 检查。责令作出书面检查并切实整改: the order only says how.
    const auto from = kinds.begin() + static_cast<std::ptrdiff_t>(before);
    if (named && kinds.size() > before + 1)
      kinds.erase(std::remove_if(
                      from, kinds.end(),
                      [](const SanctionDraft& s) { return s.candidates.front()->family == "ACT"; }),
                  kinds.end());
  }
  if (!named || context.traits.commentary) return;
  for (std::size_t s = 1; s < sentences.size(); ++s) {
    const auto& segments = sentences[s].segments;
    if (std::any_of(segments.begin(), segments.end(), [&](const Segment& segment) {
          return closes_condition(context, segment.span) && is_wrongful(context, segment.span);
        }))
      read_sentence(context, sentences[s], {false, list.subject, provision}, others, transfers);
  }
}

bool has_scaled_step(const Frame& lead) {
  if (lead.list || lead.faults.empty() || lead.rungs.size() < 2) return false;
  const Rung& last = lead.rungs.back();
  return last.generic_list && (last.severity || !last.condition.empty());
}

Frame take_scale(Frame& lead) {
  Frame scale = lead;
  scale.rungs = {lead.rungs.back()};
  lead.rungs.pop_back();
  if (!scale.rungs.front().authority) scale.rungs.front().authority = lead.rungs.back().authority;
  return scale;
}

void inherit_step(const Frame& list, Frame& frame) {
  const auto scale = std::find_if(list.rungs.rbegin(), list.rungs.rend(),
                                  [](const Rung& r) { return r.generic_list; });
  if (scale == list.rungs.rend() || scale->type != RuleType::kLiability) return;
  for (Rung& rung : frame.rungs) {
    if (rung.type != RuleType::kLiability) continue;
    if (!rung.severity && rung.condition.empty() && scale->severity) {
      rung.severity = scale->severity;
      rung.condition = scale->condition;
    }
    if (rung.modality == Modality::kMust && scale->modality == Modality::kMay)
      rung.modality = Modality::kMay;
  }
}

void inherit_people(const Context& context, const Frame& list, Frame& frame) {
  const bool official = !list.subject.empty() && !all_private(list.subject);
  const auto disciplines = [](const Rung& rung) {
    return !rung.sanctions.empty() &&
           std::all_of(rung.sanctions.begin(), rung.sanctions.end(), [](const SanctionDraft& s) {
             return std::any_of(s.candidates.begin(), s.candidates.end(),
                                [](const Entry* e) { return e->family == "GOV"; });
           });
  };
  if (official && all_private(frame.subject) &&
      std::all_of(frame.rungs.begin(), frame.rungs.end(), disciplines))
    frame.subject = list.subject;
  // 轨道企业有下列行为之一的，…：（六）驾驶员无证上岗的，处罚款: the firm answers for its people.
  const bool firm =
      !list.subject.empty() && std::ranges::all_of(list.subject, [](const SubjectDraft& s) {
        return s.role == Role::kPrivateOrganization;
      });
  const auto employed = [&](const SubjectDraft& s) {
    return context.words("employed"_class).ends(context.of(s.span));
  };
  if (firm && !frame.subject.empty() && std::ranges::all_of(frame.subject, employed))
    frame.subject = list.subject;
  if (list.rungs.size() != 1 || list.rungs.front().objects.empty() ||
      list.rungs.front().sanctions.empty() ||
      list.rungs.front().sanctions.front().candidates.front()->family != "GEN")
    return;
  for (Rung& rung : frame.rungs)
    if (rung.type == RuleType::kLiability && rung.objects.empty() && disciplines(rung))
      rung.objects = list.rungs.front().objects;
}

void read_item_step(const Context& context, Span own, FaultDraft& fault) {
  for (const Mention& mention : context.mentions.inside(lexicon::Kind::kSeverity, own)) {
    const std::string_view words = context.of(span_of(mention));
    if (mention.entry->subkind != "circumstance" ||
        !context.words("circumstance_noun"_class).stands_in(words))
      continue;
    fault.severity = step_of(*mention.entry);
    fault.condition = span_of(mention);
  }
}

std::optional<Frame> wrongdoer_frame(const Context& context, Span own,
                                     document::ProvisionId provision) {
  const std::vector<Sentence> sentences = split_sentences(context.text, own);
  if (sentences.empty()) return std::nullopt;
  const Span words = sentences.back().span;
  const std::size_t at = find_in(context.text, "对", words.begin(), words.end());
  if (at >= words.end() || !context.words("giver"_class).stands_in(context.of({at, words.end()})) ||
      context.words("kind_noun_short"_class).stands_in(context.of(words)))
    return std::nullopt;
  const auto object = object_before(context, {at, words.end()}, words.end());
  const bool person = object && object->relative.empty() && !object->people.empty();
  constexpr std::string_view kBy = "对";
  std::size_t end = person ? object->people.back().span.end() : words.end();
  for (const Words verbs : {"act_opening"_class, "giving_verb"_class})
    for (std::string_view verb : context.words(verbs).words())
      if (!person) end = std::min(end, find_in(context.text, verb, at, words.end()));
  const Span noun = trimmed(context.text, {at + kBy.size(), std::max(at + kBy.size(), end)});
  if (noun.empty() || contains(context.text, noun, "，") ||
      !context.words("wrong_noun"_class).stands_in(context.of(noun)))
    return std::nullopt;
  Frame frame;
  frame.provision = provision;
  frame.condition = noun;
  frame.faults = {whole_fault(context, noun)};
  frame.faults.front().provision = provision;
  if (person) frame.subject = object->people;
  return frame;
}

bool disciplines_anybody(const std::vector<Frame>& frames) {
  return std::any_of(frames.begin(), frames.end(), [](const Frame& frame) {
    return any_sanction(frame, [](const Entry* e) {
      return e->family == "GOV" || e->family == "GEN" || e->family == "PARTY";
    });
  });
}

bool own_leader(const Frame& frame) {
  return !frame.subject.empty() &&
         (frame.subject.front().role == Role::kLeader || frame.subject.front().role == Role::kHead);
}

bool tells_further_wrong(const Frame& frame) {
  return !frame.rungs.empty() && !frame.received && frame.targets.empty() && !frame.list &&
         std::all_of(frame.rungs.begin(), frame.rungs.end(),
                     [](const Rung& r) { return r.type == RuleType::kLiability; });
}

bool continues_ladder(const Context& context, const Sentence& first) {
  std::vector<Segment> condition;
  for (const Segment& segment : split_at_conditions(context, first)) {
    condition.push_back(segment);
    if (closes_condition(context, segment.span)) break;
  }
  const Span words = condition.front().span;
  if (!closes_condition(context, condition.back().span)) return false;
  const ConditionKind kind = read_condition(context, condition, {true, false}).kind;
  if (kind == ConditionKind::kStep) return starts_with(context.text, words, "情节");
  return kind == ConditionKind::kScope &&
         context.words("belonging"_class).begins(context.of(words));
}

bool names_own_party(const Context& context, document::ProvisionId provision, const Frame& list) {
  if (list.subject.size() == 1 || !(list.subject.empty() || all_private(list.subject)))
    return false;
  const std::vector<Sentence> sentences =
      split_sentences(context.text, trimmed(context.text, context.document.at(provision).own));
  if (sentences.empty()) return false;
  std::vector<Segment> told = sentences.front().segments;
  if (told.size() > 1 && starts_with(context.text, told.front().span, "违反"))
    told.erase(told.begin());
  const std::vector<SubjectDraft> people = subject_of_condition(context, told);
  if (people.size() != 1) return false;
  const Span party = people.front().span;
  // 养护责任单位, 机场管理机构 under a fine: no organ
  const bool regulated = people.front().role == Role::kOrgan && has_administrative_fine(list) &&
                         is_regulated_body(context, context.of(party));
  // 国家工作人员玩忽职守的 among the wrongs of others, which another law answers
  const bool official = people.front().role == Role::kStaff && list.subject.empty() &&
                        context.words("state_staff"_class).ends(context.of(party)) &&
                        !has_penalty(list);
  // 参保|人员, 经纪|人员 under a fine: no officials; but 船舶、|人员…, |人员密集场所
  const std::string_view before = context.text.substr(0, party.begin());
  const bool employed = people.front().role == Role::kStaff && has_administrative_fine(list) &&
                        ends_with(context.text, party, "人员") &&
                        told.front().span.begin() < party.begin() && !before.ends_with("上") &&
                        !context.words("joint"_class).ends(before) &&
                        !context.words("of_the_state"_class).stands_in(context.of(party));
  if (!regulated && !official && !employed && !is_private_role(people.front().role)) return false;
  if (context.of(party) == "组织") return false;           // 组织未成年人…: a verb in front
  if (ends_with(context.text, party, "者")) return false;  // 经营者: a person or a body
  // 施工时高度超过二十四米，|施工单位没有…: or behind what happens first
  const auto act = std::find_if(told.begin(), told.end(), [&](const Segment& segment) {
    return segment.span.contains(party);
  });
  return act != told.end() && (act == told.begin() || party.end() < act->span.end()) &&
         (party.begin() == act->span.begin() || acts_itself(context, act->span, party) ||
          (official && party.end() == act->span.end()));
}

void take_subject_of_items(const Context& context, Frame& list) {
  if (!list.subject.empty()) return;
  std::vector<SubjectDraft> all;
  for (const FaultDraft& fault : list.faults) {
    if (fault.catch_all) continue;
    const Span item = trimmed(context.text, context.document.at(fault.provision).own);
    const std::vector<SubjectDraft> people =
        subject_of_condition(context, {{item, Mark::kNone, Mark::kComma}});
    if (!all_private(people) || (!all.empty() && !same_roles(all, people))) return;
    all = people;
  }
  list.subject = all;
}

bool take_quoted_item(const Context& context, const Sentence& sentence,
                      document::ProvisionId provision, std::vector<Frame>& frames) {
  if (frames.empty() || !frames.back().list || frames.back().rungs.empty() ||
      !is_quoted_item(context.text, sentence.span) ||
      !(context.mentions.sanctions(sentence.span).empty() ||
        closes_condition(context, sentence.segments.back().span)))
    return false;
  FaultDraft fault = whole_fault(context, sentence.span);
  fault.provision = provision;
  fault.listed = true;
  frames.back().faults.push_back(std::move(fault));
  return true;
}

void share_items(std::vector<Frame>& frames, std::size_t list) {
  for (Frame& frame : frames)
    if (frame.list && frame.faults.empty() && frame.targets.empty() && !frame.rungs.empty() &&
        frame.provision == frames[list].provision)
      std::copy_if(frames[list].faults.begin(), frames[list].faults.end(),
                   std::back_inserter(frame.faults), [](const FaultDraft& f) { return f.listed; });
}

std::vector<std::size_t> item_numbers(std::string_view& s) {
  static constexpr std::string_view kJoints[] = {"至", "（", "）", "、", "和", "或者", "第", "项"};
  constexpr std::size_t kMostItems = 100;
  std::vector<std::size_t> out;
  bool range = false, ends = false;
  while (!s.empty()) {
    if (const auto n = text::parse_numeral(s)) {
      const auto last = static_cast<std::size_t>(n->value);
      for (std::size_t i = range && !out.empty() ? out.back() + 1 : last;
           i <= last && out.size() < kMostItems; ++i)
        out.push_back(i);
      range = false;
      s.remove_prefix(n->bytes);
      continue;
    }
    const auto joint = std::find_if(std::begin(kJoints), std::end(kJoints),
                                    [&](std::string_view word) { return s.starts_with(word); });
    if (joint == std::end(kJoints)) break;
    ends = ends || *joint == "项";
    range = range || *joint == "至";
    s.remove_prefix(joint->size());
  }
  return ends ? out : std::vector<std::size_t>{};
}

namespace {

// The numbers of the items that stand behind 下列; none where no item is named.
std::vector<std::size_t> items_named(std::string_view s) {
  const std::string_view pointer = "下列第";
  const std::size_t at = s.find(pointer);
  if (at == std::string_view::npos) return {};
  s.remove_prefix(at + pointer.size());
  return item_numbers(s);
}

}  // namespace

std::optional<std::size_t> number_of_item(const Context& context, document::ProvisionId item) {
  const std::string_view eid = context.document.at(item).eid;
  const auto number = text::to_number(eid.substr(eid.rfind('_') + 1));
  return number ? std::optional(static_cast<std::size_t>(*number)) : std::nullopt;
}

void keep_named_items(const Context& context, Frame& list) {
  const std::vector<std::size_t> named = items_named(context.of(list.condition));
  if (named.empty()) return;
  std::erase_if(list.faults, [&](const FaultDraft& fault) {
    const auto number = number_of_item(context, fault.provision);
    return number && std::find(named.begin(), named.end(), *number) == named.end();
  });
}

bool is_bare_fine(const SanctionDraft& sanction) {
  return sanction.candidates.front()->id == "ADMP.03" && sanction.ranges.empty();
}

void drop_bare_fines(Frame& list) {
  for (Rung& rung : list.rungs)
    if (rung.generic_list) std::erase_if(rung.sanctions, is_bare_fine);
}

void drop_general(Frame& list, bool all, bool managers) {
  // 扣除分数：（a）乱抛垃圾：扣5分: how many the items say.
  const auto general = [&](const SanctionDraft& s) {
    const Entry& entry = *s.candidates.front();
    return entry.family == "GEN" || entry.id == "ADMP.00" || (all && entry.id == "OACC.04");
  };
  for (Rung& rung : list.rungs) {
    if (rung.type != RuleType::kLiability || (!all && !rung.generic_list)) continue;
    if (managers && !rung.generic_list && !rung.objects.empty() &&
        is_person_role(rung.objects.front().role))
      continue;
    std::erase_if(rung.sanctions, general);
  }
  if (all) drop_bare_fines(list);
  std::erase_if(list.rungs, [](const Rung& rung) {
    return rung.type == RuleType::kLiability && rung.sanctions.empty();
  });
}

}  // namespace wenze::extract
