#include "report/hits.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/strings.h"
#include "document/validity.h"
#include "extract/rule_codec.h"
#include "report/escape.h"
#include "report/rules.h"

namespace wenze::report {
namespace {

using nlohmann::ordered_json;

bool is_chinese(const Labels& labels) { return labels.language() == base::Language::kChinese; }

// Control characters never reach a terminal.
std::string on_one_line(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (const auto byte = static_cast<unsigned char>(c); byte < 0x20 || byte == 0x7F) c = ' ';
  return out;
}

// The snippet on one line, highlights between `on` and `off`.
std::string marked(const query::Snippet& snippet, std::string_view on, std::string_view off) {
  std::string out = snippet.cut_before ? "…" : "";
  const auto append = [&](std::size_t begin, std::size_t end) {
    out += on_one_line(std::string_view(snippet.raw).substr(begin, end - begin));
  };
  std::size_t at = 0;
  for (const auto& highlight : snippet.highlights) {
    append(at, highlight.begin());
    out += on;
    append(highlight.begin(), highlight.end());
    out += off;
    at = highlight.end();
  }
  append(at, snippet.raw.size());
  return out + (snippet.cut_after ? "…" : "");
}

// Where what is stored was worded after the day that was asked for; empty where it was not.
std::string later_wording(const index::DocumentInfo& document, const std::string& day, const Labels& labels) {
  const auto later = day.empty() ? std::nullopt : document::amended_after(document.meta, day);
  if (!later) return {};
  return is_chinese(labels) ? *later + " 修改后的文本" : "as amended on " + *later;
}

// Where another version took the place of the text; empty where none did.
std::string replaced(const std::optional<query::Successor>& successor, const Labels& labels) {
  if (!successor) return {};
  if (successor->repealed)
    return is_chinese(labels) ? successor->from + " 起废止（《" + successor->title + "》）"
                              : "repealed from " + successor->from + " by " + successor->title;
  return is_chinese(labels) ? "旧文本，" + successor->from + " 起适用新文本"
                            : "earlier wording: a later one applies from " + successor->from;
}

std::string about(const query::SearchResult& result, std::size_t number, const Labels& labels) {
  const index::DocumentInfo& document = result.documents[number];
  std::vector<std::string> out;
  if (document.meta.jurisdiction) out.push_back(document.meta.jurisdiction->name);
  if (document.meta.doc_number) out.push_back(*document.meta.doc_number);
  if (!document.date().empty()) out.push_back(document.date());
  if (std::string later = later_wording(document, result.at, labels); !later.empty()) out.push_back(std::move(later));
  if (std::string old = replaced(result.successors[number], labels); !old.empty()) out.push_back(std::move(old));
  if (document.meta.kind == document::DocumentKind::kCommentary)
    out.push_back(is_chinese(labels) ? "评论文章，所述规定系转述" : "commentary: what it states is reported");
  out.push_back(document.path);
  return base::join(out, " · ");
}

std::string interpretation_text(const query::Interpretation& one, const Labels& labels) {
  if (one.values.empty())
    return (one.field.empty() ? "" : one.field + ":") + one.word + (is_chinese(labels) ? "（无此代码，按词语查找）" : " (no code is called so: looked for as words)");
  return (one.field.empty() ? "" : one.field + ":") + one.word + " → " + base::join(one.values, "、");
}

std::string read_as(const query::Interpretation& one, const Labels& labels) {
  return (is_chinese(labels) ? "理解为：" : "read as: ") + interpretation_text(one, labels);
}

std::string total_text(const query::SearchResult& result, const Labels& labels) {
  std::string out = is_chinese(labels) ? fmt::format("共 {} 条", result.total) : fmt::format("{} in all", result.total);
  if (result.partial) out += is_chinese(labels) ? "（不完整：有数据库无法读取）" : " (incomplete: a database could not be read)";
  return out;
}

// What counts as the hit: its copies elsewhere, or how much more there is in its document.
std::string folded_lines(const query::SearchResult& result, const query::Hit& hit, const Labels& labels) {
  std::string out;
  for (const std::size_t copy : hit.copies)
    out += (is_chinese(labels) ? "   同文又见 " : "   the same in ") + result.documents[copy].path + '\n';
  if (hit.copies.empty() && hit.folded > 0)
    out += fmt::format(fmt::runtime(is_chinese(labels) ? "   另有 {} 处\n" : "   {} more\n"), hit.folded);
  return out;
}

void add_places(const std::vector<query::PlaceNode>& places, std::size_t depth, const query::Vocabulary& vocabulary,
                const Labels& labels, std::string& out) {
  for (const query::PlaceNode& place : places) {
    out += std::string(2 * depth, ' ') +
           fmt::format("{} ({})\n", vocabulary.label(index::Field::kPlace, place.code, labels.language()), place.total);
    add_places(place.below, depth + 1, vocabulary, labels, out);
  }
}

ordered_json places_array(const std::vector<query::PlaceNode>& places, const query::Vocabulary& vocabulary, const Labels& labels) {
  ordered_json out = ordered_json::array();
  for (const query::PlaceNode& place : places)
    out.push_back({{"value", place.code},
                   {"label", vocabulary.label(index::Field::kPlace, place.code, labels.language())},
                   {"matches", place.total},
                   {"own", place.own},
                   {"below", places_array(place.below, vocabulary, labels)}});
  return out;
}

ordered_json pair(text::Span<text::Raw> span) { return {span.begin(), span.end()}; }

ordered_json document_object(const query::SearchResult& result, std::size_t number) {
  const index::DocumentInfo& document = result.documents[number];
  const auto& meta = document.meta;
  ordered_json out = {{"id", document.id}, {"path", document.path}, {"title", document.display_title()}};
  out["part"] = document.part ? ordered_json(*document.part) : ordered_json();
  out["kind"] = document::name(meta.kind);
  out["jurisdiction"] = meta.jurisdiction
                            ? ordered_json{{"code", meta.jurisdiction->code}, {"name", meta.jurisdiction->name}}
                            : ordered_json();
  out["doc_number"] = meta.doc_number ? ordered_json(*meta.doc_number) : ordered_json();
  out["date"] = document.date().empty() ? ordered_json() : ordered_json(document.date());
  if (const auto later = result.at.empty() ? std::nullopt : document::amended_after(meta, result.at)) out["amended_after"] = *later;
  if (const auto& next = result.successors[number])
    out["superseded_by"] = {{"from", next->from}, {"id", next->id}, {"path", next->path}, {"repealed", next->repealed}};
  return out;
}

}  // namespace

std::string address_of(const query::SearchResult& result, const query::Hit& hit) {
  return result.documents[hit.document].id + (hit.eid.empty() ? "" : "#" + hit.eid);
}

std::string hit_list(const query::SearchResult& result, const query::Vocabulary& vocabulary, const Labels& labels,
                     const HitListOptions& options) {
  const bool colour = options.highlighting == Highlighting::kColour;
  const std::string_view on = colour ? "\033[1;31m" : "【", off = colour ? "\033[0m" : "】";
  const std::string_view bold = colour ? "\033[1m" : "", dim = colour ? "\033[2m" : "", plain = colour ? "\033[0m" : "";
  std::string out;
  std::size_t number = options.first;
  for (const query::Hit& hit : result.hits) {
    const index::DocumentInfo& document = result.documents[hit.document];
    out += fmt::format("{}{}. {}{}\n", bold, number++, hit.citation.empty() ? document.display_title() : hit.citation, plain);
    out += fmt::format("   {}{}{}\n", dim, about(result, hit.document, labels), plain);
    out += "   " + marked(hit.snippet, on, off) + '\n';
    if (hit.rule && hit.rule->consequence) out += "   …… " + on_one_line(hit.rule->consequence->text) + '\n';
    if (hit.rule) out += "   = " + rule_line(*hit.rule, labels) + '\n';
    out += fmt::format("   {}wenze show {}{}\n", dim, address_of(result, hit), plain);
    out += folded_lines(result, hit, labels);
  }
  for (const query::Facet& facet : result.facets) {
    if (!facet.tree.empty()) {
      out += fmt::format("{}{}{}:\n", bold, query::facet_name(facet.slot), plain);
      add_places(facet.tree, 1, vocabulary, labels, out);
      continue;
    }
    out += fmt::format("{}{}{}:", bold, query::facet_name(facet.slot), plain);
    for (const index::FacetValue& value : facet.values)
      out += fmt::format(" {} ({})", vocabulary.label(query::facet_field(facet.slot), value.value, labels.language()), value.matches);
    out += '\n';
  }
  for (const query::Interpretation& one : result.parsed.interpretations)
    out += fmt::format("{}{}{}\n", dim, read_as(one, labels), plain);
  return out + total_text(result, labels) + '\n';
}

std::string hits_json(const query::SearchResult& result, const query::Vocabulary& vocabulary, const Labels& labels,
                      int indent) {
  ordered_json out = {{"schema", "wenze/search/1"}, {"query", result.query}, {"total", result.total}, {"kind", index::name(result.kind)}};
  if (!result.at.empty()) out["at"] = result.at;
  if (result.partial) out["partial"] = true;
  out["hits"] = ordered_json::array();
  for (const query::Hit& hit : result.hits) {
    ordered_json one = {{"address", address_of(result, hit)}, {"eid", hit.eid}, {"citation", hit.citation}, {"score", hit.score}};
    one["document"] = document_object(result, hit.document);
    one["heading_path"] = hit.heading_path;
    one["quote"] = {{"text", hit.snippet.raw}, {"raw", pair(hit.snippet.raw_span)},
                    {"cut_before", hit.snippet.cut_before}, {"cut_after", hit.snippet.cut_after}};
    one["quote"]["highlights"] = ordered_json::array();
    for (const auto& highlight : hit.snippet.highlights) one["quote"]["highlights"].push_back(pair(highlight));
    one["rule"] = hit.rule ? ordered_json::parse(extract::to_json(*hit.rule)) : ordered_json();
    if (hit.folded > 0) one["folded"] = hit.folded;
    for (const std::size_t copy : hit.copies) one["copies"].push_back(document_object(result, copy));
    out["hits"].push_back(std::move(one));
  }
  out["facets"] = ordered_json::object();
  for (const query::Facet& facet : result.facets)
    for (const index::FacetValue& value : facet.values)
      out["facets"][std::string(query::facet_name(facet.slot))].push_back(
          {{"value", value.value}, {"label", vocabulary.label(query::facet_field(facet.slot), value.value, labels.language())}, {"matches", value.matches}});
  for (const query::Facet& facet : result.facets)
    if (facet.slot == index::Slot::kPlace) out["place_tree"] = places_array(facet.tree, vocabulary, labels);
  out["interpretations"] = ordered_json::array();
  for (const query::Interpretation& one : result.parsed.interpretations)
    out["interpretations"].push_back({{"field", one.field}, {"word", one.word}, {"values", one.values}, {"kind", one.kind}});
  return out.dump(indent, ' ', false, ordered_json::error_handler_t::replace);
}

namespace {

Table hits_table(const query::SearchResult& result, const Labels& labels, std::size_t first) {
  Table table;
  table.id = "hits";
  const bool of_rules = result.kind == index::RecordKind::kRule;
  for (std::string_view id : {"number", "place", "document", "doc_number", "date", "quote"})
    table.columns.push_back(labels.column(id));
  if (of_rules)
    for (Column& column : rule_columns(labels)) table.columns.push_back(std::move(column));
  for (std::string_view id : {"address", "path"}) table.columns.push_back(labels.column(id));
  for (const query::Hit& hit : result.hits) {
    const index::DocumentInfo& document = result.documents[hit.document];
    std::string words = hit.snippet.raw;
    if (hit.rule && hit.rule->consequence) words += "……" + hit.rule->consequence->text;
    Cell quote = Cell::quote(std::move(words), hit.citation);
    for (const auto& highlight : hit.snippet.highlights)
      quote.highlights.push_back({{highlight.begin(), highlight.end()}, Mark::kHit});
    std::string date = document.date();
    for (const std::string& remark : {later_wording(document, result.at, labels), replaced(result.successors[hit.document], labels)})
      if (!remark.empty()) date += " (" + remark + ")";
    std::string path = document.path;
    for (const std::size_t copy : hit.copies) path += "\n" + result.documents[copy].path;
    std::vector<Cell> cells = {Cell::of_number(static_cast<double>(first++)),
                               document.meta.jurisdiction ? document.meta.jurisdiction->name : "",
                               document.display_title(), document.meta.doc_number.value_or(""), std::move(date), std::move(quote)};
    if (of_rules)
      for (Cell& cell : rule_cells(hit.rule.value_or(extract::Rule()), labels)) cells.push_back(std::move(cell));
    cells.emplace_back(address_of(result, hit));
    cells.emplace_back(std::move(path));
    table.add_row(std::move(cells));
  }
  for (const query::Interpretation& one : result.parsed.interpretations) table.notes.push_back(read_as(one, labels));
  table.notes.push_back(total_text(result, labels));
  return table;
}

void add_place_rows(const std::vector<query::PlaceNode>& places, const std::string& indent, const query::Vocabulary& vocabulary,
                    const Labels& labels, Table& table) {
  for (const query::PlaceNode& place : places) {
    table.add_row({indent + vocabulary.label(index::Field::kPlace, place.code, labels.language()),
                   Cell::of_number(static_cast<double>(place.total))});
    add_place_rows(place.below, indent + "　", vocabulary, labels, table);
  }
}

Table facet_table(const query::Facet& facet, const query::Vocabulary& vocabulary, const Labels& labels) {
  const std::string name(query::facet_name(facet.slot));
  Table table;
  table.id = "facet_" + name;
  table.title = labels.word("facet", name);
  table.columns = {labels.column("value"), labels.column("count")};
  add_place_rows(facet.tree, "", vocabulary, labels, table);
  if (!facet.tree.empty()) return table;
  for (const index::FacetValue& value : facet.values)
    table.add_row({vocabulary.label(query::facet_field(facet.slot), value.value, labels.language()),
                   Cell::of_number(static_cast<double>(value.matches))});
  return table;
}

// 检索：通报批评 · 与 X 相似 · 2010-01-01 有效
std::string asked(const query::SearchResult& result, const Labels& labels) {
  const bool chinese = is_chinese(labels);
  std::vector<std::string> parts;
  if (!result.query.empty()) parts.push_back(result.query);
  if (!result.like.empty()) parts.push_back((chinese ? "相似于 " : "like ") + result.like);
  if (!result.at.empty()) parts.push_back((chinese ? "有效于 " : "in force on ") + result.at);
  return (chinese ? "检索：" : "Search: ") + base::join(parts, " · ");
}

}  // namespace

Report hits_report(const query::SearchResult& result, const query::Vocabulary& vocabulary, const Labels& labels,
                   std::size_t first) {
  Report report;
  report.title = asked(result, labels);
  report.tables.push_back(hits_table(result, labels, first));
  for (const query::Facet& facet : result.facets) report.tables.push_back(facet_table(facet, vocabulary, labels));
  return report;
}

}  // namespace wenze::report
