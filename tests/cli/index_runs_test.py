#!/usr/bin/env python3
"""Runs of `wenze index`: what a dry run says is what a run does; files are known again from elsewhere and can be taken out."""
import os
import shutil
import tempfile
import unittest

import wenze

TEXT = "第一条 工作人员玩忽职守的，给予{}处分。\n第二条 本办法自发布之日起施行。\n"


class IndexRuns(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="wenze-runs-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        os.mkdir(self.path("meas"))
        for name, sanction in (("a.txt", "警告"), ("b.txt", "记过"), ("c.txt", "降级")):
            self.write(name, TEXT.format(sanction))

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def write(self, name, text):
        with open(self.path("meas", name), "w", encoding="utf-8") as out:
            out.write(text)

    def index(self, *args, ok=(0,), cwd=None):
        return wenze.run("index", *args, "--db", self.path("db"), ok=ok, cwd=cwd or self.folder)

    def documents(self):
        listed = wenze.run("search", "玩忽职守", "--db", self.path("db"), "-n", "50", "--copies", "list", "--json").out
        return sorted(hit["document"]["path"] for hit in __import__("json").loads(listed)["hits"])

    def test_a_dry_run_tells_what_a_run_does(self):
        self.assertEqual(self.index("meas", "--dry-run").out.splitlines()[:3], ["  new meas/a.txt", "  new meas/b.txt", "  new meas/c.txt"])
        self.index("meas")
        os.remove(self.path("meas", "a.txt"))
        self.write("b.txt", TEXT.format("记大过"))
        self.write("d.txt", TEXT.format("撤职"))
        self.write("empty.txt", "")
        dry = self.index("meas", "--dry-run", "-q", ok=(2,))
        for line in ("  changed meas/b.txt", "  new meas/d.txt", "  removed meas/a.txt"):
            self.assertIn(line, dry.out.splitlines())
        self.assertNotIn("empty.txt", dry.out)
        self.assertEqual(self.documents(), ["meas/a.txt", "meas/b.txt", "meas/c.txt"])
        real = self.index("meas", ok=(2,))
        self.assertEqual(dry.out.splitlines()[-1].replace("files would be written", "files written").replace("would be removed", "removed"), real.out.splitlines()[-1])
        self.assertIn("1 removed, 1 failed; 2 documents", real.out)

    def test_a_file_is_known_again_by_any_path(self):
        self.index("meas")
        for args, cwd in ((("./meas/a.txt",), None), ((self.path("meas"),), None), (("a.txt",), self.path("meas")), (("../meas",), self.path("meas")),
                          ((self.path("meas", "a.txt"),), "/")):
            self.assertIn("0 files written", self.index(*args, cwd=cwd).out, args)
        self.assertEqual(self.documents(), ["meas/a.txt", "meas/b.txt", "meas/c.txt"])
        self.write("a.txt", TEXT.format("开除"))
        self.assertIn("1 files written, 2 unchanged", self.index(self.path("meas"), cwd="/").out)
        os.remove(self.path("meas", "c.txt"))
        self.assertIn("removed meas/c.txt", self.index(".", cwd=self.path("meas")).out)
        self.assertEqual(self.documents(), ["meas/a.txt", "meas/b.txt"])
        with open(self.path("meas", "e.txt"), "w", encoding="utf-8") as out:
            out.write(TEXT.format("撤职"))
        self.index("e.txt", cwd=self.path("meas"))
        self.assertIn("0 files written", self.index(self.path("meas", "e.txt")).out)
        self.assertIn("0 files written", self.index("meas").out)

    def test_what_moved_can_be_taken_out(self):
        self.index("meas")
        os.rename(self.path("meas"), self.path("moved"))
        gone = self.index("meas", "--lang", "zh", ok=(2,))
        self.assertIn("仍保留原先来自此处的 3 个文件；用 wenze index --remove meas 移除", gone.err)
        self.assertIn("removed meas/b.txt", self.index("moved", "--remove", "meas").out)
        self.assertEqual(self.documents(), ["moved/a.txt", "moved/b.txt", "moved/c.txt"])
        self.assertEqual(self.index("--remove", "moved/a.txt", "-q").out, "")
        self.assertEqual(self.documents(), ["moved/b.txt", "moved/c.txt"])
        self.assertIn("--remove", wenze.run("index", ok=(2,)).err)

    def test_shards(self):
        self.index("meas", "--shards", "2")
        self.assertIn("0 files written", self.index(self.path("meas"), cwd="/").out)
        self.assertIn("3 removed", self.index("--remove", self.path("meas")).out)

    def test_files_of_open_documents_are_left_out(self):
        self.write("~$a.docx", "lock")
        self.assertIn("3 files written", self.index("meas").out)


if __name__ == "__main__":
    unittest.main()
