# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every standing is counted a second time in SQL over the stored tables (F18), on both engines, whatever the rows' order."""

import csv
import io
import json
import os
import random
import sqlite3
import subprocess
import tempfile

from faultline import AGENCIES, LONG, SEED, Checks, Fault, done, write_csv

QUESTIONS = 15
REQUIRED = {"all-15": 15, "literal-10": 10}
ORDER = {"all-15": "correct DESC, missed, submitted_at, lasted", "literal-10": "correct DESC, submitted_at, missed, lasted"}

RECOUNT = """
WITH accepted (question, letter) AS (VALUES {accepted}),
candidate AS (
    SELECT s.*, ROW_NUMBER() OVER (PARTITION BY s.account_id ORDER BY s.submitted_at, s.submission_id{bytes}) AS attempt
    FROM submission s JOIN import_batch b ON b.id = s.batch_id
    WHERE b.round = 1 AND NOT EXISTS (
        SELECT 1 FROM judge_decision d WHERE d.kind = 'invalidate' AND d.submission_id = s.id)
),
graded AS (
    SELECT c.*,
        (SELECT COUNT(DISTINCT a.question) FROM accepted a
         WHERE a.letter = '*' OR a.letter = substr(c.answers, CAST(a.question AS INTEGER), 1)) AS correct,
        (SELECT COUNT(*) FROM exclusion e WHERE e.round = 1 AND e.participant_id = c.participant_id) AS excluded
    FROM candidate c WHERE c.attempt = 1
),
target AS (SELECT COUNT(*) AS people FROM graded WHERE excluded = 0 AND correct = {questions}),
eligible AS (
    SELECT g.submission_id, g.account_id, g.correct, g.submitted_at,
        COALESCE(ABS(g.prediction - t.people), {never}) AS missed,
        COALESCE(g.submitted_at - g.started_at, {never}) AS lasted
    FROM graded g CROSS JOIN target t WHERE g.excluded = 0 AND g.correct >= {required}
)
SELECT RANK() OVER (ORDER BY {order}) AS place, submission_id, account_id, correct FROM eligible
"""


class SqliteStore:
    def __init__(self, folder, name):
        self.address = os.path.join(folder, name + ".hoithi")

    def select(self, sql):
        connection = sqlite3.connect(self.address)
        try:
            return [tuple(map(str, row)) for row in connection.execute(sql.replace("{bytes}", ""))]
        finally:
            connection.close()

    def drop(self):
        pass


class ServerStore:
    def __init__(self, server, name):
        self.server, self.name = server, f"hoithi_recount_{os.getpid()}_{name}"
        self.address = server.rsplit("/", 1)[0] + "/" + self.name
        self.psql(server, f"CREATE DATABASE {self.name}")

    @staticmethod
    def psql(address, sql):
        return subprocess.run(["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", address, "-c", sql], check=True,
                              capture_output=True, encoding="utf-8").stdout

    def select(self, sql):
        text = self.psql(self.address, "SET search_path TO hoithi; " + sql.replace("{bytes}", ' COLLATE "C"'))
        return [tuple(line.split("|")) for line in text.splitlines() if line]

    def drop(self):
        self.psql(self.server, f"DROP DATABASE {self.name} WITH (FORCE)")


def random_rows(random_, key):
    rows = []
    for i in range(random_.choice([60, 120, 400])):
        sure = random_.choice([1.0, 1.0, 0.8])
        letters = "".join(letter if random_.random() < sure else random_.choice("ABCD-") for letter in key)
        minute, second = random_.randrange(2), random_.randrange(2)  # few moments, so that many are equal
        submitted = f"2023-09-1{random_.randrange(6, 8)}T08:0{minute}:0{second}.000+07:00"
        started = f"2023-09-15T07:5{random_.randrange(2)}:00.000+07:00" if random_.random() < 0.7 else ""
        rows.append({"submission_id": f"S{random_.randrange(10**9):09}-{i}", "account_id": f"hue{random_.randrange(300)}",
                     "full_name": "Người Thử", "agency_code": random_.choice(AGENCIES), "started_at": started,
                     "submitted_at": submitted, "answers": letters,
                     "prediction": random_.choice(["", *map(str, range(4))])})
    return rows


