#pragma once
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include "normalise/normalise.h"

namespace wenze::normalise {

inline const text::Table& shipped_table(std::string_view name) {
  static std::map<std::string, text::Table, std::less<>> tables;
  const auto found = tables.find(name);
  if (found != tables.end()) return found->second;
  std::ifstream file(std::string(WENZE_SOURCE_DIR) + "/dictionaries/" + std::string(name) + ".tsv");
  std::stringstream content;
  content << file.rdbuf();
  auto table = text::Table::parse(std::string(name), content.str());
  EXPECT_TRUE(table) << name;
  return tables.emplace(std::string(name), table ? *table : text::Table()).first->second;
}

inline const Resources& resources() {
  static const auto built = build_resources(shipped_table);
  return **built;
}

inline text::CanonicalText canonical_text(const std::string& text,
                                          const NormaliseOptions& options = {}) {
  text::CleanText clean;
  clean.text = text;
  clean.map = text::OffsetMap<text::Raw, text::Clean>::identity(text.size());
  text::DiagnosticSink sink;
  auto out = normalise(clean, resources(), options, sink);
  EXPECT_TRUE(out);
  EXPECT_TRUE(out->map.check_consistency());
  EXPECT_EQ(out->map.from_size_bytes(), text.size());
  EXPECT_EQ(out->map.to_size_bytes(), out->text.size());
  return *out;
}

inline std::string canonical(const std::string& text) { return canonical_text(text).text; }

}  // namespace wenze::normalise
