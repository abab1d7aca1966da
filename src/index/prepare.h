#pragma once
// PreparedRecords, shared by prepare.cc and writer.cc.

#include <memory>
#include <string>
#include <vector>

#include "index/writer.h"

namespace Xapian {
class Document;
}

namespace wenze::index {

// A document's title and the fingerprints (history.h) of its rules.
struct PreparedDocument {
  std::string id, title;
  std::vector<std::string> rules;
};

struct PreparedRecords {
  Origin origin;
  std::vector<PreparedDocument> contents;
  std::vector<Xapian::Document> records;  // in the order in which they are added
  std::vector<std::string> document_ids, file_keys;
  std::size_t documents = 0, provisions = 0, rules = 0;

  PreparedRecords();
  ~PreparedRecords();
};

}  // namespace wenze::index
