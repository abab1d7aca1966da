#pragma once
// What the database gives back. Everything is a copy: nothing points into the database.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "extract/rule.h"
#include "index/fields.h"
#include "text/offset_map.h"
#include "text/stages.h"

namespace wenze::index {

// A document without its text.
struct DocumentInfo {
  std::string id;    // 12 hexadecimal digits, from path and part: stable across runs
  std::string path;  // as given when it was indexed; "archive.zip!inner.txt" inside an archive
  std::optional<int> part;           // 1-based where the file holds several documents
  document::Metadata meta;           // title_span is in the file's canonical text
  std::vector<std::string> repeals;  // document::title_key of what it repeals as a whole
  text::Format format = text::Format::kText;
  text::Script script = text::Script::kHans;
  std::string encoding;
  std::string sha256;            // of the original bytes of the file
  std::uint64_t size_bytes = 0;  // of the file
  std::size_t provisions = 0;    // provision records
  std::size_t rules = 0;

  // The date documents are sorted and dated by: issued, else adopted, else effective; empty when
  // none is known.
  std::string date() const;
  // The title, or the file's name where there is none.
  std::string display_title() const;
};

// One leaf of a provision record.
struct Clause {
  std::string eid;
  std::string citation;            // 第十二条第二款第（三）项
  std::size_t begin = 0, end = 0;  // bytes of ProvisionRecord::canonical
};

// What is read as one: an article with all it holds; in an outline document the innermost numbered
// section with its points; otherwise a paragraph, a heading, the title, the preamble, the
// signature.
struct ProvisionRecord {
  std::string key;  // document id, '#', eId ("~2" added where an eId has further text)
  std::string document_id;
  std::string eid;
  std::size_t ordinal = 0;  // number among the records of its document, from 0
  document::ProvisionKind kind = document::ProvisionKind::kParagraph;
  std::string label, heading;  // canonical
  std::string citation;        // 第十二条
  std::vector<std::string>
      heading_path;       // headings of what it lies in, outermost first: 第二章 责任追究
  std::string canonical;  // text of the record
  std::string raw;        // the same in the original
  text::Span<text::Canonical> canonical_span;  // of the record in its file
  text::Span<text::Raw> raw_span;
  text::RunMap map;             // raw → canonical, relative to the record
  std::vector<Clause> clauses;  // in order
  std::size_t rules = 0;        // rule records in it

  // The piece of `raw` that canonical[begin, end) came from, in bytes of `raw`.
  text::Span<text::Raw> raw_of(std::size_t begin, std::size_t end) const;
  // Whether `eid` is that of the record, of a clause in it, or of what a clause lies in.
  bool holds(std::string_view eid) const;
  // The clause that holds byte `at` of `canonical`; nothing between clauses.
  const Clause* clause_at(std::size_t at) const;
};

struct RuleRecord {
  std::string document_id;
  std::string provision_key;  // key of the provision record that holds the rule
  std::string citation;       // of rule.eid
  extract::Rule rule;
};

}  // namespace wenze::index
