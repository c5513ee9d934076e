# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The roster on the command line: from a workbook to the list, where its people appear, and out of it again."""

import csv
import io
import os
import tempfile
import zipfile

from program import Checks, done, run

NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def cell(name, value):
    if isinstance(value, int):
        return f'<c r="{name}"><v>{value}</v></c>'
    return f'<c r="{name}" t="inlineStr"><is><t>{value}</t></is></c>'


def workbook(path, rows):
    lines = "".join(f'<row r="{i}">' + "".join(cell(f"{chr(65 + k)}{i}", value) for k, value in enumerate(row) if value != "") + "</row>"
                    for i, row in enumerate(rows, 1))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r" Type="{LINKS}/officeDocument" '
                                        'Target="xl/workbook.xml"/></Relationships>')
        archive.writestr("xl/workbook.xml", f'<workbook xmlns="{NAMESPACE}" xmlns:r="{LINKS}"><sheets><sheet name="Danh sách" '
                                            'sheetId="1" r:id="s"/></sheets></workbook>')
        archive.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{PACKAGE}"><Relationship Id="s" Type="{LINKS}/worksheet" '
                                                       'Target="worksheets/sheet1.xml"/></Relationships>')
        archive.writestr("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{NAMESPACE}"><sheetData>{lines}</sheetData></worksheet>')


def table(text):
    return list(csv.DictReader(io.StringIO(text)))


def prepare(store):
    done("create", store, "--preset", "kh2475")
    done("rules", "approve", store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "test")
    done("paper", "set-key", store, "--round", 1, "--key", "ABCDABCDABCDABC")
    with open("dump.csv", "w", encoding="utf-8") as file:
        file.write("submission_id,account_id,full_name,phone,agency_code,submitted_at,answers\n")
        for number, phone in enumerate(["0912345678", "", ""], 1):
            file.write(f"s{number},a{number},Người {number},{phone},474,2023-09-15T0{number}:00:00,ABCDABCDABCDABC\n")
    done("import", store, "--round", 1, "dump.csv")


def import_workbook(checks, store):
    workbook("list.xlsx", [["DANH SÁCH KHÔNG XÉT GIẢI"], [],
                           ["TT", "Họ và tên", "Ban/Bộ phận", "Số điện thoại", "CCCD", "Tài khoản"],
                           [1, "Lê Mẫu", "Ban Giám khảo", 912345678, 46199000001, ""],
                           [2, "Ngô Mẫu", "Tổ Thư ký", "", "", "a2"]])
    preview = run("roster", "import", store, "list.xlsx", "--preview")
    checks.equal((preview.code, preview.json()), (0, {"lines": 2, "new": 2, "known": 0, "repeated": 0, "faulty": 0}), "preview")
    checks.check("D4" in preview.err and "E4" in preview.err, "preview: what was mended, by cell", preview.err)
    checks.check("912345678" not in preview.err, "preview: no phone", preview.err)
    checks.equal(len(table(done("roster", "list", store).out)), 0, "preview: nothing was stored")
    checks.equal(run("roster", "import", store, "list.xlsx").code, 0, "import")
    people = table(done("roster", "list", store).out)
    checks.equal([(p["entry"], p["full_name"], p["rounds"], p["state"]) for p in people],
                 [("1", "Lê Mẫu", "1:1", "in_force"), ("2", "Ngô Mẫu", "1:1", "in_force")], "list")
    text = done("roster", "list", store, "--format", "json")
    checks.equal([p["kind"] for p in text.json()["people"]], ["jury", "secretariat"], "list: bodies")
    checks.check("12345678" not in text.out and "199000001" not in text.out, "list: neither phone nor id")


def refuse(checks, store):
    with open("bad.csv", "w", encoding="utf-8") as file:
        file.write("body,full_name,account_id\nBTC,Đỗ Mẫu,b1\nBTC,Không Rõ,\n")
    refused = run("roster", "import", store, "bad.csv")
    checks.check(refused.code == 1 and "3" in refused.err and refused.err.count("\n") == 1, "a list with an error", refused.err)
    checks.equal(len(table(done("roster", "list", store).out)), 2, "a list with an error: nobody is added")
    for line, told in ((",Lê Mẫu,b1", "body"), ("BTC,,b1", "name"), ("BTC,Lê Mẫu," + "x" * 65, "account")):
        with open("bad.csv", "w", encoding="utf-8") as file:
            file.write(f"body,full_name,account_id\n{line}\n")
        refused = run("roster", "import", store, "bad.csv")
        checks.check(refused.code == 1 and "2" in refused.err, f"a line with a bad {told}", refused.err)
    actor = ["--actor", "Lê Thử"]
    for arguments, code in ((["--entry", 9, "--reason", "r", *actor], 1), (["--entry", 1, "--reason", " ", *actor], 2),
                            (["--entry", 1, *actor], 2), (["--entry", 1, "--reason", "r"], 2),
                            (["--entry", 1, "--reason", "\u200b", *actor], 2), (["--entry", 1, "--reason", "r", "--actor", " "], 2),
                            (["--entry", 1, "--reason", "r", "--actor", "\u200b."], 2)):
        checks.equal(run("roster", "withdraw", store, *arguments).code, code, f"withdraw {arguments}")


def withdraw(checks, store):
    where = table(done("roster", "appearances", store, "--round", 1).out)
    checks.equal([(w["entry"], w["submission_id"], w["matched_by"], w["file"], w["line"]) for w in where],
                 [("1", "s1", "phone", "dump.csv", "2"), ("2", "s2", "account_id", "dump.csv", "3")], "appearances")
    checks.equal(len(table(done("roster", "appearances", store, "--entry", 2).out)), 1, "appearances of one entry")
    first = done("rank", store, "--round", 1, "--format", "json").json()
    done("roster", "withdraw", store, "--entry", 1, "--reason", "nhầm người", "--actor", "Đỗ Thị Tổ Chức")
    second = done("rank", store, "--round", 1, "--format", "json").json()
    checks.equal((first["eligible"], second["eligible"]), (1, 2), "who is withdrawn may win")
    gone = table(done("roster", "list", store, "--purpose", "Báo cáo").out)[0]
    checks.equal((gone["state"], gone["withdrawn_by"], gone["reason"]), ("withdrawn", "Đỗ Thị Tổ Chức", "nhầm người"), "list: withdrawn")
    checks.equal(run("roster", "withdraw", store, "--entry", 1, "--reason", "r", "--actor", "Lê Thử").code, 1, "withdrawn only once")
    with open("shared.csv", "w", encoding="utf-8") as file:
        file.write("body,full_name,account_id\nBTC,Vũ Mẫu,a2\nBTC,Hồ Mẫu,a2\n")
    shared = run("roster", "import", store, "shared.csv", "--preview")
    checks.check("2" in shared.err and not any(name in shared.err for name in ("Ngô", "Vũ", "Hồ")), "who shares an account is told by entry and line", shared.err)
    checks.equal(run("verify", store).code, 0, "verify")
    done("backup", store, "copy.hoithi")
    checks.equal(table(done("roster", "list", "copy.hoithi").out)[0]["state"], "withdrawn", "a copy knows it too")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        prepare("c.hoithi")
        import_workbook(checks, "c.hoithi")
        refuse(checks, "c.hoithi")
        withdraw(checks, "c.hoithi")
        os.chdir("/")
    checks.finish()


main()
