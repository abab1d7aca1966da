#!/usr/bin/env python3
"""One canonical text for one document: every clean sample of the corpus, written in every format and encoding."""
import html
import importlib.machinery
import importlib.util
import io
import os
import sys
import tempfile
import unittest
import zipfile

import wenze


def load_generators():
    path = os.path.join(wenze.ROOT, "scripts", "make_sample_documents")
    loader = importlib.machinery.SourceFileLoader("make_sample_documents", path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("make_sample_documents", loader))
    sys.dont_write_bytecode = True
    loader.exec_module(module)
    return module


GENERATE = load_generators()
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030", "gbk", "gb2312",
             "big5", "cp950", "big5hkscs"]


def markdown(lines):
    """Paragraphs and a heading; what would be markup is escaped."""
    escaped = [line.replace("\\", "\\\\").replace("*", "\\*").replace("_", "\\_") for line in lines]
    return "\n\n".join([escaped[0], "# " + escaped[1], *escaped[2:]]) + "\n"


def page(lines, charset):
    """A page with the site around the text."""
    paragraphs = "\n".join(f"<p>{html.escape(line, quote=False)}</p>" for line in lines)
    return (f'<html><head><meta charset="{charset}"><title>{lines[1]}_门户网站</title></head><body>'
            '<ul class="nav"><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li></ul>'
            f'<div class="article">{paragraphs}</div>'
            '<div class="footer">主办：市人民政府办公室 <a href="/m">网站地图</a></div></body></html>')


def samples():
    """(name, lines) of the documents that are plain text: their own lines, without the empty ones."""
    for row in wenze.manifest():
        if row["format"] != "text" or row["same_as"] or row["path"].startswith("damaged/"):
            continue
        with open(os.path.join(wenze.CORPUS, row["path"]), "rb") as file:
            text = file.read().decode({"big5-hkscs": "big5hkscs"}.get(row["encoding"].lower(), row["encoding"]))
        yield row["path"], [line.strip() for line in text.replace("\r\n", "\n").split("\n") if line.strip()]


def variants(lines):
    """(name, bytes) of one document in every form that can hold it."""
    text = "\n".join(lines) + "\n"
    for encoding in ENCODINGS:
        for name, content in [("txt", text), ("md", markdown(lines)), ("html", page(lines, encoding))]:
            try:
                yield f"{encoding}.{name}", content.encode(encoding)
            except UnicodeEncodeError:
                pass
    yield "crlf.txt", text.replace("\n", "\r\n").encode()
    yield "indented.txt", "".join(f"　　{line}\n" for line in lines).encode()
    yield "a.docx", GENERATE.docx(lines)
    yield "a.pdf", GENERATE.pdf(lines, "人民政府公报")


class OneText(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="wenze-formats-")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def convert_all(self, files):
        """{name: canonical text} of {name: bytes}, in one run of the program."""
        path = os.path.join(self.folder.name, "all.zip")
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in files.items():
                archive.writestr(name, data)
        records = wenze.run("extract", "--json", "--with-text", path)
        out = {}
        import json
        for document in json.loads(records.out):
            name = document["source"]["path"].rsplit("!", 1)[1]
            out.setdefault(name, document["canonical_text"])
        return out

    def test_every_sample_in_every_form(self):
        compared = 0
        for path, lines in samples():
            files = dict(variants(lines))
            texts = self.convert_all(files)
            wanted = [l for l in texts["utf-8.txt"].split("\n") if l]
            self.assertEqual(len(wanted), len(lines), path)
            for name in files:
                with self.subTest(path=path, form=name):
                    self.assertIn(name, texts)
                    self.assertEqual([l for l in texts[name].split("\n") if l], wanted)
                    compared += 1
        self.assertGreater(compared, 300)


if __name__ == "__main__":
    unittest.main()
