# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rounds and milestones are shown, changed with a reason, and exported from the command line."""

import csv
import io
import os
import subprocess
import tempfile

from program import BINARY, ENVIRONMENT, Checks, done, run

WHY = ["--reason", "Bão số 4", "--actor", "Lê Thử"]


def state_of(store):
    return done("schedule", "show", store, "--format", "json").json()


def changes(checks, store):
    checks.equal(state_of(store)["version"], 0, "a new contest's schedule was never changed")
    shifted = run("schedule", "shift", store, "--round", 2, "--days", 3, *WHY)
    checks.equal(shifted.code, 0, "a round is shifted")
    checks.check("22/09/2023 00:00 → 25/09/2023 00:00" in shifted.out, "what was shifted is told", shifted.out)
    checks.check("trùng với" in shifted.err, "what does not fit is told", shifted.err)
    done("schedule", "shift", store, "--round", 2, "--opens", "22/9/2023", "--closes", "2023-09-28", *WHY)
    rounds = state_of(store)["rounds"]
    checks.equal((rounds[1]["opens"], rounds[1]["closes"]),
                 ("2023-09-22T00:00:00.000+07:00", "2023-09-29T00:00:00.000+07:00"), "days are whole days")
    done("schedule", "add-round", store, *WHY)
    checks.equal(state_of(store)["rounds"][5]["opens"], "2023-10-20T00:00:00.000+07:00", "a round follows the last one")
    done("schedule", "cancel-round", store, "--round", 6, *WHY)
    checks.check(state_of(store)["rounds"][5]["cancelled"], "a round is cancelled")
    complaint = f"{store}.txt"
    with open(complaint, "w", encoding="utf-8") as out:
        out.write("full_name: Lê Thử\n\nTuần 6 có tổ chức không?\n")
    done("complaints", "register", store, complaint, "--round", 6, "--about", "other", "--way", "email", "--actor", "Lê Thử")
    done("schedule", "restore-round", store, "--round", 6, *WHY)
    cancelled = run("schedule", "cancel-round", store, "--round", 6, *WHY)
    checks.check(cancelled.code == 0 and "phúc tra" in cancelled.err and "số 1" in cancelled.err, "an open complaint about a cancelled round is told", cancelled.err)
    done("schedule", "restore-round", store, "--round", 6, *WHY)
    checks.check(not state_of(store)["rounds"][5]["cancelled"], "a round is held after all")
    done("schedule", "milestone", store, "--number", "1.2", "--due", "2023-09-11", "--done", "10/9/2023", "--lead", "Tổ đề", *WHY)
    done("schedule", "milestone", store, "--number", "1.5", "--add", "--title", "Tập huấn", "--due", "2023-09-12", *WHY)
    milestones = state_of(store)["milestones"]
    checks.equal((milestones[1]["due"], milestones[1]["done"], milestones[1]["lead"], milestones[1]["state"]),
                 ("2023-09-11", "2023-09-10", "Tổ đề", "done"), "a milestone is done")
    checks.equal(milestones[7]["title"], "Tập huấn", "a milestone is added")
    told = state_of(store)["changes"]
    checks.equal((len(told), told[0]["made_by"], told[0]["reason"]), (9, "Lê Thử", "Bão số 4"), "every change is on record")
    checks.equal(run("verify", store).code, 0, "the records match")


def bounds(checks, store):
    """What would move nothing, or out of all reason, is refused with the bounds; nothing reaches the terminal that could steer it."""
    for days in (0, 3651, -3651, "x"):
        refused = run("schedule", "shift", store, "--round", 2, "--days", days, *WHY)
        checks.check(refused.code == 2 and "3650" in refused.err, f"--days {days}", refused.err)
    done("schedule", "shift", store, "--round", 2, "--title", "Tuần \u202ehai\x1b[31m", *WHY)
    shown = done("schedule", "show", store).out
    checks.check("\x1b" not in shown and "\u202e" not in shown and "Tuần hai[31m" in shown, "a title steers no terminal", repr(shown))
    unseen = run("schedule", "milestone", store, "--number", "7.\u202e1", "--add", "--title", "\u200b", "--due", "2023-09-30", *WHY)
    checks.equal(unseen.code, 1, "a title that nobody sees is none")
    done("schedule", "shift", store, "--round", 2, "--title", "Tuần hai", *WHY)
    future = run("schedule", "milestone", store, "--number", "1.2", "--done", "2099-01-01", *WHY)
    checks.check(future.code == 1 and "chưa đến" in future.err, "nothing is done in the future", future.err)


