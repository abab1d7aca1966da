#!/usr/bin/env python3
"""The shipped dictionaries are in order: the program asks for every class of words of theirs, and for no others."""
import os
import tempfile
import unittest

import wenze


class Dictionaries(unittest.TestCase):
    def test_shipped_dictionaries_are_in_order(self):
        done = wenze.run("dict", "check", ok=(0,))
        self.assertEqual(done.err, "")

    def test_a_class_that_nothing_asks_for_is_told(self):
        shipped = os.path.join(wenze.ROOT, "dictionaries", "word_classes.tsv")
        with open(shipped, encoding="utf-8") as lines:
            header = next(line for line in lines if not line.startswith("#"))
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "word_classes.tsv"), "w", encoding="utf-8") as out:
                out.write(header + "term_break\twords\t甲\nnobody_asks\twords\t乙\n")
            done = wenze.run("dict", "check", folder, ok=None)
            self.assertNotEqual(done.returncode, 0)
            self.assertIn("nobody_asks", done.err + done.out)
            self.assertNotIn("term_break", done.err + done.out)


if __name__ == "__main__":
    unittest.main()
