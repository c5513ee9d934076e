# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A backend that holds a round's submissions and takes papers and results, from an HTTPS server of Python's."""

import gzip
import hashlib
import http.server
import json
import ssl
import subprocess
import threading
import urllib.parse

TOKEN = "tok.en-1"


class Backend(http.server.BaseHTTPRequestHandler):
    rows, page, tag, token, seen, failing = [], 2, '"v1"', TOKEN, [], 0
    shelf, losing = {}, 0  # what is published, by path; how many answers are lost on their way

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def is_foreign(self):
        if self.headers["Authorization"] == f"Bearer {type(self).token}":
            return False
        self.answer(401)
        return True

    def is_refused(self):
        """The request is noted, and answered where it is foreign or the backend fails for now."""
        backend = type(self)
        backend.seen.append((self.path, dict(self.headers)))
        if self.is_foreign():
            return True
        if not backend.failing:
            return False
        backend.failing -= 1
        self.answer(503, Retry_After="0")
        return True

    def do_GET(self):
        backend = type(self)
        if self.is_refused():
            return None
        if self.headers["If-None-Match"] == backend.tag:
            self.send_response(304)
            return self.end_headers()
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
        begin = int(query.get("cursor", ["0"])[0])
        end = min(begin + backend.page, len(backend.rows))
        page = {"round": 1, "total": len(backend.rows), "data": backend.rows[begin:end],
                "next_cursor": str(end) if end < len(backend.rows) else None}
        return self.answer(200, gzip.compress(json.dumps(page, ensure_ascii=False).encode()), ETag=backend.tag,
                           Content_Type="application/json", Content_Encoding="gzip")

    def published_tag(self):
        content = type(self).shelf.get(self.path)
        return '"' + hashlib.sha256(content).hexdigest() + '"' if content is not None else None

    def do_HEAD(self):
        if self.is_foreign():
            return None
        tag = self.published_tag()
        return self.answer(200, ETag=tag) if tag else self.answer(404)

    def do_PUT(self):
        backend = type(self)
        content = self.rfile.read(int(self.headers["Content-Length"]))
        if self.is_refused():
            return None
        tag = self.published_tag()
        if (self.headers["If-Match"] != tag if tag else self.headers["If-None-Match"] != "*"):
            return self.answer(412)
        backend.shelf[self.path] = content
        if backend.losing:
            backend.losing -= 1
            self.close_connection = True
            return self.connection.close()
        return self.answer(200, ETag=self.published_tag())


def certificates():
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    subprocess.run(["openssl", "req", "-x509", *key, "-keyout", "key.pem", "-out", "ca.pem", "-days", "2", "-subj", "/CN=localhost",
                    "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)


def serve():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Backend)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain("ca.pem", "key.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None  # of clients that are gone
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"https://127.0.0.1:{server.server_port}"


def row(number):
    return {"submission_id": f"s{number}", "account_id": f"a{number}", "full_name": f"Người {number}", "phone": f"09000000{number:02d}",
            "agency_code": "474", "submitted_at": f"2023-09-15T08:{number:02d}:00+07:00", "answers": "ABCDABCDABCDABC"}
