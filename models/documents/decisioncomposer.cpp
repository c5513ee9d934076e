// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/decisioncomposer.h"

#include "documents/tableflow.h"

#include <QCoreApplication>

#include <algorithm>

namespace hoithi {

const ColumnPair &letterheadColumns()
{
    static const ColumnPair pair{{QStringLiteral("parent"), QStringLiteral("issuer")},
                                 {QStringLiteral("nation"), QStringLiteral("motto")},
                                 0.44};
    return pair;
}

const ColumnPair &numberColumns()
{
    static const ColumnPair pair{
        {QStringLiteral("number"), QStringLiteral("subject")}, {QStringLiteral("place-date")}, 0.44, 3};
    return pair;
}

const ColumnPair &signatureColumns()
{
    static const ColumnPair pair{
        {QStringLiteral("recipients-heading"), QStringLiteral("recipient")},
        {QStringLiteral("signer-authority"), QStringLiteral("signer-title"), QStringLiteral("signer-name")},
        0.48,
        6};
    return pair;
}

std::span<const MarkupLine> columnLines(const ColumnPair &pair, std::span<const MarkupLine> lines)
{
    std::size_t count = 0;
    while (count < lines.size() && (pair.left.contains(lines[count].role) || pair.right.contains(lines[count].role)))
        ++count;
    return lines.first(count);
}

bool leadsOn(const MarkupLine &line)
{
    return line.role == QLatin1String("article") || line.text.endsWith(QLatin1Char(':'));
}

namespace {

class Composer
{
public:
    Composer(std::span<const MarkupLine> lines, DecisionSheet sheet) : m_lines(lines), m_flow(std::move(sheet)) {}

    Result<std::vector<PageContent>> compose()
    {
        while (m_at < m_lines.size()) {
            HOITHI_TRY(const bool placed, placeColumns());
            if (!placed)
                HOITHI_CHECK(placeLine());
        }
        finishTable();
        return m_flow.finish();
    }

private:
    /// Height of one column; drawn when `page` is given.
    qreal column(std::span<const MarkupLine> lines, const QStringList &roles, qreal x, qreal width, PageContent *page)
    {
        qreal y = m_flow.y();
        bool first = true;
        for (const MarkupLine &line : lines) {
            if (!roles.contains(line.role))
                continue;
            const TextStyle style = m_flow.sheet().style(line.role);
            const auto block = std::make_shared<const TextBlock>(line.text, style, width);
            y += first ? 0 : style.before;
            first = false;
            PageContent scratch;
            PageContent &target = page != nullptr ? *page : scratch;
            target.add(block, {x, y});
            y += block->height();
            y += addRule(target, *block, x, y);
        }
        return y - m_flow.y();
    }

    qreal columns(const ColumnPair &pair, std::span<const MarkupLine> lines, PageContent *page)
    {
        const qreal width = m_flow.sheet().textWidth();
        const qreal x = m_flow.sheet().margins.left();
        const qreal leftWidth = width * pair.leftShare;
        const qreal left = column(lines, pair.left, x, leftWidth, page);
        const qreal right = column(lines, pair.right, x + leftWidth, width - leftWidth, page);
        return std::max(left, right);
    }

    Result<bool> placeColumns()
    {
        for (const ColumnPair *pair : {&letterheadColumns(), &numberColumns(), &signatureColumns()}) {
            const auto lines = columnLines(*pair, m_lines.subspan(m_at));
            if (lines.empty())
                continue;
            HOITHI_CHECK(placeColumns(*pair, lines));
            return true;
        }
        return false;
    }

    Result<void> placeColumns(const ColumnPair &pair, std::span<const MarkupLine> lines)
    {
        finishTable();
        const qreal height = columns(pair, lines, nullptr);
        if (pair.gap + height > m_flow.room() && !m_flow.atTop())
            m_flow.newPage();
        m_flow.advance(pair.gap);
        if (height > m_flow.room())
            return failure(ErrorCode::BadInput,
                           QCoreApplication::translate(
                               "DocumentTemplate", "The document cannot be laid out: its letterhead or its signature "
                                                   "is longer than a page. Shorten the names in it."));
        columns(pair, lines, &m_flow.page());
        m_flow.advance(height);
        m_at += lines.size();
        return {};
    }

