// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "act.h"
#include "services/conflicts/conflictview.h"
#include "smallcontest.h"

#include <vector>

namespace hoithi::test {

/// What comes of imported files: rows that differ, texts and columns that are told, agencies that change, files that are taken back.
class Corrections
{
public:
    /// So often can ready() be called. Uses round 4.
    [[nodiscard]] Result<void> prepare(ContestSession &session, const SmallStore &files, int times);
    /// What the acts are about, before anything fails.
    [[nodiscard]] Result<void> ready(ContestSession &session, const SmallStore &files);

    using Starting = std::function<Act(ContestSession &, const QString &name)>;
    /// One of each kind, to be started in any order.
    [[nodiscard]] std::vector<Starting> acts() const;

private:
    [[nodiscard]] Starting decidingRow(int row, ConflictAct act, bool alone) const;
    [[nodiscard]] Starting changingAgencies() const;

    std::vector<qint64> m_conflicts; ///< three for each time: to take, to give back, to keep
    QString m_foreign;               ///< a file with columns of its own
    int m_time = -1;
    qint64 m_batch = 0;  ///< to be withdrawn
    qint64 m_change = 0; ///< of the agencies, the newest
    QString m_text;      ///< decided
};

} // namespace hoithi::test
