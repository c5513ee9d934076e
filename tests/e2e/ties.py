# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ties on the command line: who wins is told at once, a tie that has changed is not decided, and a draw is repeated by submissions."""

import os
import tempfile

from program import Checks, done, run

KEY = "ABCDABCDABCDABC"
JUDGES = ("--judge", "Lê Thử", "--judge", "Trần Mẫu", "--reason", "bằng nhau")


def contest(folder):
    """Seven people who are equal on everything, for the five prizes."""
    store = os.path.join(folder, "ties.hoithi")
    dump = os.path.join(folder, "dump.csv")
    with open(dump, "w", encoding="utf-8") as file:
        file.write("submission_id,account_id,full_name,agency_code,round,submitted_at,answers,prediction\n")
        for number in range(1, 8):
            file.write(f"s{number},hue{number},Người {number},474,1,2023-09-16T08:00:00+07:00,{KEY},3\n")
    done("create", store, "--preset", "kh2475")
    done("rules", "approve", store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "test")
    done("paper", "set-key", store, "--round", 1, "--key", KEY)
    done("import", store, "--round", 1, dump)
    done("rank", store, "--round", 1)
    return store


def tie_of(store):
    return run("review", "ties", store, "--round", 1).json()[0]


def prizes(store):
    return [(row["prize"], row["submission_id"]) for row in done("rank", store, "--round", 1, "--format", "json").json()["standings"]
            if row["prize"]]


def compare_decisions(checks, store, drawn):
    """A draw that the judges decided anew, as rankings before and after tell it."""
    done("rank", store, "--round", 1)
    newest, before = [entry["run_hash"] for entry in done("runs", "list", store, "--round", 1, "--format", "json").json()["runs"]][:2]
    compare = ("runs", "compare", store, "--round", 1, "--run", before, "--run", newest)
    told = done(*compare, "--format", "json").json()["inputs"]
    checks.equal([(one["input"], one["subject"], one["detail"] or None, one["after"]) for one in told],
                 [("ties", ", ".join(drawn), "084512", False), ("ties", "s1, s2, s3, s4, s5 (s6)", None, True)], "decisions in JSON")
    for form in ("text", "csv"):
        lines = [line for line in done(*compare, "--format", form).out.splitlines() if "Đồng hạng" in line]
        checks.check(len(lines) == 2 and "bốc thăm" in lines[0] and "084512" in lines[0], f"the draw in {form}", lines)
        checks.check(len(lines) == 2 and "bốc thăm" not in lines[1] and "Ban Giám khảo" in lines[1]
                     and "s1, s2, s3, s4, s5 (s6)" in lines[1], f"the decision of judges in {form}", lines)


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        store = contest(folder)
        shown = tie_of(store)
        place = ("--round", 1, "--place", 1)
        preview = run("review", "invalidate", store, "s7", "--judge", "Lê Thử", "--judge", "lê thử", "--preview")
        checks.check(preview.code == 1 and "hai người" in preview.err.lower(), "a preview wants the judges that the decision does", preview.err)
        done("review", "invalidate", store, "s7", *JUDGES)
        stale = run("review", "draw", store, *place, "--tie", "abc", "--seed", "084512", *JUDGES)
        checks.check(stale.code == 1 and "xếp hạng lại" in stale.err.lower(), "a ranking of the past is told as that", stale.err)
        done("rank", store, "--round", 1)
        changed = run("review", "draw", store, *place, "--tie", shown["tie"], "--seed", "084512", *JUDGES)
        checks.check(changed.code == 1 and "--tie" in changed.err, "a tie that has changed is not drawn", changed.err)
        checks.equal(tie_of(store)["decided"], False, "nothing is recorded of it")
        for nothing in ("", " "):
            checks.equal(run("review", "decide", store, *place, "--tie", nothing, "--winner", "s1", *JUDGES).code, 2, "--tie wants a digest")
        checks.equal(run("draw", "--seed", "084512", "s1", "s2", "s1").code, 2, "nobody is drawn twice")
        checks.equal(run("review", "decide", store, *place, "--tie", "abc", "--winner", "s1", *JUDGES).code, 1, "nor of an unknown one")

        drawn = run("review", "draw", store, *place, "--tie", tie_of(store)["tie"], "--seed", "084512", *JUDGES)
        checks.equal((drawn.code, drawn.err), (0, ""), "the tie that was shown is drawn")
        repeated = run("draw", "--seed", "084512", *(f"s{number}" for number in range(1, 7)))
        order = [line.split()[1] for line in repeated.out.splitlines()]
        told = [line for line in drawn.out.splitlines() if line.endswith(")") and ": " in line]
        checks.equal([line.rsplit("(", 1)[1][:-1] for line in told], order[:5], "who wins is told at once")
        checks.check("(rank)" in drawn.out, "and what is to be done next", drawn.out)
        checks.check(repeated.code == 0 and "mã bài dự thi" in repeated.err, "a draw says what the ids are of", repeated.err)
        won = prizes(store)
        checks.equal([submission for _, submission in sorted(won)], sorted(order[:5], key=lambda one: (dict((s, p) for p, s in won)[one], one)),
                     "the ranking gives what was told")
        checks.equal(told, [f"{dict((s, p) for p, s in won)[one]}: Người {one[1:]} ({one})" for one in order[:5]], "with these prizes")
        checks.equal(run("draw", "--seed", "084512", *(f"hue{number}" for number in range(1, 7))).code, 0, "accounts are ordered, too")

        winners = [word for number in range(1, 6) for word in ("--winner", f"s{number}")]
        again = run("review", "decide", store, *place, *winners, *JUDGES)
        checks.equal(again.code, 0, "without --tie as ever")
        checks.check("Người 1 (s1)" in again.out, "who wins by a decision", again.out)
        compare_decisions(checks, store, order)
        checks.equal(run("verify", store).code, 0, "all of it is on record")
    checks.finish()


main()
