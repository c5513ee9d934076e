# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills what is done about imported files at many moments, in a file and on a server: rows that differ are decided, texts and columns
told, agencies changed, a file taken back. Each time all of it is there or nothing, and counts so."""

import csv
import io
import os

from faultline import KEY, LONG, done, dump_row, prepare, write_csv
from kills import FileStore, kills, on_both

KILLS = 25 if LONG else 3
SAMPLE = ("conflicts decide --take", "agencies import", "batch withdraw")  # on a server, where each kill takes a second
ROWS = 300
TEAM = "Đội thanh niên Tây Lộc"
JUDGES = ("--judge", "Lê Văn Chấm", "--judge", "Trần Thị Duyệt", "--reason", "đã sửa ở nguồn")
WHO = ("--by", "Đỗ Thị Tổ Chức", "--reason", "theo nghị quyết")
COUNTS = "SELECT " + " || ' ' || ".join(f"(SELECT count(*) FROM {table})" for table in (
    "submission", "import_batch", "conflict_decision", "batch_withdrawal", "agency_decision", "agency_change", "agency_version",
    "agency_merger", "agency_headcount", "mapping_profile", "audit_entry"))


def table(*arguments):
    return list(csv.DictReader(io.StringIO(done(*arguments).out)))


def written(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def of_team(row):
    """The same with a text in the place of the code."""
    return {("agency_name" if key == "agency_code" else key): (TEAM if key == "agency_code" else value) for key, value in row.items()}


def contest(store, folder):
    """A file whose agencies are a text, a later one with rows that differ, and one that nothing rests on."""
    prepare(store.path)
    for name, rows in (("first.csv", [of_team(dump_row(i)) for i in range(ROWS)]),
                       ("later.csv", [{**of_team(dump_row(i)), "prediction": 999} for i in range(20)]),
                       ("last.csv", [of_team(dump_row(i)) for i in range(ROWS, 2 * ROWS)])):
        path = os.path.join(folder, name)
        write_csv(path, rows)
        done("import", store.path, "--round", 1, path)


def state_of_row(store):
    return next(row["state"] for row in table("conflicts", "list", store.path) if row["line"] == "2")


def submissions_of_team(store):
    rows = table("participation", store.path, "--round", 1, "--format", "csv")
    return sum(int(row["submissions"]) for row in rows if row["agency_code"] == "19750")


def unresolved(store):
    return done("agencies", "unresolved", store.path, "--round", 1, "--format", "json").json()["submissions"]


def agencies(store):
    return {row["code"]: (row["successor_code"], row["headcount"]) for row in table("agencies", "list", store.path)}


def shown(name):
    """What the program itself shows of it."""
    return {"conflicts": state_of_row, "text": submissions_of_team, "withdrawal": unresolved,
            "agencies": lambda store: [agencies(store).get(code) for code in ("19750", "474", "N1")],
            "profile": lambda store: len(table("profile", "list", store.path))}[name]


def commands(folder):
    """Name, what shows it, what it shows before and after, and the command; one after the other, each done once before the next."""
    changes = written(folder, "agencies.csv", "code,name,merged_into,merged_from,headcount\n"
                      "19750,,474,2020-07-01,12\n474,,,,120\nN1,Trung tâm Mẫu,,,7\n")
    foreign = written(folder, "foreign.csv", "STT;Mã bài;Tên đăng nhập;Họ tên;Nộp lúc;Bài làm;Dự đoán\n"
                      + "".join(f"{i};M{i};m{i};Nguyễn Thử;16/09/2023 08:{i:02}:12;{KEY[:-1]}{'ABCD'[i % 4]};7\n" for i in range(1, 40)))
    as_made, changed = [("", ""), ("", ""), None], [("474", "12"), ("", "132"), ("", "7")]
    row = ("--batch", 2, "--line", 2)
    return [
        ("conflicts decide --take", "conflicts", ("open", "taken"), ("conflicts", "decide", *row, "--take", *JUDGES)),
        ("conflicts undo", "conflicts", ("taken", "open"), ("conflicts", "undo", *row, *JUDGES)),
        ("conflicts decide --keep", "conflicts", ("open", "kept"),
         ("conflicts", "decide", "--batch", 2, "--all", "--keep", "--judge", "Lê Văn Chấm", "--reason", "tệp cũ")),
        ("agencies decide", "text", (0, 2 * ROWS), ("agencies", "decide", "--text", TEAM, "--agency", "19750", "--author", "Đỗ Thị Tổ Chức")),
        ("agencies undo", "text", (2 * ROWS, 0), ("agencies", "undo", "--text", TEAM, "--author", "Đỗ Thị Tổ Chức")),
        ("agencies import", "agencies", (as_made, changed), ("agencies", "import", changes, *WHO)),
        ("agencies revert", "agencies", (changed, as_made), ("agencies", "revert", "--change", 1, *WHO)),
        ("profile guess --save", "profile", (0, 1), ("profile", "guess", foreign, "--save", "Hue-S", "--by", "Đỗ Thị Tổ Chức")),
        ("batch withdraw", "withdrawal", (2 * ROWS, ROWS), ("batch", "withdraw", 3, *WHO)),
    ]


def work(checks, fault, store, folder, random_):
    contest(store, folder)
    for name, shows, states, command in commands(folder):
        show = shown(shows)
        if LONG or isinstance(store, FileStore) or name in SAMPLE:
            store.keep()
            kills(checks, fault, store, (name, command, {}), KILLS, random_,
                  lambda told, whole: checks.equal(show(store), states[whole], f"{told}: what is shown"))
            store.forget_kept()
        done(*command[:2], store.path, *command[2:])
        checks.equal(show(store), states[True], f"{name}: what is shown once it is done")


on_both("F1-corrections", COUNTS, work)
