// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/ties/ties.h"

#include "base/sha256.h"
#include "services/ranking/tieorders.h"
#include "services/review/ties/tiednow.h"

#include <algorithm>

namespace hoithi {

namespace {

/// Null where judges have not decided about these.
const TieDecision *decisionOf(const std::vector<TieDecision> &decisions, const OpenTie &tie)
{
    const auto found = std::ranges::find_if(decisions, [&tie](const TieDecision &decision) {
        return sortedIds(orderOf(decision).submissionIds) == tie.ids;
    });
    return found == decisions.end() ? nullptr : &*found;
}

} // namespace

Result<std::vector<RoundTie>> readTies(Store &store, int roundNumber)
{
    HOITHI_TRY(const TiedNow now, tiedNow(store, roundNumber));
    HOITHI_TRY(const std::vector<TieDecision> decisions, tiesInForce(store, roundNumber));
    std::vector<RoundTie> ties;
    for (const OpenTie &tie : now.ties) {
        const TieDecision *decision = tie.decided ? decisionOf(decisions, tie) : nullptr;
        HOITHI_TRY(RoundTie row, shownTie(store, roundNumber, now, tie, decision));
        ties.push_back(std::move(row));
    }
    return ties;
}

std::optional<int> undecidedPlace(const Standing &standing)
{
    const auto open = std::ranges::find(standing.ties, false, &PrizeTie::decided);
    if (open == standing.ties.end())
        return std::nullopt;
    return static_cast<int>(standing.rows[open->rows.front()].place);
}

Result<void> requireDecidedPrizes(const Standing &standing)
{
    const std::optional<int> place = undecidedPlace(standing);
    if (!place)
        return {};
    return failure(ErrorCode::Refused,
                   Services::tr("People tie for a prize of round %1 at place %2: the judges must decide first.")
                       .arg(standing.run.roundNumber)
                       .arg(*place));
}

QStringList tiedIds(const RoundTie &tie)
{
    QStringList ids;
    for (const RankedSubmission &person : tie.people)
        ids.append(person.submissionId);
    for (const ParticipationRow &agency : tie.agencies)
        ids.append(agency.agencyCode);
    return ids;
}

QString tieDigest(const RoundTie &tie)
{
    QStringList ids = tiedIds(tie);
    ids.sort();
    const QStringList fields =
        QStringList{QString::number(tie.roundNumber), QString::number(tie.place)} + tie.prizes + QStringList{{}} + ids;
    constexpr qsizetype digits = 16; // typed by people, and held against one tie only
    return QString::fromLatin1(Sha256::hexOf(fields.join(QLatin1Char('\n')).toUtf8()).left(digits));
}

} // namespace hoithi
