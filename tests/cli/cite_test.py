#!/usr/bin/env python3
"""Citations of an index, and registers beside the files that are indexed."""
import json
import os
import re
import shutil
import tempfile
import unittest

import wenze

OLD = ("临溪市甲办法\n（2001年3月1日临溪市人民政府发布）\n第一条 为了规范甲事，制定本办法。\n"
       "第二条 有下列情形之一的，给予警告：\n（一）不做甲事的；\n（二）拖延甲事的。\n第三条 本办法自2001年4月1日起施行。\n")
NEW = ("临溪市乙办法\n（2015年3月1日临溪市人民政府发布）\n第一条 根据《临溪市甲办法》，制定本办法。\n"
       "第二条 依照《临溪市甲办法》第二条第（二）项处理。\n依照《临溪市甲办法》第九条处理。\n第三条 本办法第八条不适用。\n")


class Citations(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="wenze-cite-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.files = os.path.join(self.folder, "files")
        self.db = os.path.join(self.folder, "db")
        os.mkdir(self.files)
        self.write("甲.txt", OLD)
        self.write("乙.txt", NEW)

    def write(self, name, text):
        with open(os.path.join(self.files, name), "w", encoding="utf-8") as file:
            file.write(text)

    def index(self, *args):
        """How many files were written, and how many were unchanged."""
        done = wenze.run("index", self.files, "--db", self.db, "--dictionaries", wenze.CORPUS, *args, ok=(0,))
        found = re.search(r"(\d+) files written, (\d+) unchanged", done.out + done.err)
        return tuple(int(n) for n in found.groups())

    def cite(self, *args):
        return json.loads(wenze.run("cite", *args, "--db", self.db, "--json").out)

    def test_what_is_cited_and_by_whom(self):
        self.index()
        cites = self.cite("临溪市乙办法", "--cites")["cites"]
        self.assertEqual([c["target_eids"] for c in cites], [[], ["art_2__para_1__point_2"], []])
        self.assertEqual([c["provision"] for c in cites], ["第一条", "第二条第一款", "第二条第二款"])
        cited = self.cite("临溪市甲办法", "第二条", "--cited-by")["cited_by"]
        self.assertEqual([c["eid"] for c in cited], ["art_2__para_1"])

    def test_what_points_nowhere(self):
        self.index()
        dangling = self.cite("--dangling")["dangling"]
        self.assertEqual(sorted((c["text"], tuple(c["missing"])) for c in dangling),
                         [("《临溪市甲办法》第九条", ("art_9",)), ("本办法第八条", ())])

    def test_a_changed_row_of_the_register_is_a_changed_file(self):
        register = "file\ttitle\trepealed\n甲.txt\t临溪市甲办法\t{}\n"
        self.write("INDEX.tsv", register.format(""))
        first = self.index()
        self.assertEqual(self.index(), (0, first[0]))
        self.assertEqual(self.cite("--out-of-force")["out_of_force"], [])
        self.write("INDEX.tsv", register.format("2014-01-01"))
        self.assertEqual(self.index(), (1, first[0] - 1))
        self.assertTrue(self.cite("--out-of-force")["out_of_force"])

    def test_extract_leaves_out_what_was_not_in_force(self):
        self.write("INDEX.tsv", "file\trepealed\n甲.txt\t2014-01-01\n")
        path = os.path.join(self.files, "甲.txt")

        def documents(day):
            return len(json.loads(wenze.run("extract", "--json", "--at", day, path).out))

        self.assertEqual([documents(day) for day in ("2001-03-31", "2001-04-01", "2013-12-31", "2014-01-01")], [0, 1, 1, 0])


if __name__ == "__main__":
    unittest.main()
