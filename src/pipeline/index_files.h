#pragma once
// Bringing a database up to date with files: unchanged ones are skipped, changed ones replaced, deleted ones removed,
// all in one commit.

#include <functional>
#include <string>
#include <vector>

#include "base/result.h"
#include "pipeline/environment.h"
#include "pipeline/process.h"
#include "text/diagnostic.h"

namespace wenze::pipeline {

struct IndexRequest {
  std::vector<std::string> arguments;  // files and folders
  std::vector<std::string> removals;   // files and folders, there or not: what came from them is taken out
  std::string database;
  std::vector<std::string> dictionaries;  // folders laid over the shipped ones, recorded in the database
  std::string fingerprint;             // of what the result depends on besides the files (see fingerprint())
  ProcessOptions process;
  unsigned jobs = 1;
  enum class Mode { kWrite, kDryRun };
  Mode mode = Mode::kWrite;            // dry run: says what would be done
  unsigned shards = 0;                 // 0: one database, or as many shards as it has already
  enum class Unchanged { kSkip, kReplace };
  Unchanged unchanged = Unchanged::kSkip;
};

struct IndexSummary {
  std::size_t added_or_changed = 0, unchanged = 0, failed = 0, skipped = 0;  // files; skipped: no documents by extension
  std::vector<std::string> removed;                                          // paths
  // Arguments that are not there, and how many files that came from them the database goes on holding.
  std::vector<std::pair<std::string, std::size_t>> vanished;
  std::size_t documents = 0, provisions = 0, rules = 0;                      // of the files added or changed
};

struct IndexEvents {
  std::function<void(std::size_t done, std::size_t total, const std::string& path)> progress;
  std::function<void(const text::Diagnostic& diagnostic)> diagnostic;  // errors of single files; the run goes on
  enum class Change { kNew, kChanged };  // changed: its bytes, or what else the result depends on
  std::function<void(const std::string& path, Change change)> would_change;  // dry run
};

// A file is known again under whatever path it is named (relative, absolute, from another working folder); the database keeps
// the path under which it came. A dry run reads what changed like any run, and writes nothing.
// A file that fails keeps what the database had of it. Fails as a whole only when the database cannot be opened or
// written; it is then as it was before.
base::Result<IndexSummary> index_files(const IndexRequest& request, const Environment& environment,
                                       const IndexEvents& events);

// A database in shards is a folder with the databases shard-0, shard-1 … and a stub file XAPIANDB that names them: it is
// read like any other, and each shard can be served by another machine. A file's shard comes from its path. Each shard is
// brought up to date in a commit of its own.

// Rewrites the database, shard by shard, in as little room as it needs. Who reads it goes on with the old one.
base::Status compact(const std::string& database);

// Changes whenever a dictionary, the program or the options change in a way that the index depends on.
std::string fingerprint(const std::string& dictionaries, const std::vector<std::string>& overlays,
                        const ProcessOptions& options);

}  // namespace wenze::pipeline
