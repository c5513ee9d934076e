// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "services/store.h"
#include "storage/records.h"

namespace hoithi {

/// Two judges take a submission out of the ranking.
[[nodiscard]] Result<Decided> invalidateSubmission(Store &store, const QString &submissionId, const QStringList &judges,
                                                   const QString &reason);

/// The submission of this public id, as far as it can be taken out of the ranking, or back in; AlreadyExists where it is so already.
[[nodiscard]] Result<SubmissionId> submissionToTakeOut(Store &store, const QString &submissionId);
[[nodiscard]] Result<SubmissionId> submissionToTakeIn(Store &store, const QString &submissionId);

/// Two judges take an invalidated submission back in.
[[nodiscard]] Result<Decided> reinstateSubmission(Store &store, const QString &submissionId, const QStringList &judges,
                                                  const QString &reason);

/// The submission that a proposal wants to be invalidated, or taken back in; refused where it is already, or where it is another
/// than the proposal calls it.
[[nodiscard]] Result<SubmissionId> checkSubmissionProposal(Store &store, const Proposal &proposal);

/// Carries out what another judge proposed. Inside a Transaction.
[[nodiscard]] Result<void> confirmSubmissionProposal(Store &store, const Proposal &proposal);

/// A judge signs the round's current run.
[[nodiscard]] Result<SignOutcome> signRound(Store &store, int roundNumber, const QString &judge,
                                            const QByteArray &shownRun);

} // namespace hoithi
