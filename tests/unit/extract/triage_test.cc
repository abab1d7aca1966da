// What is not read states no rule: the texts of the repository with and without the triage.
#include "extract/triage.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "support.h"

namespace wenze::extract {
namespace {

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return std::move(out).str();
}

std::string dump_all(const document::File& file, bool read_all) {
  text::DiagnosticSink sink;
  std::string out;
  for (const document::Document& document : file.documents)
    out += dump(extract(file, document, shipped(), {false, read_all}, sink));
  return out;
}

TEST(Triage, LosesNoRuleOfTheSamples) {
  std::size_t texts = 0, bytes = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(WENZE_SOURCE_DIR "/corpus")) {
    if (entry.path().extension() != ".md" && entry.path().extension() != ".txt") continue;
    const document::File file = file_of(bytes_of(entry.path()));
    const std::string all = dump_all(file, true);
    EXPECT_EQ(dump_all(file, false), all) << entry.path();
    ++texts;
    bytes += all.size();
  }
  EXPECT_GT(texts, 10u);
  EXPECT_GT(bytes, 10000u);
}

// The articles of an ordinary act, one a line; those that are read begin with a star.
TEST(Triage, ReadsWhereASanctionAResponsibilityOrAListStands) {
  const std::string text =
      "云泽市供水条例\n"
      "第一条　为了保障供水安全，结合本市实际，制定本条例。\n"
      "第二条　市水务部门负责供水的监督检查，定期公布水质。\n"
      "第三条　供水单位应当按照合同供水，并定期检修管网。\n"
      "第四条　擅自停水的，由市水务部门处一万元罚款。\n"
      "第五条　因停水造成损失，供水单位应当承担责任。\n"
      "第六条　由市水务部门责令供水单位恢复供水。\n"
      "第七条　主动恢复供水，可以从轻。\n"
      "第八条　供水单位不得有下列行为之一\n"
      "第九条　对停水决定不服，可以申请复议。\n"
      "第十条　违规收费的，由物价部门依法处理。\n";
  const document::File file = file_of(text);
  ASSERT_EQ(file.documents.size(), 1u);
  const document::Document& document = file.documents.front();
  const std::string_view canonical = file.canonical.text;
  const MentionIndex mentions(canonical, document.span, shipped());
  const Context context{
      file,      document, shipped(),
      canonical, mentions, read_traits(shipped(), document, canonical, file.canonical.script)};
  std::string read;
  for (std::size_t i = 0; i < document.provisions.size(); ++i) {
    const document::Provision& provision = document.provisions[i];
    if (provision.own.empty() || provision.kind == document::ProvisionKind::kTitle) continue;
    if (may_state_rule(context, provision.own, document::ProvisionId(i)))
      read += provision.eid + "\n";
  }
  EXPECT_EQ(read,
            "art_4__para_1\nart_5__para_1\nart_6__para_1\nart_7__para_1\nart_8__para_1\n"
            "art_9__para_1\nart_10__para_1\n");
}

// Mentions are searched line by line; a question over several lines has what each line has.
TEST(MentionIndex, AnswersOverLinesWhatItAnswersWithin) {
  const std::string text = "给予警告。\n第二行没有。\n处以罚款，责令改正。\n";
  const Span whole{0, text.size()};
  const MentionIndex asked_at_once(text, whole, shipped());
  const auto all = asked_at_once.inside(lexicon::Kind::kSanction, whole);
  const MentionIndex asked_by_line(text, whole, shipped());
  std::vector<Mention> by_line;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find('\n', begin) + 1;
    for (const Mention& mention : asked_by_line.inside(lexicon::Kind::kSanction, {begin, end}))
      by_line.push_back(mention);
    begin = end;
  }
  const auto again = asked_by_line.inside(lexicon::Kind::kSanction, whole);
  const auto same = [](const Mention& a, const Mention& b) {
    return a.begin == b.begin && a.end == b.end && a.entry == b.entry;
  };
  EXPECT_GE(all.size(), 3u);
  EXPECT_TRUE(std::ranges::equal(all, by_line, same));
  EXPECT_TRUE(std::ranges::equal(all, again, same));
  EXPECT_EQ(asked_by_line.covering(lexicon::Kind::kSanction, text.size()), nullptr);
  EXPECT_NE(asked_by_line.covering(lexicon::Kind::kSanction, all.front().begin), nullptr);
}

}  // namespace
}  // namespace wenze::extract
