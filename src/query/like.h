#pragma once
// What is like a rule or a provision that somebody has in front of them.

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "index/expression.h"
#include "index/reader.h"
#include "query/query.h"

namespace wenze::query {

struct Likeness {
  index::Expression expression;  // fits what shares conduct or words, without what it is like
  bool of_rules = false;         // else of provisions
  std::vector<std::string> words;
  std::vector<Interpretation> interpretations;  // what was looked for
};

// `address`: document (id, path, title), '#', and a rule's id, an eId or any address of a
// provision. A rule is like another that sanctions the same conduct (code, else topic, else words),
// with the same sanctions, on the same persons; a provision without rules is like another in its
// rarest words. Errors: no_such_document, ambiguous_document, no_such_provision, usage without '#'.
base::Result<Likeness> like(const index::Reader& reader, std::string_view address,
                            const Vocabulary& vocabulary, const Canonicaliser& canonical);

}  // namespace wenze::query
