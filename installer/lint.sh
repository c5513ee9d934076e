#!/usr/bin/env bash
# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Style and static checks.
#   lint.sh                     format and project rules
#   lint.sh BUILD_DIR [FILE…]   clang-tidy too, over the compile commands of a built directory; only FILEs when named
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
failed=0

mapfile -t sources < <(find models views app tests -type f \( -name '*.h' -o -name '*.cpp' \) | sort)

echo "clang-format: ${#sources[@]} files"
clang-format --dry-run -Werror "${sources[@]}" || failed=1

# refuse TEXT PATTERN FOLDER…: no C++ source of these folders may match.
refuse() {
    local why=$1 pattern=$2 found
    shift 2
    found=$(grep -rnE --include='*.h' --include='*.cpp' "$pattern" "$@")
    [[ -z $found ]] && return
    printf '%s:\n%s\n' "$why" "$found"
    failed=1
}
refuse "string-based connect" '\b(SIGNAL|SLOT)\(' models views app
refuse "nested event loop" '\b(QEventLoop|processEvents)\b' models views app
refuse "singleton" '\binstance\(\)[[:space:]]*(const[[:space:]]*)?(noexcept[[:space:]]*)?\{|static [A-Za-z]+ [&*]instance\(\)' models views app
refuse "machine path" '"/(home|root|tmp|work|Users)/' models views app tests/support

without_spdx=$(find CMakeLists.txt cmake models views app tests resources translations installer .ci -type f \
    \( -name '*.h' -o -name '*.cpp' -o -name '*.cmake' -o -name CMakeLists.txt -o -name '*.sh' -o -path .ci/run \) \
    -exec grep -L 'SPDX-License-Identifier:' {} + | sort)
if [[ -n $without_spdx ]]; then
    printf 'no SPDX header:\n%s\n' "$without_spdx"
    failed=1
fi

if [[ $# -gt 0 ]]; then
    build=$1
    shift
    if [[ ! -f $build/compile_commands.json ]]; then
        echo "$build holds no compile_commands.json: configure it first" >&2
        exit 1
    fi
    if [[ $# -gt 0 ]]; then
        units=("$@")
    else
        mapfile -t units < <(python3 - "$build" <<'PY'
import json, os, sys
root = os.getcwd() + "/"
for entry in json.load(open(os.path.join(sys.argv[1], "compile_commands.json"))):
    path = os.path.normpath(os.path.join(entry["directory"], entry["file"]))
    relative = path[len(root):] if path.startswith(root) else ""
    if relative.split("/")[0] in ("models", "views", "app", "tests"):
        print(relative)
PY
)
    fi
    # clang cannot read the compiler's own precompiled headers, so it looks at the code without them.
    database=$(mktemp -d)
    trap 'rm -rf "$database"' EXIT
    python3 - "$build" "$database" <<'PY'
import json, os, re, sys
entries = json.load(open(os.path.join(sys.argv[1], "compile_commands.json")))
for entry in entries:
    command = entry["command"]
    command = re.sub(r"-Winvalid-pch|-fpch-preprocess|-Wduplicated-cond|-Wlogical-op|-Werror\b|-mno-direct-extern-access", "", command)
    entry["command"] = re.sub(r"-include \S*cmake_pch\.hxx", "", command)
json.dump(entries, open(os.path.join(sys.argv[2], "compile_commands.json"), "w"))
PY
    echo "clang-tidy: ${#units[@]} files"
    printf '%s\0' "${units[@]}" | xargs -0 -r -n 1 -P 2 clang-tidy --quiet -p "$database" 2>/dev/null || failed=1
fi

[[ $failed -eq 0 ]] && echo "clean"
exit $failed
