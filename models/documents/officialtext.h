// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace hoithi {

/// "Số: 05/QĐ-BTC": one digit is padded to two. An empty number leaves room to write it by hand.
[[nodiscard]] QString documentNumber(const QString &number, const QString &suffix);

/// "05/QĐ-BTC", for a reference to the document.
[[nodiscard]] QString documentReference(const QString &number, const QString &suffix);

/// "ngày 05 tháng 02 năm 2024": days below 10 and the months 1 and 2 are padded. A null date leaves room.
[[nodiscard]] QString dateInWords(QDate date);

/// "05/02/2024", for a short reference. A null date leaves room.
[[nodiscard]] QString dateInFigures(QDate date);

/// "05": a number of a register, padded as documents' are. 0 leaves room.
[[nodiscard]] QString registerNumber(int number);

/// "Huế, ngày 05 tháng 02 năm 2024".
[[nodiscard]] QString placeAndDate(const QString &place, QDate date);

/// The laws on commendation in force on that day, without the closing ";". A proposal: the user may edit them. A null
/// date gives those of the latest law.
[[nodiscard]] std::vector<QString> awardLegalBases(QDate decisionDate);

/// Dots to write on by hand.
[[nodiscard]] QString dottedBlank(int length);
/// The text, or that many dots where there is none.
[[nodiscard]] QString textOrDots(const QString &text, int length);

} // namespace hoithi
