#pragma once
// Hand-made records of fictional places.

#include <string>
#include <utility>
#include <vector>

#include "compare/record.h"

namespace wenze::compare::testing {

struct Draft {
  std::string document, place_code, place, eid, fault, severity;
  std::vector<std::string> sanctions;  // "GOV.01:1" = code:rank; regime from the family
  extract::Modality modality = extract::Modality::kMust;
};

inline std::string regime_of(const std::string& code) {
  const std::string family = group_of(code);
  if (family == "GOV") return "civil_service";
  if (family == "INST") return "public_institution";
  if (family == "PARTY") return "party";
  if (family == "ADMP") return "administrative_penalty";
  if (family == "EDU") return "education";
  if (family == "CRIM") return "criminal";
  return "generic";
}

inline extract::Sanction sanction(const std::string& code_and_rank) {
  const std::size_t colon = code_and_rank.find(':');
  extract::Sanction out;
  out.code = code_and_rank.substr(0, colon);
  out.regime = regime_of(out.code);
  out.rank = colon == std::string::npos ? 0 : std::stoi(code_and_rank.substr(colon + 1));
  return out;
}

inline RuleRecord record(const Draft& draft) {
  RuleRecord out;
  out.document_id = draft.document;
  out.path = draft.document + ".txt";
  out.title = draft.place + "办法";
  if (!draft.place_code.empty())
    out.jurisdiction = document::Jurisdiction{draft.place_code, draft.place};
  out.citation = "《" + out.title + "》" + draft.eid;
  out.rule.eid = draft.eid;
  out.rule.id = draft.eid + "#1";
  out.rule.quote = draft.eid + "的条文";
  if (!draft.fault.empty()) {
    out.rule.fault = extract::Fault{};
    out.rule.fault->codes = {draft.fault};
    out.rule.fault->passage.text = draft.fault + "情形";
  }
  if (draft.severity == "serious")
    out.rule.condition =
        extract::Condition{extract::SeverityStep::kSerious, {"情节严重的", {}, {}}};
  if (draft.severity == "minor")
    out.rule.condition = extract::Condition{extract::SeverityStep::kMinor, {"情节较轻的", {}, {}}};
  for (const std::string& code : draft.sanctions) out.rule.sanctions.push_back(sanction(code));
  out.rule.modality = draft.modality;
  return out;
}

}  // namespace wenze::compare::testing
