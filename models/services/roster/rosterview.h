// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/participant/rostermatcher.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace hoithi {

/// What was done with an entry of the roster, and where the audit trail tells of it.
struct RosterEvent
{
    qint64 seq = 0; ///< of the audit entry; 0 where there is none
    QString person;
    QString reason; ///< of a withdrawal
    Instant atUtc{};
};

/// Somebody on the roster, as a list shows them.
struct RosterPerson
{
    qint64 id = 0;
    QString body; ///< as given; recognisedBody() says which it is
    QString fullName;
    QString accountId;
    QString phone; ///< "•••123", dots alone where it is sealed; empty where there is none
    QString nationalId;
    RosterEvent added;
    std::optional<RosterEvent> withdrawn;
    std::map<int, qint64> appearances; ///< by round: how many submissions match

    [[nodiscard]] qint64 appearanceCount() const
    {
        qint64 count = 0;
        for (const auto &[round, submissions] : appearances)
            count += submissions;
        return count;
    }
};

struct RosterList
{
    std::vector<RosterPerson> people; ///< by id, withdrawn ones too
    std::vector<int> rounds;          ///< of the contest
    bool sealed = false;              ///< phones and ids show dots alone
};

/// A submission that somebody on the roster matches.
struct RosterAppearance
{
    qint64 entryId = 0;
    int roundNumber = 0;
    QString submissionId;
    QString accountId;
    QString fullName; ///< as it came with the submission
    Instant submittedAtUtc{};
    qint64 batchId = 0;
    QString fileName;
    quint64 line = 0; ///< of that file
    MatchedBy by;
};

/// Which of them to give: all of one or all rounds, of one or all entries, page by page.
struct AppearanceRequest
{
    int roundNumber = 0; ///< 0: all
    qint64 entryId = 0;  ///< 0: all
    qint64 after = 0;    ///< RosterAppearances::next of the page before
    int most = 1000;     ///< submissions
};

struct RosterAppearances
{
    std::vector<RosterAppearance> rows; ///< by round, and as they came
    qint64 next = 0;                    ///< where the next page begins; 0: there is none
};

/// A prize that somebody has by the newest ranking of a round.
struct PrizeHeld
{
    int roundNumber = 0;
    QString prize;

    friend bool operator==(const PrizeHeld &, const PrizeHeld &) = default;
};

/// What an import has added, or would add, and what that does to the results there are.
struct RosterAdding
{
    std::vector<qint64> ids;       ///< none where it is only asked what it would do
    qint64 submissions = 0;        ///< stored ones that win nothing from then on
    std::vector<PrizeHeld> prizes; ///< those that people have who were added
    std::vector<int> rankedRounds; ///< whose rankings hold no more: a ranking names the roster that it was made with
};

} // namespace hoithi
