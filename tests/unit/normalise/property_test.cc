// What holds for every text: the map is total, monotone and consistent, and leads from any
// canonical span back to raw text that holds the characters it came from.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "fixture.h"
#include "text/utf8.h"

namespace wenze::normalise {
namespace {

// Texts of the pieces in which folding, exchange, phrases, repairs and composition meet.
rc::Gen<std::string> texts() {
  static const std::vector<std::string> kPieces = {"行政機關",
                                                   "給予",
                                                   "處分",
                                                   "覆蓋",
                                                   "雙重",
                                                   "許可權",
                                                   "規範性檔案",
                                                   "隨著",
                                                   "著作",
                                                   "乾",
                                                   "縣",
                                                   "於潛",
                                                   "潛",
                                                   "二",
                                                   "○",
                                                   "O",
                                                   "0",
                                                   "００",
                                                   "六年",
                                                   "(一)",
                                                   "，",
                                                   ",",
                                                   "：",
                                                   ":",
                                                   "1,000",
                                                   "a",
                                                   "Ｂ",
                                                   " ",
                                                   "　",
                                                   "\t",
                                                   "\n",
                                                   "\r\n",
                                                   "「",
                                                   "』",
                                                   "︰",
                                                   "巿",
                                                   "\xCC\x81",
                                                   "e",
                                                   "⼀",
                                                   "豈",
                                                   "𠮷",
                                                   "𡻕",
                                                   "\xE2\x80\x8B",
                                                   "\uE81E",
                                                   "\uF6B1",
                                                   "、",
                                                   "。",
                                                   "問責製",
                                                   "\xF3\xA0\x84\x80"};
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(kPieces)),
                      [](const std::vector<std::string>& pieces) {
                        std::string out;
                        for (const std::string& piece : pieces) out += piece;
                        return out;
                      });
}

bool is_boundary(std::string_view s, std::size_t at) {
  return at == s.size() || (static_cast<unsigned char>(s[at]) & 0xC0) != 0x80;
}

std::vector<std::size_t> boundaries(std::string_view s) {
  std::vector<std::size_t> out;
  for (std::size_t at = 0; at <= s.size(); ++at)
    if (is_boundary(s, at)) out.push_back(at);
  return out;
}

RC_GTEST_PROP(NormaliseProperty, MapIsTotalMonotoneConsistent, ()) {
  const std::string raw = *texts();
  const text::CanonicalText out = canonical_text(raw);
  RC_ASSERT(out.map.check_consistency());
  RC_ASSERT(out.map.from_size_bytes() == raw.size());
  RC_ASSERT(out.map.to_size_bytes() == out.text.size());
  std::size_t last = 0;
  for (const std::size_t at : boundaries(out.text)) {
    const auto source = out.map.to_source({at, at});
    RC_ASSERT(source.empty());
    RC_ASSERT(source.begin() >= last);
    last = source.begin();
  }
}

RC_GTEST_PROP(NormaliseProperty, SourceCoversWhatTheSpanCameFrom, ()) {
  const std::string raw = *texts();
  const text::CanonicalText out = canonical_text(raw);
  const std::vector<std::size_t> ends = boundaries(out.text);
  const std::size_t i = *rc::gen::inRange<std::size_t>(0, ends.size());
  const std::size_t j = *rc::gen::inRange<std::size_t>(i, ends.size());
  const text::Span<text::Canonical> span{ends[i], ends[j]};
  const auto source = out.map.to_source(span);
  RC_ASSERT(is_boundary(raw, source.begin()));
  RC_ASSERT(is_boundary(raw, source.end()));
  RC_ASSERT(span.empty() == source.empty());
  if (span.empty()) return;
  // What lies before the source gave nothing but what lies before the span, and likewise behind.
  RC_ASSERT(out.map.to_target(source).contains(span));
  RC_ASSERT(out.map.to_target({0, source.begin()}).end() <= span.begin());
  RC_ASSERT(out.map.to_target({source.end(), raw.size()}).begin() >= span.end());
}

// A piece of text that no neighbour changes gives the same characters wherever it stands.
RC_GTEST_PROP(NormaliseProperty, SpanOfAWordIsTheWord, ()) {
  const std::string before = *texts(), after = *texts();
  const std::string raw = before + "\n責任追究\n" + after;
  const text::CanonicalText out = canonical_text(raw);
  const auto span =
      out.map.to_target({before.size() + 1, before.size() + 1 + std::string("責任追究").size()});
  RC_ASSERT(span.of(out.text) == "责任追究");
  RC_ASSERT(out.map.to_source(span).of(raw) == "責任追究");
}

RC_GTEST_PROP(NormaliseProperty, TwiceIsOnce, ()) {
  const std::string once = canonical(*texts());
  RC_ASSERT(canonical(once) == once);
}

}  // namespace
}  // namespace wenze::normalise
