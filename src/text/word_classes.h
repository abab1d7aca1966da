#pragma once
// Closed classes of words that a grammar asks for by name. Code says what is asked and where;
// word_classes.tsv says which words answer.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "text/table.h"
#include "text/word_set.h"

namespace wenze::text {

enum class Words : std::uint16_t {
#define WENZE_WORDS(code, dictionary) code,
#include "text/word_classes.def"
#undef WENZE_WORDS
};
std::string_view name(Words words);  // "compound_tail" …

// The names of all classes, as word_classes.tsv has them, in the order of Words.
std::span<const std::string_view> word_class_names();

class WordClasses {
 public:
  // All classes are empty: no word stands anywhere.
  WordClasses();
  // Reads word_classes.tsv (columns class, forms). Fails on a class that nothing asks for; one
  // without a row stays empty
  // (`wenze dict check` reports it).
  static base::Result<WordClasses> read(const Table& table);

  const WordSet& operator[](Words words) const { return sets_[static_cast<std::size_t>(words)]; }

 private:
  std::vector<WordSet> sets_;  // by Words
};

}  // namespace wenze::text
