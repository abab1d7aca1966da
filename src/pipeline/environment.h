#pragma once
// Everything the stages need to know of the world, loaded once and shared by all threads.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "clean/clean.h"
#include "document/structure.h"
#include "index/vocabulary.h"
#include "lexicon/lexicon.h"
#include "normalise/normalise.h"
#include "query/query.h"

namespace wenze::pipeline {

class QueryTables;

struct Environment {
  std::shared_ptr<const lexicon::Lexicon> lexicon;
  std::shared_ptr<const clean::Resources> clean;
  std::shared_ptr<const normalise::Resources> normalise;
  std::shared_ptr<const document::Resources> document;
  std::shared_ptr<const index::Vocabulary> index_vocabulary;
  std::shared_ptr<const query::Vocabulary> query_vocabulary;

  // What queries are read through: the same folding as the texts. Refers to this environment.
  query::Canonicaliser canonicaliser() const;
  // Of load_query_environment(): a dictionary could not be read when it was needed, so that what was
  // done since is not to be trusted.
  std::optional<base::Error> failure() const;

  std::shared_ptr<QueryTables> query_tables;  // of load_query_environment()
};

// `directory` holds the dictionaries; each of `overlays` may hold any of the same files and adds to them.
base::Result<Environment> load_environment(const std::string& directory, const std::vector<std::string>& overlays);

// Only what searching needs: `query_vocabulary`, `lexicon` for labels, and canonicaliser(); the others are null. Dictionaries are
// read when they are first asked for, and only for the characters that are: a search from the shell is over before the rest would
// be loaded.
base::Result<Environment> load_query_environment(const std::string& directory, const std::vector<std::string>& overlays);

// Where the shipped dictionaries are: $WENZE_DICTIONARIES, the installed share folder beside the program, or the source
// tree the program was built from; the first that exists. Empty when none does.
std::string find_dictionaries(const std::string& program_path);

}  // namespace wenze::pipeline
