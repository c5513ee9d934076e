// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QString>

namespace hoithi {

/// An entry of the register of complaints. Who complains and what they say is sealed.
struct StoredComplaint
{
    qint64 id = 0; ///< its number in the register, from 1
    int roundNumber = 0;
    Instant receivedAtUtc;
    QString way;
    QString about;
    int answerDays = 0;    ///< working days for the answer
    QString answerDue;     ///< the last of them, as an ISO date
    QString complainUntil; ///< the last day to complain of the result; empty where none was signed when it came in
    qint64 contentKey = 0;
    QByteArray sealed;
    QString person; ///< who registered it
    Instant recordedAtUtc;

    friend bool operator==(const StoredComplaint &, const StoredComplaint &) = default;
};

/// What happened to a complaint afterwards.
struct StoredComplaintStep
{
    qint64 id = 0;
    qint64 complaintId = 0;
    QString kind;
    qint64 submissionId = 0; ///< linked, or no longer
    QString outcome;
    qint64 auditEntry = 0; ///< what the outcome led to; 0: nothing is named
    QString letterNumber;
    QString letterDate; ///< ISO
    qint64 contentKey = 0;
    QByteArray sealed; ///< reason, note; empty without one
    QString person;
    Instant recordedAtUtc;

    friend bool operator==(const StoredComplaintStep &, const StoredComplaintStep &) = default;
};

} // namespace hoithi
