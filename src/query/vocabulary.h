#pragma once
// What the query language knows of the world, from dictionaries: the codes that a word stands for,
// the codes of places, and everyday words with the statutory ones.
//
// Each part is read from its tables when it is first asked for: a search from the shell is over
// before all would be read. Any number of threads may ask.

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "index/fields.h"
#include "query/segment.h"
#include "text/table.h"

namespace wenze::query {

// Stands for a place where a document is of the whole country: none of GB/T 2260.
inline constexpr std::string_view kWholeCountry = "000000";

struct Expansion {
  std::string from;             // canonical, as it stands in the query
  std::vector<std::string> to;  // canonical
  std::string kind;             // synonym, lay, narrower
};

class Vocabulary {
 public:
  // Values of `field` that the canonical word stands for, sorted; empty when it stands for none.
  // Codes and the names of the program (supervisor, must …) stand for themselves, in any case; a
  // sanction family or fault topic for itself.
  struct Value {
    index::Field field;
    std::string value;
    bool operator==(const Value&) const = default;
    auto operator<=>(const Value&) const = default;
  };
  std::vector<Value> resolve(index::Field field, std::string_view word) const;
  // Words near `word` that resolve(), for messages; at most `limit`.
  std::vector<std::string> suggestions(index::Field field, std::string_view word,
                                       std::size_t limit) const;
  // What `word` is widened to; nothing where the dictionaries have no entry.
  std::vector<Expansion> expansions(std::string_view word) const;
  // The same with everyday words of all fields of law, which only best matches are widened to.
  std::vector<Expansion> everyday(std::string_view word) const;
  // The name of a code ("GOV.03" → "记大过"), in English when asked; the code itself when it is
  // unknown.
  std::string label(index::Field field, std::string_view code, base::Language language) const;

  // The code of what a place lies in; empty where the dictionaries know of none.
  std::string place_parent(const std::string& code) const;

  // Levels at which a document that belongs to no place is of the whole country.
  const std::vector<std::string>& national_levels() const;

  // Cuts queries into words: those of the dictionaries, places, and words that only ask.
  const Segmenter& segmenter() const;
  // Weight of a feature of ranking.h by name; 0 where ranking.tsv has none.
  double ranking_weight(std::string_view feature) const;

  // Keeps `tables`: it must be callable from any thread, and give tables that last as long as
  // itself. Fails on weights of ranking.tsv that are no numbers.
  static base::Result<std::shared_ptr<const Vocabulary>> build(text::TableSource tables);

  explicit Vocabulary(text::TableSource tables) : tables_(std::move(tables)) {}

 private:
  using Index = std::map<std::string, std::vector<Value>, std::less<>>;
  // Words of fields, with the labels of what they stand for.
  struct Words {
    std::map<index::Field, Index> words;
    std::map<std::pair<index::Field, std::string>, std::pair<std::string, std::string>>
        labels;  // zh, en
    void add(index::Field field, std::string_view word, index::Field value_field,
             std::string_view value);
    void sort();
  };
  struct CodeColumns {
    index::Field field, group_field;
    std::string_view group, group_zh, group_en, forms;  // columns; no labels of groups: empty
  };
  static void add_codes(const text::Table& table, const CodeColumns& columns, Words& into);
  static void add_names(Words& into, std::optional<index::Field> only = {});
  static void add_levels(const text::Table& table, Words& into);
  struct Places {
    Words words;
    std::map<std::string, std::string> parents;
  };
  static void add_places(const text::Table& table, Places& into);
  using Expansions = std::map<std::string, std::vector<Expansion>, std::less<>>;
  static void add_expansions(const text::Table& table, Expansions& into);
  const Expansions& everyday_words() const;
  void add_segments(Segmenter& into) const;
  base::Status add_ranking(const text::Table& table);

  // A part that is made at the first call.
  template <class Part>
  class Lazy {
   public:
    template <class Make>
    const Part& get(Make&& make) const {
      std::call_once(made_, [&] { make(part_); });
      return part_;
    }

   private:
    mutable std::once_flag made_;
    mutable Part part_;
  };
  const Words& words_of(index::Field field) const;
  const Places& places() const;

  const text::TableSource tables_;
  Lazy<Words> codes_, levels_;  // all fields but places and levels; levels
  Lazy<Places> places_;
  Lazy<std::vector<std::string>> national_;
  Lazy<Expansions> expansions_, everyday_;
  Lazy<Segmenter> segmenter_;
  std::map<std::string, double, std::less<>> ranking_;
};

}  // namespace wenze::query
