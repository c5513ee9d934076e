// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace hoithi {

/// A number of a cell as an office program with Vietnamese settings shows it: "0,5", "1.000", "30/4/1975", "50%".
struct ShownNumber
{
    QString text;
    bool certain = true; ///< false where the format asks for more than is known here; the text is then the plain number
};

/// `value`: as stored, "0.5". `code`: the cell's number format, "" or "General" where it has none.
/// `since1904`: days count from 1 January 1904.
[[nodiscard]] ShownNumber shownNumber(QStringView value, const QString &code, bool since1904);

/// Whether a cell with this format shows a date, a time of day or a duration, in whatever language.
[[nodiscard]] bool isDateFormat(const QString &code);

/// The code of a number format that files only name by its number; empty for one that they have to define.
[[nodiscard]] QString builtInNumberFormat(int id);

} // namespace hoithi
