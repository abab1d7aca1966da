#include "text/stages.h"

#include <array>

namespace wenze::text {

std::string_view name(Format format) {
  constexpr std::array<std::string_view, 7> names = {"text", "markdown", "html", "docx",
                                                     "pdf",  "xml",      "json"};
  return names[static_cast<std::size_t>(format)];
}

std::string_view name(Script script) {
  constexpr std::array<std::string_view, 4> names = {"hans", "hant", "mixed", "other"};
  return names[static_cast<std::size_t>(script)];
}

std::string_view name(Confidence confidence) {
  constexpr std::array<std::string_view, 3> names = {"high", "medium", "low"};
  return names[static_cast<std::size_t>(confidence)];
}

}  // namespace wenze::text
