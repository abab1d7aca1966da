// Only the sanctions and the people beside them are asked, no words of the text.
#include "extract/bearers.h"

#include "extract/phrases.h"

namespace wenze::extract {
namespace {

// 罚款 is a fine of administrative law or of one of the services.
bool is_penalty(const SanctionDraft& sanction) {
  return std::all_of(sanction.candidates.begin(), sanction.candidates.end(), [](const Entry* e) {
    return e->family == "ADMP" || e->id == "CRIM.04" || e->id == "HK.05" || e->id == "MO.02" ||
           e->id == "TWD.03";
  });
}

bool names_role(const Frame& frame, Role role) {
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
    return std::any_of(rung.objects.begin(), rung.objects.end(),
                       [&](const SubjectDraft& s) { return s.role == role; });
  });
}

}  // namespace

bool penalises(const Rung& rung) {
  return std::any_of(rung.sanctions.begin(), rung.sanctions.end(), [](const SanctionDraft& s) {
    return is_penalty(s) || (s.candidates.front()->id == "ADMP.03");
  });
}

bool has_penalty(const Frame& frame) {
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), penalises);
}

bool has_administrative_fine(const Frame& frame) {
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [](const Rung& rung) {
    return std::any_of(rung.sanctions.begin(), rung.sanctions.end(), [](const SanctionDraft& s) {
      const Entry& first = *s.candidates.front();
      return first.id == "ADMP.03" ||
             (is_penalty(s) && first.family == "ADMP" && first.id != "ADMP.04");
    });
  });
}

bool has_fine(const Frame& frame) {
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [](const Rung& rung) {
    return std::any_of(rung.sanctions.begin(), rung.sanctions.end(), [](const SanctionDraft& s) {
      return (is_penalty(s) && s.candidates.front()->id != "ADMP.04") ||
             s.candidates.front()->id == "ADMP.03";
    });
  });
}

bool hits_both(const Frame& frame) {
  return names_role(frame, Role::kPrivatePerson) && names_role(frame, Role::kPrivateOrganization);
}

bool suffered_by_others(const Frame& frame) {
  if (any_sanction(frame, [](const Entry* e) { return e->id == "ECON.01"; })) return false;
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [](const Rung& rung) {
    if (rung.type != RuleType::kLiability || rung.modality == Modality::kMustNot ||
        !rung.objects.empty())
      return false;
    return std::any_of(rung.sanctions.begin(), rung.sanctions.end(), [](const SanctionDraft& s) {
      const std::string& first = s.candidates.front()->id;
      return first == "ADMP.05" || first == "ADMP.06" || first == "ADMP.08" || first == "ADMP.11" ||
             first == "ADMP.13";
    });
  });
}

bool is_of_a_case(const Rung& rung) {
  return !rung.objects.empty() && rung.condition.contains(rung.objects.front().span);
}

bool hits_businesses(const Frame& frame) {
  if (hits_both(frame)) return false;
  const auto closes = [](const SanctionDraft& s) {
    return std::any_of(s.candidates.begin(), s.candidates.end(), [](const Entry* e) {
      return e->id == "ADMP.07" || e->id == "ADMP.09" || e->id == "ADMP.10";
    });
  };
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
    if (is_of_a_case(rung)) return false;  // it tells nothing of the others
    if (std::any_of(rung.sanctions.begin(), rung.sanctions.end(), closes)) return true;
    if (rung.objects.empty()) return false;
    if (rung.objects.front().role == Role::kPrivateOrganization && rung.objects.size() == 1)
      return true;
    return has_penalty(frame) && rung.objects.front().role == Role::kSupervisor;
  });
}

bool locks_up(const Frame& frame) {
  const auto confines = [](const Rung& rung) {
    if (rung.combination == Combination::kOneOf) return false;  // or fined, as a body may be
    return std::any_of(rung.sanctions.begin(), rung.sanctions.end(), [](const SanctionDraft& s) {
      return s.candidates.front()->id == "ADMP.13";
    });
  };
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), confines) &&
         !names_role(frame, Role::kPrivateOrganization) &&
         std::all_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& rung) {
           return rung.type != RuleType::kLiability ||
                  std::any_of(frame.rungs.begin(), frame.rungs.end(), [&](const Rung& other) {
                    return other.condition == rung.condition && confines(other);
                  });
         });
}

