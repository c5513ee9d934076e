// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/people/decided.h"
#include "services/review/effectview.h"
#include "services/review/flagview.h"
#include "services/review/reviewview.h"

#include <QFuture>

#include <stop_token>
#include <vector>

namespace hoithi {

class StoreThread;

/// Flags of somebody with a prize that are neither settled nor answered by a decision.
[[nodiscard]] qint64 openPrizeFlags(const RoundFlags &flags, const FlagStates &states);

/// What judges decide about a round's ranking, besides answer keys and signatures. Part of a ContestSession, which must live as
/// long; called and answered as that.
class ReviewService
{
public:
    template<typename T>
    using Answer = QFuture<Result<T>>;

    ReviewService(StoreThread &changes, StoreThread &reads, StoreThread &surveys)
        : m_changes(changes), m_reads(reads), m_surveys(surveys)
    {}

    /// What taking a submission out or back in, or merging or separating accounts would do to the prizes; changes nothing. Refused as
    /// the decision itself, Cancelled where stopped.
    [[nodiscard]] Answer<RoundEffects> effectOf(const EffectRequest &request, const std::stop_token &stop = {},
                                                const ProgressCallback &progress = {});
    /// The same of such a decision that waits for a second judge; Refused for any other proposal.
    [[nodiscard]] Answer<RoundEffects> proposedEffect(qint64 id, const std::stop_token &stop = {},
                                                      const ProgressCallback &progress = {});

    /// Two judges take a submission that was invalidated back into the ranking.
    [[nodiscard]] Answer<Decided> reinstate(const QString &submissionId, const QStringList &judges,
                                            const QString &reason);

    /// Two judges count accounts as one person's, or apart again.
    [[nodiscard]] Answer<Decided> mergeAccounts(const AccountRequest &request);
    [[nodiscard]] Answer<Decided> separateAccounts(const AccountRequest &request);
    /// Which of the accounts would count, or do count, as one person by other lists once theirs is separated; translated, empty for
    /// none.
    [[nodiscard]] Answer<QString> togetherOnceSeparated(const QStringList &accounts, int fromRound);
    /// The lists of accounts that count as one person in the round.
    [[nodiscard]] Answer<std::vector<QStringList>> mergedAccounts(int roundNumber);
    /// What can be taken back, the newest first.
    [[nodiscard]] Answer<std::vector<DecisionInForce>> decisions(int roundNumber);

    /// Ties over the boundary of a prize, decided or not, of the round's newest ranking; 0: of the agencies.
    [[nodiscard]] Answer<std::vector<RoundTie>> ties(int roundNumber);
    /// Two judges order those who tie, by a public draw or by themselves.
    [[nodiscard]] Answer<TieOutcome> resolveTie(const TieRequest &request);

    /// Where flags that were found stand by now, and what judges said about them; saying it.
    [[nodiscard]] Answer<FlagStates> flagStates(RoundFlagsPtr flags);
    [[nodiscard]] Answer<void> judgeFlags(const FlagRequest &request);

    /// What keeps the round's result from being final.
    [[nodiscard]] Answer<FinalisationState> finalisation(int roundNumber);
    /// `shownRun` is the hash of the run that the judge has looked at: refused when it is another by now. Empty where nothing was shown.
    [[nodiscard]] Answer<void> finalise(int roundNumber, const QString &judge, const QString &comment,
                                        const QByteArray &shownRun = {});

private:
    StoreThread &m_changes;
    StoreThread &m_reads;
    StoreThread &m_surveys; ///< what ranks rounds to try something out
};

} // namespace hoithi
