#pragma once
// One word, quotation or field value → Expression.

#include "base/result.h"
#include "index/expression.h"
#include "query/fields.h"
#include "query/lexer.h"
#include "query/query.h"

namespace wenze::query {

struct ValueContext {
  const Vocabulary& vocabulary;
  const ParseOptions& options;
  std::vector<Interpretation>& interpretations;  // grows
};

// A word or quotation without field.
base::Result<index::Expression> plain_words(const Token& token, const ValueContext& context);
// A value of `spec`. Errors: query_unknown_value, query_unknown_value_near, query_bad_year,
// query_bad_article, query_no_words.
base::Result<index::Expression> field_value(const FieldSpec& spec, const Token& token,
                                            const ValueContext& context);

}  // namespace wenze::query
