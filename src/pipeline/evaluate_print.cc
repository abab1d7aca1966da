// How an Evaluation is shown.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "pipeline/evaluate.h"

namespace wenze::pipeline {
namespace {

using nlohmann::ordered_json;

double share(const std::pair<std::size_t, std::size_t>& part) {
  return part.second == 0 ? 1.0 : static_cast<double>(part.first) / static_cast<double>(part.second);
}

ordered_json to_object(const Tally& tally) {
  ordered_json out = {{"gold_rules", tally.gold}, {"predicted", tally.predicted}, {"detect", tally.detect()},
                      {"sanctions", tally.sanctions()}, {"exact", tally.exact_f1()}};
  for (const auto& [field, part] : tally.fields) out[field] = share(part);
  for (const auto& [confidence, part] : tally.by_confidence)
    out["by_confidence"][confidence] = {{"rules", part.second}, {"exact", share(part)}};
  return out;
}

std::string brief(const std::map<std::string, Tally>& parts, std::string_view what) {
  std::string out;
  for (const auto& [name, tally] : parts)
    out += fmt::format("  {} {}: detect {:.3f} sanctions {:.3f} exact {:.3f} ({} rules)\n", what, name, tally.detect(),
                       tally.sanctions(), tally.exact_f1(), tally.gold);
  return out;
}

std::string gold_line(const GoldRule& rule) {
  return fmt::format("{} \"{}\" [{}] roles {} authority {} severity {} {} {}", rule.type, rule.anchor,
                     fmt::join(rule.sanctions, " "), fmt::join(rule.roles, ","), rule.authority.empty() ? "-" : rule.authority,
                     rule.severity.empty() ? "-" : rule.severity, rule.modality, rule.combination);
}

std::string miss_text(const Miss& miss) {
  constexpr std::string_view kNames[] = {"differs", "missed", "invented"};
  std::string out = fmt::format("{} {}\n", kNames[static_cast<std::size_t>(miss.kind)], miss.unit);
  if (miss.gold) out += "    gold " + gold_line(*miss.gold) + '\n';
  if (miss.predicted) out += "    ours " + extract::dump({*miss.predicted});
  return out;
}

}  // namespace

std::string to_json(const Evaluation& evaluation) {
  ordered_json out = {{"units", evaluation.units}};
  out.update(to_object(evaluation.total));
  for (const auto& [name, tally] : evaluation.strata) out["strata"][name] = to_object(tally);
  for (const auto& [name, tally] : evaluation.jurisdictions) out["jurisdictions"][name] = to_object(tally);
  for (const auto& [pair, count] : evaluation.confusions)
    out["confusions"].push_back({{"gold", pair.first}, {"predicted", pair.second}, {"count", count}});
  return out.dump(1);
}

std::string to_text(const Evaluation& evaluation, std::size_t misses) {
  const Tally& total = evaluation.total;
  std::string out = fmt::format("{} units, {} gold rules, {} predicted\n", evaluation.units, total.gold, total.predicted);
  out += fmt::format("  {:<12} {:.3f}\n  {:<12} {:.3f}\n  {:<12} {:.3f}\n", "detect", total.detect(), "sanctions",
                     total.sanctions(), "exact", total.exact_f1());
  for (const auto& [field, part] : total.fields) out += fmt::format("  {:<12} {:.3f}\n", field, share(part));
  for (const auto& [confidence, part] : total.by_confidence)
    out += fmt::format("  confidence {}: {} rules, {:.3f} exact\n", confidence, part.second, share(part));
  out += brief(evaluation.strata, "stratum") + brief(evaluation.jurisdictions, "jurisdiction");
  for (std::size_t i = 0; i < misses && i < evaluation.misses.size(); ++i) out += miss_text(evaluation.misses[i]);
  return out;
}

}  // namespace wenze::pipeline
