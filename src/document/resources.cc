#include "document/resources.h"

#include <algorithm>

#include "document/system.h"
#include "text/numerals.h"
#include "text/utf8.h"

namespace wenze::document {
namespace {

std::vector<std::string> list_of(const text::Table& table, const text::TableRow& row,
                                 std::string_view column) {
  std::vector<std::string> out;
  for (std::string_view entry : table.list(row, column)) out.emplace_back(entry);
  return out;
}

std::optional<DocumentKind> kind_from(std::string_view wanted) {
  for (DocumentKind kind :
       {DocumentKind::kStatute, DocumentKind::kMeasure, DocumentKind::kOpinion, DocumentKind::kPlan,
        DocumentKind::kNotice, DocumentKind::kCommentary, DocumentKind::kOther})
    if (name(kind) == wanted) return kind;
  return std::nullopt;
}

// 京 and 鲁 are for document numbers; 城区 and 郊区 are words before they are names.
constexpr std::size_t kShortestNameCodepoints = 2;
constexpr std::size_t kShortestCountyCodepoints = 3;

}  // namespace

Resources::Resources(const text::TableSource& tables, text::WordClasses words)
    : words_(std::move(words)), drafting_words_(drafting_matcher(words_)) {
  read_places(tables("jurisdictions"));
  read_zones(tables("development_zones"));
  read_laws(tables("laws"));
  const text::Table& kinds = tables("document_kinds");
  for (const text::TableRow& row : kinds.rows()) {
    const auto kind = kind_from(kinds.cell(row, "kind"));
    if (!kind) continue;
    for (std::string& form : list_of(kinds, row, "title_suffixes"))
      suffixes_.push_back({std::move(form), *kind});
    for (std::string& form : list_of(kinds, row, "forms"))
      forms_.push_back({std::move(form), *kind});
  }
  const text::Table& levels = tables("levels");
  for (const text::TableRow& row : levels.rows())
    levels_.push_back({std::string(levels.cell(row, "level")),
                       static_cast<int>(text::to_number(levels.cell(row, "rank")).value_or(9)),
                       list_of(levels, row, "issuer_forms"), list_of(levels, row, "title_forms"),
                       list_of(levels, row, "title_suffixes"),
                       levels.cell(row, "system") == "taiwan"});
  for (std::size_t i = 0; i < levels_.size(); ++i)
    for (const std::string& form : levels_[i].issuer_forms)
      issuer_matcher_.add(form, static_cast<std::uint32_t>(i));
  const text::Table& references = tables("references");
  for (const text::TableRow& row : references.rows())
    if (references.cell(row, "kind") == "this_document")
      self_names_ = list_of(references, row, "forms");
  const text::Table& heads = tables("table_heads");
  for (const text::TableRow& row : heads.rows())
    if (heads.cell(row, "kind") == "citation")
      for (std::string& form : list_of(heads, row, "forms"))
        citation_columns_.insert(std::move(form));
  std::sort(self_names_.begin(), self_names_.end(), [](const std::string& a, const std::string& b) {
    return a.size() != b.size() ? a.size() > b.size() : a < b;
  });
}

std::vector<std::size_t> Resources::longest_issuers(std::string_view s) const {
  std::vector<std::size_t> bytes(levels_.size());
  std::vector<std::string_view> words(levels_.size());
  std::vector<text::Matcher::Match> here;
  for (std::size_t at = issuer_matcher_.next_place(s, 0); at < s.size();
       at = issuer_matcher_.next_place(s, at + text::decode_at(s, at).bytes)) {
    here.clear();
    issuer_matcher_.all_at(s, at, here);
    for (const text::Matcher::Match& match : here)
      if (match.end - at > words[match.value].size())
        words[match.value] = s.substr(at, match.end - at);
  }
  std::ranges::transform(words, bytes.begin(), text::count_codepoints);
  return bytes;
}

void Resources::add_place_form(std::string_view form, std::size_t place, bool full) {
  if (text::count_codepoints(form) < kShortestNameCodepoints) return;
  place_matcher_.add(form, static_cast<std::uint32_t>(place_forms_.size()));
  place_forms_.emplace_back(place, full);
}

void Resources::read_places(const text::Table& table) {
  for (const text::TableRow& row : table.rows()) {
    Place place{std::string(table.cell(row, "code")),  std::string(table.cell(row, "name")),
                std::string(table.cell(row, "short")), std::string(table.cell(row, "parent")),
                std::string(table.cell(row, "level")), list_of(table, row, "aliases")};
    if (place.code.empty() || place.name.empty()) continue;
    place.valid_from = static_cast<int>(text::to_number(table.cell(row, "valid_from")).value_or(0));
    place.valid_to = static_cast<int>(text::to_number(table.cell(row, "valid_to")).value_or(0));
    const std::size_t index = places_.size();
    // 襄樊市 and 襄阳市 have one code: it is that of the name in use.
    if (place.valid_to == 0)
      by_code_.insert_or_assign(place.code, index);
    else
      by_code_.emplace(place.code, index);
    const bool county = place.level == "county";
    if (!county || text::count_codepoints(place.name) >= kShortestCountyCodepoints)
      add_place_form(place.name, index, true);
    // Short forms of counties are everyday words (共和, 和平, 资源).
    if (!county && place.short_name != place.name) add_place_form(place.short_name, index, false);
    for (const std::string& alias : place.aliases)
      if (alias != place.name && alias != place.short_name) add_place_form(alias, index, true);
    places_.push_back(std::move(place));
  }
}

// A development zone is no place of its own: it stands for the city it hangs under.
void Resources::read_zones(const text::Table& table) {
  for (const text::TableRow& row : table.rows()) {
    if (table.cell(row, "kind").starts_with("suffix_")) {
      zone_suffixes_.emplace_back(table.cell(row, "name"));
      for (std::string& alias : list_of(table, row, "aliases"))
        zone_suffixes_.push_back(std::move(alias));
      continue;
    }
    const auto parent = place_of(table.cell(row, "parent_code"));
    if (!parent) continue;
    add_place_form(table.cell(row, "name"), *parent, true);
    for (std::string_view alias : table.list(row, "aliases")) add_place_form(alias, *parent, true);
  }
}

void Resources::read_laws(const text::Table& table) {
  for (const text::TableRow& row : table.rows()) {
    std::vector<std::string> names = list_of(table, row, "aliases");
    names.emplace_back(table.cell(row, "name"));
    for (std::string& name : names) {
      longest_law_bytes_ = std::max(longest_law_bytes_, name.size());
      laws_.insert(std::move(name));
    }
  }
  std::vector<std::string_view> ends;
  for (const std::string& name : laws_)
    if (!name.empty())
      ends.push_back(std::string_view(name).substr(name.size() -
                                                   text::decode_before(name, name.size()).bytes));
  std::ranges::sort(ends);
  ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
  law_ends_ = text::WordSet(ends);
}

std::string_view Resources::law_before(std::string_view before) const {
  constexpr std::string_view kState = "中华人民共和国";
  if (!law_ends_.ends(before)) return {};
  std::size_t begin = before.size() - std::min(before.size(), longest_law_bytes_);
  for (; begin < before.size(); ++begin) {
    if ((static_cast<unsigned char>(before[begin]) & 0xC0u) == 0x80) continue;
    if (!laws_.contains(before.substr(begin))) continue;
    if (before.substr(0, begin).ends_with(kState)) begin -= kState.size();
    return before.substr(begin);
  }
  return {};
}

bool Resources::is_law(std::string_view name) const {
  constexpr std::string_view kState = "中华人民共和国";
  if (name.starts_with(kState)) name.remove_prefix(kState.size());
  return laws_.contains(name);
}

std::optional<std::size_t> Resources::place_of(std::string_view code) const {
  const auto found = by_code_.find(std::string(code));
  if (found == by_code_.end()) return std::nullopt;
  return found->second;
}

namespace {

// The list is years behind or ahead of a change (see jurisdictions.tsv).
constexpr int kListDelay = 2;

bool existed(const Place& place, int year) {
  if (year == 0) return place.valid_to == 0;
  return (place.valid_from == 0 || year >= place.valid_from - kListDelay) &&
         (place.valid_to == 0 || year <= place.valid_to + kListDelay);
}

}  // namespace

std::vector<PlaceMention> Resources::find_places(std::string_view s, int year) const {
  std::vector<PlaceMention> all = mentions(s), out;
  for (std::size_t i = 0; i < all.size();) {
    std::size_t end = i;
    bool any = false;
    for (; end < all.size() && all[end].begin == all[i].begin; ++end)
      any = any || existed(places_[all[end].place], year);
    for (; i < end; ++i)
      if (!any || existed(places_[all[i].place], year)) out.push_back(all[i]);
  }
  return out;
}

// 合作市|场, 某区|域: the name's last character belongs to the next word.
bool Resources::runs_into_word(std::string_view s, const text::Matcher::Match& match) const {
  const std::string_view name = s.substr(match.begin, match.end - match.begin),
                         rest = s.substr(match.end);
  if (name.ends_with("市")) return words("city_compound_tail"_class).begins(rest);
  return name.ends_with("区") && words("district_compound_tail"_class).begins(rest);
}

std::vector<PlaceMention> Resources::mentions(std::string_view s) const {
  std::vector<PlaceMention> out;
  for (const text::Matcher::Match& match : place_matcher_.find_longest(s)) {
    if (runs_into_word(s, match)) continue;
    const auto& [place, full] = place_forms_[match.value];
    const std::string_view rest = s.substr(match.end);
    const bool zone =
        !full && std::any_of(zone_suffixes_.begin(), zone_suffixes_.end(),
                             [&](const std::string& suffix) { return rest.starts_with(suffix); });
    out.push_back({match.begin, match.end, place, full || zone});
  }
  return out;
}

std::size_t Resources::title_suffix_bytes(std::string_view title) const {
  title = strip_title_brackets(title);
  std::size_t best = 0;
  for (const KindForm& entry : suffixes_)
    if (entry.form.size() > best && title.ends_with(entry.form)) best = entry.form.size();
  return best;
}

std::optional<DocumentKind> Resources::kind_of_title(std::string_view title) const {
  title = strip_title_brackets(title);
  const KindForm* best = nullptr;
  for (const KindForm& entry : suffixes_)
    if ((best == nullptr || entry.form.size() > best->form.size()) && title.ends_with(entry.form))
      best = &entry;
  if (best == nullptr) return std::nullopt;
  return best->kind;
}

std::optional<DocumentKind> Resources::kind_by_form(std::string_view s) const {
  for (const KindForm& entry : forms_)
    if (s.find(entry.form) != std::string_view::npos) return entry.kind;
  return std::nullopt;
}

std::string_view strip_title_brackets(std::string_view title) {
  static constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
      {"（", "）"}, {"(", ")"}, {"〔", "〕"}, {"【", "】"}, {"[", "]"}};
  for (bool again = true; again;) {
    again = false;
    while (!title.empty() && text::is_space(text::decode_before(title, title.size()).code_point))
      title.remove_suffix(text::decode_before(title, title.size()).bytes);
    for (const auto& [open, close] : kPairs) {
      if (!title.ends_with(close)) continue;
      const std::size_t at = title.rfind(open);
      if (at == std::string_view::npos || at == 0) continue;
      title = title.substr(0, at);
      again = true;
    }
  }
  return title;
}

base::Result<std::shared_ptr<const Resources>> build_resources(const text::TableSource& tables) {
  return std::make_shared<const Resources>(tables, text::WordClasses::read(tables("word_classes")));
}

}  // namespace wenze::document
