// Markdown, HTML, XML and JSON: {input, dump}.

#include <gtest/gtest.h>

#include <string>

#include "format/read.h"
#include "samples.h"

namespace wenze::format {
namespace {

using test::dump;
using test::encode;

struct Row {
  const char* what;
  const char* input;
  const char* expected;
};

constexpr Row kMarkdown[] = {
    {"headings, comment",
     "# 云泽省问责办法\n\n2019年1月1日 施行\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n第一条 "
     "为了规范问责，制定本办法。\n",
     "h1 云泽省问责办法\np 2019年1月1日 施行\nh2 第一章 总则\np 第一条 "
     "为了规范问责，制定本办法。\n"},
    {"comment beside text", "# 办法 <!-- 说明 -->\n\n第一条 甲。<!-- 注 -->乙。\n",
     "h1 办法\np 第一条 甲。乙。\n"},
    {"flanking rule", "**《办法》**第三条，**“甲”**。\n", "p 《办法》第三条，“甲”。\n"},
    {"flanking rule alone", "**《办法》**第三条规定\n", "p 《办法》第三条规定\n"},
    {"article over a rule", "第一条 为了规范问责，制定本办法。\n---\n\n第二条 略。\n",
     "p 第一条 为了规范问责，制定本办法。\np 第二条 略。\n"},
    {"short article over a rule", "第十五条\n---\n", "p 第十五条\n"},
    {"chapter over a rule", "第一章 总则\n---\n", "h2 第一章 总则\n"},
    {"lone asterisks", "工时为40*4=160小时，按2*5计，带有*标记的品种与*标记的机构。\n",
     "p 工时为40*4=160小时，按2*5计，带有*标记的品种与*标记的机构。\n"},
    {"list numbers as they stand", "1. 甲；\n1. 乙；\n34. 丙。\n",
     "li 1. 甲；\nli 1. 乙；\nli 34. 丙。\n"},
    {"bullets", "- 甲；\n- 乙。\n", "li 甲；\nli 乙。\n"},
    {"soft breaks are lines", "第一条 甲：\n（一）乙；\n（二）丙。\n",
     "p 第一条 甲：\np （一）乙；\np （二）丙。\n"},
    {"ideographic spaces", "　　第一条　甲。\n", "p 　　第一条　甲。\n"},
    {"front matter", "---\ntitle: \"临溪市办法\"\nbookHidden: true\n---\n\n正文。\n",
     "p title: \"临溪市办法\"\np bookHidden: true\np 正文。\n"},
    {"link definition that is none", "[注]: 本办法所称工作人员\n", "p [注]: 本办法所称工作人员\n"},
    {"links", "见[附件](http://example.invalid/a.doc)。\n", "p 见附件。\n"},
    {"table", "| 情形 | 处分 |\n|---|---|\n| 迟到 | 警告 |\n",
     "cell 情形\ncell 处分\ncell 迟到\ncell 警告\n"},
    {"html block", "<table><tr><td>情形</td><td>处分</td></tr></table>\n\n后文。\n",
     "cell 情形\ncell 处分\np 后文。\n"},
    {"tight heading", "##第二章 责任\n", "h2 第二章 责任\n"},
    {"indented by spaces", "    第一条 甲。\n", "p 第一条 甲。\n"},
};

TEST(Markdown, Table) {
  for (const Row& row : kMarkdown) EXPECT_EQ(dump("a.md", row.input), row.expected) << row.what;
}

constexpr Row kHtml[] = {
    {"headings, breaks, spaces",
     "<html><body><h2>临溪市办法</h2><p>第一条 &nbsp;甲\n乙。<br>（一）丙；</p><p>　　第二条 a\n "
     "b。</p></body></html>",
     "h2 临溪市办法\np 第一条 \u00A0甲乙。\np （一）丙；\np 　　第二条 a b。\n"},
    {"script and style",
     "<html><head><style>p{}</style></head><body><script>var a='甲';</script><p>第一条 "
     "甲。</p></body></html>",
     "p 第一条 甲。\n"},
    {"data table",
     "<html><body><p>第一条 "
     "处分如下。</p><table><tr><th>情形</th><th>处分</th></tr><tr><td>迟到</td><td>警告</td></tr></"
     "table></body></html>",
     "p 第一条 处分如下。\ncell 情形\ncell 处分\ncell 迟到\ncell 警告\n"},
    {"ordered list",
     "<html><body><ol "
     "start=3><li>甲；</li><li>乙。</li></ol><ol><li>一、丙。</li></ol></body></html>",
     "li 3. 甲；\nli 4. 乙。\nli 一、丙。\n"},
    {"entities and odd tags", "<html><body><p>甲&lt;p&gt;乙<o:p></o:p>。</p></body></html>",
     "p 甲<p>乙。\n"},
    {"attachment",
     "<html><body><p>第一条 正文内容在此，共有若干字。</p><p><a "
     "href='/f/b.doc?x=1'>附件：临溪市问责情形一览表.doc</a></p></body></html>",
     "p 第一条 正文内容在此，共有若干字。\nfile 附件：临溪市问责情形一览表.doc\n"},
    {"text taken back",
     "<html><body><p>自<ins>发布</ins><del>印发</del>之日起施行。</p></body></html>",
     "p 自发布之日起施行。\n"},
    {"unclosed", "<html><body><div><p>第一条 甲。<p>第二条 乙。", "p 第一条 甲。\np 第二条 乙。\n"},
};

TEST(Html, Table) {
  for (const Row& row : kHtml) EXPECT_EQ(dump("a.html", row.input), row.expected) << row.what;
}

// A government page: site banner, navigation, crumbs, information table, text in two containers,
// side bar, footer.
constexpr const char* kPage =
    R"html(<!DOCTYPE html><html><head><meta charset="gb2312"><title>临溪市问责办法_临溪市人民政府</title></head><body>
<div class="top-header"><h2>临溪市人民政府</h2><form action="/s"><input name="q"><button>搜索</button></form></div>
<ul class="menu"><li><a href="/a">首页</a></li><li><a href="/b">政务公开</a></li><li><a href="/c">办事服务</a></li></ul>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/z">政策文件</a></div>
<table class="info"><tr><td>索引号</td><td>LX-2019-001</td></tr><tr><td>发文机关</td><td>临溪市人民政府</td></tr></table>
<h1>临溪市问责办法</h1>
<div class="w"><div class="content"><div><p>第一条 为了规范问责，保证政令畅通，根据有关规定，制定本办法。</p>
<p>第二条 行政机关工作人员不履行法定职责的，给予警告处分；情节严重的，给予记过处分。</p></div>
<div><p>第三条 本办法自2019年6月1日起施行，由临溪市人民政府办公室负责解释。</p></div>
<p>附件：<a href="x.docx">问责情形一览表</a></p><p><a href="javascript:window.print()">打印本页</a></p></div>
<div class="side"><ul><li><a href="/1">关于加强作风建设的通知</a></li><li><a href="/2">关于开展效能监察的通知</a></li></ul></div></div>
<div class="footer">主办：临溪市人民政府办公室 <a href="/m">网站地图</a> 本网站由临溪市大数据局维护，建议使用较新的浏览器。</div>
</body></html>)html";

constexpr const char* kPageDump =
    "cell 索引号\ncell LX-2019-001\ncell 发文机关\ncell 临溪市人民政府\nh1 临溪市问责办法\n"
    "p 第一条 为了规范问责，保证政令畅通，根据有关规定，制定本办法。\n"
    "p 第二条 行政机关工作人员不履行法定职责的，给予警告处分；情节严重的，给予记过处分。\n"
    "p 第三条 本办法自2019年6月1日起施行，由临溪市人民政府办公室负责解释。\n"
    "file 附件：问责情形一览表\n";

TEST(Html, GovernmentPage) {
  EXPECT_EQ(dump("a.html", encode(kPage, "gb18030")), kPageDump);
  EXPECT_EQ(dump("a.txt", kPage), kPageDump) << "told by its content";
}

// Another kind: everything in nested boxes, camel-case names, the title outside the editor's box,
// no <h1>.
constexpr const char* kBoxedPage =
    R"html(<html><head><title>青岚市效能问责暂行规定_青岚市人民政府门户</title>
<meta name="ArticleTitle" content="青岚市效能问责暂行规定"></head><body><form id="aspnetForm"><input type="hidden">
<div class="header"><div class="headerC"><ul><li><a href="http://m.invalid">邮箱</a></li><li><a href="http://en.invalid">EN</a></li></ul></div></div>
<div class="innerBanner"><h2></h2><div class="crumbsNav">当前位置：<a href="../">首页</a>&nbsp;&gt;&nbsp;<a href="./">规章</a>&nbsp;&gt;&nbsp;<span>正文</span></div></div>
<div class="innerBg"><div class="box"><h2 class="boxTitle">青岚市效能问责暂行规定</h2>
<div class="gk"><span>发布时间：2018-04-17</span><span>来源：青岚市人民政府办公室</span><div class="bshare-custom">分享到：<a class="wx" title="微信"></a></div></div>
<div class="TRS_Editor"><style>.a{}</style><div align="justify">　　第一条 为了提高行政效能，制定本规定。<br>
　　第二条 工作人员推诿、拖延的，责令作出书面检查；情节严重的，调离岗位。</div>
<div>　　第三条 本规定自2018年5月1日起施行。</div></div></div></div>
<div class="footBox foot"><p>版权所有：青岚市人民政府办公室，备案序号无。网站标识码123456。</p></div></form></body></html>)html";

