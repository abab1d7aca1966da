#pragma once
// What the index reads as one: the provision records of a document, covering every byte of it.

#include <string>
#include <vector>

#include "document/document.h"
#include "index/records.h"

namespace wenze::index {

// `pieces` cut the record's canonical text where one provision ends and another begins: a phrase
// lies in one piece. They are the record's clauses.
struct UnitOfDocument {
  ProvisionRecord record;
  std::vector<std::string> eids;  // of the record and of all that lies in it
};

// In document order. Every byte of the document that is not white space is in exactly one record.
std::vector<UnitOfDocument> units_of(const document::File& file, const document::Document& document,
                                     const std::string& document_id);

// The part of `map` that made canonical [begin, end): from is relative to the first source byte.
text::RunMap slice(const text::RunMap& map, text::Span<text::Canonical> canonical);

// One line a record: eid kind "citation" [begin,end) clauses.
std::string dump(const std::vector<UnitOfDocument>& units);

}  // namespace wenze::index
