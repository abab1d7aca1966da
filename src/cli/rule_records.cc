#include "cli/rule_records.h"

#include "document/address.h"

namespace wenze::cli {

std::optional<std::vector<compare::RuleRecord>> rule_records(Context& context, const index::Reader& reader, const Wanted& wanted) {
  const auto documents = reader.documents();
  if (!documents) {
    context.report(documents.error());
    return std::nullopt;
  }
  std::vector<compare::RuleRecord> out;
  for (const index::DocumentInfo& document : *documents) {
    if (wanted && !wanted(document.meta)) continue;
    auto rules = reader.rules(document.id);
    if (!rules) {
      context.report(rules.error());
      return std::nullopt;
    }
    for (index::RuleRecord& rule : *rules)
      out.push_back({document.id, document.path, document.meta.title.value_or(""), document.meta.jurisdiction,
                     document::in_title_marks(document.display_title()) + rule.citation, std::move(rule.rule),
                     document.meta.level.value_or("")});
  }
  return out;
}

std::vector<compare::RuleRecord> rule_records(Context& context, const InputOptions& input, const Wanted& wanted) {
  std::vector<compare::RuleRecord> out;
  for_each_input(context, input, process_options(input), [&](const std::string& path, pipeline::ProcessedInput&& processed) {
    for (pipeline::Processed& one : processed.texts) {
      for (std::size_t i = 0; i < one.file.documents.size(); ++i) {
        const document::Document& document = one.file.documents[i];
        if (wanted && !wanted(document.meta)) continue;
        const auto pinpoints = document::format_pinpoints(document, one.file.canonical.text);
        const std::string title = document.meta.title ? document::in_title_marks(*document.meta.title) : std::string();
        const std::string id = path + (document.part ? "#" + std::to_string(*document.part) : "");
        for (extract::Rule& rule : one.rules[i]) {
          std::string citation =
              title + document::pinpoint_with(document, pinpoints, rule.eid, rule.consequence ? rule.consequence->eid : rule.eid);
          out.push_back({id, path, document.meta.title.value_or(""), document.meta.jurisdiction, std::move(citation), std::move(rule),
                         document.meta.level.value_or("")});
        }
      }
    }
  });
  return out;
}

}  // namespace wenze::cli
