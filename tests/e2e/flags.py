# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The flags of a round on the command line: kinds, formats, limits, refusals, and that an export is on record."""

import csv
import io
import os
import tempfile

from program import Checks, done, run

KEY = "ABCDABCDABCDABC"
HEADER = "submission_id,account_id,full_name,phone,national_id,agency_code,round,started_at,submitted_at,answers,prediction\n"


def row(number, account, name, phone, prediction):
    return f"s{number},{account},{name},{phone},,474,1,,2023-09-16T08:{number:02}:00+07:00,{KEY},{prediction}\n"


def contest(folder):
    store = os.path.join(folder, "flags.hoithi")
    dump = os.path.join(folder, "dump.csv")
    with open(dump, "w", encoding="utf-8") as file:
        file.write(HEADER + row(1, "hue1", "Lê Một", "0900000001", 3) + row(2, "hue2", "=Lê Hai", "+84 900 000 001", 4)
                   + row(3, "hue3", "Lê Ba", "", 90) + row(4, "hue3", "Lê Bá", "", 91))
    done("create", store, "--preset", "kh2475")
    done("rules", "approve", store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "test")
    done("paper", "set-key", store, "--round", 1, "--key", KEY)
    done("import", store, "--round", 1, dump)
    return store


def states(store, *options):
    """By kind; each kind has one flag here."""
    flags = run("review", "flags", store, "--round", 1, "--format", "json", *options).json()["flags"]
    return {flag["kind"]: (flag["state"], flag["id"]) for flag in flags}


def settle(checks, store):
    """A judge keeps a flag, and takes that back."""
    judge = ("--round", 1, "--reason", "vợ chồng dùng chung máy", "--judge", "Lê Thử")
    state, flag = states(store)["shared_phone"]
    checks.equal(state, "open", "a flag is open at first")
    blocked = run("review", "blockers", store, "--round", 1).out
    checks.check("(review flags --open)" in blocked, "what keeps a result from being final names the command", blocked)
    kept = run("review", "keep", store, flag[:12], *judge)
    checks.equal((kept.code, kept.err), (0, ""), "review keep")
    checks.equal(states(store)["shared_phone"][0], "kept", "it is settled")
    checks.check("shared_phone" not in states(store, "--open"), "it is not listed as open")
    checks.equal(run("review", "keep", store, flag, *judge).code, 1, "what is settled is not settled again")
    checks.equal(run("review", "reopen", store, flag, *judge).code, 0, "review reopen")
    checks.equal(states(store)["shared_phone"][0], "open", "it is open again")
    checks.equal(run("review", "reopen", store, flag, *judge).code, 1, "what is open is not opened")
    for given, options, code in ((flag[:4], judge, 2), ("0" * 12, judge, 1), (flag, judge[:4], 2), (flag, judge[2:], 2)):
        checks.equal(run("review", "keep", store, given, *options).code, code, f"review keep {given[:12]} {options}")
    checks.equal(run("verify", store).code, 0, "what judges said is on record")


def decide(checks, store):
    """A merge answers the flag of the accounts that it merges, until it is taken back."""
    judges = ("--round", 1, "--judge", "Lê Thử", "--judge", "Trần Mẫu", "--reason", "một người")
    flag = states(store)["shared_phone"][1]
    done("review", "merge", store, "hue1", "hue2", *judges)
    done("rank", store, "--round", 1)
    checks.equal(states(store)["shared_phone"], ("decided", flag), "a merge settles it")
    refused = run("review", "keep", store, flag, "--round", 1, "--reason", "thử", "--judge", "Lê Thử")
    checks.check(refused.code == 1 and "review separate" in refused.err, "it takes no verdict then", refused.err)
    done("review", "separate", store, "hue1", "hue2", *judges)
    done("rank", store, "--round", 1)
    checks.equal(states(store)["shared_phone"], ("open", flag), "taking the merge back opens it again")
    overlapping(checks, store, judges)


def overlapping(checks, store, judges):
    """Any list in force is separated; what other lists still merge is told."""
    done("review", "merge", store, "hue1", "hue2", *judges)
    done("review", "merge", store, "hue1", "hue2", "hue3", *judges)
    checks.equal(run("review", "merge", store, "hue2", "hue3", *judges).code, 1, "who is one person already is not merged")
    told = "Từ tuần 1, các tài khoản sau vẫn được tính là một người: hue1, hue2. Các danh sách khác gộp chúng: hue1, hue2, hue3."
    for options in (("--preview",), ()):
        out = run("review", "separate", store, "hue1", "hue2", *judges, *options)
        checks.check(out.code == 0 and told in out.out and "được tính riêng" not in out.out, f"kept together {options}", out.out)
    apart = run("review", "separate", store, "hue1", "hue2", "hue3", *judges)
    checks.check(apart.code == 0 and "được tính riêng" in apart.out, "then they are apart", apart.out)
    done("rank", store, "--round", 1)


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        store = contest(folder)
        unranked = run("review", "flags", store, "--round", 1, "--format", "json")
        checks.equal(unranked.code, 0, "without a result")
        checks.check("chưa được xếp hạng" in unranked.err, "it says what is missing", unranked.err)
        checks.equal((unranked.json()["run_hash"], unranked.json()["counts"]["near_boundary"]), (None, None), "no flags of prizes")
        checks.equal([flag["kind"] for flag in unranked.json()["flags"]], ["shared_phone", "several_names"], "the others are there")

        run_hash = done("rank", store, "--round", 1, "--format", "json").json()["run_hash"]
        ranked = run("review", "flags", store, "--round", 1, "--format", "json")
        checks.equal((ranked.code, ranked.err, ranked.json()["run_hash"]), (0, "", run_hash), "with a result")
        near = [flag for flag in ranked.json()["flags"] if flag["kind"] == "near_boundary"]
        checks.equal([flag["evidence"]["criterion"] for flag in near], ["prediction"], "a boundary")
        checks.equal([entry["submission_id"] for entry in near[0]["submissions"]], ["s1", "s2"], "whom it concerns")
        ids = [flag["id"] for flag in unranked.json()["flags"]]
        checks.check(all(flag in [one["id"] for one in ranked.json()["flags"]] for flag in ids), "flags keep their ids")

        table = list(csv.DictReader(io.StringIO(run("review", "flags", store, "--round", 1, "--kind", "shared_phone").out)))
        checks.equal([entry["submission_id"] for entry in table], ["s1", "s2"], "a row for each submission")
        checks.equal((table[0]["file"], table[0]["line"], table[1]["full_name"]), ("dump.csv", "2", "'=Lê Hai"), "its texts")
        checks.check("+84" not in str(table) and "0900000001" not in str(table), "no phone number")

        text = run("review", "flags", store, "--round", 1, "--format", "text", "--limit", 1)
        checks.check("Trùng số điện thoại (shared_phone): 1" in text.out, "a list to read", text.out)
        checks.check("Đây là 1 trong" in text.err, "it says that there are more", text.err)

        done("review", "flags", store, "--round", 1, "--purpose", "họp Ban Giám khảo")
        checks.equal(run("verify", store).code, 0, "what was exported is on record")

        settle(checks, store)
        decide(checks, store)

        for arguments, code in ((["--round", 1, "--kind", "roster"], 2), (["--round", 1, "--format", "xml"], 2),
                                (["--round", 1, "--limit", "0"], 2), (["--round", 2], 1), (["--round", 99], 1), ([], 2)):
            checks.equal(run("review", "flags", store, *arguments).code, code, f"review flags {arguments}")
    checks.finish()


main()
