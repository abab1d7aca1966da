#pragma once
// What a document says of itself.

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/layout.h"
#include "document/resources.h"

namespace wenze::document {

struct RegisterEntry;

struct MetadataInput {
  std::string_view text;           // canonical text of the file
  const Layout* layout = nullptr;  // with roles
  std::string_view file_name;      // without directories; may be empty
  std::string_view format_title;   // what the format declares; may be empty
  System system = System::kMainland;
  bool page_article = false;                  // one of several articles of a page
  const Metadata* announced_by = nullptr;     // of the notice that this document is attached to
  const RegisterEntry* registered = nullptr;  // what the register beside the file says of it
};

struct MetadataResult {
  Metadata meta;
  std::vector<text::Diagnostic> diagnostics;
};

MetadataResult read_metadata(const MetadataInput& input, const Resources& resources);

// The first document number in `s` in canonical form: 张政办发〔2006〕58号 (brackets of any kind
// become 〔〕).
std::optional<std::string> find_document_number(const Resources& resources, std::string_view s);
// The line as a number of Macau's gazette (第18/2021号行政法规): all of it, without spaces; empty
// when it is none.
std::string macau_number(std::string_view line);

// What a text says about the place it is in force in.
struct PlaceEvidence {
  std::string_view title, front, body, doc_number;
  std::vector<std::string> issuers;
  bool national = false;    // issued by a body of the whole state: a place it names is its subject
  bool commentary = false;  // its place is what it speaks of most
  System system = System::kMainland;
  int year = 0;  // of the document: decides between places of one name; 0 when unknown
};
// Index into Resources::places(). Nothing when the text names no place, or several equally:
// `rivals` then says which.
std::optional<std::size_t> decide_place(const PlaceEvidence& evidence, const Resources& resources,
                                        std::vector<std::size_t>& rivals);

// The level (效力位阶) of a document whose title, issuers, number and jurisdiction are known.
// Nothing where they leave it open: 某市…办法 may be a regulation, a rule or a normative document.
// `front`: the lines before its text.
std::optional<std::string> decide_level(const Metadata& meta, std::string_view front,
                                        const Resources& resources);
// The same for Taiwan, whose levels are other ones (中央法规标准法 §§ 2, 3; 地方制度法 § 25): laws,
// orders and administrative directions of the central authorities, self-government ordinances and
// rules of the local ones. `nature`: what a database calls it (法律, 命令); may be empty.
std::optional<std::string> taiwan_level(const Metadata& meta, std::string_view nature,
                                        const Resources& resources);

// The bodies that issue a document, from its title, letterhead, notes of adoption and signature.
std::vector<std::string> find_issuers(const Resources& resources, std::string_view text,
                                      const Layout& layout, std::string_view title);

}  // namespace wenze::document
