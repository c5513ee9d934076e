// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/sheetdrafts.h"

#include "exchange/exchangetexts.h"
#include "exchange/xlsx/lookmarks.h"
#include "exchange/xlsx/sheetitem.h"

#include <algorithm>

namespace hoithi {

namespace {

/// Reads one sheet.
class SheetDrafts
{
public:
    SheetDrafts(SheetGrid grid, SheetHeader header)
        : m_grid(std::move(grid)), m_header(std::move(header)), m_ones(onesBesideOptions(m_grid.rows, m_header))
    {
        for (const CellRange &range : m_grid.around.merged) {
            if (range.last.column > range.first.column)
                m_spanning.emplace(range.first.row, range.first.column);
        }
    }

    Result<SheetContent> read()
    {
        HOITHI_CHECK(fillMerged());
        reportAbove();
        reportUnknownColumns();
        for (const GridRow &row : m_grid.rows) {
            if (row.number > m_header.lastRow)
                takeRow(row);
        }
        endItem();
        if (!m_header.own) {
            addLookMarks(m_content.drafts);
            removeRunningNumbers();
        }
        m_content.textColumn = m_header.column(ColumnRole::Text).value_or(0);
        for (const CellPlace &image : m_grid.around.images)
            reportImage(image);
        if (m_grid.around.hasComments)
            m_content.issues.push_back(
                {QuestionIssueKind::LostOther, {0, 0, m_grid.prefix}, -1, Exchange::tr("comments of cells")});
        return std::move(m_content);
    }

private:
    void report(QuestionIssueKind kind, CellPlace cell, const QString &detail)
    {
        m_content.issues.push_back({kind, cellIn(m_grid.prefix, cell), -1, detail.left(issueDetailLimit)});
    }

    /// With the question in whose rows it stands.
    void reportImage(CellPlace image)
    {
        const auto draft = m_content.draftOfRow.find(image.row);
        if (draft == m_content.draftOfRow.end() || draft->second >= m_content.drafts.size())
            return report(QuestionIssueKind::LostMedia, image, Exchange::tr("image"));
        m_content.drafts[draft->second].add(QuestionIssueKind::LostMedia, cellIn(m_grid.prefix, image),
                                            Exchange::tr("image"));
    }

    /// Without a column of numbers, all questions may begin with theirs.
    void removeRunningNumbers()
    {
        if (m_header.has(ColumnRole::Number))
            return;
        std::vector<qsizetype> sizes;
        for (const ItemDraft &draft : m_content.drafts) {
            const qsizetype size = sizeOfNumber(draft.question.text, static_cast<int>(sizes.size()) + 1);
            if (size == 0)
                return;
            sizes.push_back(size);
        }
        for (std::size_t i = 0; i < sizes.size(); ++i)
            m_content.drafts[i].question.text.remove(0, sizes[i]);
    }

    /// What is merged downwards holds for each of its rows.
    Result<void> fillMerged()
    {
        qint64 filled = 0;
        constexpr qint64 most = 2'000'000;
        for (const CellRange &range : m_grid.around.merged) {
            const auto first = std::ranges::lower_bound(m_grid.rows, range.first.row, {}, &GridRow::number);
            if (first == m_grid.rows.end() || first->number != range.first.row || range.last.row == range.first.row)
                continue;
            const SheetCell *const title = first->at(range.first.column);
            if (title == nullptr)
                continue;
            const SheetCell copy = *title;
            for (auto row = first + 1; row != m_grid.rows.end() && row->number <= range.last.row; ++row) {
                if (++filled > most)
                    return failure(ErrorCode::BadInput, Exchange::tr("The sheet has more merged cells than are read."));
                fill(*row, copy);
            }
        }
        return {};
    }

    void fill(GridRow &row, const SheetCell &title)
    {
        const auto at = std::ranges::lower_bound(row.cells, title.place.column, {},
                                                 [](const SheetCell &cell) { return cell.place.column; });
        const ColumnRole role = m_header.roleOf(title.place.column);
        if (role == ColumnRole::Text)
            m_continued.insert(row.number);
        const bool shared = role == ColumnRole::Topic || role == ColumnRole::Source || role == ColumnRole::Difficulty
                            || role == ColumnRole::Tags || role == ColumnRole::LegalReference;
        if (!shared || (at != row.cells.end() && at->place.column == title.place.column))
            return;
        const auto copy = row.cells.insert(at, title);
        copy->place.row = row.number;
    }

