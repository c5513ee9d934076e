// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint/complaint.h"
#include "services/vault/contentkeys.h"
#include "storage/complaints/complaintrecords.h"

namespace hoithi {

/// Seals who complains and what they say under the newest key of personal data, bound to the complaint's number.
void sealComplainant(StoredComplaint &complaint, const Complainant &complainant, const ContentKeys &keys);
/// Corrupt where it does not open.
[[nodiscard]] Result<Complainant> openedComplainant(const StoredComplaint &complaint, const ContentKeys &keys);

/// The same of what is said with a step, bound to the step; an empty text is stored as none.
void sealStepText(StoredComplaintStep &step, const QString &text, const ContentKeys &keys);
[[nodiscard]] Result<QString> openedStepText(const StoredComplaintStep &step, const ContentKeys &keys);

} // namespace hoithi
