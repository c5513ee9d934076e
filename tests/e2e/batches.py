# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imported files on the command line: listed, taken back, and imported again."""

import csv
import gzip
import io
import json
import os
import tempfile

from dumpforms import workbook, zipped
from program import ENVIRONMENT, Checks, done, run

ENVIRONMENT["HOITHI_LANGUAGE"] = "en"  # messages are looked at

HEADER = "submission_id,account_id,full_name,phone,agency_code,submitted_at,answers\n"


def dump(name, numbers):
    with open(name, "w", encoding="utf-8") as file:
        file.write(HEADER)
        for number in numbers:
            file.write(f"s{number},a{number},Người {number},09000000{number:02d},474,2023-09-15T08:{number:02d}:00,ABCDABCDABCDABC\n")


def prepare(store):
    done("create", store, "--preset", "kh2475")
    done("rules", "approve", store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "test")
    done("paper", "set-key", store, "--round", 1, "--key", "ABCDABCDABCDABC")
    dump("a.csv", range(1, 4))
    done("import", store, "--round", 1, "a.csv")


def batches(store, *options):
    return list(csv.DictReader(io.StringIO(done("batch", "list", store, *options).out)))


def taken_back(checks, store):
    first = done("rank", store, "--round", 1, "--format", "json").json()
    refused = {"no name": ([store, 1, "--reason", "nhầm"], 2), "no number": ([store, "x", "--by", "An", "--reason", "nhầm"], 2),
               "no reason": ([store, 1, "--by", "An"], 2), "another batch": ([store, 9, "--by", "An", "--reason", "nhầm"], 1)}
    for what, (arguments, code) in refused.items():
        outcome = run("batch", "withdraw", *arguments)
        checks.check(outcome.code == code and outcome.err, f"batch withdraw: {what}", f"exit {outcome.code}: {outcome.err}")
    done("batch", "withdraw", store, 1, "--by", "Đỗ Thử", "--reason", "nhầm tệp")
    row = batches(store)[0]
    checks.equal((row["batch"], row["state"], row["withdrawn_by"], row["reason"]), ("1", "withdrawn", "Đỗ Thử", "nhầm tệp"), "batch list")
    checks.equal(batches(store, "--round", 2), [], "batch list: of another round")
    again = run("batch", "withdraw", store, 1, "--by", "An", "--reason", "nhầm")
    checks.check(again.code == 1 and "already" in again.err, "batch withdraw: twice", again.err)
    checks.equal(run("rank", store, "--round", 1).code, 1, "rank: nothing counts")
    checks.equal(done("import", store, "--round", 1, "a.csv").json()["accepted"], 3, "import: the same file again")
    second = done("rank", store, "--round", 1, "--format", "json").json()
    checks.check(second["run_hash"] != first["run_hash"], "rank: another result")
    checks.equal(second["standings"], first["standings"], "rank: of the same rows")
    checks.equal(done("batch", "list", store, "--format", "json").json()[0]["withdrawn"]["reason"], "nhầm tệp", "batch list: JSON")
    checks.equal(done("verify", store).code, 0, "verify")


