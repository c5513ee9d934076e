// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QString>

namespace hoithi {

/// One line of the audit trail: who did what to what, and when. Chained: each hash covers the one before.
/// The payload is canonical JSON and holds no personal data beyond the names of those who decided.
struct AuditEntry
{
    qint64 seq = 0; ///< 1, 2, 3 … without gaps
    Instant atUtc;
    QString actor;
    QString action;  ///< "contest.create", "submissions.import", …
    QString subject; ///< "round 2", "run 3", …
    QByteArray payload;
    QByteArray previousHash; ///< hex; empty for the first
    QByteArray hash;         ///< hex

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

} // namespace hoithi
