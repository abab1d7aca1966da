#pragma once
// Finding and reading the files a user names.

#include <string>
#include <vector>

#include "base/result.h"
#include "text/diagnostic.h"

namespace wenze::pipeline {

struct FileList {
  std::vector<std::string> paths;             // in a fixed order: arguments as given, folders sorted by name
  std::vector<std::string> skipped;           // files in folders that are no documents by their extension
  std::vector<text::Diagnostic> diagnostics;  // what could not be listed
};

// Arguments are files, folders (walked, hidden files, those of open Office documents and symlink loops left out) or "-" for standard input. A file that is
// named is taken whatever its extension; in folders only known document extensions are.
FileList list_files(const std::vector<std::string>& arguments);

// The bytes of a file; "-" reads standard input. Fails with unreadable_file or limit_exceeded.
base::Result<std::string> read_file(const std::string& path, std::uint64_t limit_bytes);

// Writes atomically (a temporary file beside it, then rename); "-" is standard output.
base::Status write_file(const std::string& path, std::string_view bytes);

}  // namespace wenze::pipeline
