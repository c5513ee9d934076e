// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/sheetwriter.h"

#include "containers/archive.h"
#include "containers/spreadsheet.h"

namespace hoithi {

namespace {

constexpr const char *declaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
                                    "\n";
constexpr const char *types =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>)";
constexpr const char *packageLinks =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
constexpr const char *workbookLinks =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";
constexpr const char *workbook =
    R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">%2<sheets><sheet name="%1" sheetId="1" r:id="rId1"/></sheets></workbook>)";
/// Style 0 is the default, 1 the header, 2 wrapped text, 3 a moment.
constexpr const char *styles =
    R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF7"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>)";
constexpr const char *sheetStart = R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)";
constexpr const char *frozenHeader =
    R"(<sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>)";

/// Characters that XML cannot hold, and the underscore that would begin such an escape.
QString escapedCellText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t code = text.at(i).unicode();
        const bool begins = code == '_' && QStringView(text).mid(i + 1).startsWith(QLatin1Char('x'));
        const bool unpaired =
            (text.at(i).isHighSurrogate() && (i + 1 == text.size() || !text.at(i + 1).isLowSurrogate()))
            || (text.at(i).isLowSurrogate() && (i == 0 || !text.at(i - 1).isHighSurrogate()));
        if (begins || unpaired || (code < 0x20 && code != '\n') || code == 0xFFFE || code == 0xFFFF)
            escaped += QStringLiteral("_x%1_")
                           .arg(static_cast<uint>(code), 4, 16, QLatin1Char('0'))
                           .toUpper()
                           .replace(1, 1, QLatin1String("x"));
        else
            escaped += text.at(i);
    }
    return escaped.toHtmlEscaped();
}

QByteArray textCell(const QByteArray &name, const QByteArray &style, const QString &text)
{
    return "<c r=\"" + name + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
           + escapedCellText(text).toUtf8() + "</t></is></c>";
}

QByteArray nameOf(int row, int column)
{
    return cellName({row, column}).toLatin1();
}

QByteArray valueCell(const QByteArray &name, const WrittenCell &cell)
{
    using enum WrittenCell::Kind;
    const char *const type = cell.kind == Truth ? "b" : cell.kind == Fault ? "e" : "n";
    return "<c r=\"" + name + "\" s=\"" + (cell.kind == Moment ? "3" : "0") + "\" t=\"" + type + "\"><v>"
           + QString::fromUtf8(cell.text).toHtmlEscaped().toUtf8() + "</v></c>";
}

} // namespace

SheetWriter::SheetWriter(QString title, std::vector<SheetColumn> columns)
    : m_title(std::move(title)), m_columns(std::move(columns))
{
    std::vector<QString> headers;
    for (const SheetColumn &column : m_columns)
        headers.push_back(column.header);
    add(headers, 1);
}

void SheetWriter::addRow(const std::vector<QString> &texts)
{
    add(texts, 2);
}

void SheetWriter::add(const std::vector<QString> &texts, int style)
{
    ++m_row;
    m_rows += "<row r=\"" + QByteArray::number(m_row) + "\">";
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].isEmpty())
            continue;
        m_rows += textCell(nameOf(m_row, static_cast<int>(i) + 1), QByteArray::number(style), texts[i]);
    }
    m_rows += "</row>";
}

bool SheetWriter::addCells(int row, const std::vector<WrittenCell> &cells)
{
    m_row = row;
    m_rows += "<row r=\"" + QByteArray::number(row) + "\">";
    for (const WrittenCell &cell : cells) {
        const QByteArray name = nameOf(row, cell.column);
        m_rows += cell.kind == WrittenCell::Kind::Text ? textCell(name, "0", QString::fromUtf8(cell.text))
                                                       : valueCell(name, cell);
    }
    m_rows += "</row>";
    return m_rows.size() < sizeLimit;
}

Result<QByteArray> SheetWriter::bytes() const
{
    QByteArray sheet = QByteArray(declaration) + sheetStart;
    if (!m_columns.empty())
        sheet += frozenHeader;
    sheet += m_columns.empty() ? "" : "<cols>";
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QByteArray number = QByteArray::number(static_cast<int>(i) + 1);
        sheet += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + QByteArray::number(m_columns[i].width)
                 + "\" customWidth=\"1\"/>";
    }
    sheet += m_columns.empty() ? "" : "</cols>";
    sheet += "<sheetData>" + m_rows + "</sheetData></worksheet>";
    const QString calendar = m_since1904 ? QStringLiteral("<workbookPr date1904=\"1\"/>") : QString();
    const QByteArray book = QString::fromLatin1(workbook).arg(m_title.toHtmlEscaped(), calendar).toUtf8();
    return writeArchive({{QStringLiteral("[Content_Types].xml"), QByteArray(declaration) + types},
                         {QStringLiteral("_rels/.rels"), QByteArray(declaration) + packageLinks},
                         {QStringLiteral("xl/workbook.xml"), declaration + book},
                         {QStringLiteral("xl/_rels/workbook.xml.rels"), QByteArray(declaration) + workbookLinks},
                         {QStringLiteral("xl/styles.xml"), QByteArray(declaration) + styles},
                         {QStringLiteral("xl/worksheets/sheet1.xml"), sheet}});
}

} // namespace hoithi
