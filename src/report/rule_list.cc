// One block a rule. What the rule copied from elsewhere (a lead-in, 依照前款规定) is quoted with
// the sentence it comes from, so that every sanction named stands in a quotation below it.
#include "report/rule_list.h"

#include <algorithm>
#include <set>

#include "base/strings.h"
#include "document/address.h"
#include "extract/explain.h"
#include "report/rules.h"

namespace wenze::report {
namespace {

using extract::CanonicalSpan;
using extract::RawSpan;
using extract::Rule;

// On one line; control characters never reach a terminal.
std::string one_line(std::string_view words) {
  std::string out;
  for (char c : words) {
    const auto byte = static_cast<unsigned char>(c);
    out += byte < 0x20 || byte == 0x7F ? ' ' : c;
  }
  return std::string(base::trim(out));
}

class RuleList {
 public:
  RuleList(const document::File& file, const document::Document& document, const Labels& labels)
      : file_(file),
        document_(document),
        labels_(labels),
        pinpoints_(document::format_pinpoints(document, file.canonical.text)) {}

  void add(const Rule& rule) {
    out_ += head(rule) + '\n';
    if (rule.fault) line("情形", "fault", fault(*rule.fault));
    line("责任主体", "answers", subjects(rule));
    if (rule.condition) line("情节", "condition", condition(*rule.condition));
    line("处理措施", "sanctions", sanctions(rule));
    if (rule.authority) line("决定机关", "decided by", words(rule.authority->raw));
    line("原文", "quotation", one_line(rule.quote));
    for (const CanonicalSpan sentence : sentences_elsewhere(rule))
      line("措施见", "sanctions in",
           where(sentence) + (chinese() ? "：" : ": ") +
               words(file_.canonical.map.to_source(sentence)));
    line("存疑", "doubt",
         extract::explain_reason(rule.reason, labels_.lexicon(), labels_.language()));
  }

  std::string take() { return std::move(out_); }

 private:
  bool chinese() const { return labels_.language() == base::Language::kChinese; }

  void line(std::string_view zh, std::string_view en, const std::string& value) {
    if (!value.empty())
      out_ += "   " + std::string(chinese() ? zh : en) + (chinese() ? "：" : ": ") + value + '\n';
  }

  std::string words(RawSpan span) const {
    return span.end() > file_.raw.text.size() ? std::string() : one_line(span.of(file_.raw.text));
  }

  std::string in_brackets(const std::string& words) const {
    return (chinese() ? "（" : " (") + words + (chinese() ? "）" : ")");
  }

  std::string pinpoint(std::string_view eid) const {
    const auto id = document_.find(eid);
    return id ? pinpoints_[id->index] : std::string();
  }

  // 第十二条第二款 · 责任追究 · 应当 · 把握：中   [art_12__para_2#1]
  std::string head(const Rule& rule) const {
    std::vector<std::string> parts = {pinpoint(rule.eid),
                                      labels_.word("type", extract::name(rule.type)),
                                      labels_.word("modality", extract::name(rule.modality))};
    if (parts.front().empty()) parts.erase(parts.begin());
    if (rule.status == extract::RuleStatus::kReported)
      parts.push_back(labels_.word("note", "reported"));
    parts.push_back((chinese() ? "把握：" : "confidence: ") +
                    labels_.word("confidence", text::name(rule.confidence)));
    return base::join(parts, " · ") + "  [" + rule.id + "]";
  }

  std::string fault(const extract::Fault& fault) const {
    std::string out, behind;
    for (const extract::Passage& shared : fault.shared)
      if (shared.canonical.begin() < fault.passage.canonical.begin())
        out += words(shared.raw) + " … ";
      else
        behind += " … " + words(shared.raw);
    out += words(fault.passage.raw) + behind;
    std::vector<std::string> codes;
    for (const std::string& code : fault.codes) codes.push_back(labels_.fault(code) + " " + code);
    return codes.empty() ? out : out + in_brackets(list_text(codes, labels_));
  }

