# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A throwaway PostgreSQL: sourced by whoever needs one, with `work` set to a folder of theirs.

postmaster=

stop_postgres() {
    [[ -n $postmaster ]] || return 0
    kill -INT "$postmaster" 2>/dev/null
    for _ in $(seq 100); do
        kill -0 "$postmaster" 2>/dev/null || break
        sleep 0.1
    done
    postmaster=
}

# PostgreSQL refuses to run as root, so root hands it to the account that Debian's package makes.
as_postgres() {
    if [[ $(id -u) -eq 0 ]]; then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

# start_postgres [the server's options…]: on loopback, below $work; HOITHI_TEST_PG is its address.
start_postgres() {
    local bin port data=$work/postgres/data attempt
    bin=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin | sort -V | tail -n 1)
    [[ -n $bin ]] || return 1
    mkdir "$work/postgres"
    [[ $(id -u) -eq 0 ]] && chown postgres "$work/postgres"
    as_postgres "$bin/initdb" -D "$data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 -N \
        >"$work/initdb.log" 2>&1 </dev/null || { cat "$work/initdb.log" >&2; return 1; }
    for attempt in 1 2 3 4 5; do
        port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
        as_postgres "$bin/postgres" -D "$data" -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
            "$@" >"$work/postgres.log" 2>&1 </dev/null &
        local launcher=$!
        for _ in $(seq 100); do
            if "$bin/pg_isready" -q -h 127.0.0.1 -p "$port" && [[ -s $data/postmaster.pid ]]; then
                # Under runuser the launcher is only the parent; the server's own id is in its lock file.
                postmaster=$(head -n 1 "$data/postmaster.pid")
                export HOITHI_TEST_PG=postgresql://postgres@127.0.0.1:$port/postgres
                return 0
            fi
            kill -0 "$launcher" 2>/dev/null || break
            sleep 0.1
        done
        kill "$launcher" 2>/dev/null
        wait "$launcher" 2>/dev/null
    done
    cat "$work/postgres.log" >&2
    return 1
}
