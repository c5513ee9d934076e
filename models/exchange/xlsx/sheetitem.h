// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/layout/gatheredquestions.h"
#include "exchange/xlsx/sheetheader.h"

#include <set>

namespace hoithi {

/// "Tuần 1!B7"; `prefix` is empty where the file has one sheet.
[[nodiscard]] FilePlace cellIn(const QString &prefix, CellPlace cell);

/// One question on its way from the cells of its rows to a draft: its texts, options, and all that says which of them is right.
class SheetItem
{
public:
    /// `header` outlives it.
    SheetItem(const SheetHeader &header, const QString &prefix, const GridRow &firstRow);

    void tellHidden();
    void take(const SheetCell &cell);
    [[nodiscard]] ItemDraft finish() &&;

private:
    [[nodiscard]] FilePlace placeOf(CellPlace cell) const { return cellIn(m_prefix, cell); }
    QString &lineOf(ColumnRole role);
    void noteLosses(const SheetCell &cell);
    void takeChoice(const SheetCell &cell, ColumnRole role, const QString &text);
    void takeTags(const QString &text);
    void takeOption(const SheetCell &cell, ColumnRole role);
    void takeKey(const SheetCell &cell);
    void takeOwnLetters();
    void divideCell();
    void readKeys();
    void takeTicks();
    void addRightWording();
    void keepLetters();
    void tellGap();

    const SheetHeader *m_header;
    QString m_prefix;
    ItemDraft m_draft;
    QString m_key;
    QStringList m_otherKeys;
    std::set<int> m_ticked;        ///< rows with an "x" beside an option
    std::vector<int> m_optionRows; ///< of options below one another
};

} // namespace hoithi
