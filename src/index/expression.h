#pragma once
// What is asked of the database, free of any query syntax and of the engine.

#include <string>
#include <utility>
#include <vector>

#include "index/fields.h"

namespace wenze::index {

struct Expression {
  enum class Kind {
    kEverything,
    kNothing,
    kWords,   // `text` as a phrase in `field` (a field of words)
    kPrefix,  // any word of `field` that begins with `text`; for other fields any value that does
    kValue,   // `field` has the value `text`
    kRange,   // slot `slot` between `text` and `upper`, both included; an empty bound is open
    kAnd,
    kOr,           // of `children`
    kAndNot,       // children[0] without children[1]
    kSameClause,   // all of `children` (kWords, kPrefix, or kOr of them, in kText) in one clause of
                   // one article
    kSameArticle,  // likewise in one article
    kSameDocument,  // what holds any of `children`, in documents that hold all
    kBoost  // children[0] decides; what also fits children[1] is ranked higher, `weight` times its
            // weight
  };

  Kind kind = Kind::kNothing;
  Field field = Field::kText;
  Slot slot = Slot::kYear;
  std::string text = {}, upper = {};
  double weight =
      1;  // factor on the rank of this expression; 0: a filter that does not count for the rank
  std::vector<Expression> children = {};

  static Expression everything() { return {.kind = Kind::kEverything}; }
  static Expression words(Field field, std::string text) {
    return {.kind = Kind::kWords, .field = field, .text = std::move(text)};
  }
  static Expression value(Field field, std::string text) {
    return {.kind = Kind::kValue, .field = field, .text = std::move(text), .weight = 0};
  }
  static Expression range(Slot slot, std::string lower, std::string upper) {
    return {.kind = Kind::kRange,
            .slot = slot,
            .text = std::move(lower),
            .upper = std::move(upper),
            .weight = 0};
  }
  static Expression of(Kind kind, std::vector<Expression> children) {
    return {.kind = kind, .children = std::move(children)};
  }
};

// One line: (and text:通报批评 (or sanction:GOV.01 …)).
std::string dump(const Expression& expression);

}  // namespace wenze::index
