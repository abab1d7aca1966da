#pragma once
// Lines and blocks of a web page around a text (site_shells.tsv). Rows are there in both scripts;
// width and spaces are folded here.

#include <string>
#include <string_view>
#include <vector>

#include "text/matcher.h"
#include "text/table.h"

namespace wenze::clean {

class SiteShells {
 public:
  explicit SiteShells(const text::Table& table);

  bool is_shell_line(std::string_view line) const;
  bool starts_block(std::string_view line) const;
  bool ends_block(std::string_view line) const;

 private:
  enum Role : std::uint32_t { kExact, kPrefix, kContains, kBlockStart, kBlockEnd };
  static constexpr std::size_t kLongestShellCodepoints =
      48;  // a longer line is text, whatever it begins with
  static constexpr std::size_t kLongestNoticeCodepoints = 160;  // of the first line of a block
  bool begins_with(std::string_view line, Role role, std::size_t most_codepoints) const;

  text::Matcher starts_;  // value: Role
  text::Matcher contained_;
  std::vector<bool> first_ = std::vector<bool>(0x10000);   // first characters of starts_
  std::vector<bool> inside_ = std::vector<bool>(0x10000);  // first characters of contained_
};

}  // namespace wenze::clean
