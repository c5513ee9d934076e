# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder into which dumps come: each is told once, plain ones are imported where that is wanted, and nothing in it is touched."""

import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
import zipfile

from program import BINARY, ENVIRONMENT, Checks, done, run

ENVIRONMENT["HOITHI_LANGUAGE"] = "en"  # messages are looked at

HEADER = "submission_id,account_id,full_name,submitted_at,answers\n"


def rows(*numbers, name="Người"):
    return HEADER + "".join(f"s{n},a{n},{name} {n},2023-09-15T08:{n:02d}:00,ABCDABCDABCDABC\n" for n in numbers)


def write(folder, name, text):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(text)


def once(store, folder, *options):
    outcome = run("watch", store, "--round", 1, folder, "--once", *options)
    lines = [json.loads(line) for line in outcome.out.splitlines()]
    return outcome, {os.path.basename(line["file"]): line for line in lines}


def looked_at(checks, store, folder):
    write(folder, "a.csv", rows(1, 2))
    write(folder, ".hidden.csv", rows(3))
    write(folder, "~$b.xlsx", "x")
    write(folder, "c.csv.part", rows(3))
    write(folder, "empty.csv", "")
    write(folder, "broken.json", "[{")
    outcome, lines = once(store, folder)
    checks.equal(outcome.code, 0, f"watch --once ({outcome.err})")
    checks.equal(sorted(lines), ["a.csv", "broken.json"], "only dumps that are whole")
    checks.equal([lines["a.csv"][key] for key in ("state", "read", "added", "changed", "vanished", "rejected")],
                 ["shown", 2, 2, 0, 0, 0], "what an import would find")
    checks.check(lines["broken.json"]["state"] == "failed" and lines["broken.json"]["error"]
                 and lines["broken.json"]["reason"] == "unreadable", "what cannot be read")
    os.remove(os.path.join(folder, "broken.json"))
    checks.equal(done("batch", "list", store, "--format", "json").json(), [], "nothing is imported unasked")


def imported(checks, store, folder):
    _, lines = once(store, folder, "--import")
    checks.equal((lines["a.csv"]["state"], lines["a.csv"]["batch"]), ("imported", 1), "a plain dump is imported")
    shutil.copy(os.path.join(folder, "a.csv"), os.path.join(folder, "again.csv"))
    write(folder, "changed.csv", rows(1, name="Khác") + "s9,a9\n")
    write(folder, "more.csv", rows(1, 2, 3))
    _, lines = once(store, folder, "--import")
    checks.equal({name: line["state"] for name, line in lines.items()},
                 {"a.csv": "known", "again.csv": "known", "changed.csv": "held", "more.csv": "imported"}, "told by their bytes")
    checks.equal(lines["changed.csv"]["reason"], "rejected, changed", "why it is held")
    write(folder, "part.csv", rows(4))
    write(folder, "foreign.csv", "Mã bài,Tài khoản,Họ và tên,Bài làm\nx1,a1,Người Thử,ABCDABCDABCDABC\n")
    write(folder, "subset.csv", rows(1))
    _, parts = once(store, folder, "--import")
    checks.equal((parts["part.csv"]["state"], parts["part.csv"]["vanished"]), ("imported", 3), "a round may come in parts")
    checks.equal(parts["subset.csv"]["state"], "known", "nothing in it is new")
    checks.equal((parts["foreign.csv"]["state"], parts["foreign.csv"].get("reason")), ("failed", "unknown_columns"), "columns of its own")
    for name in ("part.csv", "foreign.csv", "subset.csv"):
        os.remove(os.path.join(folder, name))
    checks.equal([lines["changed.csv"][key] for key in ("added", "changed", "vanished", "rejected")], [0, 1, 1, 1], "what holds it back")
    done("batch", "withdraw", store, 1, "--by", "Đỗ Thử", "--reason", "thử")
    _, lines = once(store, folder, "--import")
    checks.equal(lines["a.csv"]["state"], "withdrawn", "what was taken back does not come in by itself")
    checks.equal([lines["more.csv"].get(key) for key in ("state", "batch", "added", "unchanged")], ["again", 2, 2, 1],
                 "rows that were stored only with what was taken back")
    checks.equal(sorted(os.listdir(folder)), sorted([".hidden.csv", "a.csv", "again.csv", "c.csv.part", "changed.csv", "empty.csv",
                                                     "more.csv", "~$b.xlsx"]), "nothing in the folder is touched")
    checks.equal(run("watch", store, "--round", 1, os.path.join(folder, "none"), "--once").code, 1, "no such folder")
    checks.equal(run("watch", store, folder).code, 2, "no round")


def zipped(checks, store, folder):
    write(folder, "first.csv", rows(11))
    once(store, folder, "--import")
    with zipfile.ZipFile(os.path.join(folder, "weeks.zip"), "w") as file:
        file.writestr("week1.csv", rows(11, 12))
        file.writestr("week2.csv", rows(13))
    _, lines = once(store, folder, "--import")
    whole, first = lines["weeks.zip"], lines["first.csv"]["batch"]
    checks.equal((whole["state"], whole["added"]), ("imported", 2), "a zip file is imported")
    done("batch", "withdraw", store, whole["batch"], "--by", "Đỗ Thử", "--reason", "thử")
    checks.equal(once(store, folder, "--import")[1]["weeks.zip"]["state"], "withdrawn", "a dump of it was taken back")
    done("batch", "withdraw", store, first, "--by", "Đỗ Thử", "--reason", "thử")
    told = once(store, folder, "--import")[1]["weeks.zip"]
    checks.equal((told["state"], told["batch"], told["added"]), ("again", whole["batch"] - 1, 2), "its other dump brings more by now")
    for name in ("first.csv", "weeks.zip"):
        os.remove(os.path.join(folder, name))


def ended(checks, store, folder, ending):
    process = subprocess.Popen([BINARY, "watch", store, "--round", "1", folder], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               env=ENVIRONMENT, encoding="utf-8")
    try:
        told = process.stdout.readline()  # of the first file that is there
        checks.check(told.startswith("{"), "a line for a file", told)
        write(folder, f"late{ending}.csv", rows(7))
        while told and f"late{ending}.csv" not in told:
            told = process.stdout.readline()
        checks.check(told != "", "a file that comes in later")
        os.rename(folder, folder + "-gone")
        time.sleep(2.5)
        os.rename(folder + "-gone", folder)
        time.sleep(2.5)
        process.send_signal(ending)
        _, err = process.communicate(timeout=20)
        checks.equal(process.returncode, 0, f"ends cleanly on {ending.name}")
        checks.check("out of reach" in err and "within reach again" in err, "a folder that goes and comes back", err)
    finally:
        process.kill()


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as place:
        store, folder = os.path.join(place, "c.hoithi"), os.path.join(place, "in")
        os.mkdir(folder)
        done("create", store, "--preset", "kh2475")
        done("rules", "approve", store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "test")
        done("paper", "set-key", store, "--round", 1, "--key", "ABCDABCDABCDABC")
        looked_at(checks, store, folder)
        imported(checks, store, folder)
        zipped(checks, store, folder)
        for ending in (signal.SIGTERM, signal.SIGINT):
            ended(checks, store, folder, ending)
        checks.equal(run("verify", store).code, 0, "verify")
    checks.finish()


main()
