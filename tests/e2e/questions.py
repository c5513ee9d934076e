# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions in and out of the bank by the command line: each format that is read, round trips through each that is written,
problems at their lines, exit codes; and nothing readable of a sealed bank wherever the program leaves bytes."""

import os
import re
import tempfile
import zipfile

from program import RUNTIME, Checks, done, run

PASSPHRASE = "chỉ Ban Tổ chức biết 2475"
NEEDLES = ["Sông nào chảy ngang kinh thành cũ", "Sông Bồ Giang thử", "mẩu giải thích không ở đâu khác"]
WRITTEN = ["gift", "moodle-xml", "aiken", "qti", "xlsx"]
KEEPS_ALL = ["gift", "moodle-xml", "qti", "xlsx"]  # of questions without images

GIFT = f"""// một tệp thử
$CATEGORY: $course$/top/Huế

::Câu 1::{NEEDLES[0]}? {{
=Sông Hương
~{NEEDLES[1]}
~Sông Mã
####{NEEDLES[2]}
}}

Những huyện nào thuộc thành phố\\: chọn mọi ý đúng. {{
~%50%Phú Vang
~%50%Phú Lộc
~%-100%Gio Linh
}}

Câu không có đáp án? {{
~một
~hai
}}

Hãy viết về Huế. {{}}

Cầu Trường Tiền có mấy nhịp? {{=6 ~5 ~7 ~8}}
"""
AIKEN = """Sông nào chảy qua Huế?
A. Sông Hương
B. Sông Mã
ANSWER: A

Câu có đáp án lạ?
A. một
B. hai
ANSWER: D

Núi nào ở Huế?
A) Ngự Bình
B) Bà Đen
ANSWER: A
"""
MOODLE = """<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<question type="multichoice">
<name><text>Câu 1</text></name>
<questiontext format="html"><text><![CDATA[<p>Chùa nào có tháp <b>Phước Duyên</b>?</p>]]></text></questiontext>
<single>true</single>
<answer fraction="100"><text>Thiên Mụ</text></answer>
<answer fraction="0"><text>Từ Đàm</text></answer>
</question>
<question type="essay">
<name><text>Câu 2</text></name>
<questiontext format="html"><text>Hãy viết.</text></questiontext>
</question>
</quiz>
"""
PLAIN = """Câu 1. Ai là tác giả của kế hoạch?
A. Ủy ban nhân dân
B. Hội đồng nhân dân
Đáp án: A

