# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of a later file that differ from what is stored: listed, kept, taken, and taken back."""

import csv
import io
import os
import tempfile

from program import ENVIRONMENT, Checks, done, run

ENVIRONMENT["HOITHI_LANGUAGE"] = "en"  # messages are looked at

HEADER = "submission_id,account_id,full_name,phone,agency_code,submitted_at,answers,prediction\n"
JUDGES = ("--judge", "Lê Thử", "--judge", "Trần Thử", "--reason", "đã sửa ở nguồn")


def row(number, account=None, prediction=None):
    return (f"s{number},{account or f'a{number}'},Người {number},09000000{number:02d},474,"
            f"2023-09-16T08:{number:02d}:00,ABCDABCDABCDABC,{number if prediction is None else prediction}\n")


def dump(name, rows):
    with open(name, "w", encoding="utf-8") as file:
        file.write(HEADER + "".join(rows))


def prepare(store):
    done("create", store, "--preset", "kh2475")
    done("rules", "approve", store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "test")
    done("paper", "set-key", store, "--round", 1, "--key", "ABCDABCDABCDABC")
    dump("a.csv", [row(number) for number in range(1, 9)])
    dump("b.csv", [row(1, prediction=40), row(2, account="a20"), row(3, prediction=41), row(9)])
    done("import", store, "--round", 1, "a.csv")


def conflicts(store, *options):
    return list(csv.DictReader(io.StringIO(done("conflicts", "list", store, *options).out)))


def predictions(store):
    ranked = done("rank", store, "--round", 1, "--format", "json").json()
    return ranked["run_hash"], {each["submission_id"]: (each["account_id"], each["prediction"]) for each in ranked["standings"]}


def listed(checks, store):
    checks.equal(done("import", store, "--round", 1, "b.csv").json()["conflicts"], 3, "import: conflicts")
    rows = conflicts(store, "--round", 1)
    checks.equal([(each["line"], each["submission_id"], each["state"], each["field"], each["before"], each["after"]) for each in rows],
                 [("2", "s1", "open", "prediction", "1", "40"), ("3", "s2", "open", "account_id", "a2", "a20"),
                  ("4", "s3", "open", "prediction", "3", "41")], "conflicts list")
    checks.equal(conflicts(store, "--round", 2), [], "conflicts list: of another round")
    whole = done("conflicts", "list", store, "--batch", 2, "--format", "json").json()
    checks.equal((whole["total"], whole["open"], len(whole["conflicts"])), (3, 3, 3), "conflicts list: JSON")
    blocked = done("review", "blockers", store, "--round", 1).out
    checks.check("conflicts list" in blocked, "review blockers: open conflicts", blocked)


def refused(checks, store):
    at = ("--batch", 2, "--line", 2)
    wrong = {"neither": ([store, *at, *JUDGES], 2), "both": ([store, *at, "--take", "--keep", *JUDGES], 2),
             "one judge": ([store, *at, "--take", "--judge", "Lê Thử", "--reason", "x"], 2),
             "no reason": ([store, *at, "--take", "--judge", "Lê Thử", "--judge", "Trần Thử"], 2),
             "no such line": ([store, "--batch", 2, "--line", 99, "--take", *JUDGES], 1),
             "no such number": ([store, "--id", 99, "--keep", "--judge", "Lê Thử", "--reason", "x"], 1)}
    for what, (arguments, code) in wrong.items():
        outcome = run("conflicts", "decide", *arguments)
        checks.check(outcome.code == code and outcome.err, f"conflicts decide: {what}", f"exit {outcome.code}: {outcome.err}")
    undone = run("conflicts", "undo", store, *at, *JUDGES)
    checks.check(undone.code == 1 and "Nothing is decided" in undone.err, "conflicts undo: nothing decided", undone.err)


def decided(checks, store):
    first, before = predictions(store)
    at = ("--batch", 2, "--line", 2)
    done("conflicts", "decide", store, *at, "--take", "--preview")
    checks.equal(predictions(store), (first, before), "conflicts decide --preview: changes nothing")
    done("conflicts", "decide", store, *at, "--take", *JUDGES)
    done("conflicts", "decide", store, "--batch", 2, "--line", 3, "--take", *JUDGES)
    done("conflicts", "decide", store, "--batch", 2, "--line", 4, "--keep", "--judge", "Lê Thử", "--reason", "gửi nhầm")
    second, after = predictions(store)
    checks.equal((after["s1"], after["s2"], after["s3"]), (("a1", 40), ("a20", 2), ("a3", 3)), "rank: what was taken counts")
    checks.equal(len(after), len(before), "rank: nobody twice")
    checks.equal([each["state"] for each in conflicts(store)], ["taken", "taken", "kept"], "conflicts list: decided")
    checks.equal(conflicts(store, "--open"), [], "conflicts list --open")
    for name in ("a.csv", "b.csv"):
        done("import", store, "--round", 1, name)
    checks.equal(len(done("batch", "list", store, "--format", "json").json()), 2, "batch list: files only, nothing new")
    held = run("batch", "withdraw", store, 2, "--by", "Đỗ Thử", "--reason", "nhầm")
    checks.check(held.code == 1 and "conflicts undo" in held.err, "batch withdraw: while a row of it counts", held.err)
    checks.equal(done("verify", store).code, 0, "verify")
    for line in (2, 3):
        done("conflicts", "undo", store, "--batch", 2, "--line", line, *JUDGES)
    checks.equal(predictions(store), (first, before), "conflicts undo: the earlier result holds again")
    done("conflicts", "decide", store, *at, "--take", *JUDGES)
    done("conflicts", "decide", store, "--batch", 2, "--line", 3, "--take", *JUDGES)
    checks.equal(predictions(store)[0], second, "taken again: the same result")
    checks.equal(done("verify", store).code, 0, "verify: taken again")


def kept_at_once(checks, store):
    dump("c.csv", [row(number, prediction=50) for number in range(4, 9)])
    done("import", store, "--round", 1, "c.csv")
    told = done("conflicts", "decide", store, "--batch", 5, "--all", "--keep", "--judge", "Lê Thử", "--reason", "tệp cũ").out
    checks.check("5" in told, "conflicts decide --all", told)
    checks.equal(conflicts(store, "--open"), [], "conflicts decide --all: none is open")
    done("conflicts", "list", store, "--purpose", "đối chiếu")
    checks.equal(done("verify", store).code, 0, "verify: kept at once")


def main():
    checks = Checks()
    before = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        prepare("c.hoithi")
        for part in (listed, refused, decided, kept_at_once):
            part(checks, "c.hoithi")
        os.chdir(before)
    checks.finish()


main()
