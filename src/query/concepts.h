#pragma once
// What a query in everyday words is about: its words, each with the statutory ones that say the
// same.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "index/expression.h"
#include "query/query.h"
#include "query/vocabulary.h"

namespace wenze::query {

// One way to say a concept. `factor` in (0, 1]: 1 as typed, less for what a dictionary adds.
struct Alternative {
  std::string text;  // canonical
  double factor = 1;
};

struct Concept {
  enum class Kind {
    kWord,
    kPair,  // two characters of a word that is not known
    kPlace
  };
  Kind kind = Kind::kWord;
  std::vector<Alternative> alternatives;  // never empty; the first is as typed
  std::vector<std::string> places;        // codes, of a place

  const std::string& word() const { return alternatives.front().text; }
};

struct Need {
  std::vector<Concept> concepts;  // each once, in the order of the query
  std::vector<std::string>
      whole;  // typed words that hold several concepts, for a match of the whole
  std::vector<std::string> pairs;  // neighbouring characters of the query, words that ask excepted
  std::vector<Interpretation> interpretations;

  bool names_place() const;
  bool empty() const;  // nothing but words that ask, and places
};

// `words` are the typed words, canonical. With `expand`, alternatives come from the dictionaries.
Need read_need(const std::vector<std::string>& words, const Vocabulary& vocabulary, bool expand);

// Provisions that hold any concept, those first that hold many and rare ones, whose title names
// them, and that are of the named place or, where none is named, of the whole country: candidates
// for rank() (ranking.h).
index::Expression candidates(const Need& need);

// One line a concept: kind word=alternative^factor …
std::string dump(const Need& need);

}  // namespace wenze::query
