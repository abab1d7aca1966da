#include "document/metadata.h"

#include "document/dates.h"
#include "fixture.h"

namespace wenze::document {
namespace {

std::string or_dash(const std::optional<std::string>& value) { return value.value_or("-"); }

// One field a line, only those that are set.
std::string describe(const Metadata& meta) {
  std::string out = std::string(name(meta.kind)) + " " +
                    (meta.jurisdiction ? meta.jurisdiction->name : "-") + " " +
                    or_dash(meta.level) + " " + or_dash(meta.doc_number) + " adopted " +
                    or_dash(meta.adopted) + " issued " + or_dash(meta.issued) + " effective " +
                    or_dash(meta.effective) + " expires " + or_dash(meta.expires);
  for (const std::string& issuer : meta.issuers) out += " | " + issuer;
  return out;
}

struct Row {
  const char* what;
  const char* input;
  const char* title;  // of the last document
  const char* meta;
};

class MetadataOf : public testing::TestWithParam<Row> {};

TEST_P(MetadataOf, LastDocument) {
  const Built built = build(GetParam().input);
  const Metadata& meta = built.documents.back().meta;
  EXPECT_EQ(or_dash(meta.title), GetParam().title);
  EXPECT_EQ(describe(meta), GetParam().meta);
}

const Row kRows[] = {
    {"government_rule",
     "临溪市甲责任追究办法\n（2012年2月20日临溪市人民政府第9次常务会议审议通过 "
     "2012年3月6日临溪市人民政府令第28号公布 自2012年5月1日起施行）\n"
     "第一条 甲。\n第二条 乙。",
     "临溪市甲责任追究办法",
     "measure 临溪市 地方政府规章 临溪市人民政府令第28号 adopted 2012-02-20 issued 2012-03-06 effective 2012-05-01 "
     "expires - | 临溪市人民政府"},
    {"local_regulation",
     "云泽省水源保护条例\n（2018年7月26日云泽省第十三届人民代表大会常务委员会第四次会议通过 "
     "自2018年10月1日起施行）\n第一条 甲。",
     "云泽省水源保护条例",
     "statute 云泽省 地方性法规 - adopted 2018-07-26 issued - effective 2018-10-01 expires - | "
     "云泽省人民代表大会常务委员会"},
    {"validity",
     "溪东区甲暂行办法\n溪政办发[2015]33 号\n第一条 甲。\n第二条 "
     "本办法自2015年9月1日起施行，有效期五年。",
     "溪东区甲暂行办法",
     "measure 溪东区 规范性文件 溪政办发〔2015〕33号 adopted - issued - effective 2015-09-01 "
     "expires 2020-08-31"},
    {"notice_gives_number_and_date",
     "青政办发〔2014〕37号\n各县人民政府：\n市监察局《关于加强甲工作的实施意见》已经市政府同意，现"
     "予批转。\n二〇一四年五月十九日\n"
     "关于加强甲工作的实施意见\n（市监察局 "
     "2014年4月28日）\n为了全市甲工作，提出如下意见：\n一、要求\n本市各部门要落实青岚市人民政府的规"
     "定。\n"
     "本意见自发布之日起施行。",
     "关于加强甲工作的实施意见",
     "opinion 青岚市 规范性文件 青政办发〔2014〕37号 adopted - issued 2014-05-19 effective "
     "2014-05-19 expires - | 市监察局"},
    {"broken_title", "临溪市行政过错\n责任追究办法\n第一条 甲。", "临溪市行政过错责任追究办法",
     "measure 临溪市 - - adopted - issued - effective - expires -"},
    {"commentary",
     "问责要“问”到实处\n——《玄河市甲办法》解读\n玄河市的做法值得思考。\n一、背景\n本文作一解读。",
     "问责要“问”到实处——《玄河市甲办法》解读",
     "commentary 玄河市 - - adopted - issued - effective - expires -"},
    {"taiwan_dates",
     "岱屿县甲奖惩标准\n中华民国一百零三年七月一日岱府人考字第1030012345号令订定发布\n第 1 "
     "条\n有下列情形之一者，申诫：\n一、甲。",
     "岱屿县甲奖惩标准",
     "measure 岱屿县 地方自治规则 岱府人考字第1030012345号 adopted - issued 2014-07-01 effective - expires -"},
    {"national_law_has_no_place",
     "中华人民共和国甲法\n第一条 甲。\n第二条 香港特别行政区另有规定的，从其规定。",
     "中华人民共和国甲法", "statute - 法律 - adopted - issued - effective - expires -"},
    {"a_place_in_passing_is_no_jurisdiction",
     "某某管理办法\n第一条 甲。\n第二条 临溪市的经验可以参考。", "某某管理办法",
     "measure - - - adopted - issued - effective - expires -"},
};

std::string row_name(const testing::TestParamInfo<Row>& info) { return info.param.what; }
INSTANTIATE_TEST_SUITE_P(Rows, MetadataOf, testing::ValuesIn(kRows), row_name);

TEST(MetadataFromFileName, WhenTheTextHasNone) {
  const Built built = build("第一条 甲。\n第二条 乙。", "青岚市甲条例(2018-05-24).txt");
  EXPECT_EQ(built.only().meta.title, "青岚市甲条例");
  EXPECT_EQ(built.only().meta.issued, "2018-05-24");
  EXPECT_FALSE(build("第一条 甲。", "000_5cabc050e0837faf.txt").only().meta.title);
}

TEST(Dates, AllForms) {
  const struct {
    const char* text;
    const char* iso;
  } rows[] = {{"2016年8月25日", "2016-08-25"},
              {"二〇〇六年四月四日", "2006-04-04"},
              {"二○○六年十二月三十一日", "2006-12-31"},
              {"2016-08-30", "2016-08-30"},
              {"2016.8.3", "2016-08-03"},
              {"2016年8月", "2016-08"},
              {"2016年", "2016"},
              {"中华民国一百零三年七月一日", "2014-07-01"},
              {"民国88年6月29日", "1999-06-29"},
              {"2016 年 8 月 25 日", "2016-08-25"}};
  for (const auto& row : rows) {
    const auto date = date_at(row.text, 0);
    ASSERT_TRUE(date) << row.text;
    EXPECT_EQ(date->iso, row.iso);
  }
  for (const char* text : {"第五年", "12006年", "2016年13月1日以后", "年", "", "85年"}) {
    const auto date = find_date(text, 0, 2);
    EXPECT_FALSE(date) << text;
  }
}

TEST(DocumentNumber, BracketsBecomeCanonical) {
  EXPECT_EQ(find_document_number(shipped_resources(), "张政办发〔2006〕58号"), "张政办发〔2006〕58号");
  EXPECT_EQ(find_document_number(shipped_resources(), "青政发[2006] 58 号"), "青政发〔2006〕58号");
  EXPECT_EQ(find_document_number(shipped_resources(), "文号：青政发【2006】第58号"), "青政发〔2006〕第58号");
  EXPECT_EQ(find_document_number(shipped_resources(), "青政发（2006）58号"), "青政发〔2006〕58号");
  EXPECT_FALSE(find_document_number(shipped_resources(), "（2006年）第58号"));
  EXPECT_FALSE(find_document_number(shipped_resources(), "青政发〔58〕号"));
}

TEST(DocumentNumber, OrdersAndSeries) {
  EXPECT_EQ(find_document_number(shipped_resources(), "2012年3月6日甲水市人民政府令第28号公布"), "甲水市人民政府令第28号");
  EXPECT_EQ(find_document_number(shipped_resources(), "中华民国一百零三年七月一日甲府人考字第1030012345号令订定"), "甲府人考字第1030012345号");
  EXPECT_EQ(find_document_number(shipped_resources(), "甲水市人民政府令第 137 号"), "甲水市人民政府令第137号");
  EXPECT_FALSE(find_document_number(shipped_resources(), "2012年2月20日甲水市人民政府第9次常务会议通过"));
  EXPECT_EQ(find_document_number(shipped_resources(), "（2012年3月6日甲水市人民政府令第28号公布　2019年4月2日甲水市人民政府令第63号修订）"), "甲水市人民政府令第63号");
  EXPECT_FALSE(find_document_number(shipped_resources(), "令第5号")) << "whose order?";
}

}  // namespace
}  // namespace wenze::document