def compared(checks, store):
    """A second dump: what it would change, before anything is stored."""
    with open("b.csv", "w", encoding="utf-8") as file:
        file.write(HEADER + "s1,a1,Người 1,0900000001,474,2023-09-15T08:01:00,ABCDABCDABCDABC\n"
                   "s2,a2,Người Hai,0900000099,474,2023-09-15T08:02:00,ABCDABCDABCDABD\n"
                   "s8,a8,Người 8,,474,2023-09-15T08:08:00,ABCDABCDABCDABC\n")
    before = done("verify", store).out
    preview = done("import", store, "--round", 1, "b.csv", "--preview")
    counts = preview.json()
    checks.equal([counts[name] for name in ("read", "added", "unchanged", "changed", "vanished", "accepted", "conflicts")],
                 [3, 1, 1, 1, 1, 1, 1], "import --preview: counts")
    checks.equal(done("verify", store).out, before, "import --preview stores nothing")
    table = done("import", store, "--round", 1, "b.csv", "--preview", "--format", "csv").out
    rows = list(csv.DictReader(io.StringIO(table)))
    checks.equal([(row["difference"], row["submission_id"], row["field"], row["before"], row["after"]) for row in rows],
                 [("changed", "s2", "full_name", "Người 2", "Người Hai"), ("changed", "s2", "phone", "•••002", "•••099"),
                  ("changed", "s2", "answers", "ABCDABCDABCDABC", "ABCDABCDABCDABD"), ("added", "s8", "", "", ""),
                  ("vanished", "s3", "", "", "")], "import --preview --format csv")
    for arguments in (["--preview", "--rejects", "x.csv"], ["--format", "csv"], ["--preview", "--format", "xml"]):
        checks.equal(run("import", store, "--round", 1, "b.csv", *arguments).code, 2, f"import {' '.join(arguments)}: refused")


def told_afterwards(checks, store):
    done("import", store, "--round", 1, "b.csv")
    number = batches(store)[-1]["batch"]
    report = done("batch", "show", store, number).json()
    checks.equal((report["accepted"], report["conflicts"], report["unchanged"], report["rests_on_it"]), (1, 1, 1, []), "batch show")
    rows = list(csv.DictReader(io.StringIO(done("batch", "show", store, number, "--format", "csv").out)))
    checks.equal([(row["submission_id"], row["field"], row["after"]) for row in rows],
                 [("s2", "full_name", "Người Hai"), ("s2", "phone", "•••099"), ("s2", "answers", "ABCDABCDABCDABD")], "batch show --format csv")
    checks.equal(run("batch", "show", store, 99).code, 1, "batch show: no such batch")
    done("batch", "withdraw", store, number, "--by", "An", "--reason", "thử")
    done("rank", store, "--round", 1)


def mended(checks, store):
    """What was rejected comes out as it stands in the file, and in again once it is mended."""
    with open("r.csv", "w", encoding="utf-8") as file:
        file.write(HEADER + "r1,b1,Người 1,,474,2023-09-15T09:01:00,ABCDABCDABCDABC\n"
                   "r2,b2,\"Người \"\"Hai\"\"\",,474,15/09/2023,ABCDABCDABCDABC\n"
                   "r3,b3,Người 3,,474,2023-09-15T09:03:00,ABCDABCDABCDABX\nr4,b4\n")
    checks.equal(done("import", store, "--round", 1, "r.csv").json()["rejected"], 3, "import: rejected rows")
    number = batches(store)[-1]["batch"]
    done("batch", "rejects", store, number, "r.csv", "mend.csv")
    with open("mend.csv", encoding="utf-8") as file:
        text = file.read()
    checks.equal(text, HEADER + "r2,b2,\"Người \"\"Hai\"\"\",,474,15/09/2023,ABCDABCDABCDABC\n"
                 "r3,b3,Người 3,,474,2023-09-15T09:03:00,ABCDABCDABCDABX\nr4,b4\n", "batch rejects: the rows as they stand")
    with open("mend.csv", "w", encoding="utf-8") as file:
        file.write(text.replace("15/09/2023", "2023-09-15T09:02:00").replace("ABX", "ABC").replace(
            "r4,b4\n", "r4,b4,Người 4,,474,2023-09-15T09:04:00,ABCDABCDABCDABC\n"))
    checks.equal(done("import", store, "--round", 1, "mend.csv").json()["accepted"], 3, "import: the mended rows")
    again = run("batch", "rejects", store, number, "mend.csv", "x.csv")
    checks.check(again.code == 1 and "r.csv" in again.err and not os.path.exists("x.csv"), "batch rejects: of another file", again.err)
    checks.equal(run("batch", "rejects", store, number, "r.csv", "r.csv").code, 2, "batch rejects: over the file itself")
    checks.equal(run("batch", "rejects", store, batches(store)[-1]["batch"], "mend.csv", "x.csv").code, 1, "batch rejects: of none")
    for batch in (batches(store)[-1]["batch"], number):
        done("batch", "withdraw", store, batch, "--by", "An", "--reason", "thử")
    done("rank", store, "--round", 1)


