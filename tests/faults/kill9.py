# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills an import at many moments: each time the store opens again and holds all of the batch or nothing of it."""

import gzip
import json
import os
import random
import shutil
import subprocess
import tempfile
import time

from faultline import BINARY, ENVIRONMENT, LONG, SEED, Checks, Fault, done, dump_row, prepare, remove, rows_in, write_csv

ROWS = 60_000 if LONG else 30_000
KILLS = 120 if LONG else 10


def write_dump(path):
    rows = [dump_row(i, i % 4 == 0) for i in range(ROWS)]
    if path.endswith(".csv"):
        return write_csv(path, rows)
    opened = gzip.open(path, "wt", 1, encoding="utf-8") if path.endswith(".gz") else open(path, "w", encoding="utf-8")
    with opened as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def killed_import(store, dump, delay):
    """True when the kill came before the program ended by itself."""
    process = subprocess.Popen([BINARY, "import", store, "--round", "1", dump], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, env=ENVIRONMENT)
    try:
        process.wait(delay)
    except subprocess.TimeoutExpired:
        process.kill()
    answered = process.communicate()[0].endswith(b"}\n")
    return process.returncode != 0, answered


def moments(duration, random_):
    """Two thirds anywhere, the rest close to the end, where the transaction is committed."""
    for i in range(KILLS):
        yield duration * (random_.uniform(0, 1) if i % 3 else random_.uniform(0.85, 1.02))


def import_whole(checks, store, dump, present, name):
    """The same file again brings what is missing, and nothing twice."""
    counts = done("import", store, "--round", 1, dump).json()
    checks.equal(counts["unchanged" if present else "accepted"], ROWS, f"{name}: importing again")
    checks.equal(rows_in(store), ROWS, f"{name}: rows after importing again")


def kills(checks, fault, base, dump, store, random_):
    absent = whole = 0
    shutil.copy(base, store)
    start = time.monotonic()
    done("import", store, "--round", 1, dump)
    duration = time.monotonic() - start
    import_whole(checks, store, dump, True, "without a kill")
    remove(store)
    shutil.copy(base, store)
    for number, delay in enumerate(moments(duration, random_)):
        fault.run()
        name = f"{os.path.basename(dump)}, kill {number} after {delay:.3f} s"
        _, answered = killed_import(store, dump, delay)
        rows = rows_in(store)
        checks.check(rows in (0, ROWS), f"{name}: all or nothing", f"{rows} of {ROWS} rows")
        checks.check(rows == ROWS or not answered, f"{name}: what was reported as imported is there")
        whole += rows == ROWS
        absent += rows == 0
        # The store is killed again and again until a batch got through; then a fresh one takes its place.
        if rows != 0:
            import_whole(checks, store, dump, True, name)
            checks.equal(done("verify", store).code, 0, f"{name}: verify")
            remove(store)
            shutil.copy(base, store)
    import_whole(checks, store, dump, False, "after the last kill")
    checks.equal(done("verify", store).code, 0, "verify after the last kill")
    checks.check(absent >= KILLS // 5, "many kills came before the commit", f"{absent} of {KILLS}, {whole} whole")
    remove(store)


def main():
    checks = Checks()
    random_ = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder, Fault(checks, "F1") as fault:
        base, store = (os.path.join(folder, name) for name in ("base.hoithi", "contest.hoithi"))
        prepare(base)
        for name in ("dump.csv", "dump.ndjson.gz"):
            dump = os.path.join(folder, name)
            write_dump(dump)
            kills(checks, fault, base, dump, store, random_)
    checks.finish()


main()
