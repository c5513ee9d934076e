# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills an import at many moments, of a dump in each form, and harms the file while it is read: each time the store opens again and
holds all of the batch or nothing of it."""

import json
import os
import random
import shutil
import signal
import subprocess
import tempfile
import time

from faultline import BINARY, ENVIRONMENT, LONG, SEED, Checks, Fault, done, dump_row, forget, prepare, remove, rows_in
from dumpforms import dump  # found through faultline

MANY = 60_000 if LONG else 30_000
SAMPLE = 256 * 1024  # so much of a text is looked at before the import begins


class Source:
    """A dump that is imported again and again; `piped` through standard input."""

    def __init__(self, folder, form, count, kills, piped=False):
        self.name = f"{form}{' piped in' if piped else ''}"
        self.count, self.kills, self.piped = count, kills, piped
        self.path = os.path.join(folder, f"dump.{form}")
        # Of text only what is past the sample tells that the import reads it; cut before, it is another dump. All else is none then.
        self.begun = SAMPLE if form == "csv" else 0
        self.content = dump(form, [dump_row(i, i % 4 == 0) for i in range(count)])
        self.restore()

    def restore(self):
        with open(self.path, "wb") as file:
            file.write(self.content)

    def start(self, store):
        forget()
        with open(self.path, "rb") as file:
            return subprocess.Popen([BINARY, "import", store, "--round", "1", "-" if self.piped else self.path],
                                    stdin=file if self.piped else subprocess.DEVNULL, stdout=subprocess.PIPE,
                                    stderr=subprocess.PIPE, env=ENVIRONMENT, encoding="utf-8")

    def is_read(self, process):
        """Whether the import has it open by now, and is past its beginning."""
        place = f"/proc/{process.pid}"
        try:
            for number in os.listdir(f"{place}/fd"):
                if os.readlink(f"{place}/fd/{number}") == self.path:
                    with open(f"{place}/fdinfo/{number}", encoding="ascii") as file:
                        return int(file.readline().split()[1]) > self.begun
        except OSError:  # closed, or ended, meanwhile
            pass
        return False


def sources(folder):
    yield Source(folder, "csv", MANY, 120 if LONG else 6)
    yield Source(folder, "ndjson.gz", MANY, 120 if LONG else 6)
    few, kills = (20_000, 60) if LONG else (8_000, 3)
    for form in ("xlsx", "json", "zip"):
        yield Source(folder, form, few, kills)
    yield Source(folder, "json", few, kills, True)


def killed_import(store, source, delay):
    """Whether it told of its import before it was gone."""
    process = source.start(store)
    try:
        process.wait(delay)
    except subprocess.TimeoutExpired:
        process.kill()
    return process.communicate()[0].endswith("}\n")


def moments(duration, source, random_):
    """Two thirds anywhere, the rest close to the end, where the transaction is committed."""
    for i in range(source.kills):
        yield duration * (random_.uniform(0, 1) if i % 3 else random_.uniform(0.85, 1.02))


def import_whole(checks, store, source, present, name):
    """The same file again brings what is missing, and nothing twice."""
    out, err = source.start(store).communicate()
    counts = json.loads(out or "{}")
    checks.check(counts.get("unchanged" if present else "accepted") == source.count, f"{name}: importing again", out + err)
    checks.equal(rows_in(store), source.count, f"{name}: rows after importing again")


def anew(base, store):
    remove(store)
    shutil.copy(base, store)


def kills(checks, fault, base, source, store, random_):
    absent = whole = 0
    anew(base, store)
    start = time.monotonic()
    import_whole(checks, store, source, False, f"{source.name}, without a kill")
    duration = time.monotonic() - start
    import_whole(checks, store, source, True, f"{source.name}, without a kill")
    anew(base, store)
    for number, delay in enumerate(moments(duration, source, random_)):
        fault.run()
        name = f"{source.name}, kill {number} after {delay:.3f} s"
        answered = killed_import(store, source, delay)
        rows = rows_in(store)
        checks.check(rows in (0, source.count), f"{name}: all or nothing", f"{rows} of {source.count} rows")
        checks.check(rows == source.count or not answered, f"{name}: what was reported as imported is there")
        whole += rows == source.count
        absent += rows == 0
        # The store is killed again and again until a batch got through; then a fresh one takes its place.
        if rows != 0:
            import_whole(checks, store, source, True, name)
            checks.equal(done("verify", store).code, 0, f"{name}: verify")
            anew(base, store)
    import_whole(checks, store, source, False, f"{source.name}, after the last kill")
    checks.equal(done("verify", store).code, 0, f"{source.name}: verify after the last kill")
    checks.check(absent >= source.kills // 5, f"{source.name}: many kills came before the commit", f"{absent} of {source.kills}, {whole} whole")


def cut(path, random_):
    os.truncate(path, int(os.path.getsize(path) * random_.uniform(0.1, 0.9)))


def take_away(path, _):
    os.remove(path)


def harmed_import(store, source, harm, random_):
    """While it stands still nothing is read; what came of it, and whether it was harmed before its end."""
    process = source.start(store)
    while process.poll() is None and not source.is_read(process):
        time.sleep(0.001)
    time.sleep(random_.uniform(0, 0.01))
    process.send_signal(signal.SIGSTOP)
    harm(source.path, random_)
    process.send_signal(signal.SIGCONT)
    err = process.communicate()[1]
    return process.returncode, err


def harms(checks, fault, base, source, store, random_):
    refused = 0
    for number in range(20 if LONG else 1):
        for harm in (cut, take_away):
            fault.run()
            anew(base, store)
            source.restore()
            name = f"{source.name}, {harm.__name__} {number} while it is read"
            code, err = harmed_import(store, source, harm, random_)
            checks.equal(rows_in(store), 0 if code else source.count, f"{name}: rows ({err.strip()})")
            checks.check(code in (0, 1) and len(err.splitlines()) == code, f"{name}: one line says why", f"{code}: {err}")
            refused += code == 1
    source.restore()
    import_whole(checks, store, source, code == 0, f"{source.name}, harmed before")
    checks.equal(done("verify", store).code, 0, f"{source.name}: verify after the harm")
    return refused


def main():
    checks = Checks()
    random_ = random.Random(SEED)
    refused = 0
    with tempfile.TemporaryDirectory() as folder, Fault(checks, "F1") as fault:
        base, store = (os.path.join(folder, name) for name in ("base.hoithi", "contest.hoithi"))
        prepare(base)
        for source in sources(folder):
            kills(checks, fault, base, source, store, random_)
            if not source.piped:
                refused += harms(checks, fault, base, source, store, random_)
        checks.check(refused > 0, "some files were harmed before they were read to their end")
    checks.finish()


main()
