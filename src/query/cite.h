#pragma once
// The graph of citations between the documents of an index: what a document cites, who cites it,
// which citations point nowhere, and which point to what is out of force.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "document/document.h"
#include "document/validity.h"
#include "index/reader.h"
#include "text/table.h"

namespace wenze::query {

// Why a document is out of force.
struct OutOfForce {
  document::Validity state = document::Validity::kRepealed;
  std::string since;  // ISO 8601; empty when not known
  std::string
      by;  // title of what repeals it; empty when the document itself or the register says so
};

struct Citation {
  std::size_t from = 0;              // index into CitationGraph::documents()
  std::string eid;                   // where it stands: art_3__para_1
  std::string provision;             // the same as it is printed, 第三条; see name_places()
  std::string text;                  // as printed, canonical
  std::optional<std::string> title;  // of the other document; nothing: its own
  std::optional<std::size_t> to;     // in the index; nothing: not there
  std::vector<std::string> eids;     // provisions of the target
  std::vector<std::string> missing;  // pinpoints that the target does not have
  document::ReferenceRole role = document::ReferenceRole::kCites;
  document::ReferenceStatus status = document::ReferenceStatus::kExternal;
  document::ReferenceReason reason = document::ReferenceReason::kNone;
  std::optional<OutOfForce> out_of_force;  // the target
  std::string newer;  // date of a version of the target that is younger than the citing document
  // Points to no provision of its own document, or to none of the one in the index.
  bool dangling() const;
};

struct CitingDocument {
  index::DocumentInfo info;
  std::vector<std::string> eids;                // of its provisions, in order
  std::vector<document::Reference> references;  // `from` is an index of `eids`
};

struct GraphOptions {
  std::string day;                             // state of that day; empty: of any time
  const text::Table* repealed_acts = nullptr;  // dictionaries/repealed_acts.tsv
};

class CitationGraph {
 public:
  // Titles name documents whatever brackets and 中华人民共和国 they carry; of several versions of a
  // title the youngest is meant. A text may be stored in parts: documents of one title and day.
  static CitationGraph build(std::vector<CitingDocument> documents, const GraphOptions& options);
  // Of everything in the index.
  static base::Result<CitationGraph> read(const index::Reader& reader, const GraphOptions& options);

  const std::vector<CitingDocument>& documents() const { return documents_; }
  // All citations of other documents and all dangling ones, by document and place.
  const std::vector<Citation>& citations() const { return citations_; }
  std::optional<std::size_t> find(std::string_view id) const;
  // Whether `citation` points to document `to` and, where given, to `eid` or into it.
  bool cites(const Citation& citation, std::size_t to, std::string_view eid) const;
  // Fills in Citation::provision of these (indices of citations()): what the index holds of them is
  // only read for those that are shown.
  base::Status name_places(const index::Reader& reader, const std::vector<std::size_t>& citations);

 private:
  void note_repeals(const GraphOptions& options);
  void link(const GraphOptions& options);
  // `from`: the document that says the title.
  const std::string& key_of(const std::string& title, std::size_t from);
  // `key`: of the title (document::title_key).
  std::optional<OutOfForce> state_of(const std::string& key, std::optional<std::size_t> to,
                                     std::size_t from, const GraphOptions& options) const;

  std::vector<CitingDocument> documents_;
  std::vector<Citation> citations_;
  // Its youngest version; several documents of one day are parts of one text, or copies.
  std::map<std::string, std::vector<std::size_t>> by_title_;
  struct Repeal {
    std::size_t by;     // document
    std::string since;  // its date of effect; may be empty
  };
  std::map<std::string, std::vector<Repeal>> repeals_;
  std::unordered_map<std::string, std::string> keys_;          // title → its key
  std::map<std::string, std::vector<OutOfForce>> known_acts_;  // dictionaries/repealed_acts.tsv
};

}  // namespace wenze::query
