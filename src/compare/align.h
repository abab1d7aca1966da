#pragma once
// Documents of different origin clause by clause, by meaning: the usual 对照表. One-to-one where it
// can, one-to-many where it must, the rest listed as unaligned.

#include <string>
#include <vector>

#include "compare/relation.h"
#include "compare/units.h"

namespace wenze::compare {

// What makes two clauses alike, each between 0 and 1; the score is their weighted mean over what
// both clauses have: clauses without rules are compared by words and place alone.
struct AlignWeights {
  double fault = 3;     // same level-2 fault code 1, same level-1 topic ½
  double role = 1;      // who answers (Jaccard)
  double sanction = 1;  // families of sanctions (Jaccard)
  double words = 4;     // cosine of TF-IDF over one- and two-token pieces
  double term = 3;      // the term that a definition defines (本办法所称…，是指…)
  double place = 0.5;   // relative position
};

struct AlignOptions {
  AlignWeights weights;
  // Pairs below stay unaligned: of clauses of which neither states a fault, and of which one does
  // (there the role and the sanctions, which are few, make unlike clauses look alike).
  double least = 0.3, least_fault = 0.4;
  double least_further = 0.45;  // a clause that found no partner joins an aligned pair from here on
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
  double score = 0;  // of the best pair in it
  Related related;   // how the right side stands to the left one
};

struct Alignment {
  std::vector<Clause> left, right;
  std::vector<AlignedPair> pairs;  // in the order of left
  std::vector<std::size_t> left_only, right_only;
};

Alignment align(const Side& left, const Side& right, const AlignOptions& options);

// One line a row: "0.81 art_3 = art_5 art_6 stricter", "- art_4 =", "- = art_9".
std::string dump(const Alignment& alignment);

}  // namespace wenze::compare
