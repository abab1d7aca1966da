#pragma once
// A register beside the files: INDEX.tsv in their folder says of each what its text may not say
// (docs/metadata.md).

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/result.h"
#include "document/document.h"
#include "document/resources.h"

namespace wenze::document {

inline constexpr std::string_view kRegisterFileName = "INDEX.tsv";

// What the register says of one file. Empty: nothing.
struct RegisterEntry {
  std::string title, jurisdiction, doc_number, issuer, adopted, issued, effective, repealed, level,
      kind;
};

class Register {
 public:
  // Tab-separated with a header row; columns file, title, jurisdiction (name or code), no, issuer,
  // adopted, issued, effective, repealed, level, kind; any may be missing but file, others are
  // ignored. `name` is what messages call it. Errors: those of text::Table::parse.
  static base::Result<Register> parse(std::string name, std::string_view tsv);
  // The entry of the file of this name (without directories); nullptr when there is none.
  const RegisterEntry* find(std::string_view file_name) const;

 private:
  std::unordered_map<std::string, RegisterEntry> entries_;
};

// The place that the register's words name: a code, a name, or the first name in them (深圳市 (also
// 香港)).
std::optional<Jurisdiction> registered_place(std::string_view words, const Resources& resources);

// Fills what the text left open and notes in Metadata::from_register what was filled.
void supply(const RegisterEntry& entry, const Resources& resources, Metadata& meta);

}  // namespace wenze::document
