// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencies/agencyremarks.h"

#include "domain/contest/schedule.h"
#include "services/agencies/agencytexts.h"
#include "services/participation/participationjob.h"
#include "storage/repositories/contestrepository.h"

#include <algorithm>
#include <map>

namespace hoithi {

namespace {

constexpr qsizetype mostNamed = 5;

QString namedOf(const QStringList &texts)
{
    const QString rest = texts.size() > mostNamed ? QStringLiteral(", …") : QString();
    return texts.mid(0, mostNamed).join(QStringLiteral(", ")) + rest;
}

bool isAfter(const AgencyEdit &edit, QDate last)
{
    const bool isMergedLater = edit.mergedInto && !edit.mergedInto->isEmpty() && edit.mergedSince > last;
    return isMergedLater || (edit.people && edit.peopleSince > last);
}

/// Headcounts that fewer people have than took part, as "474 (120 < 130)".
Result<QStringList> tooFew(Store &store, const std::vector<AgencyEdit> &edits)
{
    QStringList agencies;
    if (std::ranges::none_of(edits, [](const AgencyEdit &edit) { return edit.people.has_value(); }))
        return agencies;
    HOITHI_TRY(const std::vector<ParticipationRow> rows, readParticipation(store, 0));
    std::map<QString, qint64> people;
    for (const ParticipationRow &row : rows)
        people.emplace(row.agencyCode, row.people);
    for (const AgencyEdit &edit : edits) {
        const auto counted = people.find(edit.code.trimmed());
        if (edit.people && counted != people.end() && *edit.people < counted->second)
            agencies.append(QStringLiteral("%1 (%2 < %3)").arg(counted->first).arg(*edit.people).arg(counted->second));
    }
    return agencies;
}

} // namespace

Result<QDate> lastFiguresDay(Store &store)
{
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    QDate last;
    for (const Round &round : rounds) {
        const QDate day = contestDay(round.closesAtUtc);
        if (!last.isValid() || day > last)
            last = day;
    }
    return last;
}

Result<QStringList> readAgencyRemarks(Store &store, const std::vector<AgencyEdit> &edits)
{
    HOITHI_TRY(const QDate last, lastFiguresDay(store));
    QStringList later;
    for (const AgencyEdit &edit : edits) {
        if (last.isValid() && isAfter(edit, last))
            later.append(edit.code);
    }
    QStringList remarks;
    if (!later.isEmpty())
        remarks.append(Services::tr("The last round closes on %1: what holds from a later day changes no figure. This "
                                    "is so for %2.")
                           .arg(agencyDayText(last), namedOf(later)));
    HOITHI_TRY(const QStringList few, tooFew(store, edits));
    if (!few.isEmpty())
        remarks.append(
            Services::tr("The headcount is below the number of people who took part: %1. Check it.").arg(namedOf(few)));
    return remarks;
}

} // namespace hoithi
