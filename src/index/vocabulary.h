#pragma once
// What the index knows of the world, from dictionaries: words, so that a hit in 行政 never comes
// from 执行政策, and which place lies in which.

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "text/matcher.h"
#include "text/table.h"

namespace wenze::index {

// Tells a word from the same characters astride two other words (执|行政|策: 执行 + 政策 hide
// 行政).
class WordBorders {
 public:
  WordBorders() = default;
  // Words of two characters or more; shorter ones are ignored.
  explicit WordBorders(std::vector<std::string> words);
  // As another one was kept: words() joined with line feeds, and hideable(). The words are read
  // only when one that can be hidden is looked at.
  static WordBorders kept(std::string words, std::vector<std::string> hideable);

  // Whether `word` is one that two known words can hide: only those are looked at.
  bool can_be_hidden(std::string_view word) const;
  // Whether canonical[begin, end) lies astride: some known word ends inside it and began before it,
  // and another known word begins right there and ends after it. REQUIRES: begin <= end <=
  // canonical.size().
  bool is_hidden(std::string_view canonical, std::size_t begin, std::size_t end) const;
  // The words of can_be_hidden() that stand in `canonical`, but nowhere openly; each once, sorted.
  // REQUIRES: this is no kept one.
  std::vector<std::string> hidden_words(std::string_view canonical) const;

  const std::vector<std::string>& words() const { return known().words; }  // sorted
  const std::vector<std::string>& hideable() const { return hideable_; }   // sorted

 private:
  struct Known {
    std::string lines;  // until they are read
    std::once_flag read;
    std::vector<std::string> words;
    text::Matcher from_begin;
    std::size_t longest_bytes = 0;
    void add_words();
  };
  const Known& known() const;
  bool word_ends_inside(std::string_view canonical, std::size_t begin, std::size_t at) const;

  std::shared_ptr<Known> known_ = std::make_shared<Known>();
  std::vector<std::string> hideable_;
  text::Matcher hideable_matcher_;  // empty of a kept one
};

struct Vocabulary {
  WordBorders borders;
  std::map<std::string, std::string> place_parent;  // code → code of what it lies in
  // The place and everything it lies in, innermost first; from the digits where the table says
  // nothing.
  std::vector<std::string> place_and_parents(const std::string& code) const;
};

// Reads common_words, jurisdictions, and the forms of sanctions, subjects and authorities.
base::Result<std::shared_ptr<const Vocabulary>> build_vocabulary(const text::TableSource& tables);

}  // namespace wenze::index
