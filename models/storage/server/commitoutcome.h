// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace hoithi {

class Database;

/// What is known of a transaction on a server before its COMMIT is sent, to find out afterwards whether it happened.
struct CommitMark
{
    QString transaction; ///< its number; empty where nothing was written
    QString timeline;    ///< of the server: another one after a failover, where numbers are given anew
    qint64 auditSeq = 0; ///< the audit entry it wrote; 0 where it wrote none
    QString auditHash;
};

/// Says that something may be stored, or not.
[[nodiscard]] Error commitUnknown();

[[nodiscard]] Result<CommitMark> markCommit(Database &database);

/// The answer to a COMMIT did not come: makes a new connection and asks. Success where it happened; a failure that says so
/// where it did not, or where that cannot be known.
[[nodiscard]] Result<void> settleCommit(Database &database, const CommitMark &mark);

} // namespace hoithi
