// Whose wrong it is: by criminal law and by a body's own rules in their own ways; otherwise whom
// the text names, as the consequences see them (named_parties.h), or whom they tell where it names
// nobody (unnamed_parties.h).
#include "extract/answerable.h"

#include <algorithm>

#include "extract/asked.h"
#include "extract/bearers.h"
#include "extract/named_parties.h"
#include "extract/official_signs.h"
#include "extract/phrases.h"
#include "extract/sentences.h"
#include "extract/unnamed_parties.h"

namespace wenze::extract {
namespace {

// Whom the words of the fault name, else those of the frame.
const std::vector<SubjectDraft>& told_subject(const Frame& frame, const FaultDraft* fault) {
  return fault != nullptr && !fault->subject.empty() ? fault->subject : frame.subject;
}

// Criminal law: a natural person, unless the crime is one of public office or of a unit.
Answerable criminal(const Context& context, const Frame& frame, const FaultDraft* fault) {
  Answerable out;
  out.subject = told_subject(frame, fault);
  const bool office =
      std::any_of(out.subject.begin(), out.subject.end(), [&](const SubjectDraft& s) {
        if (context.words("state_staff"_class).stands_in(context.of(s.span))) return true;
        if (s.role != Role::kStaff || s.of == Possessor::kPrivate) return false;
        // 海关工作人员, 税务机关的工作人员; but 证券公司的从业人员
        return s.of == Possessor::kPublic ||
               (ends_with(context.text, s.span, "工作人员") && context.of(s.span) != "工作人员");
      });
  if (office) {  // 国家机关或者金融、电信单位的工作人员: only natural persons are imprisoned
    std::erase_if(out.subject, [](const SubjectDraft& s) { return !is_person_role(s.role); });
    return out;
  }
  // 滥用职权，造成国有公司破产的; 在审判活动中枉法裁判的
  if (fault != nullptr && context.words("office_wrong"_class).stands_in(context.of(fault->span)) &&
      std::ranges::none_of(out.subject, [](const SubjectDraft& s) {
        return s.role == Role::kPrivateOrganization;
      })) {
    out.guessed = out.subject.empty();
    if (out.guessed) out.subject = {guessed(frame, Role::kStaff)};
    for (SubjectDraft& s : out.subject)
      if (s.role == Role::kPrivatePerson) s.role = Role::kStaff;
    return out;
  }
  const Span own = context.document.at(frame.provision).own;  // 国家机关工作人员…的，…；…的，处…
  if (out.subject.empty() && own.contains(frame.condition) &&
      context.words("state_staff"_class)
          .stands_in(context.of({own.begin(), frame.condition.begin()}))) {
    out.guessed = true;
    out.subject = {guessed(frame, Role::kStaff)};
    return out;
  }
  out.guessed = out.subject.empty();
  out.is_private = true;
  // 纳税人 may be either.
  const auto names = [&](Role role) {
    return std::any_of(out.subject.begin(), out.subject.end(), [&](const SubjectDraft& s) {
      return s.role == role && s.span.size_bytes() > 0;
    });
  };
  const bool unit = names(Role::kPrivateOrganization) && !names(Role::kPrivatePerson);
  const Span words = out.subject.empty() ? frame.condition : out.subject.front().span;
  out.subject = {
      {words, unit ? Role::kPrivateOrganization : Role::kPrivatePerson, std::nullopt, nullptr}};
  return out;
}

// 由网信部门给予警告，并处罚款: no body punishes its own people by an authority's measures.
bool decided_outside(const Context& context, const Frame& frame) {
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
    if (!rung.authority || rung.sanctions.empty()) return false;
    const std::string_view who = context.of(*rung.authority);
    return (context.words("organ_tail"_class).ends(who) || who.ends_with("局")) &&
           std::any_of(rung.sanctions.begin(), rung.sanctions.end(), [](const SanctionDraft& s) {
             return s.candidates.front()->family == "ACT" ||
                    s.candidates.front()->family == "ADMP" ||
                    s.candidates.front()->family == "ECON";
           });
  });
}

// The rules of a hospital or a firm for its own people, of a school for its pupils: what they pay
// or lose is discipline all the same.
Answerable of_own_people(const Context& context, const Frame& frame, const FaultDraft* fault) {
  Answerable out;
  const Role member = context.traits.pupils ? Role::kPrivatePerson : Role::kStaff;
  out.subject = told_subject(frame, fault);
  // 外包单位违反作业制度的，列入失信名单: it is none of the body's own.
  if (!out.subject.empty() && std::ranges::all_of(out.subject, [&](const SubjectDraft& s) {
        return is_private_role(s.role) &&
               context.words("outsider"_class).ends(context.text.substr(0, s.span.end()));
      })) {
    out.is_private = true;
    return out;
  }
  out.guessed = out.subject.empty();
  if (out.guessed) out.subject = {guessed(frame, member)};
  for (SubjectDraft& s : out.subject) {
    if (s.role == Role::kPrivatePerson) s.role = member;
    if (s.role == Role::kPrivateOrganization) s.role = Role::kOrgan;
  }
  out.subject = once_each(out.subject);
  return out;
}

// 乱倒垃圾的，由村民委员会批评教育: the villagers answer; 护林员 and the like serve the village.
Answerable of_community(const Frame& frame, const FaultDraft* fault) {
  Answerable out;
  out.subject = told_subject(frame, fault);
  out.guessed = out.subject.empty();
  if (out.guessed) out.subject = {guessed(frame, Role::kPrivatePerson)};
  out.is_private = all_private(out.subject);
  return out;
}

