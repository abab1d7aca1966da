// All forms of all kinds go into one matcher, and so do the heads of the patterns; a text is walked once, character by
// character. At each place every kind that is not inside an earlier match of its own takes its longest match.
#include "lexicon/lexicon.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

#include "lexicon/fault_words.h"
#include "lexicon/files.h"
#include "lexicon/pattern.h"
#include "text/matcher.h"
#include "text/utf8.h"
#include "text/word_classes.h"

namespace wenze::lexicon {

using text::operator""_class;
namespace {

constexpr std::size_t kKinds = 10;

std::size_t index_of(Kind kind) { return static_cast<std::size_t>(kind); }

struct Target {
  Kind kind;
  std::size_t entry;
  std::optional<std::size_t> pattern;
};

Entry make_entry(const FileSpec& spec, const text::Table& table, const text::TableRow& row) {
  const auto cell = [&](std::string_view column) { return std::string(table.cell(row, column)); };
  Entry entry;
  entry.kind = *spec.kind;
  entry.id = cell(spec.id_column);
  entry.label_zh = cell("label_zh");
  entry.label_en = cell("label_en");
  entry.family = cell("family");
  entry.regime = cell("regime");
  entry.applies_to = cell("applies_to");
  entry.jurisdiction = cell("jurisdiction");
  entry.role = cell("role");
  entry.responsibility = cell("responsibility");
  entry.value = entry.kind == Kind::kFault ? cell("l1") : entry.id;
  entry.subkind = cell("kind");
  const std::string rank = cell("rank"), factor = cell("factor");
  int rank_value = 0;
  if (!rank.empty() && std::from_chars(rank.data(), rank.data() + rank.size(), rank_value).ec == std::errc())
    entry.rank = rank_value;
  if (!factor.empty()) std::from_chars(factor.data(), factor.data() + factor.size(), entry.factor);
  return entry;
}

class LoadedLexicon final : public Lexicon {
 public:
  base::Status load_file(const FileSpec& spec, const std::string& directory,
                         const std::vector<std::string>& overlays) {
    auto table = load_table(directory, spec);
    if (!table) return tl::unexpected(table.error());
    for (const std::string& overlay : overlays) {
      if (!has_table(overlay, spec)) continue;
      auto other = load_table(overlay, spec);
      if (!other) return tl::unexpected(other.error());
      table->overlay(*other, spec.key);
    }
    const text::Table& kept = tables_[spec.name] = std::move(*table);
    if (spec.name == "word_classes") read_word_classes(kept);
    return spec.kind ? add_entries(spec, kept) : base::Status();
  }

  const text::Table& table(std::string_view file) const override {
    const auto found = tables_.find(std::string(file));
    WENZE_CHECK(found != tables_.end());
    return found->second;
  }

  const Entry* find_entry(Kind kind, std::string_view id) const override {
    const auto& by_id = by_id_[index_of(kind)];
    const auto found = by_id.find(id);
    return found == by_id.end() ? nullptr : &entries_[index_of(kind)][found->second];
  }

  const std::vector<Entry>& entries(Kind kind) const override { return entries_[index_of(kind)]; }

  const text::WordSet& words(Words words) const override { return word_classes_[words]; }

  const FaultWords& fault_words() const override { return fault_words_; }
  // REQUIRES: all files are loaded.
  void read_fault_words() { fault_words_ = FaultWords(table("faults"), table("fault_words")); }

  std::vector<Mention> find(std::string_view canonical) const override;
  bool holds_rule_sign(std::string_view canonical) const override;

 private:
  void read_word_classes(const text::Table& table) {
    word_classes_ = text::WordClasses::read(table);
    for (const Words sign : {"rule_sign"_class, "accountability_talk"_class, "remedy_noun"_class, "received_sanction"_class,
                             "objection"_class, "handled"_class, "costs_borne"_class})
      for (const std::string& word : word_classes_[sign].words()) signs_.add(word, 0);
  }

