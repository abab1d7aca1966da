#pragma once
// What the repairs know: read from dictionaries once, immutable.

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "clean/clean.h"
#include "clean/plausibility.h"

namespace wenze::clean {

class CodePage;
class SiteShells;

// Tones and ü away: zé → ze, lǜ → lv. What is no pinyin vowel stays.
std::string without_tone(std::string_view pinyin);

class Resources {
 public:
  Resources();
  ~Resources();

  // Whether `pinyin` is a Mandarin syllable with its tone mark.
  bool is_toned_syllable(std::string_view pinyin) const {
    return toned_.contains(std::string(pinyin));
  }
  enum class Reading { kNo, kYes, kUnknown };
  // Whether `pinyin` (with or without tone) is a reading of `c`; kUnknown when the tables have no
  // reading of `c`.
  Reading reads(char32_t c, std::string_view pinyin) const;

  const SiteShells& shells() const { return *shells_; }
  // The following are built when first asked for (some 50 ms together): only damaged text needs
  // them.
  const CodePage& code_page() const;
  const Plausibility& plausibility() const;

 private:
  friend class ResourcesBuilder;
  std::unordered_set<std::string> toned_;
  std::unordered_map<char32_t, std::vector<std::string>> readings_;  // as in the table
  std::vector<Plausibility::Row> bigram_rows_;
  std::unique_ptr<SiteShells> shells_;

  mutable std::once_flag code_page_once_, plausibility_once_;
  mutable std::unique_ptr<CodePage> code_page_;
  mutable std::unique_ptr<Plausibility> plausibility_;
};

}  // namespace wenze::clean
