# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Submissions fetched from a backend on the command line, and papers and results published there."""

import hashlib
import json
import os
import tempfile

from backend import TOKEN, Backend, certificates, row, serve
from program import ENVIRONMENT, RUNTIME, Checks, done, run

ENVIRONMENT["HOITHI_LANGUAGE"] = "en"  # messages are looked at
NO_KEYRING = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}


def fetch(store, address, *more, token=TOKEN, ca=True):
    return run("fetch", store, "--round", 1, "--from", address, *(["--ca", "ca.pem"] if ca else []), *more,
               environment={"XDG_CONFIG_HOME": os.getcwd(), **({"HOITHI_BACKEND_TOKEN": token} if token else NO_KEYRING)})


def fetched(checks, store, address):
    Backend.rows = [row(number) for number in range(1, 6)]
    Backend.failing = 1
    first = fetch(store, address)
    checks.equal(first.code, 0, f"fetch: {first.err}")
    checks.equal(first.json()["accepted"], 5, "fetch: accepted")
    again = fetch(store, address)
    checks.check(again.code == 0 and "Nothing new" in again.err, "fetch again: nothing new", again.err)
    checks.equal(again.json()["read"], 0, "fetch again: nothing read")
    Backend.rows.append(row(6))
    Backend.tag = '"v2"'
    with open("token.txt", "w", encoding="utf-8") as file:
        file.write(TOKEN + "\n")
    more = fetch(store, address, "--token-file", "token.txt", token="wrong")
    checks.equal((more.code, more.json()["accepted"], more.json()["unchanged"]), (0, 1, 5), "fetch: one more, token out of a file")
    checks.equal(len(done("batch", "list", store, "--format", "json").json()), 2, "fetch: two batches")
    checks.equal(done("verify", store).code, 0, "verify")


def rejected(checks, store, address):
    Backend.rows = [row(1), {**row(20), "answers": "ABC"}]
    Backend.tag = '"v2b"'
    outcome = fetch(store, address, "--rejects", "rejects.csv")
    checks.equal((outcome.code, outcome.json()["rejected"]), (0, 1), "fetch --rejects")
    with open("rejects.csv", encoding="utf-8-sig") as file:
        lines = file.read().splitlines()
    checks.check(len(lines) == 2 and lines[1].startswith("2,answers,bad_answers_length"), "fetch --rejects: the row", str(lines))
    checks.equal(fetch(store, address, "--rejects", "x.csv", "--preview").code, 2, "fetch --rejects --preview")
    checks.equal(fetch(store, address, "--rejects", "ca.pem").code, 2, "fetch --rejects over what is read")


def publish(what, store, address, *more, token=TOKEN):
    return run("publish", what, store, "--round", 1, "--to", address, "--ca", "ca.pem", *more,
               environment={"XDG_CONFIG_HOME": os.getcwd(), "HOITHI_BACKEND_TOKEN": token})


def results_published(checks, address):
    store = "results.hoithi"
    done("create", store, "--preset", "kh2475")
    done("rules", "approve", store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "test")
    done("paper", "set-key", store, "--round", 1, "--key", "ABCDABCDABCDABC")
    with open("dump.ndjson", "w", encoding="utf-8") as file:
        file.writelines(json.dumps({**row(number), "national_id": f"04619900{number:04d}", "prediction": number}) + "\n" for number in range(1, 8))
    done("import", store, "--round", 1, "dump.ndjson")
    done("rank", store, "--round", 1)
    checks.equal(publish("results", store, address).code, 1, "publish results: unsigned")
    for judge in ("Lê Thử", "Võ Thị Ba"):
        done("sign", store, "--round", 1, "--judge", judge)
    outcome = publish("results", store, address)
    checks.check(outcome.code == 1 and "review finalise" in outcome.err, "publish results: not final", outcome.err)
    checks.check(not Backend.shelf, "publish results: nothing was sent")
    flags = json.loads(done("review", "flags", store, "--round", 1, "--open", "--format", "json").out)
    for flag in flags if isinstance(flags, list) else flags["flags"]:
        done("review", "keep", store, flag["id"], "--round", 1, "--judge", "Lê Thử", "--reason", "test")
    done("review", "finalise", store, "--round", 1, "--judge", "Lê Thử", "--comment", "test")
    Backend.failing, Backend.losing = 1, 1
    outcome = publish("results", store, address, "--purpose", "Công bố")
    checks.equal((outcome.code, outcome.err), (0, ""), "publish results")
    path = "/v1/rounds/1/results"
    content = Backend.shelf[path]
    told = outcome.json()
    checks.equal((told["changed"], told["address"], told["sha256"]), (True, address + path, hashlib.sha256(content).hexdigest()), "publish results: told")
    result = json.loads(content)
    checks.equal(sorted(result), sorted(["contest", "round", "round_title", "run", "final_at", "participants", "all_correct", "winners"]), "results")
    winners = result["winners"]
    checks.check(winners and all(winner["phone"].startswith("•••") and len(winner["phone"]) == 6 for winner in winners), "results: phones", str(winners))
    checks.check(b"0900000" not in content and b"046199" not in content, "results: nothing of ids and phones")
    again = publish("results", store, address)
    checks.check(again.code == 0 and not again.json()["changed"], "publish results again: nothing is sent", again.err)
    Backend.shelf[path] = b"of somebody else"
    other = publish("results", store, address)
    checks.check(other.code == 1 and "--replace" in other.err, "publish results: not over others'", other.err)
    checks.equal(publish("results", store, address, "--replace").code, 0, "publish results --replace")
    checks.equal(Backend.shelf[path], content, "publish results --replace: there")
    checks.equal(publish("results", store, address, token="wrong").code, 1, "publish results: another token")
    checks.equal(done("verify", store).code, 0, "verify")