TEST(Html, BoxedPage) {
  EXPECT_EQ(dump("a.htm", kBoxedPage),
            "h2 青岚市效能问责暂行规定\np 发布时间：2018-04-17来源：青岚市人民政府办公室\n"
            "p 　　第一条 为了提高行政效能，制定本规定。\n"
            "p 　　第二条 工作人员推诿、拖延的，责令作出书面检查；情节严重的，调离岗位。\n"
            "p 　　第三条 本规定自2018年5月1日起施行。\n");
  text::DiagnosticSink sink;
  EXPECT_EQ(read("a.htm", kBoxedPage, {}, sink)->front().title, "青岚市效能问责暂行规定");
}

// An old page: nested tables, the title as bold text in a cell, <br> for paragraphs, the attached
// files in a row of their own, lists of links beside and below.
constexpr const char* kTablePage =
    R"html(<html><head><title>临溪市过错责任追究办法_临溪市人民政府门户网站</title></head><body>
<table><tr><td><a href="/">首页</a>|<a href="/a">政务公开</a>|<a href="/b">办事服务</a></td></tr></table>
<table><tr><td>您现在的位置：<a href="/">首页</a>&gt;<a href="/x">政府文件</a>&gt;正文</td></tr></table>
<table><tr><td><table><tr><td><a href="1">市长信箱</a></td></tr><tr><td><a href="2">机构设置</a></td></tr>
<tr><td><a href="f.doc">办事表格.doc</a></td></tr></table></td>
<td><table><tr><td align="center"><b>临溪市过错责任追究办法</b></td></tr>
<tr><td>第一条&nbsp;&nbsp;为了规范行政行为，制定本办法。<br>&emsp;&emsp;第二条 工作人员有下列情形之一的，
给予警告：<BR/>（一）不履行职责的；<br>（二）拖延办理的。</td></tr>
<tr><td>附件：<a href="P1.doc">1.过错登记表.doc</a><br><a href="P2.pdf">2.追究建议书.pdf</a></td></tr></table></td></tr></table>
<table><tr><td>相关链接：<a href="5">关于加强管理的通知</a><br><a href="6">关于做好工作的意见</a></td></tr></table>
</body></html>)html";

