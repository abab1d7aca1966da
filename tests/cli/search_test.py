#!/usr/bin/env python3
"""Copies of one text, grouping by document, what is like a rule, places as a tree, proximity in a document."""
import json
import os
import shutil
import tempfile
import unittest

import wenze

MEASURE = """临溪市公文办理问责办法
第一条　为了规范公文办理，制定本办法。
第二条　工作人员丢失公文的，给予警告处分。
第三条　工作人员迟报公文的，给予记过处分。
第四条　工作人员私自销毁公文的，给予撤职处分；情节严重的，给予开除处分。
"""
TRADITIONAL = """臨溪市公文辦理問責辦法

第一條　為了規範公文辦理,制定本辦法。

第二條　工作人員丟失公文的,給予警告處分。

第三條　工作人員遲報公文的,給予記過處分。

第四條　工作人員私自銷毀公文的,給予撤職處分;情節嚴重的,給予開除處分。
"""
# The same sentence in another city's measure is no copy.
OTHER = """青岚市档案管理问责办法
第一条　工作人员丢失公文的，给予警告处分。
第二条　工作人员迟报档案目录的，给予记过处分。
第三条　工作人员迟报公文的，给予降级处分。
第四条　工作人员私自销毁档案的，给予撤职处分。
"""
WEATHER = """青岚市气象信息办法
第一条　气象机构每日发布预报。
第二条　预报以气象机构发布的为准。
"""


class Search(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="wenze-search-")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.database = os.path.join(cls.folder, "db")
        texts = os.path.join(cls.folder, "texts")
        for site, name, text in (("one", "a.txt", MEASURE), ("two", "b.txt", TRADITIONAL), ("three", "c.txt", MEASURE), ("one", "d.txt", OTHER),
                                 ("one", "e.txt", WEATHER)):
            os.makedirs(os.path.join(texts, site), exist_ok=True)
            with open(os.path.join(texts, site, name), "w", encoding="utf-8") as out:
                out.write(text)
        wenze.run("index", texts, "--db", cls.database, "--dictionaries", wenze.CORPUS, ok=(0,))

    def search(self, *args, ok=(0, 1)):
        return json.loads(wenze.run("search", *args, "--db", self.database, "--json", ok=ok).out)

    @staticmethod
    def where(result):
        return [(os.path.basename(hit["document"]["path"]), hit["eid"]) for hit in result["hits"]]

    def test_copies_count_once_and_are_listed(self):
        listed = self.search("丢失公文", "--copies", "list", "--facets", "place")
        self.assertEqual(listed["total"], 4)
        folded = self.search("丢失公文", "--facets", "place,document")
        self.assertEqual(folded["total"], 2)
        self.assertEqual(len(folded["hits"]), 2)
        self.assertEqual(sorted(value["matches"] for value in folded["facets"]["place"]), [1, 1])
        copies = {tuple(sorted([hit["document"]["path"][-5:]] + [copy["path"][-5:] for copy in hit.get("copies", [])])) for hit in folded["hits"]}
        self.assertEqual(copies, {("a.txt", "b.txt", "c.txt"), ("d.txt",)})
        self.assertEqual(max(hit.get("folded", 0) for hit in folded["hits"]), 2)

    def test_copies_of_rules_and_documents(self):
        self.assertEqual(self.search("sanction:撤职", "--copies", "list")["total"], 4)
        self.assertEqual(self.search("sanction:撤职")["total"], 2)
        self.assertEqual(self.search("title:问责", "--kind", "document", "--copies", "list")["total"], 4)
        self.assertEqual(self.search("title:问责", "--kind", "document")["total"], 2)
        text = wenze.run("search", "sanction:撤职", "--db", self.database, "--lang", "en").out
        self.assertEqual(text.count("the same in "), 2)

    def test_pages_of_folded_hits(self):
        whole = self.where(self.search("公文 OR 档案", "-n", "100"))
        pages = [hit for offset in range(0, len(whole), 2) for hit in self.where(self.search("公文 OR 档案", "-n", "2", "--offset", str(offset)))]
        self.assertEqual(pages, whole)
        self.assertEqual(len(set(whole)), len(whole))

    def test_grouped_by_document(self):
        grouped = self.search("工作人员", "--group", "document", "--facets", "kind")
        self.assertEqual(grouped["total"], 4)
        self.assertEqual(len({hit["document"]["path"] for hit in grouped["hits"]}), 4)
        self.assertEqual(sorted(hit["folded"] for hit in grouped["hits"]), [2, 2, 2, 3])
        self.assertEqual(sum(value["matches"] for value in grouped["facets"]["kind"]), 4)

    def test_places_as_a_tree(self):
        result = self.search("公文 OR 档案 OR 预报", "--facets", "place", "--copies", "list")
        self.assertEqual(len(result["place_tree"]), 1)
        top = result["place_tree"][0]
        self.assertEqual(top["label"], "云泽省")
        self.assertEqual(top["own"], 0)
        self.assertEqual(top["matches"], sum(one["matches"] for one in top["below"]))
        self.assertEqual({one["label"] for one in top["below"]}, {"临溪市", "青岚市"})
        self.assertEqual(top["matches"], sum(value["matches"] for value in result["facets"]["place"]))
        text = wenze.run("search", "公文 OR 档案", "--facets", "place", "--db", self.database, "--lang", "zh").out
        self.assertRegex(text, r"\n  云泽省 \(\d+\)\n    临溪市 \(\d+\)")

    def test_more_like_a_rule(self):
        seed = next(hit for hit in self.search("迟报公文", "--kind", "rule")["hits"] if hit["document"]["title"].startswith("临溪市"))
        for address in (seed["address"], seed["document"]["id"] + "#" + seed["rule"]["id"], seed["document"]["path"] + "#第三条"):
            like = self.search("--like", address)
            self.assertEqual(like["kind"], "rule")
            own = [hit for hit in like["hits"] if hit["document"]["id"] == seed["document"]["id"]]
            self.assertNotIn(seed["eid"], [hit["eid"] for hit in own])
            others = [hit for hit in like["hits"] if hit["document"]["title"].startswith("青岚市")]
            self.assertIn("迟报", others[0]["quote"]["text"])
            self.assertNotIn("预报", "".join(hit["quote"]["text"] for hit in like["hits"]))
            self.assertEqual([one["field"] for one in like["interpretations"]], ["like"] * len(like["interpretations"]))
        narrowed = self.search("place:青岚市", "--like", seed["address"])
        self.assertTrue(narrowed["hits"])
        self.assertEqual({hit["document"]["title"] for hit in narrowed["hits"]}, {"青岚市档案管理问责办法"})

    def test_more_like_a_provision(self):
        weather = self.search("每日发布预报")["hits"][0]
        like = self.search("--like", weather["address"])
        self.assertEqual(like["kind"], "provision")
        self.assertEqual(self.where(like)[0], ("e.txt", "art_2__para_1"))

    def test_by_confidence(self):
        every = self.search("type:liability")["total"]
        parts = [self.search(f"type:liability confidence:{level}")["total"] for level in ("high", "medium", "low")]
        self.assertEqual(sum(parts), every)
        self.assertGreater(every, 0)
        self.assertEqual(self.search("类型:责任 可信度:(高 OR 中)")["total"], parts[0] + parts[1])
        self.assertEqual(wenze.run("search", "confidence:sure", "--db", self.database, ok=None).returncode, 2)

    def test_wrong_likes_are_named(self):
        self.assertIn("DOCUMENT#ADDRESS", wenze.run("search", "--like", "办法", "--db", self.database, ok=(2,)).err)
        self.assertIn("第九十九条", wenze.run("search", "--like", "青岚市气象信息办法#第九十九条", "--db", self.database, ok=(2,)).err)
        wenze.run("search", "--db", self.database, ok=(2,))

    def test_both_in_one_document(self):
        for operator in ("same-document", "同文"):
            both = self.search(f"丢失公文 {operator} 档案", "--copies", "list")
            self.assertEqual({path for path, _ in self.where(both)}, {"d.txt"})
            self.assertEqual(both["total"], 4)
        self.assertEqual(self.search("预报 同文 公文")["total"], 0)
        rules = self.search("丢失公文 同文 档案", "--kind", "rule", "--copies", "list")
        self.assertEqual({path for path, _ in self.where(rules)}, {"d.txt"})


