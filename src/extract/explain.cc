// Every line names a field, its value, and the verbatim words; step names and reasons are keys with
// a sentence in both languages in the two tables below.
#include "extract/explain.h"

#include <algorithm>
#include <array>

#include "base/strings.h"

namespace wenze::extract {
namespace {

struct Sentence {
  std::string_view key, english, chinese;
};

constexpr std::array<Sentence, 15> kSteps = {{
    {"attribution", "verb of bearing with a class of responsibility", "“承担……责任”一类表述"},
    {"condition", "condition (…的) that states the fault", "构成行为要件的条件句（…的）"},
    {"step", "condition that sets the step of the ladder", "确定情节档次的条件"},
    {"authority", "words after 由, or the subject that imposes", "“由”后的机关，或作出处理的主语"},
    {"object", "who is hit: words after 对 or beside the sanction",
     "处理对象：“对”后或处理措施旁的人员"},
    {"subject", "who commits the fault: noun phrase in front of the predicate",
     "行为人：谓语之前的名词短语"},
    {"sanction", "sanction named by a dictionary form", "词典中的处理措施词语"},
    {"fault_code", "fault code triggered by a dictionary form", "词典触发词确定的情形代码"},
    {"fault_code_by_form", "no trigger: the form of the sentence decided the fault code",
     "无触发词：按句式确定情形代码"},
    {"fault_code_by_likeness", "words and neighbours resemble those of the fault code",
     "文字及相邻情形与该代码相近"},
    {"consequence", "the words that impose", "作出处理的文字"},
    {"circumstance", "从重, 从轻, 减轻, 免予 and the like", "从重、从轻、减轻、免予等词语"},
    {"inherited_lead_in", "list item: inherited from the lead-in", "列举项：承继自引导句"},
    {"sanction_by_reference", "依照…规定: copied from the provision referred to",
     "“依照…规定”：取自所引条文"},
    {"reference", "reference to another provision", "引用其他条文"},
}};

template <std::size_t N>
std::string_view words_of(const std::array<Sentence, N>& table, std::string_view key,
                          base::Language language) {
  for (const Sentence& sentence : table)
    if (sentence.key == key)
      return language == base::Language::kChinese ? sentence.chinese : sentence.english;
  return key;
}

// What the names of the JSON form are called in a sentence.
constexpr std::array<Sentence, 35> kWords = {{
    {"liability", "who does this is held answerable", "责任追究"},
    {"catalogue", "a list of the sanctions there are", "处理措施种类"},
    {"aggravating", "a circumstance that aggravates", "从重、加重情节"},
    {"mitigating", "a circumstance that mitigates", "从轻、减轻情节"},
    {"exempting", "a circumstance that exempts", "免予追究情节"},
    {"attribution", "who bears which responsibility", "责任划分"},
    {"transfer", "the matter goes to another organ", "移送"},
    {"procedure", "a duty in the procedure", "程序要求"},
    {"remedy", "appeal or review", "救济途径"},
    {"collateral", "what follows from having been sanctioned", "附随后果"},
    {"role organ", "organ or public unit", "机关单位"},
    {"role leading_group", "leading group", "领导班子"},
    {"role head", "head of the organ", "主要负责人"},
    {"role leader", "other leader", "其他领导人员"},
    {"role supervisor", "supervisor in charge", "主管人员"},
    {"role direct", "person directly responsible", "直接责任人员"},
    {"role staff", "staff of public bodies", "工作人员"},
    {"role party_organization", "Party organisation", "党组织"},
    {"role private_person", "private person", "个人（行政相对人）"},
    {"role private_organization", "private organisation", "单位（行政相对人）"},
    {"role other", "other", "其他主体"},
    {"must", "obligatory", "应当（必须）"},
    {"may", "optional", "可以"},
    {"must_not", "forbidden", "不得"},
    {"unmarked", "not stated", "未写明"},
    {"one_of", "one of the measures is chosen", "择一适用"},
    {"any", "the measures may be combined", "可以单独或者合并适用"},
    {"all", "all the measures together", "一并适用"},
    {"minor", "a lighter step", "较轻档"},
    {"general", "the ordinary step", "一般档"},
    {"serious", "a graver step", "较重档"},
    {"very_serious", "the gravest step", "最重档"},
    {"crime", "amounts to a crime", "构成犯罪"},
    {"high", "high", "高"},
    {"medium", "medium", "中"},
}};

class Explainer {
 public:
  Explainer(std::string_view raw, const lexicon::Lexicon& lexicon, base::Language language)
      : raw_(raw),
        lexicon_(lexicon),
        chinese_(language == base::Language::kChinese),
        language_(language) {}

