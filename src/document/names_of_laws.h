#pragma once
// The names by which a text speaks of other laws: titles that it has named in marks, short names
// that it has given (以下简称甲法), and 本法 in the rules that carry out a law.

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "document/document.h"

namespace wenze::document {

class Resources;

class NamesOfLaws {
 public:
  // Both must outlive this. 本法 of 甲法施行细则 is 甲法 from the start.
  NamesOfLaws(const Document& document, const Resources& resources);

  void note_title(const std::string& title);
  void note_short_name(std::string_view short_name, const std::string& title);
  // 甲法（以下简称本法）: the bracket that `text` begins with, behind a name without marks, which
  // `before` ends with. Learns the short name.
  void note_bracket(std::string_view before, std::string_view text);

  // What `name` is short for; `name` itself when it is not known.
  std::string title_of(const std::string& name) const;

  struct Named {
    std::string title;      // empty: a law that the text does not name (新法)
    std::size_t bytes = 0;  // of the name at the end of the words
  };
  // The short name that `before` ends with: 乙|第三条.
  std::optional<Named> short_name(std::string_view before) const;
  // The name of a law that `before` ends with: 刑法|第三条, 刑法分则|第三条,
  // 甲法（以下简称乙）|第三条; in Taiwan “甲要点”|第三点. `last`: the law named last, of which
  // 同法施行细则 speaks.
  std::optional<Named> name(std::string_view before, const std::string& last) const;

 private:
  std::string_view noted_title(std::string_view before) const;
  std::optional<Named> bracketed(std::string_view before) const;
  std::optional<Named> quoted(std::string_view before) const;
  bool points_inside(std::string_view name) const;

  const Resources& resources_;
  bool taiwan_;
  std::map<std::string, std::string, std::less<>> short_names_;
  std::set<std::string> titles_;  // keys of the titles named so far
};

}  // namespace wenze::document
