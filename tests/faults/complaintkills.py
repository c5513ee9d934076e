# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the registering of a complaint, its outcome and the issuing of its letter at many moments, in a file and on a server: each time all
of it is there or nothing, the contest is whole, what was said opens, and a letter that was issued is printed again as it was."""

import csv
import glob
import io
import os
import subprocess

from faultline import LONG, dump_row, program, forget, prepare, write_csv
from kills import kills, on_both

KILLS = 25 if LONG else 6
CLERK = ("--actor", "Bùi Thị Ghi")
JUDGE = ("--judge", "Lê Văn Chấm")
TEXT = "Tôi được 14 câu đúng nhưng bảng điểm ghi 13."
# A complaint with its links, and a step with its entry, are one change; that somebody looked, or a file was written, is another.
COUNTS = ("SELECT (SELECT count(*) FROM complaint) || ' ' || (SELECT count(*) FROM complaint_step) || ' ' || "
          "(SELECT count(*) FROM complaint_step WHERE kind = 'letter') || ' ' || "
          "(SELECT count(*) FROM audit_entry WHERE action LIKE 'complaint.%' AND action <> 'complaint.show')")


def done(*arguments):
    forget()
    return program.done(*arguments)


def file(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)
    return path


def contest(store, folder):
    """A ranked and signed round of some rows, and in the register one complaint about it, not decided yet."""
    prepare(store.path)
    dump = os.path.join(folder, "dump.csv")
    write_csv(dump, [dump_row(i) for i in range(200)])
    done("import", store.path, "--round", 1, dump)
    done("rank", store.path, "--round", 1)
    for judge in "Lê Văn Chấm", "Trần Thị Duyệt":
        done("sign", store.path, "--round", 1, "--judge", judge)
    done("complaints", "register", store.path, file(folder, "first.txt", f"full_name: Đặng Thị Mẫu\n\n{TEXT}\n"), "--round", 1, "--about",
         "score", "--way", "letter", "--submission", "S000003", *CLERK)


def registered(checks, store, told, whole):
    rows = list(csv.DictReader(io.StringIO(done("complaints", "list", store.path).out)))
    checks.equal([row["submissions"] for row in rows], ["1", "3"] if whole else ["1"], f"{told}: each with all its links")
    last = done("complaints", "show", store.path, len(rows), "--reason", "thử", "--format", "json").json()
    checks.equal(last["text"], "Vì sao?" if whole else TEXT, f"{told}: what was said opens")


def words_of(path):
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, encoding="utf-8", check=True).stdout


def answered(checks, store, told, issued, folder):
    out = os.path.join(folder, "letter.pdf")
    if os.path.exists(out):
        checks.check(issued and "12/BTC-TTK" in words_of(out), f"{told}: the file that is there is whole, and entered")
        checks.equal(store.ask("SELECT count(*) FROM audit_entry WHERE action = 'personal.export'"), "1", f"{told}: and its export is on record")
    for left in glob.glob(out + ".*"):
        checks.equal(oct(os.stat(left).st_mode & 0o777), "0o600", f"{told}: what is left of a file is its owner's")
        os.remove(left)
    again = os.path.join(folder, "again.pdf")
    done("complaints", "letter", store.path, 1, again, *CLERK)
    text = words_of(again)
    checks.equal(("12/BTC-TTK" in text, "DỰ THẢO" in text), (issued, not issued), f"{told}: printed again")
    checks.check("Đặng Thị Mẫu" in text and "S000003" in text, f"{told}: says what it says")


def work(checks, fault, store, folder, random_):
    contest(store, folder)
    words = file(folder, "reason.txt", "Đã chấm lại, kết quả đúng.")
    second = file(folder, "second.txt", "full_name: Lê Thị Thử\nphone: 0900 000 001\n\nVì sao?\n")
    links = [argument for i in (1, 2, 4) for argument in ("--submission", f"S{i:06}")]
    store.keep()
    kills(checks, fault, store,
          ("complaints register", ("complaints", "register", second, "--round", 1, "--about", "place", "--way", "phone", *links, *CLERK), {}),
          KILLS, random_, lambda told, whole: registered(checks, store, told, whole))
    decide = ("complaints", "decide", 1, "--outcome", "rejected", "--text-file", words, *JUDGE)
    kills(checks, fault, store, ("complaints decide", decide, {}), KILLS, random_)
    done("complaints", "decide", store.path, *decide[2:])
    store.forget_kept()
    store.keep()
    out = os.path.join(folder, "letter.pdf")
    kills(checks, fault, store,
          ("complaints letter", ("complaints", "letter", 1, out, "--number", "12", "--date", program.TODAY, *CLERK), {}),
          KILLS, random_, lambda told, issued: answered(checks, store, told, issued, folder),
          lambda: os.path.exists(out) and os.remove(out))


on_both("F1-complaints", COUNTS, work)
