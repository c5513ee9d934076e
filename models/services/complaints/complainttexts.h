// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint/complaint.h"
#include "domain/complaint/complaintcourse.h"

#include <QDate>
#include <QString>

namespace hoithi {

/// In words, translated.
[[nodiscard]] QString complaintWayText(ComplaintWay way);
[[nodiscard]] QString complaintTopicText(ComplaintTopic about);
[[nodiscard]] QString complaintOutcomeText(ComplaintOutcome outcome);
[[nodiscard]] QString complaintStateText(ComplaintState state);
[[nodiscard]] QString complaintStepText(ComplaintStepKind kind);

/// Why a complaint that came in on that day cannot be decided so; `until` is invalid where no result was signed by then.
[[nodiscard]] QString notOutOfTimeText(qint64 number, QDate received, QDate until);

/// What the audit trail says that a letter was looked at, printed or saved for.
[[nodiscard]] QString complaintLetterPurpose(bool issued);

} // namespace hoithi
