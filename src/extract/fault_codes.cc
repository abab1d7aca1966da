// Codes come from dictionary triggers inside the fault; the longest trigger is the most specific. A
// trigger of the topic that heading or lead-in set beats one of another topic. Where nothing
// triggers, the form of the sentence decides (未按照规定… is F01.01), then the topic's residual
// code.
#include "extract/fault_codes.h"

#include <algorithm>

namespace wenze::extract {
namespace {

struct Candidate {
  std::string code;
  double weight = 0;
  Mention mention;
};

double weight_of(const Mention& mention, const std::vector<std::string>& topics) {
  double weight = static_cast<double>(mention.end - mention.begin);
  const std::string& code = mention.entry->id;
  const std::string l1 = code.substr(0, 3);
  for (std::size_t i = 0; i < topics.size(); ++i)
    if (topics[i] == l1) weight += i == 0 ? 6 : 3;
  if (code == "F01.01" || code == "F02.01") weight *= 0.8;
  return weight;
}

// The triggers that lie in the fault. A trigger may reach over the border of two faults
// (迟报、漏报|或者瞒报) and hide shorter ones inside them: then the words of this fault are looked
// up by themselves.
std::vector<Mention> triggers_in(const Context& context, Span fault) {
  std::vector<Mention> out;
  bool reaches_out = false;
  for (const Mention& mention : context.mentions.starting_in(lexicon::Kind::kFault, fault)) {
    if (mention.end <= fault.end())
      out.push_back(mention);
    else
      reaches_out = true;
  }
  if (!out.empty() || !reaches_out) return out;
  for (Mention mention : context.lexicon.find(context.of(fault))) {
    if (mention.entry->kind != lexicon::Kind::kFault) continue;
    mention.begin += fault.begin();
    mention.end += fault.begin();
    out.push_back(mention);
  }
  return out;
}

std::vector<Candidate> candidates_in(const Context& context, Span fault,
                                     const CodingOptions& options) {
  std::vector<Candidate> out;
  for (const Mention& mention : triggers_in(context, fault)) {
    const std::string& code = mention.entry->id;
    if (code.ends_with(".99") || code == "F00.00") continue;
    const double weight = weight_of(mention, options.topics);
    const auto known =
        std::find_if(out.begin(), out.end(), [&](const Candidate& c) { return c.code == code; });
    if (known == out.end())
      out.push_back({code, weight, mention});
    else
      known->weight = std::max(known->weight, weight) + 1;
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
  return out;
}

// What a general code means under the nearest topic that has a code of its own for it; itself where
// none has.
std::string under_topic(const Context& context, const std::string& code,
                        const std::vector<std::string>& topics) {
  const text::Table& table = context.lexicon.table("topic_codes");
  for (const std::string& topic : topics) {
    if (code.starts_with(topic)) return code;
    for (const text::TableRow& row : table.rows())
      if (table.cell(row, "l1") == topic && table.cell(row, "general") == code)
        return std::string(table.cell(row, "code"));
  }
  return code;
}

std::string residual_code(const Context& context, Span fault, const CodingOptions& options) {
  const std::string_view s = context.of(fault);
  const bool omission = context.words(Words::kOmission).stands_in(s);
  if (!options.catch_all) {
    if (context.words(Words::kOmissionPlain).stands_in(s)) return "F01.01";
    if (context.words(Words::kIrregularity).stands_in(s)) return "F02.04";
  }
  if (!options.topics.empty() && options.topics.front() != "F00")
    return options.topics.front() + ".99";
  return omission ? "F01.99" : "F02.99";
}

}  // namespace

std::vector<std::string> topics_in(const Context& context, Span span) {
  std::vector<std::string> out;
  for (const Mention& mention : context.mentions.inside(lexicon::Kind::kTopic, span)) {
    const std::string& l1 = mention.entry->id;
    if (std::find(out.begin(), out.end(), l1) == out.end()) out.push_back(l1);
  }
  return out;
}

std::vector<std::string> code_fault(const Context& context, Span fault,
                                    const CodingOptions& options,
                                    std::vector<EvidenceDraft>* evidence) {
  if (options.is_private) return {"F00.00"};
  std::vector<std::string> codes;
  for (const Candidate& candidate : candidates_in(context, fault, options)) {
    if (codes.size() == 2) break;
    const std::string code = under_topic(context, candidate.code, options.topics);
    if (std::ranges::find(codes, code) != codes.end()) continue;
    codes.push_back(code);
    if (evidence != nullptr)
      evidence->push_back({"fault_code", "fault:" + code, span_of(candidate.mention)});
  }
  if (codes.size() == 1 && codes.front() == "F02.01" &&
      context.words(Words::kNeglect).stands_in(context.of(fault)))
    codes.push_back("F01.06");
  if (options.catch_all && codes.size() == 1 && codes.front() == "F01.01") codes.front() = "F01.99";
  if (codes.empty()) {
    codes.push_back(residual_code(context, fault, options));
    if (evidence != nullptr) evidence->push_back({"fault_code_by_form", "", fault});
  }
  return codes;
}

}  // namespace wenze::extract
