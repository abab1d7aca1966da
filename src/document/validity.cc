#include "document/validity.h"

#include <optional>

namespace wenze::document {
namespace {

// `iso` as a whole day, missing parts filled so that it sorts at the end (or front) of its span.
std::string filled(std::string_view iso, bool at_end) {
  std::string out(iso.substr(0, 10));
  if (out.size() == 4) out += at_end ? "-12" : "-01";
  if (out.size() == 7) out += at_end ? "-31" : "-01";
  return out;
}

}  // namespace

std::string_view name(Validity validity) {
  switch (validity) {
    case Validity::kInForce:
      return "in_force";
    case Validity::kNotYet:
      return "not_yet";
    case Validity::kExpired:
      return "expired";
    case Validity::kRepealed:
      return "repealed";
    case Validity::kUnknown:
      return "unknown";
  }
  return "unknown";
}

Validity validity_at(const Metadata& meta, std::string_view day) {
  const std::string when = filled(day, true);
  if (meta.repealed && filled(*meta.repealed, false) <= when) return Validity::kRepealed;
  if (meta.withdrawn && !meta.repealed) return Validity::kRepealed;
  if (meta.expires && filled(*meta.expires, true) < when) return Validity::kExpired;
  const std::optional<std::string>& from = meta.effective ? meta.effective
                                           : meta.issued  ? meta.issued
                                                          : meta.adopted;
  if (!from) return Validity::kUnknown;
  return filled(*from, false) <= when ? Validity::kInForce : Validity::kNotYet;
}

std::optional<std::string> amended_after(const Metadata& meta, std::string_view day) {
  const std::string when = filled(day, true);
  std::optional<std::string> last;
  for (const Amendment& amendment : meta.amendments)
    if (!amendment.date.empty() && filled(amendment.date, false) > when &&
        (!last || *last < amendment.date))
      last = amendment.date;
  return last;
}

}  // namespace wenze::document
