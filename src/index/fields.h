#pragma once
// What a record can be found by: the term prefixes and value slots of the database
// (docs/index_format.md). A change here is a change of the format: raise kSchemaVersion.

#include <cstdint>
#include <string>
#include <string_view>

namespace wenze::index {

inline constexpr std::string_view kSchemaVersion = "8";

// file: one source file with its texts; document: one document of a file; provision: one article
// (or what serves as one) for reading; rule: one accountability rule; tree: how a document is
// built.
enum class RecordKind { kFile, kDocument, kProvision, kRule, kTree };
std::string_view name(RecordKind kind);  // "file", "document", "provision", "rule", "tree"

// What can be asked of a record. Words are canonical text cut into tokens (tokens.h); the others
// are one term a value.
enum class Field {
  kText,            // words of the provision, or of the rule's quotation and parts
  kTitle,           // words of the document's title
  kIssuer,          // words of the issuing bodies
  kDocNumber,       // words of the 发文字号
  kSanctionWords,   // words of the sanctions as the rule has them
  kFaultWords,      // words of the fault
  kSubjectWords,    // words of those who answer
  kAuthorityWords,  // words of who imposes
  kConditionWords,  // words of the condition: 情节严重的
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
  kRepeals,         // document::title_key of what the document repeals as a whole
};
// Term prefix; empty for kText. Words of rules (kSanctionWords … kConditionWords) have no terms of
// their own: they are parts of the rule's text, and found by its terms (match.h).
std::string_view prefix(Field field);
// How `value` of a field that is none of words is written in its term, without prefix: names of
// closed lists as one byte, ids of documents as six.
std::string term_value(Field field, std::string_view value);
// Whether the field's terms are words.
bool is_words(Field field);
// Whether only document records carry the field's terms; the reader finds the documents first.
bool is_of_document(Field field);
// Whether only rule records carry the field's terms; the reader finds the rules first when it looks
// for provisions.
bool is_of_rule(Field field);
// Whether only provision records carry the field's terms; the reader finds the provisions first
// when it looks for rules.
bool is_of_provision(Field field);

// What can be counted and compared over records: the names of facets and ranges. How the values are
// stored is the index's own business (keys.h).
enum class Slot : std::uint32_t {
  kOrder,     // date, place, document, place in the document: a total order
  kDate,      // ISO date
  kRank,      // highest rank of the sanctions
  kYear,      // "2006"
  kSeverity,  // names
  kArticle,   // article number, big-endian 4 bytes; where the record is or lies in one article
  kPlace,     // code
  kLevel,
  kRuleType,
  kSanction,  // codes
  kFault,     // codes
  kRegime,
  kRole,
  kDocument,  // document id
  kDocumentKind,
  kModality,
  kFamily,  // sanction families
  kTopic,   // fault topics
  kUnit,    // rules: the provision record that holds the rule
};

}  // namespace wenze::index
