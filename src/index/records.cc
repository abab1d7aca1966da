#include "index/records.h"

#include <algorithm>

namespace wenze::index {

std::string DocumentInfo::date() const {
  for (const auto* date : {&meta.issued, &meta.adopted, &meta.effective})
    if (*date) return **date;
  return {};
}

std::string DocumentInfo::display_title() const {
  if (meta.title) return *meta.title;
  const std::size_t slash = path.find_last_of("/!");
  return slash == std::string::npos ? path : path.substr(slash + 1);
}

text::Span<text::Raw> ProvisionRecord::raw_of(std::size_t begin, std::size_t end) const {
  map.to_source(begin, end);
  return {begin, end};
}

bool ProvisionRecord::holds(std::string_view wanted) const {
  if (eid == wanted) return true;
  if (!wanted.starts_with(eid)) return false;
  return std::ranges::any_of(clauses, [&](const Clause& clause) {
    return clause.eid.starts_with(wanted) &&
           (clause.eid.size() == wanted.size() ||
            std::string_view(clause.eid).substr(wanted.size()).starts_with("__"));
  });
}

const Clause* ProvisionRecord::clause_at(std::size_t at) const {
  const auto found =
      std::ranges::find_if(clauses, [at](const Clause& c) { return c.begin <= at && at < c.end; });
  return found == clauses.end() ? nullptr : &*found;
}

}  // namespace wenze::index
