// A frame whose subject is unnamed belongs to regulated parties when one of its rungs is a penalty
// of administrative law, to officials when its rungs are discipline and the document is about
// discipline or the fault is an official's. Penalties that only businesses can suffer (停产停业)
// tell an organisation.
#include "extract/answerable.h"

#include <algorithm>

#include "extract/bearers.h"
#include "extract/official_signs.h"
#include "extract/phrases.h"
#include "extract/sentences.h"

namespace wenze::extract {
namespace {

// 房屋使用安全|责任人: words of the noun stand in front, so that it names a duty and no guilt.
bool is_compound(const Context& context, const SubjectDraft& s) {
  const std::string_view front = context.text.substr(0, s.span.begin());
  return ends_with(context.text, s.span, "责任人") && s.span.size_bytes() <= 9 &&
         !context.words("joint"_class).ends(front) && !front.ends_with("的") &&
         !front.ends_with("，") && !front.ends_with("对") && !front.ends_with("\n") &&
         !context.words("conduct_noun"_class).ends(front);
}

// 投放管理责任人, 安全责任人 under a penalty: whoever the statute makes responsible, not an
// official.
bool is_regulated_manager(const Context& context, const Frame& frame,
                          const std::vector<SubjectDraft>& subject) {
  const bool penalty = has_penalty(frame);
  return std::all_of(subject.begin(), subject.end(), [&](const SubjectDraft& s) {
    return (penalty && (s.role == Role::kDirect || s.role == Role::kOther)) ||
           (s.role == Role::kDirect && is_compound(context, s));
  });
}

// 生产经营单位的主要负责人, 事故发生单位及其有关人员 under a fine: people of regulated parties keep
// their role, but what they did is no official's fault. Organs and their staff stay officials.
bool is_fined_manager(const Frame& frame, const std::vector<SubjectDraft>& subject) {
  return has_administrative_fine(frame) &&
         std::all_of(subject.begin(), subject.end(), [](const SubjectDraft& s) {
           if (is_private_role(s.role) || s.of == Possessor::kPrivate) return true;
           return s.of == Possessor::kNobody && (s.role == Role::kHead || s.role == Role::kLeader ||
                                                 s.role == Role::kSupervisor ||
                                                 s.role == Role::kDirect || s.role == Role::kOther);
         });
}

// 被吊销执照的企业的法定代表人: a private organisation's people, who receive no discipline.
bool serves_private(const Frame& frame, const std::vector<SubjectDraft>& subject) {
  return !holds_officials(frame) &&
         std::all_of(subject.begin(), subject.end(), [](const SubjectDraft& s) {
           return is_private_role(s.role) ||
                  (s.of == Possessor::kPrivate && s.role != Role::kStaff);
         });
}

// 对个人处…，对单位处…: whoever can be either is both.
void add_other_role(const Context& context, const Frame& frame,
                    std::vector<SubjectDraft>& subject) {
  if (subject.size() != 1 || !is_private_role(subject.front().role)) return;
  if (!hits_both(frame)) return;
  const Span words = subject.front().span;
  if (!context.words("either_tail"_class).ends(context.of(words))) return;
  subject = {{words, Role::kPrivateOrganization, std::nullopt, subject.front().entry},
             {words, Role::kPrivatePerson, std::nullopt, subject.front().entry}};
}

// 阻碍…工作人员依法执行职务: only people obstruct.
bool is_obstruction(const Context& context, const Frame& frame) {
  const std::string_view s = context.of(frame.condition);
  return context.words("obstruction"_class).stands_in(s) &&
         context.words("official_duty"_class).stands_in(s);
}

// 寻衅滋事, 随地吐痰: only natural persons do that.
bool is_abuse(const Context& context, const Frame& frame) {
  return !frame.faults.empty() &&
         std::all_of(frame.faults.begin(), frame.faults.end(), [&](const FaultDraft& fault) {
           return context.words("abuse_of_persons"_class).stands_in(context.of(fault.span));
         });
}

SubjectDraft guessed(const Frame& frame, Role role) {
  return {frame.condition, role, std::nullopt, nullptr};
}

// Criminal law: a natural person, unless the crime is one of public office or of a unit.
Answerable criminal(const Context& context, const Frame& frame, const FaultDraft* fault) {
  Answerable out;
  out.subject = fault != nullptr && !fault->subject.empty() ? fault->subject : frame.subject;
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
  out.subject = fault != nullptr && !fault->subject.empty() ? fault->subject : frame.subject;
  out.guessed = out.subject.empty();
  if (out.guessed) out.subject = {guessed(frame, member)};
  for (SubjectDraft& s : out.subject) {
    if (s.role == Role::kPrivatePerson) s.role = member;
    if (s.role == Role::kPrivateOrganization) s.role = Role::kOrgan;
  }
  out.subject = once_each(out.subject);
  return out;
}

// 专家、咨询机构: neither officials nor public bodies, whatever the document is about.
bool has_outsider(const Context& context, const std::vector<SubjectDraft>& subject) {
  return std::any_of(subject.begin(), subject.end(), [&](const SubjectDraft& s) {
    return s.role == Role::kPrivatePerson && !ends_with(context.text, s.span, "工作人员") &&
           (s.entry == nullptr || s.entry->id == "private.person" ||
            s.entry->id == "private.employee" ||
            (!context.traits.accountability && s.entry->id == "private.both"));
  });
}

// 责令|建设单位|改正；逾期不改正的，处…: who is ordered to mend did it, and nobody else is named.
std::vector<SubjectDraft> ordered_party(const Context& context, const Frame& frame) {
  if (hits_both(frame)) return {};
  for (const Rung& rung : frame.rungs) {
    if (rung.objects.empty() || rung.type != RuleType::kLiability) continue;
    const Span who = rung.objects.front().span;
    const bool ordered = context.text.substr(0, who.begin()).ends_with("责令");
    if (ordered && all_private(rung.objects)) return rung.objects;
    if (!ordered) return {};
  }
  return {};
}

// 责令改正。对该|单位主要负责人给予处分: who is ordered is a unit.
bool hits_that_unit(const Context& context, const Frame& frame) {
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
    if (rung.objects.empty() || !is_person_role(rung.objects.front().role)) return false;
    const std::size_t at = rung.objects.front().span.begin();
    std::string_view front = context.text.substr(0, at);
    if (const std::string_view unit = context.words("organisation_tail"_class).at_back(front);
        !unit.empty())
      front.remove_suffix(unit.size());
    const bool own =
        front.size() < at ||
        context.words("organisation_tail"_class).begins(context.of(rung.objects.front().span));
    return own && front.ends_with("该");
  });
}

