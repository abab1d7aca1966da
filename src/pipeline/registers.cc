#include "pipeline/registers.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <sstream>

namespace wenze::pipeline {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMostBytes = 64u << 20;

struct Known {
  fs::file_time_type changed;
  std::uintmax_t bytes = 0;
  std::shared_ptr<const document::Register> found;
  std::vector<text::Diagnostic> diagnostics;
};

// Whether the header row names the column that makes a table a register.
bool is_register(std::string_view tsv) {
  std::size_t begin = 0;
  while (begin < tsv.size()) {
    const std::size_t end = std::min(tsv.find('\n', begin), tsv.size());
    const std::string_view line = tsv.substr(begin, end - begin);
    if (!line.empty() && line[0] != '#')
      return line == "file" || line.starts_with("file\t") ||
             line.find("\tfile") != std::string_view::npos;
    begin = end + 1;
  }
  return false;
}

Known read(const fs::path& path, fs::file_time_type changed, std::uintmax_t bytes) {
  Known out{changed, bytes, nullptr, {}};
  std::ifstream in(path, std::ios::binary);
  std::ostringstream buffer;
  buffer << in.rdbuf();
  if (!in || !is_register(buffer.view())) return out;
  auto parsed = document::Register::parse(path.string(), buffer.view());
  if (parsed)
    out.found = std::make_shared<const document::Register>(std::move(*parsed));
  else
    out.diagnostics.push_back({parsed.error().kind, parsed.error().args});
  return out;
}

}  // namespace

std::shared_ptr<const document::Register> register_beside(
    std::string_view path, std::vector<text::Diagnostic>& diagnostics) {
  static std::mutex mutex;
  static std::map<std::string, Known> known;
  const fs::path beside = fs::path(path).parent_path() / std::string(document::kRegisterFileName);
  std::error_code error;
  if (!fs::is_regular_file(beside, error)) return nullptr;
  const fs::file_time_type changed = fs::last_write_time(beside, error);
  const std::uintmax_t bytes = error ? 0 : fs::file_size(beside, error);
  if (error || bytes > kMostBytes) return nullptr;
  const std::lock_guard lock(mutex);
  auto found = known.find(beside.string());
  if (found == known.end() || found->second.changed != changed || found->second.bytes != bytes)
    found = known.insert_or_assign(beside.string(), read(beside, changed, bytes)).first;
  diagnostics.insert(diagnostics.end(), found->second.diagnostics.begin(),
                     found->second.diagnostics.end());
  return found->second.found;
}

std::string registered_row(std::string_view path) {
  std::vector<text::Diagnostic> ignored;  // reported when the file is read
  const auto listed = register_beside(path, ignored);
  const document::RegisterEntry* entry =
      listed ? listed->find(fs::path(path).filename().string()) : nullptr;
  if (entry == nullptr) return {};
  std::string out;
  for (const std::string* field :
       {&entry->title, &entry->jurisdiction, &entry->doc_number, &entry->issuer, &entry->adopted,
        &entry->issued, &entry->effective, &entry->repealed, &entry->level, &entry->kind})
    out.append(*field).append("\t");
  return out;
}

}  // namespace wenze::pipeline
