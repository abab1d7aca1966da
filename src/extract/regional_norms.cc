// A clause is one of the procedure when it obliges, names a step and names what the step is about;
// elsewhere in these laws a deadline is one of everyday administration. What follows from a
// sanction begins with the sanction as a state: its time, or those who received it.
#include "extract/regional_norms.h"

#include <algorithm>

#include "extract/conditions.h"
#include "extract/faults.h"
#include "extract/impositions.h"
#include "extract/leaders.h"
#include "extract/norms.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

bool is_regional(const Context& context) { return context.traits.region != Region::kMainland; }

// The article that the provision stands in, or the highest provision above it.
std::string_view article_around(const Context& context, document::ProvisionId id) {
  const document::Provision* at = &context.document.at(id);
  while (at->kind != document::ProvisionKind::kArticle && at->parent)
    at = &context.document.at(*at->parent);
  return at->span.of(context.text);
}

bool obliges(const Context& context, std::string_view s) {
  const text::WordSet& modals = context.words("regional_modal"_class);
  if (context.words("no_duty"_class).stands_in(s)) return false;
  return std::any_of(modals.words().begin(), modals.words().end(), [&](std::string_view modal) {
    return find_modal(context, s, modal) != std::string_view::npos;
  });
}

// 原服务机关应于收受申诉书之次日起三十日内函复; 诉愿具中止效力
bool settles_remedy(const Context& context, std::string_view s, document::ProvisionId id) {
  return context.words("remedy_object"_class).stands_in(s) &&
         context.words("remedy_effect"_class).stands_in(s) &&
         context.words("article_on_sanctions"_class).stands_in(article_around(context, id));
}

}  // namespace

std::size_t find_regional_permission(const Context& context, std::string_view s) {
  return is_regional(context) ? context.words("regional_permission"_class).find(s)
                              : std::string_view::npos;
}

std::size_t find_regional_duty(const Context& context, std::string_view s) {
  if (!is_regional(context) || context.words("no_duty"_class).stands_in(s))
    return std::string_view::npos;
  return find_modal(context, s, "须");
}

bool files_regional_remedy(const Context& context, Span clause, document::ProvisionId id) {
  if (!is_regional(context)) return false;
  const std::string_view s = context.of(clause);
  const bool files = context.words("regional_remedy"_class).ends(s) &&
                     context.words("regional_grievance"_class).stands_in(s);
  if (context.traits.region == Region::kHongKong)  // 被上诉的决定不得生效, but 上诉期届满后
    return files || (context.words("appeal"_class).stands_in(s) &&
                     context.words("appeal_norm"_class).stands_in(s) &&
                     !context.words("offence"_class).stands_in(s) &&
                     context.mentions.sanctions(clause).empty());
  return files || settles_remedy(context, s, id);
}

bool enforces_regionally(const Context& context, Span clause) {
  const std::string_view s = context.of(clause);
  // 未自愿缴付者，|由财政局强制征收
  if (context.traits.region == Region::kMacau && context.words("collected_by_force"_class).ends(s))
    return true;
  return context.traits.region == Region::kTaiwan &&
         context.words("sent_to_enforcement"_class).ends(s) &&
         s.find("罚锾") != std::string_view::npos;
}

bool assigns_power(const Context& context, Span clause, document::ProvisionId id) {
  const std::string_view s = context.of(clause), by = "由";
  const bool macau = context.traits.region == Region::kMacau;
  if (!macau && context.traits.region != Region::kTaiwan) return false;
  const text::WordSet& matter = context.words("article_on_sanctions"_class);
  if (macau && context.words("power_to_sanction"_class).stands_in(s)) return true;
  const std::size_t whose = context.words("belongs_to"_class).find(s);
  if (macau && context.words("sanctioning_power"_class).ends(s) && whose < s.size())
    return matter.stands_in(s.substr(0, whose));
  const std::size_t at = s.rfind(by);
  if (at == std::string_view::npos || at == 0 ||
      !context.words(macau ? "decided_in_macau"_class : "decided_in_taiwan"_class).ends(s))
    return false;
  const std::string_view pause = "，";
  std::string_view front = s.substr(0, at);
  if (front.ends_with(pause)) front.remove_suffix(pause.size());
  if (front.ends_with("者") || front.find(pause) != std::string_view::npos) return false;
  if (matter.stands_in(front)) return true;
  // 前二项罚锾，依下列规定裁处之：一、市长，由监察院为之。
  const auto& parent = context.document.at(id).parent;
  return !macau && parent && leads_in(context, context.of(context.document.at(*parent).own)) &&
         context.words("decided_as_follows"_class)
             .stands_in(context.of(context.document.at(*parent).own)) &&
         matter.stands_in(context.of(context.document.at(*parent).own));
}

