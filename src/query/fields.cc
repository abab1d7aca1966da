#include "query/fields.h"

#include <algorithm>
#include <array>

namespace wenze::query {
namespace {

using index::Field;
using index::Slot;

struct FacetSpec {
  Slot slot;
  std::string_view english, chinese;
  Field field;
};

constexpr std::array<FacetSpec, 14> kFacets = {{
    {Slot::kPlace, "place", "地区", Field::kPlace},
    {Slot::kLevel, "level", "效力", Field::kLevel},
    {Slot::kYear, "year", "年份", Field::kYear},
    {Slot::kDocumentKind, "kind", "文种", Field::kDocumentKind},
    {Slot::kDocument, "document", "文档", Field::kDocument},
    {Slot::kRuleType, "type", "类型", Field::kRuleType},
    {Slot::kSanction, "sanction", "问责方式", Field::kSanction},
    {Slot::kFamily, "family", "方式类别", Field::kSanctionFamily},
    {Slot::kRegime, "regime", "体系", Field::kRegime},
    {Slot::kFault, "fault", "情形", Field::kFault},
    {Slot::kTopic, "topic", "情形类别", Field::kFaultTopic},
    {Slot::kRole, "subject", "对象", Field::kRole},
    {Slot::kSeverity, "severity", "情节", Field::kSeverity},
    {Slot::kModality, "modality", "情态", Field::kModality},
}};

std::string lower(std::string_view s) {
  std::string out(s);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

const FacetSpec* find_facet(Slot slot) {
  for (const FacetSpec& facet : kFacets)
    if (facet.slot == slot) return &facet;
  return nullptr;
}

}  // namespace

const std::vector<FieldSpec>& field_specs() {
  static const std::vector<FieldSpec> specs = {
      {{"sanction", "问责方式", "sanction: code, family or word", "问责方式：代码、类别或者词语"},
       ValueKind::kCodes,
       Field::kSanction,
       Field::kSanctionWords,
       true},
      {{"fault", "情形", "fault: code, topic or word", "问责情形：代码、类别或者词语"},
       ValueKind::kCodesAndWords,
       Field::kFault,
       Field::kFaultWords,
       true},
      {{"subject", "对象", "who answers: role or word", "责任主体：身份或者词语"},
       ValueKind::kCodesAndWords,
       Field::kRole,
       Field::kSubjectWords,
       true},
      {{"authority", "主体", "who decides or imposes", "决定机关：由谁处理"},
       ValueKind::kWords,
       Field::kAuthorityWords,
       Field::kAuthorityWords,
       true},
      {{"type", "类型", "type of rule", "规则类型"},
       ValueKind::kClosed,
       Field::kRuleType,
       Field::kText,
       true},
      {{"severity", "情节", "step of severity", "情节轻重"},
       ValueKind::kClosed,
       Field::kSeverity,
       Field::kText,
       true},
      {{"regime", "体系", "legal order of the sanction", "问责方式所属体系"},
       ValueKind::kClosed,
       Field::kRegime,
       Field::kText,
       true},
      {{"modality", "情态", "must, may, must_not", "应当、可以、不得"},
       ValueKind::kClosed,
       Field::kModality,
       Field::kText,
       true},
      {{"status", "规则状态", "in_force or reported", "现行或者转述"},
       ValueKind::kClosed,
       Field::kRuleStatus,
       Field::kText,
       true},
      {{"confidence", "可信度", "high, medium or low", "高、中或者低"},
       ValueKind::kClosed,
       Field::kConfidence,
       Field::kText,
       true},
      {{"place", "地区", "jurisdiction and all in it: name or GB/T 2260 code",
        "地区及其下辖：名称或者行政区划代码"},
       ValueKind::kClosed,
       Field::kPlace,
       Field::kText,
       false},
      {{"level", "效力", "level of the document", "效力级别"},
       ValueKind::kClosed,
       Field::kLevel,
       Field::kText,
       false},
      {{"kind", "文种", "kind of document", "文种"},
       ValueKind::kClosed,
       Field::kDocumentKind,
       Field::kText,
       false},
      {{"issuer", "机关", "issuing body", "制定机关"},
       ValueKind::kWords,
       Field::kIssuer,
       Field::kIssuer,
       false},
      {{"no", "文号", "document number", "发文字号"},
       ValueKind::kWords,
       Field::kDocNumber,
       Field::kDocNumber,
       false},
      {{"year", "年份", "year or range: 2010..2020", "年份或者范围：2010..2020"},
       ValueKind::kYear,
       Field::kYear,
       Field::kText,
       false},
      {{"title", "标题", "words of the title", "标题中的词语"},
       ValueKind::kWords,
       Field::kTitle,
       Field::kTitle,
       false},
      {{"article", "条", "article: 12, 第十二条, art_12, 10..15",
        "条：12、第十二条、art_12、10..15"},
       ValueKind::kArticle,
       Field::kProvision,
       Field::kText,
       false},
      {{"cites", "引用", "cited document or article", "引用的文件或者条文"},
       ValueKind::kCites,
       Field::kCitesProvision,
       Field::kCitesWords,
       false},
      {{"doc", "文档", "id of a document", "文档编号"},
       ValueKind::kDocument,
       Field::kDocument,
       Field::kText,
       false},
  };
  return specs;
}

const FieldSpec* find_field(std::string_view name) {
  const std::string wanted = lower(name);
  for (const FieldSpec& spec : field_specs())
    if (spec.names.english == wanted || spec.names.chinese == wanted) return &spec;
  return nullptr;
}

const std::vector<FieldName>& field_names() {
  static const std::vector<FieldName> names = [] {
    std::vector<FieldName> out;
    for (const FieldSpec& spec : field_specs()) out.push_back(spec.names);
    return out;
  }();
  return names;
}

std::string known_fields() {
  std::string out;
  for (const FieldSpec& spec : field_specs()) {
    if (!out.empty()) out += ", ";
    out += std::string(spec.names.english) + ' ' + std::string(spec.names.chinese);
  }
  return out;
}

std::optional<Slot> facet_slot(std::string_view name) {
  const std::string wanted = lower(name);
  for (const FacetSpec& facet : kFacets)
    if (facet.english == wanted || facet.chinese == wanted) return facet.slot;
  return std::nullopt;
}

std::string_view facet_name(Slot slot) {
  const FacetSpec* facet = find_facet(slot);
  return facet == nullptr ? std::string_view() : facet->english;
}

index::Field facet_field(Slot slot) {
  const FacetSpec* facet = find_facet(slot);
  return facet == nullptr ? Field::kText : facet->field;
}

}  // namespace wenze::query
