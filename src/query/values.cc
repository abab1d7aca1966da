#include "query/values.h"

#include <algorithm>
#include <limits>

#include "base/strings.h"
#include "index/tokens.h"
#include "query/article.h"
#include "query/numerals.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::query {
namespace {

using base::MessageKind;
using index::Expression;
using index::Field;
using index::Slot;
using Kind = Expression::Kind;

constexpr double kExpansionWeight = 0.5;
// Of a number written in another way. Not 1, so that it is not taken for a further word of the
// query.
constexpr double kOtherNumeralWeight = 0.999;
constexpr std::size_t kSuggestions = 8;

Expression one_of(std::vector<Expression> children) {
  return children.size() == 1 ? std::move(children.front())
                              : Expression::of(Kind::kOr, std::move(children));
}

bool has_wildcard(const Token& token) {
  return token.kind == TokenKind::kWord && token.canonical.ends_with('*');
}

std::string_view without_wildcard(std::string_view word) {
  while (word.ends_with('*')) word.remove_suffix(1);
  return word;
}

base::Status require_words(std::string_view text, const Token& token) {
  if (!index::cut(text).empty()) return {};
  return base::fail(MessageKind::query_no_words, std::to_string(token.at), token.typed);
}

// Words in `field`. A wildcard counts after letters; Chinese text is found inside longer words
// anyway.
base::Result<Expression> words_in(Field field, const Token& token) {
  const std::string_view text = without_wildcard(token.canonical);
  if (auto fit = require_words(text, token); !fit) return tl::unexpected(fit.error());
  Expression out = Expression::words(field, std::string(text));
  const auto units = index::cut(text);
  if (has_wildcard(token) && units.size() == 1 && units.front().word) out.kind = Kind::kPrefix;
  return out;
}

void note(const ValueContext& context, std::string_view field, const Token& token,
          std::vector<std::string> values, std::string_view kind) {
  const auto same = [&](const Interpretation& one) {
    return one.field == field && one.word == token.canonical && one.values == values &&
           one.kind == kind;
  };
  if (std::ranges::any_of(context.interpretations, same)) return;  // a word that comes again
  context.interpretations.push_back(
      {std::string(field), token.canonical, std::move(values), std::string(kind)});
}

// A code typed with its tail left open: GOV.* is the family, 62* every place that begins so.
std::optional<Expression> open_code(const FieldSpec& spec, const Token& token) {
  if (!has_wildcard(token)) return std::nullopt;
  const std::string_view head = without_wildcard(token.canonical);
  const bool code =
      !head.empty() && head.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.") == head.npos;
  if (!code) return std::nullopt;
  Expression out = Expression::value(spec.field, std::string(head));
  out.kind = Kind::kPrefix;
  return out;
}

// F99, GOV.99, XYZ.1: letters, digits, at most one point. Whoever types that means a code, and no
// text holds it.
bool looks_like_code(std::string_view word) {
  const auto letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  std::size_t at = 0;
  while (at < word.size() && letter(word[at])) ++at;
  if (at == 0) return false;
  const std::size_t digits = at;
  while (at < word.size() && digit(word[at])) ++at;
  if (at < word.size() && word[at] == '.') ++at;
  while (at < word.size() && digit(word[at])) ++at;
  return at == word.size() && at > digits;
}

// Whether any value of the field begins so.
bool begins_a_value(const FieldSpec& spec, std::string_view head, const Vocabulary& vocabulary) {
  const auto near =
      vocabulary.suggestions(spec.field, head, std::numeric_limits<std::size_t>::max());
  return std::ranges::any_of(near, [&](const std::string& known) {
    const auto values = vocabulary.resolve(spec.field, known);
    return std::ranges::any_of(
        values, [&](const Vocabulary::Value& value) { return value.value.starts_with(head); });
  });
}

base::Error unknown_value(const FieldSpec& spec, const Token& token, const ValueContext& context) {
  const auto near = context.vocabulary.suggestions(spec.field, token.canonical, kSuggestions);
  std::vector<std::string> args = {std::to_string(token.at), std::string(spec.names.english),
                                   token.typed};
  if (near.empty()) return {MessageKind::query_unknown_value, std::move(args)};
  args.push_back(base::join(near, ", "));
  return {MessageKind::query_unknown_value_near, std::move(args)};
}

// What is of the whole country belongs to no place; its level says so.
Expression of_whole_country(const Vocabulary& vocabulary) {
  std::vector<Expression> levels, places;
  for (const std::string& level : vocabulary.national_levels())
    levels.push_back(Expression::value(Field::kLevel, level));
  for (char digit = '1'; digit <= '9'; ++digit) {
    places.push_back(Expression::value(Field::kPlace, std::string(1, digit)));
    places.back().kind = Kind::kPrefix;
  }
  return Expression::of(Kind::kAndNot, {one_of(std::move(levels)), one_of(std::move(places))});
}

bool is_chinese(std::string_view word) { return text::count_codepoints(word) != word.size(); }

// 情节:严重 is asked in the words of the law: what says 严重, and of what says no degree in such
// words the step that goes by that name. A step counts what a text has below it, so that 情节严重
// above 情节较重 is another step than alone.
Expression of_degree(const std::string& word, const std::string& step,
                     const Vocabulary& vocabulary) {
  const auto says = [](const std::string& words) {
    Expression out = Expression::words(Field::kConditionWords, words);
    out.weight = 0;
    return out;
  };
  std::vector<Expression> longer, any;  // 特别严重, degrees of all steps
  for (const std::string& degree :
       vocabulary.suggestions(Field::kSeverity, "", std::numeric_limits<std::size_t>::max())) {
    if (!is_chinese(degree)) continue;
    any.push_back(says(degree));
    const auto values = vocabulary.resolve(Field::kSeverity, degree);
    if (degree.find(word) != std::string::npos && values.front().value != step)
      longer.push_back(says(degree));
  }
  Expression said = says(word);
  if (!longer.empty())
    said = Expression::of(Kind::kAndNot, {std::move(said), one_of(std::move(longer))});
  return one_of(
      {std::move(said), Expression::of(Kind::kAndNot, {Expression::value(Field::kSeverity, step),
                                                       one_of(std::move(any))})});
}

base::Result<Expression> coded(const FieldSpec& spec, const Token& token,
                               const ValueContext& context) {
  if (auto open = open_code(spec, token)) {
    if (!begins_a_value(spec, open->text, context.vocabulary))
      return tl::unexpected(unknown_value(spec, token, context));
    return *open;
  }
  std::vector<Expression> any;
  std::vector<std::string> values;
  for (const Vocabulary::Value& value : context.vocabulary.resolve(spec.field, token.canonical)) {
    if (value.field == Field::kPlace && value.value == kWholeCountry)
      any.push_back(of_whole_country(context.vocabulary));
    else if (value.field == Field::kSeverity && value.value != "crime" &&
             is_chinese(token.canonical))
      any.push_back(of_degree(token.canonical, value.value, context.vocabulary));
    else
      any.push_back(Expression::value(value.field, value.value));
    values.push_back(value.value);
  }
  const bool known = !any.empty();
  const bool of_codes = spec.field == Field::kSanction || spec.field == Field::kFault;
  const bool no_code = !known && of_codes && looks_like_code(token.canonical);
  if (no_code || (!known && spec.values == ValueKind::kClosed))
    return tl::unexpected(unknown_value(spec, token, context));
  if (!known || spec.values == ValueKind::kCodesAndWords) {
    const bool is_code = known && values.front() == token.canonical;
    if (!is_code) {
      auto words = words_in(spec.words, token);
      if (!words) return words;
      any.push_back(std::move(*words));
    }
  }
  if (known && values != std::vector{token.canonical})
    note(context, spec.names.english, token, values,
         spec.field == Field::kPlace ? "place" : "code");
  if (!known) note(context, spec.names.english, token, {}, "words");
  return one_of(std::move(any));
}

// 2010, 二〇一〇, 2010年; nothing for what is no year.
std::optional<std::string> year_of(std::string_view text) {
  if (text.ends_with("年")) text.remove_suffix(std::string_view("年").size());
  const auto number = text::to_number(text);
  if (!number || *number < 1000 || *number > 9999) return std::nullopt;
  return std::to_string(*number);
}

base::Result<Expression> year_value(const Token& token) {
  const auto wrong = [&] {
    return base::fail(MessageKind::query_bad_year, std::to_string(token.at), token.typed);
  };
  std::string_view text = token.canonical;
  auto bounds = split_range(text);
  if (const std::size_t dash = text.find('-'); !bounds && dash != std::string_view::npos)
    bounds = Bounds{text.substr(0, dash), text.substr(dash + 1)};
  if (!bounds) {
    const auto year = year_of(text);
    if (!year) return wrong();
    return Expression::value(Field::kYear, *year);
  }
  if (bounds->lower.empty() && bounds->upper.empty()) return wrong();
  std::string sides[2];
  for (int i = 0; i < 2; ++i) {
    const std::string_view side = i == 0 ? bounds->lower : bounds->upper;
    if (side.empty()) continue;
    const auto year = year_of(side);
    if (!year) return wrong();
    sides[i] = *year;
  }
  if (!sides[0].empty() && !sides[1].empty() && sides[0] > sides[1]) return wrong();
  return Expression::range(Slot::kYear, sides[0], sides[1]);
}

std::string big_endian(std::uint32_t n) {
  std::string out;
  for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>((n >> shift) & 0xFF);
  return out;
}

Expression any_eid(Field field, const std::vector<std::string>& eids) {
  std::vector<Expression> any;
  for (const std::string& eid : eids) any.push_back(Expression::value(field, eid));
  return one_of(std::move(any));
}

base::Result<Expression> article_value(const Token& token) {
  if (const auto range = article_range(token.canonical))
    return Expression::range(Slot::kArticle, big_endian(range->first), big_endian(range->last));
  const auto eids =
      split_range(token.canonical) ? std::vector<std::string>() : article_eids(token.canonical);
  if (eids.empty())
    return base::fail(MessageKind::query_bad_article, std::to_string(token.at), token.typed);
  return any_eid(Field::kProvision, eids);
}

// 第六条 is an article of the same document, 甲省条例 words of a cited title.
base::Result<Expression> cites_value(const FieldSpec& spec, const Token& token) {
  const bool address = token.canonical.starts_with("第") || token.canonical.starts_with("art_");
  const auto eids = address ? article_eids(token.canonical) : std::vector<std::string>();
  if (!eids.empty()) return any_eid(spec.field, eids);
  auto words = words_in(spec.words, token);
  if (words) words->weight = 0;
  return words;
}

}  // namespace

