#pragma once
// The order of best matches: a weighted sum of features of a provision and a need. The weights are
// dictionaries/ranking.tsv, checked on judged queries by
// scripts/judge_queries (docs/ranking.md).

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "index/reader.h"
#include "query/concepts.h"

namespace wenze::query {

// Every feature lies in [0, 1] unless it says otherwise. Concepts count by how rare they are;
// places only in `place`.
enum class Feature : std::size_t {
  kBody,       // concepts in the text, by how often and for its length (the form of BM25)
  kCoverage,   // concepts said in the text or the title, in any words
  kTyped,      // concepts said in the text as typed
  kTitle,      // concepts said in the title
  kHeading,    // concepts said in the headings above
  kClause,     // concepts said in the best single clause
  kPairs,      // pairs of neighbouring characters of the query in the text
  kWhole,      // typed words of several concepts that stand whole in the text
  kComplete,   // 1: text and title leave no concept out
  kOne,        // 1: of several concepts the text says only one
  kRules,      // 1: states an accountability rule
  kNational,   // 1 a statute, 0.8 a regulation of the State Council, 0.6 an interpretation of a
               // court; 0 where the query names a place
  kPlace,      // 1 a text of the named place, 0.5 of what that lies in; 0 where none is named
  kElsewhere,  // 1: a text of another place than the named one
  kShort,      // near 1 for one line, 0.5 at 150 characters
  kNoArticle,  // 1: a title, heading, preamble or signature
  kPurpose,    // 1: says what the document is made for
  kCount
};
inline constexpr std::size_t kFeatures = static_cast<std::size_t>(Feature::kCount);
std::string_view name(Feature feature);  // "body", as in ranking.tsv

using FeatureValues = std::array<double, kFeatures>;

// Computes features of the matches of one need.
class FeatureReader {
 public:
  // The database says how rare words are. `need` and `vocabulary` must outlive this.
  // Errors: those of Reader.
  static base::Result<FeatureReader> make(const Need& need, const Vocabulary& vocabulary,
                                          const index::Reader& reader);
  // Of a provision (REQUIRES: match.provision) and its document.
  FeatureValues read(const index::Match& match, const index::DocumentInfo& document) const;

 private:
  FeatureReader(const Need& need, const Vocabulary& vocabulary)
      : need_(&need), vocabulary_(&vocabulary) {}
  void read_place(const index::DocumentInfo& document, FeatureValues& out) const;
  void read_words(const index::ProvisionRecord& record, const std::string& title,
                  FeatureValues& out) const;

  const Need* need_;
  const Vocabulary* vocabulary_;
  std::vector<Concept> concepts_;     // of the need, usual alternatives with lower factors
  std::vector<double> weights_;       // of them, adding up to 1; places have 0
  std::vector<double> pair_weights_;  // of need.pairs, adding up to 1
};

// Weighted sum.
double score(const FeatureValues& features, const FeatureValues& weights);

}  // namespace wenze::query
