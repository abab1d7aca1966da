// A pair of characters weighs, for a code, the logarithm of how much more often it stands in what speaks for the code than
// in what speaks for any; rare codes are drawn towards the whole by kPrior forms that are like all others.
#include "lexicon/fault_words.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "text/utf8.h"

namespace wenze::lexicon {
namespace {

constexpr double kPrior = 2;
// Every pair counts as seen so often already: one that stands once, across a border of words
// (单位|或者), tells little.
constexpr double kSeenBefore = 3;
// F00.00 is for regulated parties, not for words.
constexpr std::string_view kRegulated = "F00.00";

}  // namespace

FaultWords::FaultWords(const text::Table& faults, const text::Table& words) {
  for (const text::TableRow& row : faults.rows()) {
    places_.emplace(faults.cell(row, "code"), codes_.size());
    codes_.emplace_back(faults.cell(row, "code"));
  }
  std::vector<double> forms(codes_.size());
  std::map<Pair, std::map<std::uint32_t, double>> counts;
  double all = 0;
  const auto count = [&](std::string_view form, std::size_t code) {
    ++forms[code];
    ++all;
    for (const Pair pair : pairs_of(form)) ++counts[pair][static_cast<std::uint32_t>(code)];
  };
  for (const text::TableRow& row : faults.rows())
    if (const std::string_view code = faults.cell(row, "code"); code != kRegulated)
      for (const std::string_view form : faults.list(row, "triggers")) {
        matcher_.add(form, static_cast<std::uint32_t>(index_of(code)));
        count(form, index_of(code));
      }
  for (const text::TableRow& row : words.rows()) {
    const std::size_t code = index_of(words.cell(row, "code"));
    if (code == codes_.size()) continue;
    for (const std::string_view form : words.list(row, "words")) {
      matcher_.add(form, static_cast<std::uint32_t>(code));
      count(form, code);
    }
  }
  for (const auto& [pair, of_codes] : counts) {
    double total = 0;
    for (const auto& [code, n] : of_codes) total += n;
    const double usual = (total + kSeenBefore) / all;
    for (const auto& [code, n] : of_codes) {
      const double weight = std::log((n + kPrior * usual) / ((forms[code] + kPrior) * usual));
      if (weight > 0) pairs_[pair].push_back({code, weight});
    }
  }
}

std::size_t FaultWords::index_of(std::string_view code) const {
  const auto found = places_.find(std::string(code));
  return found == places_.end() ? codes_.size() : found->second;
}

std::vector<FaultWords::Hit> FaultWords::find(std::string_view canonical) const {
  std::vector<Hit> out;
  for (const text::Matcher::Match& match : matcher_.find_longest(canonical))
    out.push_back({match.begin, match.end, match.value});
  return out;
}

std::vector<double> FaultWords::likeness(std::string_view canonical) const {
  std::vector<double> out(codes_.size());
  for (const Pair pair : pairs_of(canonical))
    if (const auto found = pairs_.find(pair); found != pairs_.end())
      for (const Share& share : found->second) out[share.code] += share.weight;
  return out;
}

std::vector<FaultWords::Pair> FaultWords::pairs_of(std::string_view canonical) {
  std::vector<Pair> out;
  Pair before = 0;
  for (std::size_t at = 0; at < canonical.size();) {
    const text::Decoded decoded = text::decode_at(canonical, at);
    if (before != 0) out.push_back(before << 32 | decoded.code_point);
    before = decoded.code_point;
    at += decoded.bytes;
  }
  std::ranges::sort(out);
  out.erase(std::ranges::unique(out).begin(), out.end());
  return out;
}

}  // namespace wenze::lexicon
