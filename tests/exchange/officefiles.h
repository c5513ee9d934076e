// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/archive.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace hoithi::office {

/// Rows of texts; an empty one has no cell.
using Rows = std::vector<std::vector<QString>>;

/// The XML of a sheet.
[[nodiscard]] inline QByteArray sheetXml(const QByteArray &rows, const QByteArray &after = {})
{
    return "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheetData>"
           + rows + "</sheetData>" + after + "</worksheet>";
}

[[nodiscard]] inline QByteArray rowsXml(const Rows &rows, int firstRow = 1)
{
    QByteArray xml;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QByteArray row = QByteArray::number(firstRow + static_cast<int>(i));
        xml += "<row r=\"" + row + "\">";
        for (std::size_t k = 0; k < rows[i].size(); ++k) {
            if (!rows[i][k].isEmpty())
                xml += "<c r=\"" + QByteArray(1, static_cast<char>('A' + k)) + row + "\" t=\"inlineStr\"><is><t>"
                       + rows[i][k].toHtmlEscaped().toUtf8() + "</t></is></c>";
        }
        xml += "</row>";
    }
    return xml;
}

inline const QByteArray officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

[[nodiscard]] inline QByteArray links(const std::vector<std::pair<QByteArray, QByteArray>> &kindsAndTargets)
{
    QByteArray xml = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int number = 0;
    for (const auto &[kind, target] : kindsAndTargets)
        xml += "<Relationship Id=\"rId" + QByteArray::number(++number) + "\" Type=\"" + officeNamespace + kind
               + "\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

using Entries = std::vector<std::pair<QString, QByteArray>>;

/// A workbook of these sheets' XML, with whatever else.
[[nodiscard]] inline QByteArray workbook(const std::vector<std::pair<QString, QByteArray>> &sheets,
                                         const Entries &more = {}, const QByteArray &properties = {})
{
    std::vector<std::pair<QByteArray, QByteArray>> targets;
    QByteArray names;
    Entries entries{{QStringLiteral("_rels/.rels"), links({{"officeDocument", "xl/workbook.xml"}})}};
    int number = 0;
    for (const auto &[name, xml] : sheets) {
        const QByteArray index = QByteArray::number(++number);
        targets.emplace_back("worksheet", "worksheets/sheet" + index + ".xml");
        names += "<sheet name=\"" + name.toHtmlEscaped().toUtf8() + "\" sheetId=\"" + index + "\" r:id=\"rId" + index
                 + "\"/>";
        entries.emplace_back(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number), xml);
    }
    targets.emplace_back("sharedStrings", "sharedStrings.xml");
    targets.emplace_back("styles", "/xl/styles.xml");
    entries.emplace_back(QStringLiteral("xl/workbook.xml"),
                         "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                             + officeNamespace.chopped(1) + "\">" + properties + "<sheets>" + names
                             + "</sheets></workbook>");
    entries.emplace_back(QStringLiteral("xl/_rels/workbook.xml.rels"), links(targets));
    entries.insert(entries.end(), more.begin(), more.end());
    return *writeArchive(entries);
}

/// A workbook of one sheet with these texts.
[[nodiscard]] inline QByteArray workbookOf(const Rows &rows, const QByteArray &after = {})
{
    return workbook({{QStringLiteral("Sheet1"), sheetXml(rowsXml(rows), after)}});
}

} // namespace hoithi::office
