#!/usr/bin/env python3
"""Bad input: a message that names the thing and the reason, exit status 2, and everything else still done."""
import json
import os
import shutil
import tempfile
import unittest

import wenze

GOOD = "第一条 工作人员玩忽职守的，给予记过处分。\n第二条 本办法自发布之日起施行。\n"


class BadInput(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="wenze-bad-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.good = self.write("good.txt", GOOD.encode())

    def write(self, name, bytes_):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(bytes_)
        return path

    def extract_beside_good(self, bad):
        done = wenze.run("extract", "--json", bad, self.good, ok=(2,))
        self.assertIn(os.path.basename(bad), done.err)
        documents = json.loads(done.out)
        self.assertTrue(any(d["source"]["path"] == self.good and d["rules"] for d in documents), "the good file is still read")
        return done.err

    def test_empty_file(self):
        self.assertIn("empty", self.extract_beside_good(self.write("empty.txt", b"")))

    def test_binary(self):
        self.assertIn("binary", self.extract_beside_good(self.write("noise.txt", bytes(range(256)) * 40)))

    def test_truncated_docx(self):
        whole = os.path.join(wenze.CORPUS, "formats", "xidong-service-window-2015.docx")
        with open(whole, "rb") as file:
            bytes_ = file.read()
        self.assertIn("docx", self.extract_beside_good(self.write("cut.docx", bytes_[: len(bytes_) // 2])).lower())

    def test_truncated_pdf(self):
        self.extract_beside_good(self.write("cut.pdf", b"%PDF-1.4\n1 0 obj\n<<"))

    def test_missing_file(self):
        self.assertIn("cannot read", self.extract_beside_good(os.path.join(self.folder, "nowhere.txt")))

    def test_unreadable_folder(self):
        locked = os.path.join(self.folder, "locked")
        os.mkdir(locked, 0)
        self.addCleanup(os.chmod, locked, 0o700)
        if os.access(locked, os.R_OK):
            self.skipTest("running as a user who can read everything")
        done = wenze.run("extract", "--json", self.folder, ok=(2,))
        self.assertIn("locked", done.err)
        self.assertTrue(json.loads(done.out))

    def test_a_bad_file_in_a_folder_does_not_keep_the_others_from_the_index(self):
        self.write("empty.txt", b"")
        database = os.path.join(self.folder, "db")
        done = wenze.run("index", self.folder, "--db", database, ok=(2,))
        self.assertIn("empty.txt", done.err)
        found = json.loads(wenze.run("search", "玩忽职守", "--db", database, "--json", ok=(0,)).out)
        self.assertEqual(found["total"], 1)

    def test_a_file_that_went_bad_keeps_its_place_in_the_index(self):
        database = os.path.join(self.folder, "db")
        wenze.run("index", self.folder, "--db", database, ok=(0,))
        self.write("good.txt", b"")
        wenze.run("index", self.folder, "--db", database, ok=(2,))
        found = json.loads(wenze.run("search", "玩忽职守", "--db", database, "--json", ok=(0,)).out)
        self.assertEqual(found["total"], 1)

    def test_no_database(self):
        for path in (os.path.join(self.folder, "nothing"), self.folder, self.good):
            done = wenze.run("search", "记过", "--db", path, ok=(2,))
            self.assertIn(path, done.err)
            self.assertIn("not a wenze database", done.err)

    def test_wrong_queries_point_at_the_character(self):
        for query in ("", "(记过", "nofield:记过", "记过 AND"):
            done = wenze.run("search", query, "--db", wenze.index(), ok=(2,))
            self.assertTrue(done.err.startswith("wenze: "), done.err)

    def test_unknown_option_and_command(self):
        done = wenze.run("search", "记过", "--limt", "3", ok=(2,))
        self.assertIn("--limt", done.err)
        self.assertIn("--limit", done.err)
        done = wenze.run("serch", "记过", ok=(2,))
        self.assertIn("search", done.err)

    def test_messages_in_chinese(self):
        done = wenze.run("extract", self.write("empty.txt", b""), "--lang", "zh", ok=(2,))
        self.assertIn("文件为空", done.err)

    def test_nothing_found_is_one(self):
        path = self.write("plain.txt", "今天天气很好。\n".encode())
        wenze.run("extract", path, ok=(1,))
        wenze.run("search", "从未出现过的词语组合", "--match", "all", "--db", wenze.index(), ok=(1,))

    def test_standard_input(self):
        done = wenze.run("extract", "--json", "-", input=GOOD.encode("gb18030"), ok=(0,))
        self.assertEqual(json.loads(done.out)[0]["source"]["encoding"].upper(), "GB18030")

    def test_a_closed_pipe_is_no_error(self):
        import subprocess
        command = f"'{wenze.PROGRAM}' extract '{wenze.CORPUS}' 2>&1 | head -c 10; exit ${{PIPESTATUS[0]}}"
        self.assertEqual(subprocess.run(["bash", "-c", command], capture_output=True).returncode, 0)

    def test_help_shows_examples_first(self):
        for command in "index search show extract compare convert stats eval dict run explain completion".split():
            text = wenze.run(command, "-h", ok=(0,)).out
            self.assertLess(text.index("Examples:"), text.index("Usage:"), command)


if __name__ == "__main__":
    unittest.main()
