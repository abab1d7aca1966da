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

constexpr std::array<Sentence, 13> kSteps = {{
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
    {"consequence", "the words that impose", "作出处理的文字"},
    {"circumstance", "从重, 从轻, 减轻, 免予 and the like", "从重、从轻、减轻、免予等词语"},
    {"inherited_lead_in", "list item: inherited from the lead-in", "列举项：承继自引导句"},
    {"sanction_by_reference", "依照…规定: copied from the provision referred to",
     "“依照…规定”：取自所引条文"},
    {"reference", "reference to another provision", "引用其他条文"},
}};

constexpr std::array<Sentence, 4> kReasons = {{
    {"subject_not_named", "who answers is not named here and was inferred from the sanctions",
     "未写明责任主体，系由处理措施推断"},
    {"fault_code_by_form",
     "no dictionary entry fits the fault; its code follows from the form of the sentence",
     "词典中没有对应情形，代码按句式确定"},
    {"regime_ambiguous", "the measure exists in several regimes and the context does not decide",
     "该措施见于多种体系，上下文不足以区分"},
    {"damaged_neighbour", "text beside it is damaged", "相邻文字有损坏"},
}};

template <std::size_t N>
std::string_view words_of(const std::array<Sentence, N>& table, std::string_view key,
                          base::Language language) {
  for (const Sentence& sentence : table)
    if (sentence.key == key)
      return language == base::Language::kChinese ? sentence.chinese : sentence.english;
  return key;
}

class Explainer {
 public:
  Explainer(std::string_view raw, const lexicon::Lexicon& lexicon, base::Language language)
      : raw_(raw),
        lexicon_(lexicon),
        chinese_(language == base::Language::kChinese),
        language_(language) {}

  std::string run(const Rule& rule) {
    line("rule", "规则", rule.id + " " + std::string(name(rule.type)));
    line("quote", "原文", rule.quote);
    if (rule.fault) fault(*rule.fault);
    for (const Subject& subject : rule.subjects)
      line("answers", "责任主体", std::string(name(subject.role)) + quoted(subject.passage.raw));
    if (rule.authority) line("decided by", "处理机关", quoted(rule.authority->raw));
    if (rule.condition) condition(*rule.condition);
    for (const Sanction& item : rule.sanctions) sanction(item);
    line("modality", "强制程度",
         std::string(name(rule.modality)) +
             (rule.combination ? ", " + std::string(name(*rule.combination)) : ""));
    for (const Evidence& evidence : rule.evidence) step(evidence);
    line("confidence", "把握",
         std::string(text::name(rule.confidence)) +
             (rule.reason.empty() ? "" : ": " + explain_reason(rule.reason, language_)));
    return std::move(out_);
  }

 private:
  void line(std::string_view english, std::string_view chinese, std::string_view value) {
    out_ += std::string(chinese_ ? chinese : english) + (chinese_ ? "：" : ": ") +
            std::string(value) + '\n';
  }

  std::string quoted(RawSpan span) const {
    if (span.empty() || span.end() > raw_.size()) return {};
    const std::string words(span.of(raw_));
    return chinese_ ? "“" + words + "”" : " “" + words + "”";
  }

  std::string label(lexicon::Kind kind, std::string_view id) const {
    const lexicon::Entry* entry = lexicon_.find_entry(kind, id);
    if (entry == nullptr) return std::string(id);
    return std::string(id) + " " + (chinese_ ? entry->label_zh : entry->label_en);
  }

  void fault(const Fault& fault) {
    std::vector<std::string> labels;
    for (const std::string& code : fault.codes)
      labels.push_back(label(lexicon::Kind::kFault, code));
    line("fault", "情形", base::join(labels, chinese_ ? "；" : "; ") + quoted(fault.passage.raw));
    if (fault.catch_all) line("fault", "情形", chinese_ ? "兜底项" : "residual item");
  }

  void condition(const Condition& condition) {
    const std::string step = condition.severity ? std::string(name(*condition.severity))
                                                : std::string(chinese_ ? "条件" : "condition");
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

  void step(const Evidence& evidence) {
    std::string value =
        std::string(words_of(kSteps, evidence.step, language_)) + quoted(evidence.raw);
    if (evidence.entry) value += " [" + *evidence.entry + "]";
    line("  because", "  依据", value);
  }

  std::string_view raw_;
  const lexicon::Lexicon& lexicon_;
  bool chinese_;
  base::Language language_;
  std::string out_;
};

}  // namespace

std::string explain_reason(std::string_view reason, base::Language language) {
  std::vector<std::string> sentences;
  for (std::string_view key : base::split(reason, " "))
    if (!key.empty()) sentences.emplace_back(words_of(kReasons, key, language));
  return base::join(sentences, language == base::Language::kChinese ? "；" : "; ");
}

std::string explain(const Rule& rule, std::string_view raw, const lexicon::Lexicon& lexicon,
                    base::Language language) {
  return Explainer(raw, lexicon, language).run(rule);
}

}  // namespace wenze::extract
