#pragma once
// The shipped dictionaries as tables, and one call from raw text to clean text.

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include "clean/clean.h"

namespace wenze::clean {

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

inline text::CleanText cleaned(const std::string& raw_text, const CleanOptions& options = {},
                               text::Format format = text::Format::kText) {
  text::RawText raw;
  raw.text = raw_text;
  raw.source.format = format;
  text::DiagnosticSink sink;
  auto out = clean(raw, resources(), options, sink);
  EXPECT_TRUE(out);
  EXPECT_TRUE(out->map.check_consistency());
  EXPECT_EQ(out->map.from_size_bytes(), raw_text.size());
  EXPECT_EQ(out->map.to_size_bytes(), out->text.size());
  return *out;
}

// "kind:before->after" of each repair, without positions.
inline std::string repairs_of(const text::CleanText& clean) {
  std::string out;
  for (const text::Repair& repair : clean.repairs) {
    if (!out.empty()) out += ' ';
    out += repair.kind + ':' + repair.before + "->" + repair.after.value_or("(damaged)");
  }
  return out;
}

struct Row {
  const char* raw;
  const char* clean;
  const char* repairs;  // nullptr: not looked at
};

inline void expect_rows(std::initializer_list<Row> rows, const CleanOptions& options = {}) {
  for (const Row& row : rows) {
    const text::CleanText out = cleaned(row.raw, options);
    EXPECT_EQ(out.text, row.clean) << row.raw;
    if (row.repairs != nullptr) {
      EXPECT_EQ(repairs_of(out), row.repairs) << row.raw;
    }
  }
}

}  // namespace wenze::clean
