# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The register of complaints on the command line: from a letter to its answer, and what is refused on the way."""

import csv
import io
import os
import sqlite3
import subprocess
import tempfile
import time

from program import BINARY, ENVIRONMENT, TODAY, Checks, done, run

CLERK = ("--actor", "Bùi Thị Ghi")
JUDGE = ("--judge", "Lê Văn Chấm")
TEXT = "Tôi được 14 câu đúng nhưng bảng điểm ghi 13.\nĐề nghị chấm lại."


def file(name, content):
    with open(name, "wb") as out:
        out.write(content if isinstance(content, bytes) else content.encode())
    return name


def complaint(name="Đặng Thị Mẫu Thử", text=TEXT, phone="0900 000 123", address="12 đường Không Có"):
    return f"full_name: {name}\nphone: {phone}\naddress: {address}\n\n{text}\n"


def table(text):
    return list(csv.DictReader(io.StringIO(text)))


def prepare(store):
    done("create", store, "--preset", "kh2475")
    done("rules", "approve", store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "test")
    done("paper", "set-key", store, "--round", 1, "--key", "ABCDABCDABCDABC")
    with open("dump.csv", "w", encoding="utf-8") as out:
        out.write("submission_id,account_id,full_name,phone,agency_code,submitted_at,answers\n")
        for number in 1, 2, 3:
            out.write(f"s{number},a{number},Người {number},,474,2023-09-15T0{number}:00:00,ABCDABCDABCDABC\n")
    done("import", store, "--round", 1, "dump.csv")


def register(store, source, *more):
    return run("complaints", "register", store, source, "--round", 1, "--about", "score", "--way", "letter", *CLERK, *more)


def enter(checks, store):
    first = register(store, file("c.txt", complaint()), "--submission", "s2", "--received", "2023-10-02T09:30:00.000+07:00")
    checks.check(first.code == 0 and "1" in first.out and "16/10/2023" in first.out, "register", first.out + first.err)
    process = subprocess.run([BINARY, "complaints", "register", store, "-", "--round", "1", "--about", "prize", "--way", "phone", *CLERK],
                             input=complaint("=cmd|' /C calc'!A0", "=1+1").encode(), capture_output=True, env=ENVIRONMENT, check=False)
    checks.equal(process.returncode, 0, "register from standard input")
    checks.equal(table(done("complaints", "list", store).out)[0]["received_at"], "2023-10-02T09:30:00.000+07:00", "received at that minute")
    rows = table(done("complaints", "list", store).out)
    checks.equal([(r["number"], r["round"], r["about"], r["complainant"], r["phone"], r["state"], r["submissions"]) for r in rows],
                 [("1", "1", "score", "Đ. T. M. Thử", "•••123", "overdue", "1"), ("2", "1", "prize", rows[1]["complainant"], "•••123", "open", "0")],
                 "list")
    checks.equal([r["number"] for r in table(done("complaints", "list", store, "--state", "overdue").out)], ["1"], "list by state")
    checks.equal(table(done("complaints", "list", store, "--round", 2).out), [], "list by round")


def read_in_pieces(checks, store):
    """What comes through a pipe is read to its end, not to its first pause."""
    process = subprocess.Popen([BINARY, "complaints", "register", store, "-", "--round", "1", "--about", "other", "--way", "email", *CLERK],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT)
    for piece in ("full_name: Đặng Thị Mẫu\n\nphần một.", " phần hai.", " phần ba."):
        process.stdin.write(piece.encode())
        process.stdin.flush()
        time.sleep(0.5)
    process.communicate()
    checks.equal(process.returncode, 0, "register in pieces")
    number = table(done("complaints", "list", store).out)[-1]["number"]
    checks.equal(done("complaints", "show", store, number, "--reason", "x", "--format", "json").json()["text"], "phần một. phần hai. phần ba.",
                 "register in pieces: all of it")
    done("complaints", "decide", store, number, "--outcome", "withdrawn", "--text-file", file("w.txt", "rút đơn"), *JUDGE)


def look(checks, store):
    closed = done("complaints", "show", store, 1)
    checks.check("Mẫu Thử" not in closed.out and "14 câu" not in closed.out and "s2" in closed.out, "show: nobody is told", closed.out)
    opened = done("complaints", "show", store, 1, "--reason", "trả lời")
    checks.check("Đặng Thị Mẫu Thử" in opened.out and "14 câu" in opened.out, "show with a reason", opened.out)
    checks.check("09:30" in closed.out and "02/10/2023" in closed.out and "T09:30" not in closed.out, "show: times as people say them", closed.out)
    checks.check("\x1b" not in opened.out, "show: nothing steers the terminal")
    checks.equal(done("complaints", "show", store, 1, "--reason", "x", "--format", "json").json()["text"], TEXT, "show as JSON")


