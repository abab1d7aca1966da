#include "pipeline/saved_query.h"

#include <algorithm>
#include <array>
#include <optional>
#include <toml++/toml.h>

#include "base/strings.h"
#include "pipeline/files.h"
#include "text/utf8.h"

namespace wenze::pipeline {
namespace {

constexpr std::uint64_t kSavedQueryLimitBytes = 1 << 20;

std::string without_space(std::string_view s) {
  std::string out;
  for (std::size_t at = 0; at < s.size();) {
    const text::Decoded d = text::decode_at(s, at);
    if (!text::is_space(d.code_point)) out += s.substr(at, d.bytes);
    at += d.bytes;
  }
  return out;
}

std::vector<Expectation> expectations(const toml::table& table, std::string_view key) {
  std::vector<Expectation> out;
  const toml::array* list = table[key].as_array();
  if (list == nullptr) return out;
  for (const toml::node& node : *list) {
    const toml::table* one = node.as_table();
    if (one == nullptr) continue;
    out.push_back({(*one)["path"].value_or(std::string()), (*one)["eid"].value_or(std::string()),
                   (*one)["contains"].value_or(std::string())});
  }
  return out;
}

bool is_or_ends_in(std::string_view path, std::string_view end) {
  return path == end || (path.ends_with(end) && path[path.size() - end.size() - 1] == '/');
}

bool agrees(const query::SearchResult& result, const query::Hit& hit, const Expectation& wanted) {
  const std::string& path = result.documents[hit.document].path;
  if (!wanted.path.empty() && !is_or_ends_in(path, wanted.path)) return false;
  if (!wanted.eid.empty() && hit.eid != wanted.eid && !hit.eid.starts_with(wanted.eid + "__")) return false;
  if (wanted.contains.empty()) return true;
  std::string where = hit.snippet.raw;
  if (hit.provision) where += hit.provision->raw;
  if (hit.rule) where += hit.rule->quote;
  return without_space(where).find(without_space(wanted.contains)) != std::string::npos;
}

std::string words(const Expectation& wanted) {
  std::string out = wanted.path;
  if (!wanted.eid.empty()) out += " " + wanted.eid;
  if (!wanted.contains.empty()) out += " 「" + wanted.contains + "」";
  return out;
}

// As it stands in a query: one word, or a quotation. Nothing for a value that would end the quotation.
std::optional<std::string> as_value(const std::string& value) {
  if (value.find('"') != std::string::npos || value.empty()) return std::nullopt;
  constexpr std::array<std::string_view, 7> kBreaking = {" ", "\t", "(", ")", "（", "）", "　"};
  const bool quoted = std::any_of(kBreaking.begin(), kBreaking.end(),
                                  [&](std::string_view one) { return value.find(one) != std::string::npos; });
  return quoted ? '"' + value + '"' : value;
}

// `query` with {name} filled in; the error is what is wrong.
tl::expected<std::string, std::string> fill_in(std::string_view query, const Settings& values) {
  std::string out;
  for (;;) {
    const std::size_t open = query.find('{');
    const std::size_t close = open == std::string_view::npos ? open : query.find('}', open);
    if (close == std::string_view::npos) return out.append(query);
    const std::string name(query.substr(open + 1, close - open - 1));
    const auto known = values.find(name);
    if (known == values.end()) return tl::unexpected("{" + name + "}: [parameters] " + name + " = \"…\" is missing");
    const auto value = as_value(known->second);
    if (!value) return tl::unexpected(name + " = " + known->second);
    out.append(query.substr(0, open)).append(*value);
    query.remove_prefix(close + 1);
  }
}

}  // namespace

base::Result<SavedQuery> load_saved_query(const std::string& path, const Settings& settings, Unknown unknown) {
  const auto bytes = read_file(path, kSavedQueryLimitBytes);
  if (!bytes) return tl::unexpected(bytes.error());
  toml::table table;
  try {
    table = toml::parse(*bytes, path);
  } catch (const toml::parse_error& error) {
    const auto where = error.source().begin;
    return base::fail(base::MessageKind::bad_saved_query, path + ":" + std::to_string(where.line), std::string(error.description()));
  }
  SavedQuery out;
  out.file = path;
  out.title_zh = table["title"].value_or(std::string());
  out.title_en = table["title_en"].value_or(out.title_zh);
  out.what_for_zh = table["what_for"]["zh"].value_or(std::string());
  out.what_for_en = table["what_for"]["en"].value_or(std::string());
  out.query = table["query"].value_or(std::string());
  out.min_hits = static_cast<std::size_t>(std::max<std::int64_t>(0, table["min_hits"].value_or(std::int64_t{1})));
  if (out.query.empty()) return base::fail(base::MessageKind::bad_saved_query, path, "query = \"…\" is missing");
  Settings values;
  if (const toml::table* parameters = table["parameters"].as_table())
    for (const auto& [name, value] : *parameters) values[std::string(name.str())] = value.value_or(std::string());
  for (const auto& [name, value] : values) out.parameters.push_back(name);
  for (const auto& [name, value] : settings) {
    if (const auto known = values.find(name); known != values.end())
      known->second = value;
    else if (unknown == Unknown::kError)
      return base::fail(base::MessageKind::bad_saved_query, path, "--set " + name + ": " + base::join(out.parameters, ", "));
  }
  auto filled = fill_in(out.query, values);
  if (!filled) return base::fail(base::MessageKind::bad_saved_query, path, filled.error());
  out.query = std::move(*filled);
  const std::string kind = table["filters"]["kind"].value_or(std::string());
  if (kind == "rule")
    out.target = query::Target::kRules;
  else if (kind == "provision")
    out.target = query::Target::kProvisions;
  else if (!kind.empty())
    return base::fail(base::MessageKind::bad_saved_query, path, "filters.kind = \"rule\" | \"provision\"");
  out.expect = expectations(table, "expect");
  out.reject = expectations(table, "reject");
  return out;
}

std::vector<std::string> unmet(const SavedQuery& saved, const query::SearchResult& result) {
  std::vector<std::string> out;
  if (result.total < saved.min_hits)
    out.push_back("min_hits " + std::to_string(saved.min_hits) + ": " + std::to_string(result.total));
  const auto found = [&](const Expectation& wanted) {
    return std::any_of(result.hits.begin(), result.hits.end(), [&](const query::Hit& hit) { return agrees(result, hit, wanted); });
  };
  for (const Expectation& wanted : saved.expect)
    if (!found(wanted)) out.push_back("expect: " + words(wanted));
  for (const Expectation& wanted : saved.reject)
    if (found(wanted)) out.push_back("reject: " + words(wanted));
  return out;
}

}  // namespace wenze::pipeline
