// structure() on any text: every visible byte stands in exactly one label, heading or stretch of
// own text, children lie in their parents, eIds are unique, and what is printed for a provision can
// be typed.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <vector>

#include "document/address.h"
#include "document/structure.h"
#include "lexicon/lexicon.h"
#include "text/utf8.h"

using namespace wenze;

namespace {

constexpr std::size_t kTypedProvisions = 20;  // addresses tried in one document

const document::Resources& resources() {
  static const auto lexicon =
      *lexicon::Lexicon::load(std::string(WENZE_SOURCE_DIR) + "/dictionaries", {});
  static const auto built = *document::build_resources(
      [](std::string_view name) -> const text::Table& { return lexicon->table(name); });
  return *built;
}

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

// Labels and headings are what is left of a provision before its own text and its children.
void cover(const document::Document& document, std::vector<int>& covered) {
  const auto paint = [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) ++covered[i];
  };
  for (std::size_t i = 0; i < document.provisions.size(); ++i) {
    const document::Provision& p = document.provisions[i];
    std::size_t head = p.own.empty() ? p.span.end() : p.own.begin();
    if (i + 1 < document.provisions.size() &&
        document.provisions[i + 1].parent == document::ProvisionId(i))
      head = std::min(head, document.provisions[i + 1].span.begin());
    for (const auto& rest : p.own_rest) head = std::min(head, rest.begin());
    paint(p.span.begin(), head);
    paint(p.own.begin(), p.own.end());
    for (const auto& rest : p.own_rest) paint(rest.begin(), rest.end());
    if (p.parent) require(document.at(*p.parent).span.contains(p.span), "children lie in parents");
  }
}

// Marks of Markdown (# at the front of a line) and comments belong to no provision.
bool may_be_markup(std::string_view text) {
  return text.find('#') != std::string_view::npos || text.find("<!--") != std::string_view::npos;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  text::RawText raw;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (std::size_t at = 0; at < bytes.size();) {
    const text::Decoded d = text::decode_at(bytes, at);
    text::append_utf8(raw.text, d.code_point);
    at += d.bytes;
  }
  text::CanonicalText canonical;
  canonical.text = raw.text;
  if (!raw.text.empty())
    canonical.map = text::OffsetMap<text::Raw, text::Canonical>::identity(raw.text.size());
  const auto documents = document::structure(raw, canonical, resources(), {});
  require(!documents.empty(), "there is a document");
  std::vector<int> covered(canonical.text.size());
  for (const document::Document& document : documents) {
    cover(document, covered);
    std::set<std::string> eids;
    for (const document::Provision& p : document.provisions)
      require(eids.insert(p.eid).second, "eIds are unique");
    const auto printed = document::format_pinpoints(document, canonical.text);
    for (std::size_t i = 0; i < std::min(printed.size(), kTypedProvisions); ++i)
      document::find_address(document, canonical.text, printed[i]);
  }
  if (may_be_markup(canonical.text)) return 0;
  for (std::size_t at = 0; at < canonical.text.size();) {
    const text::Decoded d = text::decode_at(canonical.text, at);
    if (!text::is_space(d.code_point) && d.code_point > ' ')
      require(covered[at] == 1, "every visible byte stands in one place");
    at += d.bytes;
  }
  return 0;
}
