// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/overview/roundquestions.h"

#include "domain/people/role.h"
#include "itemmodels/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace hoithi {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(RoundQuestions)
};

bool isSealed(const RoundState &round)
{
    return round.questions.seal == QuestionSeal::Sealed;
}

/// To the minute.
QString shortInstant(Instant instant)
{
    constexpr int toTheMinute = 16;
    return formatInstant(instant).left(toTheMinute);
}

} // namespace

int roundToOpen(const ContestOverview &overview, int chosen)
{
    const auto wanted = std::ranges::find_if(
        overview.rounds, [chosen](const RoundState &round) { return round.round.number == chosen && isSealed(round); });
    if (wanted != overview.rounds.end())
        return chosen;
    const auto first = std::ranges::find_if(overview.rounds, isSealed);
    return first == overview.rounds.end() ? 0 : first->round.number;
}

QString whyNotOpened(const ContestOverview &overview, int round, const QString &roundTitle,
                     const Membership &membership, Instant nowUtc)
{
    const auto found =
        std::ranges::find_if(overview.rounds, [round](const RoundState &state) { return state.round.number == round; });
    if (found == overview.rounds.end())
        return Messages::tr("No question set is sealed.");
    const bool organiser = membership.member && membership.member->role == roleFor(Operation::OpenRound);
    if (membership.byMembers && !membership.asOwner && !organiser)
        return Messages::tr("Organisers open the questions of a round.");
    if (nowUtc < found->round.opensAtUtc)
        return Messages::tr("%1 opens at %2.").arg(roundTitle, shortInstant(found->round.opensAtUtc));
    if (found->questions.papers.empty())
        return Messages::tr("%1 has no question set yet: set its key first.").arg(roundTitle);
    return {};
}

QString questionSealText(const RoundState &round, Instant nowUtc)
{
    switch (round.questions.seal) {
    case QuestionSeal::Sealed:
        if (round.questions.papers.empty() && !round.keyHidden)
            return Messages::tr("No question set yet; it will be sealed");
        return (nowUtc < round.round.opensAtUtc ? Messages::tr("Questions sealed until %1")
                                                : Messages::tr("Questions sealed; can be opened since %1"))
            .arg(shortInstant(round.round.opensAtUtc));
    case QuestionSeal::Opened:
        return Messages::tr("Questions opened by %1 at %2")
            .arg(round.questions.openedBy, shortInstant(round.questions.openedAtUtc));
    case QuestionSeal::None:
        break;
    }
    return {};
}

} // namespace hoithi
