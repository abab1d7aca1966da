#include "pipeline/evaluate.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "pipeline/gold.h"
#include "text/utf8.h"

namespace wenze::pipeline {
namespace {

using extract::Rule;

std::set<std::string> codes_of(const Rule& rule) {
  std::set<std::string> out;
  for (const extract::Sanction& sanction : rule.sanctions) out.insert(sanction.code);
  return out;
}

std::set<std::string> as_set(const std::vector<std::string>& v) { return {v.begin(), v.end()}; }

std::vector<std::string> roles_of(const Rule& rule) {
  std::set<std::string> roles;
  for (const extract::Subject& subject : rule.subjects) roles.emplace(extract::name(subject.role));
  return {roles.begin(), roles.end()};
}

std::string severity_of(const Rule& rule) {
  return rule.condition && rule.condition->severity ? std::string(extract::name(*rule.condition->severity)) : "";
}

std::string without_space(std::string_view s) {
  std::string out;
  for (std::size_t at = 0; at < s.size();) {
    const text::Decoded d = text::decode_at(s, at);
    if (!text::is_space(d.code_point)) out += s.substr(at, d.bytes);
    at += d.bytes;
  }
  return out;
}

std::size_t shared(const std::set<std::string>& a, const std::set<std::string>& b) {
  return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](const auto& x) { return b.contains(x); }));
}

bool shares_l1(const std::vector<std::string>& gold, const std::vector<std::string>& predicted) {
  for (const std::string& g : gold)
    for (const std::string& p : predicted)
      if (g.substr(0, g.find('.')) == p.substr(0, p.find('.'))) return true;
  return false;
}

bool agree(std::string_view field, const GoldRule& gold, const Rule& predicted) {
  static const std::vector<std::string> kNone;
  const std::vector<std::string>& codes = predicted.fault ? predicted.fault->codes : kNone;
  if (field == "severity") return gold.severity == severity_of(predicted);
  if (field == "roles") return gold.roles == roles_of(predicted);
  if (field == "modality") return gold.modality == extract::name(predicted.modality);
  if (field == "combination")
    return gold.combination == (predicted.combination ? std::string(extract::name(*predicted.combination)) : "");
  if (field == "catch_all") return gold.catch_all == (predicted.fault && predicted.fault->catch_all);
  if (field == "fault_l1") return shares_l1(gold.codes, codes);
  if (field == "fault_l2") return shared(as_set(gold.codes), as_set(codes)) > 0;
  const std::string a = without_space(gold.authority);
  const std::string b = predicted.authority ? without_space(predicted.authority->text) : "";
  if (a.empty() || b.empty()) return a == b;
  return a.find(b) != std::string::npos || b.find(a) != std::string::npos;
}

bool is_exact(const GoldRule& gold, const Rule& predicted) {
  if (as_set(gold.sanctions) != codes_of(predicted) || !agree("modality", gold, predicted)) return false;
  return gold.type != "liability" || (agree("severity", gold, predicted) && agree("roles", gold, predicted));
}

// Scored only where the annotation has the field: faults with codes; severity, roles and authority of liability rules.
bool is_scored(std::string_view field, const GoldRule& gold) {
  if (field.starts_with("fault")) return !gold.codes.empty();
  if (field == "severity" || field == "roles" || field == "authority") return gold.type == "liability";
  return true;
}

constexpr std::string_view kFields[] = {"severity", "roles", "modality", "authority", "combination", "catch_all", "fault_l1", "fault_l2"};

struct Pair {
  std::size_t gold, predicted;
};

std::vector<Pair> pair_rules(const std::vector<GoldRule>& gold, const std::vector<Rule>& predicted) {
  using Candidate = std::tuple<double, int, std::size_t, std::size_t>;  // overlap of sanctions, agreeing fields, indexes
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < gold.size(); ++i) {
    for (std::size_t j = 0; j < predicted.size(); ++j) {
      const Rule& rule = predicted[j];
      const extract::RawSpan where = gold[i].has_fault && rule.fault ? rule.fault->passage.raw : rule.quote_raw;
      if (gold[i].type != extract::name(rule.type) || !gold[i].span.overlaps(where)) continue;
      const auto g = as_set(gold[i].sanctions), p = codes_of(rule);
      const std::size_t both = shared(g, p), either = g.size() + p.size() - both;
      int fields = 0;
      for (std::string_view field : {"severity", "roles", "modality", "authority"}) fields += agree(field, gold[i], rule);
      candidates.emplace_back(either == 0 ? 1.0 : static_cast<double>(both) / static_cast<double>(either), fields, i, j);
    }
  }
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return std::tuple(-std::get<0>(a), -std::get<1>(a), std::get<2>(a), std::get<3>(a)) <
           std::tuple(-std::get<0>(b), -std::get<1>(b), std::get<2>(b), std::get<3>(b));
  });
  std::set<std::size_t> used_gold, used_predicted;
  std::vector<Pair> out;
  for (const auto& [overlap, fields, i, j] : candidates) {
    if (used_gold.contains(i) || used_predicted.contains(j)) continue;
    used_gold.insert(i);
    used_predicted.insert(j);
    out.push_back({i, j});
  }
  return out;
}

