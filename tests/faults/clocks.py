# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computers whose clock or time zone is wrong (F13): the same results, and a warning where the clock cannot be right."""

import os
import shutil
import sqlite3
import tempfile

from faultline import ENVIRONMENT, LONG, Checks, Fault, done, dump_row, prepare, write_csv

ZONES = ["UTC", "Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Apia", "XYZ-14", "Nowhere/Wrong", "Europe/Berlin", ""]
WARNINGS = ("Warning:", "Cảnh báo:")


def facts_of(store):
    connection = sqlite3.connect(store)
    rows = connection.execute("SELECT id, submitted_at, account_id, answers FROM submission ORDER BY id").fetchall()
    digests = connection.execute("SELECT content_digest FROM import_batch").fetchall()
    connection.close()
    return rows, digests


def wrong_zones(checks, fault, folder, base, dump):
    seen = {}
    for zone in ZONES if LONG else ZONES[:6]:
        fault.run()
        store = os.path.join(folder, "zone.hoithi")
        shutil.copy(base, store)
        ENVIRONMENT["TZ"] = zone
        done("import", store, "--round", 1, dump)
        standing = done("rank", store, "--round", 1, "--format", "json").json()
        seen[zone] = (standing, done("rank", store, "--round", 1).out, facts_of(store))
        checks.equal(done("verify", store).code, 0, f"{zone}: verify")
        os.remove(store)
    del ENVIRONMENT["TZ"]
    first = seen["UTC"]
    for zone, (standing, table, facts) in seen.items():
        checks.equal(standing["run_hash"], first[0]["run_hash"], f"{zone}: the run's hash")
        checks.equal(table, first[1], f"{zone}: the table")
        checks.equal(facts, first[2], f"{zone}: what is stored")


def wrong_clock(checks, fault, folder, base, dump):
    """`faketime` sets the clock of a process; a contest made tomorrow is opened today."""
    store = os.path.join(folder, "clock.hoithi")
    hashes = []
    for offset in ("-1d", "+1d"):
        fault.run()
        shutil.copy(base, store)
        ENVIRONMENT.update(LD_PRELOAD=LIBRARY, FAKETIME=offset)
        outcome = done("import", store, "--round", 1, dump)
        hashes.append(done("rank", store, "--round", 1, "--format", "json").json()["run_hash"])
        del ENVIRONMENT["LD_PRELOAD"], ENVIRONMENT["FAKETIME"]
        checks.equal(any(word in outcome.err for word in WARNINGS), offset == "-1d", f"{offset}: warned while it is off")
        again = done("rank", store, "--round", 1)
        checks.equal(any(word in again.err for word in WARNINGS), offset == "+1d", f"{offset}: warned afterwards")
        quiet = done("verify", store)
        checks.equal(quiet.err, "", f"{offset}: verify records nothing and says nothing")
        os.remove(store)
    checks.equal(hashes[0], hashes[1], "the run's hash does not depend on the clock")


def library():
    for folder in ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib"):
        path = os.path.join(folder, "faketime", "libfaketime.so.1")
        if os.path.exists(path):
            return path
    return None


LIBRARY = library()


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder, Fault(checks, "F13") as fault:
        base, dump = os.path.join(folder, "base.hoithi"), os.path.join(folder, "dump.csv")
        rows = [dump_row(i, i % 4 == 0) for i in range(300)]
        for i, row in enumerate(rows):
            if i % 3 == 0:  # a time without an offset is Huế's, wherever the computer stands
                row["submitted_at"] = row["submitted_at"].replace("+07:00", "")
        write_csv(dump, rows)
        prepare(base)
        wrong_zones(checks, fault, folder, base, dump)
        if LIBRARY:
            wrong_clock(checks, fault, folder, base, dump)
        else:
            print("SKIP   : F13 wrong clocks: the package faketime is not installed")
    checks.finish()


main()