// 学生有下列行为之一者，记小过: a school of Taiwan grades its pupils, who hold no office; its
// teachers do.
bool is_of_pupils(const Context& context, const Frame& frame, const FaultDraft* fault) {
  return context.traits.pupils && context.traits.region == Region::kTaiwan &&
         std::ranges::all_of(told_subject(frame, fault), [&](const SubjectDraft& s) {
           return s.role == Role::kPrivatePerson &&
                  (s.entry == nullptr || s.entry->id != "private.employee");
         });
}

// The parties that the text names, without the offices that only act on others.
std::vector<SubjectDraft> named_wrongdoers(const Asked& asked) {
  const Frame& frame = asked.frame;
  std::vector<SubjectDraft> out = told_subject(frame, asked.fault);
  const bool coerces =
      suffered_by_others(frame) && !holds_officials(frame) && !has_superior(asked.context, frame) &&
      std::ranges::all_of(out, [&](const SubjectDraft& s) { return is_office(asked.context, s); });
  std::erase_if(out, [&](const SubjectDraft& s) {
    if (s.role != Role::kOrgan && s.role != Role::kPrivatePerson) return false;
    // 法院对违反规则的人，可以罚款
    const bool court = has_penalty(frame) && ends_with(asked.context.text, s.span, "法院");
    // 销售|国务院畜牧主管部门|规定应当加施标识的畜禽…罚款: an office that is only spoken of.
    const bool office =
        s.role == Role::kOrgan && has_administrative_fine(frame) &&
        asked.words("agency"_class).ends(asked.of(s.span)) &&
        asked.words("done_by_office"_class).begins(asked.context.text.substr(s.span.end()));
    return coerces || court || office;
  });
  if (asked.offices_named && all_private(out)) out.clear();
  return out;
}

// 先行先试造成损失的，可以免除责任; but of 申报存在差错 anybody may be let off.
bool tried_in_good_faith(const Context& context, const Frame& frame) {
  const text::WordSet& tried = context.words("trial"_class);
  return std::ranges::all_of(frame.rungs,
                             [](const Rung& rung) { return rung.type == RuleType::kExempting; }) &&
         std::ranges::any_of(frame.faults, [&](const FaultDraft& fault) {
           return tried.stands_in(context.of(fault.span));
         });
}

// 处三万元罚锾, 科一万元罚款: among the crimes of such an article one of administrative law.
bool fined_by_authority(const Context& context, const Frame& frame) {
  return (context.traits.region == Region::kTaiwan || context.traits.region == Region::kMacau) &&
         any_sanction(frame,
                      [&](const Entry* e) { return e->family == "ADMP" || e->family == "MO"; }) &&
         !any_sanction(frame, [](const Entry* e) { return e->id == "CRIM.02"; });
}

}  // namespace

Answerable answerable_for(const Context& context, const Frame& frame, const FaultDraft* fault) {
  const bool wrong = fault != nullptr || !frame.faults.empty();
  if (context.traits.criminal && wrong && !fined_by_authority(context, frame))
    return criminal(context, frame, fault);
  if (wrong && is_of_pupils(context, frame, fault)) {
    Answerable out;
    out.is_private = true;
    out.subject = told_subject(frame, fault);
    out.guessed = out.subject.empty();
    if (out.guessed) out.subject = {guessed(frame, Role::kPrivatePerson)};
    return out;
  }
  const bool own = context.traits.region == Region::kMainland;
  if (wrong && context.traits.community && !decided_outside(context, frame))
    return of_community(frame, fault);
  if (own && (context.traits.own_rules || context.traits.pupils) && wrong &&
      !decided_outside(context, frame))
    return of_own_people(context, frame, fault);
  Asked asked{context, frame, fault};
  asked.of_officials =
      context.traits.accountability || (context.traits.prose && !has_fine(frame)) ||
      (context.traits.tolerant && tried_in_good_faith(context, frame)) ||
      (frame.subject.empty() && !has_penalty(frame) && grades_officials(context, frame));
  asked.public_bodies = (asked.of_officials || has_superior(context, frame)) && !has_fine(frame) &&
                        !(frame.subject.empty() && warns_regulated(context, frame));
  // 纳税人已缴税款，税务机关未解除扣押，使其受损的，税务机关应当承担赔偿责任
  asked.offices_named = !has_penalty(frame) && all_named(frame, [&](const SubjectDraft& s) {
    return is_office(context, s);
  }) && std::ranges::none_of(frame.rungs, [&](const Rung& rung) {
    return is_enforcer_named(context, rung);
  });
  Answerable out;
  out.subject = named_wrongdoers(asked);
  out.public_bodies = asked.public_bodies;
  if (!out.subject.empty() &&
      (context.traits.accountability || !is_regulated_manager(context, frame, out.subject))) {
    asked.public_bodies = asked.public_bodies && !has_outsider(context, out.subject);
    out.public_bodies = asked.public_bodies;
    out.subject = settle_roles(asked, std::move(out.subject));
    out.is_private = is_private_wrong(asked, out.subject);
    return out;
  }
  return wrong ? unnamed_party(asked) : out;  // a duty or a right: nobody is guessed
}

Answerable answerable_at(const Context& context, const Frame& frame, const Rung& rung,
                         Answerable answerable) {
  const Traits& traits = context.traits;
  if (!answerable.is_private || traits.region != Region::kMainland || traits.criminal ||
      traits.court || traits.pupils || rung.type != RuleType::kLiability || !rung.objects.empty() ||
      !disciplines(rung))
    return answerable;
  const bool anybody = std::ranges::all_of(answerable.subject, [&](const SubjectDraft& s) {
    return context.words("anybody"_class).holds(context.of(s.span));  // 单位或个人
  });
  if (!answerable.guessed && !anybody) return answerable;
  answerable.is_private = false;
  answerable.guessed = true;
  answerable.subject = {guessed(frame, Role::kStaff)};
  return answerable;
}

}  // namespace wenze::extract
