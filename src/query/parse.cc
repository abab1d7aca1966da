// Shunting-yard: no recursion over the query. OR binds least, then AND (written or by standing side
// by side), then same-clause and same-article, then NOT. AND and OR become one flat node each, so
// the depth of the expression is bounded by the brackets (kMaxNesting).
#include <algorithm>

#include "index/tokens.h"
#include "query/fields.h"
#include "query/lexer.h"
#include "query/query.h"
#include "query/values.h"

namespace wenze::query {
namespace {

using base::MessageKind;
using index::Expression;
using index::Field;
using Kind = Expression::Kind;

int precedence(TokenKind kind) {
  switch (kind) {
    case TokenKind::kOr:
      return 1;
    case TokenKind::kAnd:
      return 2;
    case TokenKind::kSameClause:
    case TokenKind::kSameArticle:
    case TokenKind::kSameDocument:
      return 3;
    case TokenKind::kNot:
      return 4;
    default:
      return 0;
  }
}

Expression negation(Expression what) {
  return Expression::of(Kind::kAndNot, {Expression::everything(), std::move(what)});
}

Expression flat(Kind kind, Expression left, Expression right) {
  if (left.kind != kind) return Expression::of(kind, {std::move(left), std::move(right)});
  left.children.push_back(std::move(right));
  return left;
}

// A AND (NOT B) is A without B, whatever the order.
Expression conjunction(Expression left, Expression right) {
  const auto positive = [](Expression& e) -> Expression& {
    return e.kind == Kind::kAndNot ? e.children[0] : e;
  };
  if (left.kind != Kind::kAndNot && right.kind != Kind::kAndNot)
    return flat(Kind::kAnd, std::move(left), std::move(right));
  Expression& a = positive(left);
  Expression& b = positive(right);
  Expression both = a.kind == Kind::kEverything   ? std::move(b)
                    : b.kind == Kind::kEverything ? std::move(a)
                                                  : flat(Kind::kAnd, std::move(a), std::move(b));
  Expression out_of =
      left.kind == Kind::kAndNot && right.kind == Kind::kAndNot
          ? flat(Kind::kOr, std::move(left.children[1]), std::move(right.children[1]))
          : std::move((left.kind == Kind::kAndNot ? left : right).children[1]);
  return Expression::of(Kind::kAndNot, {std::move(both), std::move(out_of)});
}

// Words of the text, alternatives of them: what a clause can be searched for.
bool is_text(const Expression& expression) {
  std::vector<const Expression*> open = {&expression};
  while (!open.empty()) {
    const Expression& e = *open.back();
    open.pop_back();
    const bool leaf = e.kind == Kind::kWords || e.kind == Kind::kPrefix;
    if (leaf ? e.field != Field::kText : e.kind != Kind::kOr && e.kind != Kind::kAnd) return false;
    for (const Expression& child : e.children) open.push_back(&child);
  }
  return true;
}

class Parser {
 public:
  Parser(std::vector<Token> tokens, const Vocabulary& vocabulary, const ParseOptions& options)
      : tokens_(std::move(tokens)), context_{vocabulary, options, interpretations_} {}

  base::Result<Parsed> run() {
    for (at_ = 0; tokens_[at_].kind != TokenKind::kEnd; ++at_)
      if (auto status = take(tokens_[at_]); !status) return tl::unexpected(status.error());
    if (auto status = finish(tokens_[at_]); !status) return tl::unexpected(status.error());
    Parsed out;
    out.expression = std::move(operands_.back());
    out.interpretations = std::move(interpretations_);
    return out;
  }

 private:
  struct Open {
    Token token;             // operator or bracket
    const FieldSpec* field;  // of a bracket: what its words are values of
  };

  static std::string at(const Token& token) { return std::to_string(token.at); }

  base::Status take(const Token& token) {
    switch (token.kind) {
      case TokenKind::kWord:
      case TokenKind::kQuoted:
        return take_words(token, field());
      case TokenKind::kField:
        return take_field(token);
      case TokenKind::kOpen:
        return open(token, field());
      case TokenKind::kClose:
        return close(token);
      case TokenKind::kNot: {
        if (auto status = begin_operand(token); !status) return status;
        stack_.push_back({token, nullptr});
        return {};
      }
      default:
        return take_operator(token);
    }
  }

