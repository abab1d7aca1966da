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

// The drafting tradition: what 款 and 项 are, and what numbers them.
enum class System { kMainland, kTaiwan, kHongKong, kMacau };

enum class DocumentKind { kStatute, kMeasure, kOpinion, kPlan, kNotice, kCommentary, kOther };
std::string_view name(DocumentKind kind);

struct Jurisdiction {
  std::string code;  // GB/T 2260, six digits
  std::string name;
};

// A step in the life of a text after it was first made: 2010年8月27日
// …《关于修改部分法律的决定》第二次修正.
struct Amendment {
  std::string date;  // ISO 8601
  std::string act;  // 修正, 修订, 修改, 批准修改 …: the verb as printed, without 第二次
  std::string by;  // who or which decision, canonical; may be empty
};

struct Metadata {
  std::optional<std::string> title;  // canonical
  std::optional<text::Span<text::Canonical>> title_span;
  DocumentKind kind = DocumentKind::kOther;
  std::optional<Jurisdiction> jurisdiction;
  std::optional<std::string> level;       // 法律, 行政法规 … as in dictionaries/levels.tsv
  std::vector<std::string> issuers;       // canonical
  std::optional<std::string> doc_number;  // canonical: 张政办发〔2006〕58号
  // ISO 8601, as precise as the text: 2006, 2006-04, 2006-04-04. adopted: first passed; issued: the
  // publication of this text, of an amended one its last amendment; effective: since when the text
  // in hand applies; expires: the end of its own term (有效期五年); repealed: since when another
  // act or the register puts it out of force.
  std::optional<std::string> adopted, issued, effective, expires, repealed;
  bool withdrawn = false;  // it is said to be out of force (已废止, 失效), whenever that was
  std::vector<Amendment> amendments;           // oldest first
  std::vector<Jurisdiction> place_candidates;  // places that the text names with equal right, where
                                               // `jurisdiction` had to stay open
  std::vector<std::string> from_register;      // which of these the register supplied
                                           // (document/register.h), by its column names
};

enum class ReferenceStatus { kResolved, kExternal, kDangling, kAmbiguous };
std::string_view name(ReferenceStatus status);

// What the text does with what it refers to.
enum class ReferenceRole {
  kCites,
  kBasis,    // 根据《…》, 制定本办法
  kRepeals,  // 《…》同时废止
  kAmends    // 关于修改《…》的决定
};
std::string_view name(ReferenceRole role);

// Why a reference is dangling or ambiguous.
enum class ReferenceReason {
  kNone,
  kNoSuchArticle,  // no article (chapter, section of an outline) of that number
  kNoSuchPart,     // the article exists, but has no such 款, 项 or 目
  kNothingBefore,  // 前款 in a first 款, 前条 in a first article
  kSeveral,        // 第三条第（二）项 where two 款 have a list
  kWithoutNumbers  // a text without articles speaks of 第三条: of another text, it does not say
                   // which
};
std::string_view name(ReferenceReason reason);

struct Reference {
  std::string text;  // canonical, as printed
  text::Span<text::Canonical> span;
  ProvisionId from{0};
  std::optional<std::string> target_title;  // nothing: this document
  std::vector<std::string>
      target_eids;  // one or, for ranges and lists, several; empty when not resolved
  // Of an external reference: the places in that document as eIds, as far as the words tell them:
  // art_5__para_2; 第五条第（三）项 is art_5__point_3, since its 款 is only known there.
  std::vector<std::string> pinpoints;
  ReferenceStatus status = ReferenceStatus::kDangling;
  ReferenceReason reason = ReferenceReason::kNone;
  ReferenceRole role = ReferenceRole::kCites;
};

// One document. A file may hold several: they share the canonical text of the file and cover
// different parts of it.
struct Document {
  text::Source source;
  std::optional<int> part;           // 1-based where the file holds several documents
  text::Span<text::Canonical> span;  // what of the file's text is this document
  System system = System::kMainland;
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
