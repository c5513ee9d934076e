# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the benchmarks share: sourced, with `rows`, `build` and `work` set. Builds HoiThi, writes the dumps, fetches DuckDB.

cmake --preset ci -B $build >/dev/null
cmake --build $build --target hoithi "${targets[@]}" >/dev/null
[[ -d $build/duckdb/node_modules/@duckdb ]] || npm install --silent --prefix $build/duckdb @duckdb/node-api >/dev/null
cp tests/bench/duckdb*.mjs $build/duckdb/

hoithi=$build/bin/hoithi

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

# What this computer remembers of a contest would tell that the copy before has been cut.
export XDG_DATA_HOME=$work/remembered

# new_contest STORE [create's options]: one of five rounds with its rules.
new_contest() {
    local store=$1
    shift
    "$hoithi" create "$store" --preset kh2475 "$@" >/dev/null
    "$hoithi" rules approve "$store" --preset all-15 --approver Bench --reason Bench >/dev/null
}
