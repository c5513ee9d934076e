// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bank/alikequestions.h"
#include "services/bank/bankreading.h"

namespace hoithi {

/// The bank as a session has it open, with what costs most to find out about it. Lives on one thread.
class OpenBank
{
public:
    /// As BankCache::read.
    [[nodiscard]] Result<BankPtr> read(Store &store);
    /// Of the bank last read; found out once, until the bank changes.
    [[nodiscard]] const AlikeQuestions &alike();

private:
    BankCache m_cache;
    BankPtr m_bank;
    BankPtr m_compared; ///< what m_alike is of
    AlikeQuestions m_alike;
};

} // namespace hoithi
