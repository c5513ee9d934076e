#!/usr/bin/env bash
# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what building, running and testing HoiThi on Debian 12 takes, and only what is missing.
#   packages.sh [run|test|lint]   each includes the one before; "test" unless told
set -euo pipefail

run_packages=(
    build-essential cmake ninja-build ccache pkg-config git ca-certificates
    qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl-dev libopengl-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-qpa-plugins libqt6sql6-sqlite libqt6sql6-psql
    libsqlite3-dev libpq-dev libsodium-dev qtkeychain-qt6-dev libsecret-1-0 libarchive-dev libexpat1-dev zlib1g-dev libsimdjson-dev libssl-dev
    libkainjow-mustache-dev libexpected-dev fonts-croscore fonts-liberation fonts-dejavu-core
)
# Older compilers of clang cannot read the ranges of this C++ library.
test_packages=(
    postgresql pgbouncer openssl librapidcheck-dev libbenchmark-dev clang-format xvfb xauth imagemagick poppler-utils
    sqlite3 python3 python3-yaml qt6-httpserver-dev qt6-websockets-dev faketime dbus gnome-keyring
    clang-16 libclang-rt-16-dev
)
lint_packages=(clang-tidy)

case "${1:-test}" in
run) wanted=("${run_packages[@]}") ;;
test) wanted=("${run_packages[@]}" "${test_packages[@]}") ;;
lint) wanted=("${run_packages[@]}" "${test_packages[@]}" "${lint_packages[@]}") ;;
*)
    echo "usage: packages.sh [run|test|lint]" >&2
    exit 2
    ;;
esac

missing=()
for package in "${wanted[@]}"; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [[ $status == installed ]] || missing+=("$package")
done
[[ ${#missing[@]} -eq 0 ]] && exit 0

as_root=()
if [[ $(id -u) -ne 0 ]]; then
    command -v sudo >/dev/null || {
        echo "These packages are missing, and there is no sudo to install them: ${missing[*]}" >&2
        exit 1
    }
    as_root=(sudo)
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -q -y)

install_missing() {
    "${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null
}

echo "Installing: ${missing[*]}" >&2
# A fresh machine has no package lists and an old one has stale ones: both show as a package that is not found.
known=true
for package in "${missing[@]}"; do
    [[ -n $(apt-cache madison "$package" 2>/dev/null) ]] || known=false
done
if ! $known || ! install_missing >&2; then
    "${apt[@]}" update </dev/null >&2
    install_missing >&2
fi
