// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/role.h"
#include "services/complaints/complaintrecord.h"
#include "services/store.h"

#include <QJsonObject>

namespace hoithi {

/// Who records something about a complaint: a member whose work it is, or whoever is named where there are no members.
[[nodiscard]] Result<QString> keeperOf(Store &store, Operation operation, const QString &given);

/// InvalidArgument, naming `what`, for a text of more than `most` letters.
[[nodiscard]] Result<void> requireLength(qsizetype size, qsizetype most, const QString &what);

/// Why such a step cannot come now.
[[nodiscard]] Error stepCannotCome(ComplaintStepKind kind, qint64 number);

/// Stores the next step of a complaint with what is said, and its audit entry, which tells the state before and after. Refused where
/// it cannot come now. Inside a Transaction.
[[nodiscard]] Result<void> takeStep(Store &store, const ComplaintRecord &record, StoredComplaintStep step,
                                    const QString &text, QJsonObject payload);

[[nodiscard]] Result<void> linkSubmission(Store &store, const ComplaintStepRequest &request);
/// The same inside the caller's transaction.
[[nodiscard]] Result<void> linkInside(Store &store, const ComplaintStepRequest &request);
[[nodiscard]] Result<void> unlinkSubmission(Store &store, const ComplaintStepRequest &request);
[[nodiscard]] Result<void> noteOnComplaint(Store &store, const ComplaintStepRequest &request);
[[nodiscard]] Result<void> reopenComplaint(Store &store, const ComplaintStepRequest &request);
/// A judge says what comes of a complaint, with a reason. It changes no result: what follows is decided where such things are.
[[nodiscard]] Result<void> decideComplaint(Store &store, const ComplaintDecision &decision);

} // namespace hoithi
