// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditentry.h"
#include "services/verification/verificationview.h"
#include "storage/facts.h"

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace hoithi {

/// The facts that the audit trail tells of beside those that are stored. Each is found whether it was altered, removed, or
/// put in without a trace.
class FactLedger
{
public:
    void addAudited(const std::vector<AuditEntry> &entries);
    void addStored(const std::vector<Fact> &facts);

    /// The sizes that the roster had after each import, as the audit trail tells.
    [[nodiscard]] std::vector<qint64> rosterSizes() const;
    /// The round of every run that the trail tells of, by the run's number.
    [[nodiscard]] std::map<QString, int> roundsOfRuns() const;
    /// With `concerns`, only among the facts that it admits.
    [[nodiscard]] std::vector<VerifyFinding> differences(const std::function<bool(const Fact &)> &concerns =
                                                             [](const Fact &) { return true; }) const;

private:
    void forget(const QString &name);

    using Name = std::pair<QString, QStringList>;

    std::vector<Fact> m_audited;
    std::vector<qint64> m_empty;         ///< entries that should name a fact and name none
    std::map<Name, QByteArray> m_stored; ///< digests; of several facts with one name, all of them
};

} // namespace hoithi
