#include "document/path.h"

#include <algorithm>
#include <array>

#include "document/marks.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

struct UnitWord {
  std::string_view word;
  Level level;
  Level taiwan;
  bool only_taiwan =
      false;  // 点: an administrative direction of Taiwan counts 一、 and says 第一点
};
constexpr std::array<UnitWord, 10> kUnits = {{{"部分", Level::kPart, Level::kPart},
                                              {"编", Level::kPart, Level::kPart},
                                              {"章", Level::kChapter, Level::kChapter},
                                              {"节", Level::kSection, Level::kSection},
                                              {"条", Level::kArticle, Level::kArticle},
                                              {"款", Level::kParagraph, Level::kPoint},
                                              {"项", Level::kPoint, Level::kParagraph},
                                              {"目", Level::kIndent, Level::kIndent},
                                              {"段", Level::kPoint, Level::kPoint},
                                              {"点", Level::kArticle, Level::kArticle, true}}};

struct Number {
  int value = 0;
  int sub = 0;
  bool letter = false;
  int roman = 0;  // (i): 9 as a letter, 1 as a roman number
};

// (a), (iv): the number of the letter and that of the roman number, 0 where it is none.
std::optional<std::pair<int, int>> letter_number(std::string_view text, std::size_t& at,
                                                 std::size_t limit) {
  static constexpr std::array<std::string_view, 13> kRomans = {
      "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};
  std::size_t end = at;
  while (end < limit && text[end] >= 'a' && text[end] <= 'z') ++end;
  const std::string_view letters = text.substr(at, end - at);
  const auto roman = std::find(kRomans.begin() + 1, kRomans.end(), letters);
  const int number = roman == kRomans.end() ? 0 : static_cast<int>(roman - kRomans.begin());
  if (letters.size() != 1 && number == 0) return std::nullopt;
  at = end;
  return std::pair(letters.size() == 1 ? letters[0] - 'a' + 1 : number, number);
}

// 12, 十二, （三）, 15A, （1A）, (a) – a letter counts a = 1.
std::optional<Number> number_in(std::string_view text, std::size_t& at, std::size_t limit) {
  std::size_t from = skip_spaces(text, at, limit);
  const std::string_view rest = text.substr(from, limit - from);
  const bool bracket = rest.starts_with("（") || rest.starts_with("(");
  if (bracket) from += rest.starts_with("（") ? 3 : 1;
  from = skip_spaces(text, from, limit);
  Number out;
  if (bracket && from < limit && text[from] >= 'a' && text[from] <= 'z') {
    const auto letters = letter_number(text, from, limit);
    if (!letters) return std::nullopt;
    out.value = letters->first;
    out.roman = letters->second;
    out.letter = true;
  } else {
    const auto numeral =
        text::parse_numeral(text.substr(from, std::min<std::size_t>(48, limit - from)));
    if (!numeral || numeral->value < 1 || numeral->value > 9999) return std::nullopt;
    out.value = static_cast<int>(numeral->value);
    from += numeral->bytes;
    out.sub = letter_sub(text, from, limit);
  }
  if (bracket) {
    from = skip_spaces(text, from, limit);
    const std::string_view close = text.substr(from, limit - from);
    if (!close.starts_with("）") && !close.starts_with(")")) return std::nullopt;
    from += close.starts_with("）") ? 3 : 1;
  }
  at = from;
  return out;
}

const UnitWord* unit_at(std::string_view text, std::size_t& at, std::size_t limit) {
  const std::size_t from = skip_spaces(text, at, limit);
  for (const UnitWord& unit : kUnits) {
    if (!text.substr(from, limit - from).starts_with(unit.word)) continue;
    at = from + unit.word.size();
    return &unit;
  }
  return nullptr;
}

void read_sub(std::string_view text, std::size_t& at, std::size_t limit, Step& step) {
  std::size_t from = skip_spaces(text, at, limit);
  if (!text.substr(from, limit - from).starts_with("之")) return;
  from += 3;
  if (const auto sub = number_in(text, from, limit); sub && sub->value < kLetterSub) {
    step.sub = sub->value;
    at = from;
  }
}

// 款 of a Taiwan text are points.
Level level_of(const UnitWord& unit, System system) {
  return system == System::kTaiwan ? unit.taiwan : unit.level;
}

std::optional<Step> step_at(std::string_view text, std::size_t& at, std::size_t limit,
                            System system, bool first) {
  std::size_t from = skip_spaces(text, at, limit);
  const bool ordinal = text.substr(from, limit - from).starts_with("第");
  if (!ordinal) {
    // Only inside a path and only with brackets: 第一款（三）项, 第(2)款(a)段.
    const std::string_view rest = text.substr(from, limit - from);
    if (first || (!rest.starts_with("（") && !rest.starts_with("("))) return std::nullopt;
  } else {
    from += 3;
  }
  Step step;
  const auto number = number_in(text, from, limit);
  if (!number) return std::nullopt;
  step.number = number->value;
  step.sub = number->sub;
  if (ordinal && step.sub == 0 && text.substr(from, limit - from).starts_with("-")) {  // 第15-1条
    std::size_t sub_at = from + 1;
    if (const auto sub = number_in(text, sub_at, limit)) {
      step.sub = sub->value;
      from = sub_at;
    }
  }
  const UnitWord* unit = unit_at(text, from, limit);
  if (unit == nullptr || (unit->only_taiwan && system != System::kTaiwan)) return std::nullopt;
  step.level = level_of(*unit, system);
  if (step.level == Level::kArticle && step.sub == 0) {
    read_sub(text, from, limit, step);
    if (step.sub == 0 && text.substr(from, limit - from).starts_with("-"))  // 第十五条-A
      step.sub = letter_sub(text, from, limit);
  }
  at = from;
  return step;
}

// 第15(2)(a)条: what stands in brackets lies below the article.
std::optional<PathAt> bracketed_article(std::string_view text, std::size_t at, std::size_t limit) {
  static constexpr std::array<Level, 4> kLevels = {Level::kArticle, Level::kParagraph,
                                                   Level::kPoint, Level::kIndent};
  constexpr std::string_view kOrdinal = "第", kArticle = "条";
  if (!text.substr(at, limit - at).starts_with(kOrdinal)) return std::nullopt;
  PathAt out;
  out.begin = at;
  std::size_t from = at + kOrdinal.size();
  for (Level level : kLevels) {
    const std::string_view rest = text.substr(from, limit - from);
    const bool bracket = rest.starts_with("（") || rest.starts_with("(");
    if (bracket == (level == Level::kArticle)) break;
    const auto number = number_in(text, from, limit);
    if (!number || number->letter != (level >= Level::kPoint)) return std::nullopt;
    const bool roman = level == Level::kIndent && number->roman > 0;
    out.path.push_back({level, roman ? number->roman : number->value, number->sub});
  }
  if (out.path.size() < 2 || !text.substr(from, limit - from).starts_with(kArticle))
    return std::nullopt;
  out.end = from + kArticle.size();
  return out;
}

}  // namespace

