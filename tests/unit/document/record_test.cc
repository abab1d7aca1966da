#include "document/record.h"

#include "document/address.h"
#include "fixture.h"

namespace wenze::document {
namespace {

std::string or_dash(const std::optional<std::string>& value) { return value.value_or("-"); }

std::string describe(const Metadata& meta) {
  std::string out = or_dash(meta.level) + " " + or_dash(meta.doc_number) + " issued " +
                    or_dash(meta.issued) + " effective " + or_dash(meta.effective) + " repealed " +
                    or_dash(meta.repealed) + (meta.withdrawn ? " withdrawn" : "");
  for (const Amendment& amendment : meta.amendments)
    out += " | " + amendment.date + " " + amendment.act + " " + amendment.by;
  return out;
}

struct Row {
  const char* what;
  const char* front;  // lines before the text
  const char* title;
  const char* meta;
};

class RecordOf : public testing::TestWithParam<Row> {};

// Only the title stands before the text: what the database says of a text is no part of it.
TEST_P(RecordOf, FrontOfATextOfTaiwan) {
  const Built built =
      build(std::string(GetParam().front) +
            "\n第 1 条\n公务人员有左列情形之一者，申诫。\n第 2 条\n前项情形，惩戒法院得审理。");
  const Document& document = built.only();
  EXPECT_EQ(or_dash(document.meta.title), GetParam().title);
  EXPECT_EQ(describe(document.meta), GetParam().meta);
  for (const Provision& p : document.provisions)
    EXPECT_FALSE(p.eid.starts_with("preamble")) << p.eid;
}

const Row kRows[] = {
    {"law_with_amendments_over_lines",
     "岱屿法\n法规性质：法律\n法规类别：司法>院本部\n最新异动日期：20200610\n"
     "1.中华民国七十四年五月三日总统（74）华总（一）义字第2125号令修正\n公布全文41条\n"
     "2.中华民国一百零四年五月二十日总统华总一义字第10400058171号令\n"
     "修正公布全文80条；施行日期，由司法院定之\n"
     "中华民国一百零五年三月七日司法院院台厅行二字第1050006359号令\n发布定自一百零五年五月二日施行"
     "\n"
     "3.中华民国一百零九年六月十日总统华总一义字第10900064281号令修\n正公布第9条条文",
     "岱屿法",
     "法律 总统华总一义字第10900064281号 issued 2020-06-10 effective 2016-05-02 repealed - | "
     "1985-05-03 修正 总统（74）华总（一）义字第2125号 | 2015-05-20 修正 "
     "总统华总一义字第10400058171号 | 2020-06-10 修正 总统华总一义字第10900064281号"},
    {"repealed_by_its_mark",
     "岱屿审议规则\n法规性质：命令\n最新异动日期：20160509\n废止注记：废\n"
     "1.中华民国七十四年七月十九日岱屿委员会台会文字第0863号令订定发布全文19条\n"
     "2.中华民国一百零五年五月九日岱屿院院台厅行二字第1050011441号函\n准予核备停止适用",
     "岱屿审议规则",
     "法规命令 岱屿委员会台会文字第0863号 issued 1985-07-19 effective - repealed 2016-05-09 "
     "withdrawn"},
    {"repeal_with_a_day_of_its_own",
     "岱屿执行办法\n法规性质：命令\n最新异动日期：20160502\n废止注记：废\n"
     "1.中华民国七十七年二月十五日岱屿院院台厅三字第01613号令修正发布全文8条\n"
     "2.中华民国一百零五年五月二日废止生效\n"
     "中华民国一百零五年七月二十一日岱屿院院台厅行二字第1050019059号令会同发布废止；并\n"
     "自一百零五年五月二日生效",
     "岱屿执行办法",
     "法规命令 岱屿院院台厅三字第01613号 issued 1988-02-15 effective - repealed 2016-05-02 "
     "withdrawn | 1988-02-15 修正 岱屿院院台厅三字第01613号"},
    {"repealed_without_history",
     "岱屿暂行办法\n法规性质：命令\n最新异动日期：20000725\n废止注记：废", "岱屿暂行办法",
     "法规命令 - issued - effective - repealed 2000-07-25 withdrawn"},
    {"powers_that_move_are_no_amendment",
     "岱屿奖惩办法\n法规性质：命令\n最新异动日期：20210823\n"
     "1."
     "中华民国一百十年八月二十三日岱屿院院台护字第1100182012号令修正发布第4、7条条文；并自发布日施"
     "行\n"
     "中华民国一百十一年八月二十四日岱屿院院台规字第1110184307号公告第3条所列属“岱屿院”之权责事项\n"
     "，自一百十一年八月二十七日起改由“岱屿部”管辖",
     "岱屿奖惩办法",
     "法规命令 岱屿院院台护字第1100182012号 issued 2021-08-23 effective - repealed - | 2021-08-23 "
     "修正 "
     "岱屿院院台护字第1100182012号"},
    {"title_in_a_field", "法规名称：岱屿县公务人员奖惩要点\n修正日期：民国 109 年 06 月 10 日",
     "岱屿县公务人员奖惩要点", "行政规则 - issued 2020-06-10 effective - repealed -"},
};

std::string row_name(const testing::TestParamInfo<Row>& info) { return info.param.what; }
INSTANTIATE_TEST_SUITE_P(Rows, RecordOf, testing::ValuesIn(kRows), row_name);

std::string level_of(std::string_view front) {
  const Built built =
      build(std::string(front) +
            "\n第一条 公务人员有左列情形之一者，申诫。\n第二条 处新台币一万元罚锾，本府得公告之。");
  return or_dash(built.only().meta.level);
}

TEST(LevelOfTaiwan, TitleAndWhoIssues) {
  EXPECT_EQ(level_of("岱屿处理条例\n中华民国109年5月6日总统华总一义字第10900054321号令制定公布"),
            "法律");
  EXPECT_EQ(level_of("岱屿县环境自治条例\n中华民国111年11月30日府法规字第1110234567号令制定公布"),
            "地方自治条例");
  EXPECT_EQ(level_of("岱屿县管理办法\n中华民国111年11月30日府法规字第1110234567号令订定发布"),
            "地方自治规则");
  EXPECT_EQ(
      level_of("岱屿人员管理办法\n中华民国111年11月30日内政部台内警字第1110234567号令订定发布"),
      "法规命令");
  EXPECT_EQ(level_of("岱屿县奖惩要点\n中华民国111年11月30日府人字第1110234567号函订定"),
            "行政规则");
}

TEST(NotesOfTaiwan, YearsWithoutAnEra) {
  const Built built = build(
      "岱屿县测试要点\n中华民国112年5月1日府人字第1120001112号函订定；并自112年6月1日生效\n"
      "中华民国113年7月1日府人字第1130098765号函修正第五点\n"
      "一、公务人员有左列情形之一者，申诫。\n二、主管人员疏于监督者，由本府惩处。");
  const Metadata& meta = built.only().meta;
  EXPECT_EQ(meta.effective, "2023-06-01");
  EXPECT_EQ(meta.issued, "2024-07-01");
  EXPECT_EQ(meta.doc_number, "府人字第1130098765号");
  ASSERT_EQ(meta.amendments.size(), 1u);
  EXPECT_EQ(meta.amendments[0].date, "2024-07-01");
}

TEST(RepublicDate, Forms) {
  EXPECT_EQ(republic_date("112年6月1日"), "2023-06-01");
  EXPECT_EQ(republic_date("一百十一年八月一日施行"), "2022-08-01");
  EXPECT_EQ(republic_date("民国 109 年 06 月 10 日"), "2020-06-10");
  EXPECT_EQ(republic_date("20200610"), "2020-06-10");
  EXPECT_FALSE(republic_date("发布日施行"));
  EXPECT_FALSE(republic_date("112年"));
}

// Texts of the mainland have no such records.
TEST(RecordOfTaiwan, NotOfTheMainland) {
  const Built built = build("青岚市甲条例\n修正日期：2018年1月1日\n第一条 甲。\n第二条 乙。");
  EXPECT_EQ(built.only().meta.title, "青岚市甲条例");
}

TEST(TitlesOfOtherRegions, FirstLines) {
  EXPECT_EQ(build("监察法\n法规性质：法律\n第 1 条\n公务人员有左列情形之一者，得提弹劾。")
                .only()
                .meta.title,
            "监察法");
  const Built macau = build(
      "澳门特别行政区\n第18/"
      "2021号行政法规\n公共场地规章\n第一条\n标的\n本行政法规订定规则，须作成卷宗；违者科处停职。");
  EXPECT_EQ(macau.only().meta.title, "公共场地规章");
  EXPECT_EQ(macau.only().meta.doc_number, "第18/2021号行政法规");
  EXPECT_FALSE(macau.only().meta.level) << "levels.tsv holds no levels of Macau";
  EXPECT_EQ(build("《海滨条例》\n(第987章)\n第1部\n导言\n1. 简称\n本条例可引称为《海滨条例》。\n2. "
                  "牌照\n(1) 甲。")
                .only()
                .meta.title,
            "海滨条例");
}

}  // namespace
}  // namespace wenze::document
