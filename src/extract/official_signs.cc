#include "extract/official_signs.h"

#include <algorithm>

#include "extract/bearers.h"
#include "extract/phrases.h"
#include "extract/sentences.h"

namespace wenze::extract {

bool disciplines_people(const Context& context, const Frame& frame) {
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
    if (rung.objects.empty() || rung.sanctions.empty()) return false;
    const Role role = rung.objects.front().role;
    if (role != Role::kSupervisor && role != Role::kDirect) return false;
    const Entry& first = *rung.sanctions.front().candidates.front();
    return first.id == "GEN.02" || context.words("administrative_responsibility"_class)
                                       .stands_in(context.of(rung.sanctions.front().span));
  });
}

bool warns_regulated(const Context& context, const Frame& frame) {
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
    const bool warns =
        rung.objects.empty() &&
        std::any_of(rung.sanctions.begin(), rung.sanctions.end(), [](const SanctionDraft& s) {
          return std::any_of(s.candidates.begin(), s.candidates.end(),
                             [](const Entry* e) { return e->id == "ADMP.01"; });
        });
    return warns && rung.authority &&
           !context.words("superior_organ"_class).stands_in(context.of(*rung.authority)) &&
           context.words("agency"_class).ends(context.of(*rung.authority));
  });
}

bool holds_to_office(const Context& context, const Frame& frame) {
  // 骗取补助的，依法追究法律责任: anybody does, and bears it
  const bool claims = std::ranges::any_of(frame.faults, [&](const FaultDraft& fault) {
    return context.words("false_claim"_class).stands_in(context.of(fault.span));
  });
  const auto by_law = [&](const SanctionDraft& s) {
    return s.candidates.front()->id == "GEN.04" &&
           (starts_with(context.text, s.span, "依照") ||
            (claims && contains(context.text, s.span, "法律责任")) ||
            context.words("according_to_short"_class).begins(context.of(s.span)));
  };
  const bool only_by_law =
      std::all_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
        return std::all_of(rung.sanctions.begin(), rung.sanctions.end(), by_law);
      });
  const bool diverts =
      std::all_of(frame.faults.begin(), frame.faults.end(), [&](const FaultDraft& fault) {
        const std::string_view words = context.of(fault.span);
        return context.words("office_wrong"_class).stands_in(words) ||
               (context.words("diverting"_class).stands_in(words) &&
                !context.words("false_claim"_class).stands_in(words));
      });
  return holds_officials(frame) ? !only_by_law || diverts : diverts && !has_penalty(frame);
}

bool is_official_fault(const Context& context, const Frame& frame) {
  static const std::vector<std::string_view> kOfficial = {
      "F02.01", "F01.06", "F13.01", "F13.02", "F13.03", "F13.04", "F08.05", "F08.08", "F16.03",
      "F03.01", "F03.02", "F03.03", "F03.04", "F04.04", "F04.03", "F01.07", "F02.02", "F05.01",
      "F05.06", "F05.07", "F06.01", "F06.02", "F06.05", "F07.01", "F18.01", "F18.04"};
  return std::any_of(frame.faults.begin(), frame.faults.end(), [&](const FaultDraft& fault) {
    if (context.words("diverting"_class).stands_in(context.of(fault.span))) return true;
    for (const Mention& m : context.mentions.inside(lexicon::Kind::kFault, fault.span)) {
      const std::string& code = m.entry->id;
      if (std::find(kOfficial.begin(), kOfficial.end(), code) != kOfficial.end()) return true;
    }
    return false;
  });
}

bool rises_to_discipline(const Context& context, const Frame& frame) {
  bool any = false;
  for (const Rung& rung : frame.rungs) {
    if (rung.type != RuleType::kLiability) continue;
    if (!rung.objects.empty()) return false;
    for (const SanctionDraft& s : rung.sanctions) {
      const Entry& first = *s.candidates.front();
      if (first.family != "EDU" && !is_discipline(first)) return false;
      any = any || context.words("official_discipline"_class).stands_in(context.of(s.span));
    }
  }
  return any;
}

bool grades_officials(const Context& context, const Frame& frame) {
  if (any_sanction(frame, [](const Entry* e) { return e->id == "ACT.08" || e->id == "ADMP.10"; }))
    return false;  // a business is stopped
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
    return std::any_of(rung.sanctions.begin(), rung.sanctions.end(), [&](const SanctionDraft& s) {
      return std::any_of(s.candidates.begin(), s.candidates.end(),
                         [](const Entry* e) { return e->family == "GOV"; }) &&
             context.words("civil_service_sign"_class).stands_in(context.of(s.span));
    });
  });
}

bool is_of_profession(const Context& context, const Frame& frame) {
  return context.traits.region == Region::kTaiwan &&
         std::any_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
           return std::any_of(
               rung.sanctions.begin(), rung.sanctions.end(), [&](const SanctionDraft& s) {
                 return context.words("profession_barred"_class).stands_in(context.of(s.span));
               });
         });
}

