// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/decisioncomposer.h"

#include "documents/tableflow.h"

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

/// Two columns side by side: the letterhead, and the recipients beside the signature.
struct ColumnPair
{
    QStringList left;
    QStringList right;
    qreal leftShare = 0.5;

    [[nodiscard]] bool has(const QString &role) const { return left.contains(role) || right.contains(role); }
};

const ColumnPair &letterhead()
{
    static const ColumnPair pair{{QStringLiteral("parent"), QStringLiteral("issuer")},
                                 {QStringLiteral("nation"), QStringLiteral("motto")},
                                 0.44};
    return pair;
}

const ColumnPair &numberAndDate()
{
    static const ColumnPair pair{
        {QStringLiteral("number"), QStringLiteral("subject")}, {QStringLiteral("place-date")}, 0.44};
    return pair;
}

const ColumnPair &signature()
{
    static const ColumnPair pair{
        {QStringLiteral("recipients-heading"), QStringLiteral("recipient")},
        {QStringLiteral("signer-authority"), QStringLiteral("signer-title"), QStringLiteral("signer-name")},
        0.48};
    return pair;
}

class Composer
{
public:
    Composer(std::span<const MarkupLine> lines, DecisionSheet sheet) : m_lines(lines), m_flow(std::move(sheet)) {}

    Result<std::vector<PageContent>> compose()
    {
        while (m_at < m_lines.size()) {
            if (!placeColumns(letterhead(), 0) && !placeColumns(numberAndDate(), NumberGap)
                && !placeColumns(signature(), SignatureGap))
                HOITHI_CHECK(placeLine());
        }
        finishTable();
        return m_flow.finish();
    }

private:
    static constexpr qreal NumberGap = 3;
    static constexpr qreal SignatureGap = 6;

    [[nodiscard]] std::span<const MarkupLine> group(const ColumnPair &pair, std::size_t from) const
    {
        std::size_t end = from;
        while (end < m_lines.size() && pair.has(m_lines[end].role))
            ++end;
        return m_lines.subspan(from, end - from);
    }

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

    bool placeColumns(const ColumnPair &pair, qreal gap)
    {
        const auto lines = group(pair, m_at);
        if (lines.empty())
            return false;
        finishTable();
        const qreal height = columns(pair, lines, nullptr) + gap;
        if (height > m_flow.room() && !m_flow.atTop())
            m_flow.newPage();
        m_flow.advance(gap);
        columns(pair, lines, &m_flow.page());
        m_flow.advance(height - gap);
        m_at += lines.size();
        return true;
    }

    /// Height of the signature where it follows line `from`, with the gap above it.
    qreal signatureAt(std::size_t from)
    {
        const auto lines = group(signature(), from);
        return lines.empty() ? 0 : columns(signature(), lines, nullptr) + SignatureGap;
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
