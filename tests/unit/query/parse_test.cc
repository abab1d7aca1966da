#include <gtest/gtest.h>

#include "query/article.h"
#include "query/lexer.h"
#include "query/query.h"
#include "tables.h"

namespace wenze::query {
namespace {

using base::Language;
using base::MessageKind;
using testing::query_vocabulary;
using testing::simplify;

base::Result<Parsed> parsed(std::string_view query, ParseOptions options = {}) {
  return parse(query, query_vocabulary(), simplify, options);
}

std::string tree(std::string_view query) {
  const auto result = parsed(query);
  return result ? index::dump(result->expression) : result.error().text(Language::kEnglish);
}

struct Row {
  const char* query;
  const char* dump;
};

TEST(Parse, ReadsQueries) {
  const Row rows[] = {
      {"迟报", "text:迟报"},
      {"遲報", "text:迟报"},
      {"迟报 记过", "(and text:迟报 text:记过)"},
      {"迟报 记过 撤职", "(and text:迟报 text:记过 text:撤职)"},
      {"迟报 OR 记过 撤职", "(or text:迟报 (and text:记过 text:撤职))"},
      {"(迟报 OR 记过) 撤职", "(and (or text:迟报 text:记过) text:撤职)"},
      {"（迟报 或 记过） 与 撤职", "(and (or text:迟报 text:记过) text:撤职)"},
      {"迟报 與 记过", "(and text:迟报 text:记过)"},
      {"迟报 NOT 记过", "(andnot text:迟报 text:记过)"},
      {"迟报 -记过 -撤职", "(andnot text:迟报 (or text:记过 text:撤职))"},
      {"-记过 迟报 漏报", "(andnot (and text:迟报 text:漏报) text:记过)"},
      {"非 记过", "(andnot * text:记过)"},
      {"NOT NOT 记过", "(andnot * (andnot * text:记过))"},
      {"\"通报批评\"", "text:通报批评"},
      {"“通报，批评”", "text:通报，批评"},
      {"「丢官」", "text:丢官"},
      {"丢官", "(or text:丢官 text:撤职^0.5 text:免职^0.5)"},
      {"诫勉", "(or text:诫勉 text:诫勉谈话^0.5)"},
      {"迟报 、 漏报", "(and text:迟报 text:漏报)"},
      {"迟报 同条 记过", "(samearticle text:迟报 text:记过)"},
      {"迟报 同條 记过 撤职", "(and (samearticle text:迟报 text:记过) text:撤职)"},
      {"A same-clause (B OR C)", "(sameclause text:A (or text:B text:C))"},
      {"A same-document B", "(samedocument text:A text:B)"},
      {"A 同文 (B OR C)", "(samedocument text:A (or text:B text:C))"},
      {"第15条", "(or text:第十五条 text:第15条^0.999)"},
      {"\"第十五条\"", "(or text:第十五条 text:第15条^0.999)"},
      {"A 同款 B 同款 C", "(sameclause text:A text:B text:C)"},
      {"ICA*", "text:ICA*"},
      {"撤职*", "text:撤职"},
      {"sanction:GOV.02", "S:GOV.02^0"},
      {"sanction:gov.02", "S:GOV.02^0"},
      {"问责方式:记过", "S:GOV.02^0"},
      {"問責方式：記過", "S:GOV.02^0"},
      {"sanction: 记过", "S:GOV.02^0"},
      {"sanction:警告", "(or S:ADMP.01^0 S:GOV.01^0)"},
      {"sanction:GOV", "SF:GOV^0"},
      {"sanction:GOV.*", "S:GOV.*^0"},
      {"sanction:扣奖金", "SW:扣奖金"},
      {"sanction:(记过 OR 撤职)", "(or S:GOV.02^0 S:GOV.05^0)"},
      {"sanction:(记过 -撤职) 迟报", "(andnot (and S:GOV.02^0 text:迟报) S:GOV.05^0)"},
      {"fault:F14", "CT:F14^0"},
      {"fault:F14.04", "C:F14.04^0"},
      {"情形:迟报", "(or C:F14.04^0 FW:迟报)"},
      {"subject:市长", "OW:市长"},
      {"对象:supervisor", "OR:supervisor^0"},
      {"authority:任免机关", "AW:任免机关"},
      {"place:云岭", "P:999901^0"},
      {"place:雲嶺", "P:999901^0"},
      {"地区:云城", "P:999901^0"},
      {"place:990000", "P:990000^0"},
      {"level:规范性文件", "L:规范性文件^0"},
      {"issuer:市政府", "I:市政府"},
      {"no:云政发〔2012〕5号", "N:云政发〔2012〕5号"},
      {"year:2010", "Y:2010^0"},
      {"年份:二〇一〇年", "Y:2010^0"},
      {"year:2010..2020", "slot3:2010..2020^0"},
      {"year:2010-2020", "slot3:2010..2020^0"},
      {"year:..2020", "slot3:..2020^0"},
      {"year:2010..", "slot3:2010..^0"},
      {"article:第十五条", "E:art_15^0"},
      {"条:15", "E:art_15^0"},
      {"article:§15-1", "E:art_15-1^0"},
      {"article:第十五条之一", "E:art_15-1^0"},
      {"article:第3条第二款第（三）项", "E:art_3__para_2__point_3^0"},
      {"article:art_3__para_1", "E:art_3__para_1^0"},
      {"type:免责", "RT:exempting^0"},
      {"severity:serious", "SV:serious^0"},
      {"severity:犯罪", "SV:crime^0"},
      {"modality:可以", "MO:may^0"},
      {"regime:党纪", "RG:party^0"},
      {"title:问责办法", "T:问责办法"},
      {"cites:《公务员条例》", "XW:《公务员条例》^0"},
      {"引用:第六条", "XE:art_6^0"},
      {"doc:0123456789ab", "D:0123456789ab^0"},
      {"时间12:30", "text:时间12:30"},
      {"处分种类：警告", "text:处分种类：警告"},
  };
  for (const Row& row : rows) EXPECT_EQ(tree(row.query), row.dump) << row.query;
}

TEST(Parse, PointsAtTheCharacter) {
  struct Wrong {
    const char* query;
    MessageKind kind;
    const char* at;
  };
  const Wrong rows[] = {
      {"", MessageKind::query_empty, "1"},
      {"   ", MessageKind::query_empty, "1"},
      {" 、 ", MessageKind::query_no_words, "2"},
      {"\"。\"", MessageKind::query_no_words, "1"},
      {"迟报 \"记过", MessageKind::query_unclosed_quote, "4"},
      {"迟报 “记过", MessageKind::query_unclosed_quote, "4"},
      {"迟报 (记过", MessageKind::query_unclosed_bracket, "4"},
      {"(", MessageKind::query_unclosed_bracket, "1"},
      {"迟报)", MessageKind::query_stray_bracket, "3"},
      {")", MessageKind::query_stray_bracket, "1"},
      {"迟报 ()", MessageKind::query_empty_brackets, "5"},
      {"迟报 AND", MessageKind::query_missing_right, "7"},
      {"迟报 NOT", MessageKind::query_missing_right, "7"},
      {"(迟报 或)", MessageKind::query_missing_right, "6"},
      {"迟报 AND OR 记过", MessageKind::query_missing_right, "8"},
      {"OR 记过", MessageKind::query_missing_left, "1"},
      {"迟报 (与 记过)", MessageKind::query_missing_left, "5"},
      {"sanction:", MessageKind::query_missing_value, "10"},
      {"sanction: AND 迟报", MessageKind::query_missing_value, "11"},
      {"迟报 color:red", MessageKind::query_unknown_field, "4"},
      {"颜色:红", MessageKind::query_unknown_field, "1"},
      {"迟报 type:xyz", MessageKind::query_unknown_value_near, "9"},
      {"place:云", MessageKind::query_unknown_value_near, "7"},
      {"year:今年", MessageKind::query_bad_year, "6"},
      {"year:2010..去年", MessageKind::query_bad_year, "6"},
      {"year:..", MessageKind::query_bad_year, "6"},
      {"article:乙", MessageKind::query_bad_article, "9"},
      {"迟报 同款 sanction:记过", MessageKind::query_near_operand, "4"},
      {"A 同款 B 同条 C", MessageKind::query_near_operand, "8"},
  };
  for (const Wrong& row : rows) {
    const auto result = parsed(row.query);
    ASSERT_FALSE(result) << row.query;
    EXPECT_EQ(base::name(result.error().kind), base::name(row.kind)) << row.query;
    EXPECT_EQ(result.error().args.front(), row.at) << row.query;
    EXPECT_NE(result.error().text(Language::kEnglish), result.error().text(Language::kChinese));
  }
}

TEST(Parse, SaysWhatWasExpected) {
  EXPECT_EQ(parsed("place:云").error().text(Language::kEnglish),
            "query, character 7: place knows no value 云; expected for example 云城, 云岭, 云岭市");
  EXPECT_EQ(parsed("迟报 \"记过").error().text(Language::kChinese),
            "查询第 4 个字符：引号没有闭合，缺少 \"");
  EXPECT_EQ(parsed("迟报 AND").error().text(Language::kEnglish),
            "query, character 7: expected words, a field or a bracket after AND");
}

TEST(Parse, SaysHowItUnderstood) {
  const auto result = parsed("丢官 sanction:警告 place:云岭 sanction:扣奖金");
  ASSERT_TRUE(result);
  std::string out;
  for (const Interpretation& i : result->interpretations) {
    out += i.kind + ' ' + i.field + ' ' + i.word + " →";
    for (const std::string& value : i.values) out += ' ' + value;
    out += '\n';
  }
  EXPECT_EQ(out,
            "lay  丢官 → 撤职 免职\n"
            "code sanction 警告 → ADMP.01 GOV.01\n"
            "place place 云岭 → 999901\n"
            "words sanction 扣奖金 →\n");
  EXPECT_TRUE(result->asks_for_rules);
  EXPECT_EQ(index::dump(parsed("丢官", {.expand = false})->expression), "text:丢官");
}

TEST(Parse, DescribesWhatToHighlight) {
  const auto result = parsed("迟报 (记过 OR ICA*) -撤职 sanction:GOV fault:弄虚作假 title:办法");
  ASSERT_TRUE(result);
  EXPECT_EQ(result->phrases, (std::vector<std::string>{"迟报", "记过", "弄虚作假"}));
  EXPECT_EQ(result->prefixes, std::vector<std::string>{"ICA"});
  EXPECT_EQ(result->sanction_codes, std::vector<std::string>{"GOV."});
  EXPECT_FALSE(parsed("迟报 -sanction:记过")->asks_for_rules);
}

TEST(Parse, BoundsNestingAndLength) {
  const auto nested = [](int depth) {
    return std::string(static_cast<std::size_t>(depth), '(') + "记过" +
           std::string(static_cast<std::size_t>(depth), ')');
  };
  EXPECT_TRUE(parsed(nested(kMaxNesting)));
  EXPECT_EQ(parsed(nested(kMaxNesting + 1)).error().kind, MessageKind::query_too_deep);
  std::string wide = "甲";
  for (int i = 0; i < 2000; ++i) wide += " 乙";
  const auto flat = parsed(wide);
  ASSERT_TRUE(flat);
  EXPECT_EQ(flat->expression.children.size(), 2001u);
  EXPECT_EQ(parsed(wide + wide).error().kind, MessageKind::query_too_long);
}

// Any text is a query or an error that points into it.
TEST(Parse, NeverFailsOtherwise) {
  const std::vector<std::string> pieces = {"迟报",  " ",     "(",   ")",        "\"",   "“",
                                           "”",     "AND",   "OR ", "NOT ",     "-",    "sanction:",
                                           "year:", "2010",  "..",  "article:", "第（", "）",
                                           "*",     "同款 ", "：",  "\xff",     "《"};
  unsigned seed = 1;
  for (int round = 0; round < 20000; ++round) {
    std::string query;
    for (int i = 0; i < 6; ++i) {
      seed = seed * 1664525u + 1013904223u;
      query += pieces[(seed >> 16) % pieces.size()];
    }
    const auto result = parsed(query);
    if (result) continue;
    const int at = std::stoi(result.error().args.front());
    EXPECT_GE(at, 1) << query;
    EXPECT_LE(static_cast<std::size_t>(at), query.size() + 1) << query;
  }
}

TEST(Article, ReadsAddresses) {
  EXPECT_EQ(article_eids("十二"), std::vector<std::string>{"art_12"});
  EXPECT_EQ(article_eids("第12条第3款"), std::vector<std::string>{"art_12__para_3"});
  EXPECT_EQ(article_eids("第十二条第（三）项").front(), "art_12__para_1__point_3");
  EXPECT_EQ(article_eids("sec_4__subsec_2"), std::vector<std::string>{"sec_4__subsec_2"});
  EXPECT_EQ(article_eids("四（二）"), std::vector<std::string>{"sec_4__subsec_2"});
  EXPECT_EQ(article_eids("§15-1"), std::vector<std::string>{"art_15-1"});
  EXPECT_TRUE(article_eids("条").empty());
  EXPECT_EQ(article_eids("12a"), std::vector<std::string>{"art_12A"});
  EXPECT_TRUE(article_eids("第0条").empty());
  EXPECT_EQ(article_range("10..15")->last, 15u);
  EXPECT_EQ(article_range("第十条..第十五条")->first, 10u);
  EXPECT_FALSE(article_range("15"));
}

}  // namespace
}  // namespace wenze::query
