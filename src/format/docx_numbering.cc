#include "format/docx_numbering.h"

#include <algorithm>
#include <cctype>
#include <limits>
#include <pugixml.hpp>

namespace wenze::format {
namespace {

// Word writes no more than 9 levels; anything else in a damaged file is brought into range.
int clamp_level(int level) { return std::clamp(level, 0, DocxNumbering::kLevels - 1); }

// What Word draws between label and text is a tab or a space; after 、 ） ． the width of the sign
// does already.
std::string separator(std::string_view suffix, std::string_view label) {
  if (suffix == "nothing" || label.empty()) return {};
  for (const std::string_view closing : {"、", "）", "．", "】", "〕", "："})
    if (label.ends_with(closing)) return {};
  return " ";
}

// In the range that Word has, so that counting on never overflows.
std::int64_t start_value(const pugi::xml_node& start) {
  using Int = std::numeric_limits<std::int32_t>;
  return std::clamp<std::int64_t>(start.attribute("w:val").as_llong(1), Int::min(), Int::max());
}

}  // namespace

// Word writes formats that the first edition of the standard lacks beside a substitute:
// <mc:AlternateContent><mc:Choice><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/> …
void DocxNumbering::read_format(const pugi::xml_node& lvl, Level& level) {
  pugi::xml_node format = lvl.child("w:numFmt");
  if (!format) format = lvl.child("mc:AlternateContent").child("mc:Choice").child("w:numFmt");
  level.format = format.attribute("w:val").as_string("decimal");
  if (level.format != "custom") return;
  const std::string_view example = format.attribute("w:format").as_string();
  const std::string_view first = example.substr(0, example.find(','));
  constexpr std::size_t kMostDigits = 9;
  if (first.size() > kMostDigits || !first.ends_with('1') ||
      first.find_first_not_of('0') != first.size() - 1)
    return;
  level.format = "decimal";
  level.digits = first.size();
}

DocxNumbering::Level DocxNumbering::read_level(const pugi::xml_node& lvl) {
  Level level;
  level.start = start_value(lvl.child("w:start"));
  read_format(lvl, level);
  level.text = lvl.child("w:lvlText").attribute("w:val").as_string();
  level.suffix = lvl.child("w:suff").attribute("w:val").as_string("tab");
  level.style = lvl.child("w:pStyle").attribute("w:val").as_string();
  level.restart = lvl.child("w:lvlRestart").attribute("w:val").as_int(-1);
  const pugi::xml_node legal = lvl.child("w:isLgl");
  level.legal = legal && legal.attribute("w:val").as_bool(true);
  return level;
}

void DocxNumbering::load(const pugi::xml_node& numbering) {
  for (const pugi::xml_node node : numbering.children("w:abstractNum")) {
    Abstract& abstract = abstracts_[node.attribute("w:abstractNumId").as_int()];
    abstract.style_link = node.child("w:numStyleLink").attribute("w:val").as_string();
    for (const pugi::xml_node lvl : node.children("w:lvl"))
      abstract.levels[static_cast<std::size_t>(clamp_level(lvl.attribute("w:ilvl").as_int()))] =
          read_level(lvl);
  }
  for (const pugi::xml_node node : numbering.children("w:num")) {
    Num& num = nums_[node.attribute("w:numId").as_int()];
    num.abstract_id = node.child("w:abstractNumId").attribute("w:val").as_int(-1);
    for (const pugi::xml_node change : node.children("w:lvlOverride")) {
      Override& over = num.overrides[clamp_level(change.attribute("w:ilvl").as_int())];
      if (const auto start = change.child("w:startOverride")) over.start = start_value(start);
      if (const auto lvl = change.child("w:lvl")) over.level = read_level(lvl);
    }
  }
}

void DocxNumbering::resolve_style_links(const std::map<std::string, int>& style_num) {
  for (auto& [id, num] : nums_) {
    const auto abstract = abstracts_.find(num.abstract_id);
    if (abstract == abstracts_.end() || abstract->second.style_link.empty()) continue;
    const auto target = style_num.find(abstract->second.style_link);
    if (target == style_num.end()) continue;
    const auto real = nums_.find(target->second);
    if (real != nums_.end()) num.abstract_id = real->second.abstract_id;
  }
}

std::optional<int> DocxNumbering::level_of_style(int num_id, std::string_view style_id) const {
  const auto num = nums_.find(num_id);
  if (num == nums_.end()) return std::nullopt;
  const auto abstract = abstracts_.find(num->second.abstract_id);
  if (abstract == abstracts_.end()) return std::nullopt;
  for (int level = 0; level < kLevels; ++level)
    if (abstract->second.levels[static_cast<std::size_t>(level)].style == style_id) return level;
  return std::nullopt;
}

const DocxNumbering::Level& DocxNumbering::level_at(const Num& num, const Abstract& abstract,
                                                    int level) const {
  const auto found = num.overrides.find(level);
  if (found != num.overrides.end() && found->second.level) return *found->second.level;
  return abstract.levels[static_cast<std::size_t>(level)];
}

std::int64_t DocxNumbering::start_of(const Num& num, const Abstract& abstract, int level) const {
  const auto found = num.overrides.find(level);
  if (found != num.overrides.end() && found->second.start) return *found->second.start;
  return level_at(num, abstract, level).start;
}

// Numberings that share a definition count on together; a start override begins anew when its
// numbering first appears.
void DocxNumbering::advance(Num& num, Abstract& abstract, int level) {
  if (!num.started) {
    num.started = true;
    for (const auto& [at, over] : num.overrides)
      if (over.start) abstract.running[static_cast<std::size_t>(at)] = false;
  }
  for (int at = 0; at <= level; ++at) {
    const auto slot = static_cast<std::size_t>(at);
    if (!abstract.running[slot])
      abstract.counter[slot] = start_of(num, abstract, at);
    else if (at == level)
      ++abstract.counter[slot];
    abstract.running[slot] = true;
  }
  for (int lower = level + 1; lower < kLevels; ++lower) {
    const int restart = level_at(num, abstract, lower).restart;
    if (restart == -1 || (restart > 0 && level + 1 <= restart))
      abstract.running[static_cast<std::size_t>(lower)] = false;
  }
}

// In a level that is written legally all numbers are Arabic.
std::string DocxNumbering::number(const Level& shown, std::int64_t value, bool legal) {
  constexpr std::size_t kMostNamed = 4, kLongestName = 40;
  const std::string& format = shown.format;
  if (!legal && !is_number_format(format) && unknown_formats_.size() < kMostNamed) {
    const bool is_name = format.size() <= kLongestName && !format.empty() &&
                         std::all_of(format.begin(), format.end(),
                                     [](unsigned char c) { return std::isalnum(c) != 0; });
    unknown_formats_.insert(is_name ? format : "?");
  }
  std::string out = format_number(legal ? "decimal" : format, value);
  if (value >= 0 && out.size() < shown.digits) out.insert(0, shown.digits - out.size(), '0');
  return out;
}

std::string DocxNumbering::compose(const Num& num, const Abstract& abstract, int level) {
  const Level& own = level_at(num, abstract, level);
  std::string out;
  for (std::size_t i = 0; i < own.text.size(); ++i) {
    const bool reference = own.text[i] == '%' && i + 1 < own.text.size() &&
                           own.text[i + 1] >= '1' && own.text[i + 1] <= '9';
    if (!reference) {
      out += own.text[i];
      continue;
    }
    const int which = own.text[++i] - '1';
    const Level& shown = level_at(num, abstract, which);
    out += number(shown, abstract.counter[static_cast<std::size_t>(which)], own.legal);
    if (out.size() > label_bytes_left_) break;
  }
  return out;
}

DocxNumbering::Label DocxNumbering::next(int num_id, int level) {
  level = clamp_level(level);
  const auto num = nums_.find(num_id);
  if (num == nums_.end()) return {};
  const auto abstract = abstracts_.find(num->second.abstract_id);
  if (abstract == abstracts_.end()) return {};
  advance(num->second, abstract->second, level);
  const Level& own = level_at(num->second, abstract->second, level);
  if (own.format == "bullet") return {{}, true};
  std::string label;
  if (!exhausted_) label = compose(num->second, abstract->second, level);
  if (label.size() > label_bytes_left_) exhausted_ = true;
  if (exhausted_) return {};
  label_bytes_left_ -= label.size();
  if (label.find_first_not_of(" \t") == std::string::npos) return {};
  label += separator(own.suffix, label);
  return {label, false};
}

}  // namespace wenze::format
