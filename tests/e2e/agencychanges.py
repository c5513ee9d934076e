# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Agencies that change: figures as of a round's last day against a count of their own, lists imported and exported, changes taken back."""

import csv
import io
import os
import random
import tempfile

from program import ENVIRONMENT, Checks, done, run

ENVIRONMENT["HOITHI_LANGUAGE"] = "en"  # messages are looked at

LAST_DAYS = {1: "2023-09-21", 2: "2023-09-28"}  # of the rounds that there are submissions of
DAYS = ["2023-09-10", "2023-09-25", "2023-12-01"]  # before both, between them, after both
TURNS = DAYS + ["2023-09-21", "2023-09-22", "2023-09-28", "2023-09-29"]  # and on either side of each close
CODES = ["474", "476", "477", "478", "479", "480", "481", "482"]
WHO = ["--by", "Đỗ Thử", "--reason", "theo nghị quyết"]


def table(*arguments):
    return list(csv.DictReader(io.StringIO(done(*arguments).out)))


def submissions(chance):
    """(round, account, minute, agency) of some people, one a round each."""
    rows = []
    for number in LAST_DAYS:
        for account in range(60):
            if chance.random() < 0.7:
                rows.append((number, f"a{account}", len(rows) % 60, chance.choice(CODES)))
    return rows


def prepare(store, rows):
    done("create", store, "--preset", "kh2475")
    done("rules", "approve", store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "test")
    for number, day in ((1, "2023-09-16"), (2, "2023-09-23")):
        done("paper", "set-key", store, "--round", number, "--key", "ABCDABCDABCDABC")
        with open("a.csv", "w", encoding="utf-8") as file:
            file.write("submission_id,account_id,full_name,agency_code,submitted_at,answers\n")
            for place, (of, account, minute, code) in enumerate(rows):
                if of == number:
                    file.write(f"s{number}-{place},{account},Người {account},{code},{day}T08:{minute:02d}:{place % 60:02d},ABCDABCDABCDABC\n")
        done("import", store, "--round", number, "a.csv")


def write_list(mergers, headcounts):
    """A list that says it all, with the newest headcount of each agency."""
    with open("list.csv", "w", encoding="utf-8") as file:
        file.write("code,merged_into,merged_from,headcount,headcount_from\n")
        for code in CODES:
            into, since = mergers.get(code, ("", ""))
            people, day = headcounts.get(code, ("", ""))
            file.write(f"{code},{into},{since},{people},{day}\n")


def heir(code, mergers, day):
    while code in mergers and mergers[code][1] <= day:
        code = mergers[code][0]
    return code


def headcount(code, mergers, headcounts, day):
    """The people of an agency: its own figure, and those of agencies that came in after it."""
    people, since = headcounts.get(code, (None, ""))
    if people is None or since > day:
        people, since = None, ""
    parts = [people]

    def add(of):
        for part, (into, when) in mergers.items():
            if into == of and when <= day:
                if when <= since:
                    add(part)
                else:
                    parts.append(headcount(part, mergers, headcounts, day))

    add(code)
    return None if None in parts else sum(parts)


def counted(rows, numbers, mergers, headcounts):
    """What participation should print: by agency, its people, submissions and headcount."""
    day = max(LAST_DAYS[number] for number in numbers)
    figures = {code: [set(), 0] for code in CODES if heir(code, mergers, day) == code}
    seen = set()
    for number, account, _, code in sorted(row for row in rows if row[0] in numbers):
        figures[heir(code, mergers, day)][1] += 1
        if account not in seen:
            figures[heir(code, mergers, day)][0].add(account)
        seen.add(account)
    return {code: (len(people), count, headcount(code, mergers, headcounts, day)) for code, (people, count) in figures.items()}


def printed(store, number=None):
    rows = table("participation", store, *(["--round", number] if number else []), "--format", "csv")
    return {row["agency_code"]: (int(row["people"]), int(row["submissions"]), int(row["headcount"]) if row["headcount"] else None)
            for row in rows if row["agency_code"] in CODES}