// 违反第十条规定的, and 第十条 says 经营者应当…. Of 单位和个人 only the former where only a
// business can be hit.
Answerable bound_party(const Frame& frame, const FaultDraft& fault) {
  Answerable out;
  out.is_private = true;
  out.subject = fault.bound;
  if (out.subject.size() > 1 && hits_businesses(frame))
    std::erase_if(out.subject,
                  [](const SubjectDraft& s) { return s.role != Role::kPrivateOrganization; });
  return out;
}

// What the law of Taiwan, and the rules of a body, make of the people they name.
void settle_members(const Context& context, const Frame& frame,
                    std::vector<SubjectDraft>& subject) {
  const bool taiwan = context.traits.region == Region::kTaiwan;
  const bool headed = std::any_of(subject.begin(), subject.end(),
                                  [](const SubjectDraft& s) { return s.role == Role::kHead; });
  const bool members = (context.traits.body_rules || taiwan) && !has_fine(frame) &&
                       !has_penalty(frame) && holds_own_people(frame);
  for (SubjectDraft& s : subject) {
    if (taiwan && has_fine(frame) && s.role == Role::kLeader &&
        ends_with(context.text, s.span, "负责人"))  // 公司负责人…处罚锾
      s.role = Role::kHead;
    // 会计人员，应付惩戒; 校长、教师或工友: those beside the head are of the same body.
    if (taiwan && (disciplines(frame) || headed) && s.role == Role::kPrivatePerson)
      s.role = Role::kStaff;
    // 教师…给予批评教育、取消评优资格: by their own body
    if (members && s.entry != nullptr && s.entry->id == "private.employee") s.role = Role::kStaff;
  }
}

// 机关, 部门, 人民政府: an office of the state, and no body that might hold a licence.
bool is_office(const Context& context, const SubjectDraft& subject) {
  return subject.role == Role::kOrgan &&
         context.words("office_tail"_class).ends(context.of(subject.span));
}

