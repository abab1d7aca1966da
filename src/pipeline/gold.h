#pragma once
// Reading annotated text.

#include <string>
#include <vector>

#include "pipeline/evaluate.h"

namespace wenze::pipeline {

struct GoldUnit {
  std::string id, text, stratum, jurisdiction;
  std::vector<GoldRule> rules;
};

// Units in the order of the file, with the rules of their gold. Fails with bad_gold (file, line, reason).
base::Result<std::vector<GoldUnit>> read_gold(const std::string& units_path, const std::string& gold_path);

}  // namespace wenze::pipeline
