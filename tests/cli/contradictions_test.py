"""No rule of the corpus contradicts itself (scripts/check_contradictions), and one that does is found."""
import importlib.machinery
import importlib.util
import os
import subprocess
import sys
import unittest

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
SCRIPT = os.path.join(ROOT, "scripts", "check_contradictions")


def checker():
    loader = importlib.machinery.SourceFileLoader("check_contradictions", SCRIPT)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    sys.dont_write_bytecode = True
    loader.exec_module(module)
    return module


def rule(**other):
    out = {"type": "liability", "fault": {"text": "擅自离岗"}, "authority": {"text": "港务部门"}, "modality": "must",
           "subjects": [{"role": "staff", "text": "船员"}], "sanctions": [{"code": "GOV.01", "text": "给予警告"}],
           "combination": None}
    return out | other


class Contradictions(unittest.TestCase):
    def test_corpus(self):
        run = subprocess.run([sys.executable, SCRIPT, "--wenze", os.environ["WENZE"], "--at-most", "0", os.path.join(ROOT, "corpus")],
                             capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        self.assertIn(" 0 contradictions", run.stdout)

    def test_kinds(self):
        module = checker()
        persons = module.sanctions_of_persons(os.path.join(ROOT, "dictionaries", "sanctions.tsv"))
        self.assertIn("GOV.01", persons)
        self.assertNotIn("ADMP.03", persons)
        organ = [{"role": "organ", "text": "港务部门"}]
        two = [{"code": "ACT.01", "text": "责令改正"}, {"code": "ADMP.03", "text": "可以处罚款"}]
        for expected, one in [
            ([], rule()),
            (["discipline_of_body", "decider_is_hit"], rule(subjects=organ)),
            (["decider_words"], rule(authority={"text": "港务部门或者"})),
            (["fault_borders"], rule(fault={"text": "或者擅自离岗"})),
            (["fault_borders"], rule(fault={"text": "擅自离岗（三日以上"})),
            (["not_combined"], rule(sanctions=[two[0], {"code": "ADMP.03", "text": "处罚款"}])),
            (["may_lost"], rule(sanctions=two, combination="all")),
        ]:
            with self.subTest(expected=expected):
                self.assertEqual(list(module.contradictions(one, persons)), expected)


if __name__ == "__main__":
    unittest.main()
