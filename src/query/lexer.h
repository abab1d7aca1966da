#pragma once
// Query text → tokens. Positions are 1-based code points of the query as typed.

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "query/query.h"

namespace wenze::query {

enum class TokenKind {
  kWord,
  kQuoted,
  kOpen,
  kClose,
  kAnd,
  kOr,
  kNot,
  kSameClause,
  kSameArticle,
  kSameDocument,
  kField,
  kEnd
};

struct Token {
  TokenKind kind = TokenKind::kEnd;
  std::string typed;      // as typed; of a field: its name
  std::string canonical;  // without quotation marks
  std::size_t at = 1;     // of its first character
  bool joined = false;    // no space between this token and the one before
};

// Ends with one kEnd token. Errors: query_unclosed_quote, query_unknown_field, query_too_long.
base::Result<std::vector<Token>> lex(std::string_view query, const Canonicaliser& canonical);

// One line a token: kind@position "canonical".
std::string dump(const std::vector<Token>& tokens);

}  // namespace wenze::query
