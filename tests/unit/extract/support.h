#pragma once
// Texts of our own through the shipped dictionaries, for the tests of extract/.

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

#include "document/structure.h"
#include "extract/extract.h"
#include "lexicon/lexicon.h"

namespace wenze::extract {

inline const lexicon::Lexicon& shipped() {
  static const auto lexicon = lexicon::Lexicon::load(WENZE_SOURCE_DIR "/dictionaries", {});
  EXPECT_TRUE(lexicon.has_value())
      << (lexicon ? "" : lexicon.error().text(base::Language::kEnglish));
  return **lexicon;
}

// A file whose canonical text is its raw text: extraction alone is under test.
inline document::File file_of(std::string text, text::Script script = text::Script::kHans) {
  static const auto resources = document::build_resources(
      [](std::string_view name) -> const text::Table& { return shipped().table(name); });
  EXPECT_TRUE(resources.has_value());
  document::File file;
  file.raw.text = text;
  file.canonical.map = text::OffsetMap<text::Raw, text::Canonical>::identity(text.size());
  file.canonical.text = std::move(text);
  file.canonical.script = script;
  file.documents = document::structure(file.raw, file.canonical, **resources, {""});
  return file;
}

inline std::vector<Rule> rules_of(const document::File& file) {
  text::DiagnosticSink sink;
  std::vector<Rule> all;
  for (const document::Document& document : file.documents)
    for (Rule& rule : extract(file, document, shipped(), {}, sink)) all.push_back(std::move(rule));
  return all;
}

inline std::string dump_of(std::string text) { return dump(rules_of(file_of(std::move(text)))); }

// A row of a table of texts and what extraction makes of them.
struct Row {
  const char* name;
  const char* text;
  const char* dump;
};
inline void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

// A row of a table of texts and the words of some part of their rules.
struct WordsRow {
  const char* name;
  const char* text;
  std::vector<std::string> words;
};
inline void PrintTo(const WordsRow& row, std::ostream* out) { *out << row.name; }

}  // namespace wenze::extract
