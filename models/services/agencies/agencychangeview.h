// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/agency/agencystage.h"

#include <QDate>
#include <QString>

#include <vector>

namespace hoithi {

/// An agency as it is on a day.
struct ListedAgency
{
    AgencyState state;
    QString successorCode; ///< that counts for it on the day; its own where it is of its own
    QString successorName;
    std::optional<int> headcount; ///< then: of its own, or with those that came in
};

struct AgencyList
{
    std::vector<ListedAgency> agencies; ///< by id
    AgencyHistory history;
    qint64 version = 0; ///< the newest change; a change is recorded over the version that its author has seen
    QDate day;
    QDate lastClose; ///< of the last round; what holds from a later day changes no figure
};

/// What one change did to one agency, in words: "name: … → …".
struct AgencyLineTold
{
    QString code;
    QString name;
    QStringList texts;
};

struct AgencyChangeTold
{
    qint64 id = 0;
    QString person;
    Instant atUtc;
    QString reason;
    qint64 undoes = 0; ///< the change that it took back, or 0
    bool inForce = true;
    std::vector<AgencyLineTold> lines;
};

struct AgencyChangeRequest
{
    std::vector<AgencyEdit> edits;
    qint64 baseVersion = 0;
    QString reason;
    QString actor;
};

/// At most so many agencies are changed at once.
inline constexpr std::size_t mostAgenciesChangedAtOnce = 2000;

} // namespace hoithi
