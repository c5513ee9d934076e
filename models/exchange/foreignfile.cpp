// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignfile.h"

#include "exchange/exchangetexts.h"

namespace hoithi {

namespace {

/// The first entry of an OpenDocument file is its type, in clear.
bool isOpenDocument(const QByteArray &bytes, const char *kind)
{
    constexpr qsizetype head = 200;
    const QByteArray type = QByteArray("mimetypeapplication/vnd.oasis.opendocument.").append(kind);
    return bytes.startsWith("PK\x03\x04") && bytes.left(head).contains(type);
}

} // namespace

QString foreignFileAdvice(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF"))
        return Exchange::tr("The file is a PDF, which does not tell where a question ends. Import the document that it "
                            "was made from, as .docx or .xlsx.");
    if (bytes.startsWith("{\\rtf"))
        return Exchange::tr("The file is in Rich Text Format. Open it in Word or LibreOffice, and save it as .docx.");
    if (isOpenDocument(bytes, "text"))
        return Exchange::tr("The file is an OpenDocument text. Open it in LibreOffice, and save it as .docx.");
    if (isOpenDocument(bytes, "spreadsheet"))
        return Exchange::tr("The file is an OpenDocument spreadsheet. Open it in LibreOffice, and save it as .xlsx.");
    return {};
}

QString unknownFileAdvice(const QByteArray &bytes, const QString &lowerName)
{
    if (bytes.trimmed().isEmpty())
        return Exchange::tr("The file is empty.");
    constexpr qsizetype head = 1000;
    const QByteArray start = bytes.left(head).trimmed().toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return Exchange::tr("The file is a web page. Open it in Word or LibreOffice, and save it as .docx.");
    if (lowerName.endsWith(QLatin1String(".ods")) || lowerName.endsWith(QLatin1String(".fods")))
        return Exchange::tr("The file is an OpenDocument spreadsheet. Open it in LibreOffice, and save it as .xlsx.");
    if (lowerName.endsWith(QLatin1String(".csv")) || lowerName.endsWith(QLatin1String(".tsv")))
        return Exchange::tr(
            "The file is a sheet in plain text. Open it in Excel or LibreOffice, and save it as .xlsx.");
    return Exchange::tr("The file is of no format that questions are read from. These are Word (.docx), Excel (.xlsx), "
                        "GIFT, Aiken, Moodle XML, QTI, and plain text with A., B., C. before the options.");
}

} // namespace hoithi
