#include "compare/align_knowledge.h"

#include <algorithm>
#include <charconv>

#include "lexicon/files.h"
#include "text/utf8.h"

namespace wenze::compare {
namespace {

constexpr std::array<std::string_view, kFeatures> kNames = {
#define WENZE_FEATURE(name) #name,
#include "compare/align_features.def"
#undef WENZE_FEATURE
};

constexpr double kMostRare = 7, kLeastRare = 0.5;
constexpr int kUnseen = 3;  // the class of what occurs less than five times

// Classes of the table are base-36 digits, round(2 ln count).
int class_of(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  return digit >= 'a' && digit <= 'z' ? digit - 'a' + 10 : 0;
}

// The class of `wanted` among the followers of a character: a(后4)b3 …; what stands in brackets
// belongs to longer histories.
int follower_class(std::string_view followers, char32_t wanted) {
  int depth = 0;
  for (std::size_t at = 0; at < followers.size();) {
    const text::Decoded d = text::decode_at(followers, at);
    at += d.bytes;
    if (d.code_point == U'(') {
      ++depth;
    } else if (d.code_point == U')') {
      --depth;
    } else if (depth == 0 && at < followers.size()) {
      if (d.code_point == wanted) return class_of(followers[at]);
      ++at;  // its class
    }
  }
  return kUnseen;
}

base::Status read_weights(const text::Table& table, AlignWeights& out) {
  for (const text::TableRow& row : table.rows()) {
    const std::string_view feature = table.cell(row, "feature");
    double first = 0, second = 0;
    const auto number = [&](std::string_view column, double& value) {
      const std::string_view cell = table.cell(row, column);
      const auto read = std::from_chars(cell.data(), cell.data() + cell.size(), value);
      return read.ec == std::errc() && read.ptr == cell.data() + cell.size();
    };
    const auto found = std::ranges::find(kNames, feature);
    const bool threshold = feature == "least";
    if ((found == kNames.end() && !threshold) || !number("first", first) ||
        !number("second", second))
      return base::fail(base::MessageKind::dictionary_pattern, table.name(),
                        std::to_string(row.line), std::string(feature), "feature, first, second");
    if (threshold) {
      out.least = second;
    } else {
      const auto at = static_cast<std::size_t>(found - kNames.begin());
      out.first[at] = first;
      out.second[at] = second;
    }
  }
  return {};
}

}  // namespace

std::string_view name(Feature feature) { return kNames[static_cast<std::size_t>(feature)]; }

base::Result<ClassTable> ClassTable::build(const text::Table& table, std::string_view key) {
  ClassTable out;
  for (const text::TableRow& row : table.rows()) {
    const std::size_t at = out.names_.size();
    out.names_.emplace_back(table.cell(row, key));
    const auto add = [&](std::string_view form, std::size_t pattern) {
      out.targets_.push_back({at, pattern});
      out.matcher_.add(form, static_cast<std::uint32_t>(out.targets_.size() - 1));
    };
    for (const std::string_view form : table.list(row, "forms")) add(form, kNone);
    for (const std::string_view source : lexicon::pattern_sources(table.cell(row, "patterns"))) {
      std::string why;
      auto pattern = lexicon::Pattern::parse(source, why);
      if (!pattern || at >= kMaxClasses)
        return base::fail(base::MessageKind::dictionary_pattern, table.name(),
                          std::to_string(row.line), std::string(source), why);
      out.patterns_.push_back(std::move(*pattern));
      for (const std::string& head : out.patterns_.back().heads())
        add(head, out.patterns_.size() - 1);
    }
  }
  if (out.names_.size() > kMaxClasses)
    return base::fail(base::MessageKind::dictionary_pattern, table.name(), "0", std::string(key),
                      "rows > " + std::to_string(kMaxClasses));
  return out;
}

Classes ClassTable::find(std::string_view canonical) const {
  Classes out;
  for (const text::Matcher::Match& match : matcher_.find_all(canonical)) {
    const Target& target = targets_[match.value];
    if (out[target.row]) continue;
    if (target.pattern == kNone || patterns_[target.pattern].match(canonical, match.end))
      out.set(target.row);
  }
  return out;
}

double AlignKnowledge::rarity(char32_t first, char32_t second) const {
  const auto row = background.find(first);
  int frequency = kUnseen;
  if (row != background.end())
    frequency = second == 0 ? row->second.first : follower_class(row->second.second, second);
  return std::clamp((most_frequent - frequency) / 2.0, kLeastRare, kMostRare);
}

std::string AlignKnowledge::compared(std::string_view canonical) const {
  std::string out;
  std::size_t at = 0;
  for (const text::Matcher::Match& match : equivalents.find_longest(canonical)) {
    if (match.begin < at) continue;
    out += canonical.substr(at, match.begin - at);
    out += equivalent_words[match.value];
    at = match.end;
  }
  return out += canonical.substr(at);
}

base::Result<std::shared_ptr<const AlignKnowledge>> build_align_knowledge(
    const lexicon::Lexicon& lexicon) {
  auto out = std::make_shared<AlignKnowledge>();
  out->lexicon = &lexicon;
  const text::Table& functions = lexicon.table("clause_functions");
  const text::Table& concepts = lexicon.table("clause_concepts");
  auto function_table = ClassTable::build(functions, "function");
  if (!function_table) return tl::make_unexpected(function_table.error());
  auto concept_table = ClassTable::build(concepts, "concept");
  if (!concept_table) return tl::make_unexpected(concept_table.error());
  out->functions = std::move(*function_table);
  out->concepts = std::move(*concept_table);
  for (std::size_t i = 0; i < functions.rows().size(); ++i) {
    const text::TableRow& row = functions.rows()[i];
    out->opening[i] = functions.cell(row, "place") == "opening";
    out->closing[i] = functions.cell(row, "place") == "closing";
    out->strong[i] = functions.cell(row, "weight") == "strong";
    for (const std::string_view kind :
         {"kinds", "aggravating", "mitigating", "exempting", "recusal", "document", "reward"})
      if (functions.cell(row, "function") == kind) out->circumstances.push_back(i);
  }
  for (std::size_t i = 0; i < concepts.rows().size(); ++i)
    out->conduct[i] = concepts.cell(concepts.rows()[i], "class") == "conduct";
  const text::Table& bigrams = lexicon.table("han_bigrams");
  for (const text::TableRow& row : bigrams.rows()) {
    const std::string_view first = bigrams.cell(row, "first"),
                           frequency = bigrams.cell(row, "count_class");
    if (first.empty() || frequency.empty()) continue;
    const int rank = class_of(frequency.front());
    out->background[text::decode_at(first, 0).code_point] = {rank, bigrams.cell(row, "followers")};
    out->most_frequent = std::max(out->most_frequent, rank);
  }
  const text::Table& equivalents = lexicon.table("equivalent_words");
  for (const text::TableRow& row : equivalents.rows()) {
    out->equivalents.add(equivalents.cell(row, "form"),
                         static_cast<std::uint32_t>(out->equivalent_words.size()));
    out->equivalent_words.emplace_back(equivalents.cell(row, "word"));
  }
  auto places = Places::build(lexicon.table("han_meanings"));
  if (!places) return tl::make_unexpected(places.error());
  out->places = std::move(*places);
  if (auto read = read_weights(lexicon.table("alignment"), out->weights); !read)
    return tl::make_unexpected(read.error());
  return std::shared_ptr<const AlignKnowledge>(std::move(out));
}

}  // namespace wenze::compare
