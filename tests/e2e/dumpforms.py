# SPDX-FileCopyrightText: HoiThi contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows as a dump in each form that dumps come in. A row is a dictionary, by column."""

import gzip
import io
import json
import zipfile
from xml.sax.saxutils import escape


def workbook(sheet_rows):
    """Of texts."""
    cells = []
    for number, row in enumerate(sheet_rows, 1):
        texts = "".join(f'<c r="{chr(65 + i)}{number}" t="inlineStr"><is><t>{escape(text)}</t></is></c>' for i, text in enumerate(row))
        cells.append(f'<row r="{number}">{texts}</row>')
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = "http://schemas.openxmlformats.org/package/2006/relationships"
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as package:
        package.writestr("_rels/.rels", f'<Relationships xmlns="{links}"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        package.writestr("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Tuần 1" sheetId="1" r:id="r1"/></sheets></workbook>')
        package.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{links}"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>')
        package.writestr("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><sheetData>{"".join(cells)}</sheetData></worksheet>')
    return content.getvalue()


def zipped(name, content):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(name, content)
    return packed.getvalue()


def csv_text(rows):
    return "".join(",".join(map(str, row)) + "\n" for row in [rows[0], *(row.values() for row in rows)]).encode()


def dump(form, rows):
    """What a file called `….form` holds."""
    objects = [json.dumps(row, ensure_ascii=False) for row in rows]
    if form == "csv":
        return csv_text(rows)
    if form == "ndjson.gz":
        return gzip.compress("\n".join(objects).encode(), 1)
    if form == "xlsx":
        return workbook([[*rows[0]], *([str(value) for value in row.values()] for row in rows)])
    return ('{"data":[\n' + ",\n".join(objects) + "\n]}").encode() if form == "json" else zipped("in/dump.csv", csv_text(rows))
