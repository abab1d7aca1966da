// How an Evaluation is shown.
#include <fmt/format.h>

#include <algorithm>
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
  for (const auto& [name, tally] : parts) {
    out += fmt::format("  {} {}: detect {:.3f} sanctions {:.3f} exact {:.3f}", what, name, tally.detect(), tally.sanctions(),
                       tally.exact_f1());
    for (const auto& [field, part] : tally.fields) out += fmt::format(" {} {:.3f}", field, share(part));
    out += fmt::format(" ({} rules)\n", tally.gold);
  }
  return out;
}

// The most frequent ones first.
std::string confusion_lines(const Evaluation::Confusions& confusions, std::string_view what) {
  constexpr std::size_t kMost = 12;
  std::vector<std::pair<std::size_t, std::string>> lines;
  for (const auto& [pair, count] : confusions) lines.emplace_back(count, pair.first + " -> " + pair.second);
  std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string out;
  for (std::size_t i = 0; i < lines.size() && i < kMost; ++i)
    out += fmt::format("  {} {}x {}\n", what, lines[i].first, lines[i].second);
  return out;
}

// From the surest level down: how many of the rules are covered so far, and how many of these are exact.
std::string coverage_lines(const Tally& total) {
  std::string out;
  std::size_t covered = 0, exact = 0;
  for (std::string_view level : {"high", "medium", "low"}) {
    const auto found = total.by_confidence.find(std::string(level));
    if (found == total.by_confidence.end()) continue;
    covered += found->second.second;
    exact += found->second.first;
    out += fmt::format("  confidence {}: {} rules, {:.3f} exact; down to here {:.2f} of the rules, {:.3f} exact\n", level,
                       found->second.second, share(found->second),
                       static_cast<double>(covered) / static_cast<double>(std::max<std::size_t>(1, total.predicted)),
                       share({exact, covered}));
  }
  return out;
}

ordered_json to_array(const Evaluation::Confusions& confusions) {
  ordered_json out = ordered_json::array();
  for (const auto& [pair, count] : confusions)
    out.push_back({{"gold", pair.first}, {"predicted", pair.second}, {"count", count}});
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
    if (!miss.predicted) return out;
  out += "    ours " + extract::dump({*miss.predicted});
  for (const extract::Evidence& step : miss.predicted->evidence)
    out += fmt::format("      {} {} [{},{})\n", step.step, step.entry.value_or("-"), step.raw.begin(), step.raw.end());
  out += fmt::format("      confidence {} {}\n", text::name(miss.predicted->confidence), miss.predicted->reason);
  return out;
}

}  // namespace

std::string to_json(const Evaluation& evaluation) {
  ordered_json out = {{"units", evaluation.units}};
  out.update(to_object(evaluation.total));
  for (const auto& [name, tally] : evaluation.strata) out["strata"][name] = to_object(tally);
  for (const auto& [name, tally] : evaluation.jurisdictions) out["jurisdictions"][name] = to_object(tally);
    out["confusions"] = to_array(evaluation.confusions);
  out["fault_confusions"] = to_array(evaluation.fault_confusions);
  out["role_confusions"] = to_array(evaluation.role_confusions);
  return out.dump(1);
}

std::string to_text(const Evaluation& evaluation, std::size_t misses) {
  const Tally& total = evaluation.total;
  std::string out = fmt::format("{} units, {} gold rules, {} predicted\n", evaluation.units, total.gold, total.predicted);
  out += fmt::format("  {:<12} {:.3f}\n  {:<12} {:.3f}\n  {:<12} {:.3f}\n", "detect", total.detect(), "sanctions",
                     total.sanctions(), "exact", total.exact_f1());
  for (const auto& [field, part] : total.fields) out += fmt::format("  {:<12} {:.3f}\n", field, share(part));
    out += coverage_lines(total);
  out += brief(evaluation.strata, "stratum") + brief(evaluation.jurisdictions, "jurisdiction");
  out += confusion_lines(evaluation.confusions, "sanctions") + confusion_lines(evaluation.role_confusions, "roles") +
         confusion_lines(evaluation.fault_confusions, "fault");
  for (std::size_t i = 0; i < misses && i < evaluation.misses.size(); ++i) out += miss_text(evaluation.misses[i]);
  return out;
}

}  // namespace wenze::pipeline
