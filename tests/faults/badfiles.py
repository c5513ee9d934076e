# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input (F20): whatever a file holds, the program explains within 20 seconds and 2 GB, and never ends by a signal.

The project's own corpora are those of tests/fuzz. HOITHI_CORPORA names a folder of others: *.csv, *.ndjson, *.json, *.gz, …"""

import os
import random
import resource
import shutil
import subprocess
import tempfile

from faultline import BINARY, ENVIRONMENT, LONG, SEED, Checks, Fault, done, prepare

OWN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "fuzz", "corpus")
SECONDS = 20
MEMORY = 2 << 30


def limited():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def commands(kind, store, path, folder):
    """What reads a file of this kind."""
    if kind == "profile":
        return [("import", store, "--round", "1", "--profile", path, os.path.join(folder, "plain.csv"))]
    if kind == "roster":
        return [("roster", "import", store, path)]
    if kind == "rules":
        return [("rules", "approve", store, "--file", path, "--approver", "Lê Thử", "--reason", "x")]
    if kind in ("decision", "certificate"):
        return [("award", store, "--round", "1", "--out", os.path.join(folder, "awards"))]
    return [("import", store, "--round", "1", path)]


def own_files():
    suffixes = {"csv": ".csv", "ndjson": ".ndjson", "json": ".json", "gzip": ".csv.gz", "roster": ".csv"}
    for kind in ("csv", "ndjson", "json", "gzip", "dump", "zipdump", "xlsxdump", "profile", "roster", "rules", "decision", "certificate"):
        place = os.path.join(OWN, kind)
        for name in sorted(os.listdir(place)):
            yield kind, os.path.join(place, name), suffixes.get(kind, os.path.splitext(name)[1])


def foreign_files():
    place = os.environ.get("HOITHI_CORPORA", "")
    if not os.path.isdir(place):
        print("SKIP   : F20 foreign corpora: HOITHI_CORPORA names no folder")
        return
    for folder, _, names in sorted(os.walk(place)):
        for name in sorted(names):
            ending = os.path.splitext(name)[1]
            yield "dump", os.path.join(folder, name), ending
            if ending == ".json":
                yield "rules", os.path.join(folder, name), ending
                yield "profile", os.path.join(folder, name), ending


def read(checks, command, name, environment):
    try:
        process = subprocess.run([BINARY, *command], capture_output=True, env=environment, timeout=SECONDS,
                                 preexec_fn=limited)
    except subprocess.TimeoutExpired:
        checks.check(False, f"{name}: is read in time")
        return
    checks.check(process.returncode in (0, 1, 2), f"{name}: no signal", f"ended with {process.returncode}")
    said = process.stderr.decode("utf-8", "replace").strip()
    checks.check(process.returncode == 0 or said != "", f"{name}: says why")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder, Fault(checks, "F20") as fault:
        base, store = os.path.join(folder, "base.hoithi"), os.path.join(folder, "contest.hoithi")
        templates = os.path.join(folder, "HoiThi", "templates")
        os.makedirs(templates)
        prepare(base)
        with open(os.path.join(folder, "plain.csv"), "w", encoding="utf-8") as file:
            file.write("submission_id,account_id,full_name,submitted_at,answers,prediction\n")
            file.writelines(f"S{i},a{i},Người Thử,2023-09-16T08:{i:02}:00+07:00,ABCDABCDABCDABC,{i}\n" for i in range(9))
        done("import", base, "--round", 1, os.path.join(folder, "plain.csv"))
        done("rank", base, "--round", 1)
        for judge in ("Trần Thử", "Phạm Thử"):
            done("sign", base, "--round", 1, "--judge", judge)
        files = list(own_files()) + list(foreign_files())
        if not LONG:
            files = random.Random(SEED).sample(files, 60)
        environment = dict(ENVIRONMENT, XDG_CONFIG_HOME=folder, XDG_CONFIG_DIRS=folder)
        for kind, path, ending in files:
            fault.run()
            shutil.copy(base, store)
            given = os.path.join(folder, "given" + ending)
            shutil.copy(path, given)
            template = {"decision": "decision.vi.mustache", "certificate": "certificate.vi.json"}.get(kind)
            if template:
                shutil.copy(path, os.path.join(templates, template))
            for command in commands(kind, store, given, folder):
                read(checks, command, f"{kind} {os.path.basename(path)}", environment)
            if template:
                os.remove(os.path.join(templates, template))
        checks.equal(done("verify", store).code, 0, "verify at the end")
    checks.finish()


main()