def paper_published(checks, address):
    store = "paper.hoithi"
    done("create", store, "--preset", "kh2475")
    with open("questions.gift", "w", encoding="utf-8") as file:
        for number in range(20):
            file.write(f"Câu {number} nói về điều {number * 7} của văn bản mẫu {number * 31}? {{={number} đúng ~{number} sai ~{number} nhầm ~{number} không}}\n\n")
    done("questions", "import", store, "questions.gift")
    checks.equal(publish("paper", store, address).code, 1, "publish paper: nothing drawn")
    done("paper", "draw", store, "--round", 1, "--seed", 7, "--variants", 2)
    outcome = publish("paper", store, address)
    checks.check(outcome.code == 1 and "paper freeze" in outcome.err, "publish paper: a draft", outcome.err)
    done("paper", "freeze", store, "--round", 1, "--approver", "Lê Thử", "--approver", "Võ Thị Ba")
    outcome = publish("paper", store, address)
    checks.equal((outcome.code, outcome.err), (0, ""), "publish paper")
    content = Backend.shelf["/v1/rounds/1/paper"]
    done("paper", "export", store, "--round", 1, "--purpose", "test", "paper.json")
    with open("paper.json", "rb") as file:
        checks.equal(content, file.read(), "publish paper: the bytes of paper export without the key")
    checks.check(len(json.loads(content)["variants"]) == 2 and b'"key"' not in content, "publish paper: all variants, no key")
    again = publish("paper", store, address)
    checks.check(again.code == 0 and not again.json()["changed"], "publish paper again", again.err)


def untold(checks):
    """The token stands in no file: not in settings, the log, or a contest."""
    for top in (os.getcwd(), RUNTIME.name):
        for folder, _, names in os.walk(top):
            for name in names:
                path = os.path.join(folder, name)
                if name == "token.txt" or not os.path.isfile(path):
                    continue
                with open(path, "rb") as file:
                    checks.check(TOKEN.encode() not in file.read(), f"the token is in {name}")


def refused(checks, store, address):
    Backend.tag, Backend.seen = '"v3"', []
    for what, outcome, code in [
            ("no authority", fetch(store, address, ca=False), 1),
            ("another token", fetch(store, address, token="wrong"), 1),
            ("no token and no keyring", fetch(store, address, token=None), 1),
            ("no https", fetch(store, address.replace("https", "http")), 2),
            ("a token in the address", fetch(store, address + "?token=" + TOKEN), 2),
            ("an authority that is none", fetch(store, address, "--ca", "token.txt", ca=False), 2)]:
        checks.check(outcome.code == code and outcome.err and not outcome.out, f"fetch: {what}", f"exit {outcome.code}: {outcome.err}")
        checks.check(TOKEN not in outcome.err, f"fetch: {what}: the token is told", outcome.err)
    checks.equal([headers["Authorization"] for _, headers in Backend.seen], ["Bearer wrong"], "fetch: who was asked")
    checks.equal(run("fetch", store, "--from", address).code, 2, "fetch: no round")
    outcome = run("backend", "token", address, "--token-file", "token.txt", environment=NO_KEYRING)
    checks.check(outcome.code == 1 and "HOITHI_BACKEND_TOKEN" in outcome.err, "backend token: no keyring", outcome.err)
    checks.equal(run("backend", "forget", address, environment=NO_KEYRING).code, 1, "backend forget")


def main():
    checks = Checks()
    before = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        certificates()
        store = "contest.hoithi"
        done("create", store, "--preset", "kh2475")
        done("paper", "set-key", store, "--round", 1, "--key", "ABCDABCDABCDABC")
        address = serve()
        fetched(checks, store, address)
        rejected(checks, store, address)
        refused(checks, store, address)
        results_published(checks, address)
        paper_published(checks, address)
        untold(checks)
        os.chdir(before)
    checks.finish()


main()
