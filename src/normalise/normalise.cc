#include "normalise/normalise.h"

#include <algorithm>

#include "normalise/fold.h"
#include "text/utf8.h"

namespace wenze::normalise {
namespace {

constexpr std::size_t kFewTraditional =
    1000;  // bytes of text for one traditional character: quotation, or a name
constexpr int kMostRounds =
    4;  // a word restored may complete another; converting twice must equal converting once
constexpr std::string_view kConvertedWord = "converted_word";

bool is_off(const NormaliseOptions& options, std::string_view kind) {
  return options.off.contains("all") || options.off.contains(std::string(kind));
}

// Writes the words of `hits` back and records each, with the words as the clean text has them.
void restore_converted_words(const std::vector<ConvertedHit>& hits, std::string_view clean,
                             text::RunMap& from_clean, text::CanonicalText& canonical) {
  std::string text;
  text::RunMap edit;
  std::size_t at = 0;
  for (const ConvertedHit& hit : hits) {
    text.append(canonical.text, at, hit.begin - at);
    edit.append_copied(hit.begin - at);
    text += hit.word->canonical;
    edit.append_replaced(hit.end - hit.begin, hit.word->canonical.size());
    at = hit.end;
    std::size_t begin = hit.begin, end = hit.end;
    from_clean.to_source(begin, end);
    canonical.repairs.push_back({std::string(kConvertedWord),
                                 canonical.map.to_source({hit.begin, hit.end}),
                                 std::string(clean.substr(begin, end - begin)), hit.word->canonical,
                                 text::Confidence::kHigh});
  }
  text.append(canonical.text, at);
  edit.append_copied(canonical.text.size() - at);
  canonical.text = std::move(text);
  from_clean = text::RunMap::compose(from_clean, edit);
  canonical.map = text::OffsetMap<text::Raw, text::Canonical>(
      text::RunMap::compose(canonical.map.runs(), edit));
}

}  // namespace

base::Result<text::CanonicalText> normalise(const text::CleanText& clean,
                                            const Resources& resources,
                                            const NormaliseOptions& options,
                                            text::DiagnosticSink&) {
  Folded folded = fold(clean.text, resources, Setting::kDocument);
  text::CanonicalText out;
  out.text = std::move(folded.text);
  out.map = clean.map.then(text::OffsetMap<text::Clean, text::Canonical>(folded.map));
  out.repairs = clean.repairs;
  out.script = folded.traditional * kFewTraditional <= out.text.size() && folded.holds_han
                   ? text::Script::kHans
                   : detect_script(clean.text, resources);
  if (!is_off(options, kConvertedWord)) {
    for (int round = 0; round < kMostRounds; ++round) {
      const std::vector<ConvertedHit> hits = find_converted_words(out.text, resources);
      if (hits.empty()) break;
      restore_converted_words(hits, clean.text, folded.map, out);
    }
  }
  std::stable_sort(
      out.repairs.begin(), out.repairs.end(),
      [](const text::Repair& a, const text::Repair& b) { return a.raw.begin() < b.raw.begin(); });
  for (const text::Span<text::Clean>& span : clean.damaged)
    out.damaged.push_back(out.map.to_target(clean.map.to_source(span)));
  return out;
}

std::string canonical_query(std::string_view query, const Resources& resources) {
  // What a person types may be cut in the middle of a character; fold() wants UTF-8.
  std::string text =
      text::is_valid_utf8(query) ? std::string(query) : text::to_utf8(text::to_utf32(query));
  text = fold(text, resources, Setting::kQuery).text;
  for (int round = 0; round < kMostRounds; ++round) {
    const std::vector<ConvertedHit> hits = find_converted_words(text, resources);
    if (hits.empty()) break;
    std::string out;
    std::size_t at = 0;
    for (const ConvertedHit& hit : hits) {
      out.append(text, at, hit.begin - at);
      out += hit.word->canonical;
      at = hit.end;
    }
    text = out.append(text, at);
  }
  return text;
}

std::string dump(const text::CanonicalText& canonical) {
  std::string out;
  for (const text::Repair& repair : canonical.repairs) {
    out += repair.kind + ' ' + std::string(text::name(repair.confidence)) + ' ' +
           std::to_string(repair.raw.begin()) + '-' + std::to_string(repair.raw.end()) + ' ' +
           repair.before + " -> " + repair.after.value_or("(damaged)") + '\n';
  }
  return out;
}

}  // namespace wenze::normalise
