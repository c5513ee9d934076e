// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/layout/gatheredquestions.h"
#include "exchange/xlsx/sheetheader.h"

#include <set>

namespace hoithi {

/// "Tuần 1!B7"; `prefix` is empty where the file has one sheet.
[[nodiscard]] FilePlace cellIn(const QString &prefix, CellPlace cell);

/// What "1" is in a column of keys beside options in rows of their own, by what else stands there.
enum class OnesBeside { Unknown, Ticks, Numbers };
[[nodiscard]] OnesBeside onesBesideOptions(const std::vector<GridRow> &rows, const SheetHeader &header);

/// How much of a wording is its label "1.", with this number; 0 where it has none or is nothing else.
[[nodiscard]] qsizetype sizeOfNumber(const QString &wording, int number);

/// One question on its way from the cells of its rows to a draft: its texts, options, and all that says which of them is right.
class SheetItem
{
public:
    /// `header` outlives it.
    SheetItem(const SheetHeader &header, QString prefix, const GridRow &firstRow, OnesBeside ones);

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
    [[nodiscard]] QString withoutLabel(const QString &text) const;
    void sortBeside();
    [[nodiscard]] FilePlace keyPlaceIn(int row) const;
    [[nodiscard]] bool mayBeWording(const QString &tick) const;
    [[nodiscard]] bool mayBeKey(const QString &text) const;
    [[nodiscard]] OnesBeside ones() const;
    void takeOwnLetters();
    void addOwnReading();
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
    std::vector<LabelledOption> m_ownLetters; ///< the options by letters of their own, where these are not the columns'
    OnesBeside m_ones;
    int m_number = 0;                              ///< in the column of numbers, if there is one
    std::vector<std::pair<int, QString>> m_beside; ///< rows and texts in the column of keys, beside options in rows
    std::map<int, QString> m_ticked;               ///< rows with an "x" beside an option
    std::vector<int> m_optionRows;                 ///< of options below one another, ascending
};

} // namespace hoithi
