"""What a reader of results sees: rules in words, documents by their titles and days, reports that say what was asked."""
import json
import os
import tempfile
import unittest

import wenze


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        return path

    def database(self, files):
        for name, text in files.items():
            self.write("texts/" + name, text)
        path = os.path.join(self.folder, "db")
        wenze.run("index", os.path.join(self.folder, "texts"), "--db", path, ok=(0,))
        return path


FERRY = """青岚市渡口管理办法
第一条 为了加强渡口管理，制定本办法。
第二条 渡口工作人员有下列情形之一的，由其主管部门责令改正；情节严重的，对直接负责的主管人员依法给予警告或者记过处分：
（一）擅自停航的；
（二）超载不制止的。
第三条 对处分不服的，可以依法申请复核。
"""


class RulesInWords(Files):
    def test_extract_says_the_rule_in_the_language_of_the_run(self):
        out = wenze.run("extract", self.write("ferry.txt", FERRY), "--lang", "zh", ok=(0,)).out
        rule = out[out.index("第二条第（一）项 · 责任追究 · 应当"):]
        rule = rule[:rule.index("第二条第（二）项")]
        self.assertIn("责任主体：直接负责的主管人员（主管人员）", rule)
        self.assertIn("情节：情节严重的\n", rule)
        self.assertIn("处理措施：警告（政务/行政处分）、记过；择一", rule)
        self.assertIn("决定机关：其主管部门", rule)
        self.assertIn("原文：擅自停航的；", rule)
        self.assertNotIn("GOV.01", out)
        english = wenze.run("extract", self.write("ferry.txt", FERRY), "--lang", "en", ok=(0,)).out
        self.assertIn("   sanctions: public office: warning, public office: demerit; one of\n", english)

    def test_a_sanction_outside_the_quotation_is_quoted_with_its_place(self):
        out = wenze.run("extract", self.write("ferry.txt", FERRY), "--lang", "zh", ok=(0,)).out
        self.assertIn("措施见：第二条：渡口工作人员有下列情形之一的，由其主管部门责令改正；情节严重的，对直接负责的主管人员依法给予警告或者记过处分：", out)

    def test_what_is_damaged_is_told(self):
        path = self.write("d.txt", "青岚市渡口办法\n第一条 渡口工作人员有下列情形之一的，给予记过处分：\n（一）擅自停航的；\n"
                                   "（二）对\ufffd符合条件的船舶予以登记的；\n第二条 本办法自2020年1月1日起施行。\n")
        out = wenze.run("extract", path, "--lang", "zh").out
        self.assertIn("文字损坏，未读：《青岚市渡口办法》第一条第（二）项：（二）对\ufffd符合条件的船舶予以登记的；", out)
        self.assertNotIn("未读", wenze.run("extract", path, "--lang", "zh", "--dump").out)

    def test_a_rule_without_fault_and_sanction_has_its_quotation(self):
        out = wenze.run("extract", self.write("ferry.txt", FERRY), "--lang", "zh", ok=(0,)).out
        self.assertRegex(out, r"第三条 · 救济 · 可以 [^\n]*\n   (?:[^\n]*\n   )*原文：[^\n]*申请复核")

    def test_one_line_a_rule_on_request(self):
        out = wenze.run("extract", "--dump", self.write("ferry.txt", FERRY), ok=(0,)).out
        self.assertRegex(out, r"(?m)^art_2__para_1__point_1#2 liability .*\[GOV.01 GOV.02\] must one_of$")

    def test_show_prints_the_rules_of_the_provision_in_words(self):
        path = self.write("ferry.txt", FERRY)
        out = wenze.run("show", path, "第二条第一项", "--rules", "--lang", "zh", ok=(0,)).out
        self.assertIn("处理措施：警告（政务/行政处分）、记过", out)
        self.assertNotIn("超载不制止", out)
        db = self.database({"ferry.txt": FERRY})
        self.assertIn("处理措施：警告（政务/行政处分）、记过", wenze.run("show", "青岚市渡口管理办法", "第二条第一项", "--rules", "--lang", "zh", "--db", db, ok=(0,)).out)


AMENDED = """中华人民共和国渡运法
（2003年4月8日第十届全国人民代表大会常务委员会第二次会议通过　根据2017年9月1日第十二届全国人民代表大会常务委员会第二十九次会议《关于修改〈中华人民共和国渡运法〉的决定》修正）
第一条 为了加强渡运管理，制定本法。
第二条 渡运工作人员擅自停航的，依照《青岚市渡口管理办法》的规定给予警告或者记过处分。
第三条 本法自2003年7月1日起施行。
"""
NOTES = """最高人民法院关于适用《中华人民共和国渡运法》若干问题的解释
第一条 渡运工作人员擅自停航的，人民法院应当受理。
第二条 本解释自2018年1月1日起施行。
"""


