# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports phones and ids that occur nowhere else, seals answer keys, and fills a question bank of which papers are drawn, frozen and
exported, then looks for all of it wherever a contest leaves bytes: the file and its log, backups, the temporary folder, what the
program keeps for its user, the server's data, its write-ahead log and its message log. Digests by which somebody who guesses would know
that they are right count as found."""

import base64
import gzip
import hashlib
import json
import os
import pwd
import shutil
import socket
import struct
import subprocess
import tempfile
import zlib

from program import BINARY, ENVIRONMENT, RUNTIME, TODAY, Checks

PASSPHRASE = "chỉ dùng để thử 2475"
PHONES = ["0987001123", "0987002234", "0987003345"]
IDS = ["046077001122", "046077002233", "046077003344"]
HEADER = "submission_id,account_id,full_name,phone,national_id,agency_code,submitted_at,answers\n"
KEY = "ACBDACBDACBDACB"
# Of rounds that stay sealed, and what they are sealed with.
SEALED = ["DDCABBACDCABDBA", "BACCDABDDBCAACD"]
QUESTIONS_PASSPHRASE = "chỉ Ban Tổ chức biết 2475"
# Of each part of a question a word that is nowhere else; of the image its bytes.
WORDS = ["đápẩnkín", "giảithíchkín", "thẻkín", "chủđềkín", "hỏikín"]
# Of a complaint: its complainant, address and text, a note, the reason of its outcome, and what the letter says.
SAID = ["Khánhkín", "Ẩnkín", "đườngkín", "khiếunạikín", "ghichúkín", "lýdokín", "tiếptheokín"]


def picture():
    """64 by 64 points of grey that nothing shrinks."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + hashlib.sha512(bytes([i])).digest() for i in range(64))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 64, 64, 8, 0, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows, 0))
            + chunk(b"IEND", b""))


PICTURE = picture()
SECRETS = {}  # what only the program says: keys, and digests of what it wrote


def secret(name, text):
    SECRETS[name] = text.encode() if isinstance(text, str) else text


def digests(name, data):
    """An attacker who guesses the data would find these."""
    secret(f"SHA-256 of {name}", hashlib.sha256(data).hexdigest())
    secret(f"SHA-256 of {name}, as bytes", hashlib.sha256(data).digest())
    secret(f"MD5 of {name}", hashlib.md5(data).hexdigest())
    secret(f"SHA-1 of {name}", hashlib.sha1(data).hexdigest())


def needles():
    """Each canary as a text in the encodings a computer may leave it in, and a phone without its first digit."""
    for text in PHONES + IDS:
        for form in (text, text[1:]):
            yield text, form.encode()
            yield text, form.encode("utf-16-le")
            yield text, form.encode("utf-16-be")
    for key in SEALED:
        spaced = " ".join(key)
        for form in (key, spaced, hashlib.sha256(key.encode()).hexdigest(), hashlib.sha256(spaced.encode()).hexdigest()):
            yield key, form.encode()
            yield key, form.encode("utf-16-le")
    yield QUESTIONS_PASSPHRASE, QUESTIONS_PASSPHRASE.encode()
    for word in WORDS + SAID:
        for form in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")):
            yield word, form
            yield word, form.hex().encode()
    for name, form in (("the picture", PICTURE[200:232]), ("the end of the picture", PICTURE[-100:-68])):
        yield name, form
        yield name, form.hex().encode()
        for skipped in range(3):  # base64 has three ways to begin
            yield name, base64.b64encode(form[skipped:])[:36]
    for name, form in SECRETS.items():
        yield name, form
    for phone in PHONES:
        yield phone, b"+84" + phone[1:].encode()
        yield phone, int(phone).to_bytes(8, "little")
        yield phone, int(phone).to_bytes(8, "big")


def found_in(data):
    return sorted({text for text, form in needles() if form in data})


def found_below(folder, but=()):
    found = []
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            if path in but or not os.path.isfile(path):
                continue
            with open(path, "rb") as file:
                data = file.read()
            if data[:2] == b"\x1f\x8b":
                data += gzip.decompress(data)
            found += [f"{path}: {text}" for text in found_in(data)]
    return found


