// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout/keyreading.h"
#include "exchange/xlsx/sheetheader.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoithi {

std::optional<SheetHeader> guessHeader(const std::vector<GridRow> &rows)
{
    static const QRegularExpression letters(QStringLiteral(R"(^[A-H](?:[ ,;]*[A-H])*\.?$)"),
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    std::map<int, int> keys;
    std::map<int, int> numbers;
    std::map<int, int> firsts;
    for (const GridRow &row : rows) {
        const SheetCell &last = row.cells.back();
        if (row.cells.size() >= 4 && letters.match(latinLabels(last.text.trimmed())).hasMatch())
            ++keys[last.place.column];
        bool isNumber = false;
        (void)row.cells.front().text.trimmed().remove(QLatin1Char('.')).toInt(&isNumber);
        ++(isNumber ? numbers : firsts)[row.cells.front().place.column];
    }
    if (keys.empty())
        return std::nullopt;
    const int key = std::ranges::max_element(keys, {}, [](const auto &entry) { return entry.second; })->first;
    const int first = rows.front().cells.front().place.column;
    SheetHeader header;
    int text = firsts.empty() ? 0 : firsts.begin()->first;
    if (!numbers.empty() && numbers.begin()->second * 2 > static_cast<int>(rows.size())) {
        header.columns[numbers.begin()->first] = {ColumnRole::Number, -1, {}, {}};
        text = numbers.begin()->first + 1;
    } else {
        text = std::min(first, text == 0 ? first : text);
    }
    header.columns[text] = {ColumnRole::Text, -1, {}, {}};
    for (int column = text + 1; column < key && column <= text + 26; ++column)
        header.columns[column] = {ColumnRole::Option, column - text - 1, {}, {}};
    header.columns[key] = {ColumnRole::Key, -1, {}, {}};
    return header;
}

} // namespace hoithi
