#pragma once
// What took the place of a text: a later version that its issuer made under the same title for the
// same place, or an act that repealed it.

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "index/records.h"

namespace wenze::index {

// The day (ISO 8601) from which the wording of this document applies: that of effect, of its last
// amendment where that lies behind it, else that of issue or adoption. Empty where it gives none.
std::string applies_from(const document::Metadata& meta);

// Whether it can have versions: statutes and measures with a title and a level, not notices and
// commentary.
bool has_versions(const document::Metadata& meta);

// Whether they are copies or versions of one text: of one title and place.
bool same_text(const document::Metadata& one, const document::Metadata& other);

struct Successor {
  std::string id;    // of the next version (of several copies the first), or of what repealed it
  std::string from;  // the day from which that applies
  bool repealed = false;  // by an act of another title
};

class Versions {
 public:
  Versions() = default;
  // What has neither versions nor a date is left out.
  explicit Versions(std::span<const DocumentInfo> documents);

  // What took the place of the document first; none where nothing in `documents` did.
  std::optional<Successor> successor(std::string_view id) const;

  // What acts of the place with that code ("" for the whole country) have repealed and no later
  // text of the title restored, by document::title_key.
  std::map<std::string, Successor> repealed_of(std::string_view place) const;

  // Whether something else was the law on that day: a successor had come by then, or this text was
  // still to come and an earlier version of it applied.
  bool another_applied(std::string_view id, std::string_view day) const;

 private:
  struct Version {
    std::string from;
    std::string id;
  };
  struct Place {
    std::size_t text = 0, version = 0;
  };
  std::vector<std::vector<Version>> texts_;  // of each text in the order of days, copies once
  std::map<std::string, Place, std::less<>> places_;               // by id
  std::map<std::string, Successor, std::less<>> repealed_;         // by id
  std::map<std::pair<std::string, std::string>, Successor> acts_;  // by place and title, the latest
};

}  // namespace wenze::index