// Whom the consequences name.
std::vector<SubjectDraft> named_in(const Frame& frame) {
  std::vector<SubjectDraft> out;
  for (const Rung& rung : frame.rungs)
    if (rung.type == RuleType::kLiability)
      for (const SubjectDraft& s : rung.objects) add_subject(out, s);
  return out;
}

// 玩忽职守、徇私舞弊 of 铁路职工, of nobody named, where discipline is given: it is done in office.
bool is_neglect_in_office(const Context& context, const Frame& frame, const FaultDraft* fault) {
  if (fault == nullptr || context.traits.region != Region::kMainland || context.traits.court ||
      !context.words("office_wrong"_class).stands_in(context.of(fault->span)))
    return false;
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [](const Rung& rung) {
    return rung.type == RuleType::kLiability && rung.objects.empty() && disciplines(rung);
  });
}

// 责令|行为人|改正: whoever did the wrong; but 对停车场处…，对行为人处…: a person beside it.
bool stands_for_doer(const Context& context, const Frame& frame, const Rung& doer) {
  const std::string_view front = context.text.substr(0, doer.objects.front().span.begin());
  if (!front.ends_with("责令") && !front.ends_with("对")) return false;
  return std::none_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
    return &rung != &doer && rung.condition == doer.condition &&
           (rung.objects.empty() ? penalises(rung) && penalises(doer)
                                 : !same_roles(rung.objects, doer.objects));
  });
}

// 对运输单位由港口部门、交通部门处罚款, 政府责令有关部门恢复原状: the offices carry it out, and a
// regulated party bears it. (They may be told to mend, owe compensation, or be criticised.)
bool is_enforcer_named(const Context& context, const Rung& rung) {
  if (rung.objects.empty()) return false;
  return std::ranges::all_of(rung.objects,
                             [&](const SubjectDraft& s) { return is_office(context, s); }) &&
         (penalises(rung) || any_code(rung, "ACT.09"));
}

}  // namespace

