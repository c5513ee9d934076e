// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/layout/gatheredquestions.h"
#include "exchange/xlsx/sheetheader.h"

namespace hoithi {

/// A sheet in memory.
struct SheetGrid
{
    QString prefix; ///< of places: "Tuần 1!", empty where the file has one sheet
    std::vector<GridRow> rows;
    SheetSurroundings around;
};

/// What a sheet holds: questions, and what became none.
struct SheetContent
{
    std::vector<ItemDraft> drafts;
    std::vector<QuestionIssue> issues;
    std::map<int, std::size_t> draftOfRow; ///< index into drafts
    int textColumn = 0;                    ///< of the wordings; 0 for none
};

/// Reads the rows below a header, or, where there is none, rows of a question, its options and the key's letter.
[[nodiscard]] Result<SheetContent> readSheetDrafts(SheetGrid grid);

} // namespace hoithi
