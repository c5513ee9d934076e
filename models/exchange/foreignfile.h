// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hoithi {

/// What to do with a file of a kind that no questions are read from, such as a PDF; empty for any other.
[[nodiscard]] QString foreignFileAdvice(const QByteArray &bytes);
/// The same where no format fits, with what the name says ("q.csv").
[[nodiscard]] QString unknownFileAdvice(const QByteArray &bytes, const QString &lowerName);

} // namespace hoithi
