#include "compare/pinpoint.h"

#include "document/address.h"

namespace wenze::compare {

std::string pinpoint(const Side& side, std::size_t provision) {
  const std::string& eid = side.document.provisions[provision].eid;
  std::string out = document::format_citation(side.document, side.file.canonical.text, eid);
  const auto& title = side.document.meta.title;
  const std::string prefix = title ? "《" + *title + "》" : std::string();
  if (!prefix.empty() && out.starts_with(prefix)) out.erase(0, prefix.size());
  return out.empty() ? eid : out;
}

}  // namespace wenze::compare
