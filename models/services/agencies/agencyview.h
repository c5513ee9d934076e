// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/agency/agencyclusters.h"
#include "domain/agency/agencysuggestions.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hoithi {

/// An agency that texts may mean.
struct SuggestedAgency
{
    QString code;
    QString name;
    QString parentName; ///< of the agency above, which tells agencies of one name apart
    int confidence = 0; ///< per cent
    SuggestionReason reason = SuggestionReason::SharedWords;
};

/// Texts that mean the same, and name no agency by themselves.
struct UnresolvedAgency
{
    std::vector<AgencyTextCount> texts; ///< the most frequent first; each as one of its spellings
    qint64 submissions = 0;
    std::vector<SuggestedAgency> suggestions;
};

struct UnresolvedAgencies
{
    std::vector<UnresolvedAgency> clusters; ///< the most frequent first
    qint64 submissions = 0;                 ///< all that count for no agency: those below, and the clusters'
    qint64 withoutText = 0;                 ///< that say nothing of an agency
    qint64 ofNone = 0;                      ///< whose text was decided to be none of the list
    qint64 beyond = 0;                      ///< with more different texts than are looked at
};

/// What was decided about a text.
struct AgencyDecided
{
    enum class Kind { Agency, None, Withdrawn };

    qint64 id = 0;
    Kind kind = Kind::Agency;
    QString text;
    QString agencyCode;
    QString agencyName;
    QString person;
    QString reason;
    Instant atUtc;
    bool inForce = false; ///< the newest about its text, and not taken back
};

/// Texts that are to mean one agency.
struct AgencyRequest
{
    QStringList texts;  ///< as people wrote them
    QString agencyCode; ///< empty: none of the list
    QString reason;     ///< may be empty
    QString actor;
};

} // namespace hoithi