bool only_public_order(const Frame& frame) {
  return !frame.rungs.empty() &&
         std::all_of(frame.rungs.begin(), frame.rungs.end(), [](const Rung& rung) {
           return !rung.sanctions.empty() &&
                  std::all_of(
                      rung.sanctions.begin(), rung.sanctions.end(),
                      [](const SanctionDraft& s) { return s.candidates.front()->id == "CRIM.04"; });
         });
}

bool is_discipline(const Entry& sanction) {
  return sanction.family == "GOV" || sanction.id == "GEN.01" || sanction.id == "GEN.02" ||
         sanction.id == "GEN.03";
}

bool any_code(const Rung& rung, std::string_view prefix) {
  return std::any_of(rung.sanctions.begin(), rung.sanctions.end(), [&](const SanctionDraft& s) {
    return s.candidates.front()->id.starts_with(prefix);
  });
}

bool disciplines(const Rung& rung) {
  return !rung.sanctions.empty() &&
         std::all_of(rung.sanctions.begin(), rung.sanctions.end(), [](const SanctionDraft& s) {
           const Entry& first = *s.candidates.front();
           return is_discipline(first) && first.id != "GEN.03";
         });
}

bool only_offices_answer(const Frame& frame, bool by_rank) {
  bool any = false;
  for (const Rung& rung : frame.rungs) {
    if (rung.type != RuleType::kLiability) continue;
    if (rung.objects.empty() || rung.sanctions.empty() || !all_responsible(rung.objects))
      return false;
    for (const SanctionDraft& s : rung.sanctions) {
      const Entry& first = *s.candidates.front();
      const bool rank = first.family == "ORGZ" || first.family == "PARTY" || first.id == "EDU.09";
      const bool discipline = first.family == "INST" || is_discipline(first);
      if (!rank && !discipline && first.family != "EDU" && first.family != "PERF") return false;
      any = any || rank || (discipline && !by_rank);
    }
  }
  return any;
}

bool admonishes(const Frame& frame) {
  return !has_penalty(frame) &&
         std::any_of(frame.rungs.begin(), frame.rungs.end(), [](const Rung& rung) {
           return rung.type == RuleType::kLiability && !rung.objects.empty() &&
                  all_responsible(rung.objects) && any_code(rung, "EDU.09");
         });
}

bool holds_officials(const Frame& frame) {
  return any_sanction(frame, [](const Entry* e) {
    return e->family == "GEN" || e->family == "GOV" || e->family == "EDU" || e->family == "ORGZ" ||
           e->family == "PERF" || e->family == "OACC";
  });
}

bool holds_bodies(const Frame& frame) {
  return std::any_of(frame.rungs.begin(), frame.rungs.end(), [](const Rung& rung) {
    return std::any_of(rung.sanctions.begin(), rung.sanctions.end(), [](const SanctionDraft& s) {
      return std::all_of(s.candidates.begin(), s.candidates.end(),
                         [](const Entry* e) { return e->family == "OACC"; });
    });
  });
}

bool holds_own_people(const Frame& frame) {
  return any_sanction(frame, [](const Entry* e) {
    return e->family == "GOV" || e->family == "INST" || e->family == "EDU" || e->family == "PERF" ||
           e->family == "ORGZ" || e->id == "GEN.01" || e->id == "GEN.03";
  });
}

bool is_disciplined(const Frame& frame) {
  bool any = false;
  for (const Rung& rung : frame.rungs) {
    if (rung.type != RuleType::kLiability) continue;
    for (const SanctionDraft& s : rung.sanctions) {
      const Entry& first = *s.candidates.front();
      if (!is_discipline(first)) return false;
      any = true;
    }
  }
  return any;
}

bool disciplines(const Frame& frame) {
  return any_sanction(frame, [](const Entry* e) {
    return e->family == "TWA" || e->family == "TWD" || e->id == "GEN.01" || e->id == "GEN.03";
  });
}

bool only_discipline(const Frame& frame) {
  bool any = false;
  for (const Rung& rung : frame.rungs) {
    if (rung.type != RuleType::kLiability) continue;
    if (!rung.objects.empty() || rung.sanctions.empty()) return false;
    for (const SanctionDraft& s : rung.sanctions) {
      const Entry& first = *s.candidates.front();
      if (first.id != "GEN.01" && first.id != "GEN.02" && first.family != "GOV") return false;
    }
    any = true;
  }
  return any;
}

}  // namespace wenze::extract