  base::Status add_entries(const FileSpec& spec, const text::Table& table) {
    std::vector<Entry>& entries = entries_[index_of(*spec.kind)];
    for (const text::TableRow& row : table.rows()) {
      entries.push_back(make_entry(spec, table, row));
      make_id_unique(entries);
      const std::size_t entry = entries.size() - 1;
      by_id_[index_of(*spec.kind)].emplace(entries.back().id, entry);
      for (std::string_view form : table.list(row, spec.forms_column))
        add_target(form, {*spec.kind, entry, std::nullopt});
      for (std::string_view source : pattern_sources(table.cell(row, "patterns"))) {
        std::string why;
        auto pattern = Pattern::parse(source, why);
        if (!pattern)
          return base::fail(base::MessageKind::dictionary_pattern, table.name(), std::to_string(row.line),
                            std::string(source), why);
        patterns_.push_back(std::move(*pattern));
        for (const std::string& head : patterns_.back().heads())
          add_target(head, {*spec.kind, entry, patterns_.size() - 1});
        if (is_consequence(entries.back()))
          for (const std::string& word : patterns_.back().telling_words())
            signs_.add(word, static_cast<std::uint32_t>(patterns_.size()));
      }
    }
    return {};
  }

  // Kinds whose rows share a value (three rows of severity "serious") get ids serious, serious-2, serious-3.
  static void make_id_unique(std::vector<Entry>& entries) {
    Entry& last = entries.back();
    const std::string wanted = last.id;
    int n = 1;
    const auto taken = [&] {
      return std::any_of(entries.begin(), entries.end() - 1, [&](const Entry& e) { return e.id == last.id; });
    };
    while (taken()) last.id = wanted + '-' + std::to_string(++n);
  }

  void add_target(std::string_view form, Target target) {
    targets_.push_back(target);
    matcher_.add(form, static_cast<std::uint32_t>(targets_.size() - 1));
    if (!target.pattern && is_consequence(entries_[index_of(target.kind)][target.entry])) signs_.add(form, 0);
  }

  static bool is_consequence(const Entry& entry) {
    if (entry.kind == Kind::kSanction) return true;
    return entry.kind == Kind::kCue && (entry.value.starts_with("aggravating") || entry.value.starts_with("mitigating") ||
                                        entry.value.starts_with("exempting"));
  }

  std::map<std::string, text::Table> tables_;
  text::WordClasses word_classes_;
  FaultWords fault_words_;
  std::array<std::vector<Entry>, kKinds> entries_;
  std::array<std::map<std::string, std::size_t, std::less<>>, kKinds> by_id_;
  std::vector<Pattern> patterns_;
  std::vector<Target> targets_;
  text::Matcher matcher_;
  text::Matcher signs_;  // see holds_rule_sign(); values: 0, or 1 + place of the pattern that the word tells of
};

// The clause that a place stands in, with the characters it holds.
class Clause {
 public:
  explicit Clause(std::string_view text) : text_(text) {}

  // REQUIRES: places in ascending order.
  void advance_to(std::size_t at) {
    while (end_ <= at) read_next();
  }
  // Whether the pattern may stand in the clause; a head that leaves the clause is not judged.
  bool may_hold(const Pattern& pattern, std::size_t head_end) const {
    return head_end > end_ || pattern.may_match(characters_);
  }

 private:
  void read_next() {
    characters_ = {};
    while (end_ < text_.size()) {
      const text::Decoded d = text::decode_at(text_, end_);
      end_ += d.bytes;
      if (Pattern::ends_clause(d.code_point)) break;
      characters_.add(d.code_point);
    }
  }

