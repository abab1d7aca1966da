#!/usr/bin/env python3
"""What people type wrong on the command line is said, in either language, and never taken silently."""
import os
import shutil
import tempfile
import unittest

import wenze

TEXT = "澜浦市行政过错责任追究办法\n第一条 工作人员玩忽职守的，给予记过处分。\n第二条 本办法自2015年3月1日起施行。\n"


class Options(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="wenze-options-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.file = os.path.join(self.folder, "measure.txt")
        with open(self.file, "w", encoding="utf-8") as out:
            out.write(TEXT)

    def wrong(self, *args, says, chinese=None, corpus=True):
        more = ["--db", wenze.index(), "--dictionaries", wenze.CORPUS] if corpus else []
        done = wenze.run(*args, *more, ok=(2,))
        self.assertIn(says, done.err)
        self.assertEqual(done.out, "")
        if chinese:
            self.assertIn(chinese, wenze.run(*args, *more, "--lang", "zh", ok=(2,)).err)

    def test_numbers(self):
        for value in ("abc", "-3", "1.5", ""):
            self.wrong("search", "记过", "--limit", value, says="--limit takes a whole number", chinese="--limit 应为")

    def test_a_missing_value_or_argument(self):
        self.wrong("search", "记过", "--sort", says="--sort needs a value", chinese="--sort 之后缺少值", corpus=False)
        self.wrong("changes", says="--since is missing", chinese="缺少 --since")
        self.wrong("lint", says="DRAFT is missing", chinese="缺少 DRAFT", corpus=False)

    def test_choices(self):
        self.wrong("compare", "--by", "faultt", says="did you mean fault?", chinese="--by 的值 faultt 不在此列")
        self.wrong("extract", self.file, "--no-repair", "bogus", says="bogus is none of mojibake", corpus=False)
        self.wrong("search", "记过", "--lang", "xx", says="--lang takes zh or en")
        self.wrong("search", "记过", "--facets", "bogus", says="these are: ", chinese="没有分面 bogus，应为")

    def test_every_kind_of_repair_is_known(self):
        help_ = wenze.run("extract", "-h").out
        for kind in "mojibake control page_counter markup lost_byte broken_pinyin pinyin shell page_furniture ocr_spacing hard_wrap converted_word all".split():
            self.assertIn(kind, help_)
            wenze.run("extract", self.file, "--no-repair", kind, ok=(0,))

    def test_dates(self):
        for day in ("2024-13-45", "2023-02-29", "2024-00", "24-01-01", "tomorrow"):
            self.wrong("search", "记过", "--at", day, says="not a date", chinese="不是日期")
            self.wrong("extract", self.file, "--at", day, says="not a date", corpus=False)
            self.wrong("compare", "--until", day, says="not a date")
        self.wrong("changes", "--since", "2026-02-30", says="--since 2026-02-30")
        wenze.run("extract", self.file, "--at", "2024-02-29", ok=(0,))

    def test_dictionaries_that_are_not_there(self):
        for args in (("search", "记过"), ("extract", self.file), ("index", self.file, "--db", os.path.join(self.folder, "db"))):
            done = wenze.run(*args, "--dictionaries", os.path.join(self.folder, "nowhere"), "--lang", "zh", ok=(2,))
            self.assertIn("没有此文件或文件夹", done.err)
        self.assertIn("no dictionary in this folder", wenze.run("extract", self.file, "--dictionaries", self.folder, ok=(0,)).err)
        self.assertIn("not found in", wenze.run("extract", self.file, env={"WENZE_DICTIONARIES": self.folder + "/nowhere"}, ok=(2,)).err)

    def test_codes_and_ranges_of_queries(self):
        for query in ("sanction:XYZ.99", "sanction:GOV.99", "fault:F99", "fault:F05.987", "sanction:XYZ.*", "place:88*"):
            self.wrong("search", query, says="knows no value", chinese="没有值")
        self.wrong("search", "year:2020..2010", says="expected a year", chinese="应为年份")
        self.wrong("search", "条:20..10", says="expected an article", chinese="应为条")
        wenze.run("search", "sanction:GOV.* year:2010..2020 article:1..50", "--db", wenze.index(), ok=(0,))
        words = wenze.run("search", "sanction:罚抄法条", "--db", wenze.index(), "--lang", "zh", ok=(1,)).out
        self.assertIn("按词语查找", words)

    def test_a_pasted_article_is_words(self):
        pasted = "第一条 有下列行为之一的，给予记过处分：（一）迟报；（二）漏报。 通报批评 通报批评"
        found = wenze.run("search", pasted, "--db", wenze.index(), "--lang", "zh", ok=(0,)).out
        self.assertNotIn("共 0 条", found)
        lines = [line for line in found.splitlines() if line.startswith("理解为")]
        self.assertEqual(len(lines), len(set(lines)))
        wenze.run("search", "year:（2010） OR 年份:(2019)", "--db", wenze.index(), ok=(0,))

    def test_compare(self):
        self.wrong("compare", "--place", "火星", says="no such place; there are documents of", chinese="没有这个地区")
        self.wrong("compare", "--level", "胡说", says="no level of documents; these are: constitution", chinese="没有这个效力级别，应为：宪法")
        self.wrong("compare", "--by", "fault", "--only", "F99", says="no such code", chinese="没有这个代码")
        self.wrong("compare", "--only", "GOV.03", says="it is one of --by sanction", chinese="请用 --by sanction")
        none = wenze.run("compare", "--place", "上海", "--db", wenze.index(), "--dictionaries", wenze.CORPUS, ok=(1,))
        self.assertIn("--place 上海: no document is of this place", none.err)
        self.assertIn("no rule is of what was asked for", none.err)
        named = wenze.run("compare", "--by", "sanction", "--only", "记过", "--no-evidence", "--db", wenze.index(), "--dictionaries", wenze.CORPUS, ok=(0,))
        self.assertIn("GOV.02", named.out)

    def test_lint_and_like_and_set(self):
        self.wrong("lint", self.file, "--level", "胡说", says="no level of documents", chinese="没有这个效力级别", corpus=False)
        self.wrong("search", "--like", "没有这个", says="DOCUMENT#ADDRESS is needed", chinese="须给出文件及其条文")
        saved = os.path.join(wenze.ROOT, "queries", "sanction-in-a-place.toml")
        self.wrong("run", saved, "--set", "foo=1", says="the query has no such parameter; it has", chinese="没有这个参数")

    def test_options_before_the_command(self):
        before = wenze.run("--lang", "zh", "-q", "search", "记过", "--db", wenze.index(), ok=(0,))
        after = wenze.run("search", "记过", "--db", wenze.index(), "--lang=zh", "-q", ok=(0,))
        self.assertEqual(before.out, after.out)
        self.assertIn("共", before.out)
        self.assertIn("see wenze search -h", wenze.run("search", "--bogus", ok=(2,)).err)
        self.assertEqual(wenze.run("help", "search").out, wenze.run("search", "-h").out)
        self.assertIn("unknown command", wenze.run("--lang", "en", "serch", ok=(2,)).err)

    def test_exit_statuses_are_in_the_help(self):
        for command in ("diff", "gaps", "lint"):
            self.assertNotIn("0 found", wenze.run(command, "-h").out)
        self.assertIn("Exit status: 0 no difference; 1 differences; 2", wenze.run("diff", "-h").out)
        same = wenze.run("diff", self.file, self.file, ok=(0,))
        self.assertNotIn("→ 第", same.out)

    def test_nothing_is_refused_without_a_word(self):
        empty = os.path.join(self.folder, "empty")
        os.mkdir(empty)
        self.assertIn("没有可检查的文件", wenze.run("lint", empty, "--lang", "zh", ok=(2,)).err)
        self.assertIn("has no provision 第9条", wenze.run("explain", self.file, "第9条", ok=(2,)).err)
        self.assertIn("no rule is stated there", wenze.run("explain", self.file, "第二条", ok=(1,)).err)
        missing = wenze.run("search", "记过", "--db", os.path.join(self.folder, "nothing"), "--lang", "zh", ok=(2,))
        self.assertIn("请先用 wenze index 建立", missing.err)

    def test_dictionaries_of_ones_own_need_not_be_all(self):
        own = os.path.join(self.folder, "own")
        os.mkdir(own)
        self.assertIn("not found in", wenze.run("dict", "check", own, ok=(2,)).err)
        shutil.copy(os.path.join(wenze.ROOT, "dictionaries", "laws.tsv"), own)
        self.assertEqual(wenze.run("dict", "check", own, ok=(0,)).err, "")
        self.assertIn("needs a text", wenze.run("dict", "match", ok=(2,)).err)
        self.assertIn("bogus is none of", wenze.run("dict", "list", "--kind", "bogus", ok=(2,)).err)


if __name__ == "__main__":
    unittest.main()
