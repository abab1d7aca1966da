#!/usr/bin/env python3
"""Sentences of the sample corpus find the same in every script, glyph, width and numeral (scripts/check_invariance)."""
import os
import subprocess
import sys
import unittest

import wenze


class Invariance(unittest.TestCase):
    def test_every_way_of_writing_finds_the_same(self):
        script = os.path.join(wenze.ROOT, "scripts", "check_invariance")
        done = subprocess.run([sys.executable, script, wenze.CORPUS, "--db", wenze.index(), "--wenze", wenze.PROGRAM, "--sentences", "30",
                               "--dictionaries", wenze.CORPUS], capture_output=True, text=True)
        if "libopencc is not installed" in done.stderr:
            self.skipTest(done.stderr.strip())
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        for way in ("traditional", "Taiwan", "Hong Kong", "Arabic"):
            self.assertIn(way + ": ", done.stdout)


if __name__ == "__main__":
    unittest.main()
