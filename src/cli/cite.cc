// wenze cite: what cites what.
#include <algorithm>

#include "cli/commands.h"
#include "cli/database.h"
#include "cli/output.h"
#include "document/address.h"
#include "lexicon/files.h"
#include "normalise/normalise.h"
#include "report/cite.h"

namespace wenze::cli {
namespace {

struct Options {
  std::string document, address, day;
  std::vector<std::string> databases;
  bool cites = false, cited_by = false, dangling = false, out_of_force = false;
  OutputOptions output;
};

// The eId that `address` means in the document `id`; nothing, and a message, when it means none.
std::optional<std::string> eid_of(Context& context, const index::Reader& reader, const index::DocumentInfo& info,
                                  const std::string& address) {
  const auto stored = reader.document(info.id);
  if (!stored) {
    context.report(stored.error());
    return std::nullopt;
  }
  const document::Document& one = stored->file.documents.front();
  if (one.find(address)) return address;
  const std::string canonical = normalise::canonical_query(address, *context.environment()->normalise);
  const auto found = document::find_address(one, stored->file.canonical.text, canonical);
  if (!found.empty()) return one.at(found.front()).eid;
  context.report(base::Error{base::MessageKind::no_such_provision, {info.display_title(), address}});
  return std::nullopt;
}

std::vector<report::CiteList> lists(const Options& options, const query::CitationGraph& graph,
                                    std::optional<std::size_t> document, const std::string& eid) {
  const bool any = options.cites || options.cited_by || options.dangling || options.out_of_force;
  const bool whole = !document.has_value();
  std::vector<report::CiteList> out;
  const auto list = [&](std::string id, bool wanted, auto&& test) {
    if (!wanted) return;
    report::CiteList one{std::move(id), {}};
    for (const query::Citation& citation : graph.citations())
      if (test(citation)) one.citations.push_back(&citation);
    out.push_back(std::move(one));
  };
  const auto from_here = [&](const query::Citation& citation) {
    if (whole) return true;
    return citation.from == *document &&
           (eid.empty() || citation.eid == eid || citation.eid.starts_with(eid + "__"));
  };
  list("cites", options.cites || (!any && !whole),
       [&](const query::Citation& citation) { return citation.title && from_here(citation); });
  list("cited_by", !whole && (options.cited_by || !any),
       [&](const query::Citation& citation) { return graph.cites(citation, *document, eid); });
  list("dangling", options.dangling || !any,
       [&](const query::Citation& citation) { return citation.dangling() && from_here(citation); });
  list("out_of_force", options.out_of_force || !any, [&](const query::Citation& citation) {
    const bool changed = !citation.newer.empty() && citation.role == document::ReferenceRole::kBasis && !whole;
    return (citation.out_of_force || changed) && from_here(citation);
  });
  return out;
}

int run(Context& context, const Options& options) {
  const pipeline::Environment* environment = context.environment();
  if (environment == nullptr) return kFailed;
  const auto reader = open_databases(context, options.databases);
  if (!reader) return kFailed;
  std::optional<index::DocumentInfo> info;
  std::string wanted = options.document, address = options.address;
  if (const std::size_t hash = wanted.rfind('#'); hash != std::string::npos && address.empty()) {
    address = wanted.substr(hash + 1);
    wanted.resize(hash);
  }
  std::string eid;
  if (!wanted.empty()) {
    auto found = find_document(context, *reader, wanted, options.day);
    if (!found) return kFailed;
    info = std::move(*found);
    if (!address.empty()) {
      const auto provision = eid_of(context, *reader, *info, address);
      if (!provision) return kFailed;
      eid = *provision;
    }
  }
  query::GraphOptions graph_options;
  graph_options.day = options.day;
  const auto& tables = lexicon::required_files();
  if (std::find(tables.begin(), tables.end(), "repealed_acts") != tables.end())
    graph_options.repealed_acts = &environment->lexicon->table("repealed_acts");
  auto graph = query::CitationGraph::read(*reader, graph_options);
  if (!graph) {
    context.report(graph.error());
    return kFailed;
  }
  const auto found = lists(options, *graph, info ? graph->find(info->id) : std::nullopt, eid);
  std::vector<std::size_t> shown;
  for (const report::CiteList& list : found)
    for (const query::Citation* citation : list.citations)
      shown.push_back(static_cast<std::size_t>(citation - graph->citations().data()));
  if (const auto named = graph->name_places(*reader, shown); !named) {
    context.report(named.error());
    return kFailed;
  }
  print_report(context, options.output, report::cite_report(*graph, found, context.language()),
               report::cite_json(*graph, found, 1));
  return context.finish(std::any_of(found.begin(), found.end(),
                                    [](const report::CiteList& list) { return !list.citations.empty(); }));
}

}  // namespace

Command cite_command() {
  static Options options;
  Command command;
  command.name = "cite";
  command.summary = {"what a document cites and who cites it; citations that point nowhere or to repealed rules", "引用关系：引用了什么、被谁引用、悬空引用、引用已废止的规定"};
  command.examples = {
      {"wenze cite 临溪市行政过错责任追究办法 --db my.db", {"everything about one document", "一份文件的全部引用关系"}},
      {"wenze cite 临溪市行政过错责任追究办法 第六条 --cited-by --db my.db", {"who cites its article 6", "谁引用了第六条"}},
      {"wenze cite --dangling --db my.db", {"all citations that point nowhere", "索引中全部悬空引用"}},
      {"wenze cite --out-of-force --at 2024-01-01 --db my.db --json", {"all citations of what was out of force that day", "当日已失效规定的全部引用"}},
  };
  command.flags = {
      {"DOCUMENT", "", {"a document of the index by id, path or title; none: all", "索引中的文档（编号、路径或标题）；不给出则为全部"}, &options.document},
      {"ADDRESS", "", {"only this provision: 第十二条, art_12", "只看该条文：第十二条、art_12"}, &options.address},
      database_flag(options.databases),
      {"--cites", "", {"what it cites", "引用了什么"}, &options.cites},
      {"--cited-by", "", {"who cites it", "被谁引用"}, &options.cited_by},
      {"--dangling", "", {"citations that point to no provision", "无对应条文的引用"}, &options.dangling},
      {"--out-of-force", "", {"citations of what is repealed or has expired", "引用已废止、已失效的规定"}, &options.out_of_force},
      {"--at", "DATE", {"as things stood on that day (2024-01-01)", "以该日为准（如 2024-01-01）"}, &options.day},
  };
  for (Flag& flag : output_flags(options.output)) command.flags.push_back(std::move(flag));
  command.run = [](Context& context) { return run(context, options); };
  return command;
}

}  // namespace wenze::cli