def steps(checks, store):
    words = file("w.txt", "đã gọi điện cho người nộp đơn")
    checks.equal(run("complaints", "link", store, 1, "s3", *CLERK).code, 0, "link")
    checks.equal(run("complaints", "link", store, 1, "s3", *CLERK).code, 1, "link twice")
    checks.equal(run("complaints", "link", store, 1, "s9", *CLERK).code, 1, "link what there is not")
    checks.equal(run("complaints", "unlink", store, 1, "s3", *CLERK).code, 2, "unlink without a text")
    checks.equal(run("complaints", "unlink", store, 1, "s3", "--text-file", words, *CLERK).code, 0, "unlink")
    checks.equal(run("complaints", "note", store, 1, "--text-file", words, *CLERK).code, 0, "note")
    checks.equal(run("complaints", "letter", store, 1, "early.pdf", *CLERK).code, 1, "no letter before the outcome")
    checks.check(not os.path.exists("early.pdf"), "no letter before the outcome: no file")
    checks.equal(run("complaints", "decide", store, 1, "--outcome", "maybe", "--text-file", words, *JUDGE).code, 2, "an outcome there is not")
    checks.equal(run("complaints", "decide", store, 1, "--outcome", "upheld", "--text-file", words, "--led-to", 1, *JUDGE).code, 2,
                 "an entry that is no decision")
    early = run("complaints", "decide", store, 1, "--outcome", "out_of_time", "--text-file", words, *JUDGE)
    checks.check(early.code == 2 and "02/10/2023" in early.err, "out of time what came in before a result", early.err)
    blockers = run("review", "blockers", store, "--round", 1)
    checks.check("1, 2" in blockers.out, "blockers name open complaints", blockers.out)
    done("key", "amend", store, "--round", 1, "--question", 3, "--accept", "C,D", "--approver", "Lê Văn Chấm", "--approver",
         "Trần Thị Duyệt", "--reason", "hai đáp án đúng")
    early = run("complaints", "decide", store, 2, "--outcome", "upheld", "--text-file", words, "--led-to", 2, *JUDGE)
    checks.check(early.code == 2 and "trước khi nhận đơn phúc tra 2" in early.err, "an entry from before it came in", early.err)
    entry = [e for e in range(1, 60) if run("complaints", "decide", store, 1, "--outcome", "partly_upheld", "--text-file", words, "--led-to", e,
                                            *JUDGE).code == 0]
    checks.equal(len(entry), 1, "decide, naming what it led to")
    checks.equal(run("complaints", "decide", store, 1, "--outcome", "rejected", "--text-file", words, *JUDGE).code, 1, "decide twice")
    checks.equal(run("complaints", "reopen", store, 1, "--text-file", words, *JUDGE).code, 0, "reopen")
    checks.equal(run("complaints", "decide", store, 1, "--outcome", "rejected", "--text-file", words, *JUDGE).code, 0, "decide again")


def letter(store, number, name, *more):
    return run("complaints", "letter", store, number, name, *more, *CLERK)


