#!/usr/bin/env python3
"""`wenze diff`, `align` and `gaps` as people run them: forms, schemas, exit statuses, languages."""
import json
import os
import tempfile
import unittest
import zipfile

import wenze

OLD = os.path.join(wenze.CORPUS, "yunze", "linxi-administrative-fault-2012.txt")
NEW = os.path.join(wenze.CORPUS, "yunze", "linxi-administrative-fault-2019.txt")
OTHER = os.path.join(wenze.CORPUS, "yunze", "xidong-service-window-2015.txt")
DAIYU = os.path.join(wenze.CORPUS, "daiyu", "daiyu-personnel-reward-discipline-2014.txt")
CALLS = {"diff": [OLD, NEW], "align": [OLD, OTHER], "gaps": [OTHER, "--against", OLD, "--against", NEW],
         "compare": ["--rows", "document", OLD, OTHER]}


def run(command, *args, **kwargs):
    return wenze.run(command, *args, "--dictionaries", wenze.CORPUS, **kwargs)


class Forms(unittest.TestCase):
    def test_every_form_in_both_languages(self):
        for command, args in CALLS.items():
            for form in ("text", "json", "csv", "markdown", "html"):
                with self.subTest(command=command, form=form):
                    zh = run(command, *args, "--format", form, "--lang", "zh").out
                    en = run(command, *args, "--format", form, "--lang", "en").out
                    self.assertGreater(len(zh), 200)
                    if form != "json" or command == "diff":
                        self.assertNotEqual(zh, en)

    def test_office_files(self):
        with tempfile.TemporaryDirectory() as folder:
            for command, args in CALLS.items():
                for form, part in (("docx", "word/document.xml"), ("xlsx", "xl/workbook.xml")):
                    path = os.path.join(folder, f"{command}.{form}")
                    run(command, *args, "--format", form, "-o", path)
                    with zipfile.ZipFile(path) as archive:
                        self.assertIsNone(archive.testzip())
                        self.assertIn(part, archive.namelist())
            self.assertEqual(run("diff", OLD, NEW, "--format", "docx", ok=None).returncode, 2)

    def test_schemas(self):
        try:
            import jsonschema
        except ImportError:
            self.skipTest("python3-jsonschema is not installed")
        for command, schema_name in (("diff", "diff"), ("align", "align"), ("gaps", "gaps"), ("compare", "matrix")):
            with open(os.path.join(wenze.ROOT, "docs", schema_name + ".schema.json"), encoding="utf-8") as file:
                schema = json.load(file)
            del schema["$id"]
            with self.subTest(command):
                jsonschema.Draft202012Validator(schema).validate(json.loads(run(command, *CALLS[command], "--json").out))


class Results(unittest.TestCase):
    def test_exit_statuses(self):
        self.assertEqual(run("diff", OLD, NEW).returncode, 1)   # findings
        self.assertEqual(run("diff", OLD, OLD).returncode, 0)   # clean
        self.assertEqual(run("diff", OLD, ok=None).returncode, 2)
        self.assertEqual(run("diff", OLD, "no-such-file", ok=None).returncode, 2)
        self.assertEqual(run("gaps", OTHER, "--against", OLD).returncode, 1)
        self.assertEqual(run("align", OLD, OTHER).returncode, 0)

    def test_typography_is_no_amendment(self):
        """Full-width digits, half-width brackets, other quotation marks and spaces."""
        with open(OLD, encoding="utf-8") as file:
            text = file.read()
        changed = text.translate(str.maketrans("0123456789（）", "０１２３４５６７８９()")).replace("　", " ")
        self.assertNotEqual(text, changed)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, os.path.basename(OLD))
            with open(path, "w", encoding="utf-8") as file:
                file.write(changed)
            out = json.loads(run("diff", OLD, path, "--json").out)
        self.assertEqual((out["provisions"], out["rules"]), ([], []))

    def test_a_database_document_is_compared_by_its_name(self):
        out = json.loads(run("diff", OLD, os.path.basename(NEW), "--db", wenze.index(), "--json").out)
        direct = json.loads(run("diff", OLD, NEW, "--json").out)
        self.assertEqual(out["provisions"], direct["provisions"])

    def test_across_systems_clauses_meet(self):
        out = json.loads(run("align", OLD, DAIYU, "--json").out)
        rows = out["others"][0]["rows"]
        self.assertGreater(sum(r["score"] is not None for r in rows), 3)
        self.assertTrue(all(r["relation"] != "same" for r in rows if any(
            x["ground"] == "regime" for x in r["reasons"])))

    def test_three_documents_are_columns(self):
        out = json.loads(run("align", OLD, NEW, OTHER, "--json").out)
        self.assertEqual(len(out["others"]), 2)
        self.assertIn("部分相同", run("align", OLD, NEW, OTHER, "--lang", "zh", "--format", "markdown").out)

    def test_unsure_rules_can_be_left_out(self):
        def counts(*args):
            return [run(*args, "--confidence", level) for level in ("high", "medium", "low")]

        texts = [sum(line.startswith(("art_", "sec_", "para_", "point_", "att_")) for line in done.out.splitlines())
                 for done in counts("extract", "--dump", wenze.CORPUS)]
        self.assertLess(0, texts[0])
        self.assertLess(texts[0], texts[1])
        self.assertLess(texts[1], texts[2])
        self.assertIn("rules below confidence high were left out", counts("extract", wenze.CORPUS, "--lang", "en")[0].err)
        for command in ("compare", "gaps"):
            out = [len(done.out) for done in counts(command, *CALLS[command], "--json")]
            self.assertLess(out[0], out[2], command)
        self.assertEqual(run("extract", OLD, "--confidence", "sure", ok=None).returncode, 2)

    def test_gaps_against_a_query(self):
        out = json.loads(run("gaps", OTHER, "--db", wenze.index(), "--query", "title:过错", "--json").out)
        self.assertGreater(len(out["gaps"]), 0)


if __name__ == "__main__":
    unittest.main()
