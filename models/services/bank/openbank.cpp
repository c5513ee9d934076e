// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/openbank.h"

namespace hoithi {

Result<BankPtr> OpenBank::read(Store &store)
{
    Result<BankPtr> bank = m_cache.read(store);
    if (!bank && bank.error().code == ErrorCode::Sealed)
        *this = {}; // nothing stays behind of a bank that is locked
    else if (bank)
        m_bank = *bank;
    return bank;
}

const AlikeQuestions &OpenBank::alike()
{
    if (m_bank && m_compared != m_bank) {
        m_alike = alikeQuestions(*m_bank);
        m_compared = m_bank;
    }
    return m_alike;
}

} // namespace hoithi
