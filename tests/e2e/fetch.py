# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Submissions fetched from a backend on the command line, from an HTTPS server of Python's."""

import gzip
import http.server
import json
import os
import ssl
import subprocess
import tempfile
import threading
import urllib.parse

from program import ENVIRONMENT, Checks, done, run

ENVIRONMENT["HOITHI_LANGUAGE"] = "en"  # messages are looked at
TOKEN = "tok.en-1"
NO_KEYRING = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}


class Backend(http.server.BaseHTTPRequestHandler):
    rows, tag, token, seen, failing = [], '"v1"', TOKEN, [], 0

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        backend = type(self)
        backend.seen.append((self.path, dict(self.headers)))
        if self.headers["Authorization"] != f"Bearer {backend.token}":
            return self.answer(401)
        if backend.failing:
            backend.failing -= 1
            return self.answer(503, Retry_After="0")
        if self.headers["If-None-Match"] == backend.tag:
            self.send_response(304)
            return self.end_headers()
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
        begin = int(query.get("cursor", ["0"])[0])
        end = min(begin + 2, len(backend.rows))
        page = {"round": 1, "total": len(backend.rows), "data": backend.rows[begin:end],
                "next_cursor": str(end) if end < len(backend.rows) else None}
        return self.answer(200, gzip.compress(json.dumps(page, ensure_ascii=False).encode()), ETag=backend.tag,
                           Content_Type="application/json", Content_Encoding="gzip")


def certificates():
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    subprocess.run(["openssl", "req", "-x509", *key, "-keyout", "key.pem", "-out", "ca.pem", "-days", "2", "-subj", "/CN=localhost",
                    "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)


def serve():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Backend)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain("ca.pem", "key.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"https://127.0.0.1:{server.server_port}"


def row(number):
    return {"submission_id": f"s{number}", "account_id": f"a{number}", "full_name": f"Người {number}", "phone": f"09000000{number:02d}",
            "agency_code": "474", "submitted_at": f"2023-09-15T08:{number:02d}:00+07:00", "answers": "ABCDABCDABCDABC"}


def fetch(store, address, *more, token=TOKEN, ca=True):
    return run("fetch", store, "--round", 1, "--from", address, *(["--ca", "ca.pem"] if ca else []), *more,
               environment={"XDG_CONFIG_HOME": os.getcwd(), **({"HOITHI_BACKEND_TOKEN": token} if token else NO_KEYRING)})


def fetched(checks, store, address):
    Backend.rows = [row(number) for number in range(1, 6)]
    Backend.failing = 1
    first = fetch(store, address)
    checks.equal(first.code, 0, f"fetch: {first.err}")
    checks.equal(first.json()["accepted"], 5, "fetch: accepted")
    again = fetch(store, address)
    checks.check(again.code == 0 and "Nothing new" in again.err, "fetch again: nothing new", again.err)
    checks.equal(again.json()["read"], 0, "fetch again: nothing read")
    Backend.rows.append(row(6))
    Backend.tag = '"v2"'
    with open("token.txt", "w", encoding="utf-8") as file:
        file.write(TOKEN + "\n")
    more = fetch(store, address, "--token-file", "token.txt", token="wrong")
    checks.equal((more.code, more.json()["accepted"], more.json()["unchanged"]), (0, 1, 5), "fetch: one more, token out of a file")
    checks.equal(len(done("batch", "list", store, "--format", "json").json()), 2, "fetch: two batches")
    checks.equal(done("verify", store).code, 0, "verify")


def refused(checks, store, address):
    Backend.tag, Backend.seen = '"v3"', []
    for what, outcome, code in [
            ("no authority", fetch(store, address, ca=False), 1),
            ("another token", fetch(store, address, token="wrong"), 1),
            ("no token and no keyring", fetch(store, address, token=None), 1),
            ("no https", fetch(store, address.replace("https", "http")), 2),
            ("a token in the address", fetch(store, address + "?token=" + TOKEN), 2),
            ("an authority that is none", fetch(store, address, "--ca", "token.txt", ca=False), 2)]:
        checks.check(outcome.code == code and outcome.err and not outcome.out, f"fetch: {what}", f"exit {outcome.code}: {outcome.err}")
        checks.check(TOKEN not in outcome.err, f"fetch: {what}: the token is told", outcome.err)
    checks.equal([headers["Authorization"] for _, headers in Backend.seen], ["Bearer wrong"], "fetch: who was asked")
    checks.equal(run("fetch", store, "--from", address).code, 2, "fetch: no round")
    outcome = run("backend", "token", address, "--token-file", "token.txt", environment=NO_KEYRING)
    checks.check(outcome.code == 1 and "HOITHI_BACKEND_TOKEN" in outcome.err, "backend token: no keyring", outcome.err)
    checks.equal(run("backend", "forget", address, environment=NO_KEYRING).code, 1, "backend forget")


def main():
    checks = Checks()
    before = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        certificates()
        store = "contest.hoithi"
        done("create", store, "--preset", "kh2475")
        done("paper", "set-key", store, "--round", 1, "--key", "ABCDABCDABCDABC")
        address = serve()
        fetched(checks, store, address)
        refused(checks, store, address)
        os.chdir(before)
    checks.finish()


main()
