// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/ranking.h"
#include "services/store.h"
#include "storage/reviewrecords.h"

#include <QStringList>

#include <set>
#include <unordered_map>
#include <vector>

namespace hoithi {

/// Account ids as decisions and manifests write them: a JSON array, each once, ascending by their bytes.
[[nodiscard]] QString accountsText(QStringList accounts);
[[nodiscard]] QStringList accountsOf(const QString &text);

/// The lists of accounts (accountsText) that judges have merged for this round, sorted; 0: for any round. A decision holds from
/// its round on, the newest one about the same accounts before the others.
[[nodiscard]] Result<std::vector<QString>> mergesInForce(Store &store, int roundNumber);
/// The same of these decisions, oldest first, for one round.
[[nodiscard]] std::set<QString> mergesAmong(const std::vector<AccountDecision> &decisions, int roundNumber);

/// The participants of lists of accounts, -1 for an account that has none. Asked for all of them at once: however many there are,
/// the store goes through its accounts once.
[[nodiscard]] Result<std::vector<std::vector<qint64>>> participantsOf(Store &store,
                                                                      const std::vector<QStringList> &lists);

/// Accounts that are one person's, as participants: lists that share an account make up one person.
class AccountMerges
{
public:
    [[nodiscard]] static Result<AccountMerges> of(Store &store, const std::vector<QString> &merges);
    /// Accounts that are one person's in both, whichever lists say so.
    [[nodiscard]] AccountMerges common(const AccountMerges &other) const;

    /// Their candidates get one participant; whose account each is of stays known.
    void apply(RankingInput &input) const;
    /// Prizes of earlier rounds, by participant: what was won with one account is won with all, the best of it.
    void apply(std::unordered_map<std::uint32_t, int> &prizes) const;
    /// By participant: whoever has one account that is marked is marked.
    void apply(std::vector<bool> &marked) const;
    /// The lowest participant of the same person.
    [[nodiscard]] std::uint32_t personOf(std::uint32_t participant) const;

private:
    void join(std::uint32_t one, std::uint32_t other);

    std::unordered_map<std::uint32_t, std::uint32_t> m_people; ///< participant → the lowest one of the same person
};

} // namespace hoithi
