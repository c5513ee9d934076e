#!/usr/bin/env bash
# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures importing against public tools, in one run on one machine, and prints ratios. Never a test.
#   tests/bench/imports.sh [ROWS [MANY]]    1,000,000 rows unless told; with MANY a second dump of so many rows is imported too
#
# Needs, beyond installer/packages.sh test: npm, for @duckdb/node-api (kept in the build folder), and libreoffice-calc.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
rows=${1:-1000000}
many=${2:-}
build=${HOITHI_BENCH_BUILD:-build/bench}
work=$(mktemp -d)
chmod 755 "$work"
targets=(hoithi_benchdumps)
. installer/postgres.sh
trap 'stop_postgres; rm -rf "$work"' EXIT
. tests/bench/measure.sh

$build/bin/hoithi_benchdumps "$work" "$rows" >/dev/null
rm "$work"/round[2-5].csv
printf '%s' "cụm từ của Ban Tổ chức" >"$work/phrase"
key=ABCDABCDABCDABC
for kind in plain sealed; do
    sealing=()
    [[ $kind == sealed ]] && sealing=(--passphrase-file "$work/phrase")
    new_contest "$work/$kind.hoithi" "${sealing[@]}"
    "$hoithi" paper set-key "$work/$kind.hoithi" --round 1 --key $key >/dev/null
done

# A file just written is still on its way to the disk, and would be counted against whoever comes next.
fresh() { rm -rf "$XDG_DATA_HOME" "$work/$2" "$work/$2"-* && cp "$work/$1.hoithi" "$work/$2" && sync; }
before_peer() { rm -f "$work/peer.db" && sync; }
before_duckdb() { rm -f "$work/peer.duckdb"* && sync; }
for name in csv ndjson json xlsx many; do
    eval "before_$name() { fresh plain one.hoithi; }"
done
before_sealed() { fresh sealed one.hoithi; }

import() { seconds "$1" "$hoithi" import "$work/one.hoithi" --round 1 "$work/$2" "${@:3}"; }
seconds peer sqlite3 "$work/peer.db" ".import --csv $work/round1.csv t"
import csv round1.csv
import sealed round1.csv --passphrase-file "$work/phrase"
import ndjson round1.ndjson
import json round1.json
import xlsx round1.xlsx
seconds soffice soffice --headless "-env:UserInstallation=file://$work/office" --convert-to csv --outdir "$work/converted" "$work/round1.xlsx"

"$hoithi" agencies list "$work/plain.hoithi" >"$work/agencies.csv"
read -r opens closes < <("$hoithi" schedule show "$work/plain.hoithi" --format json | python3 -c '
import json, sys
round = json.load(sys.stdin)["rounds"][0]
print(round["opens"], round["closes"])')
seconds duckdb node $build/duckdb/duckdbimport.mjs "$work/round1.csv" "$work/agencies.csv" "$work/peer.duckdb" 15 "$opens" "$closes"

start_postgres
server=${HOITHI_TEST_PG%/*}
sql() { psql -q -X -v ON_ERROR_STOP=1 "$HOITHI_TEST_PG" -c "$1" >/dev/null; }
columns=$(head -n 1 "$work/round1.csv" | sed 's/,/ text, /g')
before_copy() { sql 'DROP TABLE IF EXISTS peer' && sql "CREATE TABLE peer ($columns text)" && sql CHECKPOINT; }
before_server() {
    rm -rf "$XDG_DATA_HOME"
    sql 'DROP DATABASE IF EXISTS bench' && sql 'CREATE DATABASE bench'
    new_contest "$server/bench"
    "$hoithi" paper set-key "$server/bench" --round 1 --key $key >/dev/null
    sql CHECKPOINT
}
seconds copy psql -q -X "$HOITHI_TEST_PG" -c "\\copy peer FROM '$work/round1.csv' CSV HEADER"
seconds server "$hoithi" import "$server/bench" --round 1 "$work/round1.csv"

echo "rows                          $rows"
echo "import / sqlite3 .import      $(ratio csv peer)   (${took[csv]} s, ${took[peer]} s, ${took[csv_mb]} MB)"
echo "sealed / sqlite3 .import      $(ratio sealed peer)   (${took[sealed]} s, ${took[sealed_mb]} MB)"
echo "import / DuckDB               $(ratio csv duckdb)   (${took[duckdb]} s, ${took[duckdb_mb]} MB)"
echo "server / \\copy                $(ratio server copy)   (${took[server]} s, ${took[copy]} s, ${took[server_mb]} MB)"
echo "NDJSON / CSV                  $(ratio ndjson csv)   (${took[ndjson]} s, ${took[ndjson_mb]} MB)"
echo "JSON / CSV                    $(ratio json csv)   (${took[json]} s, ${took[json_mb]} MB)"
echo "xlsx / LibreOffice to CSV     $(ratio xlsx soffice)   (${took[xlsx]} s, ${took[soffice]} s, ${took[xlsx_mb]} MB; 100,000 rows)"

if [[ -n $many ]]; then
    rm -f "$work"/round1.*
    $build/bin/hoithi_benchdumps "$work" "$many" first >/dev/null
    seconds once many "$hoithi" import "$work/one.hoithi" --round 1 "$work/round1.csv"
    echo "$many rows / $rows      $(ratio many csv)   (${took[many]} s, ${took[many_mb]} MB)"
fi