def moodle_xml():
    """Forty questions that are nobody's near-duplicates."""
    picture = base64.b64encode(PICTURE).decode()
    digests("the picture", PICTURE)
    questions = []
    for i in range(40):
        own = [f"từ{i}x{j}" for j in range(6)]
        shown = '<p>%s</p><img src="@@PLUGINFILE@@/p.png"/>' if i == 0 else "<p>%s</p>"
        file = f'<file name="p.png" path="/" encoding="base64">{picture}</file>' if i == 0 else ""
        answers = "".join(f'<answer fraction="{100 if j == i % 4 else 0}"><text>{WORDS[0]} {own[j]} {own[(j + i) % 6]}</text></answer>'
                          for j in range(4))
        text = shown % f"{WORDS[4]} {' '.join(own)}?"
        digests(f"the text of question {i}", f"{WORDS[4]} {' '.join(own)}?".encode())
        questions.append(f'<question type="multichoice"><name><text>{i}</text></name><questiontext format="html"><text><![CDATA['
                         f'{text}]]></text>{file}</questiontext><generalfeedback><text>{WORDS[1]}</text></generalfeedback>'
                         f"<single>true</single>{answers}<tags><tag><text>{WORDS[2]}</text></tag></tags></question>")
    category = f'<question type="category"><category><text>$course$/top/{WORDS[3]}</text></category></question>'
    return f'<?xml version="1.0" encoding="UTF-8"?><quiz>{category}{"".join(questions)}</quiz>'


