# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""F16: a keyring that is not there, refuses, or is locked. The window works with what it has in memory, says so, and leaves
the passphrase in no file; a command that keeps a token says that it cannot. Beside them the keyring that works."""

import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(1, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from faultline import Checks, Fault  # noqa: E402

PROGRAM = sys.argv[1]
WINDOW = sys.argv[2]
TOKEN = "ma.truy-cap_7391"
ADDRESS = "https://backend.example/hue-s"
PASSPHRASE = "chích choè hót sau vườn 7391"  # as in tst_keyring.cpp
LIMIT = 180
DENIED = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    <deny send_destination="org.freedesktop.secrets"/>
  </policy>
</busconfig>
"""
START = "printf 'tho mat khau' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
LOCK = ("dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets "
        "org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null")


def surroundings(folder):
    """A home of its own; what is written anywhere is below it."""
    environment = dict(os.environ, HOME=folder, HOITHI_KEYRING_FOLDER=os.path.join(folder, "contest"), TMPDIR=folder)
    for name, part in (("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache"),
                       ("XDG_RUNTIME_DIR", "run"), ("XDG_STATE_HOME", "state"), (None, "contest")):
        os.mkdir(os.path.join(folder, part), 0o700)
        if name:
            environment[name] = os.path.join(folder, part)
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    environment.pop("DISPLAY", None)
    return environment


def leaks(folder):
    """The files that hold the passphrase or the token as it was typed."""
    wanted = [secret.encode(coding) for secret in (PASSPHRASE, TOKEN) for coding in ("utf-8", "utf-16-le", "utf-16-be")]
    found = []
    for where, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(where, name)
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    content = file.read()
                if any(text in content for text in wanted):
                    found.append(os.path.relpath(path, folder))
    return found


def the_search_finds(checks):
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "note"), "wb") as file:
            file.write(b"x" + PASSPHRASE.encode("utf-16-le"))
        checks.equal(leaks(folder), ["note"], "a passphrase in a file is found")


def on_a_bus(script, options=()):
    return ["dbus-run-session", *options, "--", "sh", "-c", script]


def window(keyring):
    return f"HOITHI_KEYRING={keyring} '{WINDOW}'"


def keep():
    return f"printf %s {TOKEN} | '{PROGRAM}' backend token {ADDRESS}"


def forget():
    return f"'{PROGRAM}' backend forget {ADDRESS}"


def cannot_keep():
    return f"! {{ {keep()}; }} && {keep()} 2>&1 | grep -q HOITHI_BACKEND_TOKEN && ! {forget()}"


def one(checks, fault, name, command_in):
    fault.run()
    with tempfile.TemporaryDirectory() as folder:
        environment = surroundings(folder)
        process = subprocess.run(command_in(folder), env=environment, capture_output=True, timeout=LIMIT, encoding="utf-8",
                                 errors="replace")
        checks.equal(process.returncode, 0, f"{name}: {process.stdout[-2000:]}{process.stderr[-500:]}")
        checks.equal(leaks(folder), [], f"{name}: passphrase and token are in no file")


def denied(folder):
    path = os.path.join(folder, "denied.conf")
    with open(path, "w", encoding="utf-8") as file:
        file.write(DENIED.format(folder=folder))
    return on_a_bus(f"{START}; {window('denied')}", [f"--config-file={path}"])


def main():
    checks = Checks()
    the_search_finds(checks)
    with Fault(checks, "F16") as fault:
        one(checks, fault, "absent", lambda folder: ["sh", "-c", window("absent")])
        one(checks, fault, "absent: a token", lambda folder: ["sh", "-c", cannot_keep()])
        if shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon"):
            one(checks, fault, "no service on the bus", lambda folder: on_a_bus(window("denied")))
            one(checks, fault, "denied", denied)
            one(checks, fault, "no service on the bus: a token", lambda folder: on_a_bus(cannot_keep()))
            one(checks, fault, "works: a token", lambda folder: on_a_bus(
                f"{START}; {keep()} && {keep()} && {forget()} && ! {forget()} && {keep()} && {LOCK} && ! {forget()}"))
            one(checks, fault, "works", lambda folder: on_a_bus(f"{START}; {window('works')}"))
            one(checks, fault, "locked", lambda folder: on_a_bus(
                f"{START}; {window('works')} && {LOCK} && {window('locked')}"))
        else:
            print("SKIP   : F16 with a keyring: dbus-run-session or gnome-keyring is not installed")
    checks.finish()


main()
