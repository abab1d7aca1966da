#include "query/vocabulary.h"

#include <algorithm>
#include <cstdlib>

#include "base/strings.h"
#include "query/names.h"
#include "text/utf8.h"

namespace wenze::query {
namespace {

using index::Field;

std::string lower(std::string_view s) {
  std::string out(s);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

void add_once(std::vector<std::string>& list, std::string_view word) {
  if (std::ranges::find(list, word) == list.end()) list.emplace_back(word);
}

}  // namespace

void Vocabulary::Words::add(Field field, std::string_view word, Field value_field,
                            std::string_view value) {
  if (!word.empty()) words[field][lower(word)].push_back({value_field, std::string(value)});
}

// Codes with their labels and forms, and the groups the codes belong to.
void Vocabulary::add_codes(const text::Table& table, const CodeColumns& columns, Words& into) {
  for (const text::TableRow& row : table.rows()) {
    const std::string_view code = table.cell(row, "code");
    const std::string_view zh = table.cell(row, "label_zh"), en = table.cell(row, "label_en");
    into.labels[{columns.field, std::string(code)}] = {std::string(zh), std::string(en)};
    for (const std::string_view word : {code, zh, en})
      into.add(columns.field, word, columns.field, code);
    for (const std::string_view form : table.list(row, columns.forms))
      into.add(columns.field, form, columns.field, code);
    const std::string_view group = table.cell(row, columns.group);
    into.add(columns.field, group, columns.group_field, group);
    into.add(columns.group_field, group, columns.group_field, group);
    if (columns.group_zh.empty()) continue;
    const std::string_view group_zh = table.cell(row, columns.group_zh),
                           group_en = table.cell(row, columns.group_en);
    into.labels[{columns.group_field, std::string(group)}] = {std::string(group_zh),
                                                              std::string(group_en)};
    into.add(columns.field, group_zh, columns.group_field, group);
    into.add(columns.field, group_en, columns.group_field, group);
  }
}

void Vocabulary::add_names(Words& into, std::optional<Field> only) {
  for (const ListName& name : list_names()) {
    if (only && name.field != *only) continue;
    const auto words = base::split(name.words_zh, "|");
    into.labels[{name.field, std::string(name.value)}] = {std::string(words.front()),
                                                          std::string(name.label_en)};
    into.add(name.field, name.value, name.field, name.value);
    into.add(name.field, name.label_en, name.field, name.value);
    for (const std::string_view word : words) into.add(name.field, word, name.field, name.value);
  }
}

void Vocabulary::add_places(const text::Table& table, Places& into) {
  for (const text::TableRow& row : table.rows()) {
    const std::string_view code = table.cell(row, "code"), name = table.cell(row, "name");
    into.words.labels.try_emplace({Field::kPlace, std::string(code)}, std::string(name),
                                  std::string(name));
    into.parents.try_emplace(std::string(code), table.cell(row, "parent"));
    for (const std::string_view word : {code, name, table.cell(row, "short")})
      into.words.add(Field::kPlace, word, Field::kPlace, code);
    for (const std::string_view alias : table.list(row, "aliases"))
      into.words.add(Field::kPlace, alias, Field::kPlace, code);
  }
  add_names(into.words, Field::kPlace);
}

const std::vector<std::string>& Vocabulary::national_levels() const {
  return national_.get([&](std::vector<std::string>& out) {
    const text::Table& table = tables_("levels");
    for (const text::TableRow& row : table.rows())
      if (!table.cell(row, "national").empty()) out.emplace_back(table.cell(row, "level"));
  });
}

void Vocabulary::add_levels(const text::Table& table, Words& into) {
  for (const text::TableRow& row : table.rows()) {
    const std::string_view level = table.cell(row, "level"), en = table.cell(row, "label_en");
    into.labels[{Field::kLevel, std::string(level)}] = {std::string(level), std::string(en)};
    into.add(Field::kLevel, level, Field::kLevel, level);
    into.add(Field::kLevel, en, Field::kLevel, level);
  }
}

// A synonym widens both ways, the others from the everyday word to the statutory one.
void Vocabulary::add_expansions(const text::Table& table, Expansions& into) {
  const auto widen = [&into](std::string_view from, std::string_view to, std::string_view kind) {
    if (from.empty() || to.empty() || from == to) return;
    std::vector<Expansion>& known = into[std::string(from)];
    auto same = std::ranges::find(known, kind, &Expansion::kind);
    if (same == known.end())
      same = known.insert(known.end(), {std::string(from), {}, std::string(kind)});
    add_once(same->to, to);
  };
  for (const text::TableRow& row : table.rows()) {
    const std::string_view kind = table.cell(row, "kind");
    for (const std::string_view from : table.list(row, "from")) {
      for (const std::string_view to : table.list(row, "to")) {
        widen(from, to, kind);
        if (kind == "synonym") widen(to, from, kind);
      }
    }
  }
}

// The kind given last counts: a stop word that is also a common word only asks.
void Vocabulary::add_segments(Segmenter& into) const {
  const auto add_column = [&](std::string_view name, std::string_view column, Piece::Kind kind) {
    const text::Table& table = tables_(name);
    for (const text::TableRow& row : table.rows())
      for (const std::string_view word : table.list(row, column)) into.add(word, kind);
  };
  const text::Table& places = tables_("jurisdictions");
  for (const text::TableRow& row : places.rows()) {
    into.add(places.cell(row, "name"), Piece::Kind::kPlace);
    // Short names of counties are everyday words too often (和平, 城关).
    if (places.cell(row, "code").ends_with("00"))
      into.add(places.cell(row, "short"), Piece::Kind::kPlace);
  }
  add_column("common_words", "word", Piece::Kind::kWord);
  add_column("faults", "triggers", Piece::Kind::kWord);
  add_column("subjects", "forms", Piece::Kind::kWord);
  add_column("sanctions", "forms", Piece::Kind::kWord);
  // Only words that are widened: a phrase that others are widened to would hide its own parts.
  for (const auto& [word, widened] : everyday_words()) into.add(word, Piece::Kind::kWord);
  add_column("asking_words", "word", Piece::Kind::kStop);
}

base::Status Vocabulary::add_ranking(const text::Table& table) {
  for (const text::TableRow& row : table.rows()) {
    const std::string weight(table.cell(row, "weight"));
    char* end = nullptr;
    const double value = std::strtod(weight.c_str(), &end);
    if (weight.empty() || *end != '\0')
      return base::fail(base::MessageKind::bad_dictionary, table.name(), std::to_string(row.line),
                        weight);
    ranking_[std::string(table.cell(row, "feature"))] = value;
  }
  return {};
}

double Vocabulary::ranking_weight(std::string_view feature) const {
  const auto found = ranking_.find(feature);
  return found == ranking_.end() ? 0 : found->second;
}

void Vocabulary::Words::sort() {
  for (auto& [field, index] : words) {
    for (auto& [word, values] : index) {
      std::ranges::sort(values);
      values.erase(std::ranges::unique(values).begin(), values.end());
    }
  }
}

base::Result<std::shared_ptr<const Vocabulary>> Vocabulary::build(text::TableSource tables) {
  auto out = std::make_shared<Vocabulary>(std::move(tables));
  if (auto status = out->add_ranking(out->tables_("ranking")); !status)
    return tl::unexpected(status.error());
  return std::shared_ptr<const Vocabulary>(std::move(out));
}

const Vocabulary::Places& Vocabulary::places() const {
  return places_.get([&](Places& out) {
    add_places(tables_("jurisdictions"), out);
    out.words.sort();
  });
}

const Vocabulary::Words& Vocabulary::words_of(Field field) const {
  if (field == Field::kPlace) return places().words;
  if (field == Field::kLevel)
    return levels_.get([&](Words& out) {
      add_levels(tables_("levels"), out);
      out.sort();
    });
  return codes_.get([&](Words& out) {
    add_codes(tables_("sanctions"),
              {Field::kSanction, Field::kSanctionFamily, "family", "", "", "forms"}, out);
    add_codes(tables_("faults"),
              {Field::kFault, Field::kFaultTopic, "l1", "l1_label_zh", "l1_label_en", "triggers"},
              out);
    add_names(out);
    out.sort();
  });
}

const Segmenter& Vocabulary::segmenter() const {
  return segmenter_.get([&](Segmenter& out) { add_segments(out); });
}

// Where the table names nothing, the digits say it: 440305 lies in 440300, that in 440000.
std::string Vocabulary::place_parent(const std::string& code) const {
  const auto& parents = places().parents;
  const auto known = parents.find(code);
  if (known != parents.end() && !known->second.empty()) return known->second;
  if (code.size() != 6) return {};
  for (const std::size_t digits : {4, 2}) {
    const std::string above = code.substr(0, digits) + std::string(6 - digits, '0');
    if (above != code && parents.contains(above)) return above;
  }
  return {};
}

std::vector<Vocabulary::Value> Vocabulary::resolve(Field field, std::string_view word) const {
  const auto& fields = words_of(field).words;
  const auto words = fields.find(field);
  if (words == fields.end()) return {};
  const auto found = words->second.find(lower(word));
  return found == words->second.end() ? std::vector<Value>() : found->second;
}

std::vector<std::string> Vocabulary::suggestions(Field field, std::string_view word,
                                                 std::size_t limit) const {
  std::vector<std::string> out;
  const auto& fields = words_of(field).words;
  const auto words = fields.find(field);
  if (words == fields.end()) return out;
  const std::string wanted = lower(word);
  const std::string_view head = text::prefix_codepoints(wanted, 2);
  const auto near = [&](const std::string& known, int way) {
    switch (way) {
      case 0:
        return known.find(wanted) != std::string::npos;
      case 1:
        return known.size() > 3 && wanted.find(known) != std::string::npos;
      case 2:
        return known.starts_with(head);
      default:
        return words->second.size() <= 100;  // a short list is shown from its beginning
    }
  };
  for (int way = 0; way < 4 && out.empty(); ++way)
    for (const auto& [known, values] : words->second)
      if (out.size() < limit && near(known, way)) out.push_back(known);
  return out;
}

std::vector<Expansion> Vocabulary::expansions(std::string_view word) const {
  const Expansions& known =
      expansions_.get([&](Expansions& out) { add_expansions(tables_("expansions"), out); });
  const auto found = known.find(word);
  return found == known.end() ? std::vector<Expansion>() : found->second;
}

const Vocabulary::Expansions& Vocabulary::everyday_words() const {
  return everyday_.get([&](Expansions& out) {
    add_expansions(tables_("expansions"), out);
    add_expansions(tables_("everyday"), out);
  });
}

std::vector<Expansion> Vocabulary::everyday(std::string_view word) const {
  const Expansions& known = everyday_words();
  const auto found = known.find(word);
  return found == known.end() ? std::vector<Expansion>() : found->second;
}

std::string Vocabulary::label(Field field, std::string_view code, base::Language language) const {
  if (field == Field::kYear) return std::string(code);  // says it itself
  const auto& labels = words_of(field).labels;
  const auto found = labels.find({field, std::string(code)});
  if (found == labels.end()) return std::string(code);
  const auto& [zh, en] = found->second;
  return language == base::Language::kEnglish && !en.empty() ? en : zh;
}

}  // namespace wenze::query
