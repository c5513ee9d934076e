// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/review/flagview.h"

#include <QFuture>

#include <stop_token>
#include <vector>

namespace hoithi {

class StoreThread;

/// Flags for the judges' review of an open contest. Part of a ContestSession, which must live as long; called and answered as that.
/// Reads only.
class FlagService
{
public:
    template<typename T>
    using Answer = QFuture<Result<T>>;

    /// The threads are the session's.
    FlagService(StoreThread &reads, StoreThread &surveys) : m_reads(reads), m_surveys(surveys) {}

    /// All flags of a round. Hidden from whom its ranking is hidden; NotFound without submissions, Cancelled where stopped.
    [[nodiscard]] Answer<RoundFlagsPtr> find(int roundNumber, const std::stop_token &stop = {},
                                             const ProgressCallback &progress = {});
    /// Evidence and people of some of them, by index into flags->flags, in that order.
    [[nodiscard]] Answer<std::vector<FlagDescription>> describe(RoundFlagsPtr flags, std::vector<quint32> indexes);

private:
    StoreThread &m_reads;
    StoreThread &m_surveys;
};

} // namespace hoithi
