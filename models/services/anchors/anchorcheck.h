// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/anchors/seenheads.h"
#include "services/store.h"
#include "services/verification/verificationview.h"

namespace hoithi {

/// Holds the store's audit chain against what is known of it from elsewhere.
class AnchorCheck
{
public:
    /// `seen` is what this computer remembers, read before the state of the store that it is held against: what is appended
    /// meanwhile would seem cut off.
    AnchorCheck(Store &store, std::vector<SeenHead> seen) : m_store(store), m_seen(std::move(seen)) {}

    /// What this computer remembers. What was cut or rewritten since is a finding.
    [[nodiscard]] Result<void> compareSeen();
    /// What judges signed on.
    [[nodiscard]] Result<void> compareSignatures();
    /// What stands on paper.
    [[nodiscard]] Result<void> comparePrinted(const std::vector<ChainHead> &printed);

    /// Whether this store's chain goes on from what was last seen of it here.
    [[nodiscard]] bool goesOn() const { return m_goesOn; }
    [[nodiscard]] const std::vector<Anchor> &compared() const { return m_compared; }
    [[nodiscard]] const std::vector<VerifyFinding> &findings() const { return m_findings; }

private:
    [[nodiscard]] Result<void> compareHere(const SeenHead &seen, const QByteArray &contest, qint64 newest);
    [[nodiscard]] Result<void> compareElsewhere(const SeenHead &seen);
    [[nodiscard]] Result<bool> holds(const ChainHead &head);
    void add(Anchor anchor, const QString &problem);

    Store &m_store;
    std::vector<SeenHead> m_seen;
    bool m_goesOn = true;
    std::vector<Anchor> m_compared;
    std::vector<VerifyFinding> m_findings;
};

/// The chain's newest entry; seq 0 where there is none.
[[nodiscard]] Result<ChainHead> newestHead(Store &store);
/// Hash of the chain's first entry, which tells this contest from every other; empty where there is none.
[[nodiscard]] Result<QByteArray> contestIdentity(Store &store);

/// Remembers the store's newest entry, unless its chain does not go on from what was seen here before: that stays
/// remembered until somebody has looked into it.
[[nodiscard]] Result<void> rememberHead(Store &store, SeenHeads &seen);

} // namespace hoithi