std::string joined(const std::set<std::string>& codes) {
  std::string out;
  for (const std::string& code : codes) out += (out.empty() ? "" : "+") + code;
  return out.empty() ? "-" : out;
}

void note_confusions(const GoldRule& gold, const Rule& rule, Evaluation& out) {
  if (gold.type == "liability" && gold.roles != roles_of(rule)) {
    const std::vector<std::string> roles = roles_of(rule);
    ++out.role_confusions[{joined(as_set(gold.roles)), joined(as_set(roles))}];
  }
  if (!gold.codes.empty() && !agree("fault_l2", gold, rule))
    ++out.fault_confusions[{joined(as_set(gold.codes)), rule.fault ? joined(as_set(rule.fault->codes)) : "-"}];
}

void tally_unit(const GoldUnit& unit, const std::vector<Rule>& predicted, Evaluation& out, Tally& tally) {
  const std::vector<Pair> pairs = pair_rules(unit.rules, predicted);
  tally.gold = unit.rules.size();
  tally.predicted = predicted.size();
  tally.paired = pairs.size();
  for (const GoldRule& rule : unit.rules) tally.sanctions_gold += as_set(rule.sanctions).size();
  for (const Rule& rule : predicted) {
    tally.sanctions_predicted += codes_of(rule).size();
    ++tally.by_confidence[std::string(text::name(rule.confidence))].second;
  }
  std::set<std::size_t> paired_gold, paired_predicted;
  for (const auto& [i, j] : pairs) {
    const GoldRule& gold = unit.rules[i];
    const Rule& rule = predicted[j];
    paired_gold.insert(i);
    paired_predicted.insert(j);
    const auto gold_codes = as_set(gold.sanctions), codes = codes_of(rule);
    tally.sanctions_both += shared(gold_codes, codes);
        if (gold_codes != codes) ++out.confusions[{joined(gold_codes), joined(codes)}];
    note_confusions(gold, rule, out);
    for (std::string_view field : kFields) {
      if (!is_scored(field, gold)) continue;
      auto& [agreeing, all] = tally.fields[std::string(field)];
      agreeing += agree(field, gold, rule);
      ++all;
    }
    const bool exact = is_exact(gold, rule);
    tally.exact += exact;
    tally.by_confidence[std::string(text::name(rule.confidence))].first += exact;
    if (!exact) out.misses.push_back({Miss::Kind::kDiffers, unit.id, gold, rule});
  }
  for (std::size_t i = 0; i < unit.rules.size(); ++i)
    if (!paired_gold.contains(i)) out.misses.push_back({Miss::Kind::kMissed, unit.id, unit.rules[i], std::nullopt});
  for (std::size_t j = 0; j < predicted.size(); ++j)
    if (!paired_predicted.contains(j)) out.misses.push_back({Miss::Kind::kInvented, unit.id, std::nullopt, predicted[j]});
}

double f1(std::size_t both, std::size_t a, std::size_t b) {
  return a == 0 && b == 0 ? 1.0 : 2.0 * static_cast<double>(both) / static_cast<double>(a + b);
}

}  // namespace

void Tally::add(const Tally& other) {
  gold += other.gold;
  predicted += other.predicted;
  paired += other.paired;
  exact += other.exact;
  sanctions_gold += other.sanctions_gold;
  sanctions_predicted += other.sanctions_predicted;
  sanctions_both += other.sanctions_both;
  const auto merge = [](auto& into, const auto& from) {
    for (const auto& [key, value] : from) {
      into[key].first += value.first;
      into[key].second += value.second;
    }
  };
  merge(fields, other.fields);
  merge(by_confidence, other.by_confidence);
}

double Tally::detect() const { return f1(paired, predicted, gold); }
double Tally::sanctions() const { return f1(sanctions_both, sanctions_predicted, sanctions_gold); }
double Tally::exact_f1() const { return f1(exact, predicted, gold); }

base::Result<Evaluation> evaluate(const std::string& units_path, const std::string& gold_path,
                                  const Environment& environment, const ProcessOptions& options) {
  auto units = read_gold(units_path, gold_path);
  if (!units) return tl::unexpected(units.error());
  Evaluation out;
  out.units = units->size();
  for (const GoldUnit& unit : *units) {
    const ProcessedInput input = process(unit.id + ".txt", unit.text, environment, options);
    std::vector<Rule> rules;
    for (const Processed& processed : input.texts)
      for (const auto& list : processed.rules) rules.insert(rules.end(), list.begin(), list.end());
    Tally tally;
    tally_unit(unit, rules, out, tally);
    out.total.add(tally);
    if (!unit.stratum.empty()) out.strata[unit.stratum].add(tally);
    if (!unit.jurisdiction.empty()) out.jurisdictions[unit.jurisdiction].add(tally);
  }
  return out;
}

}  // namespace wenze::pipeline
