#pragma once
// Closed classes of words that a grammar asks for by name: "compound_tail"_class. Code says what is
// asked and where; word_classes.tsv says which words answer. A class is made by naming it; no list
// of them is kept by hand.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "text/table.h"
#include "text/word_set.h"

namespace wenze::text {

// A class that the program asks for. Its number counts from 1 and holds for one run.
struct WordClass {
  std::string_view name;
  std::uint32_t number = 0;
};

// One of them; the default is no class, and has no words.
class Words {
 public:
  constexpr Words() = default;
  constexpr explicit Words(const WordClass& word_class) : class_(&word_class) {}
  std::string_view name() const { return class_ == nullptr ? "" : class_->name; }
  std::uint32_t number() const { return class_ == nullptr ? 0 : class_->number; }

 private:
  const WordClass* class_ = nullptr;
};

namespace internal {

template <std::size_t kBytes>
struct ClassName {
  char text[kBytes];
  constexpr ClassName(const char (&name)[kBytes]) { std::copy_n(name, kBytes, text); }
};

bool number_class(WordClass& word_class);

template <ClassName kName>
inline constinit WordClass word_class{{kName.text, sizeof(kName.text) - 1}, 0};
// Before main, for every class that is named anywhere.
template <ClassName kName>
inline const bool is_numbered = number_class(word_class<kName>);

}  // namespace internal

template <internal::ClassName kName>
constexpr Words operator""_class() {
  static_cast<void>(&internal::is_numbered<kName>);
  return Words(internal::word_class<kName>);
}

// The names of all classes that this program asks for, sorted.
std::vector<std::string_view> word_class_names();

class WordClasses {
 public:
  // All classes are empty: no word stands anywhere.
  WordClasses();
  // Reads word_classes.tsv (columns class, forms). A class without a row stays empty, and one that
  // this program does not ask for is passed over: `wenze dict check` reports both.
  static WordClasses read(const Table& table);

  const WordSet& operator[](Words words) const { return sets_[words.number()]; }

 private:
  std::vector<WordSet> sets_;  // by number
};

}  // namespace wenze::text
