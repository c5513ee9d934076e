// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/xlsxquestionreader.h"

#include "containers/officepackage.h"
#include "exchange/exchangetexts.h"
#include "exchange/readon.h"
#include "exchange/xlsx/sheetdrafts.h"

namespace hoithi {

namespace {

/// Cells of a whole file: the largest that is allowed has a hundred thousand questions of twenty columns.
constexpr std::size_t cellLimit = 2'500'000;

Result<SheetGrid> gridOf(const SpreadsheetReader &book, const SheetTitle &sheet, std::size_t &cells,
                         const std::stop_token &stop)
{
    SheetGrid grid;
    grid.prefix = book.sheets().size() > 1 ? sheet.name + QLatin1Char('!') : QString();
    const auto take = [&](int row, const std::vector<SheetCell> &found) -> Result<void> {
        cells += found.size();
        if (cells > cellLimit)
            return failure(
                ErrorCode::BadInput,
                Exchange::tr("The file has more than %1 filled cells, and no file of questions has.").arg(cellLimit));
        grid.rows.push_back({row, found});
        return {};
    };
    HOITHI_TRY(grid.around, book.readRows(sheet, take, stop));
    return grid;
}

} // namespace

bool looksLikeXlsx(const QByteArray &bytes, const QString &name)
{
    if (isOfficeBefore2007(bytes))
        return name.endsWith(QLatin1String(".xls"), Qt::CaseInsensitive)
               || name.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    return looksLikeZip(bytes)
           && (bytes.contains("xl/workbook.")
               || (name.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) && !bytes.contains("word/document")));
}

Result<QuestionFile> readXlsxQuestions(const QByteArray &bytes, const std::stop_token &stop)
{
    HOITHI_TRY(const SpreadsheetReader book, SpreadsheetReader::open(bytes));
    std::vector<SheetContent> contents;
    KeyConvention convention;
    std::size_t cells = 0;
    std::size_t questions = 0;
    for (const SheetTitle &sheet : book.sheets()) {
        HOITHI_TRY(SheetGrid grid, gridOf(book, sheet, cells, stop));
        HOITHI_TRY(SheetContent content, readSheetDrafts(std::move(grid)));
        questions += content.drafts.size();
        HOITHI_CHECK(mayReadOn(questions, stop));
        for (const ItemDraft &draft : content.drafts)
            convention.learn(draft.key);
        if (sheet.hidden && !content.drafts.empty())
            content.issues.push_back({QuestionIssueKind::Suspicious,
                                      {0, 0, sheet.name.left(issueDetailLimit)},
                                      -1,
                                      Exchange::tr("the sheet is hidden")});
        contents.push_back(std::move(content));
    }
    GatheredQuestions gathered(ExchangeFormat::Xlsx);
    for (SheetContent &content : contents) {
        for (const QuestionIssue &issue : content.issues)
            gathered.addIssue(issue.kind, issue.place, issue.detail);
        for (ItemDraft &draft : content.drafts)
            gathered.add(std::move(draft), convention);
    }
    return gathered.take();
}

} // namespace hoithi
