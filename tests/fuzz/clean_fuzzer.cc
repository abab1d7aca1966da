// clean() on any text: the map is consistent, repairs and damage lie within, the result is valid
// UTF-8, and cleaning it again changes nothing.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include "clean/clean.h"
#include "text/utf8.h"

using namespace wenze;

namespace {

const text::Table& shipped_table(std::string_view name) {
  static std::map<std::string, text::Table, std::less<>> tables;
  if (const auto found = tables.find(name); found != tables.end()) return found->second;
  std::ifstream file(std::string(WENZE_SOURCE_DIR) + "/dictionaries/" + std::string(name) + ".tsv");
  std::stringstream content;
  content << file.rdbuf();
  auto table = text::Table::parse(std::string(name), content.str());
  if (!table) std::abort();
  return tables.emplace(std::string(name), *table).first->second;
}

text::CleanText cleaned(std::string raw_text) {
  static const auto resources = clean::build_resources(shipped_table);
  text::RawText raw;
  raw.text = std::move(raw_text);
  text::DiagnosticSink sink;
  return *clean::clean(raw, **resources, {}, sink);
}

// Any bytes as the valid UTF-8 that format/ delivers.
std::string as_utf8(std::string_view bytes) {
  std::string out;
  for (std::size_t at = 0; at < bytes.size();) {
    const text::Decoded d = text::decode_at(bytes, at);
    text::append_utf8(out, d.code_point);
    at += d.bytes;
  }
  return out;
}

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string raw = as_utf8({reinterpret_cast<const char*>(data), size});
  const text::CleanText once = cleaned(raw);
  require(once.map.check_consistency(), "the map is consistent");
  require(once.map.from_size_bytes() == raw.size(), "the map covers the raw text");
  require(once.map.to_size_bytes() == once.text.size(), "the map covers the clean text");
  require(text::is_valid_utf8(once.text), "the text is valid UTF-8");
  std::size_t at = 0;
  for (const text::Repair& repair : once.repairs) {
    require(at <= repair.raw.begin() && repair.raw.end() <= raw.size(), "repairs are in order");
    require(repair.raw.of(raw) == repair.before, "a repair says what stood there");
    at = repair.raw.begin();
  }
  at = 0;
  for (const auto& span : once.damaged) {
    require(at <= span.begin() && span.end() <= once.text.size(), "damage is in order");
    at = span.end();
  }
  require(cleaned(once.text).text == once.text, "cleaning again changes nothing");
  return 0;
}