Answerable answerable_for(const Context& context, const Frame& frame, const FaultDraft* fault) {
  Answerable out;
  if (context.traits.criminal && !(fault == nullptr && frame.faults.empty()))
    return criminal(context, frame, fault);
  if ((context.traits.own_rules || context.traits.pupils) && !decided_outside(context, frame) &&
      !(fault == nullptr && frame.faults.empty()))
    return of_own_people(context, frame, fault);
  const bool of_officials =
      context.traits.accountability || (context.traits.prose && !has_fine(frame)) ||
      (frame.subject.empty() && !has_penalty(frame) && grades_officials(context, frame));
  out.public_bodies = (of_officials || has_superior(context, frame)) && !has_fine(frame) &&
                      !(frame.subject.empty() && warns_regulated(context, frame));
  out.subject = fault != nullptr && !fault->subject.empty() ? fault->subject : frame.subject;
  const auto named_office = [&](const SubjectDraft& s) { return is_office(context, s); };
  const bool coerces = suffered_by_others(frame) && !holds_officials(frame) &&
                       !has_superior(context, frame) &&
                       std::all_of(out.subject.begin(), out.subject.end(), named_office);
  std::erase_if(out.subject, [&](const SubjectDraft& s) {
    if (s.role != Role::kOrgan && s.role != Role::kPrivatePerson) return false;
    const bool court = ends_with(context.text, s.span, "法院");  // 法院对违反规则的人，可以罚款
    // 销售|国务院畜牧主管部门|规定应当加施标识的畜禽…罚款: an office that is only spoken of.
    const bool office =
        s.role == Role::kOrgan && has_administrative_fine(frame) &&
        context.words("agency"_class).ends(context.of(s.span)) &&
        context.words("done_by_office"_class).begins(context.text.substr(s.span.end()));
    return coerces || office || (court && has_penalty(frame));
  });
  // 纳税人已缴税款，税务机关未解除扣押，使其受损的，税务机关应当承担赔偿责任
  const bool offices = !has_penalty(frame) && all_named(frame, named_office) &&
                       std::ranges::none_of(frame.rungs, [&](const Rung& rung) {
                         return is_enforcer_named(context, rung);
                       });
  if (offices && all_private(out.subject)) out.subject.clear();
  if (!out.subject.empty() &&
      (context.traits.accountability || !is_regulated_manager(context, frame, out.subject))) {
    // 责任单位 in a document about accountability is a public body; 专家、咨询机构 are none.
    out.public_bodies = out.public_bodies && !has_outsider(context, out.subject);
    if (out.public_bodies)
      for (SubjectDraft& s : out.subject) {
        if (s.role == Role::kPrivateOrganization) s.role = Role::kOrgan;
        if (s.role == Role::kPrivatePerson && ends_with(context.text, s.span, "工作人员"))
          s.role = Role::kStaff;
      }
    if (!context.traits.accountability && (has_fine(frame) || has_penalty(frame)))
      for (SubjectDraft& s : out.subject)  // 值班人员, 从事…的人员: who is fined is no official
        if (s.role == Role::kStaff && ends_with(context.text, s.span, "人员") &&
            s.span.size_bytes() <= 12 &&
            !context.words("not_a_wrongdoer"_class).stands_in(context.of(s.span)))
          s.role = Role::kPrivatePerson;
    const bool liable = std::any_of(frame.rungs.begin(), frame.rungs.end(), [](const Rung& rung) {
      return rung.type == RuleType::kLiability;
    });
    const bool beside_officials =  // 公安机关负责人、侦查人员
        std::any_of(out.subject.begin(), out.subject.end(), [&](const SubjectDraft& s) {
          return !is_private_role(s.role) && context.of(s.span) != "人员";
        });
    if (liable && context.traits.region == Region::kMainland && !context.traits.accountability &&
        !holds_officials(frame) && !beside_officials)
      for (SubjectDraft& s : out.subject)  // 取得证书的人员…注销注册
        if (s.role == Role::kStaff && context.of(s.span) == "人员") s.role = Role::kPrivatePerson;
    if (!context.traits.accountability && has_administrative_fine(frame))
      for (SubjectDraft& s : out.subject)  // 机场管理机构, 责任单位…处罚款: no organ is fined
        if (s.role == Role::kOrgan && is_regulated_body(context, context.of(s.span)))
          s.role = Role::kPrivateOrganization;
    if (context.traits.court)  // 组织他人…, 挪用公款的使用人: whoever commits the crime
      for (SubjectDraft& s : out.subject)
        if ((!is_person_role(s.role) && !is_private_role(s.role)) || s.role == Role::kOther ||
            (s.role == Role::kStaff && s.of == Possessor::kPrivate &&
             !contains(context.text, frame.condition, "国有")) ||
            (s.role == Role::kDirect && ends_with(context.text, s.span, "行为人")))
          s.role = Role::kPrivatePerson;
    add_other_role(context, frame, out.subject);
    settle_members(context, frame, out.subject);
    if (is_disciplined(frame))  // 监事会成员…给予行政处分: nobody else receives it
      for (SubjectDraft& s : out.subject)
        if (s.entry == nullptr && s.role == Role::kPrivatePerson) s.role = Role::kStaff;
    if (only_public_order(frame))  // 公安机关对违反治安管理的行为，依法予以处罚: never an organ
      for (SubjectDraft& s : out.subject)
        if (s.role == Role::kOrgan) s.role = Role::kPrivatePerson;
    if (fault != nullptr && !has_penalty(frame) && is_disciplined(frame) &&
        context.words("diverting"_class).stands_in(context.of(fault->span)))
      for (SubjectDraft& s : out.subject) {  // 优待金管理单位及其工作人员…截留…给予处分
        if (s.role == Role::kPrivateOrganization && ends_with(context.text, s.span, "单位"))
          s.role = Role::kOrgan;
        if (s.role == Role::kPrivatePerson && ends_with(context.text, s.span, "工作人员"))
          s.role = Role::kStaff;
      }
    if (is_neglect_in_office(context, frame, fault))
      for (SubjectDraft& s : out.subject)
        if (s.role == Role::kPrivatePerson && s.entry != nullptr &&
            s.entry->id == "private.employee")
          s.role = Role::kStaff;
    out.subject = once_each(out.subject);
    out.is_private = (all_private(out.subject) && !only_offices_answer(frame, true)) ||
                     (!context.traits.accountability &&
                      (is_fined_manager(frame, out.subject) || serves_private(frame, out.subject)));
    return out;
  }
  if (fault == nullptr && frame.faults.empty()) return out;  // a duty or a right: nobody is guessed
  out.guessed = true;
  if (only_discipline(frame) || rises_to_discipline(context, frame) ||
      is_neglect_in_office(context, frame, fault)) {
    out.subject = {guessed(frame, Role::kStaff)};
    return out;
  }
  // 对当事人给予警告；造成损失的，当事人应当赔偿
  const bool parties =
      !of_officials && !out.public_bodies &&
      all_named(frame, [](const SubjectDraft& s) { return is_private_role(s.role); });
  if (parties || offices) {
    out.is_private = parties;
    out.subject = named_in(frame);
    return out;
  }
  // 违反前款规定的, and there the 执法部门及其工作人员 shall keep secrets.
  if (fault != nullptr && !fault->bound.empty() && !all_private(fault->bound)) {
    out.guessed = false;
    out.subject = fault->bound;
    return out;
  }
  // 有前款行为之一，情节严重的: the same wrong has the same bearers, unless the sanctions are
  // others'.
  const bool told = !frame.answered.empty() && !of_officials;
  const bool told_private =
      told && std::all_of(frame.answered.begin(), frame.answered.end(), is_private_role);
  out.public_bodies = out.public_bodies && !told_private;
  if (told && !told_private && !has_fine(frame) && !has_penalty(frame)) {
    out.subject.clear();
    for (Role role : frame.answered) out.subject.push_back(guessed(frame, role));
    return out;
  }
  const bool official =
      of_officials || (!has_fine(frame) && !told_private &&
                       ((is_official_fault(context, frame) && holds_to_office(context, frame)) ||
                        (disciplines_people(context, frame) && !has_penalty(frame) &&
                         !warns_regulated(context, frame)) ||
                        only_offices_answer(frame, false) ||
                        (held_by_superiors(context, frame) && !warns_regulated(context, frame)) ||
                        hits_leadership(context, frame)));
  if (official || (!has_fine(frame) && !told_private &&
                   (is_of_the_service(context, frame) || disciplines_members(context, frame)))) {
    const bool persons_named = std::any_of(frame.rungs.begin(), frame.rungs.end(),
                                           [](const Rung& r) { return !r.objects.empty(); });
    const bool mends =  // 挪用经费的，责令追回
        !of_officials && !holds_officials(frame) && any_sanction(frame, [](const Entry* e) {
          return e->family == "ACT" || e->family == "ECON";
        });
    const bool body = persons_named || mends || holds_bodies(frame);
    out.subject = {guessed(frame, body ? Role::kOrgan : Role::kStaff)};
    return out;
  }
  // 越权审批的，由上级主管部门责令纠正: who has a superior and is not told otherwise.
  if (out.public_bodies && fault != nullptr && fault->bound.empty() && !hits_both(frame) &&
      ordered_party(context, frame).empty()) {
    out.subject = {guessed(frame, Role::kOrgan)};
    return out;
  }
  out.is_private = true;
  const bool crime = context.traits.region != Region::kMainland &&
                     any_sanction(frame, [](const Entry* e) { return e->id == "CRIM.02"; });
  if (context.traits.court || crime || only_public_order(frame) || is_obstruction(context, frame) ||
      locks_up(frame) || (is_abuse(context, frame) && !hits_businesses(frame)))
    out.subject = {guessed(frame, Role::kPrivatePerson)};
  else if (const std::vector<SubjectDraft> party = ordered_party(context, frame); !party.empty())
    out.subject = party, out.guessed = false;
  else if (fault != nullptr && !fault->bound.empty() && !hits_both(frame))
    out = bound_party(frame, *fault);
  else if (hits_that_unit(context, frame))
    out.subject = {guessed(frame, Role::kPrivateOrganization)};
  else if (hits_businesses(frame))
    out.subject = {guessed(frame, Role::kPrivateOrganization)};
  else if (told_private && frame.answered.size() == 1 && !hits_both(frame))
    out.subject = {guessed(frame, frame.answered.front())};
  else
    out.subject = {guessed(frame, Role::kPrivateOrganization),
                   guessed(frame, Role::kPrivatePerson)};
  return out;
}

