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

    /// What stays on the page of a line that was just taken: the signature, and below the heading of an article its first
    /// paragraph, with the signature where that paragraph is the last.
    qreal keptWith(const MarkupLine &line)
    {
        if (line.role != QLatin1String("article") || m_at >= m_lines.size())
            return signatureAt(m_at);
        const TextStyle style = m_flow.sheet().style(m_lines[m_at].role);
        const TextBlock next(m_lines[m_at].text, style, m_flow.sheet().textWidth());
        return style.before + next.height() + signatureAt(m_at + 1);
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
            m_table.emplace(m_flow, std::move(columns));
            return true;
        }
        if (!m_table || (line.role != QLatin1String("row") && line.role != QLatin1String("total")))
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
