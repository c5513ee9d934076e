#!/usr/bin/env bash
# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds the ci preset, starts a throwaway PostgreSQL on loopback and runs every test, those
# of the window in a real one under Xvfb (by hand they run without a display), then lets the fuzzers search. The last
# line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

passed=0
failed=0
work=$(mktemp -d)
chmod 755 "$work"
. installer/postgres.sh
trap 'stop_postgres; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

# What failed is said once more at the end, where somebody looks first.
finish() {
    stop_postgres
    [[ -s $work/failures ]] && cat "$work/failures"
    echo "$passed passed, $failed failed"
    [[ $failed -eq 0 && $passed -gt 0 ]]
    exit
}
fail() {
    echo "FAILED: $1" >&2
    failed=$((failed + 1))
}

# count_tests LOG: adds Qt Test's totals; a ctest entry without any counts as one test, and an entry that failed
# although all its totals are clean (a crash, a time-out) as one failure more.
count_tests() {
    local counts
    counts=$(python3 - "$1" <<'PY'
import collections, re, sys
totals, result = collections.defaultdict(list), {}
for line in open(sys.argv[1], encoding="utf-8", errors="replace"):
    said = re.match(r"\s*(\d+): Totals: (\d+) passed, (\d+) failed", line)
    if said:
        totals[said[1]].append((int(said[2]), int(said[3])))
    ended = re.match(r"\s*\d+/\d+ Test\s+#(\d+): .*?(Passed|\*\*\*.*|Failed)\s", line)
    if ended:
        result[ended[1]] = ended[2] == "Passed"
passed = failed = 0
for number, good in result.items():
    p, f = (sum(t[i] for t in totals[number]) for i in (0, 1))
    if not totals[number] and good:
        p = 1
    if not good and f == 0:
        f = 1
    passed, failed = passed + p, failed + f
print(passed, failed)
PY
) || counts="0 1"
    passed=$((passed + ${counts% *}))
    failed=$((failed + ${counts#* }))
}

# run_tests NAME [ctest arguments…]
run_tests() {
    local log=$work/$1.log status before=$failed
    shift
    ctest --test-dir build/ci --no-tests=error --parallel "$(nproc)" -V "$@" >"$log" 2>&1 </dev/null
    status=$?
    count_tests "$log"
    [[ $status -ne 0 && $failed -eq $before ]] && fail "ctest ended with $status"
    if [[ $failed -ne $before ]]; then
        grep -E -A 6 '^[[:space:]]*[0-9]+: (FAIL!|FAILED|Traceback)|\*\*\*(Failed|Timeout|Exception)' "$log" | tail -n 100 >>"$work/failures"
        grep -vE '^[[:space:]]*[0-9]+: (PASS|Config|Totals: [0-9]+ passed, 0 failed|\*{5})' "$log"
    else
        tail -n 15 "$log"
    fi
}

installer/packages.sh test || { fail "packages could not be installed"; finish; }
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
if ! { cmake --preset ci --fresh && cmake --build --preset ci; } </dev/null; then
    fail "the build"
    finish
fi
start_postgres -c fsync=off || fail "a throwaway PostgreSQL did not start"

run_tests others -LE '^(long|gui)$'
HOITHI_TEST_PLATFORM=xcb run_tests window -L '^gui$'

if installer/fuzz.sh; then
    passed=$((passed + 1))
else
    fail "installer/fuzz.sh"
fi
if installer/lint.sh; then
    passed=$((passed + 1))
else
    fail "installer/lint.sh"
fi
finish
