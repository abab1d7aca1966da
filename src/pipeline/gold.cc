#include "pipeline/gold.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "base/strings.h"
#include "pipeline/files.h"

namespace wenze::pipeline {
namespace {

using nlohmann::json;

constexpr std::uint64_t kGoldLimitBytes = 256 << 20;

std::string text_or_empty(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> list(const json& object, const char* key) {
  std::vector<std::string> out;
  if (const auto found = object.find(key); found != object.end())
    for (const json& item : *found) out.push_back(item.get<std::string>());
  return out;
}

extract::RawSpan place_of(const std::string& text, const std::string& anchor) {
  const std::size_t at = text.find(anchor);
  if (at == std::string::npos) return {0, 0};
  return {at, at + anchor.size()};
}

GoldRule make_rule(const GoldUnit& unit, const json& norm, const json& rung, const json* fault) {
  GoldRule rule;
  rule.unit = unit.id;
  rule.type = norm.at("type").get<std::string>();
  rule.anchor = (fault != nullptr ? *fault : rung).at("anchor").get<std::string>();
  rule.span = place_of(unit.text, rule.anchor);
  rule.has_fault = fault != nullptr;
  if (fault != nullptr) {
    rule.codes = list(*fault, "codes");
    rule.catch_all = fault->value("catch_all", false);
  }
  rule.sanctions = list(rung, "sanctions");
  rule.roles = list(rung, "roles");
  std::sort(rule.roles.begin(), rule.roles.end());
  rule.roles.erase(std::unique(rule.roles.begin(), rule.roles.end()), rule.roles.end());
  rule.severity = text_or_empty(rung, "severity");
  rule.modality = text_or_empty(rung, "modality");
  rule.authority = text_or_empty(rung, "authority");
  rule.combination = text_or_empty(rung, "combination");
  return rule;
}

void add_rules(GoldUnit& unit, const json& gold) {
  for (const json& norm : gold.at("norms")) {
    for (const json& rung : norm.at("rungs")) {
      const auto faults = norm.find("faults");
      if (faults == norm.end() || faults->empty())
        unit.rules.push_back(make_rule(unit, norm, rung, nullptr));
      else
        for (const json& fault : *faults) unit.rules.push_back(make_rule(unit, norm, rung, &fault));
    }
  }
}

// Calls use(line number, object) for every line. nlohmann's exceptions end here.
template <class Use>
base::Status for_each_object(const std::string& path, const Use& use) {
  auto bytes = read_file(path, kGoldLimitBytes);
  if (!bytes) return tl::unexpected(bytes.error());
  std::size_t number = 0;
  for (std::string_view line : base::split(*bytes, "\n")) {
    ++number;
    if (base::trim(line).empty()) continue;
    try {
      use(json::parse(line));
    } catch (const json::exception& error) {
      return base::fail(base::MessageKind::bad_gold, path, std::to_string(number), error.what());
    }
  }
  return {};
}

}  // namespace

base::Result<std::vector<GoldUnit>> read_gold(const std::string& units_path, const std::string& gold_path) {
  std::map<std::string, json> golds;
  auto read = for_each_object(gold_path, [&](const json& object) { golds[object.at("id").get<std::string>()] = object; });
  if (!read) return tl::unexpected(read.error());
  std::vector<GoldUnit> units;
  read = for_each_object(units_path, [&](const json& object) {
    GoldUnit unit;
    unit.id = object.at("id").get<std::string>();
    unit.text = object.at("text").get<std::string>();
    unit.stratum = text_or_empty(object, "stratum");
    unit.jurisdiction = text_or_empty(object, "prov");
    const auto gold = golds.find(unit.id);
    if (gold == golds.end()) return;
    add_rules(unit, gold->second);
    units.push_back(std::move(unit));
  });
  if (!read) return tl::unexpected(read.error());
  return units;
}

}  // namespace wenze::pipeline
