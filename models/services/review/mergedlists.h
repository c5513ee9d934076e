// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"

#include <QStringList>

namespace hoithi {

/// Whether the accounts are one person's by what judges have merged, whichever lists say so: in the round, and in all after it.
[[nodiscard]] Result<bool> countAsOne(Store &store, const QStringList &accounts, int fromRound);

/// Which of the accounts count as one person by other lists, once theirs is separated from the round on; translated, with those lists.
/// Empty where each counts by itself.
[[nodiscard]] Result<QString> stillTogether(Store &store, const QStringList &accounts, int fromRound);

} // namespace hoithi
