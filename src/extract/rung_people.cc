// The objects that the rung names, or who did the wrong; in roles that can bear its sanctions.
#include "extract/rung_people.h"

#include <algorithm>

#include "extract/bearers.h"
#include "extract/official_signs.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

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

// 处五日拘留: somebody is locked up, and not only perhaps (处拘留或者罚款).
bool detains(const Rung& rung) {
  return rung.combination != Combination::kOneOf && any_code(rung, "ADMP.13");
}

// 处十日拘留，|可以并处罚款: the fine falls on who is locked up.
bool falls_on_detained(const Frame& frame, const Rung& rung) {
  if (detains(rung)) return true;
  return std::ranges::any_of(frame.rungs, [&](const Rung& other) {
    return other.provision == rung.provision && other.condition == rung.condition &&
           other.objects.empty() && rung.objects.empty() && detains(other);
  });
}

// 暂扣其|机动车驾驶证: only people hold it.
bool takes_personal_licence(const Context& context, const Rung& rung) {
  constexpr std::size_t kReachBytes = 60;
  return !rung.sanctions.empty() &&
         std::ranges::all_of(rung.sanctions, [&](const SanctionDraft& s) {
           const std::string_view rest = context.text.substr(s.span.begin(), kReachBytes);
           const std::size_t stop = std::min({rest.find("，"), rest.find("；"), rest.find("。")});
           const std::string_view taken = rest.substr(0, stop), several = "、";
           return s.candidates.front()->family == "ADMP" &&
                  context.words("driving_licence"_class).stands_in(taken) &&
                  taken.find(several) == std::string_view::npos;  // 车辆营运证、从业资格证
         });
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
  if ((disciplines(rung) || falls_on_detained(frame, rung) ||
       (rung.objects.empty() && takes_personal_licence(context, rung))) &&
      std::any_of(people.begin(), people.end(), is_citizen))
    std::erase_if(people,
                  [](const SubjectDraft& s) { return s.role == Role::kPrivateOrganization; });
  if (only_persons && disciplines(rung) && !people.empty() &&
      std::ranges::all_of(people, [](const SubjectDraft& s) { return s.role == Role::kOrgan; }))
    people = people_of_body(frame, rung, people);
  return people;
}

}  // namespace wenze::extract
