// Who issues decides, then words of the title, then the document number (only normative documents
// carry one of the form 某政发〔2010〕5号); the ending of the title alone decides only where a
// single level has it.
#include <algorithm>

#include "document/metadata.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

constexpr int kLastNationalRank = 3;     // State Council
constexpr int kLocalRegulationRank = 4;  // 地方性法规 (the last row of its rank) in levels.tsv
constexpr int kDepartmentRank = 5;       // 部门规章
constexpr int kNormativeRank = 7;        // 规范性文件
constexpr std::string_view kLaw = "法律";
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

// 贯彻《国务院关于…的规定》的办法: what is quoted speaks for another document.
std::string without_quoted(std::string_view title) {
  std::string out;
  int depth = 0;
  for (std::size_t at = 0; at < title.size();) {
    const auto d = text::decode_at(title, at);
    if (d.code_point == U'《') ++depth;
    if (depth == 0) out += title.substr(at, d.bytes);
    if (d.code_point == U'》' && depth > 0) --depth;
    at += d.bytes;
  }
  return out;
}

// 办法 ends in 法 but is none.
bool ends_with_word(std::string_view title, std::string_view form) {
  return title.ends_with(form) && !(form == "法" && title.ends_with("办法"));
}

// 1991年…国务院批准 …部发布: before the Legislation Law of 2000 such rules counted as regulations
// of the State Council (行政法规制定程序暂行条例 1987, § 15).
bool approved_by_state_council(const Resources& resources, std::string_view front) {
  return resources.words("state_council_approval"_class).stands_in(front);
}

// 某市实施《甲法》办法.
bool carries_out_a_law(std::string_view title) {
  return title.find("实施《") != std::string_view::npos &&
         title.find("法》") != std::string_view::npos && title.ends_with("办法");
}

// 澄湖县…要点, 府人考字第1120045678号: of a local authority of Taiwan, whose numbers name its 府
// and whose titles begin with its name of three characters.
bool of_taiwan_local(const Resources& resources, const Metadata& meta, std::string_view title) {
  constexpr std::size_t kOfficeCodepoints = 4;
  const std::string_view number =
      meta.doc_number ? std::string_view(*meta.doc_number) : std::string_view();
  if (resources.words("taiwan_central_office"_class).begins(number)) return false;
  if (text::prefix_codepoints(number, kOfficeCodepoints).find("府") != std::string_view::npos)
    return true;
  const std::string_view name = text::prefix_codepoints(title, 3);
  return resources.words("taiwan_local_body"_class).ends(name) &&
         !resources.words("no_taiwan_local_body"_class).begins(title);
}

bool may_be_local(const LevelEntry& entry) {
  return entry.rank > kLastNationalRank || entry.rank == 0;
}

}  // namespace

std::optional<std::string> decide_level(const Metadata& meta, std::string_view front,
                                        const Resources& resources) {
  const std::string title = without_quoted(strip_title_brackets(meta.title.value_or("")));
  std::string issuers(front);
  for (const std::string& issuer : meta.issuers) issuers += issuer + "\n";
  const auto within = [](std::string_view s) {
    return [s](const std::string& form) { return s.find(form) != std::string_view::npos; };
  };
  const std::string_view whole = meta.title ? std::string_view(*meta.title) : std::string_view();
  const LevelEntry* best = nullptr;
  const LevelEntry* regulation = nullptr;
  const LevelEntry* by_suffix = nullptr;
  std::size_t best_score = 0;
  const std::vector<std::size_t> issued = resources.longest_issuers(issuers);
  std::size_t row = 0;
  bool open = false;  // several levels have the title's ending
  for (const LevelEntry& entry : resources.levels()) {
    const std::size_t issuer = issued[row++];
    if (entry.taiwan || (meta.jurisdiction && !may_be_local(entry))) continue;
    const Fit fit{issuer, longest(entry.title_forms, within(title)),
                  longest(entry.title_suffixes,
                          [&](const std::string& form) { return ends_with_word(title, form); })};
    // Rules of departments are national too, but rank below: a national 办法 leaves it open.
    const bool national = entry.rank <= kLastNationalRank || entry.rank == kDepartmentRank;
    if (fit.suffix > 0 && entry.rank > 0 &&
        (meta.jurisdiction ? entry.rank > kLastNationalRank : national)) {
      // Rows of one rank go from the special to the general: the last one stands for the rank.
      open = open || (by_suffix != nullptr && by_suffix->rank != entry.rank);
      by_suffix = &entry;
    }
    // 〔2019〕5号 is the number of an ordinary document; rules come as orders (令第5号).
    const bool numbered = entry.rank == kNormativeRank && meta.doc_number &&
                          meta.doc_number->find("〔") != std::string::npos;
    if (fit.issuer == 0 && fit.word < kTellingCodepoints && !numbered) continue;
    // 最高人民法院关于…: who opens the title issues it.
    const bool opens = std::any_of(entry.issuer_forms.begin(), entry.issuer_forms.end(),
                                   [&](const std::string& form) {
                                     return fit.suffix > 0 && title.starts_with(form) &&
                                            text::count_codepoints(form) >= kTellingCodepoints;
                                   });
    if (entry.level == "行政法规" && !meta.jurisdiction && fit.suffix > 0 &&
        approved_by_state_council(resources, front))
      return entry.level;
    const std::size_t score = 4 * fit.issuer + 2 * fit.word + (numbered ? 12 : 0) +
                              (fit.suffix > 0 ? 14 + fit.suffix : 0) + (opens ? 60 : 0);
    if (score > best_score) best = &entry, best_score = score;
  }
  // A place's 实施《…法》办法 and the rules of its congress are regulations of the congress.
  const bool of_congress = resources.words("congress_in_title"_class).stands_in(title);
  if (meta.jurisdiction && (best == nullptr || best->rank == kNormativeRank) && !meta.doc_number &&
      (of_congress || carries_out_a_law(whole)))
    for (const LevelEntry& entry : resources.levels())
      if (entry.rank == kLocalRegulationRank) regulation = &entry;
  if (regulation != nullptr) return regulation->level;
  if (best != nullptr) return best->level;
  if (by_suffix != nullptr && !open) return by_suffix->level;
  return std::nullopt;
}

std::optional<std::string> taiwan_level(const Metadata& meta, std::string_view nature,
                                        const Resources& resources) {
  const text::WordSet& shared = resources.words("taiwan_shared_level"_class);
  if (shared.holds(nature)) return std::string(nature);
  const std::string title = without_quoted(strip_title_brackets(meta.title.value_or("")));
  const bool local = of_taiwan_local(resources, meta, title);
  const LevelEntry* best = nullptr;
  std::size_t longest_suffix = 0;
  for (const LevelEntry& entry : resources.levels()) {
    if (!entry.taiwan) continue;
    const std::size_t suffix = longest(
        entry.title_suffixes, [&](const std::string& form) { return ends_with_word(title, form); });
    // Of two rows with one ending the first is of the central authorities, the second of local
    // ones.
    if (suffix > longest_suffix || (suffix > 0 && suffix == longest_suffix && local))
      best = &entry, longest_suffix = suffix;
  }
  if (best != nullptr) return best->level;
  // What the central authorities call 法, 条例 or 通则 is a law (中央法规标准法 § 2).
  const bool law = resources.words("title_of_taiwan_law"_class).ends(title);
  return law && !local ? std::optional<std::string>(kLaw) : std::nullopt;
}

}  // namespace wenze::document
