// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/progress.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace hoithi {

// How figures are written for people. Grouping and decimals follow QLocale's default, which the language switch sets:
// "25.980" and "22,88 %" in Vietnamese, "25,980" and "22.88 %" in English. Dates and times are the same in both.

/// What QLocale's default should be for a language of the interface, "vi" or "en".
[[nodiscard]] QLocale localeOf(const QString &language);

[[nodiscard]] QString formatNumber(qint64 value);
/// "–" where the value is unknown: unknown is never 0.
[[nodiscard]] QString formatNumber(const std::optional<qint64> &value);
/// `share` is 0…1.
[[nodiscard]] QString formatPercent(const std::optional<double> &share);
/// "15/09/2023".
[[nodiscard]] QString formatDate(const QDate &date);
/// "15/09/2023 08:05:12", Huế's time.
[[nodiscard]] QString formatInstant(Instant instant);
/// "15/09/2023 08:05:12.250": ranking separates people by milliseconds.
[[nodiscard]] QString formatInstantExactly(Instant instant);
/// "1:02:03.250", or "–".
[[nodiscard]] QString formatDuration(const std::optional<qint64> &milliseconds);
/// "1.500.000 đ", or "–".
[[nodiscard]] QString formatMoney(const std::optional<qint64> &amount);
[[nodiscard]] QString unknownText();
/// A hash over several lines of as many digits, so that it fits beside a table; any other text as it is.
[[nodiscard]] QString formatHash(const QString &text, int digitsPerLine);

/// "5, 12, 31" of questions' numbers, which are names: never grouped. Of many only the first, and how many more: "…, 88, … +12".
[[nodiscard]] QString formatIds(const std::vector<qint64> &ids);

/// Shared by every model of the window.
enum ModelRole {
    SortRole = 0x0100 + 1, ///< the raw value, for sorting and export (Qt::UserRole + 1)
    FilterRole,            ///< text that a filter looks in
    CopyRole               ///< what is copied and exported, where it is more than what shows
};

} // namespace hoithi
