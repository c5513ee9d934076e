# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills what the question bank and its papers do at many moments, in a file and on a server: each time all of it is there or nothing,
the contest is whole, and its questions open with the passphrase that holds then."""

import os

from faultline import LONG, done, forget, program
from kills import kills, on_both

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


def opens(checks, store, name, sealed, folder):
    """The questions leave with the passphrase that the store has now, and not without it."""
    out = os.path.join(folder, "out.gift")
    arguments = ("questions", "export", store.path, out, "--format", "gift", "--purpose", "thử")
    forget()
    checks.equal(program.run(*arguments).code, int(sealed), f"{name}: the bank without the questions passphrase")
    forget()
    checks.equal(program.run(*arguments, environment=KEY).code, 0, f"{name}: the bank with it")


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


def work(checks, fault, store, folder, random_):
    many = prepare(store, folder)
    for what in [("questions import", ("questions", "import", many), {}),
                 ("paper draw", ("paper", "draw", "--round", 3, "--seed", 6, "--variants", 4), {}),
                 ("paper freeze", ("paper", "freeze", "--round", ROUND), {})]:
        kills(checks, fault, store, what, KILLS, random_)
    kills(checks, fault, store, ("questions protect", ("questions", "protect"), KEY), KILLS, random_,
          lambda told, sealed: opens(checks, store, told, sealed, folder))


on_both("F1-bank", COUNTS, work)
