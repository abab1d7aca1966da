#pragma once
// From a pinpoint to the provisions of one document.

#include <string>
#include <unordered_map>
#include <vector>

#include "document/document.h"
#include "document/path.h"

namespace wenze::document {

// Looks provisions up by number. Keeps a reference to the document's provisions: they must outlive
// it unchanged.
class Resolver {
 public:
  Resolver(const std::vector<Provision>& provisions, System system);

  // Provisions that `path` names. Relative paths (款, 项 without 条) start from the article that
  // holds `from`. Several when the path leaves a level open (第三条第（二）项 where two paragraphs
  // have a list).
  std::vector<ProvisionId> resolve(const Path& path, ProvisionId from) const;

  // The `count` provisions of `level` right before the one that holds `from` (前款, 前两条); fewer
  // when there are not so many.
  std::vector<ProvisionId> previous(Level level, int count, ProvisionId from) const;
  // The same of the 点 of an outline: 前点, 前二点.
  std::vector<ProvisionId> previous_points(int count, ProvisionId from) const;
  // The provision of `level` that holds `from` (本条, 本款).
  std::optional<ProvisionId> enclosing(Level level, ProvisionId from) const;
  // What `path` names inside `base`.
  std::vector<ProvisionId> inside(ProvisionId base, const Path& path) const;

  bool has_articles() const { return has_articles_; }

 private:
  std::vector<ProvisionId> children(ProvisionId id, const Step& step) const;
  bool is_level(const Provision& provision, Level level) const;
  std::vector<ProvisionId> outline(const Path& path) const;
  std::vector<ProvisionId> counted_through(const Path& path) const;
  const Provision& at(ProvisionId id) const { return provisions_[id.index]; }
  std::vector<ProvisionId> list_before(ProvisionId from, const Path& path) const;

  const std::vector<Provision>& provisions_;
  std::unordered_map<std::string, std::size_t> by_eid_;
  std::vector<std::vector<std::size_t>> children_;
  std::vector<std::size_t> articles_;  // in order
  bool has_articles_ = false;
};

// The number at the end of an eId: art_12 → 12, 0; art_15-1 → 15, 1; art_15A → 15, kLetterSub + 1.
std::pair<int, int> eid_number(std::string_view eid);

}  // namespace wenze::document
