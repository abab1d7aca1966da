// HTML that stands in the text, plain or escaped or half of each (</p&gt;). Only names of HTML
// elements count: 〈 〉 and < > around Chinese are titles.
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "clean/passes.h"
#include "clean/scan.h"
#include "text/utf8.h"

namespace wenze::clean {
namespace {

constexpr std::string_view kKind = "markup";
constexpr std::size_t kLongestTagBytes = 600;
constexpr std::array<std::string_view, 24> kBlockNames = {
    "p",  "br", "div", "tr", "li",    "ul",    "ol",   "h1",   "h2",      "h3",     "h4", "h5",
    "h6", "hr", "dl",  "dd", "table", "tbody", "html", "body", "section", "center", "dt", "title"};
constexpr std::array<std::string_view, 26> kInlineNames = {
    "b",     "i",     "u",     "em",  "strong", "span", "font",  "a",     "img",
    "sup",   "sub",   "td",    "th",  "o:p",    "s",    "small", "big",   "st1",
    "label", "input", "thead", "col", "head",   "meta", "link",  "iframe"};
constexpr std::array<std::string_view, 2> kContentNames = {"script", "style"};

struct Entity {
  std::string_view name, text;
};
constexpr Entity kEntities[] = {
    {"nbsp", " "},   {"amp", "&"},    {"lt", "<"},     {"gt", ">"},     {"quot", "\""},
    {"apos", "'"},   {"ldquo", "“"},  {"rdquo", "”"},  {"lsquo", "‘"},  {"rsquo", "’"},
    {"middot", "·"}, {"hellip", "…"}, {"mdash", "—"},  {"ndash", "–"},  {"emsp", "　"},
    {"ensp", " "},   {"thinsp", " "}, {"times", "×"},  {"copy", "©"},   {"reg", "®"},
    {"sect", "§"},   {"deg", "°"},    {"bull", "•"},   {"permil", "‰"}, {"yen", "¥"},
    {"laquo", "«"},  {"raquo", "»"},  {"divide", "÷"}, {"plusmn", "±"}, {"zwnj", ""},
    {"zwj", ""},     {"shy", ""},     {"le", "≤"},     {"ge", "≥"},
};

enum class TagKind { kNone, kBlock, kInline, kWithContent };

TagKind kind_of(std::string_view name) {
  std::string lower(name);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  const auto among = [&lower](const auto& names) {
    return std::find(names.begin(), names.end(), lower) != names.end();
  };
  if (among(kBlockNames)) return TagKind::kBlock;
  if (among(kInlineNames)) return TagKind::kInline;
  return among(kContentNames) ? TagKind::kWithContent : TagKind::kNone;
}

// Length of `plain` or its escaped form at `at`, else 0.
std::size_t angle_at(std::string_view s, std::size_t at, char plain) {
  if (at >= s.size()) return 0;
  if (s[at] == plain) return 1;
  const std::string_view escaped = plain == '<' ? "&lt;" : "&gt;";
  return s.substr(at).starts_with(escaped) ? escaped.size() : 0;
}

bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':';
}

struct Tag {
  TagKind kind = TagKind::kNone;
  std::size_t end = 0;
};

Tag comment_at(std::string_view s, std::size_t at) {
  if (!s.substr(at).starts_with("!--")) return {};
  const std::size_t close = s.find("--", at + 3);
  if (close == std::string_view::npos) return {};
  const std::size_t angle = angle_at(s, close + 2, '>');
  return angle == 0 ? Tag{} : Tag{TagKind::kInline, close + 2 + angle};
}

// Behind the end tag of <script> or <style>, else the end of its start tag.
std::size_t end_of_content(std::string_view s, std::size_t end, std::string_view name) {
  constexpr std::size_t kLongestContentBytes = 64 * 1024;
  const std::size_t close =
      s.substr(0, end + kLongestContentBytes).find("/" + std::string(name), end);
  if (close == std::string_view::npos) return end;
  const std::size_t after = close + 1 + name.size();
  return after + angle_at(s, after, '>');
}

Tag tag_at(std::string_view s, std::size_t at) {
  const std::size_t open = angle_at(s, at, '<');
  if (open == 0) return {};
  std::size_t i = at + open;
  if (const Tag comment = comment_at(s, i); comment.kind != TagKind::kNone) return comment;
  const bool is_end = i < s.size() && s[i] == '/';
  i += is_end;
  const std::size_t name_begin = i;
  while (i < s.size() && is_name_char(s[i])) ++i;
  const std::string_view name = s.substr(name_begin, i - name_begin);
  const TagKind kind = kind_of(name);
  if (kind == TagKind::kNone) return {};
  if (const std::size_t close = angle_at(s, i, '>');
      close == 0 && i < s.size() && s[i] != ' ' && s[i] != '/' && s[i] != '\n')
    return {};
  const std::size_t limit = std::min(s.size(), at + kLongestTagBytes);
  for (; i < limit; ++i) {
    if (angle_at(s, i, '<') != 0) return {};
    const std::size_t close = angle_at(s, i, '>');
    if (close == 0) continue;
    i += close;
    return {kind, kind == TagKind::kWithContent && !is_end ? end_of_content(s, i, name) : i};
  }
  return {};
}

// Tags that follow one another, with the white space between them, become one line end or nothing.
std::vector<Edit> find_tags(std::string_view s) {
  std::vector<Edit> edits;
  for (std::size_t at = find_either(s, '<', '&', 0); at != std::string_view::npos;
       at = find_either(s, '<', '&', at)) {
    Tag tag = tag_at(s, at);
    if (tag.kind == TagKind::kNone) {
      ++at;
      continue;
    }
    Edit edit{kKind, at, tag.end, ""};
    bool block = tag.kind == TagKind::kBlock;
    for (std::size_t next = tag.end; next < s.size();) {
      if (const Tag another = tag_at(s, next); another.kind != TagKind::kNone) {
        block = block || another.kind == TagKind::kBlock;
        next = edit.end = another.end;
      } else if (s[next] == ' ' || s[next] == '\n' || s[next] == '\r' || s[next] == '\t') {
        ++next;
      } else {
        break;
      }
    }
    if (block) edit.after = "\n";
    at = edit.end;
    edits.push_back(std::move(edit));
  }
  return edits;
}

std::optional<std::string> decode_entity(std::string_view name) {
  if (name.size() > 1 && name.front() == '#') {
    const bool hexadecimal = name[1] == 'x' || name[1] == 'X';
    const std::string_view digits = name.substr(hexadecimal ? 2 : 1);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, hexadecimal ? 16 : 10);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    if (value < 0x20 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
      return std::nullopt;
    return text::to_utf8(static_cast<char32_t>(value));
  }
  for (const Entity& entity : kEntities)
    if (entity.name == name) return std::string(entity.text);
  return std::nullopt;
}

std::vector<Edit> find_entities(std::string_view s) {
  constexpr std::size_t kLongestEntityBytes = 10;
  std::vector<Edit> edits;
  for (std::size_t at = s.find('&'); at != std::string_view::npos; at = s.find('&', at + 1)) {
    const std::size_t end = s.substr(0, std::min(s.size(), at + kLongestEntityBytes)).find(';', at);
    if (end == std::string_view::npos) continue;
    if (auto decoded = decode_entity(s.substr(at + 1, end - at - 1)))
      edits.push_back({kKind, at, end + 1, std::move(*decoded)});
  }
  return edits;
}

}  // namespace

void repair_markup(WorkingText& text) {
  constexpr int kMostTimesEscaped = 3;  // &amp;amp;lt;
  for (int round = 0; round < kMostTimesEscaped; ++round) {
    const std::vector<Edit> tags = find_tags(text.view());
    text.apply(tags);
    const std::vector<Edit> entities = find_entities(text.view());
    text.apply(entities);
    if (entities.empty()) return;
  }
}

}  // namespace wenze::clean
