"""What took the place of a text: later versions of a title, and acts that repeal another."""
import json
import os
import tempfile
import unittest

import wenze

OLD = """青岚市公文管理办法

（2015年3月1日青岚市人民政府令第12号公布　自2015年5月1日起施行）

第一条　为了规范公文管理，制定本办法。
第二条　工作人员丢失公文的，给予警告或者记过处分。
第三条　本办法自2015年5月1日起施行。
"""
NEW = """青岚市公文管理办法

（2020年6月1日青岚市人民政府令第30号公布　自2020年9月1日起施行）

第一条　为了规范公文管理，制定本办法。
第二条　各单位应当指定专人管理公文。
第三条　工作人员丢失公文的，给予警告或者记过处分。
第四条　本办法自2020年9月1日起施行。
"""
SEALS = """青岚市印章管理办法

（2014年3月1日青岚市人民政府令第10号公布　自2014年4月1日起施行）

第一条　工作人员盗用印章的，给予撤职处分。
第二条　本办法自2014年4月1日起施行。
"""
OFFICES = """青岚市机关事务管理办法

（2022年11月1日青岚市人民政府令第41号公布　自2023年1月1日起施行）

第一条　工作人员擅自处置办公用房的，给予记大过处分。
第二条　本办法自2023年1月1日起施行。《青岚市印章管理办法》同时废止。
"""
DRAFT = """青岚市用印规范

第一条　根据《青岚市印章管理办法》，制定本规范。
第二条　工作人员私自用印的，给予记过处分。
"""


class Versions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        for name, text in (("a-old.txt", OLD), ("b-new.txt", NEW), ("seals.txt", SEALS), ("offices.txt", OFFICES)):
            with open(os.path.join(cls.folder.name, name), "w", encoding="utf-8") as file:
                file.write(text)
        cls.database = os.path.join(cls.folder.name, "v.db")
        wenze.run("index", "--dictionaries", wenze.CORPUS, "--db", cls.database, cls.folder.name)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def hits(self, *args):
        return json.loads(wenze.run("search", *args, "--db", self.database, "--json").out)["hits"]

    def show(self, *args):
        return wenze.run("show", *args, "--db", self.database, "--lang", "zh")

    def test_youngest_copy_stands_for_all(self):
        hits = self.hits("sanction:记过 丢失公文")
        self.assertEqual(1, len(hits))
        self.assertIn("第三条", hits[0]["citation"])
        self.assertEqual(["a-old.txt"], [os.path.basename(one["path"]) for one in hits[0]["copies"]])

    def test_each_day_has_its_version(self):
        for day, article in (("2016-01-01", ["第二条"]), ("2020-08-31", ["第二条"]), ("2020-09-01", ["第三条"]), ("2026", ["第三条"]), ("2010-01-01", [])):
            self.assertEqual(article, [hit["citation"].split("》")[1] for hit in self.hits("丢失公文", "--at", day)], day)

    def test_old_texts_are_marked(self):
        hits = self.hits("丢失公文", "--copies", "list")
        marks = {os.path.basename(hit["document"]["path"]): hit["document"].get("superseded_by", {}).get("from") for hit in hits}
        self.assertEqual({"a-old.txt": "2020-09-01", "b-new.txt": None}, marks)
        hits = self.hits("盗用印章")
        self.assertEqual(("2023-01-01", True), (hits[0]["document"]["superseded_by"]["from"], hits[0]["document"]["superseded_by"]["repealed"]))
        out = wenze.run("search", "盗用印章", "--db", self.database, "--lang", "zh").out
        self.assertIn("2023-01-01 起废止（《青岚市机关事务管理办法》）", out)
        self.assertEqual([], self.hits("盗用印章", "--at", "2023-01-01"))
        self.assertEqual(1, len(self.hits("盗用印章", "--at", "2022-12-31")))

    def test_a_title_opens_the_version_that_applies(self):
        done = self.show("青岚市公文管理办法", "第三条")
        self.assertIn("丢失公文", done.out)
        self.assertIn("另有文本", done.err)
        for day, validity in (("2016-01-01", "施行：2015-05-01"), ("2021-01-01", "施行：2020-09-01")):
            self.assertIn(validity, self.show("青岚市公文管理办法", "--at", day).out)
        self.assertIn("施行：2020-09-01", self.show("青嵐市公文管理辦法").out, "a title in traditional characters")

    def test_show_says_what_took_its_place(self):
        out = self.show("青岚市印章管理办法", "--at", "2024-01-01").out
        self.assertIn("有效性：已废止 (2024-01-01)", out)
        self.assertIn("有效性：现行 (2022-01-01)", self.show("青岚市印章管理办法", "--at", "2022-01-01").out)
        self.assertIn("有效性：已被新文本取代 (2024-01-01)", self.show(self.old_id(), "--at", "2024-01-01").out)

    def old_id(self):
        listed = self.hits("丢失公文", "--copies", "list")
        return next(hit["document"]["id"] for hit in listed if hit["document"]["path"].endswith("a-old.txt"))

    def test_lint_knows_what_the_index_repealed(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        draft = os.path.join(folder.name, "draft.txt")
        with open(draft, "w", encoding="utf-8") as file:
            file.write(DRAFT)
        args = ("lint", draft, "--dictionaries", wenze.CORPUS, "--check", "repealed_basis", "--json")
        without = json.loads(wenze.run(*args).out)
        known = json.loads(wenze.run(*args, "--db", self.database).out)
        self.assertEqual([0, 1], [len(one["documents"][0]["findings"]) for one in (without, known)])


if __name__ == "__main__":
    unittest.main()
