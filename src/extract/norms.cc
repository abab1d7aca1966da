// Procedure and remedy: clauses (。 and ；) with a duty, where the section's heading or the
// sentence itself speaks of the accountability procedure; in the law of everyday administration
// (申请复核, 备案 …) nothing is taken.
#include "extract/norms.h"

#include <algorithm>

#include "extract/catalogue.h"
#include "extract/conditions.h"
#include "extract/faults.h"
#include "extract/hits.h"
#include "extract/impositions.h"
#include "extract/phrases.h"
#include "extract/prose.h"
#include "extract/regional_norms.h"

namespace wenze::extract {

std::size_t find_permission(const Context& context, std::string_view s) {
  std::size_t out = std::string_view::npos;
  for (std::string_view word : context.words("may_in_prose"_class).words())
    for (std::size_t at = s.find(word); at != std::string_view::npos;
         at = s.find(word, at + word.size())) {
      if (context.words("no_permission"_class).ends(s.substr(0, at))) continue;
      out = std::min(out, at);
      break;
    }
  return out;
}

std::size_t find_modal(const Context& context, std::string_view s, std::string_view word) {
  constexpr std::size_t kHan = 3;
  for (std::size_t at = s.find(word); at != std::string_view::npos;
       at = s.find(word, at + word.size())) {
    const std::size_t before = at >= kHan ? at - kHan : at;
    const std::size_t compound =
        context.words("modal_compound"_class).find(s.substr(before, 4 * kHan));
    if (compound == std::string_view::npos || before + compound > at) return at;
  }
  return std::string_view::npos;
}

Modality modality_of_norm(const Context& context, std::string_view s) {
  if (context.words("effect_only"_class).stands_in(s) &&
      !context.words("obligation_plain"_class).stands_in(s))
    return Modality::kUnmarked;
  const std::size_t must = std::min({find_modal(context, s, "应"), s.find("必须"), s.find("严禁"),
                                     find_regional_duty(context, s)});
  const std::size_t may =
                        std::min(find_permission(context, s), find_regional_permission(context, s)),
                    must_not = std::min(s.find("不得"), s.find("不再"));
  if (may < must && may < must_not) return Modality::kMay;
  if (must_not < must) return Modality::kMustNot;
  return Modality::kMust;
}

namespace {

// 监察部门要定期…: who has to do what.
bool opens_duty(const Context& context, Span segment) {
  if (!context.traits.prose || context.traits.commentary) return false;
  const Mention* who = context.mentions.covering(lexicon::Kind::kSubject, segment.begin());
  if (who == nullptr) who = context.mentions.covering(lexicon::Kind::kAuthority, segment.begin());
  return who != nullptr && who->begin == segment.begin() && who->end < segment.end() &&
         context.words("duty_after_subject"_class).begins(context.text.substr(who->end, 15));
}

}  // namespace

std::vector<Span> clauses_of(const Context& context, const Sentence& sentence) {
  std::vector<Span> out;
  for (const Segment& segment : sentence.segments) {
    if (out.empty() || segment.before == Mark::kSemicolon || opens_duty(context, segment.span))
      out.push_back(segment.span);
    else
      out.back() = hull(out.back(), segment.span);
  }
  return out;
}

namespace {

bool speaks_of_accountability(const Context& context, std::string_view s) {
  return context.words("accountability_talk"_class).stands_in(s);
}

bool has_duty(const Context& context, std::string_view s) {
  return context.words("duty_of_procedure"_class).stands_in(s);
}

// 听取其陈述和申辩，并进行复核: the organ reviews what it was told, nobody seeks a review.
bool reviews_pleading(const Context& context, std::string_view s) {
  return context.words("pleading"_class).stands_in(s) &&
         !context.words("remedy_in_prose"_class).stands_in(s) &&
         !context.words("remedy_filed"_class).stands_in(s) &&
         s.find("申请") == std::string_view::npos;
}

// Whether the provision, or one that it stands in, has such a heading.
bool stands_under(const Context& context, document::ProvisionId id, Words headings) {
  for (std::optional<document::ProvisionId> at = id; at; at = context.document.at(*at).parent)
    if (context.words(headings).stands_in(context.document.at(*at).heading)) return true;
  return false;
}

// 对…决定不服, but not 不服从管理.
bool objects_to(const Context& context, std::string_view s) {
  const std::size_t at = context.words("objection"_class).find(s);
  return at != std::string_view::npos &&
         !s.substr(at + context.words("objection"_class).at_front(s.substr(at)).size())
              .starts_with("从");
}

// 对处理决定有异议的, in the rules of a body or an article by itself: what was decided on people.
bool disputes_outcome(const Context& context, std::string_view s) {
  return !context.document.meta.level && (objects_to(context, s) || s.find("异议") < s.size()) &&
         context.words("grievance_about"_class).stands_in(s);
}

}  // namespace

bool is_remedy(const Context& context, Span clause, document::ProvisionId id) {
  const std::string_view s = context.of(clause);
  if (reviews_pleading(context, s) || context.words("final_decision"_class).stands_in(s))
    return false;
  if (files_regional_remedy(context, clause, id)) return true;
  if (disputes_outcome(context, s)) return context.words("remedy_act"_class).stands_in(s);
  // 对具体行政行为不服的，可以起诉: in the part on liability the act is that the organ punished.
  const bool objects = objects_to(context, s) && under_liability(context, id);
  if (!context.words("remedy_noun"_class).stands_in(s) &&
      !(objects && context.words("lawsuit"_class).stands_in(s)))
    return false;
  if (context.words("compulsory_execution"_class).stands_in(s)) return false;
  if (context.traits.prose && !context.words("remedy_in_prose"_class).stands_in(s)) return false;
  const bool acts = context.words("remedy_act"_class).stands_in(s) ||
                    (objects && find_permission(context, s) != std::string_view::npos);
  // 无效宣告, 死刑 and 信访 have a 复审, 复核, 复查 of their own.
  const bool about = objects || context.words("sanction_matter"_class).stands_in(s) ||
                     (context.traits.accountability && !context.traits.prose) ||
                     (context.traits.prose && context.words("remedied_thing"_class).stands_in(s)) ||
                     (context.traits.prose && context.words("objection"_class).stands_in(s));
  return acts && about;
}

namespace {

Frame bare_frame(const Context& context, RuleType type, Span clause,
                 document::ProvisionId provision) {
  Frame frame;
  frame.provision = provision;
  Rung rung;
  rung.type = type;
  rung.span = clause;
  rung.provision = provision;
  rung.modality = modality_of_norm(context, context.of(clause));
  frame.rungs.push_back(std::move(rung));
  return frame;
}

// In an outline 明确决策权限 is no heading of a procedure of accountability unless one above it is.
bool under_accountability(const Context& context, document::ProvisionId id) {
  return stands_under(context, id, "accountability_heading"_class) ||
         (context.document.meta.title &&
          speaks_of_accountability(context, *context.document.meta.title));
}

// 应, 要, 须 as a modal.
bool has_modal(const Context& context, std::string_view s) {
  for (std::string_view word : context.words("modal_in_prose"_class).words())
    if (find_modal(context, s, word) != std::string_view::npos) return true;
  return find_permission(context, s) != std::string_view::npos ||
         s.find("规定，由") != std::string_view::npos;
}

// 必须在一个月内向上级机关作出说明, 由同级政府通报调查处理情况: what prose puts as a duty of the
// procedure, by its deadline or by the outcome of a case that is passed on.
bool is_duty_of_prose(const Context& context, std::string_view s) {
  if (context.words("within_period"_class).stands_in(s) &&
      context.words("obligation"_class).stands_in(s))
    return true;
  return context.words("case_outcome"_class).stands_in(s) &&
         context.words("outcome_duty"_class).stands_in(s);
}

// 法制机构应当自立案之日起六十日内提出意见, 任免机关按照管理权限实施责任追究: in a document about
// accountability a deadline or a power is of its procedure.
bool is_duty_of_statute(const Context& context, std::string_view s) {
  if (!context.traits.accountability || context.traits.prose ||
      context.traits.region != Region::kMainland)
    return false;
  const bool obliges = context.words("obligation_plain"_class).stands_in(s) ||
                       find_modal(context, s, "应") != std::string_view::npos;
  if (context.words("within_period"_class).stands_in(s)) return obliges;
  // 情况复杂的，可以适当延长办理期限
  if (s.find("延长") != std::string_view::npos && context.words("term_noun"_class).stands_in(s))
    return find_permission(context, s) != std::string_view::npos;
  return s.find("管理权限") != std::string_view::npos && speaks_of_accountability(context, s);
}

// 由…申请人民法院强制执行
bool is_enforced_by_court(const Context& context, std::string_view s) {
  return context.words("compulsory_execution"_class).ends(s) &&
         s.find("法院") != std::string_view::npos;
}

// 逾期不申请复议又不履行处罚决定的，由…申请人民法院强制执行
bool executes_sanction(const Context& context, std::string_view s, document::ProvisionId id) {
  return is_enforced_by_court(context, s) &&
         (context.words("executed_sanction"_class).stands_in(s) || under_liability(context, id));
}

// 申诫三次作为记过一次: so many of one sanction are a harder one.
std::optional<Frame> accumulation(const Context& context, Span clause,
                                  document::ProvisionId provision) {
  for (std::string_view word : context.words("counted_as"_class).words()) {
    const std::size_t at = find_in(context.text, word, clause.begin(), clause.end());
    if (at >= clause.end()) continue;
    const Span before{clause.begin(), at}, behind{at + word.size(), clause.end()};
    const std::vector<SanctionHit> harder = context.mentions.sanctions(behind);
    const std::vector<SanctionHit> several = context.mentions.sanctions(before);
    if (harder.empty() || several.empty() ||
        harder.front().span.begin() > behind.begin() + std::string_view("给予").size() ||
        !context.words("times_counter"_class).ends(context.of(before)))
      continue;
    Frame frame = bare_frame(context, RuleType::kCollateral, {at, clause.end()}, provision);
    frame.received = true;
    frame.condition = {several.front().span.begin(), at};
    frame.faults = {whole_fault(context, frame.condition)};
    frame.faults.front().excused = true;
    frame.faults.front().provision = provision;
    frame.rungs.front().sanctions.push_back(
        {harder.front().span, harder.front().candidates, nullptr, {}, std::nullopt});
    return frame;
  }
  return std::nullopt;
}

// 处理决定在五日内送达本人，并存入其人事档案: what becomes of a decision on people, in the rules of
// a body or an article by itself.
bool records_outcome(const Context& context, Span clause) {
  const std::string_view s = context.of(clause);
  const std::size_t at = context.words("recorded_outcome"_class).find(s);
  return !context.document.meta.level && context.traits.region == Region::kMainland &&
         at != std::string_view::npos &&
         context.words("recording_act"_class).stands_in(s.substr(at)) &&
         !closes_condition(context, clause);
}

std::optional<RuleType> norm_type(const Context& context, Span clause, document::ProvisionId id,
                                  Section section, bool duty_before = false) {
  const std::string_view s = context.of(clause);
  if (is_regional_step(context, clause) || enforces_regionally(context, clause) ||
      assigns_power(context, clause, id))
    return RuleType::kProcedure;
  if (section == Section::kOther && records_outcome(context, clause)) return RuleType::kProcedure;
  if (context.words("compulsory_execution"_class).stands_in(s))
    return executes_sanction(context, s, id) ? std::optional(RuleType::kProcedure) : std::nullopt;
  // 推动健全责任追究机制: a task of organisation.
  const std::size_t matter = s.find("责任追究");
  if (!context.traits.accountability && matter != std::string_view::npos &&
      context.words("not_a_mechanism"_class)
          .begins(s.substr(matter + std::string_view("责任追究").size())))
    return std::nullopt;
  if (context.traits.prose && section == Section::kOther) {
    const bool outcome = context.words("case_outcome"_class).stands_in(s) &&
                         context.words("outcome_duty"_class).stands_in(s);
    if (!(duty_before || has_modal(context, s) ||
          (outcome && s.find("由") != std::string_view::npos)))
      return std::nullopt;
    if (!outcome && !under_accountability(context, id)) return std::nullopt;
    if (closes_condition(context, clause)) return std::nullopt;
  } else if (!has_duty(context, s) && !is_duty_of_statute(context, s)) {
    return std::nullopt;
  }
  const Mention* remedy = context.mentions.cue("remedy", clause);
  const Mention* procedure = context.mentions.cue("procedure", clause);
  if (section == Section::kForeignRemedy) return std::nullopt;
  if (section == Section::kRemedy) return RuleType::kRemedy;
  // 三、使用人毋须登记 under 程序: no step (Macau).
  if (section == Section::kProcedure && context.traits.region != Region::kMainland &&
      context.words("no_duty"_class).stands_in(s))
    return std::nullopt;
  if (section == Section::kProcedure)
    return context.words("remedy_filed"_class).stands_in(s) ? RuleType::kRemedy
                                                            : RuleType::kProcedure;
  const bool about = speaks_of_accountability(context, s) ||
                     (context.traits.accountability && !context.traits.prose &&
                      context.words("obligation"_class).stands_in(s));
  if (remedy != nullptr && about && !reviews_pleading(context, s) &&
      (!context.traits.prose || context.words("remedy_in_prose"_class).stands_in(s)) &&
      context.words("remedy_cue"_class).stands_in(context.of(span_of(*remedy))))
    return RuleType::kRemedy;
  // The procedure of penalties is none of ours.
  const bool ours = context.traits.accountability || context.traits.prose ||
                    context.words("accountability_sign"_class).stands_in(s);
  const bool prose_duty = context.traits.prose && under_accountability(context, id) &&
                          is_duty_of_prose(context, s) && is_step_of_procedure(context, s);
  if (prose_duty || is_duty_of_statute(context, s)) return RuleType::kProcedure;
  if (procedure != nullptr && about && ours && is_step_of_procedure(context, s))
    return RuleType::kProcedure;
  const bool court = context.traits.region == Region::kTaiwan &&
                     context.words("discipline_court"_class).stands_in(s);
  if (court && context.words("court_duty"_class).stands_in(s) && !s.ends_with("不适用前二项之规定"))
    return RuleType::kProcedure;
  return std::nullopt;
}

// 得视下列情形，核予…：一、减轻惩处： — what the lead-in of the lead-in allows.
Modality modality_above(const Context& context, document::ProvisionId provision) {
  const auto& parent = context.document.at(provision).parent;
  if (!parent) return Modality::kMust;
  const Span own = context.document.at(*parent).own;
  return modality_in(context, own.begin(), own.end()).value_or(Modality::kMust);
}

// 引咎辞职、免职的干部，一年内…: whom the words name by what was imposed on them.
bool names_sanctioned(const Context& context, Span front) {
  if (!context.traits.accountability || front.empty()) return false;
  const std::vector<SanctionHit> hits = context.mentions.sanctions(front);
  if (hits.empty() || hits.front().span.begin() != front.begin()) return false;
  const Span who{hits.back().span.end(), front.end()};
  const std::size_t end = find_in(context.text, "，", who.begin(), who.end());
  const Mention* person = context.mentions.covering(lexicon::Kind::kSubject, end - 1);
  return starts_with(context.text, who, "的") && person != nullptr && person->end == end;
}

// 受处分期间不得晋升: a consequence without a closed condition.
std::optional<Frame> collateral_clause(const Context& context, Span clause,
                                       document::ProvisionId provision) {
  const std::string_view s = context.of(clause);
  const std::size_t at =
      std::min({s.find("不得"), s.find("应当"), s.find("不能"), s.find("取消"), s.find("不视为"),
                s.find("自处分"), s.find("不再"), s.find("最长"), s.find("不安排")});
  if (at == std::string_view::npos) return std::nullopt;
  const Span front = trimmed(context.text, {clause.begin(), clause.begin() + at});
  const bool sanctioned = names_sanctioned(context, front);
  if (!sanctioned && !mentions_received_sanction(context, clause)) return std::nullopt;
  if (!sanctioned && !front.empty() && !mentions_received_sanction(context, front))
    return std::nullopt;
  if (context.traits.commentary &&
      (front.empty() || s.substr(at).find("不得") == std::string_view::npos))
    return std::nullopt;
  Frame frame =
      bare_frame(context, RuleType::kCollateral, {clause.begin() + at, clause.end()}, provision);
  if (s.substr(at).starts_with("不安排") || s.substr(at).starts_with("不能"))
    frame.rungs.front().modality = Modality::kMustNot;
  frame.received = true;
  frame.subject = subjects_in(context, front);
  if (!front.empty()) {
    frame.condition = front;
    frame.faults = {whole_fault(context, front)};
    frame.faults.front().excused = true;
    frame.faults.front().provision = provision;
  }
  for (const SanctionHit& hit : imposed_in(context, frame.rungs.front().span, {true, true}))
    frame.rungs.front().sanctions.push_back({hit.span, hit.candidates, nullptr, {}, std::nullopt});
  return frame;
}

}  // namespace

bool leads_steps(const Context& context, std::string_view lead_in) {
  return context.words("steps_follow"_class).stands_in(lead_in) &&
         (context.traits.accountability ||
          context.words("accountability_title"_class).stands_in(lead_in));
}

bool is_definition(const Context& context, const Sentence& sentence) {
  const std::string_view s = context.of(sentence.span);
  const std::size_t word = s.find("所称");
  if (word != std::string_view::npos && context.words("defining"_class).stands_in(s.substr(word)))
    return true;
  // 本办法所称负有责任的领导人员，|包括…; but what sanctions take in is a catalogue
  if (word != std::string_view::npos && sentence.segments.size() > 1 &&
      context.words("taking_in"_class).begins(context.of(sentence.segments[1].span)) &&
      !context.words("list_pointer"_class).stands_in(s) &&
      context.mentions.sanctions(sentence.span).empty())
    return true;
  // 行政过错，是指…的行为; but 警告，是指对有下列表现之一的员工给予的处分
  return !context.words("list_pointer"_class).stands_in(s) && sentence.segments.size() > 1 &&
         context.words("defining"_class).begins(context.of(sentence.segments[1].span));
}

bool is_step_of_procedure(const Context& context, std::string_view s) {
  const text::WordSet& step = context.words("procedure_step"_class);
  // 通报批评 is a sanction, and no step.
  for (std::size_t at = step.find(s), next; at != std::string_view::npos;
       next = step.find(s.substr(at + 3)),
                   at = next == std::string_view::npos ? next : at + 3 + next)
    if (!context.words("no_step"_class).begins(s.substr(at))) return true;
  return context.traits.accountability && context.words("accountability_step"_class).stands_in(s);
}

Section section_of(const Context& context, document::ProvisionId id) {
  if (context.traits.commentary) return Section::kOther;
  std::optional<document::ProvisionId> at = id;
  for (; at; at = context.document.at(*at).parent) {
    const std::string& heading = context.document.at(*at).heading;
    if (heading.empty()) continue;
    if (context.traits.prose && !under_accountability(context, id)) return Section::kOther;
    if (context.words("remedy_heading"_class).stands_in(heading))
      return context.traits.accountability ||
                     context.words("sanction_matter"_class).stands_in(heading)
                 ? Section::kRemedy
                 : Section::kForeignRemedy;
    if (context.words("procedure_heading"_class).stands_in(heading) &&
        !context.words("substance_heading"_class).stands_in(heading))
      return context.traits.accountability || speaks_of_accountability(context, heading)
                 ? Section::kProcedure
                 : Section::kOther;
  }
  return Section::kOther;
}

bool under_liability(const Context& context, document::ProvisionId id) {
  return stands_under(context, id, "liability_heading"_class);
}

std::optional<Frame> circumstance_lead(const Context& context, Span own,
                                       document::ProvisionId provision) {
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
    rung.modality = modality_in(context, own.begin(), hit.span.begin())
                        .value_or(context.words("are_circumstances"_class).begins(context.of(own))
                                      ? Modality::kUnmarked
                                      : modality_above(context, provision));
    frame.rungs.push_back(std::move(rung));
  }
  return frame;
}

