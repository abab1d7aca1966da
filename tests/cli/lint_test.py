#!/usr/bin/env python3
"""`wenze lint`: every planted defect is found where it was planted; the samples themselves are not full of findings."""
import json
import os
import tempfile
import unittest

import plant_defects
import wenze


def lint(*args):
    return json.loads(wenze.run("lint", *args, "--json", "--dictionaries", wenze.CORPUS).out)


class Planted(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="wenze-lint-")
        cls.rows = plant_defects.plant(cls.folder.name)
        cls.found = {}
        for level in ((), ("--level", "规范性文件")):
            for document in lint(cls.folder.name, *level)["documents"]:
                name = os.path.basename(document["path"])
                for finding in document["findings"]:
                    if level and finding["check"] != "competence":
                        continue
                    cls.found.setdefault(name, set()).add((finding["check"], finding["eid"].split("__")[0]))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_planted_defects_are_found(self):
        missed = {}
        for name, check, article in self.rows:
            if not any(c == check and (eid == article or check == "numbering") for c, eid in self.found.get(name, ())):
                missed.setdefault(check, []).append(name)
        self.assertEqual(missed, {})

    def test_nothing_else_is_said_of_the_planted_articles_kind(self):
        # The check of one defect does not fire on the drafts of the others more than once in twenty.
        counts = {}
        for name, check, _ in self.rows:
            for other in {c for c, _ in self.found.get(name, ())} - {check}:
                if other != "competence":  # asked for at another level than the texts have
                    counts[other] = counts.get(other, 0) + 1
        self.assertEqual({c: n for c, n in counts.items() if n > 13}, {})


class Output(unittest.TestCase):
    def test_exit_status_and_schema(self):
        sample = os.path.join(wenze.CORPUS, "yunze", "linxi-administrative-fault-2012.txt")
        done = wenze.run("lint", sample, "--json", "--dictionaries", wenze.CORPUS)
        out = json.loads(done.out)
        self.assertEqual(done.returncode, 1 if out["documents"][0]["findings"] else 0)
        try:
            import jsonschema
        except ImportError:
            self.skipTest("python3-jsonschema is not installed")
        with open(os.path.join(wenze.ROOT, "docs", "lint.schema.json"), encoding="utf-8") as file:
            schema = json.load(file)
        del schema["$id"]
        jsonschema.Draft202012Validator(schema).validate(out)


if __name__ == "__main__":
    unittest.main()
