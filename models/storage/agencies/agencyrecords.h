// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/agency/agencyhistory.h"

namespace hoithi {

/// One change of the agencies: what it changed are the rows with its number.
struct StoredAgencyChange
{
    qint64 id = 0;
    QString person;
    Instant changedAtUtc;
    QString reason;
    qint64 undoes = 0; ///< the change that it takes back, or 0

    friend bool operator==(const StoredAgencyChange &, const StoredAgencyChange &) = default;
};

/// What a change recorded of one agency: `record` is an AgencyVersion, AgencyMerger or AgencyHeadcount.
template<typename Record>
struct StoredAgencyRecord
{
    qint64 id = 0;
    qint64 changeId = 0;
    Record record;

    friend bool operator==(const StoredAgencyRecord &, const StoredAgencyRecord &) = default;
};

using StoredAgencyVersion = StoredAgencyRecord<AgencyVersion>;
using StoredAgencyMerger = StoredAgencyRecord<AgencyMerger>;
using StoredAgencyHeadcount = StoredAgencyRecord<AgencyHeadcount>;

} // namespace hoithi
