# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGTERM while something runs (F15): the program is gone within two seconds, and a batch is whole or absent."""

import os
import random
import shutil
import signal
import subprocess
import tempfile
import time

from faultline import BINARY, ENVIRONMENT, LONG, SEED, Checks, Fault, done, dump_row, prepare, remove, rows_in, write_csv

ROWS = 60_000 if LONG else 20_000
LIMIT = 2.0


def end(checks, process, delay, name):
    """Asks the process to end after `delay`; how long it takes is what counts."""
    try:
        process.wait(delay)
        return
    except subprocess.TimeoutExpired:
        pass
    asked = time.monotonic()
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    took = time.monotonic() - asked
    checks.check(took < LIMIT, f"{name}: ends in time", f"{took:.2f} s")


def after(checks, store, name):
    rows = rows_in(store)
    checks.check(rows in (0, ROWS), f"{name}: all or nothing", f"{rows} rows")
    checks.equal(done("verify", store).code, 0, f"{name}: verify")
    return rows


def ended_commands(checks, fault, folder, base, dump, random_):
    store, copy = os.path.join(folder, "contest.hoithi"), os.path.join(folder, "copy.hoithi")
    shutil.copy(base, store)
    start = time.monotonic()
    done("import", store, "--round", 1, dump)
    duration = time.monotonic() - start
    for number in range(40 if LONG else 3):
        for command in (("import", store, "--round", "1", dump), ("verify", store), ("backup", store, copy),
                        ("rank", store, "--round", "1")):
            fault.run()
            if command[0] == "import":
                remove(store)
                shutil.copy(base, store)
            elif rows_in(store) == 0:
                done("import", store, "--round", 1, dump)
            delay = random_.uniform(0.05, 1.0) * duration * (1.0 if command[0] == "import" else 0.4)
            process = subprocess.Popen([BINARY, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                       env=ENVIRONMENT)
            name = f"{command[0]} ended after {delay:.2f} s"
            end(checks, process, delay, name)
            after(checks, store, name)
            if os.path.exists(copy):
                checks.equal(done("verify", copy).code, 0, f"{name}: the backup is whole")
                remove(copy)


def ended_windows(checks, fault, folder, base, random_):
    """The window, with a contest open; it has no display but draws as if it had."""
    store = os.path.join(folder, "window.hoithi")
    shutil.copy(base, store)
    environment = dict(ENVIRONMENT, HOME=folder, XDG_CONFIG_HOME=folder)
    for number in range(20 if LONG else 3):
        fault.run()
        arguments = [BINARY, store] if number % 2 == 0 else [BINARY, "--sample"]
        process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment)
        delay = random_.uniform(0.3, 3.0)
        end(checks, process, delay, f"window ended after {delay:.2f} s")
        checks.equal(process.returncode, 0, f"window ended after {delay:.2f} s: leaves as if closed")
        process.communicate()
        checks.equal(done("verify", store).code, 0, f"window {number}: verify")


def main():
    checks = Checks()
    random_ = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder, Fault(checks, "F15") as fault:
        base, dump = os.path.join(folder, "base.hoithi"), os.path.join(folder, "dump.csv")
        write_csv(dump, [dump_row(i, i % 4 == 0) for i in range(ROWS)])
        prepare(base)
        ended_commands(checks, fault, folder, base, dump, random_)
        ended_windows(checks, fault, folder, base, random_)
    checks.finish()


main()
