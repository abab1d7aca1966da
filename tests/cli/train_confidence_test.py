#!/usr/bin/env python3
"""The mark for high that scripts/train_confidence chooses (no mark between rules of one probability, and fresh text keeps the target), which verdicts of
readers count, and what the weights are drawn to."""
import importlib.machinery
import importlib.util
import json
import os
import sys
import tempfile
import unittest

SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "scripts", "train_confidence")


def load():
    sys.path.insert(0, os.path.dirname(SCRIPT))
    loader = importlib.machinery.SourceFileLoader("train_confidence", SCRIPT)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("train_confidence", loader))
    loader.exec_module(module)
    return module


class Threshold(unittest.TestCase):
    def setUp(self):
        self.threshold = load().threshold

    def test_equal_probabilities_stand_or_fall_together(self):
        sure = [(0.9, True, 1, 1)] * 60
        mixed = [(0.8, True, 1, 1)] * 50 + [(0.8, False, 1, 1)] * 50
        self.assertEqual(self.threshold(sure + mixed, 0.95), 0.9)
        self.assertEqual(self.threshold(sure + mixed, 0.68), 0.8)

    def test_fresh_text_keeps_the_target_by_itself(self):
        known = [(0.9, True, 1, 1)] * 500 + [(0.8, True, 1, 1)] * 500
        fresh = [(0.9, True, 4, 4)] * 20 + [(0.8, True, 4, 4)] * 15 + [(0.8, False, 4, 4)] * 5
        self.assertEqual(self.threshold(known, 0.97), 0.8)
        self.assertEqual(self.threshold(known + fresh, 0.97), 0.9)

    def test_nothing_reaches_the_target(self):
        self.assertEqual(self.threshold([(0.9, False, 1, 1)] * 100, 0.97), 1.0)

    def test_a_list_counts_once(self):
        alone = [(0.9, True, 1, 1)] * 60
        items = [(0.8, False, 1 / 20, 1)] * 20
        self.assertEqual(self.threshold(alone + items, 0.97), 0.8)


class Masses(unittest.TestCase):
    def test_rules_with_the_same_doubts_share_one(self):
        rows = [("a", ["x"], True, 4)] * 4 + [("a", [], False, 4), ("b", ["x"], True, 1)]
        self.assertEqual([mass for *_, mass in load().share_mass(rows)], [1, 1, 1, 1, 4, 1])


class Prior(unittest.TestCase):
    ROWS = [("a", [], True, 1)] * 400 + [("b", ["alternatives"], False, 1)] * 5

    def test_weights_are_drawn_to_those_of_the_table(self):
        module = load()
        from_zero = module.fit(self.ROWS, ["alternatives"], l2=100)[1]["alternatives"]
        self.assertAlmostEqual(from_zero, 0, places=1)
        module.PRIOR = 100
        drawn = module.fit(self.ROWS, ["alternatives"])[1]["alternatives"]
        self.assertAlmostEqual(drawn, module.table_weights()["alternatives"], places=1)

    def test_evidence_moves_them(self):
        module = load()
        module.PRIOR = 0.1
        self.assertLess(module.fit(self.ROWS, ["alternatives"])[1]["alternatives"], module.table_weights()["alternatives"] - 0.5)


class Verdicts(unittest.TestCase):
    RULE = {"eid": "art_2__para_1", "type": "liability", "fault": {"text": "擅自采茶", "codes": ["F00.00"]}, "condition": None,
            "subjects": [{"role": "private_person"}], "authority": {"text": "园林局"}, "sanctions": [{"code": "ADMP.03"}],
            "combination": None, "modality": "must", "reason": "b_doubt a_doubt"}

    def rows(self, verdicts):
        with tempfile.TemporaryDirectory() as folder:
            document = os.path.join(folder, "document.json")
            with open(document, "w", encoding="utf-8") as f:
                f.write(json.dumps({"source": {"path": "tea.txt"}, "rules": [self.RULE]}))
            program = os.path.join(folder, "wenze")
            with open(program, "w", encoding="utf-8") as f:
                f.write(f'#!/bin/sh\ncat "{document}"\n')
            os.chmod(program, 0o755)
            path = os.path.join(folder, "verdicts.jsonl")
            with open(path, "w", encoding="utf-8") as f:
                f.writelines(json.dumps(verdict) + "\n" for verdict in verdicts)
            return list(load().judged_rows(program, path, folder))

    def verdict(self, **changes):
        rule = {**load().rule_fields(self.RULE), **changes}
        return {"path": "tea.txt", "article": "art_2", "rule": rule, "right": False}

    def test_the_very_rule_counts(self):
        self.assertEqual(self.rows([self.verdict()]), [("tea.txt", ["a_doubt", "b_doubt"], False)])

    def test_a_rule_that_was_mended_since_does_not(self):
        self.assertEqual(self.rows([self.verdict(authority=None)]), [])
        self.assertEqual(self.rows([{**self.verdict(), "article": "art_3"}]), [])


if __name__ == "__main__":
    unittest.main()
