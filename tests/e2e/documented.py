# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documentation shows works: the round in README.md, command by command, and the files of docs/formats.md, the members of docs/members.md."""

import os
import re
import shlex
import tempfile

from program import BINARY, Checks, done, run

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def text_of(name):
    with open(os.path.join(ROOT, name), encoding="utf-8") as file:
        return file.read()


def examples(text):
    """The indented blocks, without their indentation."""
    blocks = re.findall(r"(?:^ {4}.*\n)+", text, re.MULTILINE)
    return [re.sub(r"^ {4}", "", block, flags=re.MULTILINE) for block in blocks]


def round_of_readme(checks):
    commands = re.findall(r"^ {4}hoithi (.*)$", text_of("README.md"), re.MULTILINE)
    checks.check(len(commands) >= 10, "README: the commands of a round", f"found {len(commands)}")
    for command in commands:
        outcome = run(*shlex.split(command))
        # A contest made without a passphrase says what that means; nothing else has a remark to make.
        said = "vault protect" in outcome.err if command.startswith("create") else outcome.err == ""
        checks.check(outcome.code == 0 and said, f"README: hoithi {command}", f"exit {outcome.code}: {outcome.err}")
    checks.check(os.path.exists(os.path.join("round1", "decision.pdf")), "README: the decision")


def options_of_commands(checks):
    """Each command tells each of its options once."""
    names = set(re.findall(r"^  hoithi ([a-z][a-z-]*(?: [a-z][a-z-]*)*)", run("--help").out, re.MULTILINE))
    checks.check(len(names) > 50, "commands with help", f"found {len(names)}")
    for name in sorted(names):
        told = done(*name.split(), "--help").out
        options = re.findall(r"^  (--[a-z-]+) ", told, re.MULTILINE)
        checks.equal(re.findall(r"^  (--[a-z-]+) *$", told, re.MULTILINE), [], f"{name} --help: every option explained")
        checks.equal(sorted(set(options)), sorted(options), f"{name} --help: every option once")


def files_of_formats(checks):
    starts = {"dump.csv": "submission_id,", "dump.ndjson": "{\"submission_id\"", "profile.json": "{\n  \"columns\"",
              "foreign.csv": "Mã bài;", "roster.csv": "body,", "rules.json": "{\n  \"in_force_from_round\""}
    blocks = examples(text_of("docs/formats.md"))
    for name, start in starts.items():
        found = [block for block in blocks if block.startswith(start)]
        if checks.equal(len(found), 1, f"formats: the example of {name}"):
            with open(name, "w", encoding="utf-8") as file:
                file.write(found[0])
    store = "formats.hoithi"
    done("create", store, "--preset", "kh2475")
    for arguments in (["rules", "approve", store, "--file", "rules.json", "--approver", "Lê Thử", "--reason", "example"],
                      ["paper", "set-key", store, "--round", 1, "--key", "ACBDACBDACBDACB"], ["roster", "import", store, "roster.csv"]):
        checks.equal(run(*arguments).code, 0, f"formats: {' '.join(arguments[:2])}")
    for file, rows in (("dump.csv", 3), ("dump.ndjson", 2), ("foreign.csv", 1)):
        profile = ["--profile", "profile.json"] if file == "foreign.csv" else []
        counts = done("import", store, "--round", 1, file, *profile).json()
        checks.equal((counts["read"], counts["accepted"]), (rows, rows), f"formats: {file}")


def rules_of_a_contest(checks):
    """Shown, compared and printed as the table in README.md says, on the contest of files_of_formats."""
    store = "formats.hoithi"
    shown = done("rules", "show", store, "--format", "json").json()["versions"]
    checks.equal([version["version"] for version in shown], [1], "rules show: the versions")
    checks.equal((shown[0]["rounds"][0], len(shown[0]["sentences"])), (1, 12), "rules show: where in force, and in sentences")
    checks.check("15" in done("rules", "show", store, "--round", 1).out, "rules show: as text")
    entries = done("verify", store).out
    compared = done("rules", "compare", store, "--round", 1, "--version", 1, "--preset", "literal-10", "--format", "json").json()
    checks.equal([rules["version"] or rules["name"] for rules in compared["rules"]], [1, "literal-10"], "rules compare: the columns")
    changes = {change["setting"]: (change["before"], change["after"]) for change in compared["rules"][1]["changes"]}
    checks.equal(changes.get("required_correct"), (15, 10), "rules compare: the settings that differ")
    checks.check(all(len(person["standings"]) == 2 for person in compared["people"]), "rules compare: one standing a rule book")
    checks.equal(done("verify", store).out, entries, "rules compare stores nothing")
    for name, options in {"approved.pdf": [], "draft.pdf": ["--preset", "literal-10", "--number", "7"]}.items():
        done("rules", "print", store, name, *options)
        with open(name, "rb") as file:
            checks.equal(file.read(5), b"%PDF-", f"rules print: {name}")
    refused = {"one rule book": (["compare", store, "--round", 1, "--preset", "all-15"], 2),
               "an unknown preset": (["compare", store, "--round", 1, "--preset", "all-15", "--preset", "all-10"], 2),
               "no such version": (["print", store, "x.pdf", "--version", 9], 1),
               "no such day": (["print", store, "x.pdf", "--date", "31/02/2023"], 2),
               "no rules in force": (["show", store, "--round", 99], 1)}
    for what, (arguments, code) in refused.items():
        outcome = run("rules", *arguments)
        checks.check(outcome.code == code and outcome.err, f"rules: {what} is refused", f"exit {outcome.code}: {outcome.err}")
    checks.check(not os.path.exists("x.pdf"), "rules print: nothing is left of what was refused")


def members_of_members(checks):
    """The first member enters themselves, with the login in the environment that nobody has yet."""
    commands = re.findall(r"^ {4}hoithi (people add contest.hoithi .*)$", text_of("docs/members.md"), re.MULTILINE)
    checks.check(len(commands) >= 2, "members: the commands", f"found {len(commands)}")
    for secret in ("quan.txt", "cham.txt"):
        with open(secret, "w", encoding="utf-8") as file:
            file.write("một mật khẩu thử\n")
    done("create", "members.hoithi", "--preset", "kh2475")
    signed_in = {"HOITHI_USER": "quan", "HOITHI_PASSWORD_FILE": "quan.txt"}
    for command in commands:
        arguments = shlex.split(command.replace("contest.hoithi", "members.hoithi"))
        outcome = run(*arguments, environment=signed_in)
        checks.equal((outcome.code, outcome.err), (0, ""), f"members: hoithi {command}")


def main():
    checks = Checks()
    checks.check(os.path.isabs(BINARY), "the program is named by its whole path", BINARY)
    before = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        round_of_readme(checks)
        options_of_commands(checks)
        files_of_formats(checks)
        rules_of_a_contest(checks)
        members_of_members(checks)
        os.chdir(before)
    checks.finish()


main()
