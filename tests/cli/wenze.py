"""What the tests of the command line share: running the program, the sample corpus, an index of it."""
import json
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CORPUS = os.path.join(ROOT, "corpus")
PROGRAM = os.environ.get("WENZE", os.path.join(ROOT, "build", "wenze"))
SHARED = os.environ.get("WENZE_SHARED_DIR", os.path.join(ROOT, "..", "shared"))


def run(*args, input=None, env=None, ok=(0, 1), cwd=None):
    """Runs wenze; fails unless its exit status is in `ok` (None: any)."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", **(env or {})}
    done = subprocess.run([PROGRAM, *args], input=input, capture_output=True, env=environment, cwd=cwd, timeout=600)
    done.out = done.stdout.decode("utf-8", "replace")
    done.err = done.stderr.decode("utf-8", "replace")
    if ok is not None and done.returncode not in ok:
        raise AssertionError(f"wenze {' '.join(args)}: exit {done.returncode}\n{done.err[-2000:]}")
    return done


def extract(*paths, with_text=False):
    args = ["extract", "--json", "--dictionaries", CORPUS, *(["--with-text"] if with_text else []), *paths]
    return json.loads(run(*args).out)


def manifest():
    rows, header = [], None
    with open(os.path.join(CORPUS, "manifest.tsv"), encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#") or not line.strip():
                continue
            cells = line.rstrip("\n").split("\t")
            if header is None:
                header = cells
            else:
                rows.append(dict(zip(header, cells + [""] * len(header))))
    return rows


_index = None


def index():
    """A database of the sample corpus, made once a process."""
    global _index
    if _index is None:
        folder = tempfile.mkdtemp(prefix="wenze-test-")
        _index = os.path.join(folder, "db")
        run("index", CORPUS, "--db", _index, "--dictionaries", CORPUS, ok=(0,))
    return _index


def search(*args, ok=(0, 1)):
    return json.loads(run("search", *args, "--db", index(), "--dictionaries", CORPUS, "--json", ok=ok).out)
