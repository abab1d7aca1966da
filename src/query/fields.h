#pragma once
// The fields of the query language and what each is looked up in.

#include <string>
#include <string_view>
#include <vector>

#include "index/fields.h"
#include "query/query.h"

namespace wenze::query {

// How the values of a field are read.
enum class ValueKind {
  kCodes,   // words or codes of a closed list; what is unknown is looked for in the field's words,
            // if it has any
  kClosed,  // words or codes of a closed list; anything else is an error
  kWords,   // words
  kCodesAndWords,  // codes and words together
  kYear,           // number or range
  kArticle,        // article address or range
  kCites,          // title or article
  kDocument        // id of a document
};

struct FieldSpec {
  FieldName names;
  ValueKind values;
  index::Field field;  // of the values
  index::Field words;  // of the words; kText when there are none
  bool of_rules;       // only rules have it
};

const std::vector<FieldSpec>& field_specs();
// By English or Chinese name (canonical, any case); nullptr when there is none.
const FieldSpec* find_field(std::string_view name);
// "sanction 问责方式, fault 情形, …" for messages.
std::string known_fields();

}  // namespace wenze::query
