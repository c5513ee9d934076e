# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rankings of a round on the command line: the list, two of them compared, formats, refusals, and that an export is on record."""

import csv
import io
import os
import tempfile

from program import Checks, done, run

KEY = "ABCDABCDABCDABC"
HEADER = "submission_id,account_id,full_name,started_at,submitted_at,answers,prediction\n"
JUDGES = ["--judge", "Lê Thử", "--judge", "Trần Mẫu"]


def contest(folder):
    store = os.path.join(folder, "runs.hoithi")
    dump = os.path.join(folder, "dump.csv")
    with open(dump, "w", encoding="utf-8") as file:
        file.write(HEADER + "".join(f"s{i},hue{i},Người {i},,2023-09-16T08:0{i}:00+07:00,{KEY},{7 + i}\n" for i in range(7)))
    done("create", store, "--preset", "kh2475")
    done("rules", "approve", store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "test")
    done("paper", "set-key", store, "--round", 1, "--key", KEY)
    done("import", store, "--round", 1, dump)
    return store


def ranked(store):
    return done("rank", store, "--round", 1, "--format", "json").json()["run_hash"]


def listing(checks, store, first, second):
    runs = done("runs", "list", store, "--round", 1, "--format", "json").json()
    checks.equal([entry["run_hash"] for entry in runs["runs"]], [second, first], "the newest first")
    checks.equal([entry["state"] for entry in runs["runs"]], ["current", "superseded"], "one stands")
    checks.equal((runs["runs"][1]["superseded_by"], runs["runs"][0]["superseded_by"]), (second, None), "by which")
    checks.equal((runs["runs"][1]["signed_by"], runs["runs"][1]["quorum"]), (["Lê Thử"], 2), "who signed")
    checks.check(runs["runs"][1]["differs_now"] and runs["runs"][0]["computed_by"], "why, and by whom", runs)
    table = list(csv.DictReader(io.StringIO(done("runs", "list", store, "--round", 1).out)))
    checks.equal([(row["run_hash"], row["target"], row["winners"]) for row in table], [(second, "6", "5"), (first, "7", "5")], "CSV")
    text = done("runs", "list", store, "--round", 1, "--format", "text").out
    checks.check(first[:12] in text and second[:12] in text and first not in text, "a list to read", text)


def comparing(checks, store, first, second):
    compared = done("runs", "compare", store, "--round", 1, "--run", first[:8], "--run", second, "--format", "json").json()
    checks.equal([entry["run_hash"] for entry in compared["runs"]], [first, second], "as they were asked for")
    checks.equal([(entry["input"], entry["subject"], entry["before"], entry["after"]) for entry in compared["inputs"]],
                 [("decisions", "s0", False, True)], "the input that differs")
    changes = [(entry["account_id"], entry["change"]) for entry in compared["people"]]
    checks.equal(changes, [("hue0", "lost"), ("hue1", "changed"), ("hue2", "place"), ("hue3", "changed"), ("hue4", "place"),
                           ("hue5", "gained")], "who gains, loses and changes")
    gained = compared["people"][-1]["standings"]
    checks.check(gained[0]["why"] and gained[0]["place"] == 6 and gained[1]["place"] == 5, "where, and why not before", gained)
    table = list(csv.DictReader(io.StringIO(
        done("runs", "compare", store, "--round", 1, "--run", first, "--run", second).out)))
    checks.equal([row["part"] for row in table], ["input"] + ["figure"] * 5 + ["places"] + ["person"] * 6, "a row for each difference")
    places = {"people": 7, "from_place": 1}  # the one behind the prizes, too
    checks.equal(compared["places"], places, "whose place is another")
    checks.equal([row["change"] for row in table if row["part"] == "places"], ["7"], "the same in the table")
    checks.equal([(row["name"], row["before"], row["after"], row["change"]) for row in table[1:2]], [("target", "7", "6", "-1")], "figures")
    checks.equal((table[-1]["full_name"], table[-1]["place_before"], table[-1]["change"]), ("Người 5", "6", "gained"), "people")
    checks.check(None not in table[0] and all(None not in row.values() for row in table), "as many fields in each row")
    entries = done("verify", store).out
    text = done("runs", "compare", store, "--round", 1, "--run", first, "--run", second, "--format", "text")
    checks.check("Người 5" in text.out and "được giải" in text.out, "a text to read", text.out)
    checks.equal(done("verify", store).out, entries, "comparing stores nothing")
    done("runs", "compare", store, "--round", 1, "--run", first, "--run", second, "--purpose", "họp Ban Giám khảo")
    checks.check(done("verify", store).out != entries, "what is exported for a purpose is on record")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        store = contest(folder)
        unranked = run("runs", "list", store, "--round", 1)
        checks.check(unranked.code == 0 and unranked.out.count("\n") == 1 and unranked.err, "without a ranking", unranked.err)
        first = ranked(store)
        done("sign", store, "--round", 1, "--judge", "Lê Thử")
        done("review", "invalidate", store, "s0", *JUDGES, "--reason", "thi hộ")
        stale = done("runs", "list", store, "--round", 1, "--format", "json").json()["runs"]
        checks.equal([entry["state"] for entry in stale], ["stale"], "an input changed")
        second = ranked(store)
        listing(checks, store, first, second)
        comparing(checks, store, first, second)
        pair = ["--run", first, "--run", second]
        for command, arguments, code in (("list", [], 2), ("list", ["--round", 1, "--format", "xml"], 2), ("list", ["--round", 99], 1),
                                         ("compare", ["--round", 1, "--run", first], 2), ("compare", ["--round", 1, *pair, "--run", first], 2),
                                         ("compare", ["--round", 1, "--run", first, "--run", first], 2),
                                         ("compare", ["--round", 1, "--run", first, "--run", "wxyz"], 1),
                                         ("compare", ["--round", 1, *pair, "--format", "xml"], 2), ("compare", ["--round", 2, *pair], 1)):
            outcome = run("runs", command, store, *arguments)
            checks.check(outcome.code == code and outcome.err, f"runs {command} {arguments}", f"exit {outcome.code}: {outcome.err}")
    checks.finish()


main()
