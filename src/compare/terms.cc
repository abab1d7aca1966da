#include "compare/terms.h"

#include <array>

#include "text/utf8.h"

namespace wenze::compare {
namespace {

constexpr std::size_t kMaxTermCodepoints = 24;

bool is_quote(char32_t c) {
  constexpr std::u32string_view kQuotes = U"“”‘’\"'「」『』《》〈〉";
  return kQuotes.find(c) != std::u32string_view::npos;
}

// Without quotation marks and spaces at both ends.
text::Span<text::Canonical> trimmed(std::string_view whole, text::Span<text::Canonical> span) {
  std::size_t begin = span.begin(), end = span.end();
  while (begin < end) {
    const text::Decoded d = text::decode_at(whole, begin);
    if (d.code_point != U' ' && !is_quote(d.code_point)) break;
    begin += d.bytes;
  }
  while (begin < end) {
    std::size_t last = end - 1;
    while (last > begin && (static_cast<unsigned char>(whole[last]) & 0xC0) == 0x80) --last;
    const char32_t c = text::decode_at(whole, last).code_point;
    if (c != U' ' && !is_quote(c)) break;
    end = last;
  }
  return {begin, end};
}

// Where the name after 简称 ends: at a bracket, a stop or a comma.
std::size_t end_of_name(std::string_view whole, std::size_t at, std::size_t limit) {
  constexpr std::u32string_view kStops = U"）)。，,；;：:、\n（(";
  while (at < limit) {
    const text::Decoded d = text::decode_at(whole, at);
    if (kStops.find(d.code_point) != std::u32string_view::npos) break;
    at += d.bytes;
  }
  return at;
}

}  // namespace

std::string defined_term(std::string_view canonical) {
  constexpr std::string_view kOpen = "所称";
  for (std::size_t at = canonical.find(kOpen); at != std::string_view::npos;
       at = canonical.find(kOpen, at + kOpen.size())) {
    std::size_t begin = at + kOpen.size();
    if (canonical.substr(begin).starts_with("的")) begin += std::string_view("的").size();
    for (const std::string_view close : {"是指", "系指", "，指", "包括"}) {
      const std::size_t end = canonical.find(close, begin);
      if (end == std::string_view::npos) continue;
      const std::size_t stop = end_of_name(canonical, begin, end);
      const auto term = trimmed(canonical, {begin, stop});
      const std::string_view between = canonical.substr(stop, end - stop);
      // Only a comma or a bracket may stand between the term and the verb.
      if (term.empty() || (between != "" && between != "，" && !between.starts_with("（") &&
                           !between.starts_with("(")))
        continue;
      if (text::count_codepoints(term.of(canonical)) <= kMaxTermCodepoints)
        return std::string(term.of(canonical));
    }
  }
  return {};
}

std::vector<Abbreviation> abbreviations(const document::File& file,
                                        const document::Document& document) {
  constexpr std::array<std::string_view, 8> kCues = {
      "以下简称", "以下统称", "以下合称", "以下称", "以下均简称", "以下并称", "下称", "简称为"};
  const std::string_view whole = file.canonical.text;
  std::vector<Abbreviation> out;
  for (std::size_t at = document.span.begin(); at < document.span.end();) {
    std::size_t found = std::string_view::npos;
    std::string_view cue;
    for (const std::string_view candidate : kCues) {
      const std::size_t here = whole.find(candidate, at);
      if (here < found || (here == found && candidate.size() > cue.size())) {
        found = here;
        cue = candidate;
      }
    }
    if (found == std::string_view::npos || found >= document.span.end()) break;
    std::size_t begin = found + cue.size();
    if (whole.substr(begin).starts_with("为")) begin += std::string_view("为").size();
    at = begin;
    if (whole.substr(0, found).ends_with("的") && cue == "简称为")
      continue;  // 企业名称的简称为依据
    const auto name = trimmed(whole, {begin, end_of_name(whole, begin, document.span.end())});
    const auto provision = document.holding(found);
    if (name.empty() || !provision || text::count_codepoints(name.of(whole)) > kMaxTermCodepoints)
      continue;
    out.push_back({std::string(name.of(whole)), name, *provision});
  }
  return out;
}

}  // namespace wenze::compare
