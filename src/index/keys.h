#pragma once
// Terms that join records with each other, and metadata keys (docs/index_format.md).

#include <cstdint>
#include <string>
#include <string_view>

#include "index/fields.h"

namespace wenze::index {

// K + first letter of the kind: all records of the kind; with a key behind it one of them: Kd, Kt
// and the document's id, Kf and the key of the texts.
inline constexpr std::string_view kKindTerm = "K";
// A + unit key, on the provision record. A unit key is the document's id (6 bytes) and the number
// of the record among its provisions (3 bytes, big endian, from 0).
inline constexpr std::string_view kUnitTerm = "A";
// J + unit key + number of a clause (2 bytes, from 1; 0: none) + number of the rule among the rules
// of the unit (2 bytes), on a rule: once for its provision, once for the clause of its quotation.
inline constexpr std::string_view kRuleTerm = "J";
// H + word, on records where all places of the word lie astride two others.
inline constexpr std::string_view kHiddenWordTerm = "H";
// F + a long run of characters (runs.h), on records whose text has it.
inline constexpr std::string_view kRunTerm = "F";

inline constexpr std::string_view kSchemaKey = "wenze.schema";
inline constexpr std::string_view kWordsKey = "wenze.words";  // known words, one a line
inline constexpr std::string_view kHideableKey =
    "wenze.hideable";  // words that every record was looked through for
inline constexpr std::string_view kOriginKey = "o:";          // + hash of the path → StoredOrigin
inline constexpr std::string_view kHistoryKey = "h:";         // history.h
inline constexpr std::string_view kBuiltKey = "wenze.built";  // seconds since 1970 of the first run
inline constexpr std::string_view kDictionariesKey =
    "wenze.dictionaries";  // folders laid over the shipped dictionaries, one a line

inline constexpr std::string_view kBaseKey =
    "wenze.base";  // folder that relative paths of origins are relative to
inline constexpr std::string_view kDeadKey = "wenze.dead";  // terms of versions that are dead
inline constexpr std::string_view kServedKey =
    "wenze.served";  // 1: there are lists of terms, so that a server can read it
inline constexpr std::string_view kSaltKey = "wenze.salt";      // of the database: dead.h
inline constexpr std::string_view kNumberKey = "wenze.number";  // of the last version written

inline constexpr char kListSeparator = '\x1f';
inline constexpr std::size_t kIdDigits = 12;  // of a document's id
inline constexpr std::size_t kUnitKeyBytes = 9;

// Value slots as they are stored; the Slots of fields.h are read from them.
namespace stored {
inline constexpr std::uint32_t kOrder =
    0;  // date (4 bytes, YYYYMMDD), place (3), first 4 bytes of the
        // document's id, number of the record in its document (3)
inline constexpr std::uint32_t kDocument = 1;  // document's id, or key of a file's texts: 6 bytes
inline constexpr std::uint32_t kFacts =
    2;  // of the document: place (3 bytes), year (2), kind, level
inline constexpr std::uint32_t kRules = 3;    // of the rules: facts.h
inline constexpr std::uint32_t kRank = 4;     // '0' + highest rank, then the last 7 bytes of kOrder
inline constexpr std::uint32_t kArticle = 5;  // article number, 2 bytes
inline constexpr std::uint32_t kRule = 6;     // rules: unit key and the rest of the first kRuleTerm
inline constexpr std::uint32_t kText = 7;     // provisions and rules: StoredText (match.h)
inline constexpr std::uint32_t kCopy = 8;     // what copies of one text have in common (copies.h)
inline constexpr std::uint32_t kSlots = 9;
}  // namespace stored

inline std::string term(std::string_view prefix, std::string_view value) {
  std::string out(prefix);
  return out.append(value);
}
inline std::string term(Field field, std::string_view value) {
  return term(prefix(field), is_words(field) ? std::string(value) : term_value(field, value));
}
// D + id of a document or key of a file's texts + version (dead.h): on all their records.
inline std::string version_term(std::string_view id_bytes, std::string_view version) {
  return term(prefix(Field::kDocument), id_bytes).append(version);
}
inline std::string kind_term(RecordKind kind) { return term(kKindTerm, name(kind).substr(0, 1)); }
inline std::string key_term(RecordKind kind, std::string_view id_bytes) {
  return kind_term(kind).append(id_bytes);
}

// Document ids as bytes and as digits.
std::string document_bytes(std::string_view id);
std::string document_digits(std::string_view bytes);
// Names of closed lists as they are stored ('=' and the name where the list does not have it), and
// back.
std::string short_name(Field field, std::string_view name);
std::string long_name(Field field, std::string_view name);
void big_endian(std::string& out, std::uint64_t n, int bytes);
std::uint64_t big_endian(std::string_view bytes);

std::string origin_hash(std::string_view path);  // 20 hexadecimal digits
std::string file_key(std::string_view path);     // 12 hexadecimal digits, of one text

}  // namespace wenze::index