  // The words of the text with the roles they were read as; the roles alone where nobody is named.
  std::string subjects(const Rule& rule) const {
    std::vector<std::pair<std::string, std::vector<std::string>>> named;
    for (const extract::Subject& subject : rule.subjects) {
      const std::string who = subject.named ? words(subject.passage.raw) : "";
      std::string role = labels_.word("role", extract::name(subject.role));
      if (subject.responsibility && subject.role != extract::Role::kDirect)
        role += " " + labels_.word("responsibility", extract::name(*subject.responsibility));
      const auto at = std::find_if(named.begin(), named.end(),
                                   [&](const auto& one) { return one.first == who; });
      if (at == named.end())
        named.push_back({who, {role}});
      else if (std::find(at->second.begin(), at->second.end(), role) == at->second.end())
        at->second.push_back(role);
    }
    std::vector<std::string> out;
    for (const auto& [who, roles] : named) {
      const std::string all = list_text(roles, labels_);
      out.push_back(who.empty()  ? all + in_brackets(labels_.word("note", "not_named"))
                    : who == all ? all
                                 : who + in_brackets(all));
    }
    return list_text(out, labels_);
  }

  // The words of the text: the step by its name would be a term of law that need not stand there.
  std::string condition(const extract::Condition& condition) const {
    const std::string text = words(condition.passage.raw);
    return text.empty() && condition.severity
               ? labels_.word("severity", extract::name(*condition.severity))
               : text;
  }

  std::string sanctions(const Rule& rule) const {
    std::string out = sanctions_text(rule.sanctions, labels_);
    if (!out.empty() && rule.combination)
      out +=
          (chinese() ? "；" : "; ") + labels_.word("combination", extract::name(*rule.combination));
    return out;
  }

  // The sentences that state the sanctions outside the quotation, in the order of the text.
  std::set<CanonicalSpan> sentences_elsewhere(const Rule& rule) const {
    std::set<CanonicalSpan> out;
    for (const extract::Sanction& sanction : rule.sanctions) {
      const CanonicalSpan at = sanction.passage.canonical;
      if (!at.empty() && !rule.quote_canonical.contains(at)) out.insert(sentence_around(at));
    }
    return out;
  }

  CanonicalSpan sentence_around(CanonicalSpan at) const {
    constexpr std::string_view kStop = "。";
    const std::string_view text = file_.canonical.text;
    CanonicalSpan within = at;
    if (const auto id = document_.holding(at.begin())) {
      const document::Provision& provision = document_.at(*id);
      for (const CanonicalSpan own : provision.own_rest)
        if (own.contains(at)) within = own;
      if (provision.own.contains(at)) within = provision.own;
    }
    std::size_t begin = within.begin(), end = within.end();
    const std::string_view before = text.substr(begin, at.begin() - begin);
    if (const std::size_t stop = before.rfind(kStop); stop != std::string_view::npos)
      begin += stop + kStop.size();
    const std::string_view after = text.substr(at.end(), end - at.end());
    if (const std::size_t stop = after.find(kStop); stop != std::string_view::npos)
      end = at.end() + stop + kStop.size();
    return {begin, end};
  }

  std::string where(CanonicalSpan sentence) const {
    const auto id = document_.holding(sentence.begin());
    const std::string out = id ? pinpoints_[id->index] : std::string();
    return out.empty() ? document_.meta.title.value_or("") : out;
  }

  const document::File& file_;
  const document::Document& document_;
  const Labels& labels_;
  std::vector<std::string> pinpoints_;  // of every provision
  std::string out_;
};

}  // namespace

std::string rule_list(const document::File& file, const document::Document& document,
                      const std::vector<Rule>& rules, const Labels& labels) {
  RuleList list(file, document, labels);
  for (const Rule& rule : rules) list.add(rule);
  return list.take();
}

}  // namespace wenze::report
