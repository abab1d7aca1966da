// A frame whose subject is unnamed belongs to regulated parties when one of its rungs is a penalty
// of administrative law, to officials when its rungs are discipline and the document is about
// discipline or the fault is an official's. Penalties that only businesses can suffer (停产停业)
// tell an organisation.
#include "extract/unnamed_parties.h"

#include <algorithm>
#include <optional>

#include "extract/bearers.h"
#include "extract/official_signs.h"
#include "extract/phrases.h"
#include "extract/sentences.h"

namespace wenze::extract {
namespace {

// 阻碍…工作人员依法执行职务: only people obstruct.
bool is_obstruction(const Context& context, const Frame& frame) {
  const std::string_view s = context.of(frame.condition);
  return context.words("obstruction"_class).stands_in(s) &&
         context.words("official_duty"_class).stands_in(s);
}

// 寻衅滋事, 随地吐痰: only natural persons do that. One wrong of a list does not tell of the
// others, nor of whom the consequences that they share hit.
bool is_abuse(const Context& context, const Frame& frame) {
  return !frame.faults.empty() && std::ranges::all_of(frame.faults, [&](const FaultDraft& fault) {
    return context.words("abuse_of_persons"_class).stands_in(context.of(fault.span));
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

// Whom the consequences name.
std::vector<SubjectDraft> named_in(const Frame& frame) {
  std::vector<SubjectDraft> out;
  for (const Rung& rung : frame.rungs)
    if (rung.type == RuleType::kLiability)
      for (const SubjectDraft& s : rung.objects) add_subject(out, s);
  return out;
}

// The same wrong was answered before, by nobody of the public service.
bool was_private(const Asked& asked) {
  return !asked.frame.answered.empty() && !asked.of_officials &&
         std::ranges::all_of(asked.frame.answered, is_private_role);
}

// Somebody of the public service, in the role given.
Answerable officials(const Asked& asked, Role role) {
  Answerable out;
  out.guessed = true;
  out.subject = {guessed(asked.frame, role)};
  return out;
}

// 玩忽职守的，给予处分: only people who hold an office receive it.
std::optional<Answerable> who_is_disciplined(const Asked& asked) {
  const bool disciplined = only_discipline(asked.frame) ||
                           rises_to_discipline(asked.context, asked.frame) ||
                           is_neglect_in_office(asked.context, asked.frame, asked.fault);
  if (!disciplined) return std::nullopt;
  return officials(asked, Role::kStaff);
}

// 对当事人给予警告；造成损失的，当事人应当赔偿: the consequences name them.
std::optional<Answerable> who_is_hit(const Asked& asked) {
  const bool parties =
      !asked.of_officials && !asked.public_bodies &&
      all_named(asked.frame, [](const SubjectDraft& s) { return is_private_role(s.role); });
  if (!parties && !asked.offices_named) return std::nullopt;
  Answerable out;
  out.guessed = true;
  out.is_private = parties;
  out.subject = named_in(asked.frame);
  return out;
}

// 违反前款规定的, and there the 执法部门及其工作人员 shall keep secrets.
std::optional<Answerable> officials_bound(const Asked& asked) {
  if (asked.fault == nullptr || asked.fault->bound.empty() || all_private(asked.fault->bound))
    return std::nullopt;
  Answerable out;
  out.subject = asked.fault->bound;
  return out;
}

// 有前款行为之一，情节严重的: the same wrong has the same bearers, unless the sanctions are
// others'.
std::optional<Answerable> who_answered_before(const Asked& asked) {
  const bool told = !asked.frame.answered.empty() && !asked.of_officials;
  if (!told || was_private(asked) || has_fine(asked.frame) || has_penalty(asked.frame))
    return std::nullopt;
  Answerable out;
  out.guessed = true;
  for (Role role : asked.frame.answered) out.subject.push_back(guessed(asked.frame, role));
  return out;
}

// The wrong or its consequences are those of the public service.
bool is_of_officials(const Asked& asked) {
  const Context& context = asked.context;
  const Frame& frame = asked.frame;
  if (is_of_profession(context, frame)) return false;
  if (asked.of_officials) return true;
  // 被责令辞职或者免职的: what only they receive
  if (frame.received &&
      context.words("removed_from_post"_class).stands_in(context.of(frame.condition)))
    return true;
  if (has_fine(frame) || was_private(asked)) return false;
  if (admonishes(frame)) return true;
  const bool regulated = warns_regulated(context, frame);
  return (is_official_fault(context, frame) && holds_to_office(context, frame)) ||
         (disciplines_people(context, frame) && !has_penalty(frame) && !regulated) ||
         only_offices_answer(frame, false) || (held_by_superiors(context, frame) && !regulated) ||
         hits_leadership(context, frame) || is_of_the_service(context, frame) ||
         disciplines_members(context, frame) || is_about_rules(context, frame);
}

// 批准不符合条件的申请的，…: the body where its people are named or it has to mend, else its
// people.
std::optional<Answerable> officials_by_signs(const Asked& asked) {
  const Frame& frame = asked.frame;
  if (!is_of_officials(asked)) return std::nullopt;
  const bool persons_named =
      std::ranges::any_of(frame.rungs, [](const Rung& r) { return !r.objects.empty(); });
  const bool mends =  // 挪用经费的，责令追回
      !asked.of_officials && !holds_officials(frame) &&
      any_sanction(frame, [](const Entry* e) { return e->family == "ACT" || e->family == "ECON"; });
  const bool body =
      persons_named || mends || holds_bodies(frame) || is_about_rules(asked.context, frame);
  return officials(asked, body ? Role::kOrgan : Role::kStaff);
}

// 越权审批的，由上级主管部门责令纠正: who has a superior and is not told otherwise.
std::optional<Answerable> who_has_a_superior(const Asked& asked) {
  if (!asked.public_bodies || was_private(asked) || asked.fault == nullptr ||
      !asked.fault->bound.empty() || hits_both(asked.frame) ||
      !ordered_party(asked.context, asked.frame).empty())
    return std::nullopt;
  return officials(asked, Role::kOrgan);
}

// The first that knows decides.
constexpr std::optional<Answerable> (*kGuesses[])(const Asked&) = {
    who_is_disciplined,  who_is_hit,         officials_bound,
    who_answered_before, officials_by_signs, who_has_a_superior,
};

// A natural person, a body, or either.
Answerable regulated_party(const Asked& asked) {
  const Context& context = asked.context;
  const Frame& frame = asked.frame;
  Answerable out;
  out.public_bodies = asked.public_bodies && !was_private(asked);
  out.guessed = true;
  out.is_private = true;
  const SubjectDraft person = guessed(frame, Role::kPrivatePerson);
  const SubjectDraft body = guessed(frame, Role::kPrivateOrganization);
  const bool crime = context.traits.region != Region::kMainland &&
                     any_sanction(frame, [](const Entry* e) { return e->id == "CRIM.02"; });
  if (context.traits.court || crime || is_of_profession(context, frame) ||
      only_public_order(frame) || is_obstruction(context, frame) || locks_up(frame) ||
      (is_abuse(context, frame) && !hits_businesses(frame)))
    out.subject = {person};
  else if (const std::vector<SubjectDraft> party = ordered_party(context, frame); !party.empty())
    out.subject = party, out.guessed = false;
  else if (asked.fault != nullptr && !asked.fault->bound.empty() && !hits_both(frame))
    out = bound_party(frame, *asked.fault);
  else if (hits_that_unit(context, frame) || hits_businesses(frame))
    out.subject = {body};
  else if (was_private(asked) && frame.answered.size() == 1 && !hits_both(frame))
    out.subject = {guessed(frame, frame.answered.front())};
  else
    out.subject = {body, person};
  return out;
}

}  // namespace

Answerable unnamed_party(const Asked& asked) {
  for (const auto guess : kGuesses)
    if (auto known = guess(asked)) {
      known->public_bodies = asked.public_bodies;
      return *std::move(known);
    }
  return regulated_party(asked);
}

}  // namespace wenze::extract
