// Catalogue: sanctions after a word for kind or manner (种类, 方式, 形式), without fault and
// without verb of imposing. Procedure and remedy: clauses (。 and ；) with a duty, where the
// section's heading or the sentence itself speaks of the accountability procedure; in the law of
// everyday administration (申请复核, 备案 …) nothing is taken.
#include "extract/norms.h"

#include <algorithm>

#include "extract/conditions.h"
#include "extract/faults.h"
#include "extract/hits.h"
#include "extract/impositions.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

// 处分, 问责 in front of the kinds; the kinds themselves are 纪律处分, 组织处理 …
bool only_names_the_scale(const Context& context, const SanctionHit& hit) {
  static const std::vector<std::string_view> kScales = {
      "处分",         "惩处",         "行政处分",     "问责",     "责任追究",   "追责",
      "处罚",         "行政处罚",     "政务处分",     "惩戒",     "追究责任",   "予以问责",
      "实行问责",     "进行问责",     "实施问责",     "问责处理", "责任追究的", "实行责任追究",
      "实施责任追究", "进行责任追究", "予以责任追究", "给予处分", "给予处罚"};
  if (hit.candidates.front()->id == "GEN.05") return true;
  return std::find(kScales.begin(), kScales.end(), context.of(hit.span)) != kScales.end();
}

// …、免职、行政处分: the general word is the last kind of the list.
bool closes_list(const Context& context, const SanctionHit& hit, const Rung& rung) {
  if (rung.sanctions.size() < 2 || hit.candidates.front()->id == "GEN.04" ||
      hit.candidates.front()->id == "GEN.05")
    return false;
  const std::string_view front = context.text.substr(0, hit.span.begin());
  return front.ends_with("、") || front.ends_with("和") || front.ends_with("或者") ||
         front.ends_with("以及") || front.ends_with("给予");
}

bool speaks_of_accountability(std::string_view s) {
  return contains_any(s, {"处分", "问责", "责任追究", "追究责任", "过错", "惩戒", "惩处", "追责",
                          "违纪", "监察机关", "监察部门", "纪检", "追究方式", "行政处罚决定"});
}

bool has_duty(std::string_view s) {
  return contains_any(s, {"应当", "必须", "应", "须", "要", "可以", "不得", "由", "负责", "报",
                          "不再", "不停止", "不因", "予以", "自"});
}

Modality modality_of(std::string_view s) {
  if (contains_any(s, {"不停止", "生效", "不因", "不视为"}) && !contains_any(s, {"应当", "必须"}))
    return Modality::kUnmarked;
  const std::size_t must =
      std::min({s.find("应当"), s.find("必须"), s.find("应于"), s.find("严禁")});
  const std::size_t may = s.find("可以"), must_not = std::min(s.find("不得"), s.find("不再"));
  if (may < must && may < must_not) return Modality::kMay;
  if (must_not < must) return Modality::kMustNot;
  return Modality::kMust;
}

bool is_remedy_clause(const Context& context, Span clause) {
  const std::string_view s = context.of(clause);
  if (!contains_any(s, {"申诉", "复核", "复查", "复议", "申请复审"})) return false;
  if (contains_any(s, {"强制执行"})) return false;
  const bool acts =
      contains_any(s, {"申请", "提出", "不停止", "受理", "不因", "作出", "申诉", "提起"});
  const bool about = contains_any(s, {"处分", "问责", "处理决定", "责任追究", "追究决定", "处罚",
                                      "处理的执行", "惩戒"}) ||
                     (context.traits.accountability && !context.traits.prose) ||
                     (context.traits.prose && contains_any(s, {"不服"}));
  return acts && about;
}

// 监察部门要定期…: who has to do what.
bool opens_duty(const Context& context, Span segment) {
  if (!context.traits.prose || context.traits.commentary) return false;
  const Mention* who = context.mentions.covering(lexicon::Kind::kSubject, segment.begin());
  if (who == nullptr) who = context.mentions.covering(lexicon::Kind::kAuthority, segment.begin());
  return who != nullptr && who->begin == segment.begin() && who->end < segment.end() &&
         !first_prefix(context.text.substr(who->end, 15), {"要", "应", "必须", "须", "可", "负责"})
              .empty();
}

// The clauses of a sentence: what stands between ；.
// In prose a new bearer of a duty (监察部门要…) opens a clause too.
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

Frame bare_frame(RuleType type, Span clause, document::ProvisionId provision,
                 std::string_view words) {
  Frame frame;
  frame.provision = provision;
  Rung rung;
  rung.type = type;
  rung.span = clause;
  rung.provision = provision;
  rung.modality = modality_of(words);
  frame.rungs.push_back(std::move(rung));
  return frame;
}

