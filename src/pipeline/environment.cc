#include "pipeline/environment.h"

#include <cstdlib>
#include <filesystem>

#include "pipeline/query_tables.h"

namespace wenze::pipeline {

base::Result<Environment> load_environment(const std::string& directory, const std::vector<std::string>& overlays) {
  Environment environment;
  auto lexicon = lexicon::Lexicon::load(directory, overlays);
  if (!lexicon) return tl::unexpected(lexicon.error());
  environment.lexicon = *lexicon;
  const text::TableSource tables = [&](std::string_view name) -> const text::Table& {
    return environment.lexicon->table(name);
  };
  auto clean = clean::build_resources(tables);
  if (!clean) return tl::unexpected(clean.error());
  environment.clean = *clean;
  auto normalise = normalise::build_resources(tables);
  if (!normalise) return tl::unexpected(normalise.error());
  environment.normalise = *normalise;
  auto document = document::build_resources(tables);
  if (!document) return tl::unexpected(document.error());
  environment.document = *document;
  auto index_vocabulary = index::build_vocabulary(tables);
  if (!index_vocabulary) return tl::unexpected(index_vocabulary.error());
  environment.index_vocabulary = *index_vocabulary;
  auto query_vocabulary = query::Vocabulary::build(
      [lexicon = environment.lexicon](std::string_view name) -> const text::Table& { return lexicon->table(name); });
  if (!query_vocabulary) return tl::unexpected(query_vocabulary.error());
  environment.query_vocabulary = *query_vocabulary;
  return environment;
}

base::Result<Environment> load_query_environment(const std::string& directory, const std::vector<std::string>& overlays) {
  Environment environment;
  auto tables = std::make_shared<QueryTables>(directory, overlays);
  environment.query_tables = tables;
  environment.lexicon = tables;
  auto query_vocabulary = query::Vocabulary::build(
      [tables](std::string_view name) -> const text::Table& { return tables->table(name); });
  if (!query_vocabulary) return tl::unexpected(query_vocabulary.error());
  if (auto failed = tables->failure()) return tl::unexpected(*failed);
  environment.query_vocabulary = *query_vocabulary;
  return environment;
}

query::Canonicaliser Environment::canonicaliser() const {
  if (query_tables) return [tables = query_tables](std::string_view query) { return tables->canonical(query); };
  return [resources = normalise](std::string_view query) { return normalise::canonical_query(query, *resources); };
}

std::optional<base::Error> Environment::failure() const {
  return query_tables ? query_tables->failure() : std::nullopt;
}

std::string find_dictionaries(const std::string& program_path) {
  namespace fs = std::filesystem;
  // What is asked for is taken, so that a folder that is not there is told.
  if (const char* wish = std::getenv("WENZE_DICTIONARIES"); wish != nullptr && *wish != '\0') return wish;
  std::vector<fs::path> candidates;
  std::error_code error;
  fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) program = fs::absolute(program_path, error);
  candidates.push_back(program.parent_path().parent_path() / "share" / "wenze" / "dictionaries");
  candidates.emplace_back(WENZE_SOURCE_DICTIONARIES);
  for (const fs::path& candidate : candidates)
    if (fs::is_directory(candidate, error)) return candidate.string();
  return {};
}

}  // namespace wenze::pipeline
