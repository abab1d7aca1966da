#include "normalise/traditional.h"

#include <algorithm>
#include <map>

#include "normalise/normalise.h"
#include "text/utf8.h"

namespace wenze::normalise {

base::Result<std::string> written_traditional(std::string_view canonical,
                                              const text::Table& words) {
  std::map<std::string_view, std::string_view> known;
  std::size_t longest = 0;
  for (const text::TableRow& row : words.rows()) {
    const std::string_view form = words.cell(row, "form");
    known.emplace(form, words.cell(row, "traditional"));
    longest = std::max(longest, form.size());
  }
  std::string out;
  std::size_t begin = 0, at = 0;  // of what is left to OpenCC; where words are looked for
  const auto convert = [&](std::size_t end) -> base::Status {
    if (begin == end) return {};
    auto piece = to_traditional(canonical.substr(begin, end - begin), Traditional::kTaiwan);
    if (!piece) return tl::unexpected(piece.error());
    out += *piece;
    return {};
  };
  while (at < canonical.size()) {
    auto found = known.end();
    for (std::size_t length = std::min(longest, canonical.size() - at);
         length > 0 && found == known.end(); --length)
      found = known.find(canonical.substr(at, length));
    if (found == known.end()) {
      at += text::prefix_codepoints(canonical.substr(at), 1).size();
      continue;
    }
    if (auto done = convert(at); !done) return tl::unexpected(done.error());
    out += found->second;
    begin = at += found->first.size();
  }
  if (auto done = convert(at); !done) return tl::unexpected(done.error());
  return out;
}

}  // namespace wenze::normalise
