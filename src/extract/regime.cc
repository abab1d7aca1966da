// Every candidate gets points: jurisdiction decides first, then whether officials or regulated
// parties are hit, whether the measure fits a person or an organ, what the neighbours on the rung
// and the ladder are, and what the title says.
#include "extract/regime.h"

#include <algorithm>

#include "extract/impositions.h"
#include "extract/phrases.h"

namespace wenze::extract {
namespace {

std::string_view jurisdiction_of(Region region) {
  switch (region) {
    case Region::kTaiwan:
      return "TW";
    case Region::kHongKong:
      return "HK";
    case Region::kMacau:
      return "MO";
    case Region::kMainland:
      break;
  }
  return "CN";
}

bool is_discipline(std::string_view family) {
  return family == "GOV" || family == "INST" || family == "PARTY";
}

// Words that only a scale of discipline has.
bool names_grades(const Context& context, const std::vector<SanctionDraft>& drafts) {
  return std::any_of(drafts.begin(), drafts.end(), [&](const SanctionDraft& d) {
    const std::string_view words = context.of(d.span);
    return context.words("civil_service_sign"_class).stands_in(words);
  });
}

bool names_party(const Context& context, const std::vector<SanctionDraft>& drafts) {
  const bool own = context.traits.own_rules || context.traits.pupils;  // 严重警告 of a school
  return std::any_of(drafts.begin(), drafts.end(), [&](const SanctionDraft& d) {
    return context.words(own ? "party_only_sign"_class : "party_sign"_class)
        .stands_in(context.of(d.span));
  });
}

// 降低岗位等级: a grade that only the scale of public institutions has.
bool names_post_grade(const std::vector<SanctionDraft>& drafts) {
  return std::any_of(drafts.begin(), drafts.end(), [](const SanctionDraft& d) {
    return std::all_of(d.candidates.begin(), d.candidates.end(),
                       [](const Entry* e) { return e->family == "INST"; });
  });
}

bool names_penalty(const std::vector<SanctionDraft>& drafts) {
  return std::any_of(drafts.begin(), drafts.end(), [](const SanctionDraft& d) {
    return d.candidates.front()->family == "ADMP" && d.candidates.front()->id != "ADMP.01" &&
           d.candidates.front()->id != "ADMP.02" && d.candidates.front()->id != "ADMP.12";
  });
}

bool fines(const std::vector<SanctionDraft>& drafts) {
  return std::any_of(drafts.begin(), drafts.end(),
                     [](const SanctionDraft& d) { return d.candidates.front()->id == "ADMP.03"; });
}

bool hits_people(const RegimeView& view) {
  // 机关及其工作人员: the organ is meant where a measure exists for both.
  return !view.people.empty() && is_person_role(view.people.front().role);
}

bool hits_party(const RegimeView& view) {
  return std::any_of(view.people.begin(), view.people.end(),
                     [](const SubjectDraft& s) { return s.role == Role::kPartyOrganization; });
}

// The managers of a firm can be disciplined too.
bool hits_responsible(const RegimeView& view) {
  return std::any_of(view.people.begin(), view.people.end(), [](const SubjectDraft& s) {
    return s.role == Role::kSupervisor || s.role == Role::kDirect || s.role == Role::kHead ||
           s.role == Role::kLeader || s.role == Role::kStaff;
  });
}

int discipline_points(const Context& context, std::string_view family, const RegimeView& view) {
  if (view.is_private && !hits_responsible(view)) return is_discipline(family) ? -6 : 0;
  bool grades = names_grades(context, *view.rung), party = names_party(context, *view.rung);
  bool institution = names_post_grade(*view.rung);
  if (view.ladder != nullptr)
    for (const Rung& rung : *view.ladder) {
      grades = grades || names_grades(context, rung.sanctions);
      party = party || names_party(context, rung.sanctions);
      institution = institution || names_post_grade(rung.sanctions);
    }
  // 对经营单位的主要负责人给予警告: managers are warned by those who regulate the firm.
  if (view.is_private && !grades && !institution) return is_discipline(family) ? -6 : 0;
  // 对机关给予警告；对主管人员给予记过: the grades are those of persons.
  if (!view.people.empty() && !hits_people(view)) grades = false;
  if (!is_discipline(family)) return grades && (family == "ADMP") ? -4 : 0;
  const bool own = !view.is_private && (context.traits.own_rules || context.traits.pupils);
  if (!grades && !institution && fines(*view.rung) && !own)
    return -6;  // 警告 beside 罚款 is no discipline
  int points = grades ? 4 : 0;
  const DisciplineRegime regime =
      institution ? DisciplineRegime::kPublicInstitution : context.traits.discipline;
  const bool fits = family == "PARTY"  ? party || regime == DisciplineRegime::kParty
                    : family == "INST" ? regime == DisciplineRegime::kPublicInstitution
                                       : !party && !context.traits.penalties &&
                                             regime == DisciplineRegime::kCivilService;
  return points + (fits ? 3 : -3);
}

int points_of(const Context& context, const Entry& entry, const RegimeView& view) {
  int points = 0;
  const bool people = hits_people(view), organs = !view.people.empty() && !people;
  const bool penalty = entry.family == "ADMP";
  if (entry.id == "PARTY.11" || entry.id == "PARTY.12") {
    if (hits_party(view))
      return 12;  // whatever the title says: only Party organisations receive it
    points -= 12;
  }
  if (entry.id == "PERF.08" || entry.id == "PERF.07") ++points;  // more exact than 调离岗位
  if (view.is_private)
    points += penalty && (!hits_responsible(view) || names_penalty(*view.rung)) ? 5 : 0;
  if (!view.is_private && people) points -= penalty && !names_penalty(*view.rung) ? 4 : 0;
  if (!view.is_private && view.people.empty() && penalty && !context.traits.penalties &&
      !names_penalty(*view.rung))
    --points;  // a catalogue of accountability
  if (organs && is_discipline(entry.family)) points -= 6;
  if (entry.applies_to == "P") points += people ? 2 : (organs ? -3 : 0);
  if (entry.applies_to == "O") points += organs ? 2 : (people ? -3 : -1);
  if (context.traits.region == Region::kTaiwan) {  // 惩戒 of a profession is no evaluation
    // 由惩戒法院予以记过, 由机关首长予以记过: the court disciplines, a superior evaluates.
    const bool court =
        view.authority
            ? context.words("discipline_court"_class).stands_in(context.of(*view.authority))
            : context.traits.tw_discipline_court;
    const bool discipline = court || view.is_private;
    if (entry.family == "TWD") points += discipline ? 3 : -3;
    if (entry.family == "TWA") points += discipline ? 0 : 3;
  }
  return points + discipline_points(context, entry.family, view);
}

// The region of the document; a rung that holds a measure only one other region knows (迫令退休)
// speaks of that region.
std::string_view home_of(const Context& context, const RegimeView& view) {
  if (context.traits.region != Region::kMainland) return jurisdiction_of(context.traits.region);
  for (std::string_view other : {"HK", "MO", "TW"})
    for (const SanctionDraft& draft : *view.rung)
      if (std::all_of(draft.candidates.begin(), draft.candidates.end(),
                      [&](const Entry* e) { return e->jurisdiction == other; }))
        return other;
  return "CN";
}

}  // namespace

std::vector<const Entry*> codes_of_measure(const Context& context, const SanctionDraft& draft) {
  std::vector<const Entry*> out = draft.candidates;
  const std::string_view bare = bare_measure(context, context.of(draft.span));
  if (context.of(draft.span).ends_with("追回") ||  // its object has decided
                                                   // Whatever it is, it is proposed; 以盗窃罪论处
      (out.size() == 1 && (out.front()->id == "GEN.05" || out.front()->id == "CRIM.02")))
    return out;
  for (const Mention& mention : context.lexicon.find(bare)) {
    if (mention.entry->kind != lexicon::Kind::kSanction || mention.begin != 0 ||
        mention.end != bare.size())
      continue;
    if (std::find(out.begin(), out.end(), mention.entry) == out.end()) out.push_back(mention.entry);
  }
  return out;
}

namespace {

// The rules of a body for its own people: 给予相应的处罚 is discipline, and 严重警告 beside 记过 or
// 开除学籍 a grade between two of the common scale, not the Party's.
void settle_own_rules(const Context& context, const RegimeView& view,
                      std::vector<const Entry*>& candidates) {
  if (view.is_private || (!context.traits.own_rules && !context.traits.pupils)) return;
  const auto become = [&](std::string_view code) {
    if (const Entry* entry = context.lexicon.find_entry(lexicon::Kind::kSanction, code))
      candidates = {entry};
  };
  if (candidates.front()->id == "ADMP.00") become("GEN.01");
  const bool party = std::any_of(view.rung->begin(), view.rung->end(), [&](const SanctionDraft& d) {
    return context.words("party_only_sign"_class).stands_in(context.of(d.span));
  });
  if (candidates.front()->id == "PARTY.02" && !party) become("GOV.01");
  if (candidates.size() > 1)
    std::erase_if(candidates, [](const Entry* e) { return e->id == "ADMP.01"; });
}

// 将该治疗师从名册除名、谴责该治疗师、命令其缴付罚款: in Hong Kong a fine beside a reprimand of a
// professional is one of discipline, as it is no criminal one.
bool reprimands_professional(const Context& context, const RegimeView& view) {
  const bool persons = !view.people.empty() && std::ranges::all_of(view.people, [](const auto& s) {
    return s.role == Role::kPrivatePerson;
  });
  return context.traits.region == Region::kHongKong && persons &&
         std::ranges::any_of(*view.rung, [](const SanctionDraft& d) {
           const Entry& first = *d.candidates.front();
           return first.family == "HK" && first.id != "HK.05";
         });
}

}  // namespace

const Entry* choose_code(const Context& context, const SanctionDraft& draft, const RegimeView& view,
                         bool& sure) {
  std::vector<const Entry*> candidates = codes_of_measure(context, draft);
  // A fine of those who hold no office, or beside imprisonment, is none of discipline.
  const bool criminal =
      std::any_of(view.rung->begin(), view.rung->end(),
                  [](const SanctionDraft& d) { return d.candidates.front()->family == "CRIM"; });
  if ((view.is_private || criminal) && candidates.size() > 1 &&
      !reprimands_professional(context, view))
    std::erase_if(candidates, [](const Entry* e) { return e->id == "HK.05" || e->id == "MO.02"; });
  // 五年内不得担任国有企业董事: who answers for public office is barred from it.
  const Entry* office = context.lexicon.find_entry(lexicon::Kind::kSanction, "PERF.13");
  if (candidates.front()->id == "ADMP.12" && context.traits.accountability && !view.is_private &&
      office != nullptr)
    candidates = {office};
  // 纪律处分，直至撤销职务: a grade of discipline, and no vote of a congress.
  const Entry* removal = context.lexicon.find_entry(lexicon::Kind::kSanction, "GOV.05");
  const bool discipline =
      std::any_of(view.rung->begin(), view.rung->end(), [](const SanctionDraft& d) {
        const Entry& e = *d.candidates.front();
        return e.family == "GOV" || e.id == "GEN.01" || e.id == "GEN.02" || e.id == "GEN.03";
      });
  if (candidates.front()->id == "ORGZ.09" && discipline && removal != nullptr &&
      context.of(draft.span) == "撤销职务")
    candidates = {removal};
  settle_own_rules(context, view, candidates);
  const std::string_view home = home_of(context, view);
  const auto here = [&](const Entry* e) { return e->jurisdiction == home; };
  const auto mainland = [](const Entry* e) {
    return e->jurisdiction.empty() || e->jurisdiction == "CN";
  };
  if (std::any_of(candidates.begin(), candidates.end(), here))
    std::erase_if(candidates, [&](const Entry* e) { return !here(e); });
  else if (std::any_of(candidates.begin(), candidates.end(), mainland))
    std::erase_if(candidates, [&](const Entry* e) { return !mainland(e); });
  const Entry* best = candidates.front();
  int best_points = points_of(context, *best, view);
  sure = true;
  for (std::size_t i = 1; i < candidates.size(); ++i) {
    const int points = points_of(context, *candidates[i], view);
    if (points == best_points) sure = false;
    if (points <= best_points) continue;
    best = candidates[i];
    best_points = points;
    sure = true;
  }
  // 可以予以通报 of a regulated party is the criticism of administrative law.
  const Entry* criticism = context.lexicon.find_entry(lexicon::Kind::kSanction, "ADMP.02");
  if (view.is_private && !hits_responsible(view) && criticism != nullptr && home == "CN" &&
      (best->id == "OACC.01" || best->id == "EDU.07"))
    return criticism;
  return best;
}

}  // namespace wenze::extract
