#include "lexicon/files.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/strings.h"

namespace wenze::lexicon {

const std::vector<FileSpec>& file_specs() {
  static const std::vector<FileSpec> specs = {
      {"sanctions", {"code"}, {"code", "label_zh", "label_en", "family", "regime", "rank", "applies_to", "jurisdiction", "forms", "patterns", "note"},
       {"label_zh", "label_en", "family", "regime", "applies_to", "jurisdiction"}, Kind::kSanction, "code", "forms"},
      {"faults", {"code"}, {"code", "label_zh", "label_en", "l1", "triggers", "patterns", "note"},
       {"label_zh", "label_en", "l1"}, Kind::kFault, "code", "triggers"},
      {"fault_words", {"code"}, {"code", "words"}, {"words"}, {}, "", ""},
      {"fault_weights", {"key"}, {"key", "weight", "note"}, {"weight"}, {}, "", ""},
      {"topics", {"l1"}, {"l1", "forms"}, {"forms"}, Kind::kTopic, "l1", "forms"},
      {"topic_codes", {"l1", "general"}, {"l1", "general", "code"}, {"code"}, {}, "", ""},
      {"subjects", {"id"}, {"id", "role", "responsibility", "label_zh", "label_en", "forms", "patterns"},
       {"role", "label_zh", "label_en"}, Kind::kSubject, "id", "forms"},
      {"authorities", {"id"}, {"id", "label_zh", "label_en", "forms", "patterns"},
       {"label_zh", "label_en"}, Kind::kAuthority, "id", "forms"},
      {"modality", {"modality", "label_en"}, {"modality", "label_en", "forms"}, {"forms"}, Kind::kModality, "modality", "forms"},
      {"severity", {"severity", "kind", "label_en"}, {"severity", "kind", "label_en", "forms", "patterns"}, {"kind"},
       Kind::kSeverity, "severity", "forms"},
      {"cues", {"type", "label_en"}, {"type", "label_zh", "label_en", "forms", "patterns"}, {"label_zh"}, Kind::kCue, "type", "forms"},
      {"references", {"kind", "label_en"}, {"kind", "label_en", "forms"}, {"forms"}, Kind::kReference, "kind", "forms"},
      {"units", {"unit", "kind", "factor", "forms"}, {"unit", "kind", "forms", "factor"}, {"unit", "kind", "forms", "factor"},
       Kind::kUnit, "unit", "forms"},
      {"jurisdictions", {"code", "name", "valid_from"}, {"code", "name", "short", "parent", "level", "valid_from", "valid_to", "successor", "aliases"},
       {"code", "name", "level"}, {}, "", ""},
      {"development_zones", {"name", "parent_code"}, {"name", "parent_code", "kind", "aliases"}, {"name"}, {}, "", ""},
      {"levels", {"level"}, {"level", "label_en", "rank", "issuer_forms", "title_forms", "title_suffixes", "national", "system"}, {"level", "label_en", "rank"}, {}, "", ""},
      {"document_kinds", {"kind"}, {"kind", "label_zh", "label_en", "title_suffixes", "forms"}, {"kind", "label_zh", "label_en"}, {}, "", ""},
      {"table_heads", {"kind"}, {"kind", "forms"}, {"kind", "forms"}, {}, "", ""},
      {"laws", {"name"}, {"name", "aliases"}, {"name"}, {}, "", ""},
      {"glyph_variants", {"variant"}, {"variant", "canonical", "kind"}, {"kind"}, {}, "", ""},
      {"protected_words", {"form"}, {"form", "canonical", "why"}, {"form", "canonical", "why"}, {}, "", ""},
      {"traditional_words", {"form"}, {"form", "traditional"}, {"form", "traditional"}, {}, "", ""},
      {"converted_words", {"form", "canonical"}, {"form", "canonical", "guard_before", "guard_after", "note"}, {"form", "canonical"}, {}, "", ""},
      {"site_shells", {"kind", "match", "form"}, {"kind", "match", "form", "label_en"}, {"kind", "match", "form"}, {}, "", ""},
      {"pinyin_syllables", {"syllable"}, {"syllable"}, {"syllable"}, {}, "", ""},
      {"pinyin_readings", {"char"}, {"char", "readings"}, {"char", "readings"}, {}, "", ""},
      {"expansions", {"from", "to"}, {"from", "to", "kind", "note"}, {"from", "to", "kind"}, {}, "", ""},
      {"everyday", {"from", "to"}, {"from", "to", "kind", "note"}, {"from", "to", "kind"}, {}, "", ""},
      {"asking_words", {"word"}, {"word"}, {"word"}, {}, "", ""},
      {"ranking", {"feature"}, {"feature", "weight", "note"}, {"feature", "weight"}, {}, "", ""},
      {"competence", {"id"}, {"id", "levels", "codes", "forms", "unless", "basis", "note_zh", "note_en"},
       {"levels", "codes", "basis", "note_zh", "note_en"}, {}, "", ""},
      {"repealed_acts", {"title"}, {"title", "repealed_on", "by"}, {"title"}, {}, "", ""},
      {"clause_functions", {"function"}, {"function", "place", "weight", "label_zh", "label_en", "forms", "patterns"}, {"weight", "label_zh", "label_en"}, {}, "", ""},
      {"equivalent_words", {"form"}, {"form", "word", "system"}, {"form", "word"}, {}, "", ""},
      {"clause_concepts", {"concept"}, {"concept", "class", "label_zh", "label_en", "forms", "patterns"}, {"label_zh", "label_en"}, {}, "", ""},
      {"alignment", {"feature"}, {"feature", "first", "second", "note"}, {"first", "second"}, {}, "", ""},
      {"word_classes", {"class"}, {"class", "label_en", "forms"}, {"class", "label_en", "forms"}, {}, "", ""},
      {"confidence", {"key"}, {"key", "weight", "label_zh", "label_en"}, {"weight", "label_zh", "label_en"}, {}, "", ""},
      {"common_words", {"word"}, {"word"}, {"word"}, {}, "", ""},
      {"han_bigrams", {}, {}, {}, {}, "", ""},
      {"han_meanings", {"first"}, {"first", "place", "followers"}, {"first"}, {}, "", ""},
  };
  return specs;
}

const std::vector<std::string>& required_files() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> out;
    for (const FileSpec& spec : file_specs()) out.push_back(spec.name);
    return out;
  }();
  return names;
}

bool has_table(const std::string& directory, const FileSpec& spec) {
  std::error_code error;
  return std::filesystem::is_regular_file(std::filesystem::path(directory) / (spec.name + ".tsv"), error);
}

base::Result<text::Table> load_table(const std::string& directory, const FileSpec& spec) {
  const std::filesystem::path path = std::filesystem::path(directory) / (spec.name + ".tsv");
  std::ifstream in(path, std::ios::binary);
  if (!in) return base::fail(base::MessageKind::missing_dictionary, spec.name + ".tsv", directory);
  std::ostringstream buffer;
  buffer << in.rdbuf();
  auto table = text::Table::parse(path.string(), buffer.view());
  if (!table) return table;
  for (const std::string& column : spec.columns)
    if (!table->has_column(column))
      return base::fail(base::MessageKind::dictionary_column, path.string(), column);
  return table;
}

std::vector<std::string_view> pattern_sources(std::string_view cell) {
  std::vector<std::string_view> out;
  for (std::string_view piece : base::split(cell, "||")) {
    piece = base::trim(piece);
    if (!piece.empty()) out.push_back(piece);
  }
  return out;
}

}  // namespace wenze::lexicon
