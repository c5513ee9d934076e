# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a decision would do to the prizes is told before anybody decides, and is what becomes of them."""

import os
import re
import tempfile

from program import ENVIRONMENT, Checks, done, run

ENVIRONMENT["HOITHI_LANGUAGE"] = "en"  # messages are looked at
KEY = "ABCDABCDABCDABC"
JUDGES = ["--judge", "Lê Thử", "--judge", "Trần Mẫu", "--reason", "thử"]
PASSWORD = "một mật khẩu thử"
HEADER = "submission_id,account_id,full_name,agency_code,submitted_at,answers,prediction\n"


def rows():
    return "".join(f"S{i},hue{i},Người {i},474,2023-09-16T08:0{i}:00+07:00,{KEY},{7 + i}\n" for i in range(7))


def entries(store):
    return int(re.search(r"(\d+) audit entries", done("verify", store).out).group(1))


def winners(store):
    standing = done("rank", store, "--round", 1, "--format", "json").json()["standings"]
    return {row["submission_id"]: row["prize"] for row in standing if row["prize"]}


def told(out):
    """{submission: prize after} of those whose prize differs; None where they lose it."""
    after, heading = {}, ""
    for line in out.splitlines():
        if not line.startswith("  "):
            heading = line
            continue
        fields = line.strip().split("\t")
        if len(fields) == 3:
            after[fields[0]] = None if heading.startswith("Leaving") else fields[2].split(" → ")[-1]
    return after


def check_effect(checks, store, name, *command):
    """The preview changes nothing, and the decision does what the preview said."""
    before, recorded = winners(store), entries(store)
    preview = run(*command, "--preview")
    checks.equal((preview.code, preview.err), (0, ""), f"{name}: the preview")
    checks.check("Target: " in preview.out and "nothing was changed" in preview.out, f"{name}: says so", preview.out)
    checks.equal(entries(store), recorded, f"{name}: nothing is recorded")
    decided = run(*command, *JUDGES)
    checks.equal(decided.code, 0, f"{name}: decided")
    checks.equal(told(decided.out), told(preview.out), f"{name}: the decision tells the same")
    after = winners(store)
    different = {id_: after.get(id_) for id_ in {*before, *after} if before.get(id_) != after.get(id_)}
    checks.equal(told(preview.out), different, f"{name}: what was told comes")
    return preview.out


def decisions(checks, store):
    out = check_effect(checks, store, "out", "review", "invalidate", store, "S0")
    checks.check("7 before, 6 after" in out, "out: the target", out)
    check_effect(checks, store, "back in", "review", "reinstate", store, "S0")
    check_effect(checks, store, "merged", "review", "merge", store, "hue0", "hue1", "--round", 1)
    check_effect(checks, store, "apart", "review", "separate", store, "hue0", "hue1", "--round", 1)
    out = check_effect(checks, store, "merged losers", "review", "merge", store, "hue5", "hue6", "--round", 1)
    checks.check("No prize changes." in out, "no prize changes, plainly", out)
    checks.equal(run("review", "invalidate", store, "S9", "--preview").code, 1, "an unknown submission")
    checks.equal(run("review", "merge", store, "hue5", "hue6", "--round", 1, "--preview").code, 1, "merged already")
    checks.equal(run("review", "invalidate", store, "S1", *JUDGES[:4]).code, 2, "a decision wants a reason")


def as_member(login):
    return {"HOITHI_USER": login, "HOITHI_PASSWORD": PASSWORD}


def the_second_judge(checks, store):
    with open("password.txt", "w", encoding="utf-8") as file:
        file.write(PASSWORD + "\n")
    for login, name, role in (("quan", "Võ Văn Quản", "admin"), ("cham", "Lê Văn Chấm", "judge"), ("cham2", "Phạm Thị Chấm", "judge")):
        run("people", "add", store, "--login", login, "--name", name, "--role", role, "--password-file", "password.txt",
            environment=as_member("quan"))
    first = run("review", "invalidate", store, "S2", "--reason", "thử", environment=as_member("cham"))
    checks.check(first.code == 0 and "S2" in told(first.out), "the first judge sees the effect", first.out)
    number = run("people", "pending", store, environment=as_member("cham2")).out.split("\t")[0]
    preview = run("people", "confirm", store, "--proposal", number, "--preview", environment=as_member("cham2"))
    checks.equal((preview.code, told(preview.out)), (0, told(first.out)), "the second judge sees the same")
    checks.check("nothing was changed" in preview.out and "S2" in winners(store), "it is not carried out yet")
    confirmed = run("people", "confirm", store, "--proposal", number, environment=as_member("cham2"))
    checks.equal(confirmed.code, 0, "it is carried out")
    checks.check(done("verify", store).code == 0, "the store verifies")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        store = "effects.hoithi"
        done("create", store, "--preset", "kh2475")
        done("rules", "approve", store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "thử")
        done("paper", "set-key", store, "--round", 1, "--key", KEY)
        with open("round.csv", "w", encoding="utf-8") as file:
            file.write(HEADER + rows())
        done("import", store, "--round", 1, "round.csv")
        decisions(checks, store)
        the_second_judge(checks, store)
    checks.finish()


main()