class AtDay(unittest.TestCase):
    def test_only_what_was_in_force(self):
        folder = tempfile.mkdtemp(prefix="wenze-at-")
        self.addCleanup(shutil.rmtree, folder)
        texts, database = os.path.join(folder, "texts"), os.path.join(folder, "db")
        os.mkdir(texts)
        for name, number, last in (("old.txt", "一", "本办法自2010年1月1日起施行，有效期五年。"), ("new.txt", "二", "本办法自2016年3月1日起施行。"),
                                   ("undated.txt", "三", "本办法由市人民政府负责解释。")):
            with open(os.path.join(texts, name), "w", encoding="utf-8") as out:
                out.write(f"青岚市第{number}公文管理办法\n第一条　为了管理公文，制定本办法。\n第二条　工作人员丢失公文的，给予警告处分。\n第三条　{last}\n")
        wenze.run("index", texts, "--db", database, "--dictionaries", wenze.CORPUS, ok=(0,))

        def found(day, *more):
            result = json.loads(wenze.run("search", "丢失公文", "--db", database, "--json", "--facets", "place", *more, "--at", day).out)
            names = sorted(os.path.basename(hit["document"]["path"]) for hit in result["hits"])
            self.assertEqual(result["total"], len(names))
            return names

        for more in ((), ("--kind", "rule"), ("--match", "best")):
            self.assertEqual(found("2012-06-01", *more), ["old.txt", "undated.txt"])
            self.assertEqual(found("2015-06-01", *more), ["undated.txt"])
            self.assertEqual(found("2020", *more), ["new.txt", "undated.txt"])
        done = wenze.run("search", "丢失公文", "--db", database, "--at", "morgen", "--lang", "en", ok=(2,))
        self.assertIn("not a date", done.err)


if __name__ == "__main__":
    unittest.main()
