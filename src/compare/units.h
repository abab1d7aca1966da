#pragma once
// Documents as comparison sees them: provisions with their text cut into tokens, and how alike two
// texts are.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compare/record.h"
#include "compare/text_diff.h"
#include "document/document.h"

namespace wenze::compare {

// One document of a comparison. Everything is borrowed.
struct Side {
  const document::File& file;
  const document::Document& document;    // of file.documents or a copy of one of them
  const std::vector<RuleRecord>& rules;  // of this document
};

// Sorted hashes of the one- and two-token pieces of a text, with repetitions.
class Shingles {
 public:
  Shingles() = default;
  explicit Shingles(const std::vector<Token>& tokens);
  const std::vector<std::uint64_t>& hashes() const { return hashes_; }
  std::size_t size() const { return hashes_.size(); }

 private:
  std::vector<std::uint64_t> hashes_;
};

// Dice's coefficient 2·|A∩B| / (|A|+|B|) over shingles: 0 nothing in common, 1 the same. Of two
// empty ones 1.
double likeness(const Shingles& a, const Shingles& b);

struct Node {
  document::ProvisionId id{0};
  std::optional<std::size_t> parent;  // index of a node
  std::vector<std::size_t> children;  // indices of nodes, in order
  bool container = false;  // part, chapter, section, outline section: compared by its heading only
  std::string shown;  // own text in the original, verbatim (heading first, as it is canonical only)
  std::vector<Token> tokens;  // of `shown`, by what is canonical: bytes of `shown`
  Shingles own;
  Shingles whole;  // own and all descendants; of a container only its heading
  std::size_t whole_tokens = 0;
};

// Nodes have the indices of the document's provisions.
std::vector<Node> build_nodes(const Side& side);

// The nodes in the order of the document that stand alone in a comparison: containers, articles,
// and what is in no article; their descendants are compared inside them.
std::vector<std::size_t> units(const std::vector<Node>& nodes);

// The number that a label prints (第十五条之一 → "15-1", （三） → "3"), so that 第15条 equals
// 第十五条. The label itself when it holds no number.
std::string label_number(std::string_view label);

}  // namespace wenze::compare
