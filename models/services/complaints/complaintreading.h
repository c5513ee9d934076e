// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/complaints/complaintview.h"
#include "services/complaints/opencomplaint.h"
#include "services/store.h"
#include "storage/complaints/complaintrecords.h"

namespace hoithi {

/// A complaint as it is stored, and what its steps have made of it.
struct ComplaintRecord
{
    StoredComplaint stored;
    std::vector<StoredComplaintStep> steps;
    ComplaintCourse course;
};

/// NotFound for a number that the register does not have.
[[nodiscard]] Result<ComplaintRecord> loadComplaint(Store &store, qint64 number);
[[nodiscard]] ComplaintState stateOf(const ComplaintRecord &record, Instant nowUtc);
/// The last one of a kind, which there is.
[[nodiscard]] const StoredComplaintStep &newestStep(const ComplaintRecord &record, ComplaintStepKind kind);
[[nodiscard]] bool isLate(const StoredComplaint &complaint);

[[nodiscard]] Result<ComplaintList> readComplaints(Store &store);
[[nodiscard]] Result<ComplaintSheet> readComplaintSheet(Store &store, qint64 number);
[[nodiscard]] Result<ComplaintSheet> showComplaint(Store &store, qint64 number, const QString &actor,
                                                   const QString &reason);
/// All of them with what was said, for who keeps the register.
[[nodiscard]] Result<std::vector<ComplaintSheet>> openComplaintSheets(Store &store);

[[nodiscard]] Result<std::vector<LinkedSubmission>> findCandidates(Store &store, int roundNumber,
                                                                   const QString &wanted);
[[nodiscard]] Result<std::vector<ComplaintConsequence>> readConsequences(Store &store, qint64 number);

/// The complaints that nobody has decided, by number. Not those whose texts were erased: nobody can decide them any more.
[[nodiscard]] Result<std::vector<OpenComplaint>> complaintsToDecide(Store &store);
/// The numbers of these; with a round, of those about it.
[[nodiscard]] Result<std::vector<qint64>> openComplaints(Store &store, std::optional<int> roundNumber = {});
/// "1, 3"
[[nodiscard]] QString numbersText(const std::vector<qint64> &numbers);

} // namespace hoithi