bool is_regional_step(const Context& context, Span clause) {
  if (!is_regional(context) || dash_follows(context, clause)) return false;
  const std::string_view s = context.of(clause);
  // 自处罚决定转为不可申诉之日起一年内再犯者，|视为累犯
  if (context.words("deemed_recidivist"_class).ends(s)) return false;
  return (context.words("regional_duty"_class).stands_in(s) || obliges(context, s)) &&
         context.words("regional_step"_class).stands_in(s) &&
         context.words("regional_case"_class).stands_in(s);
}

namespace {

// 受记过以上惩处人员, 准照被废止者, 曾受书面警告的学生: who is named by what was imposed on him.
bool names_those_sanctioned(const Context& context, Span segment) {
  const std::string_view s = context.of(segment);
  const std::vector<SanctionHit> hits = context.mentions.sanctions(segment);
  if (context.words("deed_sign"_class).stands_in(s) ||
      context.words("accused_party"_class).stands_in(s))
    return false;
  if (context.words("sanction_suffered"_class).ends(s)) return true;
  if (hits.empty()) return false;
  constexpr std::size_t kTail = std::string_view("或者更重惩处的工作人员").size();
  const std::string& code = hits.front().candidates.front()->id;
  return context.words("sanction_receiver"_class).begins(s) && code != "TWA.06" &&
         code != "TWA.07" && segment.end() - hits.back().span.end() <= kTail;
}

// 停职期间, 在停止执行业务期间: how long the sanction lasts. Where the words end; 0: no such words.
std::size_t end_of_term(const Context& context, Span segment) {
  const std::vector<SanctionHit> hits = context.mentions.sanctions(segment);
  if (hits.empty()) return 0;
  constexpr std::size_t kIn = std::string_view("在").size();
  if (hits.front().span.begin() > segment.begin() + kIn) return 0;
  const std::string_view rest = context.of({hits.front().span.end(), segment.end()});
  const std::size_t term = context.words("sanction_term"_class).at_front(rest).size();
  return term == 0 ? 0 : hits.front().span.end() + term;
}

// Of a sentence whose first words tell a sanction as a state, where they end; 0: it does not.
std::size_t end_of_state(const Context& context, const Sentence& sentence) {
  const Span first = sentence.segments.front().span;
  const bool alone = sentence.segments.size() == 1;
  if (const std::size_t term = end_of_term(context, first); term > 0) {
    const Span behind{term, first.end()};
    // 停职期间|丧失薪俸; 停止执行业务期间|仍执业者 tells a wrong.
    const std::vector<SanctionHit> hits = context.mentions.sanctions(behind);
    if (behind.empty()) return alone ? 0 : term;
    return !hits.empty() && hits.front().span.begin() == behind.begin() ? term : 0;
  }
  if (alone) return 0;
  const std::string_view second = context.of(sentence.segments[1].span);
  if (!context.mentions.sanctions(first).empty()) {
    // 书面警告的有效期为12个月，|期内…; 科处停职，|导致其定期委任自动终止
    for (const std::string_view opening : {context.words("within_that_term"_class).at_front(second),
                                           context.words("brings_about"_class).at_front(second)})
      if (!opening.empty()) return first.end();
  }
  // 受撤职处分人员，|另受降级处分者，…: the state goes on.
  const bool goes_on =
      std::any_of(sentence.segments.begin() + 1, sentence.segments.end(),
                  [&](const Segment& segment) { return closes_condition(context, segment.span); });
  // 牌照遭撤销的人，|在其后一年内不得申领; 被定罪的人，|可处罚款 tells no state.
  const bool barred =
      context.words("sanctioned_before"_class).ends(context.of(first)) &&
      context.words("ban"_class).stands_in(context.of({first.end(), sentence.span.end()}));
  return !goes_on && (barred || names_those_sanctioned(context, first)) ? first.end() : 0;
}

std::optional<Frame> regional_collateral(const Context& context, const Sentence& sentence,
                                         document::ProvisionId provision) {
  const std::size_t end = end_of_state(context, sentence);
  if (end == 0) return std::nullopt;
  const Span state{sentence.span.begin(), end}, effect{end, sentence.span.end()};
  const std::vector<SanctionHit> hits = context.mentions.sanctions(effect);
  // 受记过惩处者，|得于十五日内提出申覆: a remedy.
  if (context.words("regional_remedy"_class).ends(context.of(trimmed(context.text, effect))))
    return std::nullopt;
  if (hits.empty() && !context.words("ban"_class).stands_in(context.of(effect)))
    return std::nullopt;
  Frame frame;
  frame.provision = provision;
  frame.received = true;
  frame.subject = subjects_in(context, state);
  frame.condition = state;
  frame.faults = {whole_fault(context, state)};
  frame.faults.front().excused = true;
  frame.faults.front().provision = provision;
  Rung rung;
  rung.type = RuleType::kCollateral;
  rung.span = trimmed(context.text, effect);
  rung.provision = provision;
  rung.modality = modality_of_norm(context, context.of(effect));
  for (const SanctionHit& hit : hits)
    rung.sanctions.push_back({hit.span, hit.candidates, nullptr, {}, std::nullopt});
  if (rung.sanctions.size() > 1) rung.combination = Combination::kAll;
  frame.rungs.push_back(std::move(rung));
  return frame;
}

// 惩处经撤销者，原服务机关应于十日内注销其纪录: what a remedy brings.
bool undoes_sanction(const Context& context, const Sentence& sentence) {
  for (std::size_t i = 0; i + 1 < sentence.segments.size(); ++i) {
    const Span told{sentence.span.begin(), sentence.segments[i].span.end()};
    if (context.words("annulled_sanction"_class).stands_in(context.of(sentence.segments[i].span)) &&
        context.words("article_on_sanctions"_class).stands_in(context.of(told)))
      return obliges(context, context.of({told.end(), sentence.span.end()}));
  }
  return false;
}

// 不得因提起诉愿而加重处分
bool protects_appellant(const Context& context, const Sentence& sentence) {
  const std::string_view s = context.of(sentence.span);
  return context.words("ban"_class).begins(s) &&
         context.words("remedy_object"_class).stands_in(s) &&
         context.words("remedy_effect"_class).stands_in(s);
}

}  // namespace

bool read_regional_norm(const Context& context, const Sentence& sentence,
                        document::ProvisionId provision, std::vector<Frame>& frames) {
  if (!is_regional(context) || sentence.segments.empty()) return false;
  if (undoes_sanction(context, sentence) || protects_appellant(context, sentence)) {
    Frame frame;
    frame.provision = provision;
    Rung rung;
    rung.type = RuleType::kRemedy;
    rung.span = sentence.span;
    rung.provision = provision;
    rung.modality = modality_of_norm(context, context.of(sentence.span));
    frame.rungs.push_back(std::move(rung));
    frames.push_back(std::move(frame));
    return true;
  }
  // 下列者为减轻情节：the items are read under it.
  if (context.words("are_circumstances"_class).begins(context.of(sentence.span)) &&
      !circumstances_in(context, sentence.span).empty())
    return true;
  auto frame = regional_collateral(context, sentence, provision);
  if (!frame) return false;
  frames.push_back(std::move(*frame));
  return true;
}

}  // namespace wenze::extract
