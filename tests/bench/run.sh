#!/usr/bin/env bash
# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures what the project promises against public tools, in one run on one machine, and prints ratios. Never a test.
#   tests/bench/run.sh [ROWS]    1,000,000 unless told
#
# Needs, beyond installer/packages.sh test: npm, for @duckdb/node-api (kept in the build folder), and libreoffice-calc.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
rows=${1:-1000000}
build=build/bench
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cmake --preset ci -B $build >/dev/null
cmake --build $build --target hoithi hoithi_benchdumps hoithi_windowframes hoithi_questionframes \
    hoithi_itemanalysisbench hoithi_questionbench >/dev/null
[[ -d $build/duckdb/node_modules/@duckdb ]] || npm install --silent --prefix $build/duckdb @duckdb/node-api >/dev/null
cp tests/bench/duckdb*.mjs $build/duckdb/

hoithi=$build/bin/hoithi
mapfile -t keys < <($build/bin/hoithi_benchdumps "$work" "$rows" | grep -oE '[A-D]{15}')

# seconds NAME command…: runs it three times (once with `once` before the name), keeps the middle wall time under NAME and
# the peak memory in MB under NAME_mb. A function `before_NAME`, where there is one, makes everything as it was.
declare -A took
seconds() {
    local runs=3 name report code
    [[ $1 == once ]] && { runs=1; shift; }
    name=$1
    shift
    local times=() before=before_$name
    for _ in $(seq $runs); do
        if declare -F "$before" >/dev/null; then "$before"; fi
        report=$(python3 - "$@" <<'PY'
import resource, subprocess, sys, time
start = time.monotonic()
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
print(f"{time.monotonic() - start:.3f} {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024} {done.returncode}")
PY
)
        read -r time "took[${name}_mb]" code <<<"$report"
        [[ $code -eq 0 ]] || { echo "$name failed" >&2; exit 1; }
        times+=("$time")
    done
    took[$name]=$(printf '%s\n' "${times[@]}" | sort -n | sed -n "$(((runs + 1) / 2))p")
}
ratio() { python3 -c "print(f'{${took[$1]} / ${took[$2]}:.2f}')"; }

store=$work/bench.hoithi
"$hoithi" create "$store" --preset kh2475 >/dev/null
"$hoithi" rules approve "$store" --preset all-15 --approver Bench --reason Bench >/dev/null
for round in 1 2 3 4 5; do
    "$hoithi" paper set-key "$store" --round $round --key "${keys[round - 1]}" >/dev/null
done
cp "$store" "$work/new.hoithi"

# A file just written is still on its way to the disk, and would be counted against whoever comes next.
# What this computer remembers of a contest would tell that the copy before has been cut.
export XDG_DATA_HOME=$work/remembered
fresh() { rm -rf "$XDG_DATA_HOME" "$work/$1" "$work/$1"-* && cp "$work/new.hoithi" "$work/$1" && sync; }
before_peer() { rm -f "$work/peer.db" && sync; }
before_import() { fresh one.hoithi; }
before_ndjson() { fresh ndjson.hoithi; }
before_json() { fresh json.hoithi; }
before_xlsx() { fresh xlsx.hoithi; }

seconds peer sqlite3 "$work/peer.db" ".import --csv $work/round1.csv t"
seconds import "$hoithi" import "$work/one.hoithi" --round 1 "$work/round1.csv"
seconds ndjson "$hoithi" import "$work/ndjson.hoithi" --round 1 "$work/round1.ndjson"
seconds json "$hoithi" import "$work/json.hoithi" --round 1 "$work/round1.json"
seconds xlsx "$hoithi" import "$work/xlsx.hoithi" --round 1 "$work/round1.xlsx"
seconds soffice soffice --headless "-env:UserInstallation=file://$work/office" --convert-to csv --outdir "$work/converted" "$work/round1.xlsx"
for round in 1 2 3 4 5; do
    sync
    seconds once "import$round" "$hoithi" import "$store" --round $round "$work/round$round.csv"