    /// Height of the signature where it follows line `from`, with the gap above it.
    qreal signatureAt(std::size_t from)
    {
        const ColumnPair &pair = signatureColumns();
        const auto lines = columnLines(pair, m_lines.subspan(from));
        return lines.empty() ? 0 : columns(pair, lines, nullptr) + pair.gap;
    }

    /// How much of what follows stays on the page of a line that was just taken: the signature, the beginning of a table, and
    /// of text as much as stays together anyhow, where the line leads on to it.
    qreal keptWith(const MarkupLine &line)
    {
        constexpr std::size_t longestLead =
            3; // an introduction, a heading and its text; a longer chain would fill pages
        qreal height = 0;
        const MarkupLine *last = &line;
        std::size_t at = m_at;
        for (; at < std::min(m_lines.size(), m_at + longestLead); ++at) {
            const MarkupLine &next = m_lines[at];
            if (next.role == QLatin1String("columns"))
                return height + tableBeginningAt(at);
            if (!leadsOn(*last) || !isText(at))
                break;
            const TextStyle style = m_flow.sheet().style(next.role);
            const TextBlock block(next.text, style, m_flow.sheet().textWidth());
            if (PageFlow::breaks(block))
                return height + style.before + block.lineHeight(0) + block.lineHeight(1);
            height += style.before + block.height();
            last = &next;
        }
        return height + signatureAt(at);
    }

    /// Whether that line stands over the full width, in its place.
    bool isText(std::size_t at)
    {
        const QString &role = m_lines[at].role;
        return role != QLatin1String("footer") && role != QLatin1String("appendix")
               && columnLines(signatureColumns(), m_lines.subspan(at)).empty();
    }

    qreal tableBeginningAt(std::size_t from)
    {
        const auto columns = parseColumns(m_lines[from]);
        return columns ? TableFlow::beginningHeight(m_flow.sheet(), *columns, firstRowAfter(from)) : 0;
    }

    /// Of the table whose columns stand in that line; empty where it has no row.
    QStringList firstRowAfter(std::size_t columns)
    {
        const std::size_t at = columns + 1;
        return at < m_lines.size() && isRow(m_lines[at]) ? tableCells(m_lines[at].text) : QStringList();
    }

    static bool isRow(const MarkupLine &line)
    {
        return line.role == QLatin1String("row") || line.role == QLatin1String("total");
    }

    Result<void> placeLine()
    {
        const MarkupLine &line = m_lines[m_at++];
        HOITHI_TRY(const bool cell, placeTableLine(line));
        if (cell)
            return {};
        finishTable();
        if (line.role == QLatin1String("appendix")) {
            m_flow.startSection();
        } else if (line.role == QLatin1String("footer")) {
            m_flow.setFooter(line.text);
        } else {
            const qreal keep = keptWith(line);
            m_flow.place({line.text, m_flow.sheet().style(line.role), m_flow.sheet().textWidth()}, keep);
        }
        return {};
    }

    Result<bool> placeTableLine(const MarkupLine &line)
    {
        if (line.role == QLatin1String("columns")) {
            HOITHI_TRY(auto columns, parseColumns(line));
            finishTable();
            m_table.emplace(m_flow, std::move(columns), firstRowAfter(m_at - 1));
            return true;
        }
        if (!m_table || !isRow(line))
            return false;
        m_table->addRow(tableCells(line.text), line.role == QLatin1String("total"));
        return true;
    }

    void finishTable() { m_table.reset(); }

    std::span<const MarkupLine> m_lines;
    PageFlow m_flow;
    std::optional<TableFlow> m_table;
    std::size_t m_at = 0;
};

} // namespace

Result<std::vector<PageContent>> composeDecision(std::span<const MarkupLine> lines, const DecisionSheet &sheet)
{
    return Composer(lines, sheet).compose();
}

} // namespace hoithi
