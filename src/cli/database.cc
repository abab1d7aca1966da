#include "cli/database.h"

#include <cstdlib>

namespace wenze::cli {

std::string database_or_default(const std::string& wish) {
  if (!wish.empty()) return wish;
  const char* value = std::getenv("WENZE_DB");
  return value != nullptr && *value != '\0' ? value : "wenze.db";
}

Flag database_flag(std::vector<std::string>& databases) {
  return {"--db", "PATH", {"a database, stub file or host:port; may be repeated (default: $WENZE_DB, else wenze.db)",
           "数据库、存根文件或 主机:端口，可重复（默认 $WENZE_DB，否则 wenze.db）"}, &databases};
}

std::optional<index::Reader> open_databases(Context& context, const std::vector<std::string>& databases) {
  auto reader = index::Reader::open(databases.empty() ? std::vector{database_or_default("")} : databases);
  if (!reader) {
    context.report(reader.error());
    return std::nullopt;
  }
  // What is left is read; the exit status says that it is not all.
  for (const base::Error& missing : reader->missing()) context.report(missing);
  if (const auto recorded = reader->dictionaries()) context.use_recorded_dictionaries(*recorded);
  return std::move(*reader);
}

}  // namespace wenze::cli
