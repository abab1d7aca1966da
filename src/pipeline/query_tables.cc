#include "pipeline/query_tables.h"

#include <algorithm>

#include "lexicon/files.h"
#include "text/utf8.h"
#include "text/word_classes.h"

namespace wenze::pipeline {
namespace {

// Who asks more often than that asks for anything: everything is built then.
constexpr int kMostNarrow = 4;

const lexicon::FileSpec& spec_of(std::string_view name) {
  const auto& specs = lexicon::file_specs();
  const auto found = std::ranges::find(specs, name, &lexicon::FileSpec::name);
  WENZE_CHECK(found != specs.end());
  return *found;
}

const lexicon::FileSpec& spec_of(lexicon::Kind kind) {
  const auto& specs = lexicon::file_specs();
  const auto found = std::ranges::find(specs, std::optional(kind), &lexicon::FileSpec::kind);
  WENZE_CHECK(found != specs.end());
  return *found;
}

}  // namespace

const lexicon::Lexicon* QueryTables::file(const std::string& name) const {
  const std::lock_guard lock(mutex_);
  auto& known = files_[name];
  if (known) return known.get();
  auto loaded = lexicon::load_only(directory_, overlays_, {name});
  if (!loaded) {
    if (!failure_) failure_ = loaded.error();
    return nullptr;
  }
  known = std::move(*loaded);
  return known.get();
}

const text::Table& QueryTables::table(std::string_view name) const {
  if (const lexicon::Lexicon* known = file(std::string(name))) return known->table(name);
  const std::lock_guard lock(mutex_);
  return empty_.try_emplace(std::string(name), std::string(name), spec_of(name).columns).first->second;
}

const lexicon::Entry* QueryTables::find_entry(lexicon::Kind kind, std::string_view id) const {
  const lexicon::Lexicon* known = file(spec_of(kind).name);
  return known == nullptr ? nullptr : known->find_entry(kind, id);
}

const std::vector<lexicon::Entry>& QueryTables::entries(lexicon::Kind kind) const {
  static const std::vector<lexicon::Entry> none;
  const lexicon::Lexicon* known = file(spec_of(kind).name);
  return known == nullptr ? none : known->entries(kind);
}

std::vector<lexicon::Mention> QueryTables::find(std::string_view) const {
  WENZE_CHECK(false);
  return {};
}

bool QueryTables::holds_rule_sign(std::string_view) const {
  WENZE_CHECK(false);
  return false;
}

const text::WordSet& QueryTables::words(text::Words) const {
  WENZE_CHECK(false);
  static const text::WordSet none;
  return none;
}

std::optional<base::Error> QueryTables::failure() const {
  const std::lock_guard lock(mutex_);
  return failure_;
}

std::shared_ptr<const normalise::Resources> QueryTables::resources_for(std::string_view query) const {
  const std::lock_guard lock(resources_mutex_);
  const std::u32string characters = text::to_utf32(query);
  if (resources_ && (built_ > kMostNarrow || std::ranges::all_of(characters, [&](char32_t c) { return characters_.contains(c); })))
    return resources_;
  characters_.insert(characters.begin(), characters.end());
  // The frequencies of characters only make long texts quicker, and the table is the largest of all.
  static const text::Table no_frequencies("han_bigrams", spec_of("han_bigrams").columns);
  const text::TableSource tables = [this](std::string_view name) -> const text::Table& {
    return name == "han_bigrams" ? no_frequencies : table(name);
  };
  auto built = ++built_ > kMostNarrow ? normalise::build_resources(tables)
                                      : normalise::build_resources_for(characters_, tables);
  if (built) {
    resources_ = std::move(*built);
  } else {
    const std::lock_guard inner(mutex_);
    if (!failure_) failure_ = built.error();
  }
  return resources_;
}

std::string QueryTables::canonical(std::string_view query) const {
  const auto resources = resources_for(query);
  return resources ? normalise::canonical_query(query, *resources) : std::string(query);
}

}  // namespace wenze::pipeline
