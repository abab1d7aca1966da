#pragma once
// Documents of different origin clause by clause, by meaning: the usual 对照表. One-to-one where it
// can, one-to-many where it must, the rest listed as unaligned.

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compare/relation.h"
#include "compare/units.h"

namespace wenze::compare {

struct AlignKnowledge;  // align_knowledge.h

struct AlignOptions {
  bool evidence = false;  // fill Alignment::evidence: large
};

// One clause: an article's paragraph or item, a paragraph of an outline; what states something of
// its own.
struct Clause {
  std::string eid;
  std::string pinpoint;       // 第五条第（二）项
  std::string text;           // verbatim, without children
  text::Span<text::Raw> raw;  // where it stands
  std::vector<std::size_t>
      rules;  // indices into Side::rules: those stated here, not in what it holds
};

// Indices into Alignment::left and right. One side has one clause, the other one or more; both
// ascending.
struct AlignedPair {
  std::vector<std::size_t> left, right;
  double score = 0;  // probability of the best pair in it
  Related related;   // how the right side stands to the left one
};

// How every pair that was looked at was judged: what the weights are fitted on.
struct Evidence {
  struct Judged {
    std::size_t left = 0, right = 0;
    double score = 0;
    std::vector<float> features;
  };
  std::vector<std::string> features;  // their names (align_features.def)
  std::vector<Judged> pairs;          // by left, then right
  std::vector<std::optional<std::size_t>> left_parents, right_parents;  // the clause each stands in
  std::vector<std::vector<std::size_t>> left_mates, right_mates;  // other paragraphs of its article
  std::vector<std::vector<std::size_t>> left_cited, right_cited;  // clauses it refers to
  std::vector<std::size_t> left_articles, right_articles;         // the first clause of its article
  // The pieces of its text, ascending, and how rare each is.
  std::vector<std::vector<std::pair<std::uint64_t, double>>> left_pieces, right_pieces;
};

struct Alignment {
  std::vector<Clause> left, right;
  std::vector<AlignedPair> pairs;  // in the order of left
  std::vector<std::size_t> left_only, right_only;
  Evidence evidence;  // empty unless asked for
};

// By words, synonym classes, functions, rules and place, with weights fitted on annotated pairs
// (dictionaries/alignment.tsv).
Alignment align(const Side& left, const Side& right, const AlignKnowledge& knowledge,
                const AlignOptions& options);

// One line a row: "0.81 art_3 = art_5 art_6 stricter", "- art_4 =", "- = art_9".
std::string dump(const Alignment& alignment);

}  // namespace wenze::compare
