#pragma once
// eIds are unique in a document: a name that comes again gets ~2, ~3 …

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace wenze::document {

class UniqueEids {
 public:
  std::string take(std::string eid) {
    if (taken_.insert(eid).second) return eid;
    for (int n = std::max(2, copies_[eid] + 1);; ++n) {
      std::string other = eid + "~" + std::to_string(n);
      if (!taken_.insert(other).second) continue;
      copies_[eid] = n;
      return other;
    }
  }

 private:
  std::unordered_set<std::string> taken_;
  std::unordered_map<std::string, int> copies_;
};

}  // namespace wenze::document
