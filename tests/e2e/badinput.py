# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files and options that make no sense: refused in one clear line, with nothing changed and little memory used."""

import csv
import gzip
import io
import os
import random
import resource
import shutil
import sqlite3
import stat
import subprocess
import tempfile
import zipfile

from program import BINARY, ENVIRONMENT, Checks, done, run

HEADER = "submission_id,account_id,full_name,agency_code,submitted_at,answers,prediction\n"
ROW = "S{0},hue{0},Nguyễn Thử,474,2023-09-16T08:00:00+07:00,ABCDABCDABCDABC,7\n"
MEMORY_LIMIT_KB = 400 * 1024


def write(folder, name, content):
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)
    return path


def zipped(entries):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def bomb(megabytes):
    """In pieces: what this process holds counts as memory of its children."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("a.csv", "w") as entry:
        entry.write(HEADER.encode())
        for _ in range(megabytes):
            entry.write(b"\n" * (1 << 20))
    return buffer.getvalue()


def bad_packages(folder, good):
    """Zip files, workbooks and JSON documents of which nothing may be taken."""
    inner = zipped({"a.csv": good})
    entry = '{"submission_id":"S1","account_id":"hue1","full_name":"Nguyễn Thử","submitted_at":"2023-09-16","answers":"A"}'
    return {
        "JSON that is cut": write(folder, "cut.json", f"[{entry},\n{entry}"),
        "JSON without a list": write(folder, "none.json", entry),
        "JSON with a lost quote": write(folder, "quote.json", f"[{entry.replace('S1' + chr(34), 'S1')},{entry}]"),
        "zip that is cut": write(folder, "cut.zip", inner[:-10]),
        "zip with another file": write(folder, "other.zip", zipped({"a.csv": good, "b.txt": "x"})),
        "zip in a zip": write(folder, "nested.zip", zipped({"a.csv": good, "b.zip": inner})),
        "zip of nothing": write(folder, "nothing.zip", zipped({})),
        "zip bomb": write(folder, "bomb.zip", bomb(200)),
        "text as a workbook": write(folder, "text.xlsx", good),
        "zip as a workbook": write(folder, "zip.xlsx", zipped({"a.txt": "x"})),
        "workbook of nothing": write(folder, "nothing.xlsx", zipped({"[Content_Types].xml": "<Types/>"})),
        "old workbook": write(folder, "old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 1000),
    }


def bad_dumps(folder):
    """name → file that no import may take anything from."""
    noise = random.Random(7).randbytes(300_000)
    good = HEADER + "".join(ROW.format(i) for i in range(5000))
    packed = gzip.compress(good.encode())
    os.mkdir(os.path.join(folder, "folder.csv"))
    return bad_packages(folder, good) | {
        "noise as CSV": write(folder, "noise.csv", noise),
        "noise as NDJSON": write(folder, "noise.ndjson", noise),
        "noise as JSON": write(folder, "noise.json", noise),
        "noise as zip": write(folder, "noise.zip", noise),
        "noise as a workbook": write(folder, "noise.xlsx", noise),
        "noise as gzip": write(folder, "noise.csv.gz", noise),
        "noise of no kind": write(folder, "noise.bin", noise),
        "zero bytes": write(folder, "zeros.csv", bytes(100_000)),
        "empty file": write(folder, "empty.csv", b""),
        "empty gzip": write(folder, "empty.csv.gz", gzip.compress(b"")),
        "gzip cut in the middle": write(folder, "half.csv.gz", packed[:len(packed) // 2]),
        "gzip cut in its last bytes": write(folder, "nearly.csv.gz", packed[:-4]),
        "gzip with a flipped bit": write(folder, "flipped.csv.gz", packed[:-6] + bytes([packed[-6] ^ 1]) + packed[-5:]),
        "folder": os.path.join(folder, "folder.csv"),
        "missing file": os.path.join(folder, "none.csv"),
        "header without a required column": write(folder, "header.csv", HEADER.replace("answers", "replies") + ROW),
        "header with a column twice": write(folder, "twice.csv", HEADER.replace("prediction", "answers") + ROW),
        "only white space": write(folder, "blank.csv", "\n\n  \n"),
        "one line of 64 MB": write(folder, "long.csv", b"a" * (64 << 20)),
        "good row, then one of 64 MB": write(folder, "long-row.csv", (HEADER + ROW.format(1)).encode()
                                             + b"b" * (64 << 20) + b"\n" + ROW.format(2).encode()),
    }


def prepared_store(path):
    done("create", path, "--preset", "kh2475")
    done("rules", "approve", path, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "bad input")
    done("paper", "set-key", path, "--round", 1, "--key", "ABCDABCDABCDABC")


def fingerprint(store):
    """Every row of every table."""
    connection = sqlite3.connect(store)
    content = "\n".join(connection.iterdump())
    connection.close()
    return content


def check_refusal(checks, store, before, name, outcome, code=1):
    checks.equal(outcome.code, code, f"{name}: exit code")
    lines = outcome.err.splitlines()
    if code == 1:
        checks.check(len(lines) == 1 and lines[0].startswith("hoithi ") and len(lines[0]) < 500,
                     f"{name}: one line says why", repr(outcome.err[:300]))
    else:
        checks.check(bool(lines) and lines[0].startswith("hoithi"), f"{name}: says why", repr(outcome.err[:300]))
    checks.equal(outcome.out, "", f"{name}: nothing on standard output")
    if before is not None:
        checks.check(fingerprint(store) == before, f"{name}: nothing changed")


def refused_imports(checks, folder, store, before):
    for name, path in bad_dumps(folder).items():
        check_refusal(checks, store, before, name, run("import", store, "--round", 1, path))
    good = write(folder, "good.csv", HEADER + ROW.format(1))
    check_refusal(checks, store, before, "a good file, then a missing one",
                  run("import", store, "--round", 1, good, os.path.join(folder, "none.csv")))
    check_refusal(checks, store, before, "round that is not in the plan", run("import", store, "--round", 9, good))
    check_refusal(checks, store, before, "round without a key", run("import", store, "--round", 2, good))
    for text, name in (('{"columns":{},"colour":"red"}', "unknown profile key"), ("{", "profile that is no JSON"),
                       ("[]", "profile that is a list")):
        profile = write(folder, "profile.json", text)
        check_refusal(checks, store, before, name, run("import", store, "--round", 1, good, "--profile", profile))
    check_refusal(checks, store, before, "missing profile",
                  run("import", store, "--round", 1, good, "--profile", os.path.join(folder, "none.json")))


def refused_rejects(checks, folder, store, before):
    """Where the rejects may not go: nothing is imported, and what is there stays as it was."""
    good = write(folder, "read.csv", HEADER + ROW.format(1))
    profile = write(folder, "read.json", "{}")
    link = os.path.join(folder, "link.csv")
    os.symlink(good, link)
    os.mkfifo(os.path.join(folder, "pipe"))
    for name, path, code in (("over the dump", good, 2), ("over the dump by a link", link, 2), ("over the store", store, 2),
                             ("over the profile", profile, 2), ("into a missing folder", os.path.join(folder, "no", "r.csv"), 1),
                             ("over a folder", folder, 1), ("over a pipe", os.path.join(folder, "pipe"), 1), ("nowhere", "", 1)):
        check_refusal(checks, store, before, f"rejects {name}",
                      run("import", store, "--round", 1, good, "--profile", profile, "--rejects", path), code)
    secret = write(folder, "passphrase.txt", "một cụm mật khẩu")
    check_refusal(checks, store, before, "rejects over the passphrase",
                  run("import", store, "--round", 1, good, "--passphrase-file", secret, "--rejects", secret), 2)
    checks.equal(open(secret, encoding="utf-8").read(), "một cụm mật khẩu", "rejects: the passphrase is as it was")
    checks.equal(open(good, encoding="utf-8").read(), HEADER + ROW.format(1), "rejects: the dump is as it was")
    checks.equal(open(profile, encoding="utf-8").read(), "{}", "rejects: the profile is as it was")


def refused_pipes(checks, folder, store, before):
    """Nobody writes to it, and nobody waits for it."""
    good, pipe = write(folder, "read.csv", HEADER + ROW.format(1)), os.path.join(folder, "input-pipe")
    os.mkfifo(pipe)
    who = ["--approver", "Lê Thử", "--reason", "x"]
    for name, arguments in (("dump", ["import", store, "--round", 1, pipe]),
                            ("profile", ["import", store, "--round", 1, good, "--profile", pipe]),
                            ("passphrase", ["import", store, "--round", 1, good, "--passphrase-file", pipe]),
                            ("roster", ["roster", "import", store, pipe]), ("rules", ["rules", "approve", store, "--file", pipe, *who]),
                            ("questions", ["questions", "import", store, pipe])):
        check_refusal(checks, store, before, f"{name} from a pipe", run(*arguments), 1)


def refused_backups(checks, folder, store, before):
    pipe = os.path.join(folder, "backup-pipe")
    os.mkfifo(pipe)
    for name, path, code in (("onto the store", store, 2), ("over a folder", folder, 1), ("over a pipe", pipe, 1)):
        check_refusal(checks, store, before, f"backup {name}", run("backup", store, path), code)
    checks.check(stat.S_ISFIFO(os.stat(pipe).st_mode), "backup: the pipe is one still")


def full_disks(checks, folder):
    """Where not all of a result can be written, that is said, and what was there stays. A limit for files stands for a disk."""
    store, rejects = os.path.join(folder, "full.hoithi"), os.path.join(folder, "rejects.csv")
    prepared_store(store)
    dump = write(folder, "rejected.csv", HEADER + "".join(ROW.format(i).replace("ABCD", "") for i in range(30_000)))
    done("import", store, "--round", 1, dump)
    write(folder, "rejects.csv", "old")
    shell = 'trap "" XFSZ; ulimit -f 600; exec "$@"'
    command = ["sh", "-c", shell, "sh", BINARY, "import", store, "--round", "1", dump, "--rejects", rejects]
    limited = subprocess.run(command, capture_output=True, env=ENVIRONMENT, timeout=300, check=False)
    checks.equal(limited.returncode, 1, "rejects on a full disk: exit code")
    checks.equal(open(rejects, encoding="utf-8").read(), "old", "rejects on a full disk: the old file")
    checks.check(b"rejects were not saved" in limited.stderr or "chưa lưu được các dòng".encode() in limited.stderr,
                 "rejects on a full disk: says so", repr(limited.stderr))
    for arguments in (["participation", store], ["rank", store, "--round", "1"], ["import", store, "--round", "1", dump]):
        with open("/dev/full", "wb") as full:
            outcome = subprocess.run([BINARY, *arguments], stdout=full, stderr=subprocess.PIPE, env=ENVIRONMENT, timeout=300,
                                     check=False)
        checks.equal(outcome.returncode, 1, f"{arguments[0]} to a full disk: exit code")
        checks.check(outcome.stderr.startswith(b"hoithi ") or b"\nhoithi " in outcome.stderr,
                     f"{arguments[0]} to a full disk: says why", repr(outcome.stderr))


def refused_stores(checks, folder, store, before):
    database = os.path.join(folder, "other.hoithi")
    connection = sqlite3.connect(database)
    connection.execute("CREATE TABLE somebody_elses (id INTEGER)")
    connection.commit()
    connection.close()
    stores = {"text file as store": write(folder, "text.hoithi", "this is no contest\n" * 100),
              "noise as store": write(folder, "noise.hoithi", random.Random(8).randbytes(50_000)),
              "empty file as store": write(folder, "empty.hoithi", b""),
              "another program's database as store": database,
              "folder as store": folder,
              "missing store": os.path.join(folder, "none.hoithi"),
              "missing folder of the store": os.path.join(folder, "no", "none.hoithi"),
              "database server that is not there": "postgresql://nobody@127.0.0.1:1/none"}
    for name, path in stores.items():
        content = open(path, "rb").read() if os.path.isfile(path) else None
        for command in (["rank", path, "--round", 1], ["verify", path]):
            check_refusal(checks, store, None, f"{name}, {command[0]}", run(*command))
        if content is not None:
            checks.check(open(path, "rb").read() == content, f"{name}: left as it was")
        else:
            checks.check(os.path.isdir(path) or not os.path.exists(path), f"{name}: nothing made")
    check_refusal(checks, store, before, "create over a contest", run("create", store, "--preset", "kh2475"))
    check_refusal(checks, store, before, "unknown preset",
                  run("create", os.path.join(folder, "new.hoithi"), "--preset", "none"), code=2)
    checks.check(not os.path.exists(os.path.join(folder, "new.hoithi")), "unknown preset: nothing made")


def stores_that_do_not_open(checks, folder, store, before):
    """The program ends while its threads let go of what was never opened: that must not be a race."""
    nowhere = os.path.join(folder, "nowhere.hoithi")
    for attempt in range(25):
        for arguments in (["award", nowhere, "--round", "1", "--out", folder], ["verify", nowhere],
                          ["create", store, "--preset", "kh2475"]):
            check_refusal(checks, store, before, f"{arguments[0]}, attempt {attempt}", run(*arguments))


def archived_contest(checks, folder):
    """Whoever may only read a contest can still compute it again; nobody can write to it."""
    if os.geteuid() != 0:
        return  # only root can act as somebody without rights
    archive = os.path.join(folder, "archive")
    os.mkdir(archive)
    store = os.path.join(archive, "contest.hoithi")
    prepared_store(store)
    done("import", store, "--round", 1, write(folder, "archived.csv", HEADER + ROW.format(1)))
    done("rank", store, "--round", 1)
    program = shutil.copy(BINARY, archive)
    os.chmod(store, 0o444)
    for path in (folder, archive):
        os.chmod(path, 0o755)
    for arguments, code in ((["verify", store], 0), (["rank", store, "--round", "1"], 0),
                            (["participation", store], 0), (["sign", store, "--round", "1", "--judge", "A"], 1)):
        as_nobody = ["runuser", "-u", "nobody", "--", program, *arguments]
        ended = subprocess.run(as_nobody, capture_output=True, env=ENVIRONMENT | {"HOME": archive}, check=False)
        checks.equal(ended.returncode, code, f"read-only contest: {arguments[0]}")
    checks.equal(sorted(os.listdir(archive)), sorted(["contest.hoithi", os.path.basename(program)]),
                 "read-only contest: nothing is left beside it")


def known_rows_that_differ(checks, folder):
    """A file in which every row differs from what is stored: each is kept for the judges, and not all at once in memory."""
    store = os.path.join(folder, "differ.hoithi")
    prepared_store(store)
    rows = [ROW.format(i) for i in range(500_000)]
    first = write(folder, "first.csv", HEADER + "".join(rows))
    second = write(folder, "second.csv", HEADER + "".join(row.replace(",7\n", ",8\n") for row in rows))
    checks.equal(done("import", store, "--round", 1, first).json()["accepted"], len(rows), "every row differs: before")
    counts = done("import", store, "--round", 1, second).json()
    checks.equal((counts["read"], counts["conflicts"]), (len(rows), len(rows)), "every row differs: conflicts")
    checks.equal(run("verify", store).code, 0, "every row differs: verify")


def rows_nested_without_end(checks, folder):
    """A row of brackets is one rejected row, whatever field they stand in, and takes no stack with it."""
    store = os.path.join(folder, "nested.hoithi")
    prepared_store(store)
    deep = "[" * 250_000 + "]" * 250_000
    row = ('{{"submission_id":"S1","account_id":"hue1","full_name":"Nguyễn Thử","submitted_at":"2023-09-16T08:00:00+07:00",'
           '"answers":{0},"x":{1}}}\n')
    letters = '"ABCDABCDABCDABC"'
    lines = [row.format(letters, deep), row.format(deep, 1), row.format(letters, '{"":' * 200_000 + "0" + "}" * 200_000)]
    for name, content, good in (("nested.ndjson", "".join(lines), row.format(letters, "[[1]]")),
                                ("nested.csv", HEADER + ROW.format(1).replace("ABCDABCDABCDABC", deep), ROW.format(2))):
        outcome = run("import", store, "--round", 1, write(folder, name, content + good))
        if not checks.equal(outcome.code, 0, f"{name}: exit code"):
            continue
        counts = outcome.json()
        checks.equal((counts["accepted"], counts["rejected_by"]), (1, {"malformed_row": counts["read"] - 1}), name)


def texts_as_long_as_a_row_may_be(checks, folder):
    """A small gzip file of rows of nearly 1 MiB: what waits between the threads is bounded in bytes too."""
    store = os.path.join(folder, "texts.hoithi")
    prepared_store(store)
    long_text = gzip.compress(b"n" * 450_000, 1)
    path = os.path.join(folder, "texts.csv.gz")
    with open(path, "wb") as file:
        file.write(gzip.compress(HEADER.replace("agency_code", "agency_code,agency_name").encode()))
        for i in range(1500):  # one id: what is rejected as a duplicate need not be stored
            for text in (b"S1,hue1,", None, b",474,%d" % i, None, b",2023-09-16T08:00:00+07:00,ABCDABCDABCDABC,7\n"):
                file.write(gzip.compress(text) if text else long_text)
    counts = done("import", store, "--round", 1, path).json()
    checks.equal((counts["read"], counts["accepted"]), (1500, 1), "rows of nearly 1 MiB")


def refused_options(checks, store, before):
    usages = {"unknown command": ["frobnicate"],
              "unknown option": ["rank", store, "--round", "1", "--colour", "red"],
              "missing option": ["rank", store],
              "round that is no number": ["rank", store, "--round", "one"],
              "round 0": ["rank", store, "--round", "0"],
              "unknown format": ["rank", store, "--round", "1", "--format", "xml"],
              "missing store": ["verify"],
              "argument too many": ["verify", store, "more"],
              "argument after --sample": ["--sample", "more"],
              "import without a file": ["import", store, "--round", "1"],
              "one judge only": ["review", "invalidate", store, "S1", "--judge", "A", "--reason", "x"],
              "accept and neutralise": ["key", "amend", store, "--round", "1", "--question", "1", "--accept", "A",
                                        "--neutralise", "--approver", "A", "--approver", "B", "--reason", "x"],
              "preset and file": ["rules", "approve", store, "--preset", "all-15", "--file", "x", "--approver", "A",
                                  "--reason", "x"],
              "option given twice": ["sign", store, "--round", "1", "--round", "2", "--judge", "A"]}
    for name, arguments in usages.items():
        check_refusal(checks, store, before, name, run(*arguments), code=2)


def names_that_are_formulas(checks, folder):
    """A list that is made to be opened in a spreadsheet runs nothing there, whatever a participant calls themselves; a number is none."""
    store = os.path.join(folder, "formulas.hoithi")
    prepared_store(store)
    names = ("=1+1", "+2", "-3", "@SUM(1)", "Nguyễn Thử")
    rows = [f"F{i},hue{i},{name},,2023-09-16T08:00:0{i}+07:00,ABCDABCDABCDABC,7\n" for i, name in enumerate(names)]
    done("import", store, "--round", 1, write(folder, "formulas.csv", HEADER + "".join(rows)))
    done("rank", store, "--round", 1)
    for judge in "AB":
        done("sign", store, "--round", 1, "--judge", judge)
    out = os.path.join(folder, "formulas")
    done("award", store, "--round", 1, "--out", out)
    with open(os.path.join(out, "awards.csv"), encoding="utf-8-sig", newline="") as file:
        given = [row["name"] for row in csv.DictReader(file)]
    checks.equal(given, ["'=1+1", "+2", "-3", "'@SUM(1)", names[4]], "awards.csv: names that look like formulas")


def asked_for_help(checks):
    """Asking how a command is used is no fault, and the answer names its options."""
    for command, option in (("rank", "--limit"), ("key amend", "--preview"), ("paper set-key", "--options"), ("demo", "--out"),
                            ("--self-test", "--help"), ("rules", "--file")):
        outcome = run(*command.split(), "--help")
        checks.equal((outcome.code, outcome.err), (0, ""), f"{command} --help: done, and nothing is wrong")
        checks.check(f"hoithi {command}" in outcome.out and f"  {option} " in outcome.out, f"{command} --help: tells",
                     repr(outcome.out))
    overview = run("--help")
    checks.equal(overview.code, 0, "--help: exit code")
    checks.check(all(f"hoithi {name}" in overview.out for name in ("create", "import", "award", "backup", "--sample")),
                 "--help: names the commands", repr(overview.out))


def windows_without_a_display(checks, store):
    """The window says what to do instead; Qt would end the program with a text of its own."""
    environment = {name: value for name, value in ENVIRONMENT.items()
                   if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    for arguments in ([], [store], ["--sample"]):
        outcome = subprocess.run([BINARY, *arguments], capture_output=True, env=environment, timeout=60, encoding="utf-8",
                                 check=False)
        name = f"hoithi {' '.join(arguments)} without a display"
        checks.equal((outcome.returncode, outcome.stdout), (1, ""), name)
        checks.check(len(outcome.stderr.splitlines()) == 1 and "hoithi --help" in outcome.stderr, f"{name}: says what to do",
                     repr(outcome.stderr))


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "contest.hoithi")
        prepared_store(store)
        before = fingerprint(store)
        refused_imports(checks, folder, store, before)
        refused_rejects(checks, folder, store, before)
        refused_backups(checks, folder, store, before)
        refused_pipes(checks, folder, store, before)
        full_disks(checks, folder)
        refused_stores(checks, folder, store, before)
        refused_options(checks, store, before)
        archived_contest(checks, folder)
        names_that_are_formulas(checks, folder)
        asked_for_help(checks)
        windows_without_a_display(checks, store)
        stores_that_do_not_open(checks, folder, store, before)
        rows_nested_without_end(checks, folder)
        texts_as_long_as_a_row_may_be(checks, folder)
        known_rows_that_differ(checks, folder)
    used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    # A sanitizer's shadow memory is not the program's.
    limit = MEMORY_LIMIT_KB * (4 if os.environ.get("HOITHI_SANITIZED") else 1)
    checks.check(used < limit, "memory", f"{used // 1024} MB used")
    checks.finish()


main()
