#include "report/document_json.h"

#include <gtest/gtest.h>

namespace wenze::report {
namespace {

using text::Canonical;
using text::Raw;

// 甲責(zé)任。 → 甲责任。 : the raw text has pinyin that cleaning removed, and a traditional
// character.
document::File sample() {
  document::File file;
  file.raw.text = "第一條甲責(zé)任。";
  file.canonical.text = "第一条甲责任。";
  file.canonical.map.append_copied(15);
  file.canonical.map.append_replaced(5, 0);
  file.canonical.map.append_copied(6);
  file.canonical.script = text::Script::kHant;
  file.canonical.repairs = {{"pinyin", {15, 20}, "(zé)", "", text::Confidence::kHigh}};
  document::Document document;
  document.source = {"a.txt", text::Format::kText, "UTF-8", 1, 26, std::string(64, '0')};
  document.span = {0, 21};
  document.meta.title = "甲办法";
  document.meta.kind = document::DocumentKind::kMeasure;
  document.meta.jurisdiction = document::Jurisdiction{"990100", "青澜市"};
  document.meta.issuers = {"青澜市人民政府"};
  document.meta.issued = "2015-05";
  document::Provision article;
  article.eid = "art_1";
  article.kind = document::ProvisionKind::kArticle;
  article.label = "第一条";
  article.span = {0, 21};
  document::Provision paragraph;
  paragraph.eid = "art_1__para_1";
  paragraph.parent = document::ProvisionId(0);
  paragraph.span = paragraph.own = {9, 21};
  document.provisions = {article, paragraph};
  document::Reference reference;
  reference.text = "第一条";
  reference.span = {0, 9};
  reference.from = document::ProvisionId(1);
  reference.target_eids = {"art_1", "art_2"};
  reference.status = document::ReferenceStatus::kResolved;
  document.references = {reference};
  document.diagnostics = {{base::MessageKind::numbering_repeat, {"1"}, text::Span<Raw>(0, 9)}};
  file.documents = {document};
  return file;
}

TEST(DocumentJson, IsTheSchemaFieldByField) {
  const document::File file = sample();
  extract::Rule rule;
  rule.id = "art_1__para_1#1";
  rule.eid = "art_1__para_1";
  rule.quote = "甲責(zé)任。";
  rule.quote_raw = {9, 26};
  rule.quote_canonical = {9, 21};
  const std::vector<extract::Rule> rules = {rule};
  const std::vector<text::Diagnostic> diagnostics = {{base::MessageKind::no_structure, {}}};
  EXPECT_EQ(
      to_json({file, file.documents[0], rules, diagnostics}, {}),
      R"({"schema":"wenze/document/1","source":{"path":"a.txt","part":null,"format":"text","encoding":"UTF-8",)"
      R"("encoding_confidence":1.0,"script":"hant","bytes":26,"sha256":")" +
          std::string(64, '0') +
          R"("},)"
          R"("meta":{"title":"甲办法","kind":"measure","jurisdiction":{"code":"990100","name":"青澜市"},"level":null,)"
          R"("issuers":["青澜市人民政府"],"doc_number":null,)"
          R"("dates":{"adopted":null,"issued":"2015-05","effective":null,"expires":null,"repealed":null}},)"
          R"("provisions":[{"eid":"art_1","parent":null,"kind":"article","label":"第一条","heading":null,"text":"",)"
          R"("raw":[0,26],"canonical":[0,21]},{"eid":"art_1__para_1","parent":"art_1","kind":"paragraph","label":null,)"
          R"("heading":null,"text":"甲责任。","raw":[9,26],"canonical":[9,21]}],)"
          R"("rules":[{"id":"art_1__para_1#1","eid":"art_1__para_1","type":"liability","status":"in_force","fault":null,)"
          R"("subjects":[],"authority":null,"condition":null,"sanctions":[],"modality":"unmarked","combination":null,)"
          R"("quote":{"text":"甲責(zé)任。","raw":[9,26],"canonical":[9,21]},"evidence":[],"confidence":"high","reason":null}],)"
          R"("references":[{"text":"第一条","raw":[0,9],"from":"art_1__para_1","target_title":null,"target_eid":"art_1",)"
          R"("status":"resolved"},{"text":"第一条","raw":[0,9],"from":"art_1__para_1","target_title":null,)"
          R"("target_eid":"art_2","status":"resolved"}],)"
          R"j("repairs":[{"kind":"pinyin","raw":[15,20],"before":"(zé)","after":"","confidence":"high"}],)j"
          R"("diagnostics":[{"kind":"no_structure","severity":"note","message":"no numbered structure found"},)"
          R"({"kind":"numbering_repeat","severity":"warning","message":"number 1 is repeated","raw":[0,9]}]})");
}

TEST(DocumentJson, TextAndLanguageOnRequest) {
  const document::File file = sample();
  DocumentJsonOptions options;
  options.canonical_text = DocumentJsonOptions::Text::kWith;
  options.language = base::Language::kChinese;
  const std::string json = to_json({file, file.documents[0], {}, {}}, options);
  EXPECT_NE(json.find(R"("canonical_text":"第一条甲责任。","provisions")"), std::string::npos);
  EXPECT_NE(json.find("编号 1 重复"), std::string::npos);
}

TEST(DocumentJson, EachRepairOfAFileWithSeveralDocumentsIsPrintedOnce) {
  document::File file = sample();
  file.documents.push_back(file.documents[0]);
  file.documents[0].span = {0, 9};
  file.documents[1].span = {9, 21};
  EXPECT_EQ(to_json({file, file.documents[0], {}, {}}, {}).find("pinyin"), std::string::npos);
  EXPECT_NE(to_json({file, file.documents[1], {}, {}}, {}).find("pinyin"), std::string::npos);
}

TEST(DocumentJson, APathThatIsNoUtf8DoesNotStopIt) {
  document::File file = sample();
  file.documents[0].source.path = "a\xFF.txt";
  EXPECT_NE(to_json({file, file.documents[0], {}, {}}, {}).find("a\xEF\xBF\xBD.txt"),
            std::string::npos);
}

TEST(JsonArray, JoinsTexts) {
  EXPECT_EQ(json_array({}), "[]");
  EXPECT_EQ(json_array({"{}", "1"}), "[{},\n1]");
}

}  // namespace
}  // namespace wenze::report
