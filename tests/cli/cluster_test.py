#!/usr/bin/env python3
"""Shards on servers of their own (xapian-tcpsrv on the loopback): the same answers as one local database; a server that is down."""
import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import unittest

import wenze

FACETS = "place,level,year,kind,document,type,sanction,family,regime,fault,topic,subject,severity,modality"
# Words and phrases, one character, wildcards, every operator, fields of documents, of rules and of provisions.
QUERIES = ["通报批评", "责", "罚 责任", "ICA*", "负有责任的领导人员", "记过 NOT 撤职", "迟报 OR 漏报", "place:云泽省 责任", "sanction:记过",
           "title:办法 责任", "迟报 同条 记过", "责任 同款 处分", "year:2005..2015 责任", "article:12", "article:第四条第一款", "cites:条例",
           "subject:领导 免职", "authority:监察机关", "issuer:人民政府 问责"]


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@unittest.skipUnless(shutil.which("xapian-tcpsrv"), "xapian-tcpsrv (xapian-tools) is not installed")
class Cluster(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="wenze-cluster-")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.local = wenze.index()
        cls.sharded = os.path.join(cls.folder, "db")
        wenze.run("index", wenze.CORPUS, "--db", cls.sharded, "--shards", "2", "--dictionaries", wenze.CORPUS, ok=(0,))
        cls.servers = []
        for shard in range(2):
            cls.servers.append(cls.serve(os.path.join(cls.sharded, f"shard-{shard}")))

    @classmethod
    def serve(cls, database):
        """(process, host:port) of a server in a process group of its own, since a server ends its group with it."""
        port = free_port()
        process = subprocess.Popen(["xapian-tcpsrv", "--interface", "127.0.0.1", "--port", str(port), "--quiet", database],
                                   start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        cls.addClassCleanup(cls.stop, process)
        for _ in range(200):
            with socket.socket() as one:
                if one.connect_ex(("127.0.0.1", port)) == 0:
                    return process, f"127.0.0.1:{port}"
            time.sleep(0.05)
        raise AssertionError("the server does not answer")

    @staticmethod
    def stop(process):
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def ask(self, query, databases, *more, ok=(0, 1)):
        arguments = [part for database in databases for part in ("--db", database)]
        return wenze.run("search", query, *arguments, "--dictionaries", wenze.CORPUS, "--json", "--lang", "en", *more, ok=ok)

    def same(self, databases, query, *more):
        here = json.loads(self.ask(query, [self.local], *more).out)
        there = json.loads(self.ask(query, databases, *more).out)
        for hit in here["hits"] + there["hits"]:
            hit["score"] = round(hit["score"], 9)  # sums of the same weights, added up in another order
        self.assertEqual(there.pop("total"), here.pop("total"))
        self.assertEqual([(h["address"], h["score"]) for h in there["hits"]], [(h["address"], h["score"]) for h in here["hits"]])
        self.assertEqual(there, here)
        return len(here["hits"])

    def test_two_servers_answer_like_one_database(self):
        found = 0
        for query in QUERIES:
            for kind in ("provision", "rule") if len(query) < 5 else ("auto",):
                with self.subTest(query=query, kind=kind):
                    found += self.same([address for _, address in self.servers], query, "--kind", kind, "--facets", FACETS, "-n", "30")
        self.assertGreater(found, 100)

    def test_documents_pages_and_orders(self):
        servers = [address for _, address in self.servers]
        for order in ("newest", "oldest", "hardest", "mildest", "place"):
            with self.subTest(order=order):
                self.same(servers, "责任", "--sort", order, "-n", "7", "--offset", "5", "--facets", "place")
        self.same(servers, "title:办法", "--kind", "document", "--facets", "place,year")
        self.same(servers, "公务员喝酒开车会被开除吗", "--match", "best", "--facets", "place")

    def test_local_shards_answer_like_one_database(self):
        for query in QUERIES[:8]:
            with self.subTest(query=query):
                self.same([self.sharded], query, "--facets", FACETS)

    def test_a_server_that_is_down_leaves_a_part(self):
        process, address = self.serve(os.path.join(self.sharded, "shard-1"))
        databases = [self.servers[0][1], address]
        everything = ("-n", "1000", "--copies", "list")  # folded, another copy may stand for one that is down
        whole = json.loads(self.ask("责任", databases, *everything).out)
        self.assertNotIn("partial", whole)
        self.stop(process)
        done = self.ask("责任", databases, *everything, ok=(2,))
        self.assertIn(address, done.err)
        part = json.loads(done.out)
        self.assertTrue(part["partial"])
        self.assertGreater(part["total"], 0)
        self.assertLess(part["total"], whole["total"])
        here = {hit["address"] for hit in whole["hits"]}
        self.assertLessEqual({hit["address"] for hit in part["hits"]}, here)
        text = wenze.run("search", "责任", "--db", databases[0], "--db", address, "--lang", "en", ok=(2,)).out
        self.assertIn("incomplete", text)
        nothing = self.ask("责任", [address], ok=(2,))
        self.assertEqual(nothing.out, "")

    def test_a_stub_file_names_servers(self):
        stub = os.path.join(self.folder, "cluster")
        with open(stub, "w", encoding="utf-8") as out:
            out.write("# two shards\n" + "".join(f"remote {address}\n" for _, address in self.servers))
        self.same([stub], "通报批评", "--facets", FACETS)
        with open(stub, "a", encoding="utf-8") as out:
            out.write(f"remote 127.0.0.1:{free_port()}\n")
        done = self.ask("通报批评", [stub], ok=(2,))
        self.assertTrue(json.loads(done.out)["partial"])


if __name__ == "__main__":
    unittest.main()