    void reportAbove()
    {
        for (const GridRow &row : m_grid.rows) {
            if (row.number >= m_header.row)
                return;
            report(QuestionIssueKind::LostOther, row.cells.front().place, row.cells.front().text);
        }
    }

    void reportUnknownColumns()
    {
        std::set<int> told;
        for (const GridRow &row : m_grid.rows) {
            for (const SheetCell &cell : row.cells) {
                const int column = cell.place.column;
                const ColumnRole role = m_header.roleOf(column);
                if (row.number <= m_header.lastRow || (role != ColumnRole::Unknown && role != ColumnRole::OtherKey)
                    || !told.insert(column).second)
                    continue;
                const auto named = m_header.columns.find(column);
                const bool hasTitle = named != m_header.columns.end();
                report(QuestionIssueKind::LostOther,
                       hasTitle ? named->second.place : CellPlace{std::max(m_header.row, 1), column},
                       hasTitle ? Exchange::tr("column “%1”").arg(named->second.header.left(80))
                                : Exchange::tr("column without a title"));
            }
        }
    }

    /// A title again, as on each printed page.
    [[nodiscard]] bool repeatsHeader(const GridRow &row) const
    {
        return !m_header.own && row.cells.size() >= 3 && std::ranges::all_of(row.cells, [&](const SheetCell &cell) {
            const auto title = m_header.columns.find(cell.place.column);
            return title != m_header.columns.end() && title->second.header == cell.text.trimmed();
        });
    }

    /// A title within the sheet: one text, not in the column of the questions or across several.
    [[nodiscard]] bool isHeading(const GridRow &row) const
    {
        if (m_header.own || row.cells.size() != 1)
            return false;
        const CellPlace place = row.cells.front().place;
        const bool spans = m_spanning.contains({place.row, place.column});
        return spans || m_header.roleOf(place.column) == ColumnRole::Number
               || (m_header.roleOf(place.column) != ColumnRole::Text && !continues(row));
    }

    [[nodiscard]] bool continues(const GridRow &row) const
    {
        if (m_header.own || !m_item)
            return false;
        const auto text = m_header.column(ColumnRole::Text);
        return m_continued.contains(row.number) || (m_header.optionColumns() == 1 && text && row.text(*text).isEmpty());
    }

    void takeRow(const GridRow &row)
    {
        const bool empty = std::ranges::all_of(row.cells, [&](const SheetCell &cell) {
            const ColumnRole role = m_header.roleOf(cell.place.column);
            return cell.text.trimmed().isEmpty() || (role == ColumnRole::Number && row.cells.size() > 1)
                   || (role == ColumnRole::Number && !cell.isText) || role == ColumnRole::Unknown;
        });
        if (empty || repeatsHeader(row))
            return;
        if (isHeading(row))
            return report(QuestionIssueKind::LostOther, row.cells.front().place, row.cells.front().text);
        if (!continues(row)) {
            endItem();
            m_item.emplace(m_header, m_grid.prefix, row, m_ones);
            if (std::ranges::binary_search(m_grid.around.hiddenRows, row.number))
                m_item->tellHidden();
        }
        m_content.draftOfRow[row.number] = m_content.drafts.size();
        for (const SheetCell &cell : row.cells)
            m_item->take(cell);
    }

    void endItem()
    {
        if (m_item)
            m_content.drafts.push_back(std::move(*m_item).finish());
        m_item.reset();
    }

    SheetGrid m_grid;
    SheetHeader m_header;
    OnesBeside m_ones;
    std::set<std::pair<int, int>> m_spanning; ///< row and column where cells begin that are merged across columns
    SheetContent m_content;
    std::optional<SheetItem> m_item;
    std::set<int> m_continued; ///< rows that go on with the question above
};

} // namespace

Result<SheetContent> readSheetDrafts(SheetGrid grid)
{
    SheetHeader header = findHeader(grid.rows, grid.around.merged);
    if (header.row == 0 && !grid.rows.empty()) {
        const auto guessed = guessHeader(grid.rows);
        if (!guessed) {
            const SheetCell &cell = grid.rows.front().cells.front();
            SheetContent content;
            content.issues.push_back({QuestionIssueKind::LostOther, cellIn(grid.prefix, cell.place), -1,
                                      Exchange::tr("a sheet without questions")});
            return content;
        }
        header = *guessed;
    }
    return SheetDrafts(std::move(grid), std::move(header)).read();
}

} // namespace hoithi
