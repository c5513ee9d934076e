// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hoithi {

/// A table or document with people in it that leaves the contest, as its audit entry tells of it.
struct ExportRequest
{
    QString kind;    ///< "ranking", "rejects", "differences", "audit", "decision", "certificates", "awards", "results"
    QString subject; ///< as in the audit chain: "round 2", "contest"
    QString purpose;
    QString format; ///< "csv", "json", "pdf", "print", "backend"
    qint64 rows = 0;
    QByteArray sha256; ///< hex, of the file; empty for what is printed
    QString actor;     ///< where nobody is signed in; empty: who is logged in to this computer
    QString to = {};   ///< where it is sent; empty for what is printed or written into a file
};

/// "round 2", or "contest" for 0.
[[nodiscard]] inline QString exportSubject(int roundNumber)
{
    return roundNumber == 0 ? QStringLiteral("contest") : QStringLiteral("round %1").arg(roundNumber);
}

} // namespace hoithi
