#!/usr/bin/env bash
# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# halves.sh BINARY: the classes of a test binary in two halves side by side. Where HOITHI_TEST_PLATFORM asks for a real
# window, each half has a display of its own.
set -uo pipefail

half() {
    export HOITHI_TEST_SHARE=$1/2
    shift
    if [[ ${HOITHI_TEST_PLATFORM:-} == xcb ]]; then
        exec xvfb-run -a -s "-screen 0 1920x1080x24" "$@"
    fi
    exec "$@"
}

[[ -n ${HOITHI_TEST_CLASS:-} ]] && exec "$@"
second=$(mktemp)
trap 'rm -f "$second"' EXIT
(half 2 "$@") >"$second" 2>&1 &
other=$!
sleep 2 # until the display that the second half has found is taken
(half 1 "$@") 2>&1
failed=$?
wait "$other" || failed=1
cat "$second"
exit "$failed"
