// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/docx/wordblocks.h"

#include "base/sha256.h"
#include "exchange/exchangetexts.h"
#include "exchange/imagetaking.h"
#include "exchange/layout/linelabels.h"
#include "exchange/xlsx/cellparts.h"
#include "exchange/xlsx/sheetdrafts.h"

#include <algorithm>

namespace hoithi {

namespace {

/// How all letters of a paragraph look; plain where they differ.
WordLook lookOf(const WordParagraph &paragraph)
{
    std::optional<WordLook> common;
    for (const WordRun &run : paragraph.runs) {
        if (run.text.trimmed().isEmpty())
            continue;
        if (common && !(*common == run.look))
            return {};
        common = run.look;
    }
    return common.value_or(WordLook());
}

SheetCell cellOf(const WordParagraph &paragraph, CellPlace place)
{
    const WordLook look = lookOf(paragraph);
    SheetCell cell;
    cell.place = place;
    cell.bold = look.bold;
    cell.underlined = look.underline;
    cell.fill = look.highlight;
    cell.colour = look.colour;
    return cell;
}

bool looksLike(const SheetCell &cell, const WordParagraph &paragraph)
{
    const SheetCell other = cellOf(paragraph, cell.place);
    return cell.bold == other.bold && cell.underlined == other.underlined && cell.fill == other.fill
           && cell.colour == other.colour;
}

/// Makes the lines of one document.
class WordBlocks
{
public:
    WordBlocks(const WordDocument &document, GatheredQuestions &gathered) : m_document(document), m_gathered(gathered)
    {}

    Result<std::vector<LayoutBlock>> make()
    {
        const std::vector<WordParagraph> &paragraphs = m_document.paragraphs;
        for (std::size_t i = 0; i < paragraphs.size();) {
            const int table = paragraphs[i].cell.table;
            std::size_t end = i + 1;
            while (table >= 0 && end < paragraphs.size() && paragraphs[end].cell.table == table)
                ++end;
            LayoutBlock block;
            for (std::size_t k = i; k < end; ++k)
                addLines(paragraphs[k], static_cast<int>(k) + 1, block.lines);
            if (table >= 0) {
                HOITHI_CHECK(takeTable(block, i, end));
            }
            m_blocks.push_back(std::move(block));
            i = end;
        }
        return std::move(m_blocks);
    }

private:
    static FilePlace placeOf(int number) { return {0, 0, QStringLiteral("¶ %1").arg(number)}; }
    static CellPlace placeOf(const WordCell &cell) { return {cell.row + 1, cell.column + 1}; }

    /// A paragraph has a line for each of its line breaks; the first begins with what Word counts.
    void addLines(const WordParagraph &paragraph, int number, std::vector<TextLine> &lines)
    {
        TextLine whole;
        whole.place = placeOf(number);
        whole.inTable = paragraph.cell.table >= 0;
        whole.isHeading = paragraph.isHeading;
        const qsizetype before = paragraph.label.isEmpty() ? 0 : paragraph.label.size() + 1;
        if (before > 0)
            addSpan(whole, paragraph.label + QLatin1Char(' '), paragraph.labelLook);
        for (const WordRun &run : paragraph.runs)
            addSpan(whole, run.text, run.look);
        addImages(paragraph, before, whole);
        addLosses(paragraph, whole);
        qsizetype from = 0;
        const std::vector<QuestionIssue> losses = whole.losses;
        while (from <= whole.text.size()) {
            const qsizetype found = whole.text.indexOf(QLatin1Char('\n'), from);
            const qsizetype to = found < 0 ? whole.text.size() : found;
            lines.push_back(whole.part(from, to));
            lines.back().isHeading = whole.isHeading;
            if (from == 0)
                lines.back().losses = losses;
            from = to + 1;
        }
    }

    static void addSpan(TextLine &line, const QString &text, const WordLook &look)
    {
        const qsizetype from = line.text.size();
        line.text += text;
        const auto flag = [](bool on) {
            return on ? QStringLiteral("1") : QString();
        };
        line.spans.push_back(
            {from, line.text.size(), {flag(look.bold), flag(look.underline), look.highlight, look.colour}});
    }

    void addImages(const WordParagraph &paragraph, qsizetype before, TextLine &line)
    {
        for (const WordImage &image : paragraph.images) {
            const auto bytes = m_document.media.find(image.part);
            const QString type = bytes == m_document.media.end() ? QString() : imageMediaType(bytes->second);
            if (type.isEmpty() || bytes->second.size() > questionImageLimit) {
                const QString name =
                    image.part.isEmpty() ? Exchange::tr("an image that is not in the file") : image.part;
                line.losses.push_back({QuestionIssueKind::LostMedia, line.place, -1, name.left(issueDetailLimit)});
                continue;
            }
            const QByteArray digest = Sha256::hexOf(bytes->second);
            m_gathered.addImage(digest, bytes->second);
            line.images.emplace_back(
                image.offset + before,
                QuestionImage{image.part.mid(image.part.lastIndexOf(QLatin1Char('/')) + 1), digest, type, {}});
        }
    }

    static void addLosses(const WordParagraph &paragraph, TextLine &line)
    {
        const auto lose = [&](QuestionIssueKind kind, const QString &detail) {
            line.losses.push_back({kind, line.place, -1, detail});
        };
        if (paragraph.formulas > 0)
            lose(QuestionIssueKind::LostFormula, QString::number(paragraph.formulas));
        if (paragraph.objects > 0)
            lose(QuestionIssueKind::LostMedia, Exchange::tr("an embedded object"));
        if (paragraph.lostSymbol)
            lose(QuestionIssueKind::LostOther, Exchange::tr("a sign of a symbol font"));
        if (paragraph.lostScript)
            lose(QuestionIssueKind::LostFormatting, Exchange::tr("superscript or subscript"));
    }

