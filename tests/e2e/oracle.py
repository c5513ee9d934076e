# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second implementation of import, ranking and participation, written from the contracts, against the program."""

import csv
import hashlib
import json
import os
import random
import re
import sys
import tempfile
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

from program import Checks, done, run

SEEDS = 26
LOCAL = timezone(timedelta(hours=7))
FIELDS = ["submission_id", "account_id", "full_name", "phone", "national_id", "agency_code", "agency_name", "round",
          "paper_code", "started_at", "submitted_at", "answers", "prediction"]
REASONS = ["malformed_row", "missing_field", "wrong_round", "unknown_paper", "bad_time", "ends_before_start",
           "outside_window", "bad_answers_length", "bad_option", "bad_prediction", "duplicate_submission"]
SOURCES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def opening(round_number):
    return datetime(2023, 9, 15, tzinfo=LOCAL) + timedelta(days=7 * (round_number - 1))


def millis(moment):
    return (moment - datetime(1970, 1, 1, tzinfo=timezone.utc)) // timedelta(milliseconds=1)


def time_text(random_, moment):
    """The same moment as one of the texts that the contract allows without a profile."""
    style = random_.randrange(3)
    if style == 1:
        return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"
    text = moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}"
    return text + ("+07:00" if style == 0 else "")


def read_time(text):
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|\+07:00)?", text):
        return None
    try:
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    return millis(moment if moment.tzinfo else moment.replace(tzinfo=LOCAL))