Câu hỏi 2: Ứng dụng của thành phố tên gì?
A. Hue-S
B. Hue-T
C. Hue-U
Đáp án đúng là: Hue-S
"""


def docx(path, lines):
    paragraphs = "".join(f"<w:p><w:r><w:t xml:space=\"preserve\">{line}</w:t></w:r></w:p>" for line in lines)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml",
                         '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                         '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument'
                         '.wordprocessingml.document.main+xml"/></Types>')
        archive.writestr("_rels/.rels",
                         '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
                         'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
                         'relationships/officeDocument" Target="word/document.xml"/></Relationships>')
        archive.writestr("word/document.xml",
                         '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/'
                         f'main"><w:body>{paragraphs}</w:body></w:document>')


class Files:
    def __init__(self, folder):
        self.folder = folder
        self.stores = 0

    def path(self, name):
        return os.path.join(self.folder, name)

    def text(self, name, content):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(content)
        return self.path(name)

    def store(self):
        self.stores += 1
        path = self.path(f"contest-{self.stores}.hoithi")
        done("create", path, "--preset", "kh2475")
        return path


def found_below(folder, needles):
    found = []
    for place, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(place, name), "rb") as file:
                content = file.read()
            for needle in needles:
                for form in (needle.encode(), needle.encode("utf-16-le"), needle.encode("utf-16-be")):
                    if form in content:
                        found.append(f"{name}: {needle}")
    return found


def reading(checks, files):
    """What each format gives, and where its problems are."""
    docx(files.path("cau.docx"), PLAIN.split("\n"))
    for name, content, form, imported, left, lines in [
            ("cau.gift", GIFT, "gift", 3, 2, {17, 22}), ("cau.txt", AIKEN, "aiken", 2, 1, {9}),
            ("cau.xml", MOODLE, "moodle-xml", 1, 1, {10}), ("cau-tho.txt", PLAIN, "docx", 2, 0, set()),
            ("cau.docx", None, "docx", 2, 0, set())]:
        path = files.text(name, content) if content else files.path(name)
        store = files.store()
        preview = done("questions", "import", store, path, "--preview").json()
        checks.equal(preview["imported"], 0, f"{name}: a preview stores nothing")
        outcome = done("questions", "import", store, path)
        result = outcome.json()
        checks.equal((result["format"], result["imported"], result["left_out"], result["read"]),
                     (form, imported, left, imported + left), f"{name}: read, imported, left out")
        told = {problem.get("line") for problem in result["problems"] if problem["error"]}
        checks.check(lines <= told and bool(lines) == bool(told), f"{name}: each error at its line", f"{told}")
        for line in lines:
            checks.check(re.search(rf"\b{line}\b", outcome.err) is not None, f"{name}: line {line} is told to people too")
        again = done("questions", "import", store, path).json()
        checks.equal((again["imported"], again["unchanged"]), (0, imported), f"{name}: a second time nothing is new")
        checks.equal(run("verify", store).code, 0, f"{name}: the contest is whole")


def round_trips(checks, files):
    """Out of one contest into another, in each format that is written."""
    source = files.store()
    done("questions", "import", source, files.text("tron.gift", GIFT))
    done("questions", "import", source, files.text("tron.xml", MOODLE))
    whole = files.path("whole.xml")
    count = done("questions", "export", source, whole, "--format", "moodle-xml", "--purpose", "thử").json()["exported"]
    checks.equal(count, 4, "everything leaves the bank")
    for form in WRITTEN:
        path = files.path(f"out-{form}")
        written = done("questions", "export", source, path, "--format", form, "--purpose", "thử").json()
        if form in KEEPS_ALL:
            checks.equal((written["exported"], written["losses"]), (count, []), f"{form}: nothing is lost")
        target = files.store()
        read = done("questions", "import", target, path, "--format", form).json()
        checks.equal((read["imported"], read["problems"]), (written["exported"], []), f"{form}: all of it comes back")
        again = done("questions", "import", target, path, "--format", form).json()
        checks.equal((again["imported"], again["unchanged"]), (0, written["exported"]), f"{form}: and is known then")
        if form not in KEEPS_ALL:
            checks.check(len(written["losses"]) > 0, f"{form}: what it does not hold is named")
            continue
        there = files.path(f"there-{form}.xml")
        done("questions", "export", target, there, "--format", "moodle-xml")
        with open(whole, "rb") as one, open(there, "rb") as other:
            checks.check(one.read() == other.read(), f"{form}: each question is equal to what it was")
    mode = os.stat(whole).st_mode & 0o077
    checks.equal(mode, 0, "an export is for its owner only")
    audit = done("verify", source)
    checks.equal(audit.code, 0, "exports are on record")


def refusals(checks, files):
    """Exit codes, and one line that says why."""
    store = files.store()
    good = files.text("good.gift", "Một? {=a ~b}\n")
    broken = files.text("broken.gift", "Một? {~a ~b}\n")
    bomb = files.text("bomb.xml", '<?xml version="1.0"?><!DOCTYPE q [<!ENTITY a "aaaaaaaaaa">]><quiz><question type="multichoice">'
                                  "<questiontext><text>&a;</text></questiontext></question></quiz>")
    noise = files.path("noise.xlsx")
    with open(noise, "wb") as file:
        file.write(os.urandom(4000))
    for name, code, arguments in [
            ("a file that is not there", 1, ("questions", "import", store, files.path("nowhere.gift"))),
            ("a file without a question that can be taken", 1, ("questions", "import", store, broken)),
            ("a document type", 1, ("questions", "import", store, bomb)),
            ("noise", 1, ("questions", "import", store, noise)),
            ("another format than the file's", 1, ("questions", "import", store, good, "--format", "xlsx")),
            ("an unknown format", 2, ("questions", "import", store, good, "--format", "pdf")),
            ("no file", 2, ("questions", "import", store)),
            ("an empty bank", 1, ("questions", "export", store, files.path("none.xml"), "--format", "moodle-xml")),
            ("no format", 2, ("questions", "export", store, files.path("none.xml"))),
            ("Word, which nothing is exported as", 1, ("questions", "export", store, files.path("none.docx"), "--format", "docx"))]:
        outcome = run(*arguments)
        checks.equal(outcome.code, code, f"{name}: its exit code")
        checks.check(outcome.err.strip() != "", f"{name}: it says why")
    checks.check(not os.path.exists(files.path("none.xml")), "what is refused leaves no file")
    checks.equal(done("questions", "import", store, good).json()["imported"], 1, "and the contest takes what is good")


def sealed(checks, files):
    """With a passphrase nothing of a question is readable in the store or in what the program keeps elsewhere."""
    inside = files.path("sealed")
    os.makedirs(inside)
    store = os.path.join(inside, "c.hoithi")
    key = {"HOITHI_QUESTIONS_PASSPHRASE": PASSPHRASE}
    checks.equal(run("create", store, "--preset", "kh2475", environment=key).code, 0, "sealed: it is created")
    path = files.text("seal.gift", GIFT)
    locked = run("questions", "import", store, path)
    checks.equal(locked.code, 1, "sealed: without the passphrase nothing is imported")
    checks.equal(run("questions", "import", store, path, environment={"HOITHI_QUESTIONS_PASSPHRASE": "khác"}).code, 1,
                 "sealed: nor with another one")
    opened = run("questions", "import", store, path, environment=key)
    checks.equal((opened.code, opened.json()["imported"] if opened.code == 0 else opened.err), (0, 3), "sealed: with it they are")
    said = opened.out + opened.err + locked.out + locked.err
    checks.equal([needle for needle in NEEDLES if needle in said], [], "sealed: nothing of them in what is printed")
    checks.equal(found_below(inside, NEEDLES), [], "sealed: nothing of them in the store")
    checks.equal(found_below(RUNTIME.name, NEEDLES), [], "sealed: nothing of them in logs and what is kept elsewhere")
    out = files.path("sealed.gift")
    checks.equal(run("questions", "export", store, out, "--format", "gift").code, 1, "sealed: nothing leaves without the passphrase")
    checks.check(not os.path.exists(out), "sealed: and no file is there")
    checks.equal(run("questions", "export", store, out, "--format", "gift", environment=key).code, 0, "sealed: with it, it does")
    with open(out, encoding="utf-8") as file:
        content = file.read()
    checks.equal([needle for needle in NEEDLES if needle not in content], [], "sealed: whole")
    checks.equal(found_below(inside, NEEDLES), [], "sealed: the store still tells nothing")
    checks.equal(run("verify", store).code, 0, "sealed: the contest is whole")


def main():
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder:
        files = Files(folder)
        reading(checks, files)
        round_trips(checks, files)
        refusals(checks, files)
        sealed(checks, files)
    checks.finish()


main()
