// A list is read entry by entry. An entry is a pinpoint, a pinpoint whose last numbers share one
// unit (第一款第（一）、（三）项), or what stands behind one (前两项 of it); each may be the
// beginning of a range.
#include <algorithm>
#include <array>

#include "document/marks.h"
#include "document/path.h"
#include "text/numerals.h"

namespace wenze::document {
namespace {

constexpr std::size_t kMaxEntries = 64;
constexpr int kMaxNumber = 9999;
constexpr std::string_view kPointOfTaiwan = "点";

class ListReader {
 public:
  ListReader(std::string_view text, std::size_t limit, System system)
      : text_(text), limit_(limit), system_(system) {}

  std::optional<PathList> read(std::size_t at, bool open_bracket) {
    list_.begin = list_.end = at;
    std::optional<std::size_t> next = at;
    open_ = open_bracket;
    bool continues = open_bracket;
    while (next && list_.items.size() < kMaxEntries) {
      const std::size_t entry_end = entry(*next, continues);
      if (entry_end == *next) break;
      list_.end = entry_end;
      next = list_separator(text_, entry_end, limit_);
      if (next) next = skip_spaces(text_, *next, limit_);
      continues = true;
    }
    if (list_.items.empty()) return std::nullopt;
    return std::move(list_);
  }

 private:
  std::string_view rest(std::size_t at) const { return text_.substr(at, limit_ - at); }

  // Where the entry at `at` ends; `at` when there is none.
  std::size_t entry(std::size_t at, bool continues) {
    if (const std::size_t end = shared(at); end > at) return end;
    const auto path = pinpoint(at, continues);
    if (!path) return at;
    push(path->path, *path);
    const std::size_t end = range(path->end);
    return leading_parts(end);
  }

  // 第三条第二款; inside a list also （三）项 and 十八条.
  std::optional<PathAt> pinpoint(std::size_t at, bool continues) const {
    if (auto path = path_at(text_, at, limit_, system_)) return path;
    if (!continues) return std::nullopt;
    const std::string_view here = rest(at);
    const bool bracket = here.starts_with("（") || here.starts_with("(");
    std::size_t from = at;
    const auto number = plain_number(from);
    if (!number) return std::nullopt;
    // 和三条 could count articles: without brackets only numbers above ten name one.
    if (!bracket && *number <= 10) return std::nullopt;
    const auto level = unit(from);
    if (!level || (!bracket && *level != Level::kArticle)) return std::nullopt;
    PathAt out{{Step{*level, *number, 0}}, at, from};
    if (const auto more = path_at(text_, from, limit_, system_);
        more && more->path.front().level > *level) {
      out.path.insert(out.path.end(), more->path.begin(), more->path.end());
      out.end = more->end;
    }
    return out;
  }

  // 十二, （三）, 3: without 第.
  std::optional<int> plain_number(std::size_t& at) const {
    std::size_t from = at;
    bool bracket = false;
    for (std::string_view open : {"（", "("})
      if (!bracket && rest(from).starts_with(open)) from += open.size(), bracket = true;
    const auto numeral =
        text::parse_numeral(text_.substr(from, std::min<std::size_t>(36, limit_ - from)));
    if (!numeral || numeral->value < 1 || numeral->value > kMaxNumber) return std::nullopt;
    from += numeral->bytes;
    if (bracket) {
      bool closed = false;
      for (std::string_view close : {"）", ")"})
        if (!closed && rest(from).starts_with(close)) from += close.size(), closed = true;
      if (!closed) return std::nullopt;
    }
    at = from;
    return static_cast<int>(numeral->value);
  }

  std::optional<Level> unit(std::size_t& at) const {
    struct Word {
      std::string_view word;
      Level level, taiwan;
    };
    if (system_ == System::kTaiwan && rest(at).starts_with(kPointOfTaiwan)) {
      at += kPointOfTaiwan.size();
      return Level::kArticle;
    }
    static constexpr std::array<Word, 4> kWords = {{{"条", Level::kArticle, Level::kArticle},
                                                    {"款", Level::kParagraph, Level::kPoint},
                                                    {"项", Level::kPoint, Level::kParagraph},
                                                    {"目", Level::kIndent, Level::kIndent}}};
    for (const Word& word : kWords)
      if (rest(at).starts_with(word.word)) {
        at += word.word.size();
        return system_ == System::kTaiwan ? word.taiwan : word.level;
      }
    return std::nullopt;
  }

