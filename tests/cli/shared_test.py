#!/usr/bin/env python3
"""Checks on material that is not part of the repository: skipped where it is not there. Look at WENZE_SHARED_DIR."""
import json
import os
import subprocess
import sys
import unittest

import wenze


def shared(*parts):
    path = os.path.join(wenze.SHARED, *parts)
    if not os.path.exists(path):
        raise unittest.SkipTest(f"{os.path.join(*parts)} is not there")
    return path


class Shared(unittest.TestCase):
    def test_seeds_are_restored(self):
        check = shared("noise", "check_seeds.py")
        done = subprocess.run([sys.executable, check, "--wenze", wenze.PROGRAM], capture_output=True, text=True)
        held = int(done.stdout.strip().splitlines()[-1].split()[0])
        self.assertGreaterEqual(held, 45, done.stdout)

    def evaluate(self, name, floor):
        evaluate = shared("gold", "evaluate.py")
        units, gold = shared("gold", name + ".units.jsonl"), shared("gold", name + ".gold.jsonl")
        done = subprocess.run([sys.executable, evaluate, "--units", units, "--gold", gold, "--wenze", wenze.PROGRAM, "--json"],
                              capture_output=True, text=True, check=True)
        scores = json.loads(done.stdout)
        self.assertEqual([k for k, v in floor.items() if scores[k] < v], [], scores)
        return scores

    def test_dev_gold(self):
        self.evaluate("dev", {"detect": 0.60, "sanctions": 0.70, "exact": 0.40})

    def test_our_scorer_agrees_with_the_reference(self):
        reference = self.evaluate("dev", {})
        ours = json.loads(wenze.run("eval", shared("gold", "dev.units.jsonl"), "--json", ok=(0,)).out)
        for key in ("detect", "sanctions", "exact", "severity", "roles", "modality", "authority", "fault_l1", "fault_l2"):
            self.assertAlmostEqual(ours[key], reference[key], 6, key)


if __name__ == "__main__":
    unittest.main()
