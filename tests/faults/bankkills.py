# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills what the question bank and its papers do at many moments, in a file and on a server: each time all of it is there or nothing,
the contest is whole, and its questions open with the passphrase that holds then."""

import os
import random
import shutil
import subprocess
import tempfile
import time
import uuid

from faultline import BINARY, ENVIRONMENT, LONG, SEED, Checks, Fault, done, forget, program, remove, run

QUESTIONS = 20_000 if LONG else 3_000
KILLS = 25 if LONG else 4
PASSPHRASE = "chỉ Ban Tổ chức biết 2475"
KEY = {"HOITHI_QUESTIONS_PASSPHRASE": PASSPHRASE}
ROUND = 2
# What the store holds, in one line.
COUNTS = ("SELECT (SELECT count(*) FROM question_version) || ' ' || (SELECT COALESCE(SUM(versions), 0) FROM question_change) || ' ' || "
          "(SELECT count(*) FROM paper_draft) || ' ' || (SELECT count(*) FROM frozen_paper) || ' ' || "
          f"(SELECT count(*) FROM paper p JOIN answer_key k ON k.paper_id = p.id WHERE p.round = {ROUND}) || ' ' || "
          "(SELECT count(*) FROM question_slot) || ' ' || (SELECT count(*) FROM content_key WHERE purpose = 'bank') || ' ' || "
          "(SELECT count(*) FROM content_key WHERE purpose = 'sealed-bank')")


def gift(count, first=0):
    """Questions that are nobody's near-duplicates."""
    for i in range(first, first + count):
        yield f"từ{i}a từ{i}b từ{i}c từ{i}d? {{=đáp{i}a ~đáp{i}b ~đáp{i}c ~đáp{i}d}}\n\n"


class FileStore:
    def __init__(self, folder):
        self.path = os.path.join(folder, "contest.hoithi")
        self.base = os.path.join(folder, "base.hoithi")

    def keep(self):
        shutil.copy(self.path, self.base)

    def again(self):
        remove(self.path)
        shutil.copy(self.base, self.path)

    def counts(self):
        return subprocess.run(["sqlite3", self.path, COUNTS], check=True, capture_output=True, encoding="utf-8").stdout.strip()

    def forget(self):
        remove(self.path)


class ServerStore:
    def __init__(self, server):
        self.server = server
        self.name = f"hoithi_kills_{uuid.uuid4().hex[:12]}"
        self.path = f"{server.rsplit('/', 1)[0]}/{self.name}"
        self.sql(f"CREATE DATABASE {self.name}")

    def sql(self, statement, place=None):
        return subprocess.run(["psql", place or self.server, "-AtqX", "-v", "ON_ERROR_STOP=1", "-c", statement], check=True,
                              capture_output=True, encoding="utf-8").stdout.strip()

    def quiet(self):
        """The server may still be at work for a program that is gone."""
        until = time.monotonic() + 60
        while self.sql(f"SELECT count(*) FROM pg_stat_activity WHERE datname = '{self.name}'") != "0":
            assert time.monotonic() < until, "a session of the killed program does not end"
            time.sleep(0.05)

    def keep(self):
        self.quiet()
        self.sql(f"CREATE DATABASE {self.name}_base TEMPLATE {self.name}")

    def again(self):
        self.quiet()
        self.sql(f"DROP DATABASE {self.name}")
        self.sql(f"CREATE DATABASE {self.name} TEMPLATE {self.name}_base")

    def counts(self):
        self.quiet()
        return self.sql(f"SET search_path = hoithi; {COUNTS}", self.path)

    def forget(self):
        for name in (self.name, f"{self.name}_base"):
            self.sql(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def killed(arguments, environment, delay):
    process = subprocess.Popen([BINARY, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               env={**ENVIRONMENT, **environment})
    try:
        process.wait(delay)
    except subprocess.TimeoutExpired:
        process.kill()
    process.wait()


def opens(checks, store, name, sealed, folder):
    """The questions leave with the passphrase that the store has now, and not without it."""
    out = os.path.join(folder, "out.gift")
    arguments = ("questions", "export", store.path, out, "--format", "gift", "--purpose", "thử")
    forget()
    checks.equal(program.run(*arguments).code, int(sealed), f"{name}: the bank without the questions passphrase")
    forget()
    checks.equal(program.run(*arguments, environment=KEY).code, 0, f"{name}: the bank with it")


def kills(checks, fault, store, what, folder, random_):
    """`what`: name, arguments after the store, what is in the environment, before it is killed."""
    name, command, environment = what
    arguments = (*command[:2], store.path, *command[2:])
    before = store.counts()
    start = time.monotonic()
    forget()
    outcome = program.run(*arguments, environment=environment)
    duration = time.monotonic() - start
    if not checks.equal((outcome.code, outcome.err if outcome.code else ""), (0, ""), f"{name}: without a kill"):
        return
    after = store.counts()
    checks.check(before != after, f"{name}: it changes the store")
    nothing = 0
    for number in range(KILLS):
        fault.run()
        store.again()
        delay = duration * (number + random_.uniform(0, 1)) / KILLS
        forget()
        killed(arguments, environment, delay)
        told = f"{name}, kill {number} after {delay:.3f} of {duration:.3f} s"
        counts = store.counts()
        checks.check(counts in (before, after), f"{told}: all or nothing", f"{counts} is neither {before} nor {after}")
        checks.equal(run("verify", store.path).code, 0, f"{told}: verify")
        if name == "questions protect":
            opens(checks, store, told, counts == after, folder)
        nothing += counts == before
    checks.check(nothing > 0, f"{name}: some kills came before the commit")
    store.again()
    forget()
    checks.equal(program.run(*arguments, environment=environment).code, 0, f"{name}: after all kills it can be done")
    checks.equal(store.counts(), after, f"{name}: and is what it would have been")
    store.again()


def prepare(store, folder):
    """A contest with a bank, a frozen paper of one round and a draft of another's."""
    bank = os.path.join(folder, "bank.gift")
    with open(bank, "w", encoding="utf-8") as file:
        file.writelines(gift(200))
    many = os.path.join(folder, "many.gift")
    with open(many, "w", encoding="utf-8") as file:
        file.writelines(gift(QUESTIONS, 1000))
    done("create", store.path, "--preset", "kh2475")
    done("rules", "approve", store.path, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "test")
    done("questions", "import", store.path, bank)
    done("paper", "draw", store.path, "--round", ROUND, "--seed", 5, "--variants", 4)
    store.keep()
    return many


def on(checks, fault, store, folder, random_):
    try:
        many = prepare(store, folder)
        for what in [("questions import", ("questions", "import", many), {}),
                     ("paper draw", ("paper", "draw", "--round", 3, "--seed", 6, "--variants", 4), {}),
                     ("paper freeze", ("paper", "freeze", "--round", ROUND), {}),
                     ("questions protect", ("questions", "protect"), KEY)]:
            kills(checks, fault, store, what, folder, random_)
    finally:
        store.forget()


def main():
    checks = Checks()
    random_ = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder, Fault(checks, "F1-bank") as fault:
        on(checks, fault, FileStore(folder), folder, random_)
        server = os.environ.get("HOITHI_TEST_PG")
        if server and shutil.which("psql"):
            on(checks, fault, ServerStore(server), folder, random_)
        else:
            print("SKIP bankkills: no server in HOITHI_TEST_PG, or no psql")
    checks.finish()


main()
