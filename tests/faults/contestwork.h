// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "services/smallcontest.h"

#include <functional>
#include <vector>

namespace hoithi::test {

/// One use case of a contest's life. Each leaves at least one audit entry, so that a count of them tells how far a store is.
struct WorkStep
{
    const char *name;
    std::function<Result<void>(ContestSession &)> run;
};

/// From the rules to a second ranking, with two dumps written into `store`'s folder.
[[nodiscard]] std::vector<WorkStep> contestWork(const SmallStore &store);
/// What comes of files once they are imported: rows that differ, texts and columns that are told, agencies that change, a file that
/// is taken back. Some rows only, so that it can be done very often.
[[nodiscard]] std::vector<WorkStep> correctionWork(const SmallStore &store);
/// The first of both that has such a step; contestWork where none has.
[[nodiscard]] std::vector<WorkStep> workWith(const SmallStore &store, const QString &step);

/// What a store holds, by its own account.
struct StoreState
{
    qint64 auditEntries = 0;
    qint64 submissions = 0; ///< of round 1
    QString problem;        ///< what does not fit together; empty where all does

    friend bool operator==(const StoreState &, const StoreState &) = default;
};

/// Everything verified. A failure where the store cannot be asked.
[[nodiscard]] Result<StoreState> stateOf(ContestSession &session);

} // namespace hoithi::test
