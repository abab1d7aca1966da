#pragma once
// normalise/: any script → canonical simplified, one form per character, with the map back to Raw.
//
// Canonical text is for matching, never for showing: NFC; simplified by OpenCC's t2s character and
// phrase tables except where dictionaries/protected_words.tsv says otherwise; one glyph a character
// (glyph_variants.tsv); ASCII letters and digits half width, punctuation full width in lines that
// hold Chinese; no spaces next to a Han character, none at the ends of a line; '\n' line ends.
// Converting twice equals converting once.

#include <memory>
#include <set>
#include <string>
#include <string_view>

#include "base/result.h"
#include "text/diagnostic.h"
#include "text/stages.h"
#include "text/table.h"

namespace wenze::normalise {

// The flattened conversion tables; built once (about 10 ms), immutable, shared by all threads.
class Resources;

// Reads the tables glyph_variants, protected_words and converted_words, and OpenCC's installed
// dictionaries. Fails with MessageKind::unreadable_file when the latter are missing.
base::Result<std::shared_ptr<const Resources>> build_resources(const text::TableSource& tables);

// Enough of the same for canonical_query() of texts that hold no other characters than these: about
// a tenth of the time.
base::Result<std::shared_ptr<const Resources>> build_resources_for(
    const std::set<char32_t>& characters, const text::TableSource& tables);

struct NormaliseOptions {
  std::set<std::string>
      off;  // repair kinds that are switched off ("converted_word"); "all" for every kind
};

// Words that a Taiwan conversion damaged (converted_words.tsv) are mapped back as repairs of the
// kind "converted_word". Damaged spans and repairs of `clean` are carried over.
base::Result<text::CanonicalText> normalise(const text::CleanText& clean,
                                            const Resources& resources,
                                            const NormaliseOptions& options,
                                            text::DiagnosticSink& sink);

// The same folding for what a person types: no repairs, no map.
std::string canonical_query(std::string_view query, const Resources& resources);

// Which script a text is written in, counted over a sample of at most 18 KiB.
text::Script detect_script(std::string_view utf8, const Resources& resources);

enum class Traditional {
  kStandard,
  kTaiwan
};  // OpenCC s2t, s2tw (characters only, no regional words)

// A traditional reading of canonical text, for people (`wenze convert --to hant`); never for
// matching.
base::Result<std::string> to_traditional(std::string_view canonical, Traditional flavour);

// One line a repair: "pinyin high 12-20 責(zé) -> 責"; a repair that failed has "(damaged)" for the
// text after.
std::string dump(const text::CanonicalText& canonical);

}  // namespace wenze::normalise
