#pragma once
// What a record can be found by: the term prefixes and value slots of the database
// (docs/index_format.md). A change here is a change of the format: raise kSchemaVersion.

#include <cstdint>
#include <string>
#include <string_view>

namespace wenze::index {

inline constexpr std::string_view kSchemaVersion = "2";

// file: one source file with its texts; document: one document of a file; provision: one article
// (or what serves as one) for reading; rule: one accountability rule.
enum class RecordKind { kFile, kDocument, kProvision, kRule };
std::string_view name(RecordKind kind);  // "file", "document", "provision", "rule"

// What terms of a record say. Words are canonical text cut into tokens (tokens.h), with positions;
// the others are one term a value.
enum class Field {
  kText,            // words of the provision, or of the rule's quotation and parts
  kTitle,           // words of the document's title
  kIssuer,          // words of the issuing bodies
  kDocNumber,       // words of the 发文字号
  kSanctionWords,   // words of the sanctions as the rule has them
  kFaultWords,      // words of the fault
  kSubjectWords,    // words of those who answer
  kAuthorityWords,  // words of who imposes
  kCitesWords,      // words of the titles of cited documents
  kSanction,        // sanctions.tsv code: GOV.03
  kSanctionFamily,  // GOV
  kRegime,          // civil_service …
  kFault,           // faults.tsv code: F05.01
  kFaultTopic,      // F05
  kRole,            // role of the subject: supervisor …
  kResponsibility,  // direct …
  kRuleType,        // liability …
  kSeverity,        // minor … crime
  kModality,        // must …
  kRuleStatus,      // in_force, reported
  kConfidence,      // high …
  kPlace,           // GB/T 2260 code of the jurisdiction and of everything it lies in
  kLevel,           // 地方性法规 …
  kDocumentKind,    // statute …
  kYear,            // of the document's date: 2006
  kProvision,       // eId of the record and of what lies in it down to paragraphs: art_12
  kCitesProvision,  // eId of a provision of the same document that is cited
  kDocument,        // id of the document
  kHasRules,        // "1": a provision that states a rule
};
// Term prefix, ending in ':'; empty for kText.
std::string_view prefix(Field field);
// Whether the field's terms are words with positions.
bool is_words(Field field);
// Whether only document records carry the field's terms; the reader finds the documents first.
bool is_of_document(Field field);
// Whether only rule records carry the field's terms; the reader finds the rules first when it looks
// for provisions.
bool is_of_rule(Field field);

// Value slots. Lists are separated by '\x1f'.
enum class Slot : std::uint32_t {
  kOrder = 0,     // 14 bytes: place, date, document, place in the document: a total order
  kDate = 1,      // ISO date, then '\0' and the last 7 bytes of kOrder
  kRank = 2,      // one byte '0' + highest rank of the sanctions, then the last 7 bytes of kOrder
  kYear = 3,      // "2006"
  kSeverity = 4,  // list of names
  kArticle =
      5,  // article number, big-endian 4 bytes; only where the record is or lies in one article
  kPlace = 6,  // code
  kLevel = 7,
  kRuleType = 8,   // list
  kSanction = 9,   // list of codes
  kFault = 10,     // list of codes
  kRegime = 11,    // list
  kRole = 12,      // list
  kDocument = 13,  // document id
  kDocumentKind = 14,
  kModality = 15,  // list
  kFamily = 16,    // list of sanction families
  kTopic = 17,     // list of fault topics
  kUnit = 18,      // rules: key of the provision record that holds the rule
};

}  // namespace wenze::index
