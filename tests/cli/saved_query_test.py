#!/usr/bin/env python3
"""Saved queries with parameters."""
import json
import os
import unittest

import wenze

QUERY = os.path.join(wenze.ROOT, "queries", "sanction-in-a-place.toml")


def run(*args, ok=(0, 1)):
    return wenze.run("run", QUERY, "--db", wenze.index(), "--dictionaries", wenze.CORPUS, "--json", "--lang", "en", *args, ok=ok)


class Parameters(unittest.TestCase):
    def test_defaults_and_settings(self):
        def search(*args):
            return wenze.search(*args, "--copies", "list")  # what `run` does

        self.assertEqual(json.loads(run().out), search("sanction:免职 place:云泽省", "--kind", "rule"))
        self.assertEqual(json.loads(run("--set", "sanction=警告").out), search("sanction:警告 place:云泽省", "--kind", "rule"))
        self.assertEqual(json.loads(run("--set", "sanction=通报批评", "--set", "place=990000").out)["total"],
                         search("sanction:通报批评 place:990000", "--kind", "rule")["total"])

    def test_a_value_stays_a_value(self):
        for value in ("免职 OR 警告", "免职) OR (警告"):
            quoted = json.loads(run("--set", f"sanction={value}").out)
            self.assertEqual(quoted["total"], 0, "no operator comes in through a value")
        self.assertIn('sanction = 免职" OR "警告', run("--set", 'sanction=免职" OR "警告', ok=(2,)).err)

    def test_wrong_settings_are_named(self):
        self.assertIn("--set year: the query has no such parameter; it has place, sanction", run("--set", "year=2010", ok=(2,)).err)
        self.assertIn("NAME=VALUE", run("--set", "place", ok=(2,)).err)


if __name__ == "__main__":
    unittest.main()
