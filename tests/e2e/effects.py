# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a decision would do to the prizes is told before anybody decides, and is what becomes of them."""

import json
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


RULES = {"question_count": 15, "required_correct": 15, "counted_attempt": "first", "prediction_target": "all_correct_people",
         "missing_prediction": "last", "order": ["correct", "prediction", "submitted", "duration"],
         "repeat_winners": "once_per_contest", "prizes": [{"name": "A", "count": 1, "amount": None}]}


def approve(store, first_round, **changes):
    with open("rules.json", "w", encoding="utf-8") as file:
        json.dump({**RULES, "in_force_from_round": first_round, **changes}, file)
    done("rules", "approve", store, "--file", "rules.json", "--approver", "Lê Thử", "--reason", "thử")


def by_round(out):
    """What is told after the heading of each round; under 0 what stands before the first."""
    parts = re.split(r"^Round (\d+):", out, flags=re.MULTILINE)
    return {0: parts[0], **{int(number): text for number, text in zip(parts[1::2], parts[2::2])}}


def later_rounds(checks):
    """Nobody wins twice. In round 1 hue0 alone has the first question right; without it hue1 wins, and round 2 gets another winner."""
    store = "later.hoithi"
    done("create", store, "--preset", "kh2475")
    approve(store, 1)
    for number in (1, 2):
        if number == 1:
            text = rows().replace(KEY, "-" + KEY[1:]).replace(f"-{KEY[1:]},7", f"{KEY},50", 1)
        else:
            text = rows().replace("S", "T").replace("09-16", "09-23")
        with open("round.csv", "w", encoding="utf-8") as file:
            file.write(HEADER + text)
        done("paper", "set-key", store, "--round", number, "--key", KEY)
        done("import", store, "--round", number, "round.csv")
    amend = ["key", "amend", store, "--round", 1, "--question", 1, "--neutralise"]
    preview = by_round(done(*amend, "--preview").out)
    checks.equal((told(preview[0]), told(preview[2])), ({"S1": "A", "S0": None}, {"T0": "A", "T1": None}), "a key's later round")
    approve(store, 2, question_count=10, required_correct=10)
    preview = by_round(done(*amend, "--preview").out)
    checks.check("cannot be ranked yet" in preview[2] and "has 15 questions" in preview[2], "why a later round is not told", preview)
    out = by_round(done("review", "invalidate", store, "S0", "--preview").out)
    checks.check("cannot be ranked yet" in out[2], "the same of a submission", out)
    out = by_round(done("review", "invalidate", store, "S6", "--preview").out)
    checks.check(2 not in out, "nothing where the same people win", out)
    approve(store, 2)
    amended = by_round(done(*amend, "--approver", "Lê Thử", "--approver", "Trần Mẫu", "--reason", "thử").out)
    checks.equal(told(amended[2]), {"T0": "A", "T1": None}, "the amendment tells the same")
    standing = done("rank", store, "--round", 2, "--format", "json").json()["standings"]
    checks.equal([row["submission_id"] for row in standing if row["prize"]], ["T0"], "what was told comes")


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
        later_rounds(checks)
    checks.finish()


main()