class Contest:
    """What is done to a store, with everything that was printed."""

    def __init__(self, store, inputs, environment):
        self.store, self.inputs, self.environment = store, inputs, environment
        self.printed = ""

    def do(self, *arguments, expected=0):
        outcome = subprocess.run([BINARY, *map(str, arguments)], capture_output=True, encoding="utf-8",
                                 env=self.environment, check=False)
        assert bool(outcome.returncode) == bool(expected), f"{arguments}: {outcome.returncode}: {outcome.stderr}"
        self.printed += outcome.stdout + outcome.stderr
        return outcome.stdout

    def file(self, name, text):
        path = os.path.join(self.inputs, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def run(self, backup):
        row = "{},{},Nguyễn Thị Thử,{},{},474,2023-09-16T08:05:12,{}\n".format
        self.do("create", self.store, "--preset", "kh2475")
        self.do("rules", "approve", self.store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "canary")
        self.do("paper", "set-key", self.store, "--round", 1, "--key", KEY)
        self.do("import", self.store, "--round", 1, self.file("early.csv", HEADER), expected=1)
        self.do("round", "open", self.store, "--round", 1)
        self.do("round", "open", self.store, "--round", 1, expected=1)
        self.do("paper", "set-key", self.store, "--round", 2, "--key-file", self.file("key-2", SEALED[0]))
        self.do("roster", "import", self.store,
                self.file("roster.csv", f"body,full_name,account_id,phone,national_id\nBan,A,,{PHONES[0]},\nBan,B,,,{IDS[1]}\n"))
        rows = row("S1", "h1", PHONES[0], IDS[0], KEY) + row("S2", "h2", PHONES[1], IDS[1], KEY)
        # Rejected: the id stands where a time should, the phone where answers should.
        rows += f"S3,h3,Thử,{PHONES[2]},{IDS[2]},474,{IDS[2]},{KEY}\nS4,h4,Thử,,,474,2023-09-16T08:05:12,{PHONES[2]}\n"
        self.do("import", self.store, "--round", 1, self.file("a.csv", HEADER + rows))
        # In conflict: another phone under a known id.
        self.do("import", self.store, "--round", 1, self.file("b.csv", HEADER + row("S1", "h1", PHONES[1], IDS[2], KEY)))
        self.complain()
        self.write_questions()
        self.rank_and_look(backup)

    def complain(self):
        name, middle, address, text, note, reason, follow = SAID
        said = f"full_name: {name} {middle} Thử\nphone: {PHONES[2]}\naddress: {address}\n\n{text}\n"
        self.do("complaints", "register", self.store, self.file("complaint.txt", said), "--round", 1, "--about", "score", "--way",
                "letter", "--submission", "S1", "--actor", "Bùi Ghi")
        self.do("complaints", "note", self.store, 1, "--text-file", self.file("note.txt", note), "--actor", "Bùi Ghi")
        self.do("complaints", "decide", self.store, 1, "--outcome", "rejected", "--text-file", self.file("reason.txt", reason),
                "--judge", "Lê Thử")
        follow_up = self.file("follow.txt", follow)
        for end in "docx", "pdf":
            path = os.path.join(self.inputs, f"letter.{end}")
            number = ("--number", 7, "--date", TODAY, "--text-file", follow_up) if end == "docx" else ()
            self.do("complaints", "letter", self.store, 1, path, *number, "--actor", "Bùi Ghi")
        self.do("complaints", "list", self.store)
        self.do("complaints", "show", self.store, 1)

    def write_questions(self):
        """A bank, a draft of a paper over another, a frozen paper, and exports of all; what is written outside lies with the inputs."""
        bank = self.file("bank.xml", moodle_xml())
        self.do("questions", "import", self.store, bank)
        exported = os.path.join(self.inputs, "exported.xml")
        self.do("questions", "export", self.store, exported, "--format", "moodle-xml", "--purpose", "canary")
        self.digest_of("exported questions", exported)
        paper = os.path.join(self.inputs, "paper.json")
        for number, seed in (3, 4), (3, 5), (4, 6):
            self.do("paper", "draw", self.store, "--round", number, "--seed", seed, "--variants", 2)
            self.export_paper(number, paper)
        self.do("paper", "freeze", self.store, "--round", 3)
        self.export_paper(3, paper)

    def export_paper(self, number, paper):
        for key in ("--with-key",), ():
            for form in "json", "docx", "pdf":
                path = f"{paper}.{form}"
                self.do("paper", "export", self.store, "--round", number, *key, "--purpose", "canary", path)
                self.digest_of(f"paper {number}{' with its key' if key else ''} as {form}", path)
                if form == "json" and key:
                    self.keys_of(number, path)

    def keys_of(self, number, path):
        with open(path, encoding="utf-8") as file:
            variants = json.load(file)["variants"]
        for variant in variants:
            spaced = " ".join(variant["key"])
            for text in (variant["key"], spaced, f"{number}:{variant['options']}:{spaced}:{variant['paper_code']}"):
                secret(f"a key of round {number}: {text}", text)
                digests(f"a key of round {number}: {text}", text.encode())

    @staticmethod
    def digest_of(name, path):
        with open(path, "rb") as file:
            digests(name, file.read())

    def rank_and_look(self, backup):
        self.do("rank", self.store, "--round", 1)
        self.do("round", "status", self.store)
        self.do("backup", self.store, backup)
        self.do("verify", self.store)
        self.do("verify", backup)


def in_a_file(checks, folder, environment):
    work = os.path.join(folder, "file")
    inputs = os.path.join(folder, "inputs")
    os.makedirs(work)
    os.makedirs(inputs, exist_ok=True)
    contest = Contest(os.path.join(work, "c.hoithi"), inputs, environment)
    # Somebody has the file open, so that the log stays to be looked at.
    contest.run(os.path.join(work, "backup.hoithi"))
    reader = subprocess.Popen(["sqlite3", contest.store], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
    reader.stdin.write("SELECT count(*) FROM submission;\n")
    reader.stdin.flush()
    checks.equal(reader.stdout.readline().strip(), "2", "file: the rows are there")
    contest.do("import", contest.store, "--round", 1, contest.file("c.csv", HEADER + f"S9,h9,Thử,{PHONES[2]},{IDS[2]},474,"
                                                                    f"2023-09-16T09:05:12,{KEY}\n"))
    checks.check(os.path.getsize(contest.store + "-wal") > 0, "file: its log was looked at")
    checks.equal(found_below(work), [], "file: nothing readable in the file, its log and the backup")
    reader.stdin.close()
    reader.wait()
    checks.equal(found_in(contest.printed.encode()), [], "file: nothing in what was printed")
    checks.equal(found_below(RUNTIME.name), [], "file: nothing in what the program keeps for its user")
    shown = contest.do("personal", "show", contest.store, "S1", "--reason", "canary")
    checks.check(PHONES[0] in shown and IDS[0] in shown, "file: the passphrase opens it", shown)
    rejects = os.path.join(inputs, "rejects.csv")
    contest.do("import", contest.store, "--round", 1, os.path.join(inputs, "a.csv"), "--rejects", rejects)
    with open(rejects, "rb") as file:
        checks.equal(found_in(file.read()), sorted([PHONES[2], IDS[2]]),
                     "file: rejects tell what stood in the faulty field, and nothing of other rows")
    contest.do("round", "open", contest.store, "--round", 2)
    checks.check(any(SEALED[0] in line for line in found_below(work)), "file: an opened question set can be read by everybody")
    contest.do("personal", "erase", contest.store, "--reason", "canary", "--early")
    contest.do("personal", "show", contest.store, "S1", "--reason", "canary", expected=1)
    contest.do("verify", contest.store)
    checks.equal([line for line in found_below(work) if SEALED[0] not in line], [], "file: nothing readable after erasing")


def server_programs():
    """The folder of initdb and postgres; None where they are not installed."""
    root = "/usr/lib/postgresql"
    for version in sorted(os.listdir(root), reverse=True) if os.path.isdir(root) else []:
        if os.path.exists(os.path.join(root, version, "bin", "initdb")):
            return os.path.join(root, version, "bin")
    return None


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A server of the test's own, which writes every statement into its log."""

    def __init__(self, programs, folder):
        self.programs, self.data, self.log = programs, os.path.join(folder, "data"), os.path.join(folder, "server.log")
        self.port = free_port()
        self.user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")

    def call(self, *arguments):
        prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        return subprocess.run([*prefix, *arguments], check=True, capture_output=True, encoding="utf-8", cwd="/").stdout

    def __enter__(self):
        self.call(f"{self.programs}/initdb", "-D", self.data, "-A", "trust", "-U", self.user, "-E", "UTF8", "--no-sync")
        options = (f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c log_statement=all "
                   "-c log_min_error_statement=error -c log_parameter_max_length_on_error=-1")
        self.call(f"{self.programs}/pg_ctl", "-D", self.data, "-l", self.log, "-o", options, "-w", "start")
        self.sql("postgres", "CREATE DATABASE canary")
        return self

    def __exit__(self, *_):
        self.call(f"{self.programs}/pg_ctl", "-D", self.data, "-m", "fast", "-w", "stop")

    def sql(self, database, statement, check=True):
        return subprocess.run(["psql", "-h", "127.0.0.1", "-p", str(self.port), "-U", self.user, "-d", database, "-Atc",
                               statement], check=check, capture_output=True, encoding="utf-8").stdout


def in_a_server(checks, folder, environment):
    programs = server_programs()
    if programs is None or (os.geteuid() == 0 and shutil.which("runuser") is None):
        print("SKIP canary: no programs of PostgreSQL to start a server with")
        return
    place = os.path.join(folder, "server")
    os.makedirs(place)
    os.chmod(folder, 0o755)
    with Server(programs, place) as server:
        store = f"postgresql://{server.user}@127.0.0.1:{server.port}/canary"
        contest = Contest(store, os.path.join(folder, "inputs"), environment)
        backup = os.path.join(place, "backup.hoithi")
        contest.run(backup)
        # An error while values are bound: the server logs the statement with them.
        server.sql("canary", "ALTER TABLE hoithi.submission ADD CONSTRAINT none CHECK (line < 0) NOT VALID; "
                             "ALTER TABLE hoithi.question_set ADD CONSTRAINT none CHECK (id < 0) NOT VALID; "
                             "ALTER TABLE hoithi.roster_entry ADD CONSTRAINT none CHECK (id < 0) NOT VALID")
        late = contest.file("late.csv", HEADER + f"S8,h8,Thử,{PHONES[2]},{IDS[2]},474,2023-09-16T09:05:12,{KEY}\n")
        contest.do("import", store, "--round", 1, late, expected=1)
        contest.do("roster", "import", store, contest.file("late-roster.csv", "body,full_name,account_id,phone,national_id\n"
                                                           f"Ban,C,,{PHONES[2]},{IDS[2]}\n"), expected=1)
        contest.do("paper", "set-key", store, "--round", 4, "--key-file", contest.file("key-4", SEALED[1]), expected=1)
        server.sql("canary", "CHECKPOINT")
        server.sql("canary", "ALTER TABLE hoithi.question_version ADD CONSTRAINT none CHECK (id < 0) NOT VALID; "
                             "ALTER TABLE hoithi.paper_draft ADD CONSTRAINT none CHECK (id < 0) NOT VALID")
        contest.do("questions", "import", store, contest.file("late.gift", f"{WORDS[4]} muộn? {{={WORDS[0]} ~b}}\n"), expected=1)
        contest.do("paper", "draw", store, "--round", 4, "--seed", 7, expected=1)
        with open(server.log, encoding="utf-8", errors="replace") as file:
            log = file.read()
        checks.check("violates check constraint" in log, "server: an error was provoked and logged")
        checks.check("INSERT INTO roster_entry" in log, "server: statements were logged")
        checks.check("INSERT INTO question_set" in log, "server: sealing was logged")
        checks.check("INSERT INTO paper_draft" in log and "question_version" in log, "server: the bank's statements were logged")
        checks.check(os.listdir(os.path.join(server.data, "pg_wal")), "server: its write-ahead log was looked at")
        checks.equal(found_below(place), [], "server: nothing readable in its data, its logs and the backup")
        checks.equal(found_in(contest.printed.encode()), [], "server: nothing in what was printed")
        dump = subprocess.run(["pg_dump", "-h", "127.0.0.1", "-p", str(server.port), "-U", server.user, "canary"],
                              check=True, capture_output=True).stdout
        checks.equal(found_in(dump), [], "server: nothing readable in a dump")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        temporary = os.path.join(folder, "tmp")
        os.makedirs(temporary)
        environment = {**ENVIRONMENT, "HOITHI_PASSPHRASE": PASSPHRASE,
                       "HOITHI_QUESTIONS_PASSPHRASE": QUESTIONS_PASSPHRASE, "TMPDIR": temporary, "QT_LOGGING_RULES": "*=true"}
        in_a_file(checks, folder, environment)
        in_a_server(checks, folder, environment)
        checks.check(len(found_below(os.path.join(folder, "inputs"))) > len(PHONES + IDS), "the search finds what is there")
        checks.equal(found_below(temporary), [], "nothing readable in the temporary folder")
    checks.finish()


main()
