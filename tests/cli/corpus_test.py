#!/usr/bin/env python3
"""The sample corpus through the whole program: schema, metadata, quotations, copies, saved queries, gold."""
import glob
import json
import os
import unittest

import wenze

try:
    import jsonschema
except ImportError:  # named in scripts/dependencies; only this check needs it
    jsonschema = None


class Documents(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.documents = wenze.extract(wenze.CORPUS, with_text=True)
        cls.by_path = {}
        for document in cls.documents:
            path = os.path.relpath(document["source"]["path"], wenze.CORPUS)
            cls.by_path.setdefault(path, []).append(document)

    def test_every_file_is_read(self):
        self.assertEqual([r["path"] for r in wenze.manifest() if r["path"] not in self.by_path], [])

    def test_schema(self):
        if jsonschema is None:
            self.skipTest("python3-jsonschema is not installed")
        with open(os.path.join(wenze.ROOT, "docs", "document.schema.json"), encoding="utf-8") as file:
            schema = json.load(file)
        del schema["$id"]  # a name, not an address: nothing is to be fetched
        validator = jsonschema.Draft202012Validator(schema)
        for document in self.documents:
            errors = [f"{list(e.path)}: {e.message}" for e in validator.iter_errors(document)]
            self.assertEqual(errors, [], document["source"]["path"])

    def test_metadata_is_what_the_manifest_says(self):
        wrong = []
        for row in wenze.manifest():
            metas = [d["meta"] for d in self.by_path[row["path"]]]
            source = self.by_path[row["path"]][0]["source"]

            def check(what, wanted, found):
                if wanted not in found:
                    wrong.append(f"{row['path']}: {what} is {found}, not {wanted}")

            check("jurisdiction", row["code"], [(m["jurisdiction"] or {}).get("code") for m in metas])
            check("kind", row["kind"], [m["kind"] for m in metas])
            check("format", row["format"], [source["format"]])
            check("encoding", row["encoding"].lower(), [source["encoding"].lower()])
            if row["doc_number"]:
                canonical = row["doc_number"].replace("號", "号")
                check("doc_number", canonical, [m["doc_number"] for m in metas])
            if row["issued"]:
                check("issued", row["issued"], [m["dates"].get("issued") for m in metas])
        self.assertEqual(wrong, [])

    def test_quotations_are_verbatim(self):
        for path, documents in self.by_path.items():
            for document in documents:
                canonical = document["canonical_text"].encode()
                for rule in document["rules"]:
                    begin, end = rule["quote"]["canonical"]
                    self.assertTrue(0 <= begin < end <= len(canonical), (path, rule["id"]))
                    raw_begin, raw_end = rule["quote"]["raw"]
                    self.assertEqual(len(rule["quote"]["text"].encode()), raw_end - raw_begin, (path, rule["id"]))
                    if document["source"]["format"] == "text" and document["source"]["encoding"] == "UTF-8":
                        with open(document["source"]["path"], "rb") as file:
                            bytes_ = file.read()
                        bytes_ = bytes_.removeprefix(b"\xef\xbb\xbf")
                        self.assertEqual(bytes_[raw_begin:raw_end].decode(), rule["quote"]["text"], (path, rule["id"]))

    def test_ids_are_unique(self):
        for path, documents in self.by_path.items():
            for document in documents:
                eids = [p["eid"] for p in document["provisions"]]
                self.assertEqual(len(eids), len(set(eids)), path)
                ids = [r["id"] for r in document["rules"]]
                self.assertEqual(len(ids), len(set(ids)), path)

    @staticmethod
    def facts(documents):
        """What a rule says, without positions and in canonical characters."""
        out = []
        for document in documents:
            canonical = document["canonical_text"].encode()
            for rule in document["rules"]:
                condition = rule["condition"] or {}
                out.append((rule["eid"], rule["type"], tuple((rule["fault"] or {}).get("codes", [])),
                            (rule["fault"] or {}).get("text"), tuple(s["role"] for s in rule["subjects"]),
                            rule["authority"] and canonical[slice(*rule["authority"]["canonical"])], condition.get("severity"),
                            tuple(s["code"] for s in rule["sanctions"]), rule["modality"], rule["combination"]))
        return sorted(out, key=repr)

    def test_copies_give_the_rules_of_the_clean_text(self):
        for row in wenze.manifest():
            if row["same_as"]:
                with self.subTest(row["path"]):
                    self.assertEqual(self.facts(self.by_path[row["path"]]), self.facts(self.by_path[row["same_as"]]))

    def test_two_runs_are_identical(self):
        path = os.path.join(wenze.CORPUS, "yunze")
        args = ["extract", "--json", "--dictionaries", wenze.CORPUS, path]
        self.assertEqual(wenze.run(*args).stdout, wenze.run(*args, "-j", "1").stdout)


class Queries(unittest.TestCase):
    def test_saved_queries_return_what_they_must(self):
        files = sorted(glob.glob(os.path.join(wenze.ROOT, "queries", "*.toml")))
        self.assertGreaterEqual(len(files), 12)
        done = wenze.run("run", "--check", *files, "--db", wenze.index(), "--dictionaries", wenze.CORPUS, ok=None)
        self.assertEqual(done.returncode, 0, done.out + done.err)

    def test_either_script_finds_the_same(self):
        def hits(query):
            return [(h["address"], h["quote"]["text"]) for h in wenze.search(query, "-n", "100")["hits"]]

        self.assertEqual(hits("通报批评"), hits("通報批評"))
        self.assertGreater(len(hits("通报批评")), 3)

    def test_search_prints_what_its_schema_says(self):
        if jsonschema is None:
            self.skipTest("python3-jsonschema is not installed")
        with open(os.path.join(wenze.ROOT, "docs", "search.schema.json"), encoding="utf-8") as file:
            schema = json.load(file)
        del schema["$id"]
        for query in ("通报批评", "sanction:免职"):
            jsonschema.Draft202012Validator(schema).validate(wenze.search(query, "--facets", "place,sanction"))

    def test_highlights_are_in_the_original_script(self):
        for hit in wenze.search("公務人員 記過", "-n", "100", "--match", "all")["hits"]:
            quote = hit["quote"]["text"].encode()
            words = {quote[b:e].decode() for b, e in hit["quote"]["highlights"]}
            self.assertTrue(words <= {"公務人員", "公务人员", "記過", "记过", "公務人員記過"}, words)

    def test_a_hit_can_be_opened(self):
        hit = wenze.search("通报批评", "-n", "1")["hits"][0]
        shown = wenze.run("show", hit["address"], "--db", wenze.index(), "--dictionaries", wenze.CORPUS, ok=(0,))
        self.assertIn(hit["eid"], shown.out)

    def test_comparison_has_a_row_for_every_place(self):
        out = wenze.run("compare", "--by", "sanction", "--db", wenze.index(), "--dictionaries", wenze.CORPUS, ok=(0,)).out
        for place in ("临溪市", "青岚市", "玄河市", "北漠自治区"):
            self.assertIn(place, out)

    def test_stats(self):
        out = wenze.run("stats", "--db", wenze.index(), "--dictionaries", wenze.CORPUS, "--lang", "zh", ok=(0,)).out
        self.assertIn("临溪市", out)


class Gold(unittest.TestCase):
    def test_extraction_does_not_fall_behind(self):
        units = os.path.join(wenze.ROOT, "tests", "gold", "corpus.units.jsonl")
        scores = json.loads(wenze.run("eval", units, "--json", "--dictionaries", wenze.CORPUS, ok=(0,)).out)
        floor = {"detect": 0.60, "sanctions": 0.70, "exact": 0.40}
        self.assertEqual([k for k, v in floor.items() if scores[k] < v], [], scores)


if __name__ == "__main__":
    unittest.main()