TEST(Html, TablePage) {
  EXPECT_EQ(dump("a.html", kTablePage),
            "p 临溪市过错责任追究办法\n"
            "p 第一条\u00A0\u00A0为了规范行政行为，制定本办法。\n"
            "p \u2003\u2003第二条 工作人员有下列情形之一的，给予警告：\n"
            "p （一）不履行职责的；\np （二）拖延办理的。\n"
            "file 附件：1.过错登记表.doc\nfile 2.追究建议书.pdf\n");
}

TEST(Html, TitleIsKept) {
  text::DiagnosticSink sink;
  const auto texts = read("a.html", kPage, {}, sink);
  ASSERT_TRUE(texts);
  EXPECT_EQ(texts->front().title, "临溪市问责办法_临溪市人民政府");
  EXPECT_EQ(texts->front().source.format, text::Format::kHtml);
}

// Whatever a container is called, it stays when it holds the text.
TEST(Html, NeverDropsTheMainText) {
  for (const char* wrap : {"<div class='footer'>", "<form>", "<aside>", "<nav>", "<div id=menu>",
                           "<header>", "<div style='display:none'>"}) {
    const std::string page =
        "<html><body><div><a href=/>首页</a></div>" + std::string(wrap) +
        "<p>第一条 行政机关工作人员不履行法定职责的，给予警告处分。</p></body></html>";
    EXPECT_NE(dump("a.html", page).find("p 第一条 行政机关工作人员"), std::string::npos) << wrap;
  }
}

TEST(Html, LinkHeavyPageStillGivesItsText) {
  EXPECT_NE(dump("a.html", "<html><body><a href=/1>云泽省</a><a href=/2>问责办法</a></body></html>")
                .find("云泽省"),
            std::string::npos);
}

