# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills what is fetched from a backend and published there at many moments, in a file and on a server: of a fetch all rows are there or
none, nothing is sent that is not on record, and the next try works."""

import os
import shutil

from faultline import ENVIRONMENT, LONG, done, dump_row, forget, prepare, program, rows_in, write_csv
from kills import FileStore, kills, on_both
from backend import TOKEN, Backend, certificates, row, serve  # found through faultline

KILLS = 25 if LONG else 4
ROWS = 6_000  # their import takes long enough to be met
COUNTS = ("SELECT (SELECT count(*) FROM submission) || ' ' || (SELECT count(*) FROM import_batch) || ' ' || "
          "(SELECT count(*) FROM audit_entry)")
EXPORTS = "SELECT count(*) FROM audit_entry WHERE action IN ('paper.export', 'personal.export')"
PLACES = {"results": "/v1/rounds/1/results", "paper": "/v1/rounds/2/paper"}
ENVIRONMENT["HOITHI_LANGUAGE"] = "en"  # messages are looked at


class Site:
    """Where the backend is, and what this computer remembers of it."""

    def __init__(self, folder):
        self.config = os.path.join(folder, "config")
        self.environment = {"XDG_CONFIG_HOME": self.config, "HOITHI_BACKEND_TOKEN": TOKEN}
        os.chdir(folder)
        certificates()
        self.at = serve(), "--ca", os.path.join(folder, "ca.pem")

    def forget(self):
        shutil.rmtree(self.config, ignore_errors=True)
        Backend.shelf.clear()

    def run(self, *arguments):
        forget()
        return program.run(*arguments, environment=self.environment)


def fetched(checks, store, site, command, told):
    """What was remembered of the backend before the kill promises no more than what is stored."""
    again = site.run(*command[:2], store.path, *command[2:])
    checks.equal(again.code, 0, f"{told}: fetched again ({again.err.strip()})")
    checks.equal(rows_in(store.path), ROWS, f"{told}: all rows once it was fetched again")
    checks.equal(store.ask("SELECT count(*) FROM import_batch"), "1", f"{told}: as one batch")


def published(checks, store, site, command, whole, told):
    place, content = PLACES[command[1]], whole[0]
    sent, recorded = place in Backend.shelf, int(store.ask(EXPORTS))
    checks.check(recorded or not sent, f"{told}: what was sent is on record")
    checks.check(not sent or Backend.shelf[place] == content, f"{told}: what was sent is whole")
    again = site.run(*command[:2], store.path, *command[2:])
    checks.equal((again.code, again.json()["changed"] if again.code == 0 else again.err), (0, not sent), f"{told}: published again")
    checks.check(Backend.shelf.get(place) == content, f"{told}: what is published")
    checks.equal(int(store.ask(EXPORTS)), recorded + (not sent), f"{told}: each sending is on record")


def final_result(store):
    for judge in ("Lê Thử", "Võ Thị Ba"):
        done("sign", store.path, "--round", 1, "--judge", judge)
    for flag in done("review", "flags", store.path, "--round", 1, "--open", "--format", "json").json()["flags"]:
        done("review", "keep", store.path, flag["id"], "--round", 1, "--judge", "Lê Thử", "--reason", "test")
    done("review", "finalise", store.path, "--round", 1, "--judge", "Lê Thử", "--comment", "test")


def frozen_paper(store, folder):
    path = os.path.join(folder, "questions.gift")
    with open(path, "w", encoding="utf-8") as file:
        for i in range(20):
            file.write(f"từ{i}a từ{i}b từ{i}c từ{i}d? {{=đáp{i}a ~đáp{i}b ~đáp{i}c ~đáp{i}d}}\n\n")
    done("questions", "import", store.path, path)
    done("paper", "draw", store.path, "--round", 2, "--seed", 7, "--variants", 2)
    done("paper", "freeze", store.path, "--round", 2, "--approver", "Lê Thử", "--approver", "Võ Thị Ba")


def publishing(checks, fault, store, site, what, number, random_):
    command = ("publish", what, "--round", number, "--to", *site.at)
    whole = []

    def first():
        whole[:] = [Backend.shelf.get(PLACES[what], *whole)]  # of the run without a kill
        site.forget()

    kills(checks, fault, store, (f"publish {what}", command, site.environment), KILLS, random_,
          lambda told, _: published(checks, store, site, command, whole, told), first)


def work(checks, fault, store, folder, random_):
    site = Site(folder)
    Backend.rows, Backend.page = [dump_row(i) for i in range(ROWS)], 4_000
    prepare(store.path)
    store.keep()
    fetch = ("fetch", "--round=1", "--from", *site.at)
    kills(checks, fault, store, ("fetch", fetch, site.environment), KILLS, random_,
          lambda told, _: fetched(checks, store, site, fetch, told), site.forget)
    few = os.path.join(folder, "few.csv")
    write_csv(few, [{**row(number), "prediction": number} for number in range(1, 8)])
    done("import", store.path, "--round", 1, few)
    done("rank", store.path, "--round", 1)
    final_result(store)
    frozen_paper(store, folder)
    store.forget_kept()
    store.keep()
    whats = (("results", 1), ("paper", 2))
    for what, number in whats if LONG or isinstance(store, FileStore) else whats[:1]:
        publishing(checks, fault, store, site, what, number, random_)
    os.chdir("/")


on_both("F1-backend", COUNTS, work)
