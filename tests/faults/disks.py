# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Full disks (F5) and places that are read-only, gone or elsewhere (F6)."""

import contextlib
import itertools
import os
import shutil
import subprocess
import tempfile

from faultline import ENVIRONMENT, BINARY, LONG, Checks, Fault, done, dump_row, forget, prepare, remove, rows_in, run, write_csv
from dumpforms import dump as dump_as  # found through faultline

CAUSES = ("full", "space", "đầy", "dung lượng", "No space left")
NOBODY = 65534


@contextlib.contextmanager
def small_disk(folder, size):
    os.makedirs(folder, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=1777", "tmpfs", folder], check=True,
                   capture_output=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def fill(folder, leave=0):
    """Leaves so many bytes free, to the page."""
    path = os.path.join(folder, "filler")
    with open(path, "wb", buffering=0) as file:
        with contextlib.suppress(OSError):
            while True:
                file.write(b"x" * 4096)
    if leave:
        os.truncate(path, max(0, os.path.getsize(path) - leave))


def names(folder):
    return sorted(name for _, _, files in os.walk(folder) for name in files if name != "filler")


def says_full(checks, outcome, name):
    checks.equal(outcome.code, 1, f"{name}: fails")
    checks.check(any(cause in outcome.err for cause in CAUSES), f"{name}: the cause is named", outcome.err.strip())


def in_forms(folder, rows):
    """The same dump in one form after the other, without end."""
    paths = []
    for form in ("csv", "xlsx", "json", "zip", "ndjson.gz"):
        paths.append(os.path.join(folder, f"many.{form}"))
        with open(paths[-1], "wb") as file:
            file.write(dump_as(form, rows))
    return itertools.cycle(paths)


def full_imports(checks, fault, folder, base, dumps):
    whole = 0
    with small_disk(os.path.join(folder, "disk"), "12m") as disk:
        store = os.path.join(disk, "contest.hoithi")
        for leave in range(0, 4_000_000, 100_000 if LONG else 500_000):
            fault.run()
            dump = next(dumps)
            name = f"import of {os.path.basename(dump)} with {leave} bytes free"
            remove(store)
            with contextlib.suppress(FileNotFoundError):
                os.remove(os.path.join(disk, "filler"))
            shutil.copy(base, store)
            fill(disk, leave)
            outcome = run("import", store, "--round", 1, dump)
            os.remove(os.path.join(disk, "filler"))
            rows = rows_in(store)
            if outcome.code != 0:
                says_full(checks, outcome, name)
                checks.equal(rows, 0, f"{name}: rows after a failure")
            whole += outcome.code == 0
            checks.equal(run("verify", store).code, 0, f"{name}: verify")
            checks.equal(run("import", store, "--round", 1, dump).code, 0, f"{name}: importing with space again")
    checks.check(whole < fault.runs, "some imports met a full disk")


def full_destinations(checks, fault, folder, signed, earlier):
    """Nothing partial stays where a document, a table or a copy should be, and what was there is untouched."""
    with small_disk(os.path.join(folder, "out"), "600k") as disk:
        copy = os.path.join(disk, "copy.hoithi")
        for leave in range(0, 400_000, 16_384 if LONG else 130_000):
            for name, arguments in (("backup", ("backup", signed, copy)),
                                    ("award", ("award", signed, "--round", 1, "--out", os.path.join(disk, "awards")))):
                fault.run()
                shutil.rmtree(os.path.join(disk, "awards"), ignore_errors=True)
                for old in names(disk) + ["filler"]:
                    with contextlib.suppress(FileNotFoundError):
                        os.remove(os.path.join(disk, old))
                os.makedirs(os.path.join(disk, "awards"))
                kept = os.path.join(disk, "awards", "awards.csv")
                with open(kept, "w", encoding="utf-8") as file:
                    file.write("what was there\n")
                fill(disk, leave)
                before = names(disk)
                outcome = run(*arguments)
                label = f"{name} with {leave} bytes free"
                if outcome.code == 0:
                    continue
                says_full(checks, outcome, label)
                if name == "backup":
                    checks.equal(names(disk), before, f"{label}: no new file")
                for file in names(disk):
                    path = os.path.join(disk, "awards", file)
                    if file.endswith(".pdf"):
                        checks.equal(subprocess.run(["pdfinfo", path], capture_output=True).returncode, 0,
                                     f"{label}: {file} is whole")
        fault.run()
        for old in names(disk) + ["filler"]:
            with contextlib.suppress(FileNotFoundError):
                os.remove(os.path.join(disk, old))
        fill(disk)
        with open(os.path.join(disk, "table.csv"), "w") as table:
            process = subprocess.run([BINARY, "rank", signed, "--round", "1"], stdout=table, stderr=subprocess.PIPE,
                                     env=ENVIRONMENT)
        checks.equal(process.returncode, 1, "a table onto a full disk fails")
    checks.equal(done("verify", signed).code, 0, "verify after full destinations")
    checks.check(earlier <= 0 or rows_in(signed) == earlier, "the contest is untouched")


def full_temporary(checks, fault, folder, base, dump, forms):
    """Where only the temporary folder is full, work is done whole or refused."""
    with small_disk(os.path.join(folder, "temporary"), "64k") as disk:
        fill(disk)
        store, out = os.path.join(folder, "temporary.hoithi"), os.path.join(folder, "temporary-awards")
        shutil.copy(base, store)
        environment = dict(ENVIRONMENT, TMPDIR=disk, SQLITE_TMPDIR=disk)
        others = [next(forms) for _ in range(5)]
        commands = [("import", store, "--round", "1", dump), ("rank", store, "--round", "1"),
                    ("sign", store, "--round", "1", "--judge", "Trần Thử"),
                    ("sign", store, "--round", "1", "--judge", "Phạm Thử"),
                    ("award", store, "--round", "1", "--out", out),
                    ("backup", store, os.path.join(folder, "temporary-copy.hoithi")),
                    *(("import", store, "--round", "1", other) for other in others), ("verify", store)]
        forget()
        for command in commands:
            fault.run()
            process = subprocess.run([BINARY, *command], capture_output=True, env=environment, encoding="utf-8")
            checks.equal(process.returncode, 0, f"{command[0]} with a full temporary folder: {process.stderr.strip()}")
        for file in names(out):
            if file.endswith(".pdf"):
                checks.equal(subprocess.run(["pdfinfo", os.path.join(out, file)], capture_output=True).returncode, 0,
                             f"{file} is whole")


def as_nobody(*arguments):
    with tempfile.TemporaryDirectory() as own:
        os.chmod(own, 0o777)
        return subprocess.run([BINARY, *arguments], capture_output=True, env=dict(ENVIRONMENT, XDG_DATA_HOME=own),
                              encoding="utf-8", user=NOBODY, group=NOBODY, extra_groups=[])


def read_only(checks, fault, folder, signed, dump):
    place = os.path.join(folder, "archive")
    os.makedirs(place)
    store = os.path.join(place, "contest.hoithi")
    shutil.copy(signed, store)
    os.chmod(folder, 0o755)
    for name, mode, folder_mode in (("a read-only file and folder", 0o444, 0o755), ("a read-only file", 0o444, 0o777),
                                    ("a read-only folder", 0o666, 0o755)):
        os.chmod(place, folder_mode)
        os.chmod(store, mode)
        for command in (("participation", store), ("verify", store)):
            fault.run()
            process = as_nobody(*command)
            checks.equal(process.returncode, 0, f"{name}: {command[0]}: {process.stderr.strip()}")
        for command in (("import", store, "--round", "1", dump),
                        ("review", "invalidate", store, "S000001", "--judge", "A B", "--judge", "C D", "--reason", "x"),
                        ("rules", "approve", store, "--preset", "all-15", "--approver", "A B", "--reason", "x")):
            fault.run()
            process = as_nobody(*command)
            checks.equal(process.returncode, 1, f"{name}: {command[0]} is refused")
            checks.check(len(process.stderr.strip().splitlines()) == 1, f"{name}: one line says why", process.stderr)
    checks.equal(names(place), ["contest.hoithi"], "nothing is left beside a read-only contest")


def elsewhere(checks, fault, folder, signed):
    """A destination on another file system: nothing is renamed across."""
    with small_disk(os.path.join(folder, "elsewhere"), "20m") as disk:
        copy = os.path.join(disk, "copy.hoithi")
        for command in (("backup", signed, copy), ("backup", signed, copy),
                        ("award", signed, "--round", 1, "--out", os.path.join(disk, "awards")), ("verify", copy)):
            fault.run()
            outcome = run(*command)
            checks.equal(outcome.code, 0, f"{command[0]} onto another file system: {outcome.err.strip()}")
        checks.check(not any(".part" in name for name in names(disk)), "no part is left", str(names(disk)))
        fault.run()
        gone = os.path.join(folder, "gone", "copy.hoithi")
        outcome = run("backup", signed, gone)
        checks.equal(outcome.code, 1, "a backup into a folder that is not there is refused")


def can_mount(folder):
    try:
        with small_disk(os.path.join(folder, "probe"), "64k"):
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        base, signed, dump = (os.path.join(folder, name) for name in ("base.hoithi", "signed.hoithi", "few.csv"))
        rows = [dump_row(i) for i in range(40)]
        for i, row in enumerate(rows):
            row["prediction"] = 7 + i  # no ties
        write_csv(dump, rows)
        forms = in_forms(folder, [dump_row(i, i % 4 == 0) for i in range(8000)])
        prepare(base)
        shutil.copy(base, signed)
        done("import", signed, "--round", 1, dump)
        done("rank", signed, "--round", 1)
        for judge in ("Trần Thử", "Phạm Thử"):
            done("sign", signed, "--round", 1, "--judge", judge)
        mounts = can_mount(folder)
        if mounts:
            with Fault(checks, "F5") as fault:
                full_imports(checks, fault, folder, base, forms)
                full_destinations(checks, fault, folder, signed, 40)
                full_temporary(checks, fault, folder, base, dump, forms)
        else:
            print("SKIP   : F5 full disks, F6 other file systems: nothing can be mounted here")
        with Fault(checks, "F6") as fault:
            if os.geteuid() == 0:
                read_only(checks, fault, folder, signed, next(forms))
            else:
                print("SKIP   : F6 read-only places: only root can act as somebody who may not write")
            if mounts:
                elsewhere(checks, fault, folder, signed)
    checks.finish()


main()
