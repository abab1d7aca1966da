#pragma once
// What alignment knows of drafting and language: dictionaries/clause_functions.tsv,
// clause_concepts.tsv, equivalent_words.tsv, alignment.tsv, as background frequencies
// han_bigrams.tsv, and han_meanings.tsv.

#include <array>
#include <bitset>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/result.h"
#include "compare/meaning.h"
#include "lexicon/lexicon.h"
#include "lexicon/pattern.h"
#include "text/matcher.h"

namespace wenze::compare {

inline constexpr std::size_t kMaxClasses = 160;  // rows of one table
using Classes = std::bitset<kMaxClasses>;

// Rows of a table whose forms or patterns stand in a text.
class ClassTable {
 public:
  // Fails on a pattern that cannot be read and on more rows than kMaxClasses.
  static base::Result<ClassTable> build(const text::Table& table, std::string_view key);
  Classes find(std::string_view canonical) const;
  const std::vector<std::string>& names() const { return names_; }

 private:
  struct Target {
    std::size_t row;
    std::size_t pattern;  // index into patterns_, kNone for a form
  };
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  std::vector<std::string> names_;
  std::vector<Target> targets_;
  std::vector<lexicon::Pattern> patterns_;
  text::Matcher matcher_;
};

// What two clauses have in common or not. The names are the rows of alignment.tsv.
enum class Feature : std::uint8_t {
#define WENZE_FEATURE(name) name,
#include "compare/align_features.def"
#undef WENZE_FEATURE
};
#define WENZE_FEATURE(name) +1
inline constexpr std::size_t kFeatures = 0
#include "compare/align_features.def"
    ;
#undef WENZE_FEATURE
std::string_view name(Feature feature);
using Features = std::array<float, kFeatures>;

// What a unit of each feature adds. The first judgement sees two clauses alone and says how much
// rather a clause chooses another than none (a logarithm); the second, in log-odds, also sees how
// their neighbours in the tree and their rivals were judged at first.
struct AlignWeights {
  std::array<double, kFeatures> first{}, second{};
  double least = 0.4;  // probability from which on two clauses are a pair
};

struct AlignKnowledge {
  const lexicon::Lexicon* lexicon = nullptr;  // borrowed
  ClassTable functions, concepts;
  Classes opening, closing, strong;        // of functions
  Classes conduct;                         // of concepts
  std::vector<std::size_t> circumstances;  // functions that a list of faults does not have
  AlignWeights weights;
  Places places;
  // `canonical` with the words of one legal system for those of another (equivalent_words.tsv).
  std::string compared(std::string_view canonical) const;
  // How rare a character (second 0) or two neighbours are in official Chinese: about -ln of the
  // share, between 0.5 and 7.
  double rarity(char32_t first, char32_t second) const;

  std::unordered_map<char32_t, std::pair<int, std::string_view>> background;  // of han_bigrams
  int most_frequent = 0;  // the highest class of a character
  text::Matcher equivalents;
  std::vector<std::string> equivalent_words;  // by value of the matcher
};

// `lexicon` must outlive the result.
base::Result<std::shared_ptr<const AlignKnowledge>> build_align_knowledge(
    const lexicon::Lexicon& lexicon);

}  // namespace wenze::compare
