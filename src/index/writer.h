#pragma once
// Writing a database. All changes of a Writer become visible together, at commit(); until then, and
// after a crash at any moment, readers see what the last commit left.

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/document.h"
#include "extract/rule.h"
#include "index/vocabulary.h"

namespace wenze::index {

// A file on disk, as the incremental update knows it. An archive is one origin with several texts.
struct Origin {
  std::string path;
  std::string sha256;       // of its bytes
  std::string fingerprint;  // of everything else the result depends on (dictionaries, options,
                            // program); may be empty
};

// One text of an origin with its rules: rules[i] belongs to file->documents[i].
struct Content {
  const document::File* file = nullptr;
  std::vector<std::vector<extract::Rule>> rules;
};

struct PreparedRecords;  // internal

// Records that are ready to be written. Making them needs no database: it may be done by several
// threads at once.
class Prepared {
 public:
  // REQUIRES: contents[i].rules has an entry for every document of contents[i].file.
  static Prepared make(const Origin& origin, std::span<const Content> contents,
                       const Vocabulary& vocabulary);

  Prepared(Prepared&&) noexcept;
  Prepared& operator=(Prepared&&) noexcept;
  ~Prepared();

  const Origin& origin() const;
  std::size_t documents() const;
  std::size_t provisions() const;
  std::size_t rules() const;

 private:
  friend class Writer;
  explicit Prepared(std::unique_ptr<PreparedRecords> records);
  std::unique_ptr<PreparedRecords> impl_;
};

struct WriterOptions {
  std::size_t flush_records =
      1000;            // records held in memory before they go to (uncommitted) blocks on disk
  unsigned lanes = 1;  // threads that write a first build
  // A new database is to be read by xapian-tcpsrv, which wants lists of terms that nothing else
  // needs: about 1.6 times as large. An old one stays as it is.
  bool served = false;
  std::int64_t seconds = 0;  // time of this run since 1970, as the history has it; 0: the clock's
  std::vector<std::string> dictionaries = {};  // folders laid over the shipped ones, to be recorded
  std::string base = {};  // absolute: where the paths of this run are relative to
};

// Not thread-safe. Destroyed without commit(): nothing is changed.
class Writer {
 public:
  // Opens the database at `path` for writing. Where nothing is there it is made by commit(),
  // compact (see first_build.h). Errors: database_locked, database_version, no_database (something
  // else is there), database_error.
  static base::Result<Writer> open(const std::string& path, const Vocabulary& vocabulary,
                                   const WriterOptions& options = {});
  Writer(Writer&&) noexcept;
  Writer& operator=(Writer&&) noexcept;
  ~Writer();

  // Whether the database is being made: it holds nothing yet.
  bool is_new() const;
  // Whether the database holds this path with the same sha256 and fingerprint.
  base::Result<bool> is_unchanged(const Origin& origin) const;
  // Replaces everything that came from the origin's path.
  base::Status replace(Prepared prepared);
  // Removes everything that came from `path`; false when there was nothing.
  base::Result<bool> remove(const std::string& path);
  // Paths of all origins, sorted.
  base::Result<std::vector<std::string>> paths() const;
  // The folder that relative paths are relative to: that of the run that made the database.
  const std::string& base() const;

  base::Status commit();

 private:
  struct Impl;
  explicit Writer(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// Rewrites the database at `path` in as few blocks as it needs. Readers that have it open go on
// with the old one.
base::Status compact(const std::string& path);

// The id of a document: from its path and part.
std::string document_id(std::string_view path, std::optional<int> part);

}  // namespace wenze::index
