#pragma once
// document/: what a text says of itself (metadata) and how it is built (provisions, references).

#include <optional>
#include <string>
#include <vector>

#include "text/diagnostic.h"
#include "text/span.h"
#include "text/stages.h"

namespace wenze::document {

enum class ProvisionKind {
  kPart,
  kChapter,
  kSection,
  kArticle,
  kParagraph,
  kPoint,
  kIndent,
  kSubsection,
  kTitle,
  kPreamble,
  kSignature,
  kAttachment
};
std::string_view name(ProvisionKind kind);  // as in document.schema.json

// Index into Document::provisions.
struct ProvisionId {
  explicit constexpr ProvisionId(std::size_t value) : index(value) {}
  std::size_t index;
  bool operator==(const ProvisionId&) const = default;
};

// One node of the tree. Provisions stand in document order, parents before children.
// 编 part, 章 chapter, 节 section, 条 article, 款 paragraph (Taiwan 項), 项 point (Taiwan 款), 目
// indent; outline documents: 一、 section ("sec_4"), （一） subsection, 1. point, （1） indent.
//
// eIds: articles are numbered through the document (art_12, art_15-1) whatever chapter holds them;
// 款 are always written (art_12__para_1__point_3); chapters stand under their part (part_1__chp_3),
// sections under their chapter (chp_3__sec_1). In outlines the levels follow each other
// (sec_4__subsec_4__point_2__indent_1); text of a section or subsection is in its paragraphs
// (sec_4__subsec_4__para_1), points and indents carry their first text themselves and further lines
// as para_2 … A text whose head is missing begins with what it has (subsec_1 at the top). What
// stands before the body is title, toc and preamble__para_n; texts without numbers are para_n. A
// number that comes again gets ~2. The lead-in of a list is its parent's own text; where that is
// empty (outlines), the paragraph before its first item.
struct Provision {
  std::string eid;  // Akoma Ntoso naming with Arabic numbers: art_12__para_2__point_3; unique
  std::optional<ProvisionId> parent;
  ProvisionKind kind = ProvisionKind::kParagraph;
  std::string label;  // canonical, as printed: 第十二条, （三）, 一、 ; empty for unnumbered ones
  std::string heading;               // canonical; empty where there is none
  text::Span<text::Canonical> span;  // whole provision with label and children
  text::Span<text::Canonical> own;   // own text without label and children (may be empty): of an
                                    // article whose text is in its paragraphs this is empty
  std::vector<text::Span<text::Canonical>> own_rest;  // further own text after children (rare)
};

enum class DocumentKind { kStatute, kMeasure, kOpinion, kPlan, kNotice, kCommentary, kOther };
std::string_view name(DocumentKind kind);

struct Jurisdiction {
  std::string code;  // GB/T 2260, six digits
  std::string name;
};

struct Metadata {
  std::optional<std::string> title;  // canonical
  std::optional<text::Span<text::Canonical>> title_span;
  DocumentKind kind = DocumentKind::kOther;
  std::optional<Jurisdiction> jurisdiction;
  std::optional<std::string> level;       // 法律, 行政法规 … as in dictionaries/levels.tsv
  std::vector<std::string> issuers;       // canonical
  std::optional<std::string> doc_number;  // canonical: 张政办发〔2006〕58号
  // ISO 8601, as precise as the text: 2006, 2006-04, 2006-04-04
  std::optional<std::string> adopted, issued, effective, expires;
};

enum class ReferenceStatus { kResolved, kExternal, kDangling, kAmbiguous };
std::string_view name(ReferenceStatus status);

struct Reference {
  std::string text;  // canonical, as printed
  text::Span<text::Canonical> span;
  ProvisionId from{0};
  std::optional<std::string> target_title;  // nothing: this document
  std::vector<std::string>
      target_eids;  // one or, for ranges and lists, several; empty when not resolved
  ReferenceStatus status = ReferenceStatus::kDangling;
};

// One document. A file may hold several: they share the canonical text of the file and cover
// different parts of it.
struct Document {
  text::Source source;
  std::optional<int> part;           // 1-based where the file holds several documents
  text::Span<text::Canonical> span;  // what of the file's text is this document
  Metadata meta;
  std::vector<Provision> provisions;
  std::vector<Reference> references;
  std::vector<text::Diagnostic> diagnostics;

  const Provision& at(ProvisionId id) const { return provisions[id.index]; }
  std::vector<ProvisionId> children(ProvisionId id) const;
  std::optional<ProvisionId> find(std::string_view eid) const;
  // The innermost provision that holds byte `at` of the canonical text.
  std::optional<ProvisionId> holding(std::size_t at) const;
};

// A file after the stages that change text, with its documents: what extraction, index and report
// work on.
struct File {
  text::RawText raw;
  text::CanonicalText canonical;
  std::vector<Document> documents;
};

// One line a provision: eid kind label "heading" [begin,end) "own text (first 24 code points)".
std::string dump(const Document& document, std::string_view canonical_text);

}  // namespace wenze::document