std::optional<PathAt> path_at(std::string_view text, std::size_t at, std::size_t limit,
                              System system) {
  if (auto bracketed = bracketed_article(text, at, limit)) return bracketed;
  PathAt out;
  out.begin = out.end = at;
  std::size_t cursor = at;
  while (true) {
    std::size_t next = cursor;
    const auto step = step_at(text, next, limit, system, out.path.empty());
    if (!step || (!out.path.empty() && step->level <= out.path.back().level)) break;
    out.path.push_back(*step);
    cursor = out.end = next;
  }
  if (out.path.empty()) return std::nullopt;
  return out;
}

std::optional<std::size_t> list_separator(std::string_view text, std::size_t at,
                                          std::size_t limit) {
  static constexpr std::array<std::string_view, 11> kWords = {
      "以及", "或者", "、", "和", "及", "或", "与", "，", "并", "或是", "；"};
  const std::size_t from = skip_spaces(text, at, limit);
  for (std::string_view word : kWords)
    if (text.substr(from, limit - from).starts_with(word) && word != "；")
      return from + word.size();
  return std::nullopt;
}

std::optional<std::size_t> range_separator(std::string_view text, std::size_t at,
                                           std::size_t limit) {
  static constexpr std::array<std::string_view, 6> kWords = {"至", "到", "—", "－", "~", "-"};
  const std::size_t from = skip_spaces(text, at, limit);
  for (std::string_view word : kWords) {
    std::size_t end = from;
    while (text.substr(end, limit - end).starts_with(word)) end += word.size();
    if (end > from) return end;
  }
  return std::nullopt;
}

Path continue_path(const Path& before, const Path& next) {
  Path out;
  for (const Step& step : before)
    if (step.level < next.front().level) out.push_back(step);
  out.insert(out.end(), next.begin(), next.end());
  return out;
}

}  // namespace wenze::document