def answer(checks, store):
    checks.equal(letter(store, 1, "draft.pdf").code, 0, "draft")
    checks.equal(letter(store, 1, "x.pdf", "--number", "12").code, 2, "a number without a date")
    checks.equal(letter(store, 1, "x.pdf", "--number", "", "--date", TODAY).code, 2, "an empty number")
    checks.equal(letter(store, 1, "x.txt").code, 2, "another format")
    for day in "2023-10-01", "0001-01-01", "9999-12-31", f"{TODAY}xyz":
        checks.equal(letter(store, 1, "x.pdf", "--number", "12", "--date", day).code, 2, f"a letter of {day}")
    nowhere = letter(store, 1, "nowhere/x.pdf", "--number", "12", "--date", TODAY)
    checks.check(nowhere.code == 1 and "nowhere/x.pdf" in nowhere.err, "a file that cannot be written", nowhere.err)
    checks.equal(table(done("complaints", "list", store).out)[0]["state"], "decided", "a file that cannot be written: nothing is issued")
    issued = letter(store, 1, "letter.pdf", "--number", "12/BTC-TTK", "--date", TODAY, "--signer", "Hồ Ký")
    checks.equal(issued.code, 0, "issue")
    checks.check("Cảnh báo" in issued.err or "Warning" in issued.err, "issue: a result that is not signed is told", issued.err)
    checks.equal(oct(os.stat("letter.pdf").st_mode & 0o777), "0o600", "the letter is its owner's")
    row = table(done("complaints", "list", store).out)[0]
    checks.equal((row["state"], row["letter_number"], row["letter_date"]), ("answered", "12", TODAY), "answered")
    again = letter(store, 1, "again.docx")
    checks.equal((again.code, again.err), (0, ""), "once more, for Word: nothing is said of what holds now")
    text = words_of("letter.pdf")
    checks.check("12/BTC-TTK" in text and "BTC-TTK/BTC-TTK" not in text and "Đặng Thị Mẫu Thử" in text and "s2" in text, "the letter says so", text)
    for more in (("--salutation", "Bà"), ("--text-file", "w.txt"), ("--signer", "X"), ("--issued", "12", "--number", "12")):
        checks.equal(letter(store, 1, "x.pdf", *more).code, 2, f"an issued letter takes no {more[0]}")
    twice = letter(store, 1, "x.pdf", "--number", "13", "--date", TODAY)
    checks.check(twice.code == 1 and "12" in twice.err and twice.err.count("\n") == 1, "answered twice", twice.err)
    done("complaints", "decide", store, 2, "--outcome", "withdrawn", "--text-file", "w.txt", *JUDGE)
    for number in " 12 ", "012", "１２", "12/BTC-TTK":
        taken = letter(store, 2, "two.pdf", "--number", number, "--date", TODAY)
        checks.check(taken.code == 1 and "12" in taken.err, f"a number that is taken: {number}", taken.err)
    checks.equal(letter(store, 2, "two.pdf", "--number", "5", "--date", TODAY).code, 0, "another number")
    checks.check("05/BTC-TTK" in words_of("two.pdf"), "a number below ten has two digits")
    checks.check("phúc tra" not in run("review", "blockers", store, "--round", 1).out, "nothing is open any more")
    print_earlier(checks, store)


def words_of(name):
    return subprocess.run(["pdftotext", "-layout", name, "-"], capture_output=True, encoding="utf-8", check=False).stdout


def print_earlier(checks, store):
    """A letter that was issued is printed again when its complaint is open again, and when it has another answer."""
    done("complaints", "reopen", store, 2, "--text-file", "w.txt", *JUDGE)
    checks.equal(letter(store, 2, "x.pdf").code, 1, "no draft of what is open")
    checks.equal(letter(store, 2, "old.pdf", "--issued", "5").code, 0, "issued before it was opened again")
    done("complaints", "decide", store, 2, "--outcome", "rejected", "--text-file", "w.txt", *JUDGE)
    own = letter(store, 2, "x.pdf", "--number", "05", "--date", TODAY)
    checks.check(own.code == 1 and "05" in own.err, "its own old number", own.err)
    checks.equal(letter(store, 2, "new.pdf", "--number", "14", "--date", TODAY).code, 0, "the new answer")
    checks.equal(letter(store, 2, "older.pdf", "--issued", "05", "--date", TODAY).code, 0, "the old answer")
    checks.check("05/BTC-TTK" in words_of("older.pdf") and "14/BTC-TTK" in words_of("new.pdf"), "each as it was")
    checks.equal(letter(store, 2, "x.pdf", "--issued", "99").code, 1, "one that there was not")


def leave(checks, store):
    checks.equal(run("complaints", "export", store).code, 2, "an export without a purpose")
    register(store, file("plus.txt", complaint("Lê Thử", phone="+84 900 000 124")))
    plus = table(done("complaints", "export", store, "--purpose", "báo cáo").out)[-1]
    checks.equal((plus["full_name"], plus["phone"]), ("Lê Thử", "0900000124"), "export: a phone as the roster has it")
    early = run("personal", "erase", store, "--reason", "x", "--early")
    checks.check(early.code == 1 and "3" in early.err, "nothing is erased while a complaint is open", early.err)
    done("complaints", "decide", store, 3, "--outcome", "withdrawn", "--text-file", "w.txt", *JUDGE)
    rows = table(done("complaints", "export", store, "--purpose", "báo cáo").out)[:2]
    checks.equal([r["full_name"] for r in rows], ["Đặng Thị Mẫu Thử", "'=cmd|' /C calc'!A0"], "export: no formula")
    checks.equal(rows[1]["text"], "'=1+1", "export: no formula in the text")
    checks.equal(rows[0]["text"], TEXT, "export: the whole text")
    checks.equal(run("verify", store).code, 0, "verify")


