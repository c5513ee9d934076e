#!/usr/bin/env bash
# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the fuzzers with address and undefined-behaviour sanitizers, and lets each of them search from its corpus.
#   fuzz.sh [SECONDS [NAME…]]   10 seconds each and all of them unless told
# The last line is "N fuzzers ran, M failed". An input that failed is kept in build/found,
# and so are those that reached something new: the next search goes on from there.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
seconds=${1:-10}
[[ $# -gt 0 ]] && shift
names=("$@")
if [[ ${#names[@]} -eq 0 ]]; then
    mapfile -t names < <(ls tests/fuzz/corpus)
fi

{ cmake --preset fuzz && cmake --build --preset fuzz --target "${names[@]/#/fuzz-}"; } </dev/null || exit 1

# search NAME: an input may take as long and as much memory as a replay gives it.
search() {
    local found=build/found/$1 log
    mkdir -p "$found"
    log=$(mktemp)
    LC_ALL=C.UTF-8 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 build/fuzz/bin/"fuzz-$1" -max_total_time="$2" \
        -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="$found/" \
        "$found" "tests/fuzz/corpus/$1" >"$log" 2>&1 </dev/null
    local status=$?
    if [[ $status -eq 0 ]]; then
        echo "$1: $(awk '/number_of_executed_units/ {print $2}' "$log") inputs"
    else
        echo "$1: FAILED"
        tail -n 60 "$log" | cut -c 1-500
    fi
    rm -f "$log"
    return $status
}
export -f search

results=$(printf '%s\0' "${names[@]}" | xargs -0 -n 1 -P "$(nproc)" bash -c 'search "$1" "$0"' "$seconds")
printf '%s\n' "$results"
failed=$(grep -c ': FAILED$' <<<"$results")
echo "${#names[@]} fuzzers ran, $failed failed"
[[ $failed -eq 0 ]]
