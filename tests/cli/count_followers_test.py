"""scripts/count_followers: the table of what follows what, from a few lines of text, and from the same lines written otherwise."""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "scripts", "count_followers")
LEAST = ["--pairs", "2", "--triples", "2", "--fours", "2"]


def count(*args):
    return subprocess.run([sys.executable, SCRIPT, *LEAST, *args], capture_output=True, encoding="utf-8")


@unittest.skipUnless(shutil.which("uconv"), "uconv (icu-devtools) is not installed")
class CountFollowers(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="wenze-count-")
        self.addCleanup(self.folder.cleanup)

    def write(self, name, text):
        path = os.path.join(self.folder.name, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def rows(self, *args):
        done = count(*args)
        self.assertEqual(done.returncode, 0, done.stderr)
        lines = [line for line in done.stdout.split("\n") if line and not line.startswith("#")]
        self.assertEqual(lines[0], "first\tcount_class\tfollowers")
        return dict(line.split("\t", 1) for line in lines[1:])

    def test_weights_and_histories(self):
        plain = self.write("a.md", "<!-- 不算的注 -->\n## 责任追究，主任落实。\n")
        statute = self.write("b.xml", "<法規><名稱>不算</名稱><條文內容><![CDATA[責任]]></條文內容></法規>\n")
        rows = self.rows(plain + "*5", statute)
        # 责 6 times, 5 of them before 任追; 任 11 times: before 追 and 落 alike, unless one knows what is before it.
        self.assertEqual(rows["责"], "4\t任4(追3)")
        self.assertEqual(rows["主"], "3\t任3(落3)")
        self.assertEqual(rows["任"], "5\t落3追3")
        self.assertEqual(rows["，"], "3\t主3")
        self.assertNotIn("責", rows)
        self.assertNotIn("不", rows)

    def test_script_and_width_are_folded(self):
        han = self.write("a.txt", "责任追究，主任落实：2026年。\n")
        other = self.write("b.txt", "　責任追究,主任落實:２０２６年。\r\n\r\n")
        self.assertEqual({k: v for k, v in self.rows(han + "*9").items() if k != "⏎"},
                         {k: v for k, v in self.rows(other + "*9").items() if k != "⏎"})

    def test_a_gap_ends_a_history(self):
        rows = self.rows(self.write("a.txt", "责任\U00020000追究\n") + "*9")
        self.assertEqual(rows["任"], "4\t")
        self.assertEqual(rows["追"], "4\t究4")

    def test_check(self):
        source = self.write("a.txt", "责任追究，主任落实。\n") + "*5"
        table = self.write("table.tsv", count("--source", "三行自拟文字", source).stdout)
        with open(table, encoding="utf-8") as file:
            self.assertIn("# 三行自拟文字\n", file.read())
        same = count("--check", table, source)
        self.assertEqual(same.returncode, 0, same.stderr)
        self.assertIn("triples: 2 in the table, 2 counted, 2 the same (1.0000 of all)", same.stdout)
        changed = count("--check", table, self.write("b.txt", "责任落实，主任追究。\n") + "*5")
        self.assertEqual(changed.returncode, 1)
        self.assertIn("triples: 2 in the table, 2 counted, 0 the same", changed.stdout)

    def test_wrong_use(self):
        self.assertEqual(count(self.folder.name + "*viel").returncode, 2)
        empty = count(os.path.join(self.folder.name, "nothing"))
        self.assertEqual(empty.returncode, 1)
        self.assertIn("no texts in", empty.stderr)


if __name__ == "__main__":
    unittest.main()
