#pragma once
// Scores extraction against annotated text (tests/gold/ANNOTATION.md: units and norms as JSON lines).
//
// Each gold norm is expanded to faults × rungs. A predicted and a gold rule can pair when their types agree and the
// predicted fault (without one: the quotation) overlaps the gold anchor; pairs are chosen best first. See Scores.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "extract/rule.h"
#include "pipeline/environment.h"
#include "pipeline/process.h"

namespace wenze::pipeline {

struct GoldRule {
  std::string unit, type, anchor;
  extract::RawSpan span{0, 0};        // of the anchor that pairing uses
  bool has_fault = false;
  std::vector<std::string> codes, sanctions, roles;  // roles sorted, no repetition
  bool catch_all = false;
  std::string severity, modality, authority, combination;  // "" for null
};

struct Tally {
  std::size_t gold = 0, predicted = 0, paired = 0, exact = 0;
  std::size_t sanctions_gold = 0, sanctions_predicted = 0, sanctions_both = 0;
  std::map<std::string, std::pair<std::size_t, std::size_t>> fields;  // field → agreeing, all
  std::map<std::string, std::pair<std::size_t, std::size_t>> by_confidence;  // high → exact, predicted
  void add(const Tally& other);
  double detect() const;     // F1 of paired rules
  double sanctions() const;  // micro F1 of sanction codes over paired rules
  double exact_f1() const;   // F1 of pairs whose type, sanctions, severity, roles and modality agree
};

struct Miss {
  enum class Kind { kDiffers, kMissed, kInvented };
  Kind kind;
  std::string unit;
  std::optional<GoldRule> gold;
  std::optional<extract::Rule> predicted;
};

struct Evaluation {
  std::size_t units = 0;
  Tally total;
  std::map<std::string, Tally> strata;         // by "stratum" of the units, where they have one
  std::map<std::string, Tally> jurisdictions;  // by "prov" of the units, where they have one
    using Confusions = std::map<std::pair<std::string, std::string>, std::size_t>;  // gold → predicted, of pairs
  Confusions confusions;        // sanctions
  Confusions fault_confusions;  // codes of faults that share none
  Confusions role_confusions;   // of liability rules
  std::vector<Miss> misses;
};

// `units_path` and `gold_path` are JSON lines. Units without gold are left out.
base::Result<Evaluation> evaluate(const std::string& units_path, const std::string& gold_path,
                                  const Environment& environment, const ProcessOptions& options);

std::string to_json(const Evaluation& evaluation);
// Scores, strata and jurisdictions field by field, confusions, coverage against accuracy by confidence; with at most
// `misses` misses, each with the steps of the grammar that led to it.
std::string to_text(const Evaluation& evaluation, std::size_t misses);

}  // namespace wenze::pipeline
