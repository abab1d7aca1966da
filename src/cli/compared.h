#pragma once
// The documents that a comparison is of: files, folders, or documents of a database.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/inputs.h"
#include "compare/units.h"

namespace wenze::cli {

// One document with all that compare::Side borrows; may be moved while sides are in use.
struct Compared {
  std::shared_ptr<const document::File> file;
  std::size_t index = 0;                                       // of the document in `file`
  std::shared_ptr<const std::vector<compare::RuleRecord>> rules;  // of this document

  const document::Document& document() const { return file->documents[index]; }
  compare::Side side() const { return {*file, document(), *rules}; }
  std::string title() const;  // the title, or the file's name where there is none
  std::string version() const;  // the title with its number, or its file: tells versions of one title apart
};

struct ComparedOptions {
  InputOptions input;  // its paths are not used
  std::vector<std::string> databases;
  std::string query;  // restricts whole databases to the documents it finds
};
// Flags of how documents are read; without a positional one.
std::vector<Flag> compared_flags(ComparedOptions& options);

// The documents that `wanted` names: a file, a folder, "-", or else a document of the database by id, path or title.
// "measure.docx#2" is the second document of a file. Empty, with a message, when nothing can be had.
std::vector<Compared> load_compared(Context& context, const std::string& wanted, const ComparedOptions& options);

// Those of every one that is named, in order.
std::vector<Compared> load_all(Context& context, const std::vector<std::string>& wanted, const ComparedOptions& options);

// What build_align_knowledge and the like return; null, with a message, where it failed.
template <class Pointer>
Pointer built(Context& context, const base::Result<Pointer>& knowledge) {
  if (knowledge) return *knowledge;
  context.report(knowledge.error());
  return nullptr;
}

// Exactly one: of a file that holds several the longest, with a note on standard error.
std::optional<Compared> load_one(Context& context, const std::string& wanted, const ComparedOptions& options);

// The documents of the databases, as far as the query finds them.
std::vector<Compared> load_database(Context& context, const ComparedOptions& options);

}  // namespace wenze::cli