def play(store, preset, key, rows, random_, folder):
    """The contest up to the standing; gives what is right for each question."""
    dump, roster = os.path.join(folder, "dump.csv"), os.path.join(folder, "roster.csv")
    accepted = {question: {letter} for question, letter in enumerate(key, 1)}
    done("create", store.address, "--preset", "kh2475")
    done("rules", "approve", store.address, "--preset", preset, "--approver", "Lê Thử", "--reason", "test")
    done("paper", "set-key", store.address, "--round", 1, "--key", key)
    half = len(rows) // 2
    for part in (rows[:half], rows[half:]):
        write_csv(dump, part)
        done("import", store.address, "--round", 1, dump)
    with open(roster, "w", encoding="utf-8") as file:
        file.write("body,full_name,account_id,phone,national_id\n")
        file.writelines(f"BTC,Người Thử,{account},,\n" for account in sorted({row["account_id"] for row in rows})[::9])
    done("roster", "import", store.address, roster)
    people = ("--approver", "Trần Thử", "--approver", "Phạm Thử", "--reason", "test")
    done("key", "amend", store.address, "--round", 1, "--question", 2, "--neutralise", *people)
    done("key", "amend", store.address, "--round", 1, "--question", 5, "--accept", "A,B", *people)
    accepted[2], accepted[5] = {"*"}, {"A", "B"}
    for row in sorted(rows, key=lambda row: row["submission_id"])[:3]:
        done("review", "invalidate", store.address, row["submission_id"], "--judge", "Trần Thử", "--judge", "Phạm Thử",
             "--reason", "test")
    return accepted


def standing(store):
    table = csv.DictReader(io.StringIO(done("rank", store.address, "--round", 1).out.lstrip("\ufeff")))
    return sorted((row["place"], row["submission_id"], row["account_id"], row["correct"]) for row in table)


def recounted(store, preset, accepted):
    pairs = [(question, letter) for question, letters in accepted.items() for letter in sorted(letters)]
    sql = RECOUNT.format(accepted=", ".join(f"({question}, '{letter}')" for question, letter in pairs),
                         questions=QUESTIONS, required=REQUIRED[preset], order=ORDER[preset], never=2**62,
                         bytes="{bytes}")
    return sorted(store.select(sql))


def one_contest(checks, fault, seed, preset, server):
    random_ = random.Random(seed)
    key = "".join(random_.choice("ABCD") for _ in range(QUESTIONS))
    rows = random_rows(random_, key)
    lists = []
    with tempfile.TemporaryDirectory() as folder:
        stores = [SqliteStore(folder, "given"), SqliteStore(folder, "shuffled")]
        stores += [ServerStore(server, "given")] if server else []
        for store in stores:
            fault.run()
            name = f"seed {seed}, {preset}, {json.dumps(store.address.rsplit('/', 1)[1])}"
            try:
                accepted = play(store, preset, key, rows, random_, folder)
                lists.append(standing(store))
                checks.equal(recounted(store, preset, accepted), lists[-1], f"{name}: recounted in SQL")
                checks.equal(lists[-1], lists[0], f"{name}: as in the first store")
            finally:
                store.drop()
            random_.shuffle(rows)
    places = [row[0] for row in lists[0]]
    return len(places) - len(set(places))


def main():
    checks = Checks()
    server = os.environ.get("HOITHI_TEST_PG", "")
    if not server:
        print("SKIP   : F18 on the server: HOITHI_TEST_PG is not set")
    tied = 0
    with Fault(checks, "F18") as fault:
        for number in range(25 if LONG else 1):
            for preset in REQUIRED:
                tied += one_contest(checks, fault, SEED + number, preset, server)
        checks.check(tied > 0, "there were equal places")
    checks.finish()


main()