class LaterWording(Files):
    def test_a_text_amended_after_the_day_says_so(self):
        db = self.database({"law.txt": AMENDED})
        ask = ["search", "擅自停航", "--db", db, "--lang", "zh"]
        self.assertIn("2017-09-01 修改后的文本", wenze.run(*ask, "--at", "2010-01-01", ok=(0,)).out)
        self.assertNotIn("修改后的文本", wenze.run(*ask, "--at", "2018-01-01", ok=(0,)).out)
        self.assertNotIn("修改后的文本", wenze.run(*ask, ok=(0,)).out)
        found = json.loads(wenze.run(*ask, "--at", "2010-01-01", "--json", ok=(0,)).out)
        self.assertEqual((found["at"], found["hits"][0]["document"]["amended_after"]), ("2010-01-01", "2017-09-01"))
        shown = wenze.run("show", "渡运法", "--at", "2010-01-01", "--db", db, "--lang", "zh", ok=(0,)).out
        self.assertIn("现行 (2010-01-01)；所存为 2017-09-01 修改后的文本", shown)
        path = os.path.join(self.folder, "texts", "law.txt")
        self.assertIn("[as amended on 2017-09-01]", wenze.run("extract", path, "--at", "2010-01-01", ok=(0,)).out)


class Queries(Files):
    def setUp(self):
        super().setUp()
        self.db = self.database({"law.txt": AMENDED, "notes.txt": NOTES, "ferry.txt": FERRY})

    def found(self, *query):
        return json.loads(wenze.run("search", *query, "--db", self.db, "--json").out)

    def test_cites_goes_with_fields_of_rules(self):
        found = self.found("引用:渡口管理办法 问责方式:记过")
        self.assertEqual((found["kind"], {hit["citation"] for hit in found["hits"]}), ("rule", {"《中华人民共和国渡运法》第二条"}))
        self.assertEqual(self.found("引用:渡运法 问责方式:记过")["total"], 0)
        self.assertEqual(self.found("问责方式:记过 NOT 引用:渡口管理办法")["total"], self.found("问责方式:记过")["total"] - found["total"])

    def test_rules_of_the_whole_country(self):
        for name in ("全国", "中央"):
            self.assertEqual({hit["document"]["path"].rsplit("/")[-1] for hit in self.found(f"擅自停航 地区:{name}")["hits"]}, {"law.txt", "notes.txt"})
        self.assertRegex(wenze.run("stats", "--db", self.db, "--lang", "zh", ok=(0,)).out, r"全国 +2\n")

    def test_a_law_opens_by_its_title_without_the_country(self):
        self.assertIn("标题：中华人民共和国渡运法\n", wenze.run("show", "渡运法", "--db", self.db, "--lang", "zh", ok=(0,)).out)

    def test_versions_of_one_title_are_told_apart(self):
        db = self.database({"law.txt": AMENDED, "old.txt": AMENDED.replace("2017年9月1日", "2009年8月27日").replace("第十二届", "第十一届")})
        done = wenze.run("show", "渡运法", "--db", db, "--lang", "zh", ok=(0,))
        self.assertIn("law.txt", done.out)
        self.assertRegex(done.err, r"中华人民共和国渡运法 2017-09-01；另有文本：\w+ 2009-08-27")
        self.assertIn("old.txt", wenze.run("show", "渡运法", "--at", "2010-01-01", "--db", db, ok=(0,)).out)

    def test_reports_say_what_was_asked_and_count(self):
        for form, heading in (("markdown", "# 检索：擅自停航 地区:全国\n"), ("html", "<h1>检索：擅自停航 地区:全国</h1>")):
            out = wenze.run("search", "擅自停航 地区:全国", "--facets", "效力,年份", "--format", form, "--lang", "zh", "--db", self.db, ok=(0,)).out
            for part in (heading, "共 2 条", "理解为：", "按效力级别", "按年份", "law.txt", "2017-09-01"):
                self.assertIn(part, out)
        csv = wenze.run("search", "擅自停航", "--facets", "年份", "--format", "csv", "--db", self.db, ok=(0,)).out
        self.assertRegex(csv, r"\r\n\r\nmatter,count\r\n")


class Drafts(Files):
    def test_lint_says_that_competence_was_not_checked(self):
        path = self.write("draft.txt", "渡口守则\n第一条 由主管部门给予警告处分。\n")
        if json.loads(wenze.run("lint", path, "--json").out)["documents"][0]["level"] is None:
            self.assertIn("效力级别不明，未检查权限", wenze.run("lint", path, "--lang", "zh").err)
        self.assertNotIn("未检查权限", wenze.run("lint", path, "--lang", "zh", "--level", "规范性文件").err)

    def test_several_clean_drafts_are_said_to_be_clean(self):
        paths = [self.write(f"{n}.txt", f"青岚市渡口{n}办法\n第一条 为了加强渡口管理，制定本办法。\n") for n in "甲乙"]
        self.assertEqual(wenze.run("lint", *paths, "--lang", "zh", ok=(0,)).out.count("未发现问题"), 2)


if __name__ == "__main__":
    unittest.main()
