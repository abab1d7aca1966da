#include "pipeline/environment.h"

#include <cstdlib>
#include <filesystem>
#include <future>

#include "lexicon/files.h"

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
  auto query_vocabulary = query::Vocabulary::build(tables);
  if (!query_vocabulary) return tl::unexpected(query_vocabulary.error());
  environment.query_vocabulary = *query_vocabulary;
  return environment;
}

base::Result<Environment> load_query_environment(const std::string& directory, const std::vector<std::string>& overlays) {
  Environment environment;
  auto lexicon = lexicon::load_only(
      directory, overlays,
      {"sanctions", "faults", "subjects", "jurisdictions", "levels", "expansions", "everyday", "ranking", "common_words",
       "asking_words", "glyph_variants", "protected_words", "converted_words"});
  if (!lexicon) return tl::unexpected(lexicon.error());
  environment.lexicon = *lexicon;
  // The frequencies of characters only make long texts quicker; a query is short, and the table is the largest of all.
  const text::Table no_frequencies("han_bigrams", {"first", "count_class", "followers"});
  const text::TableSource tables = [&](std::string_view name) -> const text::Table& {
    return name == no_frequencies.name() ? no_frequencies : environment.lexicon->table(name);
  };
  // Side by side: each takes as long as the rest of a search.
  auto building = std::async(std::launch::async, [&] { return normalise::build_resources(tables); });
  auto query_vocabulary = query::Vocabulary::build(tables);
  auto normalise = building.get();
  if (!normalise) return tl::unexpected(normalise.error());
  environment.normalise = *normalise;
  if (!query_vocabulary) return tl::unexpected(query_vocabulary.error());
  environment.query_vocabulary = *query_vocabulary;
  return environment;
}

query::Canonicaliser Environment::canonicaliser() const {
  return [resources = normalise](std::string_view query) { return normalise::canonical_query(query, *resources); };
}

std::string find_dictionaries(const std::string& program_path) {
  namespace fs = std::filesystem;
  std::vector<fs::path> candidates;
  if (const char* wish = std::getenv("WENZE_DICTIONARIES"); wish != nullptr && *wish != '\0') candidates.emplace_back(wish);
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
