// Marks are read by hand, one code point after another; every reader either consumes a whole label
// or nothing.
#include "document/marks.h"

#include <array>

#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

using text::decode_at;

// A position in the text with the usual small steps. Never goes beyond the limit.
struct Cursor {
  std::string_view text;
  std::size_t at;
  std::size_t limit;

  std::string_view rest() const { return text.substr(at, limit - at); }
  char32_t peek() const { return at < limit ? decode_at(text, at).code_point : 0; }
  bool eat(std::string_view what) {
    if (!rest().starts_with(what)) return false;
    at += what.size();
    return true;
  }
  void spaces() { at = skip_spaces(text, at, limit); }
  // A number of at most `max_value`; spaces inside are not allowed.
  std::optional<int> number(int max_value) {
    const std::string_view window = rest().substr(0, 48);
    const auto numeral = text::parse_numeral(window);
    if (!numeral || numeral->value < 0 || numeral->value > max_value) return std::nullopt;
    at += numeral->bytes;
    return static_cast<int>(numeral->value);
  }
  bool at_arabic() const {
    const char32_t c = peek();
    return (c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19);
  }
};

Mark finish(Mark mark, const Cursor& cursor) {
  mark.end = cursor.at;
  mark.content = skip_spaces(cursor.text, cursor.at, cursor.limit);
  return mark;
}

struct Unit {
  std::string_view word;
  MarkFamily family;
};
constexpr std::array<Unit, 9> kUnits = {{{"分编", MarkFamily::kSubpart},
                                         {"分部", MarkFamily::kSubpart},
                                         {"编", MarkFamily::kPart},
                                         {"篇", MarkFamily::kPart},
                                         {"部分", MarkFamily::kPart},
                                         {"部", MarkFamily::kPart},
                                         {"章", MarkFamily::kChapter},
                                         {"节", MarkFamily::kSection},
                                         {"条", MarkFamily::kArticle}}};

// 第 十五 条 之 一, 第 15-1 条, 第三章之一.
std::optional<Mark> ordinal_mark(Cursor cursor) {
  Mark mark;
  mark.begin = cursor.at;
  if (!cursor.eat("第")) return std::nullopt;
  cursor.spaces();
  const bool arabic = cursor.at_arabic();
  const auto number = cursor.number(9999);
  if (!number || *number == 0) return std::nullopt;
  mark.number = *number;
  Cursor dash = cursor;
  dash.spaces();
  mark.sub = letter_sub(cursor.text, cursor.at, cursor.limit);
  if (mark.sub == 0 && arabic && (dash.eat("-") || dash.eat("之"))) {
    cursor = dash;
    cursor.spaces();
    const auto sub = cursor.number(99);
    if (!sub) return std::nullopt;
    mark.sub = *sub;
  }
  cursor.spaces();
  const Unit* found = nullptr;
  for (const Unit& unit : kUnits)
    if (!found && cursor.eat(unit.word)) found = &unit;
  if (!found) return std::nullopt;
  mark.family = found->family;
  Cursor sub = cursor;
  sub.spaces();
  if (mark.sub == 0 && sub.eat("之")) {
    sub.spaces();
    const auto number_of_sub = sub.number(99);
    if (number_of_sub && *number_of_sub > 0) {
      mark.sub = *number_of_sub;
      cursor = sub;
    }
  }
  // 第十五条-A
  if (mark.sub == 0 && sub.peek() == '-')
    mark.sub = letter_sub(cursor.text, cursor.at, cursor.limit);
  return finish(mark, cursor);
}

