// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// As with xlsx: the bytes are the workbook, or else the rows of a sheet in one, below a header.
#include "../exchange/officefiles.h"
#include "../ingest/sheetrows.h"
#include "dumpfiles.h"
#include "fuzzing.h"
#include "ingest/rawrecord.h"
#include "ingest/source/filebytes.h"

namespace hoithi::fuzz {

namespace {

QByteArray workbookOf(const QByteArray &rows)
{
    std::vector<QString> names;
    for (const std::string_view name : dumpFieldNames)
        names.push_back(toText(name));
    const QByteArray styles = "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>";
    const QByteArray texts =
        "<sst><si><t>s1</t></si><si><r><t>Lê </t></r><r><t>An_x000A_</t></r></si><si><t>P1</t></si></sst>";
    return office::workbook(
        {{QStringLiteral("Sheet1"), office::sheetXml(office::rowsXml({names}) + rows)}},
        {{QStringLiteral("xl/styles.xml"), styles}, {QStringLiteral("xl/sharedStrings.xml"), texts}});
}

} // namespace

void takeInput(std::string_view bytes)
{
    const std::string sheet = office::sheetXml("<row></row>" + toByteArray(bytes)).toStdString();
    require(dumps::rowsTaken(sheet, sheet.size()) == dumps::rowsParsed(sheet),
            "plain rows are as the parser reads them");
    require(dumps::rowsTaken(sheet, 61) == dumps::rowsParsed(sheet), "rows in pieces are as the parser reads them");
    const QByteArray input = toByteArray(bytes);
    const std::string book = looksLikeZip(input) ? input.toStdString() : workbookOf(input).toStdString();
    const QString path = fileOf(book);
    const std::string whole = readDumpFile(path, book, FileBytes::defaultChunkSize);
    require(readDumpFile(path, book, 61) == whole, "chunks of any size give the same rows");
}

} // namespace hoithi::fuzz
