#pragma once
// From lines to units: the pieces of text that open or continue provisions. Lines that lost their
// breaks are cut where the numbering says so, contents lists are recognised, and titles, signatures
// and attachments get their roles.

#include <optional>
#include <string_view>
#include <vector>

#include "document/chain.h"
#include "document/document.h"
#include "document/lines.h"
#include "document/marks.h"

namespace wenze::document {

enum class UnitRole { kBody, kTitle, kContents, kPreamble, kSignature, kAttachment, kShell };

struct Unit {
  CanonicalSpan span;        // trimmed, never empty
  std::optional<Mark> mark;  // set only when the mark counts
  UnitRole role = UnitRole::kBody;
  int heading_level = 0;
  bool line_start = true;  // false: cut out of the inside of a line
  bool quoted = false;     // goes on in the text of another document (quoted.h)
  bool cell = false;       // of a table: a paragraph of its own
};

struct Layout {
  std::vector<Unit> units;
  bool statute = false;  // articles 第X条 (or Hong Kong sections) carry the text
  std::size_t body = 0;  // first unit after title and preamble
};

struct LayoutInput {
  std::string_view text;                     // canonical text of the file
  const std::vector<Line>* lines = nullptr;  // all lines of the file
  std::size_t first_line = 0;                // the document's lines …
  std::size_t last_line = 0;                 // … half open
  std::vector<ArticleMark> articles;         // its article chain
  System system = System::kMainland;
  const Resources* resources = nullptr;  // never null
  std::optional<std::size_t>
      title_line;  // known already: this line is the title, whatever its mark
};

Layout lay_out(const LayoutInput& input);

// Marks every unit of a contents list (目录 …, or divisions that are listed before they come).
void mark_contents(std::string_view text, std::vector<Unit>& units, const Resources& resources);
// Whether `s` is short and unpunctuated enough to be a heading or a title line.
bool looks_like_heading(std::string_view s, std::size_t max_codepoints);
// Without white space, dot leaders and page numbers at the end: what a heading and its entry in a
// list share.
std::string heading_key(std::string_view s);
// 附件, 附件1, 附件：…: the bytes of that label at the front of `s`, 0 when there is none.
std::size_t attachment_label(std::string_view s);

}  // namespace wenze::document
