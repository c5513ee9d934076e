// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/markupdocx.h"

#include "documents/decisioncomposer.h"
#include "documents/docx/docxbody.h"
#include "documents/docx/markupdocxstyles.h"
#include "documents/inlinetext.h"
#include "documents/markupdocument.h"

#include <algorithm>
#include <optional>

namespace hoithi {

namespace {

QSet<QString> rolesOf(const std::vector<MarkupLine> &lines)
{
    QSet<QString> roles{QStringLiteral("page-number"), QStringLiteral("column"), QStringLiteral("cell")};
    for (const MarkupLine &line : lines)
        roles.insert(line.role);
    return roles;
}

/// The rows of a table, until it is whole: Word wants to know how many there are.
struct CollectedTable
{
    std::vector<TableColumn> columns;
    std::vector<std::pair<QStringList, bool>> rows; ///< cells, and whether they are a total
};

/// Writes the lines of a filled template into a Word document.
class MarkupDocx
{
public:
    explicit MarkupDocx(const FilledMarkup &filled)
        : m_lines(filled.lines), m_sheet(filled.sheet), m_measured(filled.sheet), m_body(QStringLiteral("document")),
          m_package(markupDocxStyles(m_sheet, rolesOf(filled.lines)),
                    m_sheet.style(QStringLiteral("paragraph")).families.value(0, QStringLiteral("Times New Roman")))
    {
        m_measured.resolveFonts();
        DocxBody number(QStringLiteral("hdr"));
        number.pageNumber({QStringLiteral("page-number")}, {}, false);
        m_header = m_package.addHeader(number.finish());
    }

    Result<QByteArray> write(const QString &title)
    {
        while (m_at < m_lines.size()) {
            if (!writeColumns())
                HOITHI_CHECK(writeLine());
        }
        finishTable();
        if (m_isAfterTable)
            m_body.gap(1); // Word wants a paragraph at the end
        endSection(true);
        return m_package.write(m_body.finish(), title);
    }

private:
    void writeText(const MarkupLine &line, bool keepWithNext)
    {
        m_body.paragraph({line.role, keepWithNext}, runsOf(line.role, line.text));
        m_isAfterTable = false;
    }

    [[nodiscard]] std::vector<DocxRun> runsOf(const QString &role, const QString &markup, bool bold = false) const
    {
        const bool capitals = m_sheet.style(role).capitals;
        std::vector<DocxRun> runs;
        for (const InlineRun &run : inlineRuns(markup))
            runs.push_back({capitals ? run.text.toUpper() : run.text, run.bold || bold, run.italic});
        return runs;
    }

    /// Below the text, where its style asks for one.
    void writeRule(const MarkupLine &line, qreal width)
    {
        const TextStyle style = m_measured.style(line.role);
        if (style.ruleShare > 0)
            m_body.rule(TextBlock(line.text, style, width).textWidth() * style.ruleShare, width);
    }

    void writeColumn(std::span<const MarkupLine> lines, const QStringList &roles, qreal width)
    {
        bool isEmpty = true;
        for (const MarkupLine &line : lines) {
            if (!roles.contains(line.role))
                continue;
            m_body.paragraph({line.role}, runsOf(line.role, line.text));
            writeRule(line, width);
            isEmpty = false;
        }
        if (isEmpty)
            m_body.gap(1);
    }

    bool writeColumns()
    {
        for (const ColumnPair *pair : {&letterheadColumns(), &numberColumns(), &signatureColumns()}) {
            const auto lines = columnLines(*pair, m_lines.subspan(m_at));
            if (lines.empty())
                continue;
            finishTable();
            // Without a paragraph between them, Word makes one table of two.
            if (m_isAfterTable || pair->gap > 0)
                m_body.gap(std::max(pair->gap, 1.0), pair == &signatureColumns());
            const qreal left = m_sheet.textWidth() * pair->leftShare;
            const std::array widths{left, m_sheet.textWidth() - left};
            m_body.table(widths, 1, {.flush = true}, [&](int, int column) {
                const auto at = std::size_t(column);
                writeColumn(lines, column == 0 ? pair->left : pair->right, widths.at(at));
            });
            m_isAfterTable = true;
            m_at += lines.size();
            return true;
        }
        return false;
    }

    Result<void> writeLine()
    {
        const MarkupLine &line = m_lines[m_at++];
        if (line.role == QLatin1String("columns")) {
            finishTable();
            HOITHI_TRY(auto columns, parseColumns(line));
            m_table.emplace(CollectedTable{std::move(columns), {}});
            return {};
        }
        const bool isTotal = line.role == QLatin1String("total");
        if (m_table && (isTotal || line.role == QLatin1String("row"))) {
            m_table->rows.emplace_back(tableCells(line.text), isTotal);
            return {};
        }
        finishTable();
        if (line.role == QLatin1String("appendix")) {
            endSection(false);
        } else if (line.role == QLatin1String("footer")) {
            m_footer = line;
        } else {
            const bool beforeTable = m_at < m_lines.size() && m_lines[m_at].role == QLatin1String("columns");
            const bool beforeSignature = !columnLines(signatureColumns(), m_lines.subspan(m_at)).empty();
            writeText(line, beforeTable || beforeSignature || leadsOn(line));
            writeRule(line, m_sheet.textWidth());
        }
        return {};
    }

    void finishTable()
    {
        if (!m_table)
            return;
        const CollectedTable table = *std::exchange(m_table, std::nullopt);
        qreal total = 0;
        for (const TableColumn &column : table.columns)
            total += column.width;
        std::vector<qreal> widths;
        for (const TableColumn &column : table.columns)
            widths.push_back(column.width * m_sheet.textWidth() / total);
        m_body.gap(2, true);
        m_body.table(widths, int(table.rows.size()) + 1, {.ruled = true, .heading = true},
                     [&](int row, int column) { writeTableCell(table, row, column); });
        m_isAfterTable = true;
    }

    void writeTableCell(const CollectedTable &table, int row, int column)
    {
        const TableColumn &own = table.columns.at(std::size_t(column));
        if (row == 0) {
            const QString role = QStringLiteral("column");
            m_body.paragraph({role, true}, runsOf(role, own.title));
            return;
        }
        const auto &[cells, isTotal] = table.rows.at(std::size_t(row - 1));
        const QString role = QStringLiteral("cell");
        m_body.paragraph({role, false, own.align}, runsOf(role, cells.value(column), isTotal));
    }

    void endSection(bool last)
    {
        DocxSection section;
        section.page = m_sheet.size;
        section.margins = m_sheet.margins;
        section.header = m_header;
        section.titlePage = true;
        if (m_footer) {
            DocxBody footer(QStringLiteral("ftr"));
            footer.paragraph({m_footer->role}, runsOf(m_footer->role, m_footer->text));
            section.footer = m_package.addFooter(footer.finish());
        }
        m_body.endSection(section, last);
        m_footer.reset();
        m_isAfterTable = false;
    }

    std::span<const MarkupLine> m_lines;
    DecisionSheet m_sheet;
    DecisionSheet m_measured; ///< with the faces that are installed here
    DocxBody m_body;
    DocxPackage m_package;
    QString m_header;
    std::optional<MarkupLine> m_footer;
    std::optional<CollectedTable> m_table;
    bool m_isAfterTable = false;
    std::size_t m_at = 0;
};

} // namespace

Result<QByteArray> markupDocx(const QString &filled, const QString &title)
{
    HOITHI_TRY(const FilledMarkup markup, readMarkup(filled));
    return MarkupDocx(markup).write(title);
}

} // namespace hoithi
