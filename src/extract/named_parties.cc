// Roles of named parties. Each correction is one reason why a party is not what its noun alone
// says; they hold one after another, so that a later one sees what an earlier one made.
#include "extract/named_parties.h"

#include <algorithm>

#include "extract/bearers.h"
#include "extract/official_signs.h"
#include "extract/phrases.h"
#include "extract/sentences.h"

namespace wenze::extract {
namespace {

using Parties = std::vector<SubjectDraft>;

// 房屋使用安全|责任人: words of the noun stand in front, so that it names a duty and no guilt.
bool is_compound(const Context& context, const SubjectDraft& s) {
  const std::string_view front = context.text.substr(0, s.span.begin());
  return ends_with(context.text, s.span, "责任人") && s.span.size_bytes() <= 9 &&
         !context.words("joint"_class).ends(front) && !front.ends_with("的") &&
         !front.ends_with("，") && !front.ends_with("对") && !front.ends_with("\n") &&
         !context.words("conduct_noun"_class).ends(front);
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

// 责任单位 in a document about accountability is a public body.
void settle_public_bodies(const Asked& asked, Parties& subject) {
  if (!asked.public_bodies) return;
  for (SubjectDraft& s : subject) {
    if (s.role == Role::kPrivateOrganization) s.role = Role::kOrgan;
    if (s.role == Role::kPrivatePerson && ends_with(asked.context.text, s.span, "工作人员"))
      s.role = Role::kStaff;
  }
}

// 谴责、罚款或者降级 in Hong Kong and Macau: a fine beside the grades of the service is one of
// them.
bool grades_beside_fine(const Asked& asked) {
  const Region region = asked.context.traits.region;
  if (region != Region::kHongKong && region != Region::kMacau) return false;
  const std::string_view family = region == Region::kMacau ? "MO" : "HK";
  return any_sanction(asked.frame, [&](const Entry* e) {
    return e->family == family && e->id != "HK.05" && e->id != "MO.02";
  });
}

// 值班人员, 从事…的人员: who is fined is no official.
void settle_fined_people(const Asked& asked, Parties& subject) {
  constexpr std::size_t kShortNounBytes = 12;
  if (grades_beside_fine(asked)) return;
  if (asked.context.traits.accountability || !(has_fine(asked.frame) || has_penalty(asked.frame)))
    return;
  for (SubjectDraft& s : subject)
    if (s.role == Role::kStaff && ends_with(asked.context.text, s.span, "人员") &&
        s.span.size_bytes() <= kShortNounBytes &&
        !asked.words("not_a_wrongdoer"_class).stands_in(asked.of(s.span)) &&
        !asked.words("state_staff"_class).holds(asked.of(s.span)))
      s.role = Role::kPrivatePerson;
}

// 旅馆业的工作人员, 经营单位的安全管理人员 under a fine: they serve no office of the state.
void settle_fined_employees(const Asked& asked, Parties& subject) {
  if (asked.context.traits.accountability || holds_officials(asked.frame) ||
      asked.context.traits.region != Region::kMainland ||
      !(has_administrative_fine(asked.frame) || locks_up(asked.frame)) ||
      std::ranges::any_of(subject, [](const SubjectDraft& s) { return s.role == Role::kOrgan; }))
    return;
  for (SubjectDraft& s : subject)
    if (s.role == Role::kStaff && s.of != Possessor::kPublic &&
        asked.words("employee_tail"_class).ends(asked.of(s.span)) &&
        !asked.words("of_the_state"_class).stands_in(asked.of(s.span)))
      s.role = Role::kPrivatePerson;
}

// 取得证书的人员…注销注册; but 公安机关负责人、侦查人员 are officials.
void settle_bare_people(const Asked& asked, Parties& subject) {
  const Traits& traits = asked.context.traits;
  if (traits.region != Region::kMainland || traits.accountability || holds_officials(asked.frame))
    return;
  const bool liable = std::ranges::any_of(
      asked.frame.rungs, [](const Rung& rung) { return rung.type == RuleType::kLiability; });
  const bool beside_officials = std::ranges::any_of(subject, [&](const SubjectDraft& s) {
    return !is_private_role(s.role) && asked.of(s.span) != "人员";
  });
  if (!liable || beside_officials) return;
  for (SubjectDraft& s : subject)
    if (s.role == Role::kStaff && asked.of(s.span) == "人员") s.role = Role::kPrivatePerson;
}

// 机场管理机构, 责任单位…处罚款: no organ is fined, and no institution where nobody is disciplined.
void settle_fined_bodies(const Asked& asked, Parties& subject) {
  if (asked.context.traits.accountability || !has_administrative_fine(asked.frame)) return;
  const bool fined =
      any_sanction(asked.frame, [](const Entry* e) { return e->id == "ADMP.03"; }) &&
      !any_sanction(asked.frame, [](const Entry* e) {  // 警告 stands beside fines as well
        return is_discipline(*e) && e->id != "GOV.01";
      });
  for (SubjectDraft& s : subject)
    if (s.role == Role::kOrgan &&
        (is_regulated_body(asked.context, asked.of(s.span)) ||
         (fined && s.entry != nullptr && s.entry->id == "organ.public_institution")))
      s.role = Role::kPrivateOrganization;
}

// 组织他人…, 挪用公款的使用人, before a court: whoever commits the crime.
void settle_accused(const Asked& asked, Parties& subject) {
  if (!asked.context.traits.court) return;
  const std::string_view text = asked.context.text;
  for (SubjectDraft& s : subject)
    if ((!is_person_role(s.role) && !is_private_role(s.role)) || s.role == Role::kOther ||
        (s.role == Role::kStaff && s.of == Possessor::kPrivate &&
         !contains(text, asked.frame.condition, "国有")) ||
        (s.role == Role::kDirect && ends_with(text, s.span, "行为人")))
      s.role = Role::kPrivatePerson;
}

// 对个人处…，对单位处…: whoever can be either is both.
void add_other_role(const Asked& asked, Parties& subject) {
  if (subject.size() != 1 || !is_private_role(subject.front().role)) return;
  if (!hits_both(asked.frame)) return;
  const Span words = subject.front().span;
  if (!asked.words("either_tail"_class).ends(asked.of(words))) return;
  subject = {{words, Role::kPrivateOrganization, std::nullopt, subject.front().entry},
             {words, Role::kPrivatePerson, std::nullopt, subject.front().entry}};
}

// What the law of Taiwan, and the rules of a body, make of the people they name.
void settle_members(const Asked& asked, Parties& subject) {
  const Frame& frame = asked.frame;
  const bool taiwan = asked.context.traits.region == Region::kTaiwan;
  const bool headed =
      std::ranges::any_of(subject, [](const SubjectDraft& s) { return s.role == Role::kHead; });
  const bool members =
      (asked.context.traits.body_rules || taiwan || asked.context.traits.accountability ||
       grades_officials(asked.context, frame)) &&
      !has_fine(frame) && !has_penalty(frame) && holds_own_people(frame);
  // 医务人员…五年内不得晋升职称；情节严重的，予以解聘，并吊销执业证书: who employs them does it
  const auto imposed = [&](std::string_view one, std::string_view other) {
    return any_sanction(frame, [&](const Entry* e) { return e->id == one || e->id == other; });
  };
  const bool employed = imposed("PERF.09", "PERF.12") && !imposed("ADMP.03", "ADMP.04");
  for (SubjectDraft& s : subject) {
    if (taiwan && has_fine(frame) && s.role == Role::kLeader &&
        ends_with(asked.context.text, s.span, "负责人"))  // 公司负责人…处罚锾
      s.role = Role::kHead;
    // 会计人员，应付惩戒; 校长、教师或工友: those beside the head are of the same body.
    if (taiwan && (disciplines(frame) || headed) && s.role == Role::kPrivatePerson &&
        !is_of_profession(asked.context, frame))
      s.role = Role::kStaff;
    // 教师…给予批评教育、取消评优资格: by their own body
    if ((members || employed) && s.entry != nullptr && s.entry->id == "private.employee")
      s.role = Role::kStaff;
  }
}

// 监事会成员…给予行政处分, 采购人员…给予警告；情节严重的，给予记过: nobody else receives it.
void settle_disciplined(const Asked& asked, Parties& subject) {
  const bool graded = grades_officials(asked.context, asked.frame) && !has_fine(asked.frame) &&
                      !has_penalty(asked.frame);
  if (!is_disciplined(asked.frame) && !graded) return;
  for (SubjectDraft& s : subject)
    if (s.entry == nullptr && s.role == Role::kPrivatePerson) s.role = Role::kStaff;
}

// 公安机关对违反治安管理的行为，依法予以处罚: never an organ.
void settle_public_order(const Asked& asked, Parties& subject) {
  if (!only_public_order(asked.frame)) return;
  for (SubjectDraft& s : subject)
    if (s.role == Role::kOrgan) s.role = Role::kPrivatePerson;
}

// 优待金管理单位及其工作人员…截留…给予处分: whoever holds public money.
void settle_holders_of_funds(const Asked& asked, Parties& subject) {
  if (asked.fault == nullptr || has_penalty(asked.frame) || !is_disciplined(asked.frame) ||
      !asked.words("diverting"_class).stands_in(asked.of(asked.fault->span)))
    return;
  for (SubjectDraft& s : subject) {
    if (s.role == Role::kPrivateOrganization && ends_with(asked.context.text, s.span, "单位"))
      s.role = Role::kOrgan;
    if (s.role == Role::kPrivatePerson && ends_with(asked.context.text, s.span, "工作人员"))
      s.role = Role::kStaff;
  }
}

// 玩忽职守 of 铁路职工.
void settle_neglectful(const Asked& asked, Parties& subject) {
  if (!is_neglect_in_office(asked.context, asked.frame, asked.fault)) return;
  for (SubjectDraft& s : subject)
    if (s.role == Role::kPrivatePerson && s.entry != nullptr && s.entry->id == "private.employee")
      s.role = Role::kStaff;
}

constexpr void (*kCorrections[])(const Asked&, Parties&) = {
    settle_public_bodies, settle_fined_people, settle_fined_employees,  settle_bare_people,
    settle_fined_bodies,  settle_accused,      add_other_role,          settle_members,
    settle_disciplined,   settle_public_order, settle_holders_of_funds, settle_neglectful,
};

}  // namespace

bool is_regulated_manager(const Context& context, const Frame& frame,
                          const std::vector<SubjectDraft>& subject) {
  const bool penalty = has_penalty(frame);
  return std::all_of(subject.begin(), subject.end(), [&](const SubjectDraft& s) {
    return (penalty && (s.role == Role::kDirect || s.role == Role::kOther)) ||
           (s.role == Role::kDirect && is_compound(context, s));
  });
}

bool has_outsider(const Context& context, const std::vector<SubjectDraft>& subject) {
  return std::any_of(subject.begin(), subject.end(), [&](const SubjectDraft& s) {
    return s.role == Role::kPrivatePerson && !ends_with(context.text, s.span, "工作人员") &&
           (s.entry == nullptr || s.entry->id == "private.person" ||
            s.entry->id == "private.employee" ||
            (!context.traits.accountability && s.entry->id == "private.both"));
  });
}

std::vector<SubjectDraft> settle_roles(const Asked& asked, std::vector<SubjectDraft> subject) {
  for (const auto correct : kCorrections) correct(asked, subject);
  return once_each(subject);
}

bool is_private_wrong(const Asked& asked, const std::vector<SubjectDraft>& subject) {
  if (all_private(subject) && !only_offices_answer(asked.frame, true)) return true;
  return !asked.context.traits.accountability &&
         (is_fined_manager(asked.frame, subject) || serves_private(asked.frame, subject));
}

}  // namespace wenze::extract