// Letters count a = 1; i, v, x are roman only where that is the only reading (ii, iii, iv …).
std::optional<Mark> letter_inside(Cursor& cursor) {
  Mark mark;
  std::size_t length = 0;
  while (length < 5 && cursor.at + length < cursor.limit) {
    const char c = cursor.text[cursor.at + length];
    if (c < 'a' || c > 'z') break;
    ++length;
  }
  if (length == 0 || length > 4) return std::nullopt;
  const std::string_view letters = cursor.text.substr(cursor.at, length);
  static constexpr std::array<std::string_view, 13> kRomans = {
      "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};
  for (std::size_t n = 1; n < kRomans.size(); ++n) {
    if (letters != kRomans[n]) continue;
    mark.family = MarkFamily::kRoman;
    mark.number = static_cast<int>(n);
  }
  if (mark.number == 0) {
    if (length != 1) return std::nullopt;
    mark.family = MarkFamily::kAlpha;
    mark.number = letters[0] - 'a' + 1;
  }
  cursor.at += length;
  return mark;
}

// （一） （1） （a） (iv)
std::optional<Mark> bracket_mark(Cursor cursor) {
  const std::size_t begin = cursor.at;
  if (!cursor.eat("（") && !cursor.eat("(")) return std::nullopt;
  cursor.spaces();
  Mark mark;
  if (const char32_t c = cursor.peek(); c >= 'a' && c <= 'z') {
    const auto letter = letter_inside(cursor);
    if (!letter) return std::nullopt;
    mark = *letter;
  } else {
    mark.family = cursor.at_arabic() ? MarkFamily::kArabicParen : MarkFamily::kHanParen;
    const auto number = cursor.number(999);
    if (!number || *number == 0) return std::nullopt;
    mark.number = *number;
    mark.sub = letter_sub(cursor.text, cursor.at, cursor.limit);  // （1A）
  }
  mark.begin = begin;
  cursor.spaces();
  if (!cursor.eat("）") && !cursor.eat(")")) return std::nullopt;
  return finish(mark, cursor);
}

// ㈠ ⑴ ① ⒈
std::optional<Mark> enclosed_mark(Cursor cursor) {
  struct Range {
    char32_t first, last;
    int number;
    MarkFamily family;
    char style;
  };
  static constexpr std::array<Range, 6> kRanges = {{{U'㈠', U'㈩', 1, MarkFamily::kHanParen, 0},
                                                    {U'⑴', U'⒇', 1, MarkFamily::kArabicParen, 0},
                                                    {U'①', U'⑳', 1, MarkFamily::kCircled, 0},
                                                    {U'㉑', U'㉟', 21, MarkFamily::kCircled, 0},
                                                    {U'⒈', U'⒛', 1, MarkFamily::kArabic, '.'},
                                                    {U'❶', U'❿', 1, MarkFamily::kCircled, 0}}};
  const char32_t c = cursor.peek();
  for (const Range& range : kRanges) {
    if (c < range.first || c > range.last) continue;
    Mark mark;
    mark.family = range.family;
    mark.number = range.number + static_cast<int>(c - range.first);
    mark.style = range.style;
    mark.begin = cursor.at;
    cursor.at += decode_at(cursor.text, cursor.at).bytes;
    return finish(mark, cursor);
  }
  return std::nullopt;
}

// 1. 1、 1） and 1.2.3
std::optional<Mark> arabic_mark(Cursor cursor) {
  Mark mark;
  mark.begin = cursor.at;
  mark.family = MarkFamily::kArabic;
  auto number = cursor.number(999);
  if (!number || *number == 0) return std::nullopt;
  mark.number = *number;
  Cursor before = cursor;
  while (cursor.eat(".") || cursor.eat("．")) {
    if (!cursor.at_arabic()) {
      cursor = before;
      break;
    }
    number = cursor.number(999);
    if (!number || ++mark.depth > 5) return std::nullopt;
    mark.number = *number;
    mark.family = MarkFamily::kDecimal;
    before = cursor;
  }
  if (mark.family == MarkFamily::kDecimal) {
    if (cursor.eat(".") || cursor.eat("．")) {
    }
    // 3.5% and 2.5米 are amounts: a decimal number is a mark only with a space or a Han heading of
    // its own behind it.
    const char32_t next = cursor.peek();
    if (mark.depth == 2 && !text::is_space(next)) return std::nullopt;
    return finish(mark, cursor);
  }
  mark.style = '.';
  mark.sub = letter_sub(cursor.text, cursor.at, cursor.limit);  // 15A.
  if (mark.sub > 0) {
    if (!cursor.eat(".") && !cursor.eat("．")) return std::nullopt;
    return finish(mark, cursor);
  }
  cursor.spaces();
  if (cursor.eat("、")) {
    mark.style = ',';
  } else if (cursor.eat("）") || cursor.eat(")")) {
    mark.family = MarkFamily::kArabicHalfParen;
    mark.style = 0;
  } else if (!cursor.eat(".") && !cursor.eat("．")) {
    return std::nullopt;
  }
  return finish(mark, cursor);
}

// 一、 一．
std::optional<Mark> han_mark(Cursor cursor) {
  Mark mark;
  mark.begin = cursor.at;
  mark.family = MarkFamily::kHanComma;
  const auto number = cursor.number(999);
  if (!number || *number == 0) return std::nullopt;
  mark.number = *number;
  cursor.spaces();
  if (cursor.eat("）") || cursor.eat(")")) {
    mark.family = MarkFamily::kHanParen;
    mark.style = ')';
  } else if (!cursor.eat("、") && !cursor.eat("．") && !cursor.eat(".")) {
    return std::nullopt;
  }
  return finish(mark, cursor);
}

std::optional<Mark> letter_mark(Cursor cursor) {
  const std::size_t begin = cursor.at;
  auto mark = letter_inside(cursor);
  if (!mark) return std::nullopt;
  mark->begin = begin;
  if (!cursor.eat("）") && !cursor.eat(")")) return std::nullopt;
  return finish(*mark, cursor);
}

}  // namespace