std::optional<RuleType> norm_type(const Context& context, Span clause, Section section) {
  const std::string_view s = context.of(clause);
  if (!has_duty(s) || s.find("强制执行") != std::string_view::npos) return std::nullopt;
  const Mention* remedy = context.mentions.cue("remedy", clause);
  const Mention* procedure = context.mentions.cue("procedure", clause);
  if (section == Section::kRemedy) return RuleType::kRemedy;
  if (section == Section::kProcedure)
    return contains_any(s, {"申请复核", "提出申诉", "申请复查"}) ? RuleType::kRemedy
                                                                 : RuleType::kProcedure;
  const bool about =
      speaks_of_accountability(s) || (context.traits.accountability && !context.traits.prose &&
                                      contains_any(s, {"必须", "应当", "应", "要"}));
  if (remedy != nullptr && about &&
      contains_any(context.of(span_of(*remedy)), {"申诉", "复核", "复查", "复议", "不停止"}))
    return RuleType::kRemedy;
  // The procedure of penalties is none of ours.
  const bool ours = context.traits.accountability || context.traits.prose ||
                    contains_any(s, {"处分", "问责", "追究", "过错", "惩戒", "违纪", "监察"});
  if (procedure != nullptr && about && ours && is_step_of_procedure(s)) return RuleType::kProcedure;
  const bool court =
      context.traits.region == Region::kTaiwan && contains_any(s, {"惩戒法庭", "惩戒法院"});
  if (court && contains_any(s, {"应", "不得", "得以裁定"}) && !s.ends_with("不适用前二项之规定"))
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

// 受处分期间不得晋升: a consequence without a closed condition.
std::optional<Frame> collateral_clause(const Context& context, Span clause,
                                       document::ProvisionId provision) {
  if (!mentions_received_sanction(context, clause)) return std::nullopt;
  const std::string_view s = context.of(clause);
  const std::size_t at =
      std::min({s.find("不得"), s.find("应当"), s.find("不能"), s.find("取消"), s.find("不视为"),
                s.find("自处分"), s.find("不再"), s.find("最长")});
  if (at == std::string_view::npos) return std::nullopt;
  const Span front = trimmed(context.text, {clause.begin(), clause.begin() + at});
  if (!front.empty() && !mentions_received_sanction(context, front)) return std::nullopt;
  if (context.traits.commentary &&
      (front.empty() || s.substr(at).find("不得") == std::string_view::npos))
    return std::nullopt;
  Frame frame = bare_frame(RuleType::kCollateral, {clause.begin() + at, clause.end()}, provision,
                           s.substr(at));
  frame.received = true;
  frame.subject = subjects_in(context, front);
  if (!front.empty()) {
    frame.condition = front;
    frame.faults = {whole_fault(context, front)};
    frame.faults.front().excused = true;
    frame.faults.front().provision = provision;
  }
  for (const SanctionHit& hit : imposed_in(context, frame.rungs.front().span, {true, true}))
    frame.rungs.front().sanctions.push_back(
        {hit.span, hit.candidates, nullptr, std::nullopt, std::nullopt});
  return frame;
}

}  // namespace

bool is_step_of_procedure(std::string_view s) {
  return contains_any(
      s, {"备案", "抄送",     "抄报", "抄告",     "档案", "报告", "立案",     "调查组", "送达",
          "反馈", "移交",     "通知", "作出决定", "陈述", "申辩", "回避",     "转交",   "公布",
          "报送", "作出说明", "通报", "审批",     "核实", "批准", "初步调查", "会议"});
}

// In an outline 明确决策权限 is no heading of a procedure of accountability unless one above it is.
static bool under_accountability(const Context& context, document::ProvisionId id) {
  for (std::optional<document::ProvisionId> at = id; at; at = context.document.at(*at).parent)
    if (contains_any(context.document.at(*at).heading,
                     {"责任追究", "问责", "处分", "惩戒", "追责", "过错"}))
      return true;
  return context.document.meta.title && speaks_of_accountability(*context.document.meta.title);
}

Section section_of(const Context& context, document::ProvisionId id) {
  if (context.traits.commentary) return Section::kOther;
  std::optional<document::ProvisionId> at = id;
  for (; at; at = context.document.at(*at).parent) {
    const std::string& heading = context.document.at(*at).heading;
    if (heading.empty()) continue;
    if (context.traits.prose && !under_accountability(context, id)) return Section::kOther;
    if (contains_any(heading, {"申诉", "复核", "救济", "复审"})) return Section::kRemedy;
    if (contains_any(heading, {"程序", "权限", "管辖", "调查", "立案", "审理", "审判", "处理机关",
                               "实施机关"}) &&
        !contains_any(heading, {"情形", "行为", "种类", "责任"}))
      return context.traits.accountability || speaks_of_accountability(heading)
                 ? Section::kProcedure
                 : Section::kOther;
  }
  return Section::kOther;
}