bool is_period_lead(const Context& context, Span own) {
  const std::string_view s = context.of(own);
  return context.words("period_follows"_class).stands_in(s) && speaks_of_accountability(context, s);
}

Frame period_item(const Context& context, Span item, document::ProvisionId provision) {
  const std::vector<Sentence> sentences = split_sentences(context.text, item);
  const Span fault = sentences.empty() ? item : sentences.front().segments.front().span;
  Frame frame = bare_frame(context, RuleType::kCollateral, item, provision);
  frame.rungs.front().modality = Modality::kUnmarked;
  frame.received = true;
  frame.faults = {whole_fault(context, fault)};
  frame.faults.front().excused = true;
  frame.faults.front().provision = provision;
  return frame;
}

namespace {

// …申请复议。对复议决定不服的，可以向人民法院起诉。受理机关应当在三十日内作出复核决定.
bool goes_on_with_remedy(const Context& context, std::string_view s,
                         const std::vector<Frame>& frames) {
  const auto last = std::find_if(frames.rbegin(), frames.rend(),
                                 [](const Frame& frame) { return !frame.rungs.empty(); });
  if (context.traits.prose || last == frames.rend() ||
      last->rungs.front().type != RuleType::kRemedy ||
      context.words("compulsory_execution"_class).stands_in(s))
    return false;
  if (context.words("lawsuit"_class).stands_in(s))
    return find_permission(context, s) != std::string_view::npos;
  return context.words("remedy_noun"_class).stands_in(s) &&
         context.words("remedy_act"_class).stands_in(s) &&
         context.words("within_period"_class).stands_in(s) &&
         find_modal(context, s, "应") != std::string_view::npos;
}

// …；必要时，得延长二十日: one norm with the term before, in the laws of Taiwan, Hong Kong and
// Macau.
bool extends_term(const Context& context, std::string_view s) {
  return context.traits.region != Region::kMainland &&
         context.words("term_extended"_class).stands_in(s);
}

}  // namespace

