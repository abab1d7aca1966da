#pragma once
// The dictionaries as a search needs them: each is read when it is first asked for.

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "lexicon/lexicon.h"
#include "normalise/normalise.h"

namespace wenze::pipeline {

// Any number of threads may use it.
class QueryTables final : public lexicon::Lexicon {
 public:
  QueryTables(std::string directory, std::vector<std::string> overlays)
      : directory_(std::move(directory)), overlays_(std::move(overlays)) {}

  // An empty table where it cannot be read: failure() says why.
  const text::Table& table(std::string_view file) const override;
  const lexicon::Entry* find_entry(lexicon::Kind kind, std::string_view id) const override;
  const std::vector<lexicon::Entry>& entries(lexicon::Kind kind) const override;
  // REQUIRES: none of the three is called. Text is read with all dictionaries (Lexicon::load).
  std::vector<lexicon::Mention> find(std::string_view canonical) const override;
  bool holds_rule_sign(std::string_view canonical) const override;
  const text::WordSet& words(text::Words words) const override;

  // What normalise::canonical_query gives with all of the tables.
  std::string canonical(std::string_view query) const;
  std::optional<base::Error> failure() const;

 private:
  // nullptr where it cannot be read.
  const lexicon::Lexicon* file(const std::string& name) const;
  std::shared_ptr<const normalise::Resources> resources_for(std::string_view query) const;

  const std::string directory_;
  const std::vector<std::string> overlays_;
  mutable std::mutex mutex_;
  mutable std::map<std::string, std::shared_ptr<const lexicon::Lexicon>> files_;
  mutable std::map<std::string, text::Table> empty_;
  mutable std::optional<base::Error> failure_;
  mutable std::mutex resources_mutex_;
  mutable std::shared_ptr<const normalise::Resources> resources_;
  mutable std::set<char32_t> characters_;  // that resources_ was built for
  mutable int built_ = 0;
};

}  // namespace wenze::pipeline
