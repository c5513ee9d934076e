// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/batchdigest.h"
#include "services/store.h"
#include "services/verification/verificationview.h"

#include <map>
#include <set>
#include <vector>

namespace hoithi {

/// People are counted by other accounts than the submissions have.
[[nodiscard]] VerifyFinding accountsDiffer();

/// Reads every stored submission once, round by round, and holds it against its batch and its account.
class SubmissionCheck
{
public:
    explicit SubmissionCheck(Store &store) : m_store(store) {}

    /// Before the rounds.
    [[nodiscard]] Result<void> readAccounts();
    /// Whether the round's submissions are those that were imported. `facts` gets what else was recorded of its batches.
    [[nodiscard]] Result<bool> verifyRound(int roundNumber, VerifyReport &report, std::vector<Fact> &facts);
    /// Of the rounds that were verified.
    [[nodiscard]] bool accountsMatch() const { return m_accountsMatch; }
    /// After the rounds, of which `lastRound` is the last: submissions and accounts that belong to none.
    [[nodiscard]] Result<void> verifyRest(int lastRound, VerifyReport &report);

private:
    void checkAccount(const StoredSubmissionView &row);
    [[nodiscard]] Result<std::map<qint64, BatchDigest>> digestsOf(int roundNumber, QStringList &problems);
    [[nodiscard]] Result<bool> anyWithin(qint64 from, qint64 to);

    Store &m_store;
    std::vector<std::uint64_t> m_accounts; ///< hashes by the person's number; an account counts from 1
    std::vector<bool> m_seen;
    std::set<qint64> m_notBytes; ///< batches of the round of which something sealed is of another kind
    bool m_accountsMatch = true;
};

} // namespace hoithi