void read_norm(const Context& context, const Sentence& sentence, document::ProvisionId provision,
               std::vector<Frame>& frames, std::optional<Section> under) {
  if (context.traits.court) return;
  if (read_catalogue(context, sentence, provision, frames)) return;
  const Section section = under.value_or(section_of(context, provision));
  std::optional<RuleType> last;  // of the clause before
  for (Span clause : clauses_of(context, sentence)) {
    const std::string_view s = context.of(clause);
    if (is_remedy(context, clause, provision) ||
        (last != RuleType::kRemedy && goes_on_with_remedy(context, s, frames))) {
      // 上诉通知须…；上诉人亦须…: in Hong Kong one norm a sentence.
      if (last == RuleType::kRemedy &&
          (context.traits.region == Region::kHongKong || extends_term(context, s)))
        continue;
      last = RuleType::kRemedy;
      frames.push_back(bare_frame(context, *last, clause, provision));
      continue;
    }
    auto frame = accumulation(context, clause, provision);
    if (!frame) frame = collateral_clause(context, clause, provision);
    if (frame) {
      last = RuleType::kCollateral;
      frames.push_back(std::move(*frame));
      continue;
    }
    std::optional<RuleType> type = norm_type(context, clause, provision, section);
    // …应于三十日内函复；|必要时，得延长: there the norm before has its exception.
    if (type && type == last &&
        (extends_term(context, s) || assigns_power(context, clause, provision)))
      continue;
    // …提出申诉；受理机关应当在三十日内答复. …六个月内作出；案情复杂的，可以延长.
    if (last == RuleType::kRemedy && type == RuleType::kProcedure && is_duty_of_statute(context, s))
      type = RuleType::kRemedy;
    if (last == RuleType::kProcedure && !type && s.find("可以延长") != std::string_view::npos)
      type = RuleType::kProcedure;
    // …提起诉讼；逾期不起诉又不履行的，由…申请人民法院强制执行
    if (last == RuleType::kRemedy && is_enforced_by_court(context, s)) type = RuleType::kProcedure;
    if (type) frames.push_back(bare_frame(context, *type, clause, provision));
    last = type;
  }
}

