// Names as in document.schema.json, and the dump that tests compare.
#include "extract/rule.h"

#include <array>

namespace wenze::extract {
namespace {

constexpr std::array<std::string_view, 10> kTypes = {
    "liability",   "catalogue", "aggravating", "mitigating", "exempting",
    "attribution", "transfer",  "procedure",   "remedy",     "collateral"};
constexpr std::array<std::string_view, 11> kRoles = {"organ",          "leading_group",
                                                     "head",           "leader",
                                                     "supervisor",     "direct",
                                                     "staff",          "party_organization",
                                                     "private_person", "private_organization",
                                                     "other"};

template <std::size_t N>
std::optional<std::size_t> position(const std::array<std::string_view, N>& names,
                                    std::string_view name) {
  for (std::size_t i = 0; i < N; ++i)
    if (names[i] == name) return i;
  return std::nullopt;
}

std::string dump_line(const Rule& rule) {
  std::string line = rule.id + ' ' + std::string(name(rule.type));
  if (rule.fault) {
    for (const std::string& code : rule.fault->codes) line += ' ' + code;
    line += rule.fault->catch_all ? " *\"" : " \"";
    line += rule.fault->passage.text + '"';
    for (const Passage& shared : rule.fault->shared) line += " (" + shared.text + ')';
  }
  line += " <-";
  for (const Subject& subject : rule.subjects) line += ' ' + std::string(name(subject.role));
  line += " / " + (rule.authority ? rule.authority->text : "-") + " / ";
  line += rule.condition && rule.condition->severity ? name(*rule.condition->severity) : "-";
  line += " / [";
  for (const Sanction& sanction : rule.sanctions)
    line += (line.ends_with('[') ? "" : " ") + sanction.code;
  line += "] " + std::string(name(rule.modality));
  if (rule.combination) line += ' ' + std::string(name(*rule.combination));
  return line + '\n';
}

}  // namespace

std::string_view name(RuleType type) { return kTypes[static_cast<std::size_t>(type)]; }

std::string_view name(RuleStatus status) {
  return status == RuleStatus::kReported ? "reported" : "in_force";
}

std::string_view name(SeverityStep step) {
  constexpr std::array<std::string_view, 5> names = {"minor", "general", "serious", "very_serious",
                                                     "crime"};
  return names[static_cast<std::size_t>(step)];
}

std::string_view name(Modality modality) {
  constexpr std::array<std::string_view, 4> names = {"must", "may", "must_not", "unmarked"};
  return names[static_cast<std::size_t>(modality)];
}

std::string_view name(Combination combination) {
  constexpr std::array<std::string_view, 3> names = {"one_of", "any", "all"};
  return names[static_cast<std::size_t>(combination)];
}

std::string_view name(Role role) { return kRoles[static_cast<std::size_t>(role)]; }

std::string_view name(Responsibility responsibility) {
  constexpr std::array<std::string_view, 3> names = {"direct", "primary_leadership",
                                                     "important_leadership"};
  return names[static_cast<std::size_t>(responsibility)];
}

std::optional<Role> role_from(std::string_view wanted) {
  if (const auto at = position(kRoles, wanted)) return static_cast<Role>(*at);
  return std::nullopt;
}

std::optional<RuleType> rule_type_from(std::string_view wanted) {
  if (const auto at = position(kTypes, wanted)) return static_cast<RuleType>(*at);
  return std::nullopt;
}

std::string full_quotation(const Rule& rule) {
  if (!rule.consequence) return rule.quote;
  const bool before = rule.consequence->raw.begin() < rule.quote_raw.begin();
  const std::string &first = before ? rule.consequence->text : rule.quote,
                    &second = before ? rule.quote : rule.consequence->text;
  return first + "……" + second;
}

std::string dump(const std::vector<Rule>& rules) {
  std::string out;
  for (const Rule& rule : rules) out += dump_line(rule);
  return out;
}

}  // namespace wenze::extract
