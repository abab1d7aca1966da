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


if __name__ == "__main__":
    unittest.main()
