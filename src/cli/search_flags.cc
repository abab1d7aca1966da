#include "cli/search_flags.h"

#include <algorithm>
#include <map>
#include <ostream>

#include "base/strings.h"
#include "report/hits.h"

namespace wenze::cli {
namespace {

const std::map<std::string, query::Target> kTargets = {{"auto", query::Target::kAuto},
                                                       {"provision", query::Target::kProvisions},
                                                       {"rule", query::Target::kRules},
                                                       {"document", query::Target::kDocuments}};

const std::map<std::string, index::Sort> kSorts = {
    {"relevance", index::Sort::kRelevance}, {"newest", index::Sort::kDateNewest}, {"oldest", index::Sort::kDateOldest},
    {"hardest", index::Sort::kRankHighest}, {"mildest", index::Sort::kRankLowest}, {"place", index::Sort::kPlace}};

const std::map<std::string, query::Matching> kMatching = {
    {"all", query::Matching::kAll}, {"best", query::Matching::kBest}, {"auto", query::Matching::kAuto}};

template <class T>
std::vector<std::string> keys(const std::map<std::string, T>& map) {
  std::vector<std::string> out;
  for (const auto& [key, value] : map) out.push_back(key);
  return out;
}

std::string facet_list() {
  std::string out;
  for (int slot = 0; slot <= static_cast<int>(index::Slot::kUnit); ++slot)
    if (const auto name = query::facet_name(static_cast<index::Slot>(slot)); !name.empty()) out += (out.empty() ? "" : ", ") + std::string(name);
  return out;
}

}  // namespace

std::vector<Flag> search_flags(SearchFlags& flags) {
  return {
      {"--kind", "KIND", {"what to look for (default: rules when a field asks for them, else provisions)", "检索对象（默认：用到规则字段时为规则，否则为条文）"}, &flags.kind, keys(kTargets)},
      {"-n,--limit", "N", {"number of hits (default 10)", "结果条数（默认 10）"}, &flags.limit},
      {"--offset", "N", {"leave out the first N hits", "跳过前 N 条"}, &flags.offset},
      {"--sort", "ORDER", {"order of the hits", "排序"}, &flags.sort, keys(kSorts)},
      {"--facets", "LIST", {"count by these: place,sanction,fault,year,level,type,severity,regime …", "按这些分面计数：place,sanction,fault,year,level,type,severity,regime 等"}, &flags.facets},
      {"--match", "HOW", {"all: what holds every word; best: what answers best, also in other words or without some; auto: all, and best where that finds nothing or, of several words, fills no page (default of search; of run: all)", "all：须含每个词；best：最切题者，可用其他说法或缺词；auto：先 all，无结果或多词不满一页则 best（search 默认 auto，run 默认 all）"}, &flags.match, keys(kMatching)},
      {"--no-expand", "", {"do not widen words by the dictionaries", "不用词典扩展词语"}, &flags.no_expand},
      {"--copies", "HOW", {"fold: copies of one text (one title and place, the same words) count once, and are listed; list: each for itself (default of search: fold, of run: list)", "fold：同题同地同文的副本只计一次并列出出处；list：各自列出（search 默认 fold，run 默认 list）"}, &flags.copies, {"fold", "list"}},
      {"--group", "BY", {"document: the best hit of each document, with how many more there are", "document：每份文档只列最佳一条，并注明另有几处"}, &flags.group, {"document"}},
      {"--at", "DATE", {"leave out documents that were not in force on that day (2024-01-01), and say where a text was amended after it", "略去该日无效的文件（如 2024-01-01），并注明此后又有修改的文本"}, &flags.at},
      {"--like", "DOC#ADDRESS", {"what is like this rule or provision; a query is then a further condition", "与该规则或条文相似者；此时查询为附加条件"}, &flags.like},
  };
}

std::optional<query::SearchOptions> search_options_from(Context& context, const SearchFlags& flags) {
  query::SearchOptions out;
  out.target = kTargets.at(flags.kind);
  out.sort = kSorts.at(flags.sort);
  out.limit = static_cast<std::size_t>(std::max(0, flags.limit));
  out.offset = static_cast<std::size_t>(std::max(0, flags.offset));
  out.expand = !flags.no_expand;
  out.matching = kMatching.at(flags.match);
  out.fold = !flags.group.empty() ? index::Fold::kDocuments
             : flags.copies == "fold" ? index::Fold::kCopies
                                      : index::Fold::kNothing;
  out.like = flags.like;
  out.at = flags.at;
  if (!flags.like.empty() && flags.like.find('#') == std::string::npos) {
    context.report(base::Error{base::MessageKind::usage, {"--like " + flags.like + std::string(context.say({": DOCUMENT#ADDRESS is needed, as in 'TITLE#第六条' or ID#art_6", "：须给出文件及其条文，如 '标题#第六条' 或 编号#art_6"}))}});
    return std::nullopt;
  }
  if (flags.facets.empty()) return out;
  for (std::string_view name : base::split(flags.facets, ",")) {
    const auto slot = query::facet_slot(base::trim(name));
    if (!slot) {
      const bool chinese = context.language() == base::Language::kChinese;
      context.report(base::Error{base::MessageKind::usage, {(chinese ? "没有分面 " : "no facet ") + std::string(name) + (chinese ? "，应为：" : "; these are: ") + facet_list()}});
      return std::nullopt;
    }
    out.facets.push_back(*slot);
  }
  return out;
}

void print_hits(Context& context, const OutputOptions& output, const query::SearchResult& result,
                const report::Labels& labels, std::size_t first_number) {
  const query::Vocabulary& vocabulary = *context.query_environment()->query_vocabulary;
  if (output.format == "text" && !output.json && output.file.empty()) {
    report::HitListOptions options;
    options.first = first_number;
    if (context.color()) options.highlighting = report::Highlighting::kColour;
    context.out() << report::hit_list(result, vocabulary, labels, options);
    return;
  }
  print_report(context, output, report::hits_report(result, vocabulary, labels, first_number), report::hits_json(result, vocabulary, labels, 2));
}

}  // namespace wenze::cli
