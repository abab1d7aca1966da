#include "query/lexer.h"

#include <algorithm>
#include <array>
#include <optional>

#include "query/fields.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::query {
namespace {

using base::MessageKind;

struct Quotes {
  char32_t open, close;
};
constexpr std::array<Quotes, 5> kQuotes = {
    {{U'"', U'"'}, {U'“', U'”'}, {U'＂', U'＂'}, {U'「', U'」'}, {U'『', U'』'}}};

struct Operator {
  std::string_view word;
  TokenKind kind;
};
constexpr std::array<Operator, 16> kOperators = {{{"AND", TokenKind::kAnd},
                                                  {"与", TokenKind::kAnd},
                                                  {"且", TokenKind::kAnd},
                                                  {"&", TokenKind::kAnd},
                                                  {"OR", TokenKind::kOr},
                                                  {"或", TokenKind::kOr},
                                                  {"|", TokenKind::kOr},
                                                  {"NOT", TokenKind::kNot},
                                                  {"非", TokenKind::kNot},
                                                  {"-", TokenKind::kNot},
                                                  {"same-clause", TokenKind::kSameClause},
                                                  {"同款", TokenKind::kSameClause},
                                                  {"same-article", TokenKind::kSameArticle},
                                                  {"同条", TokenKind::kSameArticle},
                                                  {"same-document", TokenKind::kSameDocument},
                                                  {"同文", TokenKind::kSameDocument}}};

bool is_open(char32_t c) { return c == U'(' || c == U'（'; }
bool is_close(char32_t c) { return c == U')' || c == U'）'; }
bool is_dash(char32_t c) { return c == U'-' || c == U'－' || c == U'−'; }

const Quotes* quotes_of(char32_t c) {
  const auto* found = std::ranges::find(kQuotes, c, &Quotes::open);
  return found == kQuotes.end() ? nullptr : found;
}

class Lexer {
 public:
  Lexer(std::string_view query, const Canonicaliser& canonical)
      : text_(text::to_utf32(query)), canonical_(canonical) {}

  base::Result<std::vector<Token>> run() {
    if (text_.size() > kMaxQueryCodepoints)
      return base::fail(MessageKind::query_too_long, std::to_string(kMaxQueryCodepoints + 1),
                        std::to_string(kMaxQueryCodepoints));
    for (;;) {
      const std::size_t before = at_;
      while (at_ < text_.size() && text::is_space(text_[at_])) ++at_;
      spaced_ = at_ > before || at_ == 0;
      if (at_ >= text_.size()) break;
      if (auto status = next(); !status) return tl::unexpected(status.error());
    }
    push(TokenKind::kEnd, at_, at_, "");
    return std::move(out_);
  }

 private:
  std::string slice(std::size_t begin, std::size_t end) const {
    return text::to_utf8(std::u32string_view(text_).substr(begin, end - begin));
  }
  std::string canonical(const std::string& piece) const {
    return canonical_ ? canonical_(piece) : piece;
  }

  void push(TokenKind kind, std::size_t begin, std::size_t end, std::string canonical_text) {
    out_.push_back({kind, slice(begin, end), std::move(canonical_text), begin + 1, !spaced_});
    spaced_ = false;
  }

  base::Status next() {
    const char32_t c = text_[at_];
    if (is_item_number()) return word();
    if (is_open(c) || is_close(c)) {
      push(is_open(c) ? TokenKind::kOpen : TokenKind::kClose, at_, at_ + 1, "");
      ++at_;
      return {};
    }
    if (const Quotes* quotes = quotes_of(c)) return quoted(*quotes);
    if (is_dash(c) && spaced_ && at_ + 1 < text_.size() && !text::is_space(text_[at_ + 1])) {
      push(TokenKind::kNot, at_, at_ + 1, "-");
      ++at_;
      return {};
    }
    return word();
  }