bool is_of_the_service(const Context& context, const Frame& frame) {
  const Region region = context.traits.region;
  if (is_of_profession(context, frame)) return false;
  if (region == Region::kTaiwan)  // 得公布其姓名, 处三年以下有期徒刑 alone hit the public
    return any_sanction(frame, [](const Entry* e) {
      return e->id != "OACC.06" && e->id != "EDU.07" && e->id != "CRIM.02";
    });
  return (region == Region::kHongKong || region == Region::kMacau) &&
         any_sanction(frame, [&](const Entry* e) {
           return e->family == (region == Region::kMacau ? "MO" : "HK");
         });
}

bool disciplines_members(const Context& context, const Frame& frame) {
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
    return std::any_of(rung.sanctions.begin(), rung.sanctions.end(), [&](const SanctionDraft& s) {
      return s.candidates.front()->family == "PARTY" &&
             context.words("party_only_sign"_class).stands_in(context.of(s.span));
    });
  });
}

bool is_official_act(const Context& context, const Frame& frame) {
  return std::any_of(frame.faults.begin(), frame.faults.end(), [&](const FaultDraft& fault) {
    const std::string_view s = context.of(fault.span);
    return context.words("official_act"_class).begins(s) ||
           (context.words("omission"_class).begins(s) &&  // 不按照规定审批发放许可证
            context.words("official_act_inside"_class).stands_in(s));
  });
}

bool is_about_rules(const Context& context, const Frame& frame) {
  return std::any_of(frame.faults.begin(), frame.faults.end(), [&](const FaultDraft& fault) {
    return context.words("rule_making"_class).stands_in(context.of(fault.span));
  });
}

namespace {

// 由供水主管部门责令改正；对主管人员，其所在单位可以给予处分: the body is regulated, and who may
// discipline its people tells nothing of it.
bool stands_over_people(const Context& context, const Frame& frame, const Rung& rung) {
  const auto of_people = [](const Rung& r) {
    return !r.objects.empty() && is_person_role(r.objects.front().role);
  };
  return of_people(rung) && rung.modality == Modality::kMay &&
         std::any_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& other) {
           return other.authority && !of_people(other) &&
                  context.words("agency"_class).ends(context.of(*other.authority)) &&
                  !context.words("superior_organ"_class).stands_in(context.of(*other.authority)) &&
                  !context.words("appointing_organ"_class).stands_in(context.of(*other.authority));
         });
}

}  // namespace

bool held_by_superiors(const Context& context, const Frame& frame) {
  if (has_penalty(frame) || !holds_officials(frame)) return false;
  const bool told = std::any_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
    if (rung.type != RuleType::kLiability) return false;
    if (!rung.condition.empty() &&  // 属于国家工作人员的，由任免机关…: only some of them are
        context.words("state_staff"_class).stands_in(context.of(rung.condition)))
      return false;
    if (rung.authority && !stands_over_people(context, frame, rung) &&
        context.words("appointing_organ"_class).stands_in(context.of(*rung.authority)))
      return true;
    return std::any_of(rung.objects.begin(), rung.objects.end(), [](const SubjectDraft& s) {
      return s.of == Possessor::kPublic && (s.role == Role::kHead || s.role == Role::kLeader);
    });
  });
  return told || is_official_act(context, frame);
}

bool hits_leadership(const Context& context, const Frame& frame) {
  if (has_fine(frame) || has_penalty(frame)) return false;
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
    return rung.type == RuleType::kLiability && names_leadership(context, rung.objects);
  });
}

bool has_superior(const Context& context, const Frame& frame) {
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
    if (!rung.authority || stands_over_people(context, frame, rung)) return false;
    const std::string_view authority = context.of(*rung.authority);
    // 纪念碑保护单位的上级: whose superior is said, and it is not the wrongdoer.
    const std::size_t of = authority.find("的上级");
    if (of != std::string_view::npos && !authority.starts_with("该") &&
        is_regulated_body(context, authority.substr(0, of)))
      return false;
    return context.words("superior_organ"_class).stands_in(authority);
  });
}

bool is_office(const Context& context, const SubjectDraft& subject) {
  return subject.role == Role::kOrgan &&
         context.words("office_tail"_class).ends(context.of(subject.span));
}

bool is_enforcer_named(const Context& context, const Rung& rung) {
  if (rung.objects.empty()) return false;
  return std::ranges::all_of(rung.objects,
                             [&](const SubjectDraft& s) { return is_office(context, s); }) &&
         (penalises(rung) || any_code(rung, "ACT.09"));
}

bool is_neglect_in_office(const Context& context, const Frame& frame, const FaultDraft* fault) {
  if (fault == nullptr || context.traits.region != Region::kMainland || context.traits.court ||
      !context.words("office_wrong"_class).stands_in(context.of(fault->span)))
    return false;
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [](const Rung& rung) {
    return rung.type == RuleType::kLiability && rung.objects.empty() && disciplines(rung);
  });
}

}  // namespace wenze::extract
