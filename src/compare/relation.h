#pragma once
// How one clause stands to another that says something of the same matter: as strict, stricter,
// milder, or only partly the same, and why.

#include <string>
#include <string_view>
#include <vector>

#include "compare/scale.h"
#include "extract/rule.h"

namespace wenze::compare {

// Of the second clause to the first.
enum class Relation {
  kSame,
  kStricter,
  kMilder,
  kPartly,  // neither as strict nor comparable: another regime, both ways, or only the words
};
std::string_view name(Relation relation);  // "same", "stricter", "milder", "partly"

enum class Ground {
  kWords,         // no rules to compare: the texts read the same or do not
  kSanction,      // ranks on one scale, step by step of severity where both have the step
  kAmount,        // ranges of one sanction in one unit
  kModality,      // 可以 is milder than 应当 and than no modal word (给予…)
  kSanctionOnly,  // only one of them sanctions
  kRegime,        // sanctions that no scale makes comparable
  kSubject,       // other people answer
  kFault,         // no fault code in common
};
std::string_view name(Ground ground);  // "words", "sanction" …

// `verdict`: the second clause against the first. The codes behind it: of sanctions, modalities,
// roles or faults; empty for kWords.
struct Reason {
  Ground ground = Ground::kWords;
  Verdict verdict = Verdict::kSame;
  std::vector<std::string> first, second;
};

struct Related {
  Relation relation = Relation::kPartly;
  std::vector<Reason> reasons;  // what differs; of kSame what was found equal
};

// `same_words`: the clauses read the same but for typography.
Related relate(const std::vector<const extract::Rule*>& first,
               const std::vector<const extract::Rule*>& second, bool same_words);

}  // namespace wenze::compare
