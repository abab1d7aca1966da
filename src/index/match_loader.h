#pragma once
// Loads what a search found: records with their documents and the provisions of rules, and which of
// several copies stands for the others.

#include <string>
#include <vector>

#include "base/result.h"
#include "index/lookup.h"
#include "index/reader.h"

namespace wenze::index {

// All of these throw the engine's exceptions: call them inside with_retry.
class MatchLoader {
 public:
  explicit MatchLoader(const OpenDatabases& databases) : databases_(databases) {}

  // Appends the match of a record.
  base::Status load(const Xapian::Document& record, double score, Matches& out) const;
  base::Status add_document(const std::string& id, Matches& out) const;

  // Lists the other documents that a match lies in. `records` are its copies, in kOrder.
  void list_copies(const std::vector<Xapian::Document>& records, Matches& out, Match& match) const;
  // Of the copies of a match the youngest stands for the others, of several that which needed the
  // least repair: a text in force under its number, and no damaged one.
  void lead_with_best(const std::vector<Xapian::Document>& records, Match& match) const;

 private:
  // What the record holds. REQUIRES: the document of the match is set.
  base::Status fill(const Xapian::Document& record, Match& match) const;

  const OpenDatabases& databases_;
};

}  // namespace wenze::index