def mended_in_every_form(checks, store):
    """JSON on one line, a workbook, and what is packed: each gives its rejected rows in its own form, and takes them again."""
    good = {"submission_id": "g1", "account_id": "g1", "full_name": "Người 1", "submitted_at": "2023-09-15T09:01:00", "answers": "ABCDABCDABCDABC"}
    bad = dict(good, submission_id="g2", submitted_at="15/09/2023")
    again = dict(good, full_name="Lần hai")  # of the same id
    compact = json.dumps([good, bad, again], ensure_ascii=False, separators=(",", ":")).encode()
    table = [list(good), list(good.values()), list(bad.values()), list(again.values())]
    lines = "\n".join(",".join(row) for row in table).encode() + b"\n"
    forms = {"a.json": compact, "b.json.gz": gzip.compress(compact), "c.xlsx": workbook(table), "d.zip": zipped("in/c.xlsx", workbook(table)),
             "e.zip": zipped("e.csv", lines), "f.csv.gz": gzip.compress(lines)}
    for name, content in forms.items():
        with open(name, "wb") as file:
            file.write(content)
        counts = done("import", store, "--round", 1, name).json()
        checks.equal((counts["accepted"], counts["rejected"]), (1, 2), f"{name}: two rows are rejected")
        number = batches(store)[-1]["batch"]
        out = "out." + {"a": "json", "b": "json", "c": "xlsx", "d": "xlsx"}.get(name[0], "csv")
        wrong = "wrong.json" if out == "out.csv" else "wrong.csv"
        outcome = run("batch", "rejects", store, number, name, wrong)
        checks.check(outcome.code == 1 and out[3:] in outcome.err and not os.path.exists(wrong), f"{name}: batch rejects to {wrong}", outcome.err)
        outcome = run("batch", "rejects", store, number, name, out)
        checks.equal(outcome.code, 0, f"{name}: batch rejects ({outcome.err})")
        done("batch", "withdraw", store, number, "--by", "An", "--reason", "thử")
        counts = done("import", store, "--round", 1, out, "--preview").json()
        checks.equal((counts["accepted"], counts["rejected"], counts["rejected_by"]), (1, 1, {"bad_time": 1}), f"{name}: its rejected rows alone")
        if out == "out.json":
            with open(out, encoding="utf-8") as file:
                checks.equal(json.load(file), [bad, again], f"{name}: the objects as they stand")
    done("rank", store, "--round", 1)


def kept_by_a_signature(checks, store):
    done("sign", store, "--round", 1, "--judge", "Lê Thử")
    outcome = run("batch", "withdraw", store, 2, "--by", "An", "--reason", "nhầm")
    checks.check(outcome.code == 1 and "Lê Thử" in outcome.err and "conflicts decide" in outcome.err,
                 "batch withdraw: of a signed result", outcome.err)
    dump("later.csv", [9])
    done("import", store, "--round", 1, "later.csv")
    done("batch", "withdraw", store, 2, "--by", "An", "--reason", "one of two judges had signed what is stale by now")


def main():
    checks = Checks()
    before = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        prepare("c.hoithi")
        taken_back(checks, "c.hoithi")
        compared(checks, "c.hoithi")
        told_afterwards(checks, "c.hoithi")
        mended(checks, "c.hoithi")
        mended_in_every_form(checks, "c.hoithi")
        kept_by_a_signature(checks, "c.hoithi")
        os.chdir(before)
    checks.finish()


main()
