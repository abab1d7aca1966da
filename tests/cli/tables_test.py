"""Tables that set out wrongs and what follows from them, a row each, in web pages and Markdown."""
import os
import subprocess
import tempfile
import unittest

WENZE = os.environ["WENZE"]

PAGE = """<html><body><h1>青岚市渡口管理裁量基准</h1><p>第一条 为了规范裁量，制定本基准。</p><p>第二条 裁量标准如下：</p>
<table><tr><th>序号</th><th>违法行为</th><th>处罚标准</th></tr>
<tr><td>1</td><td>伪造船票的</td><td>处五千元罚款；情节严重的，吊销渡口经营许可证</td></tr>
<tr><td>2</td><td>超载的</td><td>处一千元罚款</td></tr></table>
<p>第三条 本基准自公布之日起施行。</p></body></html>"""

MARKDOWN = """# 青岚市渡口管理裁量基准

第一条 为了规范裁量，制定本基准。

第二条 裁量标准如下：

| 序号 | 违法行为 | 违法程度 | 处罚标准 | 依据 |
|---|---|---|---|---|
| 1 | 未公示票价的 | 一般 | 由海事局责令改正，处一千元罚款 | 第五条 |
| 2 | 伪造船票的 | 严重 | 处五千元罚款 | 第六条 |

第三条 工作人员玩忽职守的，给予警告处分。
"""

NO_RULES = """# 青岚市渡口一览

第一条 渡口如下：

| 序号 | 名称 | 备注 |
|---|---|---|
| 1 | 东渡口 | 处罚过一次 |
"""

MERGED = """<html><body><p>第一条 裁量标准如下：</p><table><tr><th>违法行为</th><th>处罚标准</th></tr>
<tr><td rowspan="2">超载的</td><td>处一千元罚款</td></tr><tr><td>处二千元罚款</td></tr></table></body></html>"""


class Tables(unittest.TestCase):
    def rules(self, text, name):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, name)
            with open(path, "w", encoding="utf-8") as f:
                f.write(text)
            environment = dict(os.environ, LC_ALL="C.UTF-8")
            result = subprocess.run([WENZE, "extract", "--jsonl", path], capture_output=True, text=True, encoding="utf-8",
                                    env=environment)
            self.assertNotEqual(result.returncode, 2, result.stderr)
            import json
            rules = [rule for line in result.stdout.splitlines() for rule in json.loads(line).get("rules", [])]
            return [(rule["fault"]["text"] if rule["fault"] else None, [s["code"] for s in rule["sanctions"]],
                     rule["condition"]["severity"] if rule["condition"] else None,
                     rule["authority"]["text"] if rule["authority"] else None) for rule in rules]

    def test_rows_of_a_page(self):
        self.assertEqual(self.rules(PAGE, "page.html"),
                         [("伪造船票", ["ADMP.03"], None, None), ("伪造船票", ["ADMP.08"], "serious", None),
                          ("超载", ["ADMP.03"], None, None)])

    def test_rows_of_markdown_and_what_stands_behind(self):
        self.assertEqual(self.rules(MARKDOWN, "measure.md"),
                         [("未公示票价", ["ACT.01", "ADMP.03"], None, "海事局"), ("伪造船票", ["ADMP.03"], None, None),
                          ("玩忽职守", ["GOV.01"], None, None)])

    def test_other_tables_state_nothing(self):
        self.assertEqual(self.rules(NO_RULES, "list.md"), [])

    def test_a_table_with_merged_cells_is_not_guessed_at(self):
        self.assertNotIn("超载", [rule[0] for rule in self.rules(MERGED, "merged.html") if rule[1] == ["ADMP.03"] and rule[0] == "处一千元罚款"])


if __name__ == "__main__":
    unittest.main()
