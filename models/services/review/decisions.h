// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "services/store.h"

namespace hoithi {

/// Two judges take a submission out of the ranking.
[[nodiscard]] Result<void> invalidateSubmission(Store &store, const QString &submissionId, const QStringList &judges,
                                                const QString &reason);

/// A judge signs the round's current run.
[[nodiscard]] Result<SignOutcome> signRound(Store &store, int roundNumber, const QString &judge,
                                            const QByteArray &shownRun);

/// Reads a roster file and adds its people; those who took part are excluded from then on. Gives how many were added.
[[nodiscard]] Result<qint64> importRoster(Store &store, const QString &file);

} // namespace hoithi
