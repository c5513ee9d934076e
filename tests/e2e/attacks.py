# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The attack list of SECURITY.md, as far as it is tried from outside: dumps sent again, texts that are meant to become something
else, log files, core dumps and what stays in memory."""

import csv
import gzip
import io
import os
import resource
import shutil
import signal
import subprocess
import tempfile
import time

from program import BINARY, ENVIRONMENT, Checks, done, run

KEY = "ABCDABCDABCDABC"
HEADER = "submission_id,account_id,full_name,agency_code,agency_name,submitted_at,answers,prediction\n"
PASSPHRASE = "chim-hoàng-yến-73519-bí-mật"


def write(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    return path


def prepared(folder, name, *options):
    store = os.path.join(folder, name)
    done("create", store, "--preset", "kh2475", *options)
    done("rules", "approve", store, "--preset", "all-15", "--approver", "Lê Thử", "--reason", "test")
    for round_ in (1, 2):
        done("paper", "set-key", store, "--round", round_, "--key", KEY)
    return store


def imported(store, round_, path):
    counts = done("import", store, "--round", round_, path).json()
    return tuple(counts[name] for name in ("accepted", "unchanged", "conflicts", "rejected"))


def standing(store):
    return done("rank", store, "--round", 1).out


def replayed_dumps(checks, folder):
    store = prepared(folder, "replay.hoithi")
    rows = [f"S{i},a{i},Người Thử {i},474,,2023-09-16T08:{i:02}:00+07:00,{KEY},{i}" for i in range(20)]
    text = HEADER + "\n".join(rows) + "\n"
    dump = write(folder, "round-1.csv", text)
    checks.equal(imported(store, 1, dump), (20, 0, 0, 0), "replay: the dump itself")
    before = standing(store)
    packed = os.path.join(folder, "round-1.csv.gz")
    with gzip.open(packed, "wb") as file:
        file.write(text.encode())
    changed = [row.replace(KEY, KEY[:-1] + "D") if row.startswith("S3,") else row for row in rows]
    later = text.replace("2023-09-16", "2023-09-23")
    sent = [("again", 1, dump, (0, 20, 0, 0)),
            ("under another name", 1, write(folder, "other.csv", text), (0, 20, 0, 0)),
            ("compressed", 1, packed, (0, 20, 0, 0)),
            ("in another order", 1, write(folder, "order.csv", HEADER + "\n".join(reversed(rows)) + "\n"), (0, 20, 0, 0)),
            ("as the second round's", 2, dump, (0, 0, 0, 20)),
            ("as the second round's, with other times", 2, write(folder, "later.csv", later), (0, 0, 20, 0)),
            ("with one row changed", 1, write(folder, "changed.csv", HEADER + "\n".join(changed) + "\n"), (0, 19, 1, 0))]
    for name, round_, path, counts in sent:
        checks.equal(imported(store, round_, path), counts, f"replay: the dump {name}")
        checks.equal(standing(store), before, f"replay: the standing after the dump {name}")
    checks.equal(done("verify", store).code, 0, "replay: verify")


def copies_worked_on_apart(checks, folder):
    """Told on both, since one could be a forgery, until somebody says which one counts no more."""
    store = prepared(folder, "counts.hoithi")
    trial = os.path.join(folder, "trial.hoithi")
    done("backup", store, trial)
    for path, key in ((store, KEY), (trial, KEY[:-1] + "D")):
        done("paper", "set-key", path, "--round", 3, "--key", key)
    checks.equal(run("verify", store).code, 1, "copies: the trial is told of")
    checks.equal(run("verify", store, "--set-aside", store).code, 2, "copies: a contest is not set aside for itself")
    checks.equal(run("verify", store, "--set-aside", os.path.join(folder, "unknown.hoithi")).code, 1, "copies: nor an unknown one")
    checks.equal(run("verify", store).code, 1, "copies: it is still told of")
    checks.equal(run("verify", store, "--set-aside", trial).code, 0, "copies: the trial is set aside")
    checks.equal(run("verify", store).code, 0, "copies: for good")


FORMULAS = ["=1+1", "+1+1", "-1+2", "@SUM(A1)", "\t=1+1", '=HYPERLINK("http://localhost","x")', "=cmd|' /C calc'!A0"]
MARKUP = ["<img src=file:///etc/hostname>", "A&B<c>\"d\"'e]]>", "{{issuer}}", "{{{issuer}}}", "{{> /etc/hostname}}", "**a**|*b*\\",
          "tổng\ntotal: 9", "Nguyễn \u202enàoT\u202c", "Trần\u200b Thử", "Lê\u001b[31m Thử"]


def injected_store(folder):
    store = prepared(folder, "inject.hoithi")
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\n")
    for i, name in enumerate(FORMULAS + MARKUP):
        table.writerow([f"I{i}", f"acc{i}", name, "", name, f"2023-09-17T08:{i:02}:00+07:00", KEY, i])
    table.writerow(["=2+3", "=acc", "Thử", "474", "", "=4+5", KEY, "=6+7"])
    dump = write(folder, "inject.csv", HEADER + text.getvalue())
    rejects = os.path.join(folder, "rejects.csv")
    done("import", store, "--round", 1, dump, "--rejects", rejects)
    return store, rejects


def is_formula(field):
    return len(field) > 1 and field[0] in "=+-@\t\r" and not field[1:].isdigit()


def check_table(checks, path, name):
    with open(path, encoding="utf-8-sig", newline="") as file:
        fields = [field for row in csv.reader(file) for field in row]
    checks.check(len(fields) > 5, f"inject: {name} holds something")
    checks.equal([field for field in fields if is_formula(field)], [], f"inject: {name} holds no formula")


def check_pdf(checks, path, wanted):
    name = os.path.basename(path)
    text = subprocess.run(["pdftotext", "-raw", path, "-"], check=True, capture_output=True, encoding="utf-8").stdout
    images = subprocess.run(["pdfimages", "-list", path], check=True, capture_output=True, encoding="utf-8").stdout
    checks.equal(len(images.splitlines()), 2, f"inject: {name} embeds no picture")
    for part in wanted:
        # In a narrow column it may stand on two lines.
        checks.check("".join(part.split()) in "".join(text.split()), f"inject: {name} prints {part!r} as text", text[-1500:])
    checks.check("\u202e" not in text and "\u200b" not in text and "\x1b" not in text, f"inject: {name} turns nothing around")
    with open("/etc/hostname", encoding="utf-8") as file:
        host = file.read().strip()
    checks.check(len(host) < 4 or host not in text, f"inject: {name} holds no other file")
    if shutil.which("qpdf"):
        plain = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", path, "-"], check=False, capture_output=True).stdout
        checks.equal([word for word in (b"/URI", b"/Launch", b"/JavaScript", b"/JS", b"/EmbeddedFile") if word in plain], [],
                     f"inject: {name} does nothing when it is opened")


def injected_text(checks, folder):
    store, rejects = injected_store(folder)
    check_table(checks, rejects, "the list of rejects")
    rows = done("rank", store, "--round", 1, "--format", "json").json()["standings"]
    names = {row["submission_id"]: row["full_name"] for row in rows}
    checks.equal(names["I0"], FORMULAS[0], "inject: JSON gives the text as it came")
    for winners in (FORMULAS, MARKUP[:5], MARKUP[4:]):  # five prizes a time: the predictions nearest to the number of people win
        chosen = [f"I{i}" for i, name in enumerate(FORMULAS + MARKUP) if name in winners]
        out = award_to(checks, folder, store, chosen)
        check_table(checks, os.path.join(out, "awards.csv"), "the list of awards")
        given = [row["full_name"] for row in done("rank", out.removesuffix(".out"), "--round", 1, "--format", "json").json()["standings"]
                 if row["prize"]]
        parts = [part for part in ("<img src=file:///etc/hostname>", "{{issuer}}", "{{> /etc/hostname}}", "=1+1", "@SUM(A1)",
                                   "**a**|*b*\\") if part in given]
        checks.check(len(parts) > 0, f"inject: some of them won, of {given}")
        check_pdf(checks, os.path.join(out, "decision.pdf"), parts)
        check_pdf(checks, os.path.join(out, "certificates.pdf"), [])
    checks.equal(done("verify", store).code, 0, "inject: verify")


def award_to(checks, folder, store, wanted):
    """Takes everybody out who is not wanted, so that these win; on a copy."""
    copy = os.path.join(folder, f"inject-{wanted[0]}.hoithi")
    shutil.copy(store, copy)
    ranked = done("rank", copy, "--round", 1, "--format", "json").json()["standings"]
    for row in ranked:
        if row["submission_id"] not in wanted[-6:]:
            done("review", "invalidate", copy, row["submission_id"], "--judge", "Trần Thử", "--judge", "Phạm Thử", "--reason", "x")
    done("rank", copy, "--round", 1)
    for judge in ("Trần Thử", "Phạm Thử"):
        done("sign", copy, "--round", 1, "--judge", judge)
    out = copy + ".out"
    done("award", copy, "--round", 1, "--out", out)
    checks.equal(sorted(os.listdir(out)), ["awards.csv", "certificates.pdf", "decision.pdf"], "inject: documents are made")
    return out


def own_templates(checks, folder):
    """What stands in the folder of templates is text to be printed: it reads no file and runs nothing."""
    store = prepared(folder, "template.hoithi")
    rows = "".join(f"S{i},a{i},Người Thử,474,,2023-09-16T08:{i:02}:00+07:00,{KEY},{i}\n" for i in range(7))
    done("import", store, "--round", 1, write(folder, "plain.csv", HEADER + rows))
    done("rank", store, "--round", 1)
    for judge in ("Trần Thử", "Phạm Thử"):
        done("sign", store, "--round", 1, "--judge", judge)
    templates = os.path.join(folder, "HoiThi", "templates")
    os.makedirs(templates)
    environment = dict(ENVIRONMENT, XDG_CONFIG_HOME=folder, XDG_CONFIG_DIRS=folder)
    for text, code in (("paragraph: <img src=file:///etc/hostname> &amp; =1+1\n", 0), ("paragraph: {{> /etc/hostname}}\n", 1),
                       ("paragraph: {{=<% %>=}}\n", 1), ("image: /etc/hostname\n", 1), ("paragraph: {{no_such_value}}\n", 1)):
        write(templates, "decision.vi.mustache", text)
        out = os.path.join(folder, "templates-out")
        shutil.rmtree(out, ignore_errors=True)
        process = subprocess.run([BINARY, "award", store, "--round", "1", "--out", out], capture_output=True, env=environment,
                                 encoding="utf-8", check=False)
        checks.equal(process.returncode, code, f"template {text!r}: {process.stderr.strip()}")
        if code == 0:
            check_pdf(checks, os.path.join(out, "decision.pdf"), ["<img src=file:///etc/hostname> &amp; =1+1"])


def long_import(folder):
    """A dump that takes a while, on a protected contest."""
    secret = write(folder, "passphrase", PASSPHRASE + "\n")
    store = prepared(folder, "vault.hoithi", "--passphrase-file", secret)
    row = "S{0},a{0},Người Thử,0987{0:06},046077{0:06},474,2023-09-16T08:00:00+07:00,{1}\n".format
    dump = write(folder, "long.csv", "submission_id,account_id,full_name,phone,national_id,agency_code,submitted_at,answers\n"
                 + "".join(row(i, KEY) for i in range(400_000)))
    return [os.path.abspath(BINARY), "import", store, "--round", "1", dump, "--passphrase-file", secret]


def unlimited():
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def processor_time(pid):
    """In seconds; none of a process that has ended."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
            fields = file.read().rsplit(")", 1)[1].split()
    except OSError:
        return None
    return None if fields[0] in "ZX" else (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wait_until_used(pid, seconds):
    """However many others have the processor."""
    while (used := processor_time(pid)) is not None and used < seconds:
        time.sleep(0.01)
    return used is not None


def aborted(command, folder, seconds):
    """Whether it left a core dump."""
    process = subprocess.Popen(command, cwd=folder, env=ENVIRONMENT, preexec_fn=unlimited, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    wait_until_used(process.pid, seconds)
    os.kill(process.pid, signal.SIGABRT)
    _, status = os.waitpid(process.pid, 0)
    process.returncode = -1
    return os.WIFSIGNALED(status) and os.WCOREDUMP(status)


def core_dumps(checks, folder, command):
    place = os.path.join(folder, "core")
    os.makedirs(place)
    if not aborted(["sh", "-c", "while :; do :; done"], place, 0.1):
        print("SKIP   : core dumps: this system writes none of any program")
    checks.check(not aborted(command, place, 0.5), "core: the program leaves none, whatever the shell allows")


def memory_of(pid, folder):
    """All of it, or None where that is not allowed."""
    image = os.path.join(folder, "image")
    subprocess.run(["gcore", "-o", image, str(pid)], capture_output=True, check=False)
    image += f".{pid}"
    if not os.path.exists(image):
        return None
    with open(image, "rb") as file:
        data = file.read()
    os.remove(image)
    return data


def memory(checks, folder, command):
    """Somebody with the rights to do so reads the whole memory of a running import."""
    if not shutil.which("gcore"):
        print("SKIP   : memory: gcore is not installed")
        return
    process = subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    data = b""
    # Once the rows are read, the passphrase has been used. Making a key of it takes most of a second.
    for seconds in (1.2, 1.7, 2.4, 3.5):
        if "Người Thử".encode() not in data and wait_until_used(process.pid, seconds):
            os.kill(process.pid, signal.SIGSTOP)
            data = memory_of(process.pid, folder)
            os.kill(process.pid, signal.SIGCONT)
            if data is None:
                break
    process.kill()
    process.wait()
    if data is None:
        checks.check(os.geteuid() != 0, "memory: nobody but root may look")
        return
    checks.check("Người Thử".encode() in data, "memory: it was looked at while the import was running")
    found = [form for form in ("utf-8", "utf-16-le") if PASSPHRASE.encode(form) in data]
    checks.equal(found, [], "memory: the passphrase is gone once it was used")


def logs(checks, folder):
    """What the program wrote down of all this, in the user's data folder."""
    texts = b""
    for parent, _, names in os.walk(ENVIRONMENT["XDG_DATA_HOME"]):
        for name in names:
            with open(os.path.join(parent, name), "rb") as file:
                texts += file.read()
    canaries = [PASSPHRASE, "0987000001", "046077000001", "Người Thử", "HYPERLINK", KEY]
    checks.check(len(texts) > 0, "logs: something was written")
    checks.equal([canary for canary in canaries if canary.encode() in texts], [], "logs: nothing personal, and no secret")
    checks.check(run("import", os.path.join(folder, "none.hoithi"), "--round", 1, "x").code == 1, "logs: after an error, too")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        replayed_dumps(checks, folder)
        copies_worked_on_apart(checks, folder)
        injected_text(checks, folder)
        own_templates(checks, folder)
        command = long_import(folder)
        core_dumps(checks, folder, command)
        memory(checks, folder, command)
        logs(checks, folder)
    checks.finish()


main()