void read_enforcement(const Context& context, const Sentence& sentence,
                      document::ProvisionId provision, std::vector<Frame>& frames) {
  if (context.traits.court || !is_enforced_by_court(context, context.of(sentence.span))) return;
  const Span last = clauses_of(context, sentence).back();
  if (last.begin() > sentence.span.begin() && is_enforced_by_court(context, context.of(last)))
    frames.push_back(bare_frame(context, RuleType::kProcedure, last, provision));
}

void read_norms_beside(const Context& context, const Sentence& sentence,
                       document::ProvisionId provision, std::size_t from, std::size_t moved,
                       std::vector<Frame>& frames, const std::vector<Frame>& transfers) {
  const auto reads = [&](const std::vector<Frame>& some, std::size_t first, Span segment) {
    return std::any_of(
        some.begin() + static_cast<std::ptrdiff_t>(std::min(first, some.size())), some.end(),
        [&](const Frame& frame) {
          return frame.condition.overlaps(segment) ||
                 std::any_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
                   return rung.span.overlaps(segment) || rung.condition.overlaps(segment);
                 });
        });
  };
  std::vector<Sentence> beside;
  bool open = false;  // the segment before is unread too
  for (const Segment& segment : sentence.segments) {
    const bool read = reads(frames, from, segment.span) || reads(transfers, moved, segment.span);
    if (!read && (!open || segment.before == Mark::kSemicolon))
      beside.push_back({segment.span, {}});
    open = !read;
    if (read) continue;
    beside.back().segments.push_back(segment);
    beside.back().span = hull(beside.back().span, segment.span);
  }
  for (const Sentence& stretch : beside)
    if (const auto type = norm_type(
            context, stretch.span, provision, section_of(context, provision),
            stretch.span.begin() > sentence.span.begin() &&
                has_modal(context, context.of({sentence.span.begin(), stretch.span.begin()})));
        type == RuleType::kProcedure)
      frames.push_back(bare_frame(context, *type, stretch.span, provision));
}

}  // namespace wenze::extract
