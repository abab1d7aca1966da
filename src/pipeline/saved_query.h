#pragma once
// Saved queries (queries/README.md): what is asked, what for, and what must come back on a known corpus.

#include <map>
#include <string>
#include <vector>

#include "base/result.h"
#include "index/reader.h"
#include "query/query.h"

namespace wenze::pipeline {

struct Expectation {
  std::string path;      // of the document: an end of its path in whole components; empty: any
  std::string eid;       // of the hit or of what it lies in; empty: any
  std::string contains;  // verbatim piece of the provision, of the original; empty: any
};

struct SavedQuery {
  std::string file, title_zh, title_en, what_for_zh, what_for_en, query;
  std::vector<std::string> parameters;  // names
  query::Target target = query::Target::kAuto;
  std::size_t min_hits = 1;
  std::vector<Expectation> expect, reject;
};

// Values for the parameters of a query, by name.
using Settings = std::map<std::string, std::string>;

// {name} in the query is replaced by the setting, or by the default of the file's [parameters]; a value with spaces or
// brackets becomes a quotation. A setting that the file does not name is an error only when `settings` must be known to
// it (`unknown`), so that one setting may serve several files.
// Fails with bad_saved_query (file, reason) or unreadable_file.
enum class Unknown { kError, kIgnore };
base::Result<SavedQuery> load_saved_query(const std::string& path, const Settings& settings = {},
                                          Unknown unknown = Unknown::kError);

// What does not hold of `result`, one line each; empty when all holds. REQUIRES: the result holds all hits.
std::vector<std::string> unmet(const SavedQuery& saved, const query::SearchResult& result);

}  // namespace wenze::pipeline