def times(checks, store):
    """A day and a time are both taken whole, however they are written."""
    for given, wanted in (("2023-09-28T17:00", "2023-09-28T17:00:00.000+07:00"), ("2023-09-28 16:30", "2023-09-28T16:30:00.000+07:00"),
                          ("28/9/2023 08:05", "2023-09-28T08:05:00.000+07:00"), ("2023-09-28T17:00:15", "2023-09-28T17:00:15.000+07:00"),
                          ("28/09/2023", "2023-09-29T00:00:00.000+07:00"), ("2023-09-27", "2023-09-28T00:00:00.000+07:00")):
        checks.equal(run("schedule", "shift", store, "--round", 2, "--closes", given, *WHY).code, 0, f"closes {given}")
        checks.equal(state_of(store)["rounds"][1]["closes"], wanted, f"closes {given}: at that time")


def refusals(checks, store):
    for arguments, code, name in (
            (["shift", store, "--round", 9, "--days", 1, *WHY], 1, "a round that there is not"),
            (["shift", store, "--round", 1, "--days", "x", *WHY], 2, "days that are no number"),
            (["shift", store, "--round", 1, "--opens", "31/2/2023", *WHY], 2, "a day that there is not"),
            (["shift", store, "--round", 1, "--closes", "2023-10-20T", *WHY], 2, "half a time"),
            (["shift", store, "--round", 1, "--closes", "2023-10-20 17:00 +7", *WHY], 2, "a time with something behind it"),
            (["shift", store, "--round", 1, "--opens", "2023-10-20xyz", *WHY], 2, "a day with something behind it"),
            (["milestone", store, "--number", "1.1", "--due", "2023-10-20xyz", *WHY], 2, "a milestone's day with something behind it"),
            (["shift", store, "--round", 1, "--opens", "2023-12-01", *WHY], 1, "a round that closes before it opens"),
            (["shift", store, "--round", 1, "--days", 1, "--actor", "Lê Thử"], 2, "no reason"),
            (["shift", store, "--round", 1, "--days", 1, "--reason", "x", "--actor", ""], 2, "an empty name"),
            (["shift", store, "--round", 1, "--days", 1, "--reason", "x", "--actor", " "], 2, "a blank name"),
            (["shift", store, "--round", 1, "--days", 1, "--reason", " ", "--actor", "Lê Thử"], 2, "an empty reason"),
            (["milestone", store, "--number", "7", "--due", "2023-09-11", *WHY], 1, "a milestone that there is not"),
            (["milestone", store, "--number", "1.1", "--cancel", "--restore", *WHY], 2, "two contrary wishes"),
            (["export", store, "lich.txt"], 2, "a file of another kind")):
        outcome = run("schedule", *arguments)
        checks.equal(outcome.code, code, f"refused: {name}")
        checks.check(outcome.err.strip() != "", f"refused, and told why: {name}")


def others_changes(checks, store):
    """Each tells what it has changed itself, whatever others do meanwhile."""
    processes = [subprocess.Popen([BINARY, "schedule", "add-round", store, *WHY], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                  env=ENVIRONMENT, text=True) for _ in range(5)]
    told = [process.communicate(timeout=120)[0] for process in processes]
    for process, text in zip(processes, told):
        checks.equal(text.count("\n"), 1 if process.returncode == 0 else 0, "its own round alone")


def exports(checks, store, folder):
    for name, begins in (("lich.ics", b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), ("lich.pdf", b"%PDF-"), ("lich.png", b"\x89PNG")):
        path = os.path.join(folder, name)
        done("schedule", "export", store, path)
        with open(path, "rb") as file:
            content = file.read()
        checks.check(content.startswith(begins), f"{name} is one")
        if name.endswith(".ics"):
            checks.check(all(len(line) <= 75 for line in content.split(b"\r\n")), "lines are folded at 75 octets")
            content.decode("utf-8")
    rows = list(csv.DictReader(io.StringIO(done("schedule", "show", store, "--format", "csv").out)))
    checks.equal([row["number"] for row in rows if row["kind"] == "round"], ["1", "2", "3", "4", "5"], "the table has all rounds")
    checks.check("Tuần 5" in done("schedule", "show", store).out, "the schedule can be read")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        for name, test in (("changed", changes), ("times", times), ("bounds", bounds), ("refused", refusals), ("others", others_changes)):
            store = os.path.join(folder, f"{name}.hoithi")
            done("create", store, "--preset", "kh2475")
            test(checks, store)
        store = os.path.join(folder, "exported.hoithi")
        done("create", store, "--preset", "kh2475")
        exports(checks, store, folder)
    checks.finish()


main()
