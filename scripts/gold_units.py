"""Annotated text (units and the norms in them, as tests/gold has them) and what the program finds in it."""
import collections, json, os, subprocess, sys, tempfile


def load(path):
    return [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]


def span_of(text, needle):
    """Bytes, or None where the text does not hold it."""
    at = text.find(needle)
    if at < 0:
        return None
    begin = len(text[:at].encode())
    return begin, begin + len(needle.encode())


def rules_of(wenze, units, overlay):
    """The program's rules by unit, each unit a file of its own. `overlay(folder)` writes the tables laid over the program's."""
    with tempfile.TemporaryDirectory() as folder:
        overlay(folder)
        paths = {}
        for unit in units:
            path = os.path.join(folder, unit["id"] + ".txt")
            with open(path, "w", encoding="utf-8") as f:
                f.write(unit["text"])
            paths[path] = unit["id"]
        run = subprocess.run([wenze, "extract", "--json", "--dictionaries", folder, *paths], capture_output=True, text=True)
        if run.returncode not in (0, 1):
            sys.exit(run.stderr[-2000:])
        out = collections.defaultdict(list)
        for document in json.loads(run.stdout):
            out[paths[document["source"]["path"]]] += document["rules"]
        return out
