#!/usr/bin/env python3
"""Holds the layout: which folder may include which (docs/ARCHITECTURE.md), where third-party headers may stand, how long
files may be, and that nothing of the machine it was written on is in the repository."""
import os
import re
import subprocess
import sys
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SRC = os.path.join(ROOT, "src")

BASE = {"base"}
TEXT = BASE | {"text"}
EXTRACT = TEXT | {"document", "lexicon", "extract"}
INDEX = EXTRACT | {"index"}
ALLOWED = {
    "base": BASE,
    "text": TEXT,
    "format": TEXT | {"format"},
    "clean": TEXT | {"clean"},
    "normalise": TEXT | {"normalise"},
    "document": TEXT | {"document"},
    "lexicon": TEXT | {"lexicon"},
    "extract": EXTRACT,
    "index": INDEX,
    "query": INDEX | {"query"},
    "compare": INDEX | {"query", "compare"},
    "report": INDEX | {"query", "compare", "report"},
}
EVERYTHING = INDEX | {"query", "compare", "report", "format", "clean", "normalise", "pipeline"}
ALLOWED["pipeline"] = EVERYTHING
ALLOWED["cli"] = EVERYTHING | {"cli"}
ALLOWED["web"] = EVERYTHING | {"web"}

# Third-party headers stay in the folders that wrap the library, the heavy ones out of headers.
# A private header of the folder may include a light one.
NEVER_IN_HEADERS = {"xapian.h", "nlohmann/", "httplib.h", "opencc/", "CLI/", "toml++/"}
WRAPPED = {
    "simdjson.h": {"text"},
    "xapian.h": {"index", "query"},
    "nlohmann/": {"extract", "index", "report", "pipeline", "format"},
    "opencc/": {"normalise"},
    "gumbo.h": {"format"},
    "pugixml.hpp": {"format"},
    "zip.h": {"format", "report"},
    "poppler": {"format"},
    "cmark.h": {"format"},
    "xlsxwriter.h": {"report"},
    "pango/": {"report"},
    "toml++/": {"pipeline"},
    "CLI/": {"cli"},
    "httplib.h": {"web"},
}


def sources():
    for folder, _, names in os.walk(SRC):
        for name in sorted(names):
            if name.endswith((".h", ".cc", ".def")):
                path = os.path.join(folder, name)
                yield os.path.relpath(path, SRC), open(path, encoding="utf-8").read()


class Layout(unittest.TestCase):
    def test_top_level(self):
        for name in "CMakeLists.txt src dictionaries corpus queries tests docs scripts cmake .ci README.md LICENSE CHANGELOG.md".split():
            self.assertTrue(os.path.exists(os.path.join(ROOT, name)), name)

    def test_includes(self):
        bad = []
        for path, text in sources():
            folder = path.split(os.sep)[0]
            for other in re.findall(r'^#include "(\w+)/', text, re.M):
                if other not in ALLOWED[folder]:
                    bad.append(f"{path} includes {other}/")
        self.assertEqual(bad, [])

    def test_every_folder_is_in_the_table(self):
        folders = {f for f in os.listdir(SRC) if os.path.isdir(os.path.join(SRC, f)) and os.listdir(os.path.join(SRC, f))}
        self.assertEqual(folders - set(ALLOWED), set())

    def test_third_party_headers(self):
        bad = []
        for path, text in sources():
            folder = path.split(os.sep)[0]
            for header in re.findall(r"^#include [<\"]([^>\"]+)[>\"]", text, re.M):
                for wrapped, folders in WRAPPED.items():
                    in_header = wrapped in NEVER_IN_HEADERS and path.endswith(".h")
                    if header.startswith(wrapped) and (folder not in folders or in_header):
                        bad.append(f"{path} includes {header}")
        self.assertEqual(bad, [])

    def test_file_lengths(self):
        bad = []
        for path, text in sources():
            limit = 250 if path.endswith(".h") else 600
            lines = text.count("\n")
            if lines > limit:
                bad.append(f"{path}: {lines} lines, at most {limit}")
        self.assertEqual(bad, [])

    def test_no_using_namespace(self):
        self.assertEqual([p for p, t in sources() if re.search(r"^\s*using namespace (?!std::\w*literals)", t, re.M)], [])

    def test_nothing_of_a_machine(self):
        try:
            listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
        except (OSError, subprocess.CalledProcessError):
            self.skipTest("not a git checkout")
        bad = []
        forbidden = re.compile(rb"/(?:work|root|home)/[a-z]|/tmp/(?:build|brief|laws)")
        for name in listed.decode().split("\0"):
            path = os.path.join(ROOT, name)
            if name and os.path.isfile(path) and not name.startswith("tests/cli/include_table"):
                found = forbidden.search(open(path, "rb").read())
                if found:
                    bad.append(f"{name}: {found.group().decode()}")
        self.assertEqual(bad, [])


if __name__ == "__main__":
    sys.argv = sys.argv[:1] + [a for a in sys.argv[1:] if a.startswith("-")]
    unittest.main()
