#!/usr/bin/env bash
# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures what the project promises against public tools, in one run on one machine, and prints ratios. Never a test.
#   tests/bench/run.sh [ROWS]    1,000,000 unless told; importing is measured by imports.sh
#
# Needs, beyond installer/packages.sh test: npm, for @duckdb/node-api (kept in the build folder).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
rows=${1:-1000000}
build=${HOITHI_BENCH_BUILD:-build/bench}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
targets=(hoithi_benchdumps hoithi_windowframes hoithi_questionframes hoithi_itemanalysisbench hoithi_questionbench)
. tests/bench/measure.sh

mapfile -t keys < <($build/bin/hoithi_benchdumps "$work" "$rows" | grep -oE '[A-D]{15}')
store=$work/bench.hoithi
new_contest "$store"
for round in 1 2 3 4 5; do
    "$hoithi" paper set-key "$store" --round $round --key "${keys[round - 1]}" >/dev/null
done
cp "$store" "$work/new.hoithi"

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