  std::string run(const Rule& rule) {
    line("rule", "规则", rule.id + (chinese_ ? "，" : ", ") + word(name(rule.type)));
    line("quote", "原文", rule.quote);
    if (rule.consequence) line("consequence", "后果原文", rule.consequence->text);
    if (rule.status == RuleStatus::kReported)
      line("status", "性质",
           chinese_ ? "文章转述，并非现行条文" : "reported by an essay, not a provision in force");
    if (rule.fault) fault(*rule.fault);
    for (const Subject& subject : rule.subjects)
      line("answers", "责任主体",
           word("role " + std::string(name(subject.role))) +
               (subject.named ? quoted(subject.passage.raw)
                              : std::string(chinese_ ? "（未写明）" : " (not named)")));
    if (rule.authority) line("decided by", "处理机关", quoted(rule.authority->raw));
    if (rule.condition) condition(*rule.condition);
    for (const Sanction& item : rule.sanctions) sanction(item);
    line("binding", "强制程度", word(name(rule.modality)));
    if (rule.combination) line("together", "措施关系", word(name(*rule.combination)));
    for (const Evidence& evidence : rule.evidence) step(evidence);
    line("confidence", "把握",
         (rule.confidence == text::Confidence::kLow ? std::string(chinese_ ? "低" : "low")
                                                    : word(text::name(rule.confidence))) +
             (rule.reason.empty() ? ""
                                  : (chinese_ ? "，因为" : ", because ") +
                                        explain_reason(rule.reason, lexicon_, language_)));
    return std::move(out_);
  }

 private:
  void line(std::string_view english, std::string_view chinese, std::string_view value) {
    out_ += std::string(chinese_ ? chinese : english) + (chinese_ ? "：" : ": ") +
            std::string(value) + '\n';
  }

  std::string word(std::string_view key) const {
    return std::string(words_of(kWords, key, language_));
  }

  std::string quoted(RawSpan span) const {
    if (span.empty() || span.end() > raw_.size()) return {};
    const std::string words(span.of(raw_));
    return chinese_ ? "“" + words + "”" : " “" + words + "”";
  }

  // The label first, the code behind it for those who look it up.
  std::string label(lexicon::Kind kind, std::string_view id) const {
    const lexicon::Entry* entry = lexicon_.find_entry(kind, id);
    if (entry == nullptr) return std::string(id);
    return (chinese_ ? entry->label_zh + "（" : entry->label_en + " (") + std::string(id) +
           (chinese_ ? "）" : ")");
  }

  void fault(const Fault& fault) {
    std::vector<std::string> labels;
    for (const std::string& code : fault.codes)
      labels.push_back(label(lexicon::Kind::kFault, code));
    for (const Passage& shared : fault.shared)
      line("fault", "情形",
           (chinese_ ? "与他项共用" : "with, said once for several faults:") + quoted(shared.raw));
    line("fault", "情形", base::join(labels, chinese_ ? "；" : "; ") + quoted(fault.passage.raw));
    if (fault.catch_all) line("fault", "情形", chinese_ ? "兜底项" : "residual item of its list");
  }

  void condition(const Condition& condition) {
    const std::string step = condition.severity ? word(name(*condition.severity))
                                                : std::string(chinese_ ? "适用条件" : "condition");
    line("step", "情节", step + quoted(condition.passage.raw));
  }

  void sanction(const Sanction& sanction) {
    std::string value =
        label(lexicon::Kind::kSanction, sanction.code) + quoted(sanction.passage.raw);
    if (sanction.inherited_from)
      value +=
          (chinese_ ? "（取自 " : " (from ") + *sanction.inherited_from + (chinese_ ? "）" : ")");
    line("sanction", "处理措施", value);
  }

  // "sanction:GOV.01" → the label of the entry.
  std::string entry_label(std::string_view entry) const {
    const std::size_t colon = entry.find(':');
    for (const lexicon::Kind kind : {lexicon::Kind::kSanction, lexicon::Kind::kFault,
                                     lexicon::Kind::kSubject, lexicon::Kind::kAuthority})
      if (colon != std::string_view::npos && entry.substr(0, colon) == lexicon::name(kind))
        return label(kind, entry.substr(colon + 1));
    return std::string(entry);
  }

  void step(const Evidence& evidence) {
    std::string value =
        std::string(words_of(kSteps, evidence.step, language_)) + quoted(evidence.raw);
    if (evidence.entry)
      value += (chinese_ ? "，词典条目：" : ", dictionary: ") + entry_label(*evidence.entry);
    line("  because", "  依据", value);
  }

  std::string_view raw_;
  const lexicon::Lexicon& lexicon_;
  bool chinese_;
  base::Language language_;
  std::string out_;
};

}  // namespace

std::string explain_reason(std::string_view reason, const lexicon::Lexicon& lexicon,
                           base::Language language) {
  const bool chinese = language == base::Language::kChinese;
  const text::Table& table = lexicon.table("confidence");
  std::vector<std::string> sentences;
  for (std::string_view key : base::split(reason, " "))
    for (const text::TableRow& row : table.rows())
      if (!key.empty() && table.cell(row, "key") == key)
        sentences.emplace_back(table.cell(row, chinese ? "label_zh" : "label_en"));
  return base::join(sentences, chinese ? "；" : "; ");
}

std::string explain(const Rule& rule, std::string_view raw, const lexicon::Lexicon& lexicon,
                    base::Language language) {
  return Explainer(raw, lexicon, language).run(rule);
}

}  // namespace wenze::extract
