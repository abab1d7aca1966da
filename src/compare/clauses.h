#pragma once
// The clauses of a document as alignment sees them: what each is for, what it speaks of, in which
// words.

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "compare/align.h"
#include "compare/align_knowledge.h"

namespace wenze::compare {

enum class ClauseForm { kPlain, kList, kItem };  // kList: opens a list of clauses

using Vector = std::vector<std::pair<std::uint64_t, double>>;  // ascending keys, length 1 or empty

// Pieces of a text: characters (second 0) and neighbours.
struct Bag {
  std::vector<std::pair<char32_t, char32_t>> pieces;
  std::size_t characters = 0;
  Vector words;
  Vector rarities;  // of the distinct pieces; not of length 1
};

struct ClauseTraits {
  std::size_t node = 0;               // index of the provision
  std::optional<std::size_t> parent;  // the clause it stands in
  std::vector<std::size_t> children;
  std::vector<std::size_t> mates;  // the other paragraphs of its article
  std::vector<std::size_t> cited;  // clauses it refers to: 违反第八条规定
  ClauseForm form = ClauseForm::kPlain;
  double place = 0;  // 0 first clause, 1 last
  // Functions by row of clause_functions, and two that grammar gives: see kFaultList, kConduct.
  std::set<std::size_t> functions, zone;  // zone: of an item the functions of its list
  std::set<std::string> concepts;         // synonym classes; "F05.07" and its topic; "s:discipline"
  Classes concept_classes;
  std::set<std::string> faults, topics, roles, families, types;
  std::string term;    // defined here
  bool mixed = false;  // states faults, but more of it is something else
  bool rest = false;  // the last item of a list, and names what is left: 其他违反纪律的行为
  Bag whole;
  Bag said;  // of a fault only what is done, without who answers and how; of a list what it is of
  std::optional<std::size_t> list;     // the clause that opens the list it is or stands in
  Bag listed;                          // of what opens a list, all of it with its items
  std::size_t article = 0;             // the first clause of the article it stands in
  Bag all_of_article;                  // of such a first clause: all of the article
  std::vector<std::uint64_t> phrases;  // the three and four characters that stand in it, ascending
  Vector concept_vector, function_vector, zone_vector;
};

inline constexpr std::size_t kFaultList = kMaxClasses, kConduct = kMaxClasses + 1;

// `clauses` gets the clauses in order, and the result their traits, without vectors.
std::vector<ClauseTraits> traits_of(const Side& side, const std::vector<Node>& nodes,
                                    const AlignKnowledge& knowledge, std::vector<Clause>& clauses);

// The vectors of both documents, weighted by how rare a thing is in the two and in general.
void add_vectors(std::vector<ClauseTraits>& left, std::vector<ClauseTraits>& right,
                 const AlignKnowledge& knowledge);

}  // namespace wenze::compare
