#pragma once
// Terms that join records with each other, and metadata keys (docs/index_format.md).

#include <string>
#include <string_view>

#include "index/fields.h"

namespace wenze::index {

inline constexpr std::string_view kKindTerm = "K:";  // + first letter of the record kind
inline constexpr std::string_view kOriginTerm =
    "F:";  // + hash of the origin's path; on all that came from it
inline constexpr std::string_view kArticleTerm =
    "A:";  // + key of the provision record; on it and its rules
inline constexpr std::string_view kClauseTerm =
    "RE:";  // + document id # eId; on the rules of that clause
inline constexpr std::string_view kDocumentRecordTerm =
    "DR:";  // + document id; on the document record only
inline constexpr std::string_view kFileRecordTerm = "FR:";  // + file key; on the file record only
inline constexpr std::string_view kOpenWordTerm = "W:";  // + a word that stands openly in the text

inline constexpr std::string_view kSchemaKey = "wenze.schema";
inline constexpr std::string_view kWordsKey = "wenze.words";  // known words, one a line
inline constexpr std::string_view kHideableKey =
    "wenze.hideable";                                 // words that have W: terms in every record
inline constexpr std::string_view kOriginKey = "o:";  // + hash of the path → StoredOrigin

inline constexpr char kListSeparator = '\x1f';

inline std::string term(std::string_view prefix, std::string_view value) {
  std::string out(prefix);
  return out.append(value);
}
inline std::string term(Field field, std::string_view value) { return term(prefix(field), value); }
inline std::string kind_term(RecordKind kind) { return term(kKindTerm, name(kind).substr(0, 1)); }

std::string origin_hash(std::string_view path);  // 20 hexadecimal digits
std::string file_key(std::string_view path);     // 12 hexadecimal digits, of one text

}  // namespace wenze::index
