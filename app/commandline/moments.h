// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "commandline/arguments.h"

#include <QDate>

namespace hoithi::commandline {

/// A day as people or programs write it; null for anything else.
[[nodiscard]] QDate dayFrom(const QString &text);

/// The option's day, or a usage error naming it.
[[nodiscard]] Result<QDate> dayOption(const Arguments &arguments, const QString &option);

/// ISO 8601, or with the day as people write it; without an offset it is local time. A day alone is its beginning, or where something
/// closes, its end. A usage error for anything else.
[[nodiscard]] Result<Instant> momentOption(const Arguments &arguments, const QString &option, bool closes);

} // namespace hoithi::commandline
