# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dumps with columns of their own: guessed, decided, kept, and noticed when they change. What is not decided reads nothing."""

import json
import os
import subprocess
import tempfile

from program import BINARY, ENVIRONMENT, Checks, done, run

HEADER = "STT;Mã bài;Tên đăng nhập;Họ tên;Nộp lúc;Bài làm;Dự đoán\n"
ROWS = "".join(f"{i};M{i};hue{i};Nguyễn Thử;16/09/2023 08:{i % 60:02}:12;ABCDABCDABCDAB{'ABCD'[i % 4]};7\n" for i in range(1, 40))


def prepared(folder):
    store = os.path.join(folder, "contest.hoithi")
    done("create", store, "--preset", "kh2475")
    done("rules", "approve", store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "profiles")
    done("paper", "set-key", store, "--round", 1, "--key", "ABCDABCDABCDABC")
    return store


def written(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def check_kept(checks, folder, store):
    dump = written(folder, "hue-s.csv", HEADER + ROWS)
    refused = run("import", store, "--round", 1, dump)
    checks.check(refused.code == 1 and "full_name = Họ tên" in refused.err, "a foreign file says what was guessed", refused.err)
    guess = done("profile", "guess", store, dump)
    profile = json.loads(guess.out)
    checks.check(profile["columns"]["account_id"] == "Tên đăng nhập" and profile["time"] == "dmy", "the guess is a profile", guess.out)
    done("profile", "guess", store, dump, "--save", "Hue-S", "--by", "Đỗ Thị Tổ Chức")
    counts = done("import", store, "--round", 1, dump).json()
    checks.check(counts["accepted"] == 39 and counts["rejected"] == 0, "what is kept reads the file", counts)
    checks.check(done("import", store, "--round", 1, dump, "--profile", "Hue-S").json()["unchanged"] == 39, "so it does by its name")
    listed = done("profile", "list", store).out
    checks.check("Hue-S,1,Đỗ Thị Tổ Chức," in listed and "Mã bài" in listed, "it is listed", listed)
    out = os.path.join(folder, "out.json")
    done("profile", "export", store, "Hue-S", out)
    with open(out, encoding="utf-8") as file:
        exported = file.read()
    checks.check(exported == done("profile", "show", store, "Hue-S").out, "and exported as it is shown")
    checks.check(done("import", store, "--round", 1, dump, "--profile", out).json()["unchanged"] == 39, "the export reads the same")
    checks.check(run("verify", store).code == 0, "verify finds nothing")


def check_changed(checks, folder, store):
    for name, header in {"renamed": HEADER.replace("Họ tên", "Người thi"), "new": HEADER.replace("Nộp lúc", "SĐT;Nộp lúc"),
                         "gone": HEADER.replace(";Dự đoán", "")}.items():
        changed = written(folder, f"{name}.csv", header)
        for profile in [["--profile", "Hue-S"], []]:
            outcome = run("import", store, "--round", 1, changed, *profile)
            checks.check(outcome.code == 1 and ("“" in outcome.err or not profile), f"a column that is {name} is noticed", outcome.err)


def check_open(checks, folder, store):
    dump = written(folder, "open.csv", "ID,Tài khoản,Họ tên,Nộp lúc,Bài làm\n1,h1,An,05/10/2023 08:00:00,ABCDABCDABCDABC\n")
    guess = run("profile", "guess", store, dump, "--save", "open", "--by", "Đỗ Thị Tổ Chức")
    checks.check(guess.code == 1 and guess.err.count("  ? ") == 2, "what is open is asked and not kept", guess.err)
    path = written(folder, "open.json", guess.out)
    checks.check(run("profile", "save", store, "open", path, dump, "--by", "Đỗ Thị Tổ Chức").code == 1, "nor as it stands")
    profile = json.loads(guess.out)
    profile["columns"]["submission_id"] = "ID"
    profile["time"] = "dmy"
    path = written(folder, "open.json", json.dumps(profile, ensure_ascii=False))
    done("profile", "save", store, "open", path, dump, "--by", "Đỗ Thị Tổ Chức")
    checks.check("\"dmy\"" in done("profile", "show", store, "open", "--version", 1).out, "once decided, it is kept")
    checks.check(run("profile", "show", store, "open", "--version", 2).code == 1, "in one version")
    checks.check(run("import", store, "--round", 1, dump, "--profile", "nobody's").code == 1, "a name that is not kept is none")


def check_shapes(checks, folder, store):
    """Tables without a header, names in two columns, keys of JSON, and what is packed or piped in."""
    by = ["--by", "Đỗ Thị Tổ Chức"]
    plain = "P1,p1,Lê,Mẫu,2023-09-16 08:00:00,ABCDABCDABCDABC\nP2,p2,Trần Thị,Thử,2023-09-16 08:00:00,ABCDABCDABCDABC\n"
    dump = written(folder, "plain.csv", plain)
    guess = run("profile", "guess", store, dump)
    checks.check(guess.code == 0 and json.loads(guess.out)["header"] == 0 and "  ? " in guess.err, "no header is guessed, and asked about",
                 guess.out + guess.err)
    profile = {"header": 0, "columns": {"submission_id": "A", "account_id": 2, "full_name": ["c", "D"], "submitted_at": "E", "answers": "6"}}
    path = written(folder, "plain.json", json.dumps(profile))
    done("profile", "save", store, "plain", path, dump, *by)
    unnamed = run("import", store, "--round", 1, dump)
    checks.check(unnamed.code == 1 and "“plain”" in unnamed.err, "a profile without a header is not chosen by itself", unnamed.err)
    checks.check(done("import", store, "--round", 1, dump, "--profile", "plain").json()["accepted"] == 2, "it is read by what is named")
    wider = written(folder, "wider.csv", plain.replace("ABC\n", "ABC,7\n"))
    outcome = run("import", store, "--round", 1, wider, "--profile", "plain")
    checks.check(outcome.code == 1 and "“G”" in outcome.err, "one more column is noticed", outcome.err)
    objects = [{"ma_bai": f"J{i}", "tai_khoan": f"j{i}", "ho_ten": "Mai Thử", "nop_luc": "2023-09-16 08:00:00", "bai_lam": "ABCDABCDABCDABC"}
               for i in range(3)]
    keys = written(folder, "keys.json", json.dumps(objects))
    refused = run("import", store, "--round", 1, keys)
    checks.check(refused.code == 1 and "ho_ten" in refused.err, "keys that are foreign are told", refused.err)
    named = {"columns": {"submission_id": "ma_bai", "account_id": "tai_khoan", "full_name": "ho_ten", "submitted_at": "nop_luc", "answers": "bai_lam"}}
    path = written(folder, "named.json", json.dumps(named))
    done("profile", "save", store, "keys", path, keys, *by)
    checks.check(done("import", store, "--round", 1, keys).json()["accepted"] == 3, "objects are read by the profile for their keys")
    fewer = written(folder, "fewer.json", json.dumps([{key: value for key, value in row.items() if key != "bai_lam"} for row in objects]))
    outcome = run("import", store, "--round", 1, fewer, "--profile", "keys")
    checks.check(outcome.code == 1 and "bai_lam" in outcome.err, "a key that is gone is noticed", outcome.err)
    process = subprocess.run([BINARY, "import", store, "--round", "1", "-", "--profile", "Hue-S"], capture_output=True, env=ENVIRONMENT,
                             input=HEADER.replace("Nộp lúc", "SĐT;Nộp lúc").encode(), check=False)
    told = process.stderr.decode()
    checks.check(process.returncode == 1 and "SĐT" in told, "other columns are noticed in what is piped in", told)
    checks.check(run("verify", store).code == 0, "verify finds nothing")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        store = prepared(folder)
        check_kept(checks, folder, store)
        check_changed(checks, folder, store)
        check_open(checks, folder, store)
        check_shapes(checks, folder, store)
    checks.finish()


main()
