"""Every quotation is its raw span byte for byte, and two runs agree to the byte (scripts/check_quotations)."""
import os
import subprocess
import sys
import unittest

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


class Quotations(unittest.TestCase):
    def test_corpus(self):
        run = subprocess.run([sys.executable, os.path.join(ROOT, "scripts", "check_quotations"), "--wenze", os.environ["WENZE"],
                              os.path.join(ROOT, "corpus")], capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        self.assertIn(" 0 wrong places", run.stdout)
        self.assertNotIn(" 0 rules", run.stdout)


if __name__ == "__main__":
    unittest.main()
