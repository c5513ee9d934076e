# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes at work on one contest at the same time (F7): no update is lost, and nobody is sent away before five seconds."""

import os
import shutil
import subprocess
import tempfile
import time

from faultline import BINARY, ENVIRONMENT, LONG, Checks, Fault, done, dump_row, prepare, rows_in, write_csv

PATIENCE = 5


def start(*arguments):
    process = subprocess.Popen([BINARY, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               env=ENVIRONMENT, encoding="utf-8")
    return process, arguments, time.monotonic()


def one_round(checks, folder, number, base, dumps):
    store = os.path.join(folder, f"together-{number}.hoithi")
    shutil.copy(base, store)
    amend = ("key", "amend", store, "--round", 1, "--reason", "x", "--approver", "Trần Thử", "--approver", "Phạm Thử")
    started = [start("import", store, "--round", 1, dump) for dump in dumps]
    started += [start("rank", store, "--round", 1), start(*amend, "--question", 2, "--neutralise"),
                start(*amend, "--question", 3, "--accept", "B,C"), start("rank", store, "--round", 1),
                start("rules", "approve", store, "--preset", "literal-10", "--approver", "Lê Thử", "--reason", "x")]
    for process, arguments, since in started:
        out, err = process.communicate(timeout=120)
        waited = time.monotonic() - since
        name = f"round {number}: {' '.join(map(str, arguments[:2]))}"
        busy = process.returncode == 1 and waited >= PATIENCE
        checks.check(process.returncode == 0 or busy, f"{name} is done", f"after {waited:.1f} s: {err.strip()}")
    checks.equal(rows_in(store), 400 * len(dumps) + 400, f"round {number}: rows of all imports")
    done("rank", store, "--round", 1)
    judges = [start("sign", store, "--round", 1, "--judge", judge) for judge in ("Trần Thử", "Phạm Thử", "Trần  Thử")]
    codes = sorted(process.wait(120) for process, _, _ in judges)
    for process, _, _ in judges:
        process.communicate()
    checks.equal(codes, [0, 0, 1], f"round {number}: two sign, and nobody twice")
    outcome = done("verify", store)
    checks.equal(outcome.code, 0, f"round {number}: verify")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder, Fault(checks, "F7") as fault:
        base = os.path.join(folder, "base.hoithi")
        prepare(base)
        dumps = []
        for part in range(4):
            dumps.append(os.path.join(folder, f"part-{part}.csv"))
            write_csv(dumps[-1], [dump_row(i, i % 4 == 0) for i in range(part * 400, part * 400 + 400)])
        done("import", base, "--round", 1, dumps.pop())
        for number in range(20 if LONG else 2):
            fault.run()
            one_round(checks, folder, number, base, dumps)
    checks.finish()


main()
