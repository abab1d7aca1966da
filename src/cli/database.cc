#include "cli/database.h"

#include <cstdlib>

#include "base/strings.h"
#include "index/versions.h"
#include "normalise/normalise.h"

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

std::optional<index::DocumentInfo> find_document(Context& context, const index::Reader& reader,
                                                 const std::string& wanted, const std::string& day) {
  auto found = reader.find(wanted, day);
  if (!found && found.error().kind == base::MessageKind::no_such_document) {
    const pipeline::Environment* environment = context.environment();
    if (environment == nullptr) return std::nullopt;
    const std::string canonical = normalise::canonical_query(wanted, *environment->normalise);
    if (canonical != wanted) {
      auto again = reader.find(canonical, day);
      if (again || again.error().kind != base::MessageKind::no_such_document) found = std::move(again);
    }
  }
  if (!found) {
    context.report(found.error());
    return std::nullopt;
  }
  const auto all = reader.versions(*found);
  const bool by_name = wanted != found->id && wanted != found->path && !found->path.ends_with(wanted);
  if (by_name && all && all->size() > 1) {
    const bool chinese = context.language() == base::Language::kChinese;
    std::vector<std::string> others;
    for (const index::DocumentInfo& one : *all)
      if (one.id != found->id && index::same_text(one.meta, found->meta)) others.push_back(base::join({one.id, index::applies_from(one.meta)}, " "));
    if (!others.empty())
      context.note(found->display_title() + " " + index::applies_from(found->meta) +
                 (chinese ? "；另有文本：" : "; other texts: ") + base::join(others, chinese ? "、" : ", "));
  }
  return std::move(*found);
}

}  // namespace wenze::cli
