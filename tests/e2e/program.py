# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Running the program under test, and counting checks the way Qt Test prints them."""

import datetime
import json
import os
import subprocess
import sys
import tempfile

TODAY = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=7))).date().isoformat()  # in Vietnam
BINARY = sys.argv[1] if len(sys.argv) > 1 else ""
RUNTIME = tempfile.TemporaryDirectory()  # Qt complains on standard error where there is none of its own
ENVIRONMENT = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", LANGUAGE="en", XDG_RUNTIME_DIR=RUNTIME.name,
                   XDG_DATA_HOME=RUNTIME.name)  # what the program remembers of contests belongs to this run


class Outcome:
    def __init__(self, process):
        self.code = process.returncode
        self.out = process.stdout
        self.err = process.stderr

    def json(self):
        return json.loads(self.out)


def run(*arguments, environment=None):
    """Runs `hoithi arguments…` to its end, with what `environment` adds to that of all."""
    return Outcome(subprocess.run([BINARY, *map(str, arguments)], capture_output=True, env={**ENVIRONMENT, **(environment or {})},
                                  timeout=300, encoding="utf-8", errors="replace"))


def done(*arguments):
    """The same, where anything but success is a fault of the test's own preparation."""
    outcome = run(*arguments)
    if outcome.code != 0:
        raise AssertionError(f"hoithi {' '.join(map(str, arguments))}: exit {outcome.code}: {outcome.err.strip()}")
    return outcome


class Checks:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, holds, name, detail=""):
        if holds:
            self.passed += 1
            return True
        self.failed += 1
        print(f"FAIL!  : {name}{': ' if detail else ''}{detail}", flush=True)
        return False

    def equal(self, actual, expected, name):
        return self.check(actual == expected, name, f"got {actual!r}, wanted {expected!r}")

    def finish(self):
        print(f"Totals: {self.passed} passed, {self.failed} failed, 0 skipped, 0 blacklisted", flush=True)
        sys.exit(1 if self.failed else 0)
