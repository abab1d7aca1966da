#pragma once
// What the words of a fault say of its code, beside what Lexicon::find() gives: further words (fault_words.tsv), and the
// parts that the fault shares with what speaks for a code.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/matcher.h"
#include "text/table.h"

namespace wenze::lexicon {

class FaultWords {
 public:
  FaultWords() = default;  // no codes
  // Of the tables faults and fault_words.
  FaultWords(const text::Table& faults, const text::Table& words);

  // The codes of faults.tsv in its order; the other members speak of a code by its place here.
  const std::vector<std::string>& codes() const { return codes_; }
  std::size_t index_of(std::string_view code) const;  // codes().size() where it is none

  struct Hit {
    std::size_t begin = 0, end = 0;  // bytes of the text given
    std::size_t code = 0;
  };
  // The triggers of faults.tsv, without patterns, and the words of fault_words.tsv in canonical text: leftmost-longest,
  // not overlapping but for those that share their text.
  std::vector<Hit> find(std::string_view canonical) const;

  // For each code how much the pairs of characters of `canonical` are those of its triggers and words rather than of
  // others': a sum of log ratios, those below nought left out.
  std::vector<double> likeness(std::string_view canonical) const;

 private:
  struct Share {
    std::uint32_t code = 0;
    double weight = 0;
  };
  using Pair = std::uint64_t;
  static std::vector<Pair> pairs_of(std::string_view canonical);  // each once

  std::vector<std::string> codes_;
  std::unordered_map<std::string, std::size_t> places_;
  text::Matcher matcher_;
  std::unordered_map<Pair, std::vector<Share>> pairs_;
};

}  // namespace wenze::lexicon
