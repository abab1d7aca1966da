#include "cli/compared.h"

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <set>

#include "cli/database.h"
#include "document/address.h"
#include "query/query.h"

namespace wenze::cli {
namespace {

void say(Context& context, const std::string& text) { context.report(base::Error{base::MessageKind::usage, {text}}); }

Compared from_processed(const std::shared_ptr<const document::File>& file, std::size_t index, std::vector<extract::Rule> rules,
                        const std::string& path) {
  const document::Document& document = file->documents[index];
  const std::string id = path + (document.part ? "#" + std::to_string(*document.part) : "");
  auto records = std::make_shared<std::vector<compare::RuleRecord>>();
  for (extract::Rule& rule : rules) {
    std::string citation = document::format_citation(document, file->canonical.text, rule.eid);
    records->push_back({id, path, document.meta.title.value_or(""), document.meta.jurisdiction, std::move(citation), std::move(rule),
                        document.meta.level.value_or("")});
  }
  return {file, index, std::move(records)};
}

std::vector<Compared> from_files(Context& context, const std::string& path, const ComparedOptions& options) {
  InputOptions input = options.input;
  input.paths = {path};
  std::vector<Compared> out;
  for_each_input(context, input, process_options(input), [&](const std::string& name, pipeline::ProcessedInput&& processed) {
    for (pipeline::Processed& one : processed.texts) {
      const auto file = std::make_shared<const document::File>(std::move(one.file));
      for (std::size_t i = 0; i < file->documents.size(); ++i)
        out.push_back(from_processed(file, i, std::move(one.rules[i]), name));
    }
  });
  return out;
}

std::optional<Compared> from_database(Context& context, const index::Reader& reader, const index::DocumentInfo& info) {
  auto stored = reader.document(info.id);
  if (!stored) {
    context.report(stored.error());
    return std::nullopt;
  }
  auto records = std::make_shared<std::vector<compare::RuleRecord>>();
  for (index::RuleRecord& rule : stored->rules)
    records->push_back({info.id, info.path, info.meta.title.value_or(""), info.meta.jurisdiction, std::move(rule.citation), std::move(rule.rule),
                        info.meta.level.value_or("")});
  return Compared{std::make_shared<const document::File>(std::move(stored->file)), 0, std::move(records)};
}

bool is_file(const std::string& path) {
  std::error_code error;
  return path == "-" || std::filesystem::exists(path, error);
}

// "a.docx#2" → the file and 2.
std::optional<std::pair<std::string, int>> with_part(const std::string& wanted) {
  const std::size_t at = wanted.rfind('#');
  if (at == std::string::npos || at + 1 == wanted.size() || wanted.size() - at > 5) return std::nullopt;
  int part = 0;
  for (const char c : wanted.substr(at + 1)) {
    if (c < '0' || c > '9') return std::nullopt;
    part = part * 10 + (c - '0');
  }
  return std::pair(wanted.substr(0, at), part);
}

}  // namespace

std::string Compared::title() const {
  if (document().meta.title) return *document().meta.title;
  return std::filesystem::path(document().source.path).filename().string();
}

std::string Compared::version() const {
  const std::string& path = document().source.path;
  return title() + "（" + document().meta.doc_number.value_or(std::filesystem::path(path).filename().string()) + "）";
}

std::vector<Flag> compared_flags(ComparedOptions& options) {
  std::vector<Flag> out = input_flags(options.input);
  out.erase(out.begin());
  out.push_back(database_flag(options.databases));
  return out;
}

std::vector<Compared> load_compared(Context& context, const std::string& wanted, const ComparedOptions& options) {
  if (is_file(wanted)) return from_files(context, wanted, options);
  if (const auto part = with_part(wanted); part && is_file(part->first)) {
    std::vector<Compared> all = from_files(context, part->first, options), out;
    for (Compared& one : all)
      if (one.document().part.value_or(1) == part->second) out.push_back(std::move(one));
    if (out.empty())
      say(context, std::string(context.say({"no such document in the file: ", "文件中没有这份文件："})) + wanted);
    return out;
  }
  const std::string database = options.databases.empty() ? database_or_default("") : options.databases.front();
  if (options.databases.empty() && !is_file(database)) {
    context.report(base::Error{base::MessageKind::unreadable_file, {wanted, std::string(context.say({"no such file, and no database to look it up in", "没有这个文件，也没有可供查找的数据库"}))}});
    return {};
  }
  const auto reader = open_databases(context, options.databases);
  if (!reader) return {};
  const auto info = find_document(context, *reader, wanted);
  if (!info) return {};
  std::vector<Compared> out;
  if (auto found = from_database(context, *reader, *info)) out.push_back(std::move(*found));
  return out;
}

std::vector<Compared> load_all(Context& context, const std::vector<std::string>& wanted, const ComparedOptions& options) {
  std::vector<Compared> out;
  for (const std::string& one : wanted)
    for (Compared& found : load_compared(context, one, options)) out.push_back(std::move(found));
  return out;
}

std::optional<Compared> load_one(Context& context, const std::string& wanted, const ComparedOptions& options) {
  std::vector<Compared> all = load_compared(context, wanted, options);
  if (all.empty()) {
    if (!context.failed())
      context.report(base::Error{base::MessageKind::no_text, {wanted, ""}});
    return std::nullopt;
  }
  const auto longest = std::ranges::max_element(all, {}, [](const Compared& one) { return one.document().span.size_bytes(); });
  if (all.size() > 1) {
    const bool chinese = context.language() == base::Language::kChinese;
    const std::string title = longest->title();
    context.err() << "wenze: " << wanted
                  << (chinese ? "：共有 " + std::to_string(all.size()) + " 份文件，取其中最长的《" + title + "》，可用 路径#序号 另选\n"
                              : ": holds " + std::to_string(all.size()) + " documents; taking the longest, " + title + "; PATH#N names another\n");
  }
  return std::move(*longest);
}

std::vector<Compared> load_database(Context& context, const ComparedOptions& options) {
  const pipeline::Environment* environment = context.environment();
  const auto reader = open_databases(context, options.databases);
  if (environment == nullptr || !reader) return {};
  const auto documents = reader->documents();
  if (!documents) {
    context.report(documents.error());
    return {};
  }
  std::set<std::string> wanted;
  if (!options.query.empty()) {
    query::SearchOptions search;
    search.target = query::Target::kDocuments;
    search.limit = documents->size();
    const auto found = query::search(*reader, options.query, *environment->query_vocabulary, environment->canonicaliser(), search);
    if (!found) {
      context.report(found.error());
      return {};
    }
    for (const index::DocumentInfo& info : found->documents) wanted.insert(info.id);
  }
  std::vector<Compared> out;
  for (const index::DocumentInfo& info : *documents) {
    if (!options.query.empty() && !wanted.contains(info.id)) continue;
    if (auto one = from_database(context, *reader, info)) out.push_back(std::move(*one));
  }
  return out;
}

}  // namespace wenze::cli
