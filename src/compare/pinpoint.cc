#include "compare/pinpoint.h"

#include "document/address.h"

namespace wenze::compare {
namespace {

// What drafters call the parts that have no number: （2012年3月6日公布） is 题注.
std::string_view unnumbered(const document::Provision& provision, std::string_view canonical) {
  using Kind = document::ProvisionKind;
  if (provision.kind == Kind::kTitle) return "标题";
  if (provision.kind == Kind::kSignature) return "落款";
  if (provision.kind != Kind::kPreamble) return {};
  const std::string_view own = provision.own.of(canonical);
  const bool bracket = own.starts_with("（") || own.starts_with("(") || own.starts_with("[");
  const bool digit = !own.empty() && own.front() >= '0' && own.front() <= '9';
  return bracket || digit ? "题注" : "序言";
}

}  // namespace

std::string pinpoint(const Side& side, std::size_t provision) {
  const std::string& eid = side.document.provisions[provision].eid;
  std::string out = document::format_citation(side.document, side.file.canonical.text, eid);
  const auto& title = side.document.meta.title;
  const std::string prefix = title ? document::in_title_marks(*title) : std::string();
  if (!prefix.empty() && out.starts_with(prefix)) out.erase(0, prefix.size());
  if (!out.empty() && out != eid) return out;
  const auto name = unnumbered(side.document.provisions[provision], side.file.canonical.text);
  return name.empty() ? eid : std::string(name);
}

}  // namespace wenze::compare
