// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/acting.h"
#include "services/store.h"
#include "storage/records.h"

#include <QJsonArray>

#include <vector>

namespace hoithi {

/// Records versions of one round's keys that are made at once, with their audit entry. With `joint`, what two people decided ends
/// together with the proposal of the first; `answers` is what the entry may tell of the keys. Inside a Transaction.
[[nodiscard]] Result<void> recordKeys(Store &store, std::vector<StoredKey> keys, const QString &action,
                                      const QString &person, const JointDecision &joint = {},
                                      const QJsonArray &answers = {});

} // namespace hoithi