TEST(Html, ExtensionWithoutTagsIsText) {
  EXPECT_EQ(dump("a.html", "第一条\n第二条\n"), "第一条\n第二条\n");
}

TEST(Html, DepthIsLimited) {
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "<div>";
  EXPECT_EQ(dump("a.html", "<html><body>" + deep + "甲"), "error limit_exceeded\n");
  std::string moderate;
  for (int i = 0; i < 600; ++i) moderate += "<span>";
  EXPECT_EQ(dump("a.html", "<html><body>" + moderate + "甲"), "error limit_exceeded\n");
  std::string fonts;
  for (int i = 0; i < 2000; ++i) fonts += "<font size=" + std::to_string(i) + "><p>甲";
  EXPECT_EQ(dump("a.html", "<html><body>" + fonts), "error limit_exceeded\n");
}

constexpr const char* kStatute = R"(<?xml version="1.0" encoding="UTF-8"?>
<法規><法規性質>命令</法規性質><法規名稱>岱嶼縣公務人員獎懲要點</法規名稱><法規網址>https://example.invalid/x</法規網址>
<最新異動日期>20140301</最新異動日期><沿革內容><![CDATA[1.中華民國一百零三年三月一日訂定]]></沿革內容><法規內容><編章節>   第 一 章 總則</編章節>
<條文><條號>第 1 條</條號><條文內容><![CDATA[公務人員有下列情形之一者，申誡：
一、怠於執行職務。]]></條文內容></條文></法規內容></法規>)";

TEST(Xml, TaiwanStatute) {
  EXPECT_EQ(
      dump("a.xml", kStatute),
      "h1 岱嶼縣公務人員獎懲要點\np 法規性質：命令\np 最新異動日期：20140301\np "
      "1.中華民國一百零三年三月一日訂定\n"
      "h2 第 一 章 總則\np 第 1 條\np 公務人員有下列情形之一者，申誡：\np 一、怠於執行職務。\n");
}

TEST(Xml, SeveralStatutes) {
  EXPECT_EQ(dump("a.xml",
                 "<LAWS><法規><法規名稱>甲要點</法規名稱></法規><法規><法規名稱>乙要點</法規名稱></"
                 "法規></LAWS>"),
            "h1 甲要點\nh1 乙要點\n");
}

TEST(Xml, AnyOther) {
  EXPECT_EQ(dump("a.xml",
                 "<doc><title>辰光條例</title><section><num>1.</num><content>人員<b>不得</"
                 "b>索取利益。</content></section></doc>"),
            "h1 辰光條例\np 1. 人員不得索取利益。\n");
  EXPECT_EQ(dump("a.xml", "<doc><title>辰光</doc>"), "error damaged_container\n");
  EXPECT_EQ(
      dump("a.xml",
           encode("<?xml version=\"1.0\" encoding=\"gb2312\"?><办法><条>第一条 甲。</条></办法>",
                  "gb18030")),
      "p 第一条 甲。\n");
}

TEST(Json, Records) {
  EXPECT_EQ(
      dump("a.json", R"({"title":"临溪市办法","url":"x","content":"第一条 甲。\n第二条 乙。"})"),
      "h1 临溪市办法\np 第一条 甲。\np 第二条 乙。\n");
  EXPECT_EQ(dump("a.json", R"({"title":"临溪市办法","text":"临溪市办法\n第一条 甲。"})"),
            "p 临溪市办法\np 第一条 甲。\n");
  EXPECT_EQ(dump("a.json", R"({"content":"<p>第一条 甲。<\/p><p>第二条<br>乙。<\/p>"})"),
            "p 第一条 甲。\np 第二条\np 乙。\n");
  EXPECT_EQ(dump("a.json", R"([{"text":"甲"},{"text":"乙"}])"),
            "== a.json!1\np 甲\n== a.json!2\np 乙\n");
  EXPECT_EQ(dump("a.jsonl", "{\"text\":\"甲\"}\n{\"text\":\"乙\"}\n"),
            "== a.jsonl!1\np 甲\n== a.jsonl!2\np 乙\n");
  EXPECT_EQ(dump("a.json", R"({"a":1})"), "error no_text\n");
  EXPECT_EQ(dump("a.json", R"({"text":"甲)"), "error damaged_container\n");
  EXPECT_EQ(dump("a.json", std::string(5000, '[') + std::string(5000, ']')),
            "error limit_exceeded\n");
}

}  // namespace
}  // namespace wenze::format
