#!/usr/bin/env bash
# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds the release and opens it on the sample contest. Without a display the same contest
# runs from end to end on the command line, and its documents are left in build/demo.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

installer/packages.sh run
cmake --preset release
cmake --build --preset release

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    exec build/release/bin/hoithi --sample
fi

rm -rf build/demo
build/release/bin/hoithi demo --out build/demo
echo "There is no display here, so the sample contest ran on the command line. Its results are in $PWD/build/demo"