  base::Status quoted(const Quotes& quotes) {
    const std::size_t close = text_.find(quotes.close, at_ + 1);
    if (close == std::u32string::npos)
      return base::fail(MessageKind::query_unclosed_quote, std::to_string(at_ + 1),
                        text::to_utf8(quotes.close));
    push(TokenKind::kQuoted, at_, close + 1, canonical(slice(at_ + 1, close)));
    at_ = close + 1;
    return {};
  }

  // The end of a run without space, brackets and quotation marks. Brackets around a numeral belong
  // to an article address (第（三）项) when the word has begun.
  std::size_t end_of_word() const {
    std::size_t end = at_;
    while (end < text_.size() && !text::is_space(text_[end]) && quotes_of(text_[end]) == nullptr) {
      if (is_close(text_[end])) break;
      if (is_open(text_[end])) {
        const std::size_t after = end_of_numeral_bracket(end);
        if (after == 0 || (end == at_ && !is_item_number())) break;
        end = after;
        continue;
      }
      ++end;
    }
    return end;
  }

  // （一） before the words of an item, as it is when an article is pasted; year:（2010） is a
  // value in brackets.
  bool is_item_number() const {
    if (text_[at_] != U'（' || end_of_numeral_bracket(at_) == 0) return false;
    return at_ == 0 || (text_[at_ - 1] != U':' && text_[at_ - 1] != U'：');
  }

  // After （三） at `open`; 0 when it is no such thing.
  std::size_t end_of_numeral_bracket(std::size_t open) const {
    std::size_t at = open + 1;
    while (at < text_.size() && text::is_numeral_character(text_[at])) ++at;
    return at > open + 1 && at < text_.size() && is_close(text_[at]) ? at + 1 : 0;
  }

  base::Status word() {
    const std::size_t begin = at_;
    const std::size_t colon = text_.find_first_of(U":：", begin);
    const std::size_t end = end_of_word();
    if (colon > begin && colon < end) {
      const std::string name = canonical(slice(begin, colon));
      if (find_field(name) != nullptr) {
        push(TokenKind::kField, begin, colon, name);
        at_ = colon + 1;
        return {};
      }
      if (text_[colon] == U':' && looks_like_field(begin, colon))
        return base::fail(MessageKind::query_unknown_field, std::to_string(begin + 1),
                          slice(begin, colon), known_fields());
    }
    std::string text = canonical(slice(begin, end));
    const auto* found = std::ranges::find(kOperators, std::string_view(text), &Operator::word);
    push(found == kOperators.end() ? TokenKind::kWord : found->kind, begin, end, std::move(text));
    at_ = end;
    return {};
  }

  // 12:30 is no field.
  bool looks_like_field(std::size_t begin, std::size_t colon) const {
    return std::all_of(text_.begin() + static_cast<std::ptrdiff_t>(begin),
                       text_.begin() + static_cast<std::ptrdiff_t>(colon), [](char32_t c) {
                         const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                             c == '_' || c == '-';
                         return letter || text::is_han(c);
                       });
  }

  const std::u32string text_;
  const Canonicaliser& canonical_;
  std::size_t at_ = 0;
  bool spaced_ = true;
  std::vector<Token> out_;
};

std::string_view name(TokenKind kind) {
  constexpr std::array<std::string_view, 12> names = {
      "word", "quoted",      "open",         "close",         "and",   "or",
      "not",  "same-clause", "same-article", "same-document", "field", "end"};
  return names[static_cast<std::size_t>(kind)];
}

}  // namespace

base::Result<std::vector<Token>> lex(std::string_view query, const Canonicaliser& canonical) {
  return Lexer(query, canonical).run();
}

std::string dump(const std::vector<Token>& tokens) {
  std::string out;
  for (const Token& token : tokens)
    out += std::string(name(token.kind)) + '@' + std::to_string(token.at) + " \"" +
           token.canonical + "\"\n";
  return out;
}

}  // namespace wenze::query