  const FieldSpec* field() const {
    const auto found = std::find_if(stack_.rbegin(), stack_.rend(), [](const Open& open) {
      return open.token.kind == TokenKind::kOpen;
    });
    return found == stack_.rend() ? nullptr : found->field;
  }

  // Side by side is AND.
  base::Status begin_operand(const Token& token) {
    if (expects_operand_) return {};
    Token implied = token;
    implied.kind = TokenKind::kAnd;
    return take_operator(implied);
  }

  base::Status take_words(const Token& token, const FieldSpec* spec) {
    if (spec == nullptr && token.kind == TokenKind::kWord && index::cut(token.canonical).empty()) {
      ignored_ = &token;  // punctuation between words
      return {};
    }
    if (auto status = begin_operand(token); !status) return status;
    auto value =
        spec == nullptr ? plain_words(token, context_) : field_value(*spec, token, context_);
    if (!value) return tl::unexpected(value.error());
    operands_.push_back(std::move(*value));
    expects_operand_ = false;
    return {};
  }

  base::Status take_field(const Token& token) {
    const FieldSpec* spec = find_field(token.canonical);
    const Token& next = tokens_[at_ + 1];
    if (next.kind == TokenKind::kWord || next.kind == TokenKind::kQuoted) {
      ++at_;
      return take_words(next, spec);
    }
    if (next.kind == TokenKind::kOpen) {
      ++at_;
      return open(next, spec);
    }
    return base::fail(MessageKind::query_missing_value, at(next), token.typed + ':');
  }

  base::Status open(const Token& token, const FieldSpec* spec) {
    if (auto status = begin_operand(token); !status) return status;
    if (++depth_ > kMaxNesting)
      return base::fail(MessageKind::query_too_deep, at(token), std::to_string(kMaxNesting));
    stack_.push_back({token, spec});
    return {};
  }

  base::Status close(const Token& token) {
    const bool open_bracket = !stack_.empty() && stack_.back().token.kind == TokenKind::kOpen;
    if (expects_operand_ && open_bracket)
      return base::fail(MessageKind::query_empty_brackets, at(token));
    if (expects_operand_ && !stack_.empty()) return missing_right(token);
    if (auto status = reduce(0); !status) return status;
    if (stack_.empty()) return base::fail(MessageKind::query_stray_bracket, at(token));
    stack_.pop_back();
    --depth_;
    return {};
  }

  base::Status missing_right(const Token& found_instead) const {
    return base::fail(MessageKind::query_missing_right, at(found_instead),
                      stack_.back().token.typed);
  }

  base::Status take_operator(const Token& token) {
    if (expects_operand_) {
      const bool after_operator = !stack_.empty() && stack_.back().token.kind != TokenKind::kOpen;
      return after_operator ? missing_right(token)
                            : base::Status(base::fail(MessageKind::query_missing_left, at(token),
                                                      token.typed));
    }
    if (auto status = reduce(precedence(token.kind)); !status) return status;
    stack_.push_back({token, nullptr});
    expects_operand_ = true;
    return {};
  }

  // Applies the operators on the stack that bind as strongly as `least` or more, down to the last
  // bracket.
  base::Status reduce(int least) {
    while (!stack_.empty() && stack_.back().token.kind != TokenKind::kOpen &&
           precedence(stack_.back().token.kind) >= least) {
      const Token token = std::move(stack_.back().token);
      stack_.pop_back();
      Expression right = std::move(operands_.back());
      operands_.pop_back();
      if (token.kind == TokenKind::kNot) {
        operands_.push_back(negation(std::move(right)));
        continue;
      }
      Expression left = std::move(operands_.back());
      operands_.pop_back();
      auto both = combine(token, std::move(left), std::move(right));
      if (!both) return tl::unexpected(both.error());
      operands_.push_back(std::move(*both));
    }
    return {};
  }

