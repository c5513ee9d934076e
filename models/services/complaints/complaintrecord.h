// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/complaints/complaintview.h"
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
/// All of them, by number.
[[nodiscard]] Result<std::vector<ComplaintRecord>> loadComplaints(Store &store);

[[nodiscard]] ComplaintState stateOf(const ComplaintRecord &record, Instant nowUtc);
/// The last one of a kind, which there is.
[[nodiscard]] const StoredComplaintStep &newestStep(const ComplaintRecord &record, ComplaintStepKind kind);
[[nodiscard]] bool isLate(const StoredComplaint &complaint);
/// A day as it is stored; null for none.
[[nodiscard]] QDate storedDay(const QString &text);

} // namespace hoithi
