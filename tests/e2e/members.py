# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A contest file with members on the command line: who is not signed in records nothing, names come from logins; what is secret
stays out of messages, and what holds people's data is its owner's to read."""

import os
import re
import stat
import tempfile

from program import ENVIRONMENT, Checks, done, run

KEY = "DDCDACBADDACACA"
ENVIRONMENT["HOITHI_LANGUAGE"] = "en"  # messages are looked at
PASSWORD = "một mật khẩu thử"
PEOPLE = {"quan": ("Võ Văn Quản", "admin"), "to": ("Đỗ Thị Tổ", "organiser"), "cham": ("Lê Văn Chấm", "judge"),
          "cham2": ("Phạm Thị Chấm", "judge"), "thu": ("Trần Thị Thư", "secretary")}


def as_member(login):
    return {"HOITHI_USER": login, "HOITHI_PASSWORD": PASSWORD}


def mode(path):
    return stat.S_IMODE(os.stat(path).st_mode)


def entries(store):
    return int(re.search(r"(\d+) audit entries", run("verify", store).out).group(1))


def committee(checks, store):
    done("create", store, "--preset", "kh2475")
    with open("password.txt", "w", encoding="utf-8") as file:
        file.write(PASSWORD + "\n")
    for login, (name, role) in PEOPLE.items():
        outcome = run("people", "add", store, "--login", login, "--name", name, "--role", role, "--password-file", "password.txt",
                      environment=as_member("quan"))
        checks.equal(outcome.code, 0, f"{login} becomes a member")


def names_come_from_logins(checks, store):
    approve = ["rules", "approve", store, "--preset", "all-15", "--reason", "biên bản"]
    nobody = run(*approve)
    checks.equal(nobody.code, 2, "nobody signed in: there is no name")
    checks.check("sign in" in nobody.err and "is missing" not in nobody.err, "who is not signed in is told so", nobody.err)
    checks.equal(run(*approve, "--approver", "Ai Đó", environment=as_member("quan")).code, 1, "another name is refused")
    checks.equal(run(*approve, environment=as_member("quan")).code, 0, "the login says who approves")
    checks.equal(run("paper", "set-key", store, "--round", 1, "--key", KEY, environment=as_member("to")).code, 0, "the key is set")
    imported = run("import", store, "--round", 1, "sample/dumps/round-1.csv", "--rejects", "rejects.csv", environment=as_member("to"))
    checks.equal(imported.code, 0, "the organiser imports")
    checks.equal(mode("rejects.csv"), 0o600, "rejected rows are their owner's to read")
    checks.equal(run("rank", store, "--round", 1, environment=as_member("cham")).code, 0, "a judge ranks")
    sign = ["sign", store, "--round", 1]
    checks.equal(run(*sign).code, 2, "nobody signed in: there is no judge")
    later = run("schedule", "shift", store, "--round", 5, "--days", 1, "--reason", "bão")
    checks.check(later.code == 2 and "sign in" in later.err, "a schedule wants a login too", later.err)
    checks.equal(run(*sign, "--judge", PEOPLE["cham2"][0], environment=as_member("cham")).code, 1, "no signing for another")
    for login in ("cham", "cham2"):
        checks.equal(run(*sign, environment=as_member(login)).code, 0, f"{login} signs under their login")
    checks.equal(run("award", store, "--round", 1, "--out", "out", environment=as_member("thu")).code, 0, "the secretary awards")
    checks.equal(run("people", "set-password", store, "--login", "quan", "--password-file", "password.txt").code, 1,
                 "who has a password keeps it")


def organisers_fill_the_bank(checks, store):
    with open("bank.gift", "w", encoding="utf-8") as file:
        file.writelines(f"từ{i} riêng{i} gì{i}? {{=đúng{i} ~sai{i}}}\n\n" for i in range(40))
    take, give = ["questions", "import", store, "bank.gift"], ["questions", "export", store, "out.gift", "--format", "gift", "--purpose", "x"]
    draw = ["paper", "draw", store, "--round", 3, "--seed", 1]
    checks.equal(run(*take, environment=as_member("to")).code, 0, "an organiser imports questions")
    checks.equal(run(*give, environment=as_member("to")).code, 0, "and exports them")
    drawn = run(*draw, environment=as_member("to"))
    checks.check("No paper was drawn" in drawn.err, "a draw asks for approved questions", drawn.err)
    checks.check("not approved yet: 40" in drawn.err, "it says why it takes none", drawn.err)
    for arguments in (take, give, draw):
        name = " ".join(arguments[:2])
        checks.equal(run(*arguments, environment=as_member("cham")).code, 1, f"{name}: not by a judge")
        checks.equal(run(*arguments, environment={"USER": PEOPLE["to"][0]}).code, 1, f"{name}: not without a login")


def nothing_without_a_login(checks, store):
    before = entries(store)
    ranked = run("rank", store, "--round", 1, "--purpose", "x", environment={"USER": PEOPLE["cham"][0]})
    checks.equal(ranked.code, 0, "who reads the file may print its ranking")
    checks.check("not on record" in ranked.err, "and is told that it is not on record", ranked.err)
    checks.equal(run("award", store, "--round", 1, "--out", "again", environment={"USER": PEOPLE["thu"][0]}).code, 1,
                 "documents are on record, or are not made")
    checks.equal(entries(store), before, "without a login nothing is recorded")


def copies_and_secrets(checks, store):
    done("backup", store, "copy.hoithi")
    done("restore", "copy.hoithi", "restored.hoithi")
    for made in (store, "restored.hoithi"):
        checks.equal(mode(made), 0o600, f"{made} is its owner's to read, whatever the umask says")
    os.chmod("restored.hoithi", 0o640)
    done("restore", "copy.hoithi", "restored.hoithi")
    checks.equal(mode("restored.hoithi"), 0o640, "whoever shares a contest goes on sharing it")
    checks.equal(mode("copy.hoithi"), 0o600, "a backup is its owner's to read")
    with open("key.txt", "w", encoding="utf-8") as file:
        file.write(KEY[:-1] + "X\n")
    refused = run("paper", "set-key", store, "--round", 2, "--key-file", "key.txt", environment=as_member("to"))
    checks.equal(refused.code, 2, "a key with a wrong letter is refused")
    checks.check(KEY[:8] not in refused.err + refused.out, "and not printed", refused.err)
    with open("short.txt", "w", encoding="utf-8") as file:
        file.write("  mười một ch  \n")
    for arguments in (["create", "short.hoithi", "--preset", "kh2475", "--passphrase-file", "short.txt"],
                      ["create", "short.hoithi", "--preset", "kh2475", "--questions-passphrase-file", "short.txt"],
                      ["vault", "protect", "plain.hoithi", "--passphrase-file", "short.txt"],
                      ["questions", "protect", "plain.hoithi", "--questions-passphrase-file", "short.txt"]):
        checks.equal(run(*arguments).code, 2, f"{' '.join(arguments[:2])}: eleven characters are no passphrase")
    checks.check(not os.path.exists("short.hoithi"), "and nothing was made")


def last_day_of_the_contest(checks):
    refused = run("personal", "policy", "plain.hoithi", "--until", "2023-10-01", "--reason", "x")
    checks.check("closes at the end of 19/10/2023: the earliest day is 20/10/2023" in refused.err, "the last day is the 19th",
                 refused.err)
    checks.equal(run("personal", "policy", "plain.hoithi", "--until", "2023-10-20", "--reason", "x").code, 0, "the earliest day is taken")


def main():
    checks = Checks()
    before = os.getcwd()
    before_mask = os.umask(0o022)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        done("demo", "--out", "sample")
        done("create", "plain.hoithi", "--preset", "kh2475")
        committee(checks, "members.hoithi")
        names_come_from_logins(checks, "members.hoithi")
        organisers_fill_the_bank(checks, "members.hoithi")
        nothing_without_a_login(checks, "members.hoithi")
        copies_and_secrets(checks, "members.hoithi")
        last_day_of_the_contest(checks)
        os.chdir(before)
    os.umask(before_mask)
    checks.finish()


main()
