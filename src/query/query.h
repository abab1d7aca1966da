#pragma once
// The query language (docs/query_language.md), its execution, snippets and facets.
//
//   迟报 记过                        both phrases in one article
//   "通报批评" OR 诫勉 NOT 免职         quotes, brackets, AND OR NOT, 与 或 非, -word
//   sanction:记大过 place:张掖市 year:2006..2010   fields in English and Chinese; values are codes
//   or words 迟报 same-article 记过 · 迟报 同款 记过 · 迟报 同文 记过

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "index/expression.h"
#include "index/reader.h"
#include "query/places.h"
#include "query/vocabulary.h"

namespace wenze::query {

// Gives the canonical form of a piece of query text (normalise/); an empty function leaves it as it
// is.
using Canonicaliser = std::function<std::string(std::string_view)>;

struct ParseOptions {
  bool expand = true;  // widen words by dictionaries/expansions.tsv
};

// How a piece of the query was understood, for people to see.
struct Interpretation {
  std::string field;                // "sanction"; empty for plain text
  std::string word;                 // as typed
  std::vector<std::string> values;  // codes it stands for, or the words it was widened to
  std::string
      kind;  // "code", "place", "words" (no code is known by it), "synonym", "lay", "narrower"
};

struct Parsed {
  index::Expression expression;
  std::vector<std::string> phrases;         // canonical phrases to highlight, those of NOT excepted
  std::vector<std::string> prefixes;        // likewise, beginnings of words
  std::vector<std::string> sanction_codes;  // asked for; "GOV." for a whole family
  std::vector<Interpretation> interpretations;
  bool asks_for_rules = false;           // a field that only rules have
  std::vector<std::string> plain_words;  // canonical; filled when the query is nothing but words:
                                         // no field, operator, bracket, quotation mark or wildcard
};

inline constexpr int kMaxNesting = 64;  // brackets in brackets
inline constexpr std::size_t kMaxQueryCodepoints = 4096;

// Errors: query_* kinds of the message catalogue; the first argument is the 1-based position in
// code points of `query`.
base::Result<Parsed> parse(std::string_view query, const Vocabulary& vocabulary,
                           const Canonicaliser& canonical, const ParseOptions& options);

// A field of the language with its names, for help and completion.
struct FieldName {
  std::string_view english, chinese;
  std::string_view help_en, help_zh;
};
const std::vector<FieldName>& field_names();

enum class Target {
  kAuto,
  kProvisions,
  kRules,
  kDocuments
};  // auto: rules when the query asks for what only rules have

// Of a query that is nothing but words, asked for provisions by relevance; any other query is kAll.
enum class Matching {
  kAll,   // what holds every word
  kBest,  // what answers best: words are taken apart, widened and may be missing
  kAuto   // kAll where that finds one word or phrase at all, several words often enough to fill a
          // page (kEnough); else kBest
};
inline constexpr std::size_t kEnough = 10;

struct SearchOptions {
  Target target = Target::kAuto;
  std::size_t offset = 0;
  std::size_t limit = 10;
  index::Sort sort = index::Sort::kRelevance;
  bool expand = true;
  Matching matching = Matching::kAll;
  std::vector<index::Slot> facets = {};
  std::size_t snippet_codepoints = 120;
  index::Fold fold = index::Fold::kNothing;
  std::string like = {};  // DOCUMENT#ADDRESS or a rule's id: what is like it (like.h); the query
                          // may then be empty, else it is a condition
  std::string at = {};    // a day as in document/validity.h: documents that were not in force then
                          // are left out; those that give no date to say so stay. Empty: all
};

// A piece of the original with what was found in it.
struct Snippet {
  std::string raw;                 // verbatim
  text::Span<text::Raw> raw_span;  // where it stands in the file's raw text
  std::vector<text::Span<text::Raw>>
      highlights;  // bytes of `raw` (not of the file), in order, not overlapping
  bool cut_before = false, cut_after = false;  // the provision goes on
};

struct Hit {
  index::RecordKind kind = index::RecordKind::kProvision;
  std::size_t document = 0;  // index into SearchResult::documents
  std::string eid;       // pinpoint: the innermost provision of the first highlight, or the rule's
  std::string citation;  // 《…》第十二条第二款第（三）项
  std::vector<std::string> heading_path;
  Snippet snippet;
  double score = 0;
  std::vector<double> features = {};  // of best matches: as in ranking.h, what the score adds up
  std::optional<extract::Rule> rule;
  std::optional<index::ProvisionRecord> provision;  // whole, for reading on
  std::size_t folded = 0;  // further records that count as this one (SearchOptions::fold)
  std::vector<std::size_t> copies = {};  // other documents they lie in: index into documents
};

struct Facet {
  index::Slot slot;
  std::vector<index::FacetValue> values;
  std::vector<PlaceNode> tree = {};  // of places: the same under what they lie in
};

// What took the place of a text (index/versions.h).
struct Successor {
  std::string from;  // the day from which it applies
  std::string id, path, title;
  bool repealed = false;  // by an act of another title
};

struct SearchResult {
  std::string query, like, at;                 // what was asked, as typed
  std::vector<Hit> hits;                       // in order
  std::vector<index::DocumentInfo> documents;  // of the hits and their copies, as they come first
  // Of each document the version that took its place, where the search is not for a day (`at`).
  std::vector<std::optional<Successor>> successors;
  std::size_t total = 0;
  bool partial = false;  // a database could not be read: there may be more
  index::RecordKind kind = index::RecordKind::kProvision;  // what was looked for
  std::vector<Facet> facets;
  Parsed parsed;
  bool best = false;  // these are best matches: `total` counts what holds any of the words
};

base::Result<SearchResult> search(const index::Reader& reader, std::string_view query,
                                  const Vocabulary& vocabulary, const Canonicaliser& canonical,
                                  const SearchOptions& options);

// A facet of search by name ("place", "地区", "sanction" …) and back.
std::optional<index::Slot> facet_slot(std::string_view name);
std::string_view facet_name(index::Slot slot);
// The field whose labels name the values of a facet (Vocabulary::label).
index::Field facet_field(index::Slot slot);

// Byte ranges of `canonical` where one of `phrases` stands: whole tokens, never astride two known
// words; in order, overlapping ones joined.
std::vector<std::pair<std::size_t, std::size_t>> find_phrases(
    std::string_view canonical, const std::vector<std::string>& phrases,
    const index::WordBorders& borders);

// One line a hit: score kind citation "snippet with 【】 around highlights".
std::string dump(const SearchResult& result);

}  // namespace wenze::query
