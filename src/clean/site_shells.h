#pragma once
// Lines and blocks of a web page around a text (site_shells.tsv). Rows are there in both scripts;
// width and spaces are folded here.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/strings.h"
#include "text/table.h"

namespace wenze::clean {

class SiteShells {
 public:
  explicit SiteShells(const text::Table& table);

  // Cheap: whether the first two characters of the line are those of a form, without which it is
  // no shell, starts no block and ends none.
  bool may_begin(std::string_view line) const;
  // The whole line is shell wherever it stands.
  bool is_shell(std::string_view line) const;
  // The line begins as shell or holds some, and is short and no sentence: shell at the edges of a
  // text.
  bool looks_like_shell(std::string_view line) const;
  bool starts_block(std::string_view line) const;
  bool ends_block(std::string_view line) const;

 private:
  enum Role : std::uint8_t {
    kExact = 1,
    kPrefix = 2,
    kContains = 4,
    kBlockStart = 8,
    kBlockEnd = 16
  };
  using Pairs = std::vector<bool>;  // hashed first two characters of forms
  std::uint8_t roles_at_start(std::string_view line, std::size_t most_codepoints) const;
  bool holds(std::string_view line) const;

  std::unordered_map<std::string, std::uint8_t, base::StringHash, std::equal_to<>>
      roles_;  // folded form → roles
  Pairs starts_, inside_;
  std::size_t longest_bytes_ = 0;
};

}  // namespace wenze::clean
