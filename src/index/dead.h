#pragma once
// What was replaced or removed stays in the database, dead, until that is written anew: no query
// finds it.
//
// The engine deletes a record by the list of its terms. Those lists would be two fifths of the
// database, so none are kept, save where an engine's server is to read it (WriterOptions). A record
// says instead, with one term (version_term), which version of which document it belongs to;
// versions that are dead are listed in the metadata, and left out of every query by these terms, on
// any machine.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Xapian {
class Database;
class Query;
}  // namespace Xapian

namespace wenze::index {

// A version: four digits of the database and a number that counts what was written to it (4 bytes).
// The same file in two databases that are searched together has two.
std::string version_of(std::string_view database_salt, std::uint32_t number);

class Dead {
 public:
  // All of these throw the engine's exceptions.
  // Adds the terms that `database`, one by itself, has listed.
  void read(const Xapian::Database& database);
  // Finds the records of all terms in `database`, which may be several put together. REQUIRES:
  // before holds(), after the last read().
  void resolve(const Xapian::Database& database);

  bool empty() const { return terms_.empty(); }
  // Whether a record of `database` (see resolve) is dead.
  bool holds(std::uint32_t record) const;
  std::size_t records() const { return records_.size(); }
  // What fits `query` and lives.
  Xapian::Query without(const Xapian::Query& query) const;
  // What fits `query` and is dead. REQUIRES: not empty().
  Xapian::Query only(const Xapian::Query& query) const;

 private:
  std::vector<std::string> terms_;
  std::vector<std::uint32_t> records_;  // sorted
};

// The list of dead terms as it is stored, and back.
std::string pack_dead(const std::vector<std::string>& terms);
std::vector<std::string> unpack_dead(std::string_view stored);

// Whether the database at `path` keeps lists of terms; the flags to open it for writing.
bool keeps_term_lists(const std::string& path);
int open_flags(const std::string& path);

// Writes what lives in `from`, one database, to a new and compact one at `path`, with its metadata.
// Memory: about 100 MB whatever its size. Throws the engine's exceptions.
void write_anew(const Xapian::Database& from, const std::string& path, bool term_lists);

}  // namespace wenze::index