    /// A table is a list of keys, or a sheet whose columns have titles; else its lines are read.
    Result<void> takeTable(LayoutBlock &block, std::size_t from, std::size_t to)
    {
        const QString prefix = QStringLiteral("¶ %1 · ").arg(from + 1);
        SheetGrid grid = gridOf(from, to);
        grid.prefix = prefix;
        std::map<QString, CellPlace> cells;
        for (std::size_t k = from; k < to; ++k)
            cells[placeOf(static_cast<int>(k) + 1).part] = placeOf(m_document.paragraphs[k].cell);
        LayoutTable table{tableRows(grid), placeOf(static_cast<int>(from) + 1)};
        const bool isKeyList = !keysOfTable(table.rows).keys.empty();
        const SheetHeader header = isKeyList ? SheetHeader() : findHeader(grid.rows, grid.around.merged);
        if (header.row > 0 && (hasOptions(header) || holdsOptions(header, grid))) {
            HOITHI_TRY(SheetContent content, readSheetDrafts(grid));
            moveImages(block.lines, cells, content);
            block.lines.clear();
            block.drafts = std::move(content.drafts);
            block.issues.insert(block.issues.end(), content.issues.begin(), content.issues.end());
            return {};
        }
        block.table = std::move(table);
        return {};
    }

    static bool hasOptions(const SheetHeader &header)
    {
        return std::ranges::count(header.columns, ColumnRole::Option,
                                  [](const auto &column) { return column.second.role; })
               >= 2;
    }

    /// A cell below the title of the questions, or of their options, holds several options.
    static bool holdsOptions(const SheetHeader &header, const SheetGrid &grid)
    {
        return std::ranges::any_of(grid.rows, [&](const GridRow &row) {
            return row.number > header.lastRow && std::ranges::any_of(row.cells, [&](const SheetCell &cell) {
                       const auto column = header.columns.find(cell.place.column);
                       return column != header.columns.end()
                              && (column->second.role == ColumnRole::Text || column->second.role == ColumnRole::Option)
                              && dividedCell(cell.text);
                   });
        });
    }

    /// What stands beside a wording goes with its question; anything else is named.
    static void moveImages(const std::vector<TextLine> &lines, const std::map<QString, CellPlace> &cells,
                           SheetContent &content)
    {
        for (const TextLine &line : lines) {
            const CellPlace place = cells.at(line.place.part);
            const auto found = content.draftOfRow.find(place.row);
            const bool isQuestion = found != content.draftOfRow.end() && found->second < content.drafts.size();
            std::vector<QuestionIssue> &issues = isQuestion ? content.drafts[found->second].issues : content.issues;
            issues.insert(issues.end(), line.losses.begin(), line.losses.end());
            for (const auto &[offset, image] : line.images) {
                if (isQuestion && place.column == content.textColumn)
                    (void)addImage(content.drafts[found->second].question, image);
                else
                    issues.push_back({QuestionIssueKind::LostMedia, line.place, -1, image.name});
            }
        }
    }

    /// The filled cells, as a sheet has them.
    [[nodiscard]] SheetGrid gridOf(std::size_t from, std::size_t to) const
    {
        SheetGrid grid;
        for (std::size_t k = from; k < to;) {
            const CellPlace place = placeOf(m_document.paragraphs[k].cell);
            std::size_t end = k + 1;
            while (end < to && placeOf(m_document.paragraphs[end].cell) == place)
                ++end;
            addCell(k, end, place, grid);
            k = end;
        }
        return grid;
    }

    /// The paragraphs of a cell are its lines; where they differ in their looks, it has none.
    void addCell(std::size_t from, std::size_t to, CellPlace place, SheetGrid &grid) const
    {
        QStringList lines;
        std::optional<SheetCell> cell;
        for (std::size_t k = from; k < to; ++k) {
            const WordParagraph &paragraph = m_document.paragraphs[k];
            const QString text = QString(paragraph.label + QLatin1Char(' ') + paragraph.text()).trimmed();
            if (text.isEmpty())
                continue;
            lines.append(text);
            if (!cell)
                cell = cellOf(paragraph, place);
            else if (!looksLike(*cell, paragraph))
                cell = cellOf({}, place);
        }
        if (!cell)
            return;
        cell->text = lines.join(QLatin1Char('\n'));
        if (grid.rows.empty() || grid.rows.back().number != place.row)
            grid.rows.push_back({place.row, {}});
        grid.rows.back().cells.push_back(std::move(*cell));
        const int span = m_document.paragraphs[from].cell.span;
        if (span > 1)
            grid.around.merged.push_back({place, {place.row, place.column + span - 1}});
    }

    static std::vector<TableRow> tableRows(const SheetGrid &grid)
    {
        std::vector<TableRow> rows;
        for (const GridRow &row : grid.rows) {
            TableRow &made = rows.emplace_back();
            for (const SheetCell &cell : row.cells)
                made.emplace(cell.place.column, cell.text);
        }
        return rows;
    }

    const WordDocument &m_document;
    GatheredQuestions &m_gathered;
    std::vector<LayoutBlock> m_blocks;
};

} // namespace

Result<std::vector<LayoutBlock>> wordBlocks(const WordDocument &document, GatheredQuestions &gathered)
{
    return WordBlocks(document, gathered).make();
}

} // namespace hoithi
