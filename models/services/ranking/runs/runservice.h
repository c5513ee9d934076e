// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/ranking/runs/runview.h"

#include <QFuture>

#include <vector>

namespace hoithi {

class StoreThread;

/// The stored runs of a round, and what differs between two of them. Part of a ContestSession, which must live as long; called and
/// answered as that.
class RunService
{
public:
    template<typename T>
    using Answer = QFuture<Result<T>>;

    RunService(StoreThread &reads, StoreThread &surveys) : m_reads(reads), m_surveys(surveys) {}

    /// All of them, the newest first; none: the round is not ranked yet.
    [[nodiscard]] Answer<std::vector<ListedRun>> list(int roundNumber);
    /// From one to the other, told by the beginnings of their hashes.
    [[nodiscard]] Answer<RunComparison> compare(int roundNumber, const QString &first, const QString &second);

private:
    StoreThread &m_reads;
    StoreThread &m_surveys;
};

} // namespace hoithi
