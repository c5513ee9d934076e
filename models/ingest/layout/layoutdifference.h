// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hoithi {

/// How the columns of a file differ from those that a profile was made for, in sentences; empty where they do not. Other places of
/// columns that have a name of their own are no difference.
[[nodiscard]] QStringList layoutDifferences(const QStringList &before, const QStringList &now);

} // namespace hoithi
