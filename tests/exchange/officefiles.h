// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/archive.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <algorithm>
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
                                         const Entries &more = {}, const QByteArray &properties = {},
                                         const QByteArray &stateOfLast = "visible")
{
    std::vector<std::pair<QByteArray, QByteArray>> targets;
    QByteArray names;
    Entries entries{{QStringLiteral("_rels/.rels"), links({{"officeDocument", "xl/workbook.xml"}})}};
    int number = 0;
    for (const auto &[name, xml] : sheets) {
        const QByteArray index = QByteArray::number(++number);
        const QByteArray state = number == static_cast<int>(sheets.size()) ? stateOfLast : QByteArray("visible");
        targets.emplace_back("worksheet", "worksheets/sheet" + index + ".xml");
        names += "<sheet name=\"" + name.toHtmlEscaped().toUtf8() + "\" state=\"" + state + "\" sheetId=\"" + index
                 + "\" r:id=\"rId" + index + "\"/>";
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

/// A Word document of this body, with whatever else.
[[nodiscard]] inline QByteArray document(const QByteArray &body, const Entries &more = {})
{
    Entries entries{
        {QStringLiteral("_rels/.rels"), links({{"officeDocument", "word/document.xml"}})},
        {QStringLiteral("word/document.xml"), "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\" xmlns:r=\"r\" "
                                              "xmlns:a=\"a\" xmlns:m=\"m\" xmlns:mc=\"mc\" xmlns:v=\"v\" "
                                              "xmlns:o=\"o\"><w:body>"
                                                  + body + "</w:body></w:document>"},
        {QStringLiteral("word/_rels/document.xml.rels"), links({{"styles", "styles.xml"},
                                                                {"numbering", "numbering.xml"},
                                                                {"image", "media/image1.png"},
                                                                {"image", "../../../x.png"}})}};
    entries.insert(entries.end(), more.begin(), more.end());
    return *writeArchive(entries);
}

/// Runs of a paragraph from text with marks: "**bold**", "__underlined__", "==highlighted==", "##red##"; tabs, and '\v' for a line break.
[[nodiscard]] inline QByteArray runs(const QString &marked)
{
    static const std::vector<std::pair<QString, QByteArray>> looks{
        {QStringLiteral("**"), "<w:b/>"},
        {QStringLiteral("__"), "<w:u w:val=\"single\"/>"},
        {QStringLiteral("=="), "<w:highlight w:val=\"yellow\"/>"},
        {QStringLiteral("##"), "<w:color w:val=\"FF0000\"/>"}};
    QByteArray xml;
    QByteArray look;
    QString text;
    const auto flush = [&] {
        if (!text.isEmpty()) {
            QByteArray content = text.toHtmlEscaped().toUtf8();
            content.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                .replace("\v", "</w:t><w:br/><w:t xml:space=\"preserve\">");
            xml += "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space=\"preserve\">" + content + "</w:t></w:r>";
        }
        text.clear();
    };
    for (qsizetype i = 0; i < marked.size(); ++i) {
        const auto found = std::ranges::find_if(
            looks, [&](const auto &one) { return QStringView(marked).mid(i).startsWith(one.first); });
        if (found == looks.end()) {
            text += marked.at(i);
            continue;
        }
        flush();
        look = look.isEmpty() ? found->second : QByteArray();
        ++i;
    }
    flush();
    return xml;
}

[[nodiscard]] inline QByteArray paragraph(const QString &marked, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs(marked) + "</w:p>";
}

/// A paragraph that Word numbers.
[[nodiscard]] inline QByteArray numbered(const QString &marked, int list, int level = 0)
{
    return paragraph(marked, "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\""
                                 + QByteArray::number(list) + "\"/></w:numPr>");
}

[[nodiscard]] inline QByteArray table(const Rows &rows)
{
    QByteArray xml = "<w:tbl>";
    for (const auto &row : rows) {
        xml += "<w:tr>";
        for (const QString &cell : row)
            xml += "<w:tc>" + paragraph(cell) + "</w:tc>";
        xml += "</w:tr>";
    }
    return xml + "</w:tbl>";
}

/// Lists: 1 is "Câu 1." with "A." below it, 2 "1.", 3 "a)".
inline const QByteArray numberingXml =
    "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start "
    "w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"Câu %1.\"/></w:lvl>"
    "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperLetter\"/><w:lvlText "
    "w:val=\"%2.\"/></w:lvl></w:abstractNum>"
    "<w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText "
    "w:val=\"%1.\"/></w:lvl></w:abstractNum>"
    "<w:abstractNum w:abstractNumId=\"9\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"lowerLetter\"/><w:lvlText "
    "w:val=\"%1)\"/></w:lvl></w:abstractNum>"
    "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId "
    "w:val=\"8\"/></w:num>"
    "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"9\"/></w:num>"
    "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"9\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
    "w:val=\"1\"/></w:lvlOverride></w:num></w:numbering>";

/// Paragraphs of these lines.
[[nodiscard]] inline QByteArray documentOf(const QString &lines)
{
    QByteArray body;
    for (const QString &line : lines.split(QLatin1Char('\n')))
        body += paragraph(line);
    return document(body, {{QStringLiteral("word/numbering.xml"), numberingXml}});
}

} // namespace hoithi::office
