#include "document/history.h"

#include "document/dates.h"
#include "document/register.h"
#include "document/validity.h"
#include "fixture.h"

namespace wenze::document {
namespace {

std::string or_dash(const std::optional<std::string>& value) { return value.value_or("-"); }

std::string describe(const Metadata& meta) {
  std::string out = "adopted " + or_dash(meta.adopted) + " issued " + or_dash(meta.issued) +
                    " effective " + or_dash(meta.effective) + " expires " + or_dash(meta.expires) +
                    " repealed " + or_dash(meta.repealed);
  for (const Amendment& a : meta.amendments) out += " | " + a.date + " " + a.act + " " + a.by;
  return out;
}

struct Row {
  const char* what;
  const char* notes;    // lines under the title
  const char* closing;  // last article
  const char* meta;
};

class HistoryOf : public testing::TestWithParam<Row> {};

TEST_P(HistoryOf, NotesAndClosingArticle) {
  const Built built = build("云泽省甲条例\n" + std::string(GetParam().notes) +
                            "\n第一条 甲。\n第二条 " + GetParam().closing);
  EXPECT_EQ(describe(built.only().meta), GetParam().meta);
}

const Row kRows[] = {
    {"passed_and_in_force",
     "2010年9月30日 云泽省第十一届人民代表大会常务委员会第二十次会议通过\n2011年1月1日 施行",
     "本条例自2011年1月1日起施行。",
     "adopted 2010-09-30 issued - effective 2011-01-01 expires - repealed -"},
    {"amendments_are_a_history",
     "2006年4月4日 云泽省第十届人民代表大会常务委员会第二次会议通过\n"
     "2010年8月27日 "
     "云泽省第十一届人民代表大会常务委员会第九次会议《关于修改部分地方性法规的决定》第一次修正\n"
     "2018年7月26日 "
     "云泽省第十三届人民代表大会常务委员会第四次会议《关于修改〈云泽省甲条例〉的决定》第二次修正",
     "本条例自2006年6月1日起施行。",
     "adopted 2006-04-04 issued 2018-07-26 effective 2006-06-01 expires - repealed - | 2010-08-27 "
     "修正 "
     "云泽省第十一届人民代表大会常务委员会第九次会议《关于修改部分地方性法规的决定》 | 2018-07-26 "
     "修正 "
     "云泽省第十三届人民代表大会常务委员会第四次会议《关于修改〈云泽省甲条例〉的决定》"},
    {"on_one_line",
     "（2006年4月4日云泽省第十届人民代表大会常务委员会第二次会议通过 "
     "根据2010年8月27日《关于修改部分地方性"
     "法规的决定》修正）",
     "本条例自2006年6月1日起施行。",
     "adopted 2006-04-04 issued 2010-08-27 effective 2006-06-01 expires - repealed - | 2010-08-27 "
     "修正 "
     "《关于修改部分地方性法规的决定》"},
    {"an_amendment_does_not_move_the_publication",
     "2000年12月22日 云泽省人民代表大会常务委员会公告公布\n2018年9月7日 "
     "《关于修改〈乙实施条例〉的决定》修正",
     "本条例自公布之日起施行。",
     "adopted - issued 2018-09-07 effective 2000-12-22 expires - repealed - | 2018-09-07 修正 "
     "《关于修改〈乙实施条例〉的决定》"},
    {"a_revision_does",
     "2000年12月22日 云泽省人民代表大会常务委员会公告公布\n"
     "2016年4月28日 云泽省第十五届人民代表大会常务委员会第三十四次会议修订\n"
     "2016年5月26日 云泽省人民代表大会常务委员会公告公布",
     "本条例自公布之日起施行。",
     "adopted - issued 2016-05-26 effective 2016-05-26 expires - repealed - | 2016-04-28 修订 "
     "云泽省第十五届人民代表大会常务委员会第三十四次会议"},
    {"passed_twice",
     "2013年12月27日 云泽省第十届人民代表大会第一次会议通过\n2020年12月23日 "
     "云泽省第十三届人民代表大会第三次会议通过",
     "本条例自2014年1月1日起施行。",
     "adopted 2013-12-27 issued - effective 2014-01-01 expires - repealed - | 2020-12-23 "
     "通过 "
     "云泽省第十三届人民代表大会第三次会议"},
    {"own_term", "2015年8月1日 云泽省人民政府发布", "本条例自2015年9月1日起施行，有效期五年。",
     "adopted - issued 2015-08-01 effective 2015-09-01 expires 2020-08-31 repealed -"},
    {"trial", "2015年8月1日 云泽省人民政府发布", "本条例自2015年9月1日起施行，试行两年。",
     "adopted - issued 2015-08-01 effective 2015-09-01 expires 2017-08-31 repealed -"},
    {"until", "2015年8月1日 云泽省人民政府发布", "本条例自2015年9月1日起至2018年12月31日止施行。",
     "adopted - issued 2015-08-01 effective 2015-09-01 expires 2018-12-31 repealed -"},
    {"repealed", "2015年8月1日 云泽省人民政府发布\n2020年3月1日 废止",
     "本条例自2015年9月1日起施行。",
     "adopted - issued 2015-08-01 effective 2015-09-01 expires - repealed 2020-03-01"},
};

std::string row_name(const testing::TestParamInfo<Row>& info) { return info.param.what; }
INSTANTIATE_TEST_SUITE_P(Rows, HistoryOf, testing::ValuesIn(kRows), row_name);

TEST(ValidityAt, EveryState) {
  Metadata meta;
  EXPECT_EQ(validity_at(meta, "2020-01-01"), Validity::kUnknown);
  meta.issued = "2015-08-01";
  EXPECT_EQ(validity_at(meta, "2015-08-01"), Validity::kInForce);
  meta.effective = "2015-09-01";
  EXPECT_EQ(validity_at(meta, "2015-08-31"), Validity::kNotYet);
  EXPECT_EQ(validity_at(meta, "2015-09-01"), Validity::kInForce);
  meta.expires = "2020-08-31";
  EXPECT_EQ(validity_at(meta, "2020-08-31"), Validity::kInForce);
  EXPECT_EQ(validity_at(meta, "2020-09-01"), Validity::kExpired);
  meta.repealed = "2018-01-01";
  EXPECT_EQ(validity_at(meta, "2017-12-31"), Validity::kInForce);
  EXPECT_EQ(validity_at(meta, "2018-01-01"), Validity::kRepealed);
  Metadata withdrawn;
  withdrawn.effective = "2015";
  withdrawn.withdrawn = true;
  EXPECT_EQ(validity_at(withdrawn, "2016"), Validity::kRepealed);
}

TEST(Withdrawal, IsReadInTitleAndFileName) {
  EXPECT_TRUE(build("临溪市甲办法（已废止）\n第一条 甲。\n第二条 乙。").only().meta.withdrawn);
  EXPECT_TRUE(
      build("临溪市甲办法\n第一条 甲。\n第二条 乙。", "甲办法【失效】.txt").only().meta.withdrawn);
  EXPECT_FALSE(build("临溪市甲办法\n第一条 甲。\n第二条 乙办法同时废止。").only().meta.withdrawn);
}

TEST(DayBefore, CrossesMonthsAndYears) {
  EXPECT_EQ(day_before("2015-09-01"), "2015-08-31");
  EXPECT_EQ(day_before("2020-03-01"), "2020-02-29");
  EXPECT_EQ(day_before("2020-01-01"), "2019-12-31");
  EXPECT_EQ(day_before("2020-01"), "2020-01");
}

TEST(RegisterBesideTheFiles, SuppliesWhatTheTextDoesNotSay) {
  const auto listed =
      Register::parse("INDEX.tsv",
                      "file\tjurisdiction\tissued\ttitle\tother\n"
                      "a.txt\t云泽省临溪市 (also elsewhere)\t2012年3月6日\t另一个标题\tx\n"
                      "b.txt\t110105\t2012\t\t\n");
  ASSERT_TRUE(listed);
  EXPECT_EQ(listed->find("c.txt"), nullptr);
  const RegisterEntry* entry = listed->find("a.txt");
  ASSERT_NE(entry, nullptr);
  Built built;
  built.raw.text = built.canonical.text = "甲责任追究办法\n第一条 甲。\n第二条 乙。";
  built.canonical.map =
      text::OffsetMap<text::Raw, text::Canonical>::identity(built.raw.text.size());
  StructureOptions options;
  options.registered = entry;
  const auto documents = structure(built.raw, built.canonical, shipped_resources(), options);
  const Metadata& meta = documents.front().meta;
  EXPECT_EQ(meta.title, "甲责任追究办法") << "the text says it";
  ASSERT_TRUE(meta.jurisdiction);
  EXPECT_EQ(meta.jurisdiction->name, "临溪市");
  EXPECT_EQ(meta.issued, "2012-03-06");
  EXPECT_EQ(meta.from_register, (std::vector<std::string>{"jurisdiction", "issued"}));
  EXPECT_EQ(registered_place("110105", shipped_resources())->name, "朝阳区");
  EXPECT_FALSE(registered_place("(several)", shipped_resources()));
}

TEST(RegisterBesideTheFiles, IsRefusedWithoutAHeader) {
  EXPECT_FALSE(Register::parse("INDEX.tsv", ""));
}

// ---- places of one name

TEST(PlacesOfOneName, ContextDecidesOrTheyStayOpen) {
  const Metadata open = build("新华区甲办法\n第一条 甲。\n第二条 乙。").only().meta;
  EXPECT_FALSE(open.jurisdiction);
  EXPECT_GE(open.place_candidates.size(), 3u);
  const Metadata decided = build("石家庄市新华区甲办法\n第一条 甲。\n第二条 乙。").only().meta;
  ASSERT_TRUE(decided.jurisdiction);
  EXPECT_EQ(decided.jurisdiction->code, "130105");
  EXPECT_TRUE(decided.place_candidates.empty());
}

TEST(PlacesOfOneName, RenamedOnesByTheirYears) {
  const auto& resources = shipped_resources();
  ASSERT_TRUE(resources.place_of("420600"));
  EXPECT_EQ(resources.places()[*resources.place_of("420600")].name, "襄阳市");
  const auto code = [](const char* text) {
    const auto place = build(text).only().meta.jurisdiction;
    return place ? place->code + " " + place->name : std::string("-");
  };
  EXPECT_EQ(code("襄樊市甲办法\n2005年3月1日 襄樊市人民政府发布\n第一条 甲。\n第二条 乙。"),
            "420600 襄樊市");
  // 巢湖市 was a prefecture until 2011 and is a county-level city since.
  EXPECT_EQ(code("巢湖市甲办法\n2005年3月1日 巢湖市人民政府发布\n第一条 甲。\n第二条 乙。"),
            "341400 巢湖市");
  EXPECT_EQ(code("巢湖市甲办法\n2019年3月1日 巢湖市人民政府发布\n第一条 甲。\n第二条 乙。"),
            "340181 巢湖市");
}

}  // namespace
}  // namespace wenze::document
