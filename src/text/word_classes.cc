#include "text/word_classes.h"

#include <algorithm>
#include <array>
#include <string>

namespace wenze::text {
namespace {

constexpr std::array kNames = {
#define WENZE_WORDS(code, dictionary) std::string_view(#dictionary),
#include "text/word_classes.def"
#undef WENZE_WORDS
};

}  // namespace

std::string_view name(Words words) { return kNames[static_cast<std::size_t>(words)]; }

std::span<const std::string_view> word_class_names() { return kNames; }

WordClasses::WordClasses() : sets_(kNames.size()) {}

base::Result<WordClasses> WordClasses::read(const Table& table) {
  WordClasses out;
  for (const TableRow& row : table.rows()) {
    const std::string_view name = table.cell(row, "class");
    const auto* const known = std::ranges::find(kNames, name);
    if (known == kNames.end())
      return base::fail(base::MessageKind::dictionary_unknown, table.name(),
                        std::to_string(row.line), "class", std::string(name));
    out.sets_[static_cast<std::size_t>(known - kNames.begin())] = WordSet(table.list(row, "forms"));
  }
  return out;
}

}  // namespace wenze::text
