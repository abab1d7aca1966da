#pragma once
// What document/ knows of the world, read once from the dictionaries.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/strings.h"
#include "document/document.h"
#include "document/structure.h"
#include "text/matcher.h"
#include "text/table.h"
#include "text/word_classes.h"

namespace wenze::document {

using text::Words;
using text::operator""_class;

struct Place {
  std::string code, name, short_name, parent,
      level;  // jurisdictions.tsv; level: province, prefecture, county, zone …
  std::vector<std::string> aliases;
  int valid_from = 0, valid_to = 0;  // years of the list that have it; 0: open
};

// A place name in a text.
struct PlaceMention {
  std::size_t begin = 0, end = 0;  // bytes
  std::size_t place = 0;           // index into Resources::places()
  bool full =
      false;  // the whole name or an alias, or the short form with a zone's name (新乡|高新区)
};

struct LevelEntry {
  std::string level;
  int rank = 0;  // 1 constitution … 3 State Council; 0 outside the order
  std::vector<std::string> issuer_forms, title_forms, title_suffixes;
  bool taiwan = false;  // only texts of Taiwan have it
};

class Resources {
 public:
  Resources(const text::TableSource& tables, text::WordClasses words);

  // The words of a class of word_classes.tsv.
  const text::WordSet& words(Words name) const { return words_[name]; }
  // See system.h.
  const text::Matcher& drafting_words() const { return drafting_words_; }

  const std::vector<Place>& places() const { return places_; }
  std::optional<std::size_t> place_of(std::string_view code) const;
  // Names of places in `s`, longest first at every position; several places may share one stretch
  // of text. With a `year`, of these only those that existed then, when any did; without one those
  // that still exist, when any does.
  std::vector<PlaceMention> find_places(std::string_view s, int year = 0) const;

  // The kind whose title suffix `title` ends with (（试行）, （2018年修正） and the like do not
  // count); the longest wins.
  std::optional<DocumentKind> kind_of_title(std::string_view title) const;
  // Bytes of that suffix, 0 when there is none.
  std::size_t title_suffix_bytes(std::string_view title) const;
  // The kind whose word form stands in `s`, kinds in the order of the table.
  std::optional<DocumentKind> kind_by_form(std::string_view s) const;

  const std::vector<LevelEntry>& levels() const { return levels_; }
  // For each of levels(), the code points of its longest issuer form that stands in `s`; 0: none.
  std::vector<std::size_t> longest_issuers(std::string_view s) const;
  // The longest known name of a law that `before` ends with; empty when none.
  std::string_view law_before(std::string_view before) const;
  // Whether `name` is the name or short name of a law, with or without 中华人民共和国.
  bool is_law(std::string_view name) const;

  // 本办法, 本条例 …
  const std::vector<std::string>& self_names() const { return self_names_; }
  // Whether `cell` heads a column of a table that cites articles: 刑法条文, 处罚依据.
  bool heads_citations(std::string_view cell) const {
    return citation_columns_.contains(std::string(cell));
  }

 private:
  std::vector<PlaceMention> mentions(std::string_view s) const;
  bool runs_into_word(std::string_view s, const text::Matcher::Match& match) const;
  void read_places(const text::Table& table);
  void read_laws(const text::Table& table);
  void read_zones(const text::Table& table);
  void add_place_form(std::string_view form, std::size_t place, bool full);

  struct KindForm {
    std::string form;
    DocumentKind kind;
  };
  text::WordClasses words_;
  text::Matcher drafting_words_;
  std::vector<Place> places_;
  std::unordered_map<std::string, std::size_t> by_code_;
  std::vector<std::pair<std::size_t, bool>> place_forms_;  // matcher value → place, full
  text::Matcher place_matcher_;
  std::vector<std::string> zone_suffixes_;  // 高新区, 经济技术开发区
  std::vector<KindForm> suffixes_, forms_;
  std::vector<LevelEntry> levels_;
  text::Matcher issuer_matcher_;  // values: places in levels_
  std::vector<std::string> self_names_;
  std::unordered_set<std::string> citation_columns_;
  std::unordered_set<std::string, base::StringHash, std::equal_to<>> laws_;  // names, short names
  text::WordSet law_ends_;  // their last characters
  std::size_t longest_law_bytes_ = 0;
};

// `title` without brackets at its end: （试行）, (2018-05-24), 〔…〕.
std::string_view strip_title_brackets(std::string_view title);

}  // namespace wenze::document
