# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fault scripts share: the program, a contest to harm, and the line each fault prints."""

import os
import shutil
import sys

sys.path.insert(1, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))

import program  # noqa: E402
from program import BINARY, ENVIRONMENT, Checks  # noqa: E402,F401

LONG = os.environ.get("HOITHI_FAULTS") == "long"
SEED = int(os.environ.get("HOITHI_SEED", "2475"))
KEY = "ABCDABCDABCDABC"
AGENCIES = ["474", "476", "477", "478", "480"]
SUFFIXES = ("", "-wal", "-shm", "-journal")


def forget():
    """An earlier state in the place of a contest is what many faults are about, and the program would rightly tell of it."""
    shutil.rmtree(os.path.join(ENVIRONMENT["XDG_DATA_HOME"], "HoiThi"), ignore_errors=True)


def run(*arguments):
    forget()
    return program.run(*arguments)


def done(*arguments):
    forget()
    return program.done(*arguments)


class Fault:
    """Counts the runs of one fault; a run is bad when one of its checks fails."""

    def __init__(self, checks, name):
        self.checks, self.name, self.runs, self.bad, self.before = checks, name, 0, 0, checks.failed

    def __enter__(self):
        return self

    def run(self):
        self.close_run()
        self.runs += 1

    def close_run(self):
        self.bad += self.checks.failed > self.before
        self.before = self.checks.failed

    def __exit__(self, kind, *_):
        self.close_run()
        self.bad += kind is not None
        print(f"FAULT {self.name} runs={self.runs} bad={self.bad} (seed {SEED})", flush=True)


def dump_row(i, wrong=False):
    day, rest = 15 + i % 7, i * 7919 % 86_400
    return {"submission_id": f"S{i:06}", "account_id": f"hue{i:06}", "full_name": f"Nguyễn Thị Thử {i}",
            "agency_code": AGENCIES[i % 5],
            "submitted_at": f"2023-09-{day}T{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}.{i % 1000:03}+07:00",
            "answers": "-" * 15 if wrong else KEY, "prediction": i % 999}


def write_csv(path, rows):
    with open(path, "w", encoding="utf-8") as file:
        file.write(",".join(rows[0]) + "\n")
        for row in rows:
            file.write(",".join(str(value) for value in row.values()) + "\n")


def prepare(store):
    done("create", store, "--preset", "kh2475")
    done("rules", "approve", store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "test")
    done("paper", "set-key", store, "--round", 1, "--key", KEY)


def rows_in(store):
    """What the program itself counts."""
    return sum(row["submissions"] for row in done("participation", store, "--round", 1, "--format", "json").json())


def remove(store):
    for suffix in SUFFIXES:
        if os.path.exists(store + suffix):
            os.remove(store + suffix)
