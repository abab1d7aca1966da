#pragma once
// How sure the program is of a rule: a weighted sum of doubts, each of them a step of the grammar
// that is known to go wrong. Weights: dictionaries/confidence.tsv, fitted on annotated text by
// scripts/train_confidence; they are log-odds of the rule being exact (type, sanctions, severity,
// roles and modality all right). Internal to extract/.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "extract/answerable.h"
#include "extract/context.h"
#include "extract/rule.h"
#include "text/table.h"

namespace wenze::extract {

// What the assembler knows of one rule.
struct RuleView {
  const Rule& rule;
  const Frame& frame;
  const FaultDraft* fault = nullptr;
  const Rung& rung;
  const Answerable& answerable;
  bool regime_ambiguous = false;
};

// The doubts that apply, by their key in confidence.tsv, sorted.
std::vector<std::string> doubts_of(const Context& context, const RuleView& view);

class ConfidenceModel {
 public:
  // REQUIRES: the columns key and weight; rows `bias`, `high` and `medium` hold the constant and
  // the two thresholds, as probabilities. Unknown doubts weigh nothing.
  explicit ConfidenceModel(const text::Table& table);

  // Sets confidence and, where it is not high, the reason: the doubts that count against the rule,
  // gravest first, separated by spaces.
  void judge(const std::vector<std::string>& doubts, Rule& rule) const;

 private:
  double weight(const std::string& key) const;

  std::map<std::string, double> weights_;
};

}  // namespace wenze::extract
