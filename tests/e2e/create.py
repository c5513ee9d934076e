# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several people create a contest under one name at once: one has it, the others are refused and take nothing away."""

import os
import subprocess
import tempfile

from program import BINARY, ENVIRONMENT, Checks, run

ROUNDS = 12
CREATORS = 4


def created_at_once(store):
    """The exit codes of as many creations as there are creators."""
    processes = [subprocess.Popen([BINARY, "create", store, "--preset", "kh2475"], stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL, env=ENVIRONMENT) for _ in range(CREATORS)]
    return sorted(process.wait(60) for process in processes)


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(ROUNDS):
            store = os.path.join(folder, f"contest-{number}.hoithi")
            checks.equal(created_at_once(store), [0] + [1] * (CREATORS - 1), f"round {number}: one creates it")
            checks.equal(run("verify", store).code, 0, f"round {number}: what was created is whole")
    checks.finish()


main()
