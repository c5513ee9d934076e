// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace hoithi {

/// A day as people type it: 1/7/2026, 01.07.2026, 1-7-2026 or 2026-07-01, from 2000 to 2099; nothing where it is none.
[[nodiscard]] std::optional<QDate> typedDay(const QString &text);

/// Such a day with a time behind it, 8:05, 08:05 or 8h05; on what clock is not said.
[[nodiscard]] std::optional<QDateTime> typedMoment(const QString &text);

} // namespace hoithi
