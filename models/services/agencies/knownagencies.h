// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agencyhistory.h"
#include "domain/agency/agencyresolver.h"
#include "services/store.h"
#include "storage/agencies/agencyrecords.h"

#include <map>
#include <memory>
#include <set>

namespace hoithi {

/// Everything that was ever recorded of the agencies.
struct AgencyFacts
{
    std::vector<Agency> agencies; ///< by id, also those that were added, as they were first
    std::map<QString, qint64> added;
    std::vector<StoredAgencyChange> changes;
    std::vector<StoredAgencyVersion> versions;
    std::vector<StoredAgencyMerger> mergers;
    std::vector<StoredAgencyHeadcount> headcounts;

    /// The changes that are not taken back.
    [[nodiscard]] std::set<qint64> inForce() const;
    /// What these changes made of the agencies.
    [[nodiscard]] AgencyHistory after(const std::set<qint64> &holding) const;
};

[[nodiscard]] Result<AgencyFacts> readAgencyFacts(Store &store);

/// The agencies as the newest change left them.
struct KnownAgencies
{
    qint64 newestChange = 0;
    AgencyHistory history;
    std::vector<Agency> list; ///< as texts are read by it
    /// Reads the texts of submissions, where agencies or their names were ever changed: what was found when a file came in may be by
    /// another list then. Null where they never were. For this store's thread only.
    std::shared_ptr<const AgencyResolver> resolver;
    QByteArray basis; ///< lines for what rests on the agencies; empty where no change holds

    /// Reads the texts of files that come in, one after another; made when the first one does.
    [[nodiscard]] const AgencyResolver &fileResolver() const;

private:
    mutable std::shared_ptr<const AgencyResolver> m_fileResolver;
};

/// Read again only after a change.
[[nodiscard]] Result<std::shared_ptr<const KnownAgencies>> knownAgencies(Store &store);

} // namespace hoithi
