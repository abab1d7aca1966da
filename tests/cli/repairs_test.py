"""Damage on the command line: repaired and listed, switched off, or marked and kept out of the rules."""
import json
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from wenze import run  # noqa: E402

TITLE = "云岭市行政问责办法\n\n"
WHOLE = "第一条　行政机关工作人员弄虚作假的，给予警告处分。\n"
BROKEN = "第二条　行政机关工作人员推诿扯皮的，给予\ufffd\ufffd\ufffd处分。\n"
ANNOTATED = "第一條　行政機關工作人員弄虛作假的，由監(jiān)察機(jī)關(guān)給予警告處(chǔ)分。\n"


class Repairs(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.TemporaryDirectory()
        self.addCleanup(self.dir.cleanup)

    def file(self, text):
        path = os.path.join(self.dir.name, "measure.txt")
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        return path

    def extract(self, text, *options):
        return json.loads(run("extract", "--json", *options, self.file(text)).out)[0]

    def test_what_cannot_be_restored_gives_no_rule_but_a_diagnostic(self):
        document = self.extract(TITLE + WHOLE + BROKEN)
        self.assertEqual({rule["eid"] for rule in document["rules"]}, {"art_1__para_1"})
        self.assertTrue(any(repair["after"] is None for repair in document["repairs"]))
        kinds = {diagnostic["kind"] for diagnostic in document["diagnostics"]}
        self.assertLessEqual({"unrepaired_damage", "damaged_provision"}, kinds)
        sound = self.extract(TITLE + WHOLE + BROKEN.replace("\ufffd\ufffd\ufffd", "记过"))
        self.assertEqual({rule["eid"] for rule in sound["rules"]}, {"art_1__para_1", "art_2__para_1"})

    def test_a_repair_is_listed_and_can_be_switched_off(self):
        listed = run("convert", "--repairs", self.file(TITLE + ANNOTATED)).out
        self.assertIn("pinyin", listed)
        self.assertNotIn("(", run("convert", self.file(TITLE + ANNOTATED)).out)
        kept = run("convert", "--no-repair", "pinyin", self.file(TITLE + ANNOTATED)).out
        self.assertIn("jī", kept)

    def test_a_quotation_shows_the_original(self):
        document = self.extract(TITLE + ANNOTATED)
        self.assertIn("警告處(chǔ)分", document["rules"][0]["quote"]["text"])


if __name__ == "__main__":
    unittest.main()
