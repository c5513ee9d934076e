// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi::test {

/// Does to a store what only somebody with their own tools can. Empty, or why nothing was altered.
[[nodiscard]] QString tamper(const QString &store, const QString &statement);

} // namespace hoithi::test
