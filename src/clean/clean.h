#pragma once
// clean/: removes what crawling, OCR and careless conversion did to a text, and keeps the map.
// Every change is a text::Repair; what cannot be restored is marked as damaged and left as it
// stands.
//
// The passes are made until none of them changes anything (at most five times), so cleaning a clean
// text changes nothing.
//
// Kinds of repair, in the order in which they are tried:
//   mojibake        UTF-8 that was read as Windows-1252 or as code page 936
//   control         control and zero-width characters, byte order marks; runs of U+FFFD are marked
//                   as damaged
//   page_counter    "\n\n12、" that a reading site put between the pieces it cut the text into
//   markup          HTML tags and entities that stand in the text
//   lost_byte       text read one byte off in code page 936 after a byte was lost
//   broken_pinyin   the same where a pinyin annotation was put into the middle of a character
//   pinyin          an annotation behind a character: 責(zé)任, 問(wen)責
//   shell           lines of the site and not of the document (site_shells.tsv)
//   page_furniture  page numbers and running heads between the lines of plain text
//   ocr_spacing     spaces between all characters of a line
//   hard_wrap       lines of one paragraph broken at a fixed width

#include <array>
#include <memory>
#include <set>
#include <string>
#include <string_view>

#include "base/result.h"
#include "text/diagnostic.h"
#include "text/stages.h"
#include "text/table.h"

namespace wenze::clean {

// What the stage needs to know of the world; built once from dictionaries and shared by all threads
// (const).
class Resources;

// Reads the tables pinyin_syllables, pinyin_readings, site_shells and han_bigrams.
base::Result<std::shared_ptr<const Resources>> build_resources(const text::TableSource& tables);

inline constexpr std::array<std::string_view, 11> kRepairKinds = {
    "mojibake", "control", "page_counter",   "markup",      "lost_byte", "broken_pinyin",
    "pinyin",   "shell",   "page_furniture", "ocr_spacing", "hard_wrap"};

struct CleanOptions {
  std::set<std::string> off;  // repair kinds that are switched off, by name ("pinyin", "shell" …);
                              // "all" for every kind
};

base::Result<text::CleanText> clean(const text::RawText& raw, const Resources& resources,
                                    const CleanOptions& options, text::DiagnosticSink& sink);

// One line a repair: "pinyin high 12-20 責(zé) -> 責"; a repair that failed has "(damaged)" for the
// text after.
std::string dump(const text::CleanText& clean);

}  // namespace wenze::clean
