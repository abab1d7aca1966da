#include "index/expression.h"

#include <array>
#include <cstdio>

namespace wenze::index {
namespace {

std::string factor(double weight) {
  char text[32];
  std::snprintf(text, sizeof text, "^%g", weight);
  return weight == 1 ? "" : text;
}

// How a dump names the fields, in the order of Field. They outlive the prefixes of the format.
constexpr std::array<std::string_view, 31> kNames = {
    "text", "T",  "I",  "N",  "SW", "FW", "OW", "AW", "CW", "XW", "S", "SF", "RG", "C",  "CT", "OR",
    "OB",   "RT", "SV", "MO", "ST", "CF", "P",  "L",  "DK", "Y",  "E", "XE", "D",  "HR", "RP"};

std::string leaf(const Expression& e) {
  const std::string name = std::string(kNames[static_cast<std::size_t>(e.field)]) + ':';
  switch (e.kind) {
    case Expression::Kind::kEverything:
      return "*";
    case Expression::Kind::kNothing:
      return "()";
    case Expression::Kind::kPrefix:
      return name + e.text + "*" + factor(e.weight);
    case Expression::Kind::kRange:
      return "slot" + std::to_string(static_cast<unsigned>(e.slot)) + ':' + e.text + ".." +
             e.upper + factor(e.weight);
    default:
      return name + e.text + factor(e.weight);
  }
}

}  // namespace

std::string dump(const Expression& expression) {
  constexpr std::array<std::string_view, 13> names = {"",
                                                      "",
                                                      "",
                                                      "",
                                                      "",
                                                      "",
                                                      "and",
                                                      "or",
                                                      "andnot",
                                                      "sameclause",
                                                      "samearticle",
                                                      "samedocument",
                                                      "boost"};
  struct Step {
    const Expression* expression;  // nullptr: close a bracket
    double weight;
  };
  std::string out;
  std::vector<Step> open = {{&expression, 1}};
  while (!open.empty()) {
    const Step step = open.back();
    open.pop_back();
    if (step.expression == nullptr) {
      out += ')' + factor(step.weight);
      continue;
    }
    const Expression& e = *step.expression;
    if (!out.empty() && out.back() != ' ') out += ' ';
    if (e.children.empty()) {
      out += leaf(e);
      continue;
    }
    out += '(' + std::string(names[static_cast<std::size_t>(e.kind)]);
    open.push_back({nullptr, e.weight});
    for (std::size_t i = e.children.size(); i-- > 0;) open.push_back({&e.children[i], 1});
  }
  return out;
}

}  // namespace wenze::index