  // 第一、二、三款; 第十条第一款第（二）、（三）项; 第（一）至（三）项; 第（一）至第（三）项.
  std::size_t shared(std::size_t at) {
    const auto front = path_at(text_, at, limit_, system_);
    std::size_t from = front ? front->end : at;
    if (rest(from).starts_with("第"))
      from += 3;
    else if (front || !open_ || !rest(from).starts_with("（"))
      return at;
    struct Number {
      int value = 0;
      bool ends_range = false;
    };
    std::vector<Number> numbers;
    for (bool ends_range = false; numbers.size() < kMaxEntries;) {
      const auto number = plain_number(from);
      if (!number) return at;
      numbers.push_back({*number, ends_range});
      std::size_t next = from;
      for (std::string_view separator : {"、", "和", "至", "到", "或", "及", "与", "，"})
        if (next == from && rest(from).starts_with(separator)) {
          next = from + separator.size();
          ends_range = separator == "至" || separator == "到";
        }
      if (next == from) break;
      const bool ordinal = rest(next).starts_with("第");
      from = next + (ordinal ? std::string_view("第").size() : 0);
    }
    const auto level = unit(from);
    if (numbers.size() < 2 || !level) return at;
    if (front && front->path.back().level >= *level) return at;
    const Path base = front ? front->path : Path{};
    for (const Number& number : numbers) {
      Path path = base;
      path.push_back({*level, number.value, 0});
      if (number.ends_range && !list_.items.empty() && !list_.items.back().up_to) {
        list_.items.back().up_to = continue_path(list_.items.back().path, path);
      } else {
        push(path, PathAt{path, at, from});
      }
    }
    return from;
  }

  void push(const Path& path, const PathAt& as_printed) {
    if (list_.items.empty()) list_.first = as_printed;
    list_.items.push_back(
        {list_.items.empty() ? path : continue_path(list_.items.back().path, path), std::nullopt});
  }

  std::size_t range(std::size_t end) {
    const auto from = range_separator(text_, end, limit_);
    if (!from) return end;
    const auto last = pinpoint(skip_spaces(text_, *from, limit_), true);
    if (!last) return end;
    list_.items.back().up_to = continue_path(list_.items.back().path, last->path);
    return last->end;
  }

  // 第三款|前两项: the first parts of what was just named.
  std::size_t leading_parts(std::size_t end) {
    if (!rest(end).starts_with("前") || list_.items.back().up_to) return end;
    std::size_t from = end + 3;
    const auto count = plain_number(from);
    const auto level = count ? unit(from) : std::nullopt;
    if (!level || *level <= list_.items.back().path.back().level) return end;
    Path last = list_.items.back().path;
    list_.items.back().path.push_back({*level, 1, 0});
    last.push_back({*level, *count, 0});
    if (*count > 1) list_.items.back().up_to = last;
    return from;
  }

  std::string_view text_;
  std::size_t limit_;
  System system_;
  bool open_ = false;
  PathList list_;
};

std::string_view eid_name(Level level) {
  switch (level) {
    case Level::kPart:
      return "part";
    case Level::kChapter:
      return "chp";
    case Level::kSection:
      return "sec";
    case Level::kArticle:
      return "art";
    case Level::kParagraph:
      return "para";
    case Level::kPoint:
      return "point";
    case Level::kIndent:
      return "indent";
  }
  return "art";
}

}  // namespace

std::optional<PathList> path_list_at(std::string_view text, std::size_t at, std::size_t limit,
                                     System system, const PathListOptions& options) {
  return ListReader(text, limit, system).read(at, options.open_bracket);
}

std::vector<Path> expand(const PathRange& item) {
  if (!item.up_to) return {item.path};
  const Step first = item.path.back(), last = item.up_to->back();
  std::vector<Path> out;
  if (first.level != last.level || item.path.size() != item.up_to->size() ||
      last.number < first.number || last.number - first.number > kMaxRange)
    return {item.path, *item.up_to};
  for (int n = first.number; n <= last.number; ++n) {
    Path path = item.path;
    path.back().number = n;
    path.back().sub = n == first.number ? first.sub : n == last.number ? last.sub : 0;
    out.push_back(std::move(path));
  }
  return out;
}

std::string eid_of(const Path& path) {
  std::string out;
  for (const Step& step : path) {
    if (!out.empty()) out += "__";
    out.append(eid_name(step.level)).append("_").append(inserted_number(step.number, step.sub));
  }
  return out;
}

}  // namespace wenze::document
