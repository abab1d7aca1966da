#include "report/labels.h"

#include <array>

namespace wenze::report {
namespace {

struct Word {
  std::string_view kind, id, english, chinese;
};

constexpr Word kWords[] = {
#define WENZE_LABEL(kind, id, english, chinese) {kind, id, english, chinese},
#include "report/labels.def"
#undef WENZE_LABEL
};

std::string pick(const lexicon::Entry& entry, base::Language language) {
  return language == base::Language::kChinese ? entry.label_zh : entry.label_en;
}

}  // namespace

std::string Labels::sanction(std::string_view code) const {
  const lexicon::Entry* entry = lexicon_.find_entry(lexicon::Kind::kSanction, code);
  return entry != nullptr ? pick(*entry, language_) : std::string(code);
}

std::string Labels::fault(std::string_view code) const {
  if (const auto* entry = lexicon_.find_entry(lexicon::Kind::kFault, code))
    return pick(*entry, language_);
  const text::Table& table = lexicon_.table("faults");
  for (const text::TableRow& row : table.rows()) {
    if (table.cell(row, "l1") != code) continue;
    return std::string(
        table.cell(row, language_ == base::Language::kChinese ? "l1_label_zh" : "l1_label_en"));
  }
  return std::string(code);
}

std::string Labels::level(std::string_view name) const {
  if (language_ == base::Language::kChinese) return std::string(name);
  const text::Table& table = lexicon_.table("levels");
  for (const text::TableRow& row : table.rows())
    if (table.cell(row, "level") == name) return std::string(table.cell(row, "label_en"));
  return std::string(name);
}

std::string Labels::document_kind(std::string_view name) const {
  const text::Table& table = lexicon_.table("document_kinds");
  for (const text::TableRow& row : table.rows())
    if (table.cell(row, "kind") == name)
      return std::string(
          table.cell(row, language_ == base::Language::kChinese ? "label_zh" : "label_en"));
  return std::string(name);
}

std::string filled(const std::string& text, const std::vector<std::string>& args) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '{' && at + 2 < text.size() && text[at + 2] == '}') {
      const std::size_t index = static_cast<std::size_t>(text[at + 1] - '0');
      if (index < args.size()) out += args[index];
      at += 3;
    } else {
      out += text[at++];
    }
  }
  return out;
}

std::string Labels::word(std::string_view kind, std::string_view id) const {
  for (const Word& word : kWords) {
    if (word.kind == kind && word.id == id)
      return std::string(language_ == base::Language::kChinese ? word.chinese : word.english);
  }
  return std::string(id);
}

}  // namespace wenze::report
