#!/usr/bin/env python3
"""What an index is after kill -9, a full disk, a second writer, and while others write. More rounds: WENZE_KILL_ROUNDS=200."""
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

import wenze

ROUNDS = int(os.environ.get("WENZE_KILL_ROUNDS", "6"))
COMMITS = int(os.environ.get("WENZE_COMMIT_ROUNDS", "6"))
FILES = 24
DIGITS = "零一二三四五六七八九"


def word(generation):
    return "本轮标记" + "".join(DIGITS[int(d)] for d in str(generation)) + "号"


class Safety(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="wenze-safety-")
        self.addCleanup(shutil.rmtree, self.folder)
        self.database = os.path.join(self.folder, "db")
        self.texts = os.path.join(self.folder, "texts")
        os.mkdir(self.texts)

    def write(self, generation, files=FILES):
        for i in range(files):
            with open(os.path.join(self.texts, f"{i:03}.txt"), "w", encoding="utf-8") as out:
                out.write(f"第{i}号办法\n")
                for article in range(1, 12):
                    out.write(f"第{article}条　{word(generation)}。不履行第{i * article}项职责的，给予警告或者记过处分。\n")

    def command(self):
        return [wenze.PROGRAM, "index", self.texts, "--db", self.database, "-q"]

    def index(self, ok=(0,)):
        return wenze.run("index", self.texts, "--db", self.database, ok=ok)

    def articles(self, generation):
        return json.loads(wenze.run("search", f'"{word(generation)}"', "--db", self.database, "--json").out)["total"]

    def assert_whole(self, old, new):
        """The database holds one generation whole and nothing of the other."""
        counts = (self.articles(old), self.articles(new))
        self.assertIn(counts, [(FILES * 11, 0), (0, FILES * 11)])
        return counts[1] > 0

    def killed(self, after):
        process = subprocess.Popen(self.command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(after)
        process.send_signal(signal.SIGKILL)
        return process.wait() == -signal.SIGKILL

    def test_kill_leaves_the_last_commit(self):
        chance = random.Random(7)
        self.write(0)
        self.index()
        self.write(1)
        begin = time.monotonic()
        self.index()
        lasts = time.monotonic() - begin
        killed = committed = 0
        for generation in range(2, ROUNDS + 2):
            self.write(generation)
            killed += self.killed(chance.uniform(0, lasts))
            committed += self.assert_whole(generation - 1, generation)
            self.index()
            self.assertTrue(self.assert_whole(generation - 1, generation), "the next run completes it")
            if shutil.which("xapian-check"):
                check = subprocess.run(["xapian-check", self.database], capture_output=True, text=True)
                self.assertIn("No errors found", check.stdout)
        self.assertGreater(killed, 0)
        print(f"{ROUNDS} rounds, {killed} killed at work, {committed} of the rounds had committed")

    def test_killed_first_build_leaves_nothing(self):
        chance = random.Random(8)
        self.write(1)
        begin = time.monotonic()
        self.index()
        lasts = time.monotonic() - begin
        for _ in range(max(2, ROUNDS // 4)):
            shutil.rmtree(self.database)
            self.killed(chance.uniform(0, lasts))
            if os.path.exists(self.database):
                self.assertEqual(self.articles(1), FILES * 11)
            self.index()
            self.assertEqual(self.articles(1), FILES * 11)
            self.assertEqual(sorted(os.listdir(self.folder)), ["db", "texts"], "nothing is left beside it")

    def test_full_disk_leaves_the_last_commit(self):
        self.write(1)

        def limited():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (40000, 40000))

        first = subprocess.run(self.command(), capture_output=True, preexec_fn=limited)
        self.assertEqual(first.returncode, 2)
        self.assertFalse(os.path.exists(self.database))
        self.index()
        self.write(2)
        second = subprocess.run(self.command(), capture_output=True, preexec_fn=limited)
        self.assertEqual(second.returncode, 2, second.stderr)
        self.assertIn(self.database, second.stderr.decode())
        self.assertEqual((self.articles(1), self.articles(2)), (FILES * 11, 0))
        self.index()
        self.assertEqual((self.articles(1), self.articles(2)), (0, FILES * 11))

    def test_second_writer_is_told(self):
        for generation in (1, 2):  # a first build, an update
            self.write(generation)
            first = subprocess.Popen([wenze.PROGRAM, "index", "-", "--db", self.database, "-q"], stdin=subprocess.PIPE,
                                     stdout=subprocess.DEVNULL)
            lock = self.database + ("/flintlock" if generation == 2 else ".building/0/flintlock")
            for _ in range(200):
                if os.path.exists(lock):
                    break
                time.sleep(0.05)
            time.sleep(0.5)
            second = wenze.run("index", self.texts, "--db", self.database, "--lang", "en", ok=(2,))
            self.assertIn("is being written by another process", second.err)
            first.communicate(b"")  # nothing: this run changes nothing
            self.index()
            self.assertEqual(self.articles(generation), FILES * 11)

    def test_readers_see_no_error_while_others_commit(self):
        self.write(0, files=3)
        self.index()
        for generation in range(1, COMMITS + 1):
            self.write(generation, files=3)
            writer = subprocess.Popen(self.command(), stdout=subprocess.DEVNULL)
            while writer.poll() is None:
                counts = [self.articles(generation - 1), self.articles(generation)]
                self.assertLessEqual(set(counts), {0, 33})
            self.assertEqual(writer.returncode, 0)

    def test_watch_follows_changes(self):
        self.write(1, files=3)
        process = subprocess.Popen([*self.command(), "--watch"], stdout=subprocess.PIPE)
        try:
            for generation, files, removed in ((1, 3, 0), (2, 5, 0), (3, 4, 1)):
                if generation > 1:
                    self.write(generation, files)
                for i in range(removed):
                    os.remove(os.path.join(self.texts, f"{files + i:03}.txt"))
                for _ in range(200):
                    if os.path.exists(self.database) and self.articles(generation) == files * 11:
                        break
                    time.sleep(0.05)
                self.assertEqual(self.articles(generation), files * 11)
        finally:
            process.send_signal(signal.SIGTERM)
            process.communicate()
        self.assertEqual(process.returncode, 0)

    def test_dry_run_writes_nothing(self):
        self.write(1)
        done = wenze.run("index", self.texts, "--db", self.database, "--dry-run")
        self.assertEqual(len(done.out.strip().split("\n")), FILES + 1)
        self.assertEqual(os.listdir(self.folder), ["texts"])


if __name__ == "__main__":
    unittest.main()