base::Result<Expression> plain_words(const Token& token, const ValueContext& context) {
  auto words = words_in(Field::kText, token);
  if (!words) return words;
  std::vector<Expression> any;
  for (std::string& form : numeral_forms(words->text)) {
    any.push_back(*words);
    any.back().text = std::move(form);
    if (any.size() > 1) any.back().weight = kOtherNumeralWeight;
  }
  if (token.kind == TokenKind::kQuoted || !context.options.expand) return one_of(std::move(any));
  for (const Expansion& expansion : context.vocabulary.expansions(words->text)) {
    for (const std::string& to : expansion.to) {
      any.push_back(Expression::words(Field::kText, to));
      any.back().weight = kExpansionWeight;
    }
    note(context, "", token, expansion.to, expansion.kind);
  }
  return one_of(std::move(any));
}

base::Result<Expression> field_value(const FieldSpec& spec, const Token& token,
                                     const ValueContext& context) {
  switch (spec.values) {
    case ValueKind::kCodes:
    case ValueKind::kClosed:
    case ValueKind::kCodesAndWords:
      return coded(spec, token, context);
    case ValueKind::kWords:
      return words_in(spec.words, token);
    case ValueKind::kYear:
      return year_value(token);
    case ValueKind::kArticle:
      return article_value(token);
    case ValueKind::kCites:
      return cites_value(spec, token);
    case ValueKind::kDocument:
      return Expression::value(Field::kDocument, token.canonical);
  }
  return words_in(spec.words, token);
}

}  // namespace wenze::query