def figures(checks, store, rows, chance):
    for trial in range(4):
        mergers = {code: (chance.choice(CODES[:place]), chance.choice(TURNS)) for place, code in enumerate(CODES) if place and chance.random() < 0.6}
        headcounts = {code: (chance.randrange(10, 99), chance.choice(TURNS)) for code in CODES if trial and chance.random() < 0.9}
        write_list(mergers, headcounts)
        done("agencies", "import", store, "list.csv", *WHO)
        for number in LAST_DAYS:
            checks.equal(printed(store, number), counted(rows, [number], mergers, headcounts), f"trial {trial}: round {number}")
        checks.equal(printed(store), counted(rows, list(LAST_DAYS), mergers, headcounts), f"trial {trial}: all rounds")
        again = run("agencies", "import", store, "list.csv", *WHO)
        checks.check(again.code == 0 and "so already" in again.err, f"trial {trial}: the same file again", again.err)
        for change in [row["change"] for row in table("agencies", "changes", store) if row["in_force"] == "yes"]:
            run("agencies", "revert", store, "--change", change, *WHO)
        checks.equal(printed(store), counted(rows, list(LAST_DAYS), {}, {}), f"trial {trial}: taken back")


def commands(checks, store):
    merge = ["agencies", "merge", store, "--from", "476", "--into", "474", "--date"]
    done(*merge, DAYS[1], *WHO)
    checks.check("already" in done(*merge, DAYS[1], *WHO).out, "merge: the same again")
    refused = {"in a circle": ["agencies", "merge", store, "--from", "474", "--into", "476", "--date", DAYS[2], *WHO],
               "into none": ["agencies", "merge", store, "--from", "474", "--into", "x", "--date", DAYS[2], *WHO],
               "of none": ["agencies", "headcount", store, "--agency", "x", "--count", "3", *WHO]}
    for name, arguments in refused.items():
        outcome = run(*arguments)
        checks.check(outcome.code == 1 and outcome.err, f"refused: {name}", outcome.err)
    done("agencies", "headcount", store, "--agency", "474", "--count", 10, *WHO)
    done("agencies", "headcount", store, "--agency", "476", "--count", 5, *WHO)
    at = {day: {row["code"]: row for row in table("agencies", "list", store, "--at", day)} for day in DAYS}
    checks.equal([at[day]["476"]["successor_code"] for day in DAYS], ["", "474", "474"], "list: the successor")
    checks.equal([at[day]["474"]["headcount"] for day in DAYS], ["10", "15", "15"], "list: the headcount")
    done("agencies", "split", store, "--agency", "476", *WHO)
    checks.equal(table("agencies", "list", store)[0]["successor_code"], "", "split")
    for name in ("out.csv", "out.xlsx"):
        done("agencies", "export", store, name)
        outcome = done("agencies", "import", store, name, "--preview")
        checks.equal(outcome.out.strip(), "line,state,code,text", f"{name}: as it is")


def files(checks, store):
    before = len(table("agencies", "changes", store))
    with open("bad.csv", "w", encoding="utf-8") as file:
        file.write("Mã,Tên,Biên chế,Sáp nhập vào,Sáp nhập từ ngày\nN1,Trung tâm Mẫu,7,,\n474,Thành phố Huế,x,,\nN2,,1,,\nN1,Hai,,,\n476,Thị xã,,474,31/02/2023\n")
    rows = table("agencies", "import", store, "bad.csv", "--preview")
    checks.equal([(row["line"], row["state"]) for row in rows if row["line"]], [("2", "added"), ("3", "invalid"), ("4", "invalid"), ("5", "invalid"), ("6", "invalid")], "import: preview")
    outcome = run("agencies", "import", store, "bad.csv", *WHO)
    checks.check(outcome.code == 1 and "Nothing was recorded" in outcome.err, "import: with bad lines", outcome.err)
    checks.equal(len(table("agencies", "changes", store)), before, "import: nothing recorded")
    with open("new.csv", "w", encoding="utf-8") as file:
        file.write("code,name,aliases\nN1,Trung tâm Mẫu,TT Mẫu|Trung tâm M\n")
    outcome = done("agencies", "import", store, "new.csv", *WHO)
    checks.check("not in the file, and staying: 253" in outcome.err, "import: others stay", outcome.err)
    checks.equal(len(table("agencies", "list", store)), 254, "import: a new agency")
    checks.equal(done("verify", store).code, 0, "verify")


def main():
    checks = Checks()
    before = os.getcwd()
    chance = random.Random(475)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        rows = submissions(chance)
        prepare("c.hoithi", rows)
        figures(checks, "c.hoithi", rows, chance)
        commands(checks, "c.hoithi")
        files(checks, "c.hoithi")
        os.chdir(before)
    checks.finish()


main()
