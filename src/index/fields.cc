#include "index/fields.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/strings.h"
#include "index/copies.h"
#include "index/keys.h"

namespace wenze::index {
namespace {

enum class Holder { kAny, kDocument, kRule, kProvision };

struct Spec {
  std::string_view prefix;
  bool words;
  Holder holder;
};

// In the order of Field. The words of rules share the terms of the rule's text.
constexpr std::array<Spec, 31> kSpecs = {{
    {"", true, Holder::kAny},         {"T", true, Holder::kDocument},
    {"I", true, Holder::kDocument},   {"N", true, Holder::kDocument},
    {"", true, Holder::kRule},        {"", true, Holder::kRule},
    {"", true, Holder::kRule},        {"", true, Holder::kRule},
    {"", true, Holder::kRule},        {"X", true, Holder::kProvision},
    {"S", false, Holder::kAny},       {"S", false, Holder::kAny},
    {"G", false, Holder::kAny},       {"C", false, Holder::kAny},
    {"C", false, Holder::kAny},       {"O", false, Holder::kAny},
    {"Q", false, Holder::kAny},       {"R", false, Holder::kAny},
    {"V", false, Holder::kAny},       {"M", false, Holder::kAny},
    {"U", false, Holder::kAny},       {"B", false, Holder::kAny},
    {"P", false, Holder::kAny},       {"L", false, Holder::kAny},
    {"W", false, Holder::kAny},       {"Y", false, Holder::kAny},
    {"E", false, Holder::kAny},       {"Z", false, Holder::kProvision},
    {"D", false, Holder::kAny},       {"H", false, Holder::kAny},
    {"X!", false, Holder::kDocument},
}};

// Names that are written as one byte, 'a' for the first. Only ever append.
struct Names {
  Field field;
  std::string_view names;  // separated by spaces
};
constexpr std::array<Names, 10> kNames = {{
    {Field::kRegime,
     "civil_service party public_institution state_enterprise administrative_penalty "
     "administrative_act criminal generic organisational education performance economic organ hk "
     "tw_discipline tw_evaluation mo"},
    {Field::kRole,
     "organ leading_group head leader supervisor direct staff party_organization private_person "
     "private_organization other"},
    {Field::kResponsibility, "direct primary_leadership important_leadership"},
    {Field::kRuleType,
     "liability catalogue aggravating mitigating exempting attribution transfer procedure remedy "
     "collateral"},
    {Field::kSeverity, "minor general serious very_serious crime"},
    {Field::kModality, "must may must_not unmarked"},
    {Field::kRuleStatus, "in_force reported"},
    {Field::kConfidence, "high medium low"},
    {Field::kDocumentKind, "statute measure opinion plan notice commentary other"},
    {Field::kLevel,
     "宪法 法律 行政法规 监察法规 地方性法规 经济特区法规 自治条例 单行条例 部门规章 地方政府规章 "
     "规范性文件 党内法规 司法解释 其他"},
}};

// The names of a field; empty where they are written as they are.
const std::vector<std::string_view>& names_of(Field field) {
  static const auto all = [] {
    std::array<std::vector<std::string_view>, kSpecs.size()> out;
    for (const Names& list : kNames)
      out[static_cast<std::size_t>(list.field)] = base::split(list.names, " ");
    return out;
  }();
  return all[static_cast<std::size_t>(field)];
}

std::string id_bytes(std::string_view hex) {
  std::string out;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    out += static_cast<char>(digit(hex[i]) * 16 + digit(hex[i + 1]));
  }
  return out;
}

bool is_id(std::string_view value) {
  return value.size() == kIdDigits &&
         value.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

const Spec& spec(Field field) { return kSpecs[static_cast<std::size_t>(field)]; }

}  // namespace

std::string short_name(Field field, std::string_view name) {
  const auto& names = names_of(field);
  if (names.empty()) return std::string(name);
  const auto at = std::ranges::find(names, name);
  if (at == names.end()) return '=' + std::string(name);
  return std::string(1, static_cast<char>('a' + (at - names.begin())));
}

std::string long_name(Field field, std::string_view name) {
  const auto& names = names_of(field);
  if (names.empty() || name.empty()) return std::string(name);
  if (name.front() == '=') return std::string(name.substr(1));
  const auto at = static_cast<std::size_t>(name.front() - 'a');
  return at < names.size() ? std::string(names[at]) : std::string();
}

std::string term_value(Field field, std::string_view value) {
  switch (field) {
    case Field::kSanctionFamily:
    case Field::kFaultTopic:
      return std::string(value) + '.';
    case Field::kDocument:
      return is_id(value) ? id_bytes(value) : '=' + std::string(value);
    case Field::kRepeals:
      return hash_bytes(value, 8);
    default:
      return short_name(field, value);
  }
}

std::string document_bytes(std::string_view id) { return term_value(Field::kDocument, id); }

std::string document_digits(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  if (bytes.size() != kIdDigits / 2) return {};
  std::string out;
  for (const char c : bytes) {
    out += kDigits[static_cast<unsigned char>(c) >> 4];
    out += kDigits[static_cast<unsigned char>(c) & 15];
  }
  return out;
}

std::string_view name(RecordKind kind) {
  constexpr std::array<std::string_view, 5> names = {"file", "document", "provision", "rule",
                                                     "tree"};
  return names[static_cast<std::size_t>(kind)];
}

std::string_view prefix(Field field) { return spec(field).prefix; }
bool is_words(Field field) { return spec(field).words; }
bool is_of_document(Field field) { return spec(field).holder == Holder::kDocument; }
bool is_of_rule(Field field) { return spec(field).holder == Holder::kRule; }
bool is_of_provision(Field field) { return spec(field).holder == Holder::kProvision; }

}  // namespace wenze::index
