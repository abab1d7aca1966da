#pragma once
// Word's automatic numbering: the labels that stand in no text run (ECMA-376-1, 17.9).

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pugi {
class xml_node;
}

namespace wenze::format {

// `value` as the number format `format` (ST_NumberFormat, 17.18.59) writes it:
// "chineseCountingThousand", "decimal", "upperRoman" … Formats that is_number_format() does not
// know give Arabic digits, "none" and "bullet" nothing.
bool is_number_format(std::string_view format);
std::string format_number(std::string_view format, std::int64_t value);

class DocxNumbering {
 public:
  static constexpr int kLevels = 9;

  // All labels together may have `max_label_bytes`: a definition of a few bytes is written out at
  // every paragraph.
  explicit DocxNumbering(std::uint64_t max_label_bytes) : label_bytes_left_(max_label_bytes) {}

  // The label of the next paragraph of numbering `num_id` at `level` (0-based), with what separates
  // it from the text; counts it. Empty where the numbering is unknown or shows nothing.
  struct Label {
    std::string text;
    bool bullet = false;
  };
  Label next(int num_id, int level);
  // Whether labels are missing because they would have been too many.
  bool exhausted() const { return exhausted_; }
  // Number formats that labels so far should have been written in and are not known here; a few.
  const std::set<std::string>& unknown_formats() const { return unknown_formats_; }

  // The level of `num_id` that is bound to a paragraph style, if any.
  std::optional<int> level_of_style(int num_id, std::string_view style_id) const;

  // Reads the root element of word/numbering.xml.
  void load(const pugi::xml_node& numbering);
  // Numberings that only point to a numbering style resolve through `style_num` (style id → num
  // id).
  void resolve_style_links(const std::map<std::string, int>& style_num);

 private:
  struct Level {
    std::int64_t start = 1;
    std::string format = "decimal";
    std::size_t digits = 0;  // numbers are filled up with zeros to so many
    std::string text;
    std::string suffix = "tab";
    std::string style;
    int restart =
        -1;  // level whose advance restarts this one (1-based, 0: never); -1: any higher level
    bool legal = false;
  };
  struct Abstract {
    std::array<Level, kLevels> levels;
    std::string style_link;  // numStyleLink: the definition is that of a style
    std::array<std::int64_t, kLevels> counter{};
    std::array<bool, kLevels> running{};
  };
  struct Override {
    std::optional<std::int64_t> start;
    std::optional<Level> level;
  };
  struct Num {
    int abstract_id = -1;
    std::map<int, Override> overrides;
    bool started = false;
  };

  static Level read_level(const pugi::xml_node& lvl);
  static void read_format(const pugi::xml_node& lvl, Level& level);
  const Level& level_at(const Num& num, const Abstract& abstract, int level) const;
  std::int64_t start_of(const Num& num, const Abstract& abstract, int level) const;
  void advance(Num& num, Abstract& abstract, int level);
  std::string compose(const Num& num, const Abstract& abstract, int level);
  std::string number(const Level& shown, std::int64_t value, bool legal);

  std::map<int, Abstract> abstracts_;
  std::map<int, Num> nums_;
  std::set<std::string> unknown_formats_;
  std::uint64_t label_bytes_left_;
  bool exhausted_ = false;
};

}  // namespace wenze::format
