# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Killing a command at many moments, on a file and on a server."""

import os
import random
import shutil
import subprocess
import tempfile
import time
import uuid

from faultline import BINARY, ENVIRONMENT, SEED, Checks, Fault, forget, program, remove, run


class FileStore:
    """`counts` gives in one line what the store holds."""

    def __init__(self, folder, counts):
        self.counted = counts
        self.path = os.path.join(folder, "contest.hoithi")
        self.base = os.path.join(folder, "base.hoithi")

    def keep(self):
        shutil.copy(self.path, self.base)

    def again(self):
        remove(self.path)
        shutil.copy(self.base, self.path)

    def ask(self, statement):
        return subprocess.run(["sqlite3", self.path, statement], check=True, capture_output=True, encoding="utf-8").stdout.strip()

    def counts(self):
        return self.ask(self.counted)

    def forget_kept(self):
        remove(self.base)

    def forget(self):
        remove(self.path)


class ServerStore:
    def __init__(self, server, counts):
        self.server, self.counted = server, counts
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

    def ask(self, statement):
        self.quiet()
        return self.sql(f"SET search_path = hoithi; {statement}", self.path)

    def counts(self):
        return self.ask(self.counted)

    def forget_kept(self):
        self.sql(f"DROP DATABASE {self.name}_base")

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


def moment(number, times, random_):
    """As a part of the whole: the first before anything is written, more of the others towards the end, where commands write."""
    return random_.uniform(0, 0.2) if number == 0 else ((number + random_.uniform(0, 1)) / times) ** 0.5


def kills(checks, fault, store, what, times, random_, then=None, first=None):
    """Kills `what` so many times: name, arguments after the store's, what is in the environment. Each time all of it is there or nothing;
    `then` is told which, and looks further; `first` takes away what an earlier run has left beside the store."""
    name, command, environment = what
    arguments = (*command[:2], store.path, *command[2:])
    before = store.counts()
    first = first or (lambda: None)
    first()
    start = time.monotonic()
    forget()
    outcome = program.run(*arguments, environment=environment)
    duration = time.monotonic() - start
    if not checks.equal((outcome.code, outcome.err if outcome.code else ""), (0, ""), f"{name}: without a kill"):
        return
    after = store.counts()
    checks.check(before != after, f"{name}: it changes the store")
    nothing = 0
    for number in range(times):
        fault.run()
        store.again()
        first()
        delay = duration * moment(number, times, random_)
        forget()
        killed(arguments, environment, delay)
        told = f"{name}, kill {number} after {delay:.3f} of {duration:.3f} s"
        counts = store.counts()
        checks.check(counts in (before, after), f"{told}: all or nothing", f"{counts} is neither {before} nor {after}")
        checks.equal(run("verify", store.path).code, 0, f"{told}: verify")
        if then:
            then(told, counts == after)
        nothing += counts == before
    checks.check(nothing > 0, f"{name}: some kills came before the commit")
    store.again()
    first()
    forget()
    checks.equal(program.run(*arguments, environment=environment).code, 0, f"{name}: after all kills it can be done")
    checks.equal(store.counts(), after, f"{name}: and is what it would have been")
    store.again()


def on_both(fault_name, counts, work):
    """Does `work(checks, fault, store, folder, random_)` with a file, and where there is a server on that."""
    checks = Checks()
    random_ = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder, Fault(checks, fault_name) as fault:
        server = os.environ.get("HOITHI_TEST_PG")
        stores = [FileStore(folder, counts)]
        if server and shutil.which("psql"):
            stores.append(ServerStore(server, counts))
        else:
            print("SKIP kills on a server: none in HOITHI_TEST_PG, or no psql")
        for store in stores:
            try:
                work(checks, fault, store, folder, random_)
            finally:
                store.forget()
    checks.finish()
