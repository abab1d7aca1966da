#include "pipeline/files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>

namespace wenze::pipeline {
namespace {

namespace fs = std::filesystem;
using base::MessageKind;

constexpr std::array<std::string_view, 14> kExtensions = {".txt",  ".md",  ".markdown", ".html", ".htm", ".xhtml", ".docx",
                                                          ".pdf",  ".xml", ".zip",      ".json", ".text", ".shtml", ".aspx"};

bool is_document_name(const fs::path& path) {
  std::string extension = path.extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

// Walks with an explicit stack, so that one unreadable folder does not end the walk of the others.
void walk(const fs::path& top, FileList& out) {
  std::vector<fs::path> pending = {top};
  while (!pending.empty()) {
    const fs::path folder = pending.back();
    pending.pop_back();
    std::error_code error;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) entries.push_back(*it);
    if (error) {
      out.diagnostics.push_back({MessageKind::unreadable_file, {folder.string(), error.message()}});
      continue;
    }
    std::sort(entries.begin(), entries.end());
    std::vector<fs::path> folders;
    for (const fs::directory_entry& entry : entries) {
      // Hidden files, and what Office leaves beside an open document (~$measure.docx).
      const std::string name = entry.path().filename().string();
      if (name.starts_with('.') || name.starts_with("~$")) continue;
      std::error_code ignored;
      if (entry.is_directory(ignored)) {
        if (!entry.is_symlink(ignored)) folders.push_back(entry.path());
      } else if (is_document_name(entry.path())) {
        out.paths.push_back(entry.path().string());
      } else {
        out.skipped.push_back(entry.path().string());
      }
    }
    pending.insert(pending.end(), folders.rbegin(), folders.rend());
  }
}

struct CloseFile {
  void operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
  }
};

}  // namespace

FileList list_files(const std::vector<std::string>& arguments) {
  FileList out;
  for (const std::string& argument : arguments) {
    std::error_code error;
    if (argument == "-") {
      out.paths.push_back(argument);
    } else if (fs::is_directory(argument, error)) {
      walk(argument, out);
    } else if (!fs::exists(argument, error)) {
      const std::string reason = error ? error.message() : std::strerror(ENOENT);
      out.diagnostics.push_back({MessageKind::unreadable_file, {argument, reason}});
    } else {
      out.paths.push_back(argument);
    }
  }
  return out;
}

base::Result<std::string> read_file(const std::string& path, std::uint64_t limit_bytes) {
  std::unique_ptr<std::FILE, CloseFile> file(path == "-" ? stdin : std::fopen(path.c_str(), "rb"));
  if (!file) return base::fail(MessageKind::unreadable_file, path, std::strerror(errno));
  std::string bytes;
  std::array<char, 1 << 16> buffer;
  while (const std::size_t n = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
    bytes.append(buffer.data(), n);
    if (bytes.size() > limit_bytes)
      return base::fail(MessageKind::limit_exceeded, path, "file size", std::to_string(limit_bytes));
  }
  if (std::ferror(file.get())) return base::fail(MessageKind::unreadable_file, path, std::strerror(errno));
  return bytes;
}

base::Status write_file(const std::string& path, std::string_view bytes) {
  if (path == "-") {
    if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size())
      return base::fail(MessageKind::unwritable_file, path, std::strerror(errno));
    return {};
  }
  const std::string temporary = path + ".tmp";
  std::unique_ptr<std::FILE, CloseFile> file(std::fopen(temporary.c_str(), "wb"));
  if (!file) return base::fail(MessageKind::unwritable_file, path, std::strerror(errno));
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size() &&
                       std::fflush(file.get()) == 0;
  const int reason = errno;
  file.reset();
  if (!written || std::rename(temporary.c_str(), path.c_str()) != 0) {
    std::remove(temporary.c_str());
    return base::fail(MessageKind::unwritable_file, path, std::strerror(written ? errno : reason));
  }
  return {};
}

}  // namespace wenze::pipeline
