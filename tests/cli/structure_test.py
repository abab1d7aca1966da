"""The provision trees of annotated documents, clean and damaged, and addresses on the command line."""
import os
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
WENZE = os.environ["WENZE"]


def wenze(*args):
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    return subprocess.run([WENZE, *args], capture_output=True, text=True, encoding="utf-8", env=environment)


class Structure(unittest.TestCase):
    def test_the_gold_is_reached(self):
        check = os.path.join(ROOT, "tests", "gold", "check_structure")
        result = subprocess.run([sys.executable, check, "--wenze", WENZE], capture_output=True, text=True)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_two_runs_print_the_same(self):
        folder = os.path.join(ROOT, "tests", "gold", "structure")
        first, second = (wenze("convert", "--structure", "-j", jobs, folder).stdout for jobs in ("1", "4"))
        self.assertGreater(len(first), 10000)
        self.assertEqual(first, second)


class Addresses(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = os.path.join(self.folder.name, "measure.txt")
        with open(self.path, "w", encoding="utf-8") as f:
            f.write("某市甲办法\n第一条 甲。\n乙。\n第二条 有下列情形的：\n（一）丙；\n（二）丁。\n"
                    "某市戊规定\n第一条 戊。\n第二条 己。\n第三条 庚。\n")

    def tearDown(self):
        self.folder.cleanup()

    def shown(self, *args):
        result = wenze("show", *args)
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout

    def test_every_form_opens_the_provision(self):
        for address in ("第二条第（二）项", "二條第2項", "2条2项", "art_2__para_1__point_2", "§2(2)", "《某市甲办法》第二条第二项"):
            out = self.shown(self.path, address)
            self.assertIn("《某市甲办法》第二条第（二）项", out)
            self.assertIn("丁。", out)

    def test_the_address_may_follow_the_file(self):
        self.assertIn("《某市甲办法》第一条第二款", self.shown(self.path + "#1条2款"))

    def test_a_later_document_of_the_file(self):
        self.assertIn("《某市戊规定》第三条", self.shown(self.path + "#第三条"))

    def test_an_address_that_does_not_exist(self):
        self.assertEqual(wenze("show", self.path + "#第九条").returncode, 2)


if __name__ == "__main__":
    unittest.main()
