# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dumps in every form that they come in: formats, zip files and standard input give the same rows, and what is refused leaves nothing."""

import gzip
import io
import json
import os
import sqlite3
import subprocess
import tempfile
import zipfile

from program import BINARY, ENVIRONMENT, Checks, Outcome, done, run

FIELDS = ("submission_id", "account_id", "full_name", "agency_code", "submitted_at", "answers", "prediction")
ROWS = [(f"S{i}", f"hue{i}", "Nguyễn Thử", "474", "2023-09-16T08:00:00+07:00", "ABCDABCDABCDABC", 7) for i in range(300)]
CSV = "".join(",".join(map(str, row)) + "\n" for row in [FIELDS, *ROWS]).encode()
OBJECTS = [json.dumps(dict(zip(FIELDS, row)), ensure_ascii=False) for row in ROWS]
NDJSON = "\n".join(OBJECTS).encode()
JSON = ('{"page":1,"data":[\n' + ",\n".join(OBJECTS) + "\n]}").encode()


def zipped(entries):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def piped(content, *arguments):
    process = subprocess.run([BINARY, *map(str, arguments)], input=content, capture_output=True, env=ENVIRONMENT, timeout=300)
    process.stdout, process.stderr = process.stdout.decode(), process.stderr.decode()
    return Outcome(process)


def prepared(folder, number):
    store = os.path.join(folder, f"{number}.hoithi")
    done("create", store, "--preset", "kh2475")
    done("rules", "approve", store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "sources")
    done("paper", "set-key", store, "--round", 1, "--key", "ABCDABCDABCDABC")
    return store


def batch_names(store):
    connection = sqlite3.connect(store)
    names = sorted(row[0] for row in connection.execute("SELECT file_name FROM import_batch"))
    connection.close()
    return names


def check_files(checks, folder, store):
    """The first brings the rows, each other form of the same is unchanged."""
    forms = {"a.csv": CSV, "b.csv.gz": gzip.compress(CSV), "c.ndjson": NDJSON, "d.json": JSON, "e.json.gz": gzip.compress(JSON),
             "no-name": JSON + b"\n", "f.zip": zipped({"in/a.csv": CSV, "__MACOSX/._a.csv": "x"})}
    for number, (name, content) in enumerate(forms.items()):
        path = os.path.join(folder, name)
        with open(path, "wb") as file:
            file.write(content)
        outcome = run("import", store, "--round", 1, path)
        checks.equal(outcome.code, 0, f"{name}: imported ({outcome.err.strip()})")
        counts = outcome.json() if outcome.code == 0 else {}
        checks.equal((counts.get("read"), counts.get("accepted" if number == 0 else "unchanged")), (300, 300), f"{name}: rows")
    checks.equal(batch_names(store), sorted([*(name for name in forms if name != "f.zip"), "f.zip/in/a.csv"]), "the batches' names")


def check_standard_input(checks, folder, store):
    for name, content in (("CSV", CSV), ("gzip", gzip.compress(CSV)), ("NDJSON", NDJSON), ("JSON", JSON)):
        outcome = piped(content, "import", store, "--round", 1, "-")
        checks.equal(outcome.code, 0, f"{name} piped in: imported ({outcome.err.strip()})")
    checks.equal(batch_names(store), ["stdin"] * 4, "the batches of what was piped in")
    before = batch_names(store)
    for name, content in (("a zip file", zipped({"a.csv": CSV})), ("nothing", b""), ("half of a list", JSON[:-3])):
        outcome = piped(content, "import", store, "--round", 1, "-")
        checks.equal(outcome.code, 1, f"{name} piped in: refused")
        checks.equal(len(outcome.err.splitlines()), 1, f"{name} piped in: one line says why ({outcome.err})")
    outcome = piped(CSV.replace(b"S1,", b"T1,"), "import", store, "--round", 1, "-", "-")
    checks.equal(outcome.code, 1, "standard input twice: refused")
    checks.equal(batch_names(store), before, "what is refused leaves nothing")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        check_files(checks, folder, prepared(folder, 1))
        check_standard_input(checks, folder, prepared(folder, 2))
    checks.finish()


main()