  static base::Result<Expression> combine(const Token& token, Expression left, Expression right) {
    if (token.kind == TokenKind::kOr) return flat(Kind::kOr, std::move(left), std::move(right));
    if (token.kind == TokenKind::kAnd) return conjunction(std::move(left), std::move(right));
    const Kind kind = token.kind == TokenKind::kSameClause    ? Kind::kSameClause
                      : token.kind == TokenKind::kSameArticle ? Kind::kSameArticle
                                                              : Kind::kSameDocument;
    const bool goes_on = left.kind == kind;
    if (!(goes_on || is_text(left)) || !is_text(right))
      return base::fail(MessageKind::query_near_operand, at(token), token.typed);
    return flat(kind, std::move(left), std::move(right));
  }

  base::Status finish(const Token& end) {
    if (expects_operand_) {
      const bool operators = !stack_.empty() && stack_.back().token.kind != TokenKind::kOpen;
      if (operators) return missing_right(end);
      if (!stack_.empty())
        return base::fail(MessageKind::query_unclosed_bracket, at(stack_.back().token));
      if (ignored_ != nullptr)
        return base::fail(MessageKind::query_no_words, at(*ignored_), ignored_->typed);
      return base::fail(MessageKind::query_empty, "1");
    }
    if (auto status = reduce(0); !status) return status;
    if (!stack_.empty())
      return base::fail(MessageKind::query_unclosed_bracket, at(stack_.back().token));
    return {};
  }

  const std::vector<Token> tokens_;
  std::vector<Interpretation> interpretations_;
  ValueContext context_;
  std::size_t at_ = 0;
  std::vector<Expression> operands_;
  std::vector<Open> stack_;
  int depth_ = 0;
  bool expects_operand_ = true;
  const Token* ignored_ = nullptr;
};

void add_once(std::vector<std::string>& list, const std::string& text) {
  if (std::ranges::find(list, text) == list.end()) list.push_back(text);
}

bool only_rules_have(Field field) {
  return std::ranges::any_of(
             field_specs(),
             [field](const FieldSpec& spec) {
               return spec.of_rules &&
                      (spec.field == field || (spec.words == field && field != Field::kText));
             }) ||
         field == Field::kSanctionFamily || field == Field::kFaultTopic;
}

// What of the query is to be highlighted, and whether it speaks of rules: NOT excepted.
void describe(Parsed& parsed) {
  std::vector<const Expression*> open = {&parsed.expression};
  while (!open.empty()) {
    const Expression& e = *open.back();
    open.pop_back();
    const bool leaf = e.kind == Kind::kWords || e.kind == Kind::kPrefix || e.kind == Kind::kValue;
    if (leaf && only_rules_have(e.field)) parsed.asks_for_rules = true;
    if (leaf && index::is_words(e.field) && !index::is_of_document(e.field))
      add_once(e.kind == Kind::kPrefix ? parsed.prefixes : parsed.phrases, e.text);
    if (leaf && e.field == Field::kSanction) add_once(parsed.sanction_codes, e.text);
    if (leaf && e.field == Field::kSanctionFamily) add_once(parsed.sanction_codes, e.text + '.');
    const std::size_t positive = e.kind == Kind::kAndNot ? 1 : e.children.size();
    for (std::size_t i = positive; i-- > 0;) open.push_back(&e.children[i]);
  }
}

// The words of a query that is nothing but words.
std::vector<std::string> plain_words(const std::vector<Token>& tokens) {
  std::vector<std::string> out;
  for (const Token& token : tokens) {
    if (token.kind == TokenKind::kEnd) break;
    if (token.kind != TokenKind::kWord || token.canonical.ends_with('*')) return {};
    if (!index::cut(token.canonical).empty()) out.push_back(token.canonical);
  }
  return out;
}

}  // namespace

base::Result<Parsed> parse(std::string_view query, const Vocabulary& vocabulary,
                           const Canonicaliser& canonical, const ParseOptions& options) {
  auto tokens = lex(query, canonical);
  if (!tokens) return tl::unexpected(tokens.error());
  auto words = plain_words(*tokens);
  auto parsed = Parser(std::move(*tokens), vocabulary, options).run();
  if (!parsed) return parsed;
  describe(*parsed);
  parsed->plain_words = std::move(words);
  return parsed;
}

}  // namespace wenze::query
