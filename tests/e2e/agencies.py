# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Agencies on the command line: listed, texts that name none of them, what is decided about these, and taking that back."""

import csv
import io
import os
import tempfile

from program import ENVIRONMENT, Checks, done, run

ENVIRONMENT["HOITHI_LANGUAGE"] = "en"  # messages are looked at

HEADER = "submission_id,account_id,full_name,agency_name,submitted_at,answers\n"
TEXTS = ["Sở Y tế", "Đội thanh niên Tây Lộc", "ĐỘI THANH NIÊN TÂY LỘC.", "Xã Hương Phong", ""]


def prepare(store):
    done("create", store, "--preset", "kh2475")
    done("rules", "approve", store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "test")
    done("paper", "set-key", store, "--round", 1, "--key", "ABCDABCDABCDABC")
    with open("a.csv", "w", encoding="utf-8") as file:
        file.write(HEADER)
        for number, text in enumerate(TEXTS):
            file.write(f's{number},a{number},Người {number},"{text}",2023-09-15T08:{number:02d}:00,ABCDABCDABCDABC\n')
    counts = done("import", store, "--round", 1, "a.csv").json()
    return counts["agency_unresolved"]


def table(*arguments):
    return list(csv.DictReader(io.StringIO(done("agencies", *arguments).out)))


def people(store, code):
    rows = csv.DictReader(io.StringIO(done("participation", store, "--format", "csv").out))
    return next(row["people"] for row in rows if row["agency_code"] == code)


def unresolved(checks, store):
    rows = table("unresolved", store, "--round", 1)
    checks.equal([(row["group"], row["submissions"]) for row in rows], [("1", "2"), ("2", "1")], "unresolved: groups")
    checks.equal((rows[1]["text"], rows[1]["reason"]), ("Xã Hương Phong", "same_name"), "unresolved: a name that two have")
    found = done("agencies", "unresolved", store, "--format", "json").json()
    checks.equal((found["submissions"], found["without_text"]), (4, 1), "unresolved: counts")
    checks.equal({each["parent"] for each in found["groups"][1]["suggestions"][:2]}, {"Thành phố Huế", "Huyện A Lưới"}, "unresolved: both")
    checks.equal(table("unresolved", store, "--round", 2), [], "unresolved: of another round")


def decided(checks, store):
    what = ["--text", TEXTS[1], "--agency", "19750"]
    refused = {"no name": ([*what], 2), "no such agency": (["--text", "x", "--agency", "x", "--author", "An"], 1),
               "no text": (["--agency", "19750", "--author", "An"], 2), "no words": (["--text", "--", "--agency", "none", "--author", "An"], 2)}
    for name, (arguments, code) in refused.items():
        outcome = run("agencies", "decide", store, *arguments)
        checks.check(outcome.code == code and outcome.err, f"decide: {name}", f"exit {outcome.code}: {outcome.err}")
    first = done("rank", store, "--round", 1, "--format", "json").json()
    done("agencies", "decide", store, *what, "--author", "Đỗ Thử", "--reason", "theo công văn")
    checks.equal(people(store, "19750"), "2", "decide: they count")
    again = done("rank", store, "--round", 1, "--format", "json").json()
    checks.equal(again["run_hash"], first["run_hash"], "decide: the ranking stays")
    checks.equal(sorted(row["agency_code"] or "" for row in again["standings"]), ["", "", "19750", "19750", "TTH-SYT"], "rank: codes")
    checks.check("already" in done("agencies", "decide", store, *what, "--author", "An").out, "decide: the same again")
    done("agencies", "decide", store, "--text", TEXTS[3], "--agency", "none", "--author", "Đỗ Thử")
    left = done("agencies", "unresolved", store, "--format", "json").json()
    checks.equal((left["submissions"], left["of_none"], left["groups"]), (2, 1, []), "decide: none of the list")
    row = table("decisions", store)[1]
    checks.equal((row["agency_name"], row["author"], row["reason"], row["in_force"]), ("Phường Tây Lộc", "Đỗ Thử", "theo công văn", "yes"), "decisions")


def taken_back(checks, store):
    done("agencies", "undo", store, "--text", TEXTS[2], "--author", "Đỗ Thử")
    checks.equal(people(store, "19750"), "0", "undo: they count no more")
    outcome = run("agencies", "undo", store, "--text", TEXTS[1], "--author", "Đỗ Thử")
    checks.check(outcome.code == 1 and outcome.err, "undo: twice", outcome.err)
    kinds = [each["kind"] for each in done("agencies", "decisions", store, "--format", "json").json()]
    checks.equal(kinds, ["withdrawn", "none", "agency"], "decisions: JSON")
    checks.equal(done("verify", store).code, 0, "verify")


def listed(checks, store):
    rows = table("list", store)
    checks.equal(len(rows), 253, "list")
    checks.equal(next(row["parent_code"] for row in rows if row["code"] == "20080"), "481", "list: the agency above")
    checks.equal(len(done("agencies", "list", store, "--format", "json").json()), 253, "list: JSON")


def main():
    checks = Checks()
    before = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        checks.equal(prepare("c.hoithi"), 4, "import: unresolved")
        unresolved(checks, "c.hoithi")
        decided(checks, "c.hoithi")
        taken_back(checks, "c.hoithi")
        listed(checks, "c.hoithi")
        os.chdir(before)
    checks.finish()


main()
