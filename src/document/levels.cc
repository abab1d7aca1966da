// Who issues decides, then words of the title, then the document number (only normative documents
// carry one of the form 某政发〔2010〕5号); the ending of the title alone decides only where a
// single level has it.
#include <algorithm>

#include "document/metadata.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr int kLastNationalRank = 3;  // State Council
constexpr int kNormativeRank = 7;     // 规范性文件 in levels.tsv
constexpr std::size_t kTellingCodepoints =
    3;  // a title word shorter than this (省, 市) tells nothing by itself

struct Fit {
  std::size_t issuer = 0, word = 0, suffix = 0;  // code points of the longest form that fits
};

template <class Test>
std::size_t longest(const std::vector<std::string>& forms, Test fits) {
  std::size_t best = 0;
  for (const std::string& form : forms)
    if (fits(form)) best = std::max(best, text::count_codepoints(form));
  return best;
}

bool may_be_local(const LevelEntry& entry) {
  return entry.rank > kLastNationalRank || entry.rank == 0;
}

}  // namespace

std::optional<std::string> decide_level(const Metadata& meta, std::string_view front,
                                        const Resources& resources) {
  const std::string title(strip_title_brackets(meta.title.value_or("")));
  std::string issuers(front);
  for (const std::string& issuer : meta.issuers) issuers += issuer + "\n";
  const auto within = [](std::string_view s) {
    return [s](const std::string& form) { return s.find(form) != std::string_view::npos; };
  };
  const LevelEntry* best = nullptr;
  const LevelEntry* by_suffix = nullptr;
  std::size_t best_score = 0;
  bool open = false;  // several levels have the title's ending
  for (const LevelEntry& entry : resources.levels()) {
    if (meta.jurisdiction && !may_be_local(entry)) continue;
    const Fit fit{longest(entry.issuer_forms, within(issuers)),
                  longest(entry.title_forms, within(title)),
                  longest(entry.title_suffixes,
                          [&](const std::string& form) { return title.ends_with(form); })};
    if (fit.suffix > 0 && (meta.jurisdiction.has_value() == (entry.rank > kLastNationalRank)) &&
        entry.rank > 0) {
      // Rows of one rank go from the special to the general: the last one stands for the rank.
      open = open || (by_suffix != nullptr && by_suffix->rank != entry.rank);
      by_suffix = &entry;
    }
    // 〔2019〕5号 is the number of an ordinary document; rules come as orders (令第5号).
    const bool numbered = entry.rank == kNormativeRank && meta.doc_number &&
                          meta.doc_number->find("〔") != std::string::npos;
    if (fit.issuer == 0 && fit.word < kTellingCodepoints && !numbered) continue;
    const std::size_t score = 4 * fit.issuer + 2 * fit.word + (numbered ? 12 : 0) +
                              (fit.suffix > 0 ? 14 + fit.suffix : 0);
    if (score > best_score) best = &entry, best_score = score;
  }
  if (best != nullptr) return best->level;
  if (by_suffix != nullptr && !open) return by_suffix->level;
  return std::nullopt;
}

}  // namespace wenze::document
