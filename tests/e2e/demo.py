# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demonstration makes every file it promises, and the documents name the winners of the rankings beside them."""

import csv
import os
import subprocess
import tempfile
import unicodedata

from program import Checks, done, run


def text_of(path):
    """The document's text as `squeezed`, cell by cell: names may be broken over lines."""
    return squeezed(subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout.decode())


def squeezed(text):
    """In NFC and without white space: documents print a name with single blanks, whatever the dump had."""
    return "".join(unicodedata.normalize("NFC", text).split()).casefold()


def winners_of(folder):
    with open(os.path.join(folder, "ranking.csv"), encoding="utf-8", newline="") as file:
        return [row["full_name"] for row in csv.DictReader(file) if row["prize"] not in ("", "undecided")]


def check_round(checks, folder, number):
    names = [squeezed(name) for name in winners_of(folder)]
    checks.check(bool(names), f"round {number} has winners")
    for document in ("decision.pdf", "certificates.pdf"):
        path = os.path.join(folder, document)
        if not checks.check(os.path.isfile(path), f"round {number}: {document} exists"):
            continue
        text = text_of(path)
        missing = [name for name in names if name not in text]
        checks.check(not missing, f"round {number}: {document} names the winners", f"not {missing}")
    with open(os.path.join(folder, "awards.csv"), encoding="utf-8-sig") as file:
        content = squeezed(file.read())
    checks.check(all(name in content for name in names), f"round {number}: awards.csv names the winners")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as parent:
        out = os.path.join(parent, "demo")
        outcome = run("demo", "--out", out)
        checks.equal(outcome.code, 0, f"demo ends well ({outcome.err.strip()[:300]})")
        for name in ("sample.hoithi", "summary.txt", "participation.csv", "participation.png", "participation.svg",
                     "collective/decision.pdf"):
            path = os.path.join(out, name)
            checks.check(os.path.isfile(path) and os.path.getsize(path) > 0, f"{name} exists")
        for number in range(1, 6):
            check_round(checks, os.path.join(out, f"round-{number}"), number)
        checks.equal(done("verify", os.path.join(out, "sample.hoithi")).code, 0, "the demonstration's contest verifies")
        again = run("demo", "--out", out)
        checks.check(again.code == 1 and len(again.err.splitlines()) == 1, "a folder in use is refused", again.err)
    checks.finish()


main()