  std::string_view text_;
  std::size_t end_ = 0;
  text::CharacterSet characters_;
};

std::vector<Mention> LoadedLexicon::find(std::string_view canonical) const {
  Clause clause(canonical);
  std::vector<Mention> out;
  std::array<std::size_t, kKinds> free_from{};
  std::vector<text::Matcher::Match> here;
  std::vector<std::pair<std::size_t, const Target*>> found;  // end, target
  const auto behind = [&](std::size_t at) { return at + text::decode_at(canonical, at).bytes; };
  for (std::size_t at = matcher_.next_place(canonical, 0); at < canonical.size();
       at = matcher_.next_place(canonical, behind(at))) {
    here.clear();
    matcher_.all_at(canonical, at, here);
    if (here.empty()) continue;
    found.clear();
    clause.advance_to(at);
    std::array<std::size_t, kKinds> longest{};
    for (const auto& match : here) {
      const Target& target = targets_[match.value];
      const std::size_t kind = index_of(target.kind);
      if (at < free_from[kind]) continue;
      std::optional<std::size_t> end = match.end;
      if (target.pattern) {
        const Pattern& pattern = patterns_[*target.pattern];
        if (!clause.may_hold(pattern, match.end)) continue;
        end = pattern.match(canonical, match.end);
        // 自吊销之日起二年内不得申请许可证: a measure does not reach across a term.
        if (end && word_classes_["term_break"_class].stands_in(canonical.substr(match.end, *end - match.end))) continue;
      }
      if (!end) continue;
      found.emplace_back(*end, &target);
      longest[kind] = std::max(longest[kind], *end);
    }
    const std::size_t first = out.size();
    for (const auto& [end, target] : found) {
      const std::size_t kind = index_of(target->kind);
      if (end != longest[kind]) continue;
      free_from[kind] = end;
      const Entry* entry = &entries_[kind][target->entry];
      const bool again = std::any_of(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
                                     [&](const Mention& m) { return m.entry == entry; });
      if (!again) out.push_back({at, end, entry});
    }
    std::sort(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(), [](const Mention& a, const Mention& b) {
      if (a.end != b.end) return a.end > b.end;
      if (a.entry->kind != b.entry->kind) return a.entry->kind < b.entry->kind;
      return a.entry->id < b.entry->id;
    });
  }
  return out;
}

bool LoadedLexicon::holds_rule_sign(std::string_view canonical) const {
  std::vector<text::Matcher::Match> here;
  std::vector<std::uint32_t> tried;
  std::optional<text::CharacterSet> characters;
  for (std::size_t at = signs_.next_place(canonical, 0); at < canonical.size();
       at = signs_.next_place(canonical, at + text::decode_at(canonical, at).bytes)) {
    here.clear();
    signs_.all_at(canonical, at, here);
    for (const auto& match : here) {
      if (match.value == 0) return true;
      if (std::find(tried.begin(), tried.end(), match.value) != tried.end()) continue;
      tried.push_back(match.value);
      if (!characters) characters.emplace(canonical);
      const Pattern& pattern = patterns_[match.value - 1];
      if (pattern.may_stand_in(*characters) && pattern.stands_in(canonical)) return true;
    }
  }
  return false;
}

}  // namespace

std::string_view name(Kind kind) {
  constexpr std::array<std::string_view, kKinds> names = {"sanction", "fault",    "topic", "subject",   "authority",
                                                          "modality", "severity", "cue",   "reference", "unit"};
  return names[index_of(kind)];
}

base::Result<std::shared_ptr<const Lexicon>> Lexicon::load(const std::string& directory,
                                                           const std::vector<std::string>& overlays) {
  auto lexicon = std::make_shared<LoadedLexicon>();
  for (const FileSpec& spec : file_specs())
    if (auto loaded = lexicon->load_file(spec, directory, overlays); !loaded)
      return tl::unexpected(loaded.error());
  lexicon->read_fault_words();
  return lexicon;
}

const FaultWords& Lexicon::fault_words() const {
  static const FaultWords none;
  return none;
}

base::Result<std::shared_ptr<const Lexicon>> load_only(const std::string& directory,
                                                       const std::vector<std::string>& overlays,
                                                       const std::vector<std::string>& only) {
  auto lexicon = std::make_shared<LoadedLexicon>();
  for (const FileSpec& spec : file_specs()) {
    if (std::find(only.begin(), only.end(), spec.name) == only.end()) continue;
    if (auto loaded = lexicon->load_file(spec, directory, overlays); !loaded)
      return tl::unexpected(loaded.error());
  }
  return lexicon;
}

std::string Lexicon::dump(const std::vector<Mention>& mentions, std::string_view canonical) {
  std::string out;
  for (const Mention& mention : mentions) {
    out += std::to_string(mention.begin) + '-' + std::to_string(mention.end) + ' ';
    out += std::string(name(mention.entry->kind)) + ' ' + mention.entry->id + ' ';
    out += std::string(canonical.substr(mention.begin, mention.end - mention.begin)) + '\n';
  }
  return out;
}

}  // namespace wenze::lexicon
