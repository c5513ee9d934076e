#!/usr/bin/env bash
# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures what the project promises against public tools, in one run on one machine, and prints ratios. Never a test.
#   tests/bench/run.sh [ROWS]    1,000,000 unless told
#
# Needs, beyond installer/packages.sh test: npm, for @duckdb/node-api (kept in the build folder).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
rows=${1:-1000000}
build=build/bench
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cmake --preset ci -B $build >/dev/null
cmake --build $build --target hoithi hoithi_benchdumps >/dev/null
[[ -d $build/duckdb/node_modules/@duckdb ]] || npm install --silent --prefix $build/duckdb @duckdb/node-api >/dev/null
cp tests/bench/duckdb.mjs $build/duckdb/

hoithi=$build/bin/hoithi
mapfile -t keys < <($build/bin/hoithi_benchdumps "$work" "$rows" | grep -oE '[A-D]{15}')

# seconds NAME command…: runs it, keeps its wall time under NAME and its peak memory in MB under NAME_mb.
declare -A took
seconds() {
    local name=$1 report
    shift
    report=$(python3 - "$@" <<'PY'
import resource, subprocess, sys, time
start = time.monotonic()
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
print(f"{time.monotonic() - start:.3f} {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024} {done.returncode}")
PY
)
    read -r "took[$name]" "took[${name}_mb]" code <<<"$report"
    [[ $code -eq 0 ]] || { echo "$name failed" >&2; exit 1; }
}
ratio() { python3 -c "print(f'{${took[$1]} / ${took[$2]}:.2f}')"; }

store=$work/bench.hoithi
"$hoithi" create "$store" --preset kh2475 >/dev/null
"$hoithi" rules approve "$store" --preset all-15 --approver Bench --reason Bench >/dev/null
for round in 1 2 3 4 5; do
    "$hoithi" paper set-key "$store" --round $round --key "${keys[round - 1]}" >/dev/null
done
cp "$store" "$work/ndjson.hoithi"

seconds peer sqlite3 "$work/peer.db" ".import --csv $work/round1.csv t"
for round in 1 2 3 4 5; do
    seconds "import$round" "$hoithi" import "$store" --round $round "$work/round$round.csv"
done
seconds ndjson "$hoithi" import "$work/ndjson.hoithi" --round 1 "$work/round1.ndjson"
seconds first_rank "$hoithi" rank "$store" --round 1 --limit 5
seconds rank "$hoithi" rank "$store" --round 1 --limit 5
seconds duckdb node $build/duckdb/duckdb.mjs "$work/round1.csv" "${keys[0]}"

echo "rows                        $rows"
echo "import / sqlite3 .import    $(ratio import1 peer)   (${took[import1]} s, ${took[peer]} s, ${took[import1_mb]} MB)"
echo "NDJSON / CSV                $(ratio ndjson import1)   (${took[ndjson]} s)"
echo "fifth round / first         $(ratio import5 import1)   (${took[import5]} s)"
echo "rank and store / DuckDB     $(ratio first_rank duckdb)   (${took[first_rank]} s, ${took[duckdb]} s)"
echo "rank again / DuckDB         $(ratio rank duckdb)   (${took[rank]} s)"
