# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A schema that is cut short in the making, and one of a newer program (F10)."""

import hashlib
import os
import random
import sqlite3
import subprocess
import tempfile
import time

from faultline import BINARY, ENVIRONMENT, LONG, SEED, Checks, Fault, done, prepare, remove, run


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def killed_creations(checks, fault, folder):
    """The schema of a new contest is made by every migration there is."""
    random_ = random.Random(SEED)
    store = os.path.join(folder, "new.hoithi")
    start = time.monotonic()
    done("create", store, "--preset", "kh2475")
    duration = time.monotonic() - start
    for number in range(100 if LONG else 12):
        fault.run()
        remove(store)
        delay = duration * random_.uniform(0.05, 1.0)
        process = subprocess.Popen([BINARY, "create", store, "--preset", "kh2475"], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, env=ENVIRONMENT)
        try:
            process.wait(delay)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        name = f"creation killed after {delay:.3f} s"
        if run("verify", store).code != 0:
            outcome = run("create", store, "--preset", "kh2475")
            checks.equal(outcome.code, 0, f"{name}: creating again: {outcome.err.strip()}")
        checks.equal(run("verify", store).code, 0, f"{name}: verify")


def newer(checks, fault, folder):
    store = os.path.join(folder, "newer.hoithi")
    prepare(store)
    with sqlite3.connect(store) as connection:
        connection.execute("INSERT INTO schema_migration VALUES (9999, 'future', 0)")
        connection.execute("CREATE TABLE future (id INTEGER PRIMARY KEY)")
    connection.close()
    before = digest(store)
    for command in (("verify", store), ("participation", store), ("rank", store, "--round", 1),
                    ("import", store, "--round", 1, __file__), ("create", store, "--preset", "kh2475"),
                    ("backup", store, os.path.join(folder, "copy.hoithi"))):
        fault.run()
        outcome = run(*command)
        checks.equal(outcome.code, 1, f"{command[0]} on a newer schema is refused")
        checks.check(len(outcome.err.strip().splitlines()) == 1, f"{command[0]}: one line says why", outcome.err)
        checks.equal(digest(store), before, f"{command[0]}: a newer file is untouched")
    checks.check(not os.path.exists(os.path.join(folder, "copy.hoithi")), "no copy of a newer file")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder, Fault(checks, "F10") as fault:
        killed_creations(checks, fault, folder)
        newer(checks, fault, folder)
    checks.finish()


main()
