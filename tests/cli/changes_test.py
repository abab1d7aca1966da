#!/usr/bin/env python3
"""wenze changes: rules that came, went and were altered between two states of an index; standard input; recorded dictionaries."""
import json
import os
import shutil
import tempfile
import unittest

try:
    import jsonschema
except ImportError:
    jsonschema = None

import wenze

DAY = 86400
START = 1700000000  # 2023-11-14T22:13:20Z

OLD = """云泽县公文办理问责办法
第一条　为了规范公文办理，制定本办法。
第二条　工作人员丢失公文的，给予警告处分。
第三条　工作人员迟报公文的，给予记过处分。
第四条　工作人员私自销毁公文的，给予撤职处分。
"""
# Article 2 stays, 3 is altered, 4 goes, 5 comes.
NEW = """云泽县公文办理问责办法
第一条　为了规范公文办理，制定本办法。
第二条　工作人员丢失公文的，给予警告处分。
第三条　工作人员迟报公文的，给予记大过处分。
第五条　工作人员泄露公文内容的，给予开除处分。
"""
OTHER = """青岚县值班问责办法
第一条　值班人员擅离岗位的，给予警告处分。
"""


class Changes(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="wenze-changes-")
        self.addCleanup(shutil.rmtree, self.folder)
        self.texts = os.path.join(self.folder, "texts")
        os.mkdir(self.texts)
        self.database = os.path.join(self.folder, "db")

    def write(self, name, text):
        with open(os.path.join(self.texts, name), "w", encoding="utf-8") as out:
            out.write(text)

    def index(self, day, *more):
        wenze.run("index", self.texts, "--db", self.database, *more, env={"SOURCE_DATE_EPOCH": str(START + day * DAY)}, ok=(0,))

    def changes(self, since, *more, ok=(0, 1)):
        return wenze.run("changes", "--since", since, "--db", self.database, "--lang", "en", "--json", *more, env={"TZ": "UTC"}, ok=ok)

    def rules(self, since, *more):
        """(change, citation) of every rule, by title of the document."""
        out = {}
        for document in json.loads(self.changes(since, *more).out)["documents"]:
            out[document["title"], document["state"]] = sorted((rule["change"], rule["address"].split("#")[1]) for rule in document["rules"])
        return out

    def test_between_two_states(self, *shards):
        self.write("a.txt", OLD)
        self.index(0, *shards)
        self.assertEqual(self.rules("2023-11-15"), {})
        self.assertEqual(self.changes("2023-11-15", ok=(1,)).returncode, 1)
        self.write("a.txt", NEW)
        self.write("b.txt", OTHER)
        self.index(1)
        altered = [("altered", "art_3__para_1"), ("gone", "art_4__para_1"), ("new", "art_5__para_1")]
        new = {("青岚县值班问责办法", "new"): [("new", "art_1__para_1")]}
        self.assertEqual(self.rules("2023-11-15"), {("云泽县公文办理问责办法", "changed"): altered, **new})
        done = self.changes("2023-11-15", ok=(0,))
        document = next(one for one in json.loads(done.out)["documents"] if one["state"] == "changed")
        if jsonschema is not None:
            with open(os.path.join(wenze.ROOT, "docs", "changes.schema.json"), encoding="utf-8") as file:
                jsonschema.Draft202012Validator(json.load(file)).validate(json.loads(done.out))
        pair = next(rule for rule in document["rules"] if rule["change"] == "altered")
        self.assertEqual([pair["before"]["sanctions"], [s["code"] for s in pair["after"]["sanctions"]]], [["GOV.02"], ["GOV.03"]])
        self.assertEqual(pair["before"]["quote"], "工作人员迟报公文的，给予记过处分")
        # The day after nothing is new; back to the old text undoes the change, and the other document goes.
        self.assertEqual(self.rules("2023-11-17"), {})
        self.write("a.txt", OLD)
        os.remove(os.path.join(self.texts, "b.txt"))
        self.index(2)
        self.assertEqual(self.rules("2023-11-15"), {}, "the rules are what they were")
        self.assertEqual(self.rules("2023-11-16T12:00"),
                         {("云泽县公文办理问责办法", "changed"): [("altered", "art_3__para_1"), ("gone", "art_5__para_1"), ("new", "art_4__para_1")],
                          ("青岚县值班问责办法", "gone"): [("gone", "art_1__para_1")]})

    def test_in_shards(self):
        self.test_between_two_states("--shards", "2")

    def test_layout_and_script_are_no_change(self):
        self.write("a.txt", OLD)
        self.index(0)
        self.write("a.txt", OLD.replace("，", ", ").replace("给予", "給予").replace("处分", "處分").replace("\n", "\n\n"))
        self.index(1)
        self.assertEqual(self.rules("2023-11-15"), {})

    def test_what_is_only_read_differently_is_marked(self):
        self.write("a.txt", OLD)
        self.index(0)
        overlay = os.path.join(self.folder, "overlay")
        os.mkdir(overlay)
        with open(os.path.join(wenze.ROOT, "dictionaries", "sanctions.tsv"), encoding="utf-8") as lines:
            header = next(line for line in lines if not line.startswith("#")).rstrip("\n").split("\t")
            row = next(line.rstrip("\n").split("\t") for line in lines if line.startswith("GOV.02\t"))
        row[header.index("code")], row[header.index("forms")] = "GOV.99", "记过处分|记过"
        with open(os.path.join(overlay, "sanctions.tsv"), "w", encoding="utf-8") as out:
            out.write("\t".join(header) + "\n" + "\t".join(row) + "\n")
        self.index(1, "--dictionaries", overlay)
        plain = self.changes("2023-11-15")
        listed = self.rules("2023-11-15", "--all")
        if listed:  # whether the new code wins over the old is the extraction's business
            self.assertEqual(json.loads(plain.out)["documents"], [])
            self.assertIn("only read differently", plain.err)

    def test_before_the_first_run_nothing_is_known(self):
        self.write("a.txt", OLD)
        self.index(0)
        self.assertIn("the index was made at 2023-11-14T22:13:20", self.changes("2020-01-01").err)
        self.assertIn("--since yesterday", self.changes("yesterday", ok=(2,)).err)

    def test_standard_input(self):
        done = wenze.run("index", "-", "--db", self.database, "--lang", "en", input=OLD.encode(), ok=(0,))
        self.assertIn("1 files written", done.out)
        found = json.loads(wenze.run("search", "销毁公文", "--db", self.database, "--json").out)
        self.assertEqual(found["total"], 1)
        again = wenze.run("index", "-", "--db", self.database, "--lang", "en", input=OLD.encode(), ok=(0,))
        self.assertIn("1 unchanged", again.out)
        sharded = os.path.join(self.folder, "sharded")
        wenze.run("index", "-", "--db", sharded, "--shards", "3", input=OLD.encode(), ok=(0,))
        self.assertEqual(json.loads(wenze.run("search", "销毁公文", "--db", sharded, "--json").out)["total"], 1)

    def test_dictionaries_of_the_index_are_used_for_searching(self):
        overlay = os.path.join(self.folder, "overlay")
        shutil.copytree(wenze.CORPUS, overlay, ignore=lambda _, names: [n for n in names if n != "jurisdictions.tsv"])
        wenze.run("index", wenze.CORPUS, "--db", self.database, "--dictionaries", overlay, ok=(0,))
        done = wenze.run("search", "place:云泽省 责任", "--db", self.database, "--json", ok=(0,))
        self.assertGreater(json.loads(done.out)["total"], 0)
        shutil.rmtree(overlay)
        gone = wenze.run("search", "责任", "--db", self.database, "--lang", "en", ok=(0,))
        self.assertIn("indexed with the dictionaries there", gone.err)


if __name__ == "__main__":
    unittest.main()