namespace {

// 行政复议机关…，对主管人员给予记过；造成严重后果的，|给予降级: no body receives discipline, so
// that its people are meant, or those whom the step before names.
std::vector<SubjectDraft> people_of_body(const Frame& frame, const Rung& rung,
                                         std::vector<SubjectDraft> body) {
  const std::vector<SubjectDraft>* named = nullptr;
  for (const Rung& other : frame.rungs)
    if (other.provision == rung.provision && other.span.begin() < rung.span.begin() &&
        !other.objects.empty() && std::ranges::all_of(other.objects, [](const SubjectDraft& s) {
          return is_person_role(s.role);
        }))
      named = &other.objects;
  if (named != nullptr) return *named;
  for (SubjectDraft& s : body) s.role = Role::kStaff;
  return body;
}

}  // namespace

std::vector<SubjectDraft> people_of(const Context& context, const Frame& frame, const Rung& rung,
                                    const Answerable& answerable) {
  // 责令所有权人改正, where the owner may be either: the same noun said again.
  const bool named_again =
      rung.objects.size() == 1 && !answerable.subject.empty() &&
      std::all_of(answerable.subject.begin(), answerable.subject.end(), [&](const SubjectDraft& s) {
        return context.of(s.span) == context.of(rung.objects.front().span);
      });
  const bool doer = answerable.is_private && rung.objects.size() == 1 &&
                    rung.objects.front().role == Role::kDirect &&
                    ends_with(context.text, rung.objects.front().span, "行为人");
  const bool whoever = doer && stands_for_doer(context, frame, rung);
  const bool enforcer = answerable.is_private && is_enforcer_named(context, rung);
  std::vector<SubjectDraft> people = rung.objects.empty() || named_again || whoever || enforcer
                                         ? answerable.subject
                                         : rung.objects;
  if (doer && !whoever)
    people.front() = {rung.objects.front().span, Role::kPrivatePerson, std::nullopt, nullptr};
  // 对有关责任单位处罚款: the unit of a regulated party, not an organ; 对配送人员处…: nor staff.
  if (answerable.is_private)
    for (SubjectDraft& s : people) {
      if (s.role == Role::kOrgan && context.of(s.span).ends_with("单位"))
        s.role = Role::kPrivateOrganization;
      if (s.role == Role::kStaff && context.of(s.span) == "人员" && !disciplines(rung))
        s.role = Role::kPrivatePerson;
    }
  // 政府有关部门及其工作人员…对单位给予警告: one of theirs.
  const bool of_organs =
      !answerable.is_private &&
      std::any_of(answerable.subject.begin(), answerable.subject.end(),
                  [](const SubjectDraft& s) { return s.role == Role::kOrgan; }) &&
      std::none_of(answerable.subject.begin(), answerable.subject.end(),
                   [](const SubjectDraft& s) { return is_private_role(s.role); });
  for (SubjectDraft& s : people) {
    if (of_organs && !rung.objects.empty() && s.role == Role::kPrivateOrganization &&
        context.of(s.span) == "单位" && !penalises(rung))
      s.role = Role::kOrgan;
    // 对组织者和骨干分子，予以开除: only officials receive it.
    if (context.traits.accountability && s.role == Role::kPrivatePerson && disciplines(rung))
      s.role = Role::kStaff;
  }
  if (answerable.public_bodies)
    for (SubjectDraft& s : people)
      if (s.role == Role::kPrivateOrganization) s.role = Role::kOrgan;
  const bool only_persons =
      !rung.sanctions.empty() &&
      std::any_of(rung.sanctions.begin(), rung.sanctions.end(), [](const SanctionDraft& s) {
        return std::all_of(s.candidates.begin(), s.candidates.end(), [](const Entry* e) {
          return e->applies_to == "P" && e->family != "EDU";
        });
      });
  const auto is_official = [](const SubjectDraft& s) { return is_person_role(s.role); };
  const auto is_citizen = [](const SubjectDraft& s) { return s.role == Role::kPrivatePerson; };
  if (only_persons && std::any_of(people.begin(), people.end(), is_official))
    std::erase_if(people, [](const SubjectDraft& s) { return s.role == Role::kOrgan; });
  if (disciplines(rung) && std::any_of(people.begin(), people.end(), is_citizen))
    std::erase_if(people,
                  [](const SubjectDraft& s) { return s.role == Role::kPrivateOrganization; });
  if (only_persons && disciplines(rung) && !people.empty() &&
      std::ranges::all_of(people, [](const SubjectDraft& s) { return s.role == Role::kOrgan; }))
    people = people_of_body(frame, rung, people);
  return people;
}

}  // namespace wenze::extract
