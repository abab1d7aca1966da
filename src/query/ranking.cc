// Features are simple on purpose: each can be shown to a reader ("the title says it"), and a sum of
// them can be chosen on a few dozen judged queries without learning those by heart.
#include "query/ranking.h"

#include <algorithm>
#include <cmath>

#include "text/utf8.h"

namespace wenze::query {
namespace {

constexpr double kSaturation = 1.2, kLengthPart = 0.5;  // k1 and b of BM25
constexpr double kTypicalCodepoints = 150;
constexpr std::size_t kUsualPair = 200;
constexpr double kPairConcept = 0.5;  // a pair of an unknown word against a known word
// How much less an alternative says that is more usual than the rarest one, and how far the rarest
// one decides what the concept weighs.
constexpr double kUsualPower = 0.5;
constexpr double kRarestPart = 0.3;
constexpr std::size_t kRarest = 20;  // what fewer records hold is not rarer than this

double& at(FeatureValues& values, Feature feature) {
  return values[static_cast<std::size_t>(feature)];
}

// What no record holds says nothing of any.
double rarity(std::size_t total, std::size_t with) {
  if (with == 0) return 0;
  const double all = static_cast<double>(total), some = static_cast<double>(with);
  return std::log(1 + (all - some + 0.5) / (some + 0.5));
}

void to_shares(std::vector<double>& weights) {
  double sum = 0;
  for (const double weight : weights) sum += weight;
  if (sum > 0)
    for (double& weight : weights) weight /= sum;
}

// Takes something off the factors of usual alternatives: 未佩戴安全头盔 says more than 罚款.
// Returns the rarity of the rarest.
double prefer_rare(std::size_t total, const std::vector<std::size_t>& held, Concept& one) {
  std::vector<double> rare;
  for (const std::size_t with : held)
    rare.push_back(with == 0 ? 0 : rarity(total, std::max(with, kRarest)));
  const double rarest = std::ranges::max(rare);
  if (rarest > 0)
    for (std::size_t i = 0; i < rare.size(); ++i)
      one.alternatives[i].factor *= std::pow(rare[i] / rarest, kUsualPower);
  return rarest;
}

std::size_t occurrences(std::string_view text, std::string_view word) {
  std::size_t count = 0;
  for (std::size_t from = text.find(word); from != text.npos; from = text.find(word, from)) {
    ++count;
    from += word.size();
  }
  return count;
}

// The best factor among the alternatives that stand in `text`; 0 when none does.
double said(const Concept& one, std::string_view text) {
  double best = 0;
  for (const Alternative& alternative : one.alternatives)
    if (alternative.factor > best && text.find(alternative.text) != text.npos)
      best = alternative.factor;
  return best;
}

double times_said(const Concept& one, std::string_view text) {
  double times = 0;
  for (const Alternative& alternative : one.alternatives)
    times += alternative.factor * static_cast<double>(occurrences(text, alternative.text));
  return times;
}

bool is_heading(document::ProvisionKind kind) {
  using enum document::ProvisionKind;
  return kind == kTitle || kind == kPreamble || kind == kSignature;
}

double national(const index::DocumentInfo& document) {
  const std::string level = document.meta.level.value_or("");
  if (level == "宪法" || level == "法律") return 1;
  if (level == "行政法规" || level == "监察法规") return 0.8;
  return level == "司法解释" || level == "党内法规" ? 0.6 : 0;
}

// 620000 holds 620100 holds 620102.
bool lies_in(std::string_view inner, std::string_view outer) {
  while (outer.size() > 2 && outer.ends_with("00")) outer.remove_suffix(2);
  return inner.starts_with(outer);
}

}  // namespace

std::string_view name(Feature feature) {
  constexpr std::array<std::string_view, kFeatures> names = {
      "body",  "coverage",  "typed",    "title",      "heading", "clause",
      "pairs", "whole",     "complete", "one",        "rules",   "national",
      "place", "elsewhere", "short",    "no_article", "purpose"};
  return names[static_cast<std::size_t>(feature)];
}

base::Result<FeatureReader> FeatureReader::make(const Need& need, const Vocabulary& vocabulary,
                                                const index::Reader& reader) {
  FeatureReader out(need, vocabulary);
  std::vector<std::string> words;
  for (const Concept& one : need.concepts)
    for (const Alternative& alternative : one.alternatives) words.push_back(alternative.text);
  words.insert(words.end(), need.pairs.begin(), need.pairs.end());
  const auto frequencies = reader.frequencies(words);
  if (!frequencies) return tl::unexpected(frequencies.error());
  const std::size_t total = frequencies->records;
  auto with = frequencies->of_words.begin();
  for (const Concept& one : need.concepts) {
    const std::vector<std::size_t> held(
        with, with + static_cast<std::ptrdiff_t>(one.alternatives.size()));
    with += static_cast<std::ptrdiff_t>(held.size());
    const std::size_t most = std::ranges::max(held);
    out.concepts_.push_back(one);
    const double rarest = prefer_rare(total, held, out.concepts_.back());
    double weight = (1 - kRarestPart) * rarity(total, most) + kRarestPart * rarest;
    if (one.kind == Concept::Kind::kPlace) weight = 0;
    // A pair astride two words is rare and says nothing.
    if (one.kind == Concept::Kind::kPair && most > 0)
      weight = kPairConcept * rarity(total, std::max(most, kUsualPair));
    out.weights_.push_back(weight);
  }
  for (; with != frequencies->of_words.end(); ++with)
    out.pair_weights_.push_back(*with == 0 ? 0 : rarity(total, std::max(*with, kUsualPair)));
  to_shares(out.weights_);
  to_shares(out.pair_weights_);
  return out;
}

void FeatureReader::read_place(const index::DocumentInfo& document, FeatureValues& out) const {
  if (!need_->names_place()) {
    at(out, Feature::kNational) = national(document);
    return;
  }
  const std::string place = document.meta.jurisdiction ? document.meta.jurisdiction->code : "";
  const std::string title = document.display_title();
  double best = 0;
  for (const Concept& one : need_->concepts) {
    if (one.kind != Concept::Kind::kPlace) continue;
    if (title.find(one.word()) != title.npos) best = 1;
    for (const std::string& code : one.places) {
      if (place.empty()) continue;
      if (lies_in(place, code)) best = 1;
      if (lies_in(code, place)) best = std::max(best, 0.5);
    }
  }
  at(out, Feature::kPlace) = best;
  at(out, Feature::kElsewhere) = best == 0 && !place.empty() && national(document) == 0 ? 1 : 0;
}

void FeatureReader::read_words(const index::ProvisionRecord& record, const std::string& title,
                               FeatureValues& out) const {
  const std::string_view text = record.canonical;
  const double length = static_cast<double>(text::count_codepoints(text)) / kTypicalCodepoints;
  const double norm = kSaturation * (1 - kLengthPart + kLengthPart * length);
  std::string headings = record.heading;
  for (const std::string& heading : record.heading_path) headings += '\n' + heading;
  std::size_t here = 0, missing = 0, all = 0;
  for (std::size_t i = 0; i < concepts_.size(); ++i) {
    const Concept& one = concepts_[i];
    if (one.kind == Concept::Kind::kPlace) continue;
    const double times = times_said(one, text);
    const double in_text = said(one, text), in_title = said(one, title);
    at(out, Feature::kBody) += weights_[i] * times / (times + norm);
    at(out, Feature::kCoverage) += weights_[i] * std::max(in_text, in_title);
    if (text.find(one.word()) != text.npos) at(out, Feature::kTyped) += weights_[i];
    at(out, Feature::kTitle) += weights_[i] * in_title;
    at(out, Feature::kHeading) += weights_[i] * said(one, headings);
    ++all;
    if (in_text > 0) ++here;
    if (in_text == 0 && in_title == 0) ++missing;
  }
  at(out, Feature::kComplete) = missing == 0 ? 1 : 0;
  at(out, Feature::kOne) = all > 1 && here <= 1 ? 1 : 0;
  for (const index::Clause& clause : record.clauses) {
    const std::string_view part = text.substr(clause.begin, clause.end - clause.begin);
    double sum = 0;
    for (std::size_t i = 0; i < concepts_.size(); ++i)
      if (weights_[i] > 0) sum += weights_[i] * said(concepts_[i], part);
    at(out, Feature::kClause) = std::max(at(out, Feature::kClause), sum);
  }
  for (std::size_t i = 0; i < need_->pairs.size(); ++i)
    if (text.find(need_->pairs[i]) != text.npos) at(out, Feature::kPairs) += pair_weights_[i];
  for (const std::string& whole : need_->whole)
    if (text.find(whole) != text.npos)
      at(out, Feature::kWhole) += 1.0 / static_cast<double>(need_->whole.size());
  at(out, Feature::kShort) = 1 / (1 + length);
}

FeatureValues FeatureReader::read(const index::Match& match,
                                  const index::DocumentInfo& document) const {
  const index::ProvisionRecord& record = *match.provision;
  FeatureValues out = {};
  read_words(record, document.display_title(), out);
  read_place(document, out);
  at(out, Feature::kRules) = record.rules > 0 ? 1 : 0;
  at(out, Feature::kNoArticle) = is_heading(record.kind) ? 1 : 0;
  const std::string_view text = record.canonical;
  at(out, Feature::kPurpose) = text.find("制定本") != text.npos ? 1 : 0;
  return out;
}

double score(const FeatureValues& features, const FeatureValues& weights) {
  double sum = 0;
  for (std::size_t i = 0; i < kFeatures; ++i) sum += features[i] * weights[i];
  return sum;
}

}  // namespace wenze::query