std::string inserted_number(int number, int sub) {
  std::string out = std::to_string(number);
  if (sub > kLetterSub)
    out += static_cast<char>('A' + sub - kLetterSub - 1);
  else if (sub > 0)
    out.append("-").append(std::to_string(sub));
  return out;
}

int letter_sub(std::string_view text, std::size_t& at, std::size_t limit) {
  std::size_t from = at;
  if (from < limit && text[from] == '-') ++from;
  const auto letter = [&](std::size_t i) { return i < limit && text[i] >= 'A' && text[i] <= 'Z'; };
  if (!letter(from) || letter(from + 1) ||
      (from + 1 < limit && text[from + 1] >= '0' && text[from + 1] <= '9'))
    return 0;
  at = from + 1;
  return kLetterSub + 1 + (text[from] - 'A');
}

std::optional<Mark> mark_at(std::string_view text, std::size_t at, std::size_t limit) {
  if (at >= limit) return std::nullopt;
  const Cursor cursor{text, at, limit};
  const char32_t c = cursor.peek();
  if (c == U'第') return ordinal_mark(cursor);
  if (c == U'（' || c == '(') return bracket_mark(cursor);
  if (cursor.at_arabic()) return arabic_mark(cursor);
  if (c >= 'a' && c <= 'z') return letter_mark(cursor);
  if (text::is_numeral_character(c)) return han_mark(cursor);
  return enclosed_mark(cursor);
}

std::size_t skip_spaces(std::string_view text, std::size_t at, std::size_t limit) {
  while (at < limit) {
    const auto d = decode_at(text, at);
    if (d.code_point == '\n' || !text::is_space(d.code_point)) break;
    at += d.bytes;
  }
  return at < limit ? at : limit;
}

char32_t previous_visible(std::string_view text, std::size_t at) {
  while (at > 0) {
    const auto d = text::decode_before(text, at);
    if (d.code_point == '\n') return 0;
    if (!text::is_space(d.code_point)) return d.code_point;
    at -= d.bytes;
  }
  return 0;
}

bool ends_sentence(std::string_view s) {
  for (std::size_t at = s.size(); at > 0;) {
    const auto d = text::decode_before(s, at);
    switch (d.code_point) {
      case U'”':
      case U'’':
      case U'）':
      case ')':
      case U'」':
      case U'』':
      case U'】':
      case '"':
        break;
      case U'。':
      case U'；':
      case U'：':
      case U'！':
      case U'？':
      case U'…':
      case U'—':
      case '.':
      case ';':
      case ':':
      case '!':
      case '?':
        return true;
      default:
        // Private-use characters behind a stop are remains of a layout that nobody can read.
        if (!text::is_space(d.code_point) && !(d.code_point >= 0xE000 && d.code_point <= 0xF8FF))
          return false;
    }
    at -= d.bytes;
  }
  return false;
}

}  // namespace wenze::document
