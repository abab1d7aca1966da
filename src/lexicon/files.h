#pragma once
// Which dictionary files there are, what columns they have, and which columns are a row's key.

#include <optional>
#include <string>
#include <vector>

#include "lexicon/lexicon.h"

namespace wenze::lexicon {

struct FileSpec {
  std::string name;                    // without extension
  std::vector<std::string> key;        // columns that identify a row (for overlays and duplicates)
  std::vector<std::string> columns;    // columns that must exist
  std::vector<std::string> non_empty;  // columns that must not be empty
  std::optional<Kind> kind;            // set when the rows are entries that are looked for in text
  std::string id_column;               // of entries
  std::string forms_column;            // of entries
};

const std::vector<FileSpec>& file_specs();

// Reads `directory`/NAME.tsv. Fails with missing_dictionary or bad_dictionary.
base::Result<text::Table> load_table(const std::string& directory, const FileSpec& spec);
bool has_table(const std::string& directory, const FileSpec& spec);

// Lexicon::load() with the files in `only` alone: quick, for tables and labels. REQUIRES: nobody asks for another table.
base::Result<std::shared_ptr<const Lexicon>> load_only(const std::string& directory,
                                                       const std::vector<std::string>& overlays,
                                                       const std::vector<std::string>& only);

// The patterns of a cell: separated by " || ".
std::vector<std::string_view> pattern_sources(std::string_view cell);

}  // namespace wenze::lexicon