done
seconds once first_rank "$hoithi" rank "$store" --round 1 --limit 5
seconds rank "$hoithi" rank "$store" --round 1 --limit 5
seconds duckdb node $build/duckdb/duckdb.mjs "$work/round1.csv" "${keys[0]}" whole
seconds duckdb_first node $build/duckdb/duckdb.mjs "$work/round1.csv" "${keys[0]}" first

seconds once later_rank "$hoithi" rank "$store" --round 5 --limit 5
seconds flags "$hoithi" review flags "$store" --round 1 --limit 5
seconds flags5 "$hoithi" review flags "$store" --round 5 --limit 5
seconds duckdb_flags node $build/duckdb/duckdbflags.mjs "$work/round1.csv"

items_key=$($build/bin/hoithi_itemanalysisbench write "$work/answers.txt" "$rows")
seconds items $build/bin/hoithi_itemanalysisbench "$work/answers.txt" "$items_key"
seconds duckdb_items node $build/duckdb/duckdbitems.mjs "$work/answers.txt" "$items_key"

echo "rows                          $rows"
echo "import / sqlite3 .import      $(ratio import peer)   (${took[import]} s, ${took[peer]} s, ${took[import_mb]} MB)"
echo "NDJSON / CSV                  $(ratio ndjson import)   (${took[ndjson]} s)"
echo "JSON / CSV                    $(ratio json import)   (${took[json]} s)"
echo "xlsx / LibreOffice to CSV     $(ratio xlsx soffice)   (${took[xlsx]} s, ${took[soffice]} s, ${took[xlsx_mb]} MB; 100,000 rows)"
echo "fifth round / first           $(ratio import5 import1)   (${took[import5]} s, ${took[import1]} s, ${took[import5_mb]} MB)"
echo "rank and store / DuckDB       $(ratio first_rank duckdb)   (${took[first_rank]} s, ${took[duckdb]} s)"
echo "rank again / DuckDB           $(ratio rank duckdb)   (${took[rank]} s)"
echo "rank again / DuckDB's best 5  $(ratio rank duckdb_first)   (${took[duckdb_first]} s)"
echo "flags / DuckDB's groups        $(ratio flags duckdb_flags)   (${took[flags]} s, ${took[duckdb_flags]} s, ${took[flags_mb]} MB)"
echo "flags of the fifth round      ${took[flags5]} s, ${took[flags5_mb]} MB"
echo "item analysis / DuckDB        $(ratio items duckdb_items)   (${took[items]} s, ${took[duckdb_items]} s, ${took[items_mb]} MB)"
echo
echo "The question bank, in memory:"
$build/bin/hoithi_questionbench
echo
echo "The window, with a sealed bank of 20,000 questions:"
phrase="cụm từ của Ban Tổ chức"
printf '%s' "$phrase" >"$work/phrase"
"$hoithi" create "$work/bank.hoithi" --preset kh2475 --questions-passphrase-file "$work/phrase" >/dev/null
$build/bin/hoithi_questionbench write "$work/bank.gift"
seconds once questions "$hoithi" questions import "$work/bank.hoithi" "$work/bank.gift" --questions-passphrase-file "$work/phrase"
echo "importing them                ${took[questions]} s, ${took[questions_mb]} MB"
xvfb-run -a $build/bin/hoithi_questionframes "$work/bank.hoithi" "$phrase"
echo
echo "The window, with a round of $rows rows:"
cp "$work/new.hoithi" "$work/window.hoithi"
xvfb-run -a $build/bin/hoithi_windowframes "$work/window.hoithi" "$work/round1.csv" 1
echo "The window, with the dump of another round:"
cp "$work/new.hoithi" "$work/wrong.hoithi"
xvfb-run -a $build/bin/hoithi_windowframes "$work/wrong.hoithi" "$work/round1.csv" 2
