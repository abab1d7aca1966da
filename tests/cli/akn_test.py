#!/usr/bin/env python3
"""Akoma Ntoso: every sample as XML that fits the part of the standard's schema that is used (tests/schemas/akn_subset.rng)."""
import json
import os
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

import wenze

SCHEMA = os.path.join(wenze.ROOT, "tests", "schemas", "akn_subset.rng")
STRUCTURE = os.path.join(wenze.ROOT, "tests", "gold", "structure")


def samples():
    for folder in (wenze.CORPUS, STRUCTURE):
        for root, _, names in sorted(os.walk(folder)):
            for name in sorted(names):
                if name.endswith((".txt", ".md", ".html")) and name != "README.md":
                    yield os.path.join(root, name)


class AkomaNtoso(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="wenze-akn-")
        cls.files = []
        for path in samples():
            done = wenze.run("show", "--format", "akn", path)
            out = os.path.join(cls.folder, str(len(cls.files)) + ".xml")
            with open(out, "wb") as file:
                file.write(done.stdout)
            cls.files.append((path, out))

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder, ignore_errors=True)

    def test_there_are_samples_of_many_kinds(self):
        self.assertGreater(len(self.files), 40)

    @unittest.skipUnless(shutil.which("xmllint"), "xmllint is not installed")
    def test_the_schema_is_kept(self):
        done = subprocess.run(["xmllint", "--noout", "--relaxng", SCHEMA, *[out for _, out in self.files]],
                              capture_output=True, text=True)
        names = {out: path for path, out in self.files}
        wrong = [line for line in done.stderr.splitlines() if not line.endswith(" validates")]
        self.assertEqual(done.returncode, 0, "\n".join(wrong[:20]) + str([names.get(w.split(":")[0]) for w in wrong[:5]]))

    @unittest.skipUnless(shutil.which("xmllint"), "xmllint is not installed")
    def test_the_schema_refuses_what_the_standard_refuses(self):
        _, out = self.files[0]
        with open(out, encoding="utf-8") as file:
            good = file.read()
        self.assertIn("<FRBRcountry", good)
        for name, bad in (("country", good.replace('<FRBRcountry value="cn"/>', "")),
                          ("date", good.replace('date="', 'date="x')),
                          ("content", good.replace("</body>", "<p>x</p></body>").replace("</mainBody>", "<q/></mainBody>")),
                          ("order", good.replace("<preface>", "<conclusions><p>x</p></conclusions><preface>"))):
            self.assertNotEqual(bad, good, name)
            path = os.path.join(self.folder, name + ".bad")
            with open(path, "w", encoding="utf-8") as file:
                file.write(bad)
            done = subprocess.run(["xmllint", "--noout", "--relaxng", SCHEMA, path], capture_output=True)
            self.assertNotEqual(done.returncode, 0, name)

    def test_ids_are_unique_and_those_of_the_tree(self):
        for path, out in self.files:
            ids = [e.get("eId") for e in ElementTree.parse(out).iter() if e.get("eId")]
            self.assertEqual(len(ids), len(set(ids)), path)

    def test_no_text_is_lost(self):
        for path, out in self.files[:20]:
            written = "".join("".join(ElementTree.parse(out).getroot().itertext()).split())
            documents = json.loads(wenze.run("show", "--json", path).out)
            document = documents[0] if isinstance(documents, list) else documents
            for provision in document.get("provisions", []):
                text = "".join((provision.get("text") or "").split())
                self.assertIn(text, written, path)


if __name__ == "__main__":
    unittest.main()