def refuse(checks, store):
    before = len(table(done("complaints", "list", store).out))
    for name, content, code in (("no name", "phone: 1\n\nx\n", 2), ("no text", "full_name: A B\n\n \n", 2), ("another line", "nguoi: A\n\nx\n", 1),
                                ("twice", "full_name: A B\nfull_name: C D\n\nx\n", 1),
                                ("twice, first empty", "full_name:\nfull_name: C D\n\nx\n", 1),
                                ("two lines in one", "full_name: A B\rnguoi: C\n\nx\n", 1), ("no UTF-8", b"full_name: A\xff\n\nx\n", 1),
                                ("huge", complaint(text="ữ" * 20001), 2), ("endless", complaint(text="x" * 300000), 1),
                                ("controls only", complaint(text="\x07\x1b"), 2)):
        refused = register(store, file("bad.txt", content))
        checks.check(refused.code == code and refused.err.count("\n") == 1, f"refused: {name}", refused.err)
        checks.check("0900 000 123" not in refused.err, f"refused: {name}: nothing personal", refused.err)
    for arguments in (["--about", "money"], ["--way", "pigeon"], ["--received", "yesterday"], ["--received", "2023-10-02Tđêm qua"], ["--received", "2023-10-02T9"],
                      ["--received", "2023-10-02T09:30+7"], ["--received", "2023-10-02T24:00"], ["--answer-days", "0"]):
        checks.equal(register(store, "c.txt", *arguments).code, 2, f"refused: {arguments}")
    checks.equal(register(store, "c.txt", "--received", "2999-01-01").code, 2, "refused: from the future")
    checks.equal(register(store, "none.txt").code, 1, "refused: no file")
    for number in "0", "-1", "x", "1.5", "99999999999":
        checks.equal(run("complaints", "show", store, number).code, 2, f"refused: number {number}")
    checks.equal(run("complaints", "show", store, 99).code, 1, "refused: a number that there is not")
    checks.equal(len(table(done("complaints", "list", store).out)), before, "refused: nothing is registered")
    long = run("complaints", "note", store, 1, "--text-file", "w.txt", "--actor", "A" * 120000)
    checks.check(long.code == 2 and len(long.err) < 500, "refused: a name without end", long.err[:500])
    steered = run("complaints", "note", store, 1, "--text-file", "w.txt", "--actor", "Lê\x1b[2J Thử")
    checks.equal(steered.code, 0, "a name with an escape sequence")
    checks.check("\\u001b" not in done("complaints", "show", store, 1, "--format", "json").out, "is kept without it")
    unknown = run("complaints", "link", store, 1, "s\x1b[2J", *CLERK)
    checks.check(unknown.code == 1 and "\x1b" not in unknown.err, "refused: an unknown submission steers no terminal", unknown.err)
    odd = register(store, file("odd.txt", complaint("Lê\u202e \x07Thử", "a\r\nb\x00c\x1b[2J")))
    checks.equal(odd.code, 0, "control characters")
    checks.equal(done("complaints", "show", store, before + 1, "--reason", "x", "--format", "json").json()["text"], "a\nbc[2J", "are left out")


def execute_unguarded(store, *statements):
    """Does to the file what only somebody with their own tools can."""
    base = sqlite3.connect(store, isolation_level=None)
    triggers = base.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        base.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        base.execute(statement)
    for _, sql in triggers:
        base.execute(sql)
    base.close()


def lose(checks, store):
    false = "ab" * 48
    execute_unguarded(store, f"UPDATE complaint SET sealed = '{false}' WHERE id = 1",
                      f"UPDATE complaint_step SET sealed = '{false}' WHERE complaint_id = 2 AND kind = 'decide'")
    shown = run("complaints", "show", store, 1, "--reason", "x")
    checks.check(shown.code == 0 and "Mẫu Thử" not in shown.out and "verify" in shown.out and "đã gọi điện" in shown.out,
                 "what does not open hides nothing else", shown.out + shown.err)
    checks.check(done("complaints", "show", store, 1, "--reason", "x", "--format", "json").json()["unreadable"], "so in JSON")
    export = run("complaints", "export", store, "--purpose", "x")
    rows = table(export.out)
    checks.equal([r["unreadable"] for r in rows[:2]], ["complaint", "reason"], "export: what does not open is marked")
    checks.check(len(rows) > 2 and not any(r["unreadable"] for r in rows[2:]), "export: nothing else is", export.out)
    checks.check(not rows[0]["full_name"] and all(r["full_name"] for r in rows[1:]), "export: the others are whole", export.out)
    checks.check("1, 2" in export.err, "export: says which", export.err)
    verified = run("verify", store)
    checks.check(verified.code != 0 and "không đọc được" in verified.out + verified.err, "verify says which", verified.out + verified.err)


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        store = os.path.join(folder, "c.hoithi")
        prepare(store)
        enter(checks, store)
        look(checks, store)
        steps(checks, store)
        answer(checks, store)
        leave(checks, store)
        refuse(checks, store)
        read_in_pieces(checks, store)
        lose(checks, store)
        os.chdir("/")
    checks.finish()


main()