def agency_names():
    """code → texts that name this agency and no other."""
    with open(os.path.join(SOURCES, "resources/contest/kh2475/agencies.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    texts = {row["code"]: {row["name_vi"], *filter(None, row["aliases"].split("|"))} for row in rows}
    uses = Counter(text.casefold() for names in texts.values() for text in {t.casefold() for t in names})
    return {code: sorted(t for t in names if uses[t.casefold()] == 1) for code, names in texts.items()}


AGENCIES = agency_names()


class Contest:
    """What the committee decided: rules, keys, roster."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        r = self.random
        questions = r.choice([4, 5, 10, 15])
        self.rules = {
            "question_count": questions,
            "required_correct": r.choice([questions, max(1, questions * 2 // 3), 1]),
            "counted_attempt": ["first", "last", "best"][seed % 3],
            "prediction_target": r.choice(["all_correct_people", "participants", "submissions"]),
            "missing_prediction": r.choice(["last", "ineligible"]),
            "order": r.choice([["correct", "prediction", "submitted", "duration"],
                               ["correct", "submitted", "prediction", "duration"],
                               r.sample(["correct", "prediction", "submitted", "duration"], 4)]),
            "repeat_winners": r.choice(["allowed", "once_per_contest", "highest_only"]),
            "prizes": [{"name": "Giải Nhất", "count": 1, "amount": None},
                       {"name": "Giải Nhì", "count": 2, "amount": 500000},
                       {"name": "Giải Ba", "count": r.choice([2, 5]), "amount": None}],
        }
        self.options = r.choice([3, 4, 5])
        self.codes = [[""], ["101", "102"], ["A", "B", "C"]][r.randrange(3)]
        self.roster = r.sample(range(120), 6)
        self.best = {}    # account → the highest prize it has won, 0 the highest
        self.merges = []  # (from round, accounts)
        self.excluded = set()  # accounts with an accepted submission, of any round, that the roster excludes

    def change_rules(self):
        """Another reading of the same prizes, for the rounds that come."""
        r = self.random
        self.rules = dict(self.rules, counted_attempt=r.choice(["first", "last", "best"]),
                          prediction_target=r.choice(["all_correct_people", "participants", "submissions"]),
                          missing_prediction=r.choice(["last", "ineligible"]),
                          order=r.sample(["correct", "prediction", "submitted", "duration"], 4),
                          prizes=[dict(prize, count=r.choice([1, 2, 3])) for prize in self.rules["prizes"]])

    def person(self, account, round_number):
        """All accounts of whoever this one is of."""
        accounts = {account}
        while True:
            more = set().union(*(merged for start, merged in self.merges
                                 if start <= round_number and merged & accounts)) | accounts
            if more == accounts:
                return frozenset(accounts)
            accounts = more

    def remember(self, standings):
        names = [prize["name"] for prize in self.rules["prizes"]]
        for row in standings:
            if row["prize"] in names:
                account = row["account_id"]
                self.best[account] = min(self.best.get(account, 99), names.index(row["prize"]))

    def letters(self):
        return "ABCDE"[:self.options]

    def new_keys(self):
        """{paper code: [accepted sets of a question]}, a set demanding several options now and then."""
        r = self.random
        several = [frozenset(r.sample(self.letters(), 2)) for _ in range(2)]
        return {code: [[r.choice(several)] if r.random() < 0.1 else [frozenset(r.choice(self.letters()))]
                       for _ in range(self.rules["question_count"])] for code in self.codes}


def set_text(options):
    letters = "".join(sorted(options))
    return letters if len(letters) == 1 else "{" + letters + "}" if letters else "-"


class Round:
    def __init__(self, contest, number):
        self.contest = contest
        self.number = number
        self.keys = contest.new_keys()
        self.rules = contest.rules
        self.stored = {}
        self.orders = {}  # those who tie → their order, as judges decided it
        self.next_id = 0
        self.moments = [opening(number) + timedelta(milliseconds=contest.random.randrange(7 * 86_400_000))
                        for _ in range(40)]

    def valid_row(self):
        r = self.contest.random
        person = r.randrange(120)
        self.next_id += 1
        submitted = r.choice(self.moments) if r.random() < 0.6 else (
            opening(self.number) + timedelta(milliseconds=r.randrange(7 * 86_400_000)))
        code = r.choice(self.contest.codes)
        skill = r.choice([0.3, 0.9, 1.0, 1.0])
        answers = [next(iter(accepted)) if r.random() < skill
                   else frozenset(r.choice([*self.contest.letters(), ""])) for accepted in self.keys[code]]
        agency = r.choice(["474", "476", "480", "19750", list(AGENCIES)[r.randrange(len(AGENCIES))]])
        names = AGENCIES[agency] or [""]
        by_name = r.random() < 0.4 and names != [""]
        unknown = r.random() < 0.05
        started = r.random()
        return {
            "submission_id": f"S{self.number}-{self.next_id:05}", "account_id": f"hue{person:04}",
            "full_name": r.choice(["Nguyễn Văn Thử", "Trần Thị “Mẫu”, Bé", "Lê Thử"]) + f" {person}",
            "phone": f"09000{person:05}", "national_id": f"000{person:09}",
            "agency_code": ("x99" if r.random() < 0.5 else "") if by_name or unknown else agency,
            "agency_name": "Nơi chưa ai biết" if unknown else r.choice(names) if by_name else "",
            "round": r.choice(["", str(self.number)]), "paper_code": code,
            "started_at": time_text(r, submitted - timedelta(seconds=r.choice([30, 60, 61]))) if started < 0.8 else "",
            "submitted_at": time_text(r, submitted), "answers": "".join(map(set_text, answers)),
            "prediction": r.choice(["", "0", "10", "20", "21", str(r.randrange(150))]),
        }

    def spoil(self, row):
        r = self.contest.random
        match r.randrange(14):
            case 0:
                row["malformed"] = True
            case 1:
                row[r.choice(["submission_id", "account_id", "full_name", "submitted_at", "answers"])] = ""
            case 2:
                row["round"] = r.choice(["5", "x"])
            case 3:
                row["paper_code"] = "ZZ"
            case 4:
                row["submitted_at"] = r.choice(["hôm qua", "2023-13-41T00:00:00.000Z"])
            case 5:
                row["started_at"] = time_text(r, opening(self.number) + timedelta(days=8))
            case 6:
                row["submitted_at"] = time_text(r, opening(self.number) - timedelta(milliseconds=1))
                row["started_at"] = ""
            case 7:
                row["submitted_at"] = time_text(r, opening(self.number + 1))
            case 8:
                row["answers"] += "A"
            case 9:
                row["answers"] = "Z" + "A" * (self.rules["question_count"] - 1)
            case 10:
                row["prediction"] = r.choice(["-1", "nhiều", "1.5"])
            case 11:
                row["account_id"] = "a" * 65
            case _:
                row["submission_id"] = f"S{self.number}-{max(1, self.next_id - r.randrange(1, 9)):05}"

    def rows(self, count):
        rows = []
        for _ in range(count):
            row = self.valid_row()
            while self.contest.random.random() < 0.08:
                self.spoil(row)
            rows.append(row)
        return rows

    def reason(self, row):
        """The first reason of the contract's order, or None with the parsed row."""
        rules = self.rules
        if row.get("malformed") or len(row["account_id"]) > 64:
            return "malformed_row", None
        if not all(row[f] for f in ("submission_id", "account_id", "full_name", "submitted_at", "answers")):
            return "missing_field", None
        if row["round"] not in ("", str(self.number)):
            return "wrong_round", None
        if row["paper_code"] not in self.keys:
            return "unknown_paper", None
        started, submitted = read_time(row["started_at"]), read_time(row["submitted_at"])
        if submitted is None or (row["started_at"] and started is None):
            return "bad_time", None
        if started is not None and started > submitted:
            return "ends_before_start", None
        if not millis(opening(self.number)) <= submitted < millis(opening(self.number + 1)):
            return "outside_window", None
        answers = [frozenset(m[0].strip("{}-")) for m in re.finditer(r"\{[A-Z]+\}|.", row["answers"])]
        if len(answers) != rules["question_count"]:
            return "bad_answers_length", None
        if any(option not in self.contest.letters() for answer in answers for option in answer):
            return "bad_option", None
        if row["prediction"] and not row["prediction"].isdigit():
            return "bad_prediction", None
        agency = row["agency_code"] if row["agency_code"] in AGENCIES else next(
            (code for code, names in AGENCIES.items() if row["agency_name"] in names), None)
        return None, {
            "id": row["submission_id"], "account": row["account_id"], "name": row["full_name"], "agency": agency,
            "paper": row["paper_code"], "started": started, "submitted": submitted, "answers": answers,
            "prediction": int(row["prediction"]) if row["prediction"] else None,
            "excluded": any(row["account_id"] == f"hue{person:04}" for person in self.contest.roster),
            "texts": (row["phone"], row["national_id"], row["agency_code"], row["agency_name"])}

    def take(self, rows):
        """What an import of these rows answers; remembers what it accepts."""
        counts = Counter()
        rejected = Counter()
        seen = set()
        for row in rows:
            counts["read"] += 1
            reason, parsed = self.reason(row)
            if reason is None and parsed["id"] in seen:
                reason = "duplicate_submission"
            if reason is not None:
                counts["rejected"] += 1
                rejected[reason] += 1
                continue
            seen.add(parsed["id"])
            if parsed["id"] in self.stored:
                counts["unchanged" if self.stored[parsed["id"]] == parsed else "conflicts"] += 1
                continue
            self.stored[parsed["id"]] = parsed
            if parsed["excluded"]:
                self.contest.excluded.add(parsed["account"])
            counts["accepted"] += 1
            counts["excluded"] += parsed["excluded"]
            counts["agency_unresolved"] += parsed["agency"] is None
        answer = {name: counts[name] for name in ("read", "accepted", "rejected", "unchanged", "conflicts", "excluded",
                                                  "agency_unresolved")}
        answer["rejected_by"] = dict(rejected)
        return answer

    def correct(self, row):
        return sum(entry is None or answer in entry for answer, entry in zip(row["answers"], self.keys[row["paper"]]))

    def people(self, merges_of):
        """Rows of each person who is not excluded; merges_of: the round whose merges hold."""
        by_person = defaultdict(list)
        for row in self.stored.values():
            by_person[self.contest.person(row["account"], merges_of)].append(row)
        return {person: rows for person, rows in by_person.items() if not person & self.contest.excluded}

    def counted(self, merges_of):
        """person → counted submission."""
        attempt = self.rules["counted_attempt"]

        def when(row):
            return row["submitted"], row["id"].encode()
        pick = {"first": lambda rows: min(rows, key=when), "last": lambda rows: max(rows, key=when),
                "best": lambda rows: min(rows, key=lambda row: (-self.correct(row), *when(row)))}[attempt]
        return {person: pick(rows) for person, rows in self.people(merges_of).items()}

    def standing(self):
        rules = self.rules
        people = list(self.counted(self.number).values())
        target = {"all_correct_people": sum(self.correct(row) == rules["question_count"] for row in people),
                  "participants": len(people),
                  "submissions": sum(map(len, self.people(self.number).values()))}[rules["prediction_target"]]

        def criterion(row, name):
            match name:
                case "correct":
                    return -self.correct(row)
                case "prediction":
                    return float("inf") if row["prediction"] is None else abs(row["prediction"] - target)
                case "submitted":
                    return row["submitted"]
            return float("inf") if row["started"] is None else row["submitted"] - row["started"]

        def order(row):
            return tuple(criterion(row, name) for name in rules["order"])
        eligible = sorted((row for row in people if self.correct(row) >= rules["required_correct"]
                           and (row["prediction"] is not None or rules["missing_prediction"] == "last")), key=order)
        rows = []
        for i, row in enumerate(eligible):
            equal = i > 0 and order(row) == order(eligible[i - 1])
            separated = None
            if i > 0 and not equal:
                separated = next(name for name in rules["order"]
                                 if criterion(row, name) != criterion(eligible[i - 1], name))
            rows.append({"place": rows[-1]["place"] if equal else i + 1, "submission_id": row["id"],
                         "account_id": row["account"], "full_name": row["name"], "agency_code": row["agency"],
                         "correct": self.correct(row), "prediction": row["prediction"],
                         "prediction_error": None if row["prediction"] is None else abs(row["prediction"] - target),
                         "submitted_at": row["submitted"],
                         "duration_ms": None if row["started"] is None else row["submitted"] - row["started"],
                         "prize": None, "separated_by": separated})
        self.give_prizes(rows)
        return {"target": target, "participants": len(people), "eligible": len(rows), "standings": rows}

    def may_win(self, row, prize):
        """Whether somebody may take this prize (0 the highest), by what they won in earlier rounds."""
        accounts = self.contest.person(row["account_id"], self.number)
        best = min((self.contest.best[account] for account in accounts if account in self.contest.best), default=None)
        return best is None or {"allowed": True, "once_per_contest": False,
                                "highest_only": prize < best}[self.rules["repeat_winners"]]

    def give_prizes(self, rows):
        """Follows every number of slots that ties above may leave; what they do not agree about is undecided."""
        slots = [(i, prize["name"]) for i, prize in enumerate(self.rules["prizes"]) for _ in range(prize["count"])]
        self.ties = []
        taken = {0}
        for place in sorted({row["place"] for row in rows}):
            here = [row for row in rows if row["place"] == place]
            outcomes = [self.outcome(place, here, slots[above:]) for above in sorted(taken)]
            for row in here:
                prizes = {prizes.get(row["submission_id"]) for prizes, _, _ in outcomes}
                row["prize"] = prizes.pop() if len(prizes) == 1 else "undecided"
            ties = [tie for _, _, tie in outcomes]
            if ties[0] and all(tie == ties[0] for tie in ties):
                self.ties.append(ties[0])
            taken = {above + used for above, (_, counts, _) in zip(sorted(taken), outcomes) for used in counts}

    def outcome(self, place, here, slots):
        """Of one place: {submission: prize}, how many slots it may use up, and the tie that judges have to decide."""
        by_id = {row["submission_id"]: row for row in here if slots and self.may_win(row, slots[0][0])}
        if not by_id:
            return {}, {0}, None
        if len(by_id) <= len(slots) and slots[len(by_id) - 1] == slots[0]:
            return {one: slots[0][1] for one in by_id}, {len(by_id)}, None
        winners = self.winners_in_order(by_id, slots)
        if winners is not None:
            # What none of them may have goes on.
            return {winner: name for winner, (_, name) in zip(winners, slots)}, {len(winners)}, None
        counts = self.counts_by_any_order(list(by_id.values()), slots)
        tie = (place, [name for _, name in slots[:max(counts)]], sorted(by_id))
        return {one: "undecided" for one in by_id}, counts, tie

    def counts_by_any_order(self, waiting, slots):
        """How many slots they use up in the end, in whatever order they are taken: tries all."""
        counts = set()
        tried = set()
        prizes = [number for number, _ in slots]

        def may_have(row):
            return tuple(self.may_win(row, number) for number in prizes)

        def go_on(kinds, used):
            if (kinds, used) in tried:
                return
            tried.add((kinds, used))
            may = {kind for kind in kinds if used < len(prizes) and kind[used]}
            if not may:
                counts.add(used)
            for kind in may:
                rest = list(kinds)
                rest.remove(kind)
                go_on(tuple(rest), used + 1)
        go_on(tuple(sorted(map(may_have, waiting))), 0)
        return counts

    def winners_in_order(self, by_id, slots):
        """Who of a tie gets the next slots, one each; None where nobody has said so."""
        order = self.orders.get(frozenset(by_id))
        if order is None:
            return None
        winners = []
        for number, _ in slots:
            # The first in the order who has none yet and may have this one.
            may = [one for one in order if one not in winners and self.may_win(by_id[one], number)]
            if not may:
                unsaid = any(self.may_win(by_id[one], number) for one in by_id if one not in order)
                return None if unsaid else winners
            winners.append(may[0])
        return winners


def participation(rounds):
    """agency → (people, submissions, all correct), over one round or several."""
    people = {}
    result = defaultdict(lambda: [0, 0, 0])
    merges_of = rounds[0].number if len(rounds) == 1 else None
    contest = rounds[0].contest
    excluded = {account for one in contest.excluded for account in contest.person(one, merges_of or 99)}
    for round_ in rounds:
        # Each round counts by its own merges; over several of them, accounts merged for any round are one person's.
        for row in sorted(round_.counted(round_.number).values(), key=lambda row: row["submitted"]):
            person = contest.person(row["account"], merges_of or 99)
            if person & excluded:
                continue
            agency, all_correct = people.get(person, (row["agency"], False))
            people[person] = (agency, all_correct or round_.correct(row) == round_.rules["question_count"])
        for row in round_.stored.values():
            if row["account"] not in excluded and row["agency"]:
                result[row["agency"]][1] += 1
    for agency, all_correct in people.values():
        if agency:
            result[agency][0] += 1
            result[agency][2] += all_correct
    return {agency: tuple(numbers) for agency, numbers in result.items()}


def write_dump(path, rows):
    """CSV or NDJSON, as the name says."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        if path.endswith(".csv"):
            writer = csv.DictWriter(file, FIELDS, extrasaction="ignore")
            writer.writeheader()
            for row in rows:
                if row.get("malformed"):
                    csv.writer(file).writerow([row[field] for field in FIELDS] + ["thừa", "nữa"])
                else:
                    writer.writerow(row)
            return
        for row in rows:
            line = json.dumps({field: row[field] for field in FIELDS if row[field]}, ensure_ascii=False)
            file.write((line[:-2] if row.get("malformed") else line) + "\n")


def comparable(standing):
    """Tied rows have no order of their own: compared as sets of each place."""
    places = defaultdict(lambda: ([], Counter()))
    for row in standing["standings"]:
        rest = {key: value for key, value in row.items() if key != "separated_by"}
        if isinstance(rest["submitted_at"], str):
            rest["submitted_at"] = millis(datetime.fromisoformat(rest["submitted_at"]))
        places[row["place"]][0].append(rest)
        places[row["place"]][1][row["separated_by"]] += 1
    return {place: (sorted(rows, key=lambda row: row["submission_id"]), separated)
            for place, (rows, separated) in places.items()}


def prepare(contest, folder, store):
    roster = os.path.join(folder, "roster.csv")
    with open(roster, "w", encoding="utf-8") as file:
        file.write("body,full_name,account_id,phone,national_id\n")
        for i, person in enumerate(contest.roster):
            # Each of the three things that identify somebody is enough.
            texts = [f"hue{person:04}" if i % 3 == 0 else "", f"09000{person:05}" if i % 3 == 1 else "",
                     f"000{person:09}" if i % 3 == 2 else ""]
            file.write(f"Ban Giám khảo,Người số {person}," + ",".join(texts) + "\n")
    done("create", store, "--preset", "kh2475")
    approve(contest, folder, store, from_round=1)
    return roster


def approve(contest, folder, store, from_round):
    rules = os.path.join(folder, "rules.json")
    with open(rules, "w", encoding="utf-8") as file:
        json.dump(dict(contest.rules, in_force_from_round=from_round), file)
    done("rules", "approve", store, "--file", rules, "--approver", "Lê Thử", "--reason", "oracle")


def amend(contest, round_, store):
    r = contest.random
    code = r.choice(contest.codes)
    question = r.randrange(contest.rules["question_count"])
    people = ["--approver", "Lê Thử", "--approver", "Trần Mẫu", "--reason", "oracle", "--paper-code", code]
    start = ["key", "amend", store, "--round", round_.number, "--question", question + 1]
    if r.random() < 0.5:
        done(*start, "--neutralise", *people)
        round_.keys[code][question] = None
        return
    accepted = r.sample(contest.letters(), 2)
    done(*start, "--accept", ",".join(accepted), *people)
    round_.keys[code][question] = [frozenset(option) for option in accepted]


def play(contest, round_, store, folder, checks, name):
    r = contest.random
    for code, entries in round_.keys.items():
        done("paper", "set-key", store, "--round", round_.number, "--key", "".join(set_text(e[0]) for e in entries),
             "--options", contest.options, *(["--paper-code", code] if code else []))
    first, second = round_.rows(260), round_.rows(60)
    # A later dump repeats earlier rows, some of them changed.
    for row in r.sample(first, 30):
        if round_.reason(row)[0] is None and all(row["submission_id"] != other["submission_id"] for other in second):
            second.append(dict(row, prediction="77") if r.random() < 0.3 else dict(row))
    for part, rows in enumerate((first, second)):
        path = os.path.join(folder, f"round-{round_.number}-{part}" + r.choice([".csv", ".ndjson"]))
        write_dump(path, rows)
        checks.equal(done("import", store, "--round", round_.number, path).json(), round_.take(rows),
                     f"{name} import {part}")
    if r.random() < 0.7:
        amend(contest, round_, store)
    for submission in r.sample(sorted(round_.stored), r.randrange(3)):
        done("review", "invalidate", store, submission, *JUDGES)
        if r.random() < 0.3:
            done("review", "reinstate", store, submission, *JUDGES)
        else:
            del round_.stored[submission]
    if r.random() < 0.5:
        merge(contest, round_, store)
    compare_standing(round_, store, checks, name)
    # One after another: what is left of a tie, once it is decided, may change those below.
    decided = set()
    while tie := next((tie for tie in round_.ties if tie[0] not in decided), None):
        decided.add(tie[0])
        decide_tie(contest, round_, store, checks, *tie)
        compare_standing(round_, store, checks, f"{name} once the tie at place {tie[0]} is decided")
    contest.remember(compare_standing(round_, store, checks, f"{name} once ties are decided")["standings"])


JUDGES = ["--judge", "Lê Thử", "--judge", "Trần Mẫu", "--reason", "oracle"]


def merge(contest, round_, store):
    accounts = contest.random.sample(sorted({row["account"] for row in round_.stored.values()}), 3)
    for merged in (accounts[:2], accounts[1:]):
        done("review", "merge", store, *merged, "--round", round_.number, *JUDGES)
        contest.merges.append((round_.number, frozenset(merged)))


def decide_tie(contest, round_, store, checks, place, prizes, tied):
    r = contest.random
    start = ["--round", round_.number, "--place", place, *JUDGES]
    if r.random() < 0.5:
        seed = str(r.randrange(10**6))
        done("review", "draw", store, *start, "--seed", seed)
        round_.orders[frozenset(tied)] = sorted(
            tied, key=lambda submission: hashlib.sha256(f"{seed}\n{submission}".encode()).hexdigest())
        return
    before = round_.orders.get(frozenset(tied))
    settles = False
    while not settles:
        winners = r.sample(tied, len(prizes))
        decided = run("review", "decide", store, *start, *(text for winner in winners for text in ("--winner", winner)))
        round_.orders[frozenset(tied)] = winners
        round_.standing()
        settles = all(tied != other for _, _, other in round_.ties)
        checks.equal(decided.code == 0, settles, f"deciding the tie at place {place} for {winners}")
        if not settles:  # nobody named may have what is left, but others may
            round_.orders[frozenset(tied)] = before


def compare_standing(round_, store, checks, name):
    actual = done("rank", store, "--round", round_.number, "--format", "json").json()
    expected = round_.standing()
    for key in ("target", "participants", "eligible"):
        checks.equal(actual[key], expected[key], f"{name} {key}")
    actual_rows, expected_rows = comparable(actual), comparable(expected)
    checks.equal(list(actual_rows), sorted(expected_rows), f"{name} places")
    for place, rows in expected_rows.items():
        if not checks.equal(actual_rows.get(place), rows, f"{name} place {place}"):
            break
    return expected


def compare_participation(store, rounds, arguments, checks, name):
    rows = done("participation", store, *arguments, "--format", "json").json()
    actual = {row["agency_code"]: (row["people"], row["submissions"], row["all_correct"]) for row in rows
              if row["people"] or row["submissions"]}
    checks.equal(actual, participation(rounds), name)


def contest_of(seed):
    checks = Checks()
    contest = Contest(seed)
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "contest.hoithi")
        roster = prepare(contest, folder, store)
        done("roster", "import", store, roster)
        rounds = []
        for number in (1, 2, 3):
            if number == 3:
                contest.change_rules()
                approve(contest, folder, store, from_round=3)
            rounds.append(Round(contest, number))
            play(contest, rounds[-1], store, folder, checks, f"seed {seed} round {number}")
        for round_ in rounds:
            compare_participation(store, [round_], ["--round", round_.number], checks,
                                  f"seed {seed} participation of round {round_.number}")
        compare_participation(store, rounds, [], checks, f"seed {seed} participation")
        verified = done("verify", store)
        checks.equal(verified.code, 0, f"seed {seed} verify")
    return checks


def main():
    total = Checks()
    seeds = [int(seed) for seed in sys.argv[2:]] or range(1, SEEDS + 1)
    with ThreadPoolExecutor(max_workers=2) as pool:
        for checks in pool.map(contest_of, seeds):
            total.passed += checks.passed
            total.failed += checks.failed
    total.finish()


main()
