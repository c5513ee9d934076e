// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/complaints/complaintview.h"
#include "services/store.h"

namespace hoithi {

[[nodiscard]] Result<ComplaintLetter> draftComplaintLetter(Store &store, const ComplaintLetterRequest &request);
[[nodiscard]] Result<ComplaintLetter> issueComplaintLetter(Store &store, const ComplaintLetterRequest &request);
[[nodiscard]] Result<ComplaintLetter> issuedComplaintLetter(Store &store, qint64 number, const QString &actor,
                                                            const QString &letterNumber, QDate date);
[[nodiscard]] Result<void> saveComplaintLetter(Store &store, const ComplaintLetter &letter, const QString &file,
                                               const QString &actor);

} // namespace hoithi
