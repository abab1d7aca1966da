#!/usr/bin/env python3
"""What scripts/train_fault_codes learns from rows of our own, and which words it hides."""
import importlib.machinery, importlib.util, os, sys, unittest

SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "scripts", "train_fault_codes")
try:
    import numpy
except ImportError:
    numpy = None


def module():
    sys.path.insert(0, os.path.dirname(SCRIPT))
    loader = importlib.machinery.SourceFileLoader("train_fault_codes", SCRIPT)
    loaded = importlib.util.module_from_spec(importlib.util.spec_from_loader("train_fault_codes", loader))
    loader.exec_module(loaded)
    return loaded


@unittest.skipIf(numpy is None, "no NumPy")
class TrainFaultCodes(unittest.TestCase):
    def setUp(self):
        self.train = module()
        self.codes = {"F01.01": 0, "F02.99": 1, "F12.05": 2}

    def row(self, gold, **listed):
        entries = [f"{code.replace('_', '.')} {words}" for code, words in listed.items()]
        return self.train.matrix(entries, self.codes), gold

    def test_features_are_read_by_name(self):
        features, _ = self.row([], F12_05="hit=1.000000 words=0.250000", F99_99="hit=1")
        self.assertEqual(features.sum(), 1.25)
        self.assertEqual(features[2, self.train.FEATURES.index("words")], 0.25)

    def test_what_was_right_gains_weight(self):
        rows = [self.row(["F12.05"], F12_05="hit=1", F01_01="by_form=1") for _ in range(8)] + [self.row(["F02.99"], F01_01="by_form=1")]
        weights, usual = self.train.fit(rows, self.codes)
        self.assertGreater(weights[self.train.FEATURES.index("hit")], 0)
        self.assertLess(weights[self.train.FEATURES.index("by_form")], 0)
        names = list(self.codes)
        self.assertEqual(self.train.chosen((weights, usual), rows[0][0], names, 0.9), ["F12.05"])
        again, _ = self.train.fit(rows, self.codes)
        self.assertEqual(weights.tolist(), again.tolist())

    def test_a_second_code_needs_its_share(self):
        features, _ = self.row([], F12_05="hit=1", F01_01="start=1")
        weights = numpy.zeros(len(self.train.FEATURES))
        weights[0], weights[1] = 2.0, 1.0
        model = weights, numpy.zeros(3)
        self.assertEqual(self.train.chosen(model, features, list(self.codes), 0.2), ["F12.05", "F01.01"])
        self.assertEqual(self.train.chosen(model, features, list(self.codes), 0.5), ["F12.05"])

    def test_a_residual_code_stands_alone(self):
        features, _ = self.row([], F02_99="hit=1", F01_01="start=1")
        weights = numpy.zeros(len(self.train.FEATURES))
        weights[0], weights[1] = 2.0, 1.0
        model = weights, numpy.zeros(3)
        self.assertEqual(self.train.chosen(model, features, list(self.codes), 0.2), ["F02.99"])
        features[1, self.train.FEATURES.index("catch_all")] = 1
        self.assertEqual(self.train.chosen(model, features, list(self.codes), 0.2), ["F02.99", "F01.01"])

    def test_each_word_is_hidden_in_one_half(self):
        for word in ("旷工", "迟到早退", "擅离职守"):
            self.assertEqual(sorted(self.train.hidden_half(word, half) for half in (0, 1)), [False, True])
            self.assertFalse(self.train.hidden_half(word, None))

    def test_gold_of_regulated_parties_is_left_out(self):
        unit = {"text": "甲乙丙"}
        gold = {"norms": [{"type": "liability", "faults": [{"anchor": "乙", "codes": ["F01.01"]}, {"anchor": "丙", "codes": ["F00.00"]}]},
                          {"type": "procedure", "faults": [{"anchor": "甲", "codes": ["F01.01"]}]}]}
        self.assertEqual(list(self.train.gold_faults(unit, gold)), [((3, 6), ["F01.01"])])


if __name__ == "__main__":
    unittest.main()