bool is_catalogue_lead(const Context& context, Span sentence) {
  const std::string_view s = context.of(sentence);
  if (contains_any(s, {"情形", "行为之一", "期间", "程序", "之一的"})) return false;
  // 对工作人员可科处下列处分：
  if (!contains_any(s, {"的，", "者，"}) &&
      contains_any(
          s, {"下列处分", "以下处分", "下列纪律处分", "下列惩罚", "下列惩戒处分", "如下处分"}))
    return true;
  if (!contains_any(s, {"种类", "方式", "形式", "措施"})) return false;
  if (contains_any(s, {"处分", "问责", "责任追究", "惩戒", "处罚", "追究", "惩处"})) return true;
  return context.traits.accountability && contains_any(s, {"处理", "处置"});
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

void add_catalogue_item(const Context& context, Span item, Frame& frame) {
  Rung& rung = frame.rungs.front();
  for (const SanctionHit& hit : expand_hits(context, item, context.mentions.sanctions(item))) {
    if (only_names_the_scale(context, hit) && !closes_list(context, hit, rung)) continue;
    const bool known =
        std::any_of(rung.sanctions.begin(), rung.sanctions.end(),
                    [&](const SanctionDraft& s) { return s.candidates == hit.candidates; });
    if (!known)
      rung.sanctions.push_back({hit.span, hit.candidates, nullptr, std::nullopt, std::nullopt});
  }
}

bool is_remedy(const Context& context, Span clause) { return is_remedy_clause(context, clause); }

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
                        .value_or(modality_above(context, provision));
    frame.rungs.push_back(std::move(rung));
  }
  return frame;
}

bool is_period_lead(const Context& context, Span own) {
  const std::string_view s = context.of(own);
  return contains_any(s,
                      {"期间为", "期间分别为", "期限为", "影响期为", "影响期限为", "处分期为"}) &&
         speaks_of_accountability(s);
}

Frame period_item(const Context& context, Span item, document::ProvisionId provision) {
  const std::vector<Sentence> sentences = split_sentences(context.text, item);
  const Span fault = sentences.empty() ? item : sentences.front().segments.front().span;
  Frame frame = bare_frame(RuleType::kCollateral, item, provision, context.of(item));
  frame.rungs.front().modality = Modality::kUnmarked;
  frame.received = true;
  frame.faults = {whole_fault(context, fault)};
  frame.faults.front().excused = true;
  frame.faults.front().provision = provision;
  return frame;
}

bool is_inline_catalogue(const Context& context, const Sentence& sentence) {
  const std::string_view s = context.of(sentence.span);
  const bool tells_wrong =
      std::any_of(sentence.segments.begin(), sentence.segments.end(), [&](const Segment& segment) {
        return closes_condition(context, segment.span) && is_wrongful(context, segment.span);
      });
  if (tells_wrong &&
      !contains_any(s, {"方式有", "方式为", "种类为", "方式包括", "形式有", "方式：", "种类："}))
    return false;
  if (!contains_any(s, {"种类", "方式", "形式", "分为", "包括", "惩处分", "处分分"})) return false;
  const bool conditional =
      std::any_of(sentence.segments.begin(), sentence.segments.end(),
                  [&](const Segment& segment) { return closes_condition(context, segment.span); });
  if (conditional && !contains_any(s, {"种类", "方式", "形式"})) return false;
  if (contains_any(s, {"之一的", "情形", "者，"}) ||
      !(speaks_of_accountability(s) || contains_any(s, {"承担责任的形式", "承担责任的方式"})))
    return false;
  const Span first = sentence.segments.front().span;
  if (!first_prefix(context.of(first), {"对于", "对"}).empty() &&
      context.mentions.any(lexicon::Kind::kFault, first))
    return false;
  std::size_t kinds = 0;
  for (const SanctionHit& hit : context.mentions.sanctions(sentence.span))
    if (!only_names_the_scale(context, hit)) ++kinds;
  return kinds >= 3 && contains_any(s, {"、", "和"});
}

void read_norm(const Context& context, const Sentence& sentence, document::ProvisionId provision,
               std::vector<Frame>& frames) {
  if (context.traits.court) return;
  if (is_inline_catalogue(context, sentence)) {
    Frame frame = catalogue_frame(context, sentence.span, provision);
    frame.list = false;
    add_catalogue_item(context, sentence.span, frame);
    frames.push_back(std::move(frame));
    return;
  }
  const Section section = section_of(context, provision);
  for (Span clause : clauses_of(context, sentence)) {
    if (is_remedy(context, clause)) {
      frames.push_back(bare_frame(RuleType::kRemedy, clause, provision, context.of(clause)));
    } else if (auto frame = collateral_clause(context, clause, provision)) {
      frames.push_back(std::move(*frame));
    } else if (const auto type = norm_type(context, clause, section)) {
      frames.push_back(bare_frame(*type, clause, provision, context.of(clause)));
    }
  }
}

}  // namespace wenze::extract
