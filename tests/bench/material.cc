#include "material.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>

#include "text/utf8.h"

namespace wenze::bench {
namespace {

constexpr std::size_t kSampleBytes = 4 << 20;
constexpr std::size_t kFolderBytes = 16 << 20;

std::vector<std::string> text_files(const std::string& folder) {
  std::vector<std::string> out;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".txt" || entry.path().extension() == ".md")
      out.push_back(entry.path().string());
  std::sort(out.begin(), out.end());
  return out;
}

// HTML comments (of Markdown heads, say) are damage in a plain text, and clean text is what is
// measured.
void drop_comments(std::string& text) {
  constexpr std::string_view kOpen = "<!--", kClose = "-->";
  for (std::size_t at = text.find(kOpen); at != std::string::npos; at = text.find(kOpen, at)) {
    const std::size_t end = text.find(kClose, at);
    text.erase(at, end == std::string::npos ? end : end + kClose.size() - at);
  }
}

}  // namespace

Material load_material() {
  const char* wish = std::getenv("WENZE_BENCH_DIR");
  const char* limit = std::getenv("WENZE_BENCH_BYTES");
  const std::string folder =
      wish != nullptr ? wish : std::string(WENZE_SOURCE_DIR) + "/corpus/yunze";
  const std::size_t wanted = limit != nullptr  ? std::strtoull(limit, nullptr, 10)
                             : wish != nullptr ? kFolderBytes
                                               : kSampleBytes;
  Material out;
  std::vector<std::string> paths = text_files(folder);
  // A large folder is read at even distances, so that the sample is not its first letters.
  for (std::size_t step = std::max<std::size_t>(1, paths.size() / 256), begin = 0;
       begin < step && out.bytes < wanted; ++begin)
    for (std::size_t i = begin; i < paths.size() && out.bytes < wanted; i += step) {
      std::ifstream file(paths[i], std::ios::binary);
      std::string bytes(std::istreambuf_iterator<char>(file), {});
      drop_comments(bytes);
      if (bytes.empty() || !text::is_valid_utf8(bytes)) continue;
      out.bytes += bytes.size();
      out.files.emplace_back(paths[i], std::move(bytes));
    }
  for (std::size_t i = 0; wish == nullptr && !out.files.empty() && out.bytes < wanted; ++i) {
    out.files.push_back(out.files[i]);
    out.bytes += out.files[i].second.size();
  }
  return out;
}

const text::Table& shipped_table(std::string_view name) {
  static std::map<std::string, text::Table, std::less<>> loaded;
  if (const auto found = loaded.find(name); found != loaded.end()) return found->second;
  std::ifstream file(std::string(WENZE_SOURCE_DIR) + "/dictionaries/" + std::string(name) + ".tsv");
  const std::string tsv(std::istreambuf_iterator<char>(file), {});
  auto table = text::Table::parse(std::string(name), tsv);
  if (!table) {
    std::cerr << table.error().text(base::Language::kEnglish) << '\n';
    std::exit(1);
  }
  return loaded.emplace(std::string(name), std::move(*table)).first->second;
}

}  // namespace wenze::bench
