// `wenze dict check`. Each rule is one function over one table; dictionaries/README.md states them for people.
#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "base/strings.h"
#include "lexicon/files.h"
#include "lexicon/pattern.h"
#include "text/word_classes.h"

namespace wenze::lexicon {
namespace {

using base::MessageKind;
using text::Table;
using text::TableRow;

class Checker {
 public:
  explicit Checker(const std::string& directory) : directory_(directory) {}

  std::vector<text::Diagnostic> run() {
    for (const FileSpec& spec : file_specs()) {
      auto table = load_table(directory_, spec);
      if (!table)
        out_.push_back({table.error().kind, table.error().args});
      else
        tables_[spec.name] = std::move(*table);
    }
    for (const FileSpec& spec : file_specs()) {
      const auto found = tables_.find(spec.name);
      if (found == tables_.end()) continue;
      check_keys(spec, found->second);
      check_empty(spec, found->second);
      if (!spec.kind) continue;
      check_forms(spec, found->second);
      check_patterns(found->second);
    }
    check_word_classes();
    check_codes("fault_words", "code", "faults", "code");
    check_fault_words();
    check_codes("topics", "l1", "faults", "l1");
    check_codes("topic_codes", "l1", "faults", "l1");
    check_codes("topic_codes", "general", "faults", "code");
    check_codes("topic_codes", "code", "faults", "code");
    check_codes("jurisdictions", "parent", "jurisdictions", "code");
    check_codes("jurisdictions", "successor", "jurisdictions", "code");
    check_codes("development_zones", "parent_code", "jurisdictions", "code");
    return std::move(out_);
  }

 private:
  void report(MessageKind kind, const Table& table, const TableRow& row, std::vector<std::string> more) {
    std::vector<std::string> args = {table.name(), std::to_string(row.line)};
    args.insert(args.end(), more.begin(), more.end());
    out_.push_back({kind, std::move(args)});
  }

  void check_keys(const FileSpec& spec, const Table& table) {
    if (spec.key.empty()) return;
    std::unordered_map<std::string, std::size_t> lines;
    for (const TableRow& row : table.rows()) {
      const auto [found, is_new] = lines.emplace(table.key_of(row, spec.key), row.line);
      if (!is_new)
        report(MessageKind::dictionary_duplicate, table, row,
               {std::string(table.cell(row, spec.key.front())), std::to_string(found->second)});
    }
  }

  // The grammar asks for all of its classes, and for no others.
  void check_word_classes() {
    const auto found = tables_.find("word_classes");
    if (found == tables_.end()) return;
    const std::vector<std::string_view> asked = text::word_class_names();
    std::set<std::string_view> missing(asked.begin(), asked.end());
    for (const TableRow& row : found->second.rows()) {
      const std::string_view name = found->second.cell(row, "class");
      missing.erase(name);
      if (!std::ranges::binary_search(asked, name))
        report(MessageKind::dictionary_unknown, found->second, row, {"class", std::string(name)});
    }
    for (const std::string_view name : missing)
      out_.push_back({MessageKind::dictionary_class_missing, {found->second.name(), std::string(name)}});
  }

  // A word that speaks for two codes, or that is a trigger as well, says nothing that is not said already.
  void check_fault_words() {
    const auto words = tables_.find("fault_words"), faults = tables_.find("faults");
    if (words == tables_.end() || faults == tables_.end()) return;
    std::unordered_map<std::string, std::string> owner;
    for (const TableRow& row : faults->second.rows())
      for (std::string_view form : faults->second.list(row, "triggers"))
        owner.emplace(std::string(form), std::string(faults->second.cell(row, "code")));
    for (const TableRow& row : words->second.rows())
      for (std::string_view form : words->second.list(row, "words")) {
        const std::string code(words->second.cell(row, "code"));
        const auto [found, is_new] = owner.emplace(std::string(form), code);
        if (!is_new)
          report(MessageKind::dictionary_shared_form, words->second, row, {std::string(form), found->second});
      }
  }

  void check_empty(const FileSpec& spec, const Table& table) {
    for (const TableRow& row : table.rows())
      for (const std::string& column : spec.non_empty)
        if (table.cell(row, column).empty()) report(MessageKind::dictionary_empty, table, row, {column});
  }

  // A form in two rows of one kind is an ambiguity that the grammar has to know of: both rows must say so.
  void check_forms(const FileSpec& spec, const Table& table) {
    std::unordered_map<std::string, const TableRow*> owner;
    for (const TableRow& row : table.rows()) {
      for (std::string_view form : table.list(row, spec.forms_column)) {
        const auto [found, is_new] = owner.emplace(std::string(form), &row);
        if (is_new) continue;
        const bool said = is_ambiguous(table, row) && is_ambiguous(table, *found->second);
        const std::string id(table.cell(*found->second, spec.id_column));
        if (found->second == &row)
          report(MessageKind::dictionary_duplicate, table, row, {std::string(form), std::to_string(row.line)});
        else if (!said)
          report(MessageKind::dictionary_shared_form, table, row, {std::string(form), id});
      }
    }
  }

  static bool is_ambiguous(const Table& table, const TableRow& row) {
    return table.cell(row, "note").find("ambiguous") != std::string_view::npos;
  }

  void check_patterns(const Table& table) {
    for (const TableRow& row : table.rows()) {
      for (std::string_view source : pattern_sources(table.cell(row, "patterns"))) {
        std::string why;
        if (!Pattern::parse(source, why))
          report(MessageKind::dictionary_pattern, table, row, {std::string(source), why});
      }
    }
  }

  void check_codes(const std::string& file, const std::string& column, const std::string& in_file,
                   const std::string& in_column) {
    const auto from = tables_.find(file), to = tables_.find(in_file);
    if (from == tables_.end() || to == tables_.end()) return;
    std::set<std::string_view> known;
    for (const TableRow& row : to->second.rows()) known.insert(to->second.cell(row, in_column));
    for (const TableRow& row : from->second.rows())
      for (std::string_view code : from->second.list(row, column))
        if (!known.contains(code))
          report(MessageKind::dictionary_unknown, from->second, row, {column, std::string(code)});
  }

  std::string directory_;
  std::map<std::string, Table> tables_;
  std::vector<text::Diagnostic> out_;
};

}  // namespace

std::vector<text::Diagnostic> check(const std::string& directory) { return Checker(directory).run(); }

}  // namespace wenze::lexicon
