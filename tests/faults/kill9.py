# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills an import at many moments: each time the store opens again and holds all of the batch or nothing of it."""

import os
import random
import shutil
import subprocess
import tempfile
import time

from program import BINARY, ENVIRONMENT, Checks, done

ROWS = 200_000
KILLS = 44
KEY = "ABCDABCDABCDABC"


def write_dump(path):
    agencies = ["474", "476", "477", "478", "480"]
    with open(path, "w", encoding="utf-8") as file:
        file.write("submission_id,account_id,full_name,agency_code,submitted_at,answers,prediction\n")
        for i in range(ROWS):
            day, rest = 15 + i % 7, i * 7919 % 86_400
            file.write(f"S{i:06},hue{i:06},Nguyễn Thị Thử {i},{agencies[i % 5]},2023-09-{day}T{rest // 3600:02}:"
                       f"{rest // 60 % 60:02}:{rest % 60:02}.{i % 1000:03}+07:00,{KEY if i % 4 else '-' * 15},{i % 999}\n")


def prepared_store(path):
    done("create", path, "--preset", "kh2475")
    done("rules", "approve", path, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "kill")
    done("paper", "set-key", path, "--round", 1, "--key", KEY)


def rows_in(store):
    """What the program itself counts after opening the store as the kill left it."""
    return sum(row["submissions"] for row in done("participation", store, "--round", 1, "--format", "json").json())


def remove(store):
    for suffix in ("", "-wal", "-shm", "-journal"):
        if os.path.exists(store + suffix):
            os.remove(store + suffix)


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


def main():
    checks = Checks()
    random_ = random.Random(2475)
    absent = whole = 0
    with tempfile.TemporaryDirectory() as folder:
        dump, base, store = (os.path.join(folder, name) for name in ("dump.csv", "base.hoithi", "contest.hoithi"))
        write_dump(dump)
        prepared_store(base)
        shutil.copy(base, store)
        start = time.monotonic()
        done("import", store, "--round", 1, dump)
        duration = time.monotonic() - start
        import_whole(checks, store, dump, True, "without a kill")
        remove(store)
        shutil.copy(base, store)
        for number, delay in enumerate(moments(duration, random_)):
            name = f"kill {number} after {delay:.3f} s"
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
        checks.check(absent >= KILLS // 5, "many kills came before the commit", f"{absent} of {KILLS}")
        print(f"FAULT F1 runs={KILLS} bad={checks.failed} (absent {absent}, whole {whole}, import {duration:.2f} s)")
    checks.finish()


main()
