// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bank/bankkeys.h"
#include "services/store.h"

#include <map>

namespace hoithi {

/// The round in whose paper, drawn or frozen, a question stands; by its number. No question is in two.
using UsedQuestions = std::map<qint64, int>;

[[nodiscard]] Result<UsedQuestions> questionsUsed(Store &store, const BankKeys &keys);

} // namespace hoithi
