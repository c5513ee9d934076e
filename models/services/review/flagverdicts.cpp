// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/flagverdicts.h"

#include "base/personname.h"
#include "services/people/acting.h"
#include "services/review/flags/flagstates.h"
#include "storage/repositories/reviewrepository.h"
#include "storage/transaction.h"

#include <QJsonArray>

#include <array>

namespace hoithi {

namespace {

constexpr std::size_t mostAtOnce = 1000; ///< one audit entry names all of them

constexpr std::array outcomeNames{QLatin1String("keep"), QLatin1String("reopen"), QLatin1String("note")};

QString nameOf(FlagOutcome outcome)
{
    return outcomeNames[static_cast<std::size_t>(outcome)];
}

FlagOutcome outcomeOf(const QString &name)
{
    for (std::size_t i = 0; i < outcomeNames.size(); ++i) {
        if (name == outcomeNames[i])
            return static_cast<FlagOutcome>(i);
    }
    return FlagOutcome::Note;
}

Result<void> requireSayable(const FlagRequest &request, const QString &judge)
{
    if (!namesPerson(judge) || saysNothing(request.comment)) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("A judge says something about a flag under their name, with a reason: give both."));
    }
    if (!request.found || request.flags.empty() || request.flags.size() > mostAtOnce) {
        return failure(ErrorCode::InvalidArgument, Services::tr("Choose from 1 to %1 flags.").arg(mostAtOnce));
    }
    return {};
}

/// Refused where a decision answers a flag, and where it is already as it is wanted to be.
Result<void> requireChange(Store &store, const FlagRequest &request)
{
    if (request.outcome == FlagOutcome::Note)
        return {};
    HOITHI_TRY(const FlagStates states, readFlagStates(store, *request.found));
    const bool keep = request.outcome == FlagOutcome::Keep;
    for (const FlagName &flag : request.flags) {
        const FlagState state = states.of(flag.id);
        if (state == FlagState::Decided) {
            return failure(ErrorCode::Refused,
                           Services::tr("The judges have settled one of these flags by a decision. As "
                                        "long as that holds, it takes no verdict."));
        }
        if ((state == FlagState::Kept) == keep) {
            return failure(ErrorCode::AlreadyExists, keep ? Services::tr("One of these flags is settled already.")
                                                          : Services::tr("One of these flags is open already."));
        }
    }
    return {};
}

} // namespace

bool isKept(const FlagRemarks &verdicts, const QByteArray &flag)
{
    const auto said = verdicts.find(flag);
    if (said == verdicts.end())
        return false;
    bool kept = false;
    for (const FlagRemark &remark : said->second) {
        if (remark.outcome != FlagOutcome::Note)
            kept = remark.outcome == FlagOutcome::Keep;
    }
    return kept;
}

Result<FlagRemarks> readVerdicts(Store &store, int roundNumber)
{
    HOITHI_TRY(const std::vector<FlagVerdict> stored, ReviewRepository(*store.database).verdicts(roundNumber));
    FlagRemarks verdicts;
    for (const FlagVerdict &verdict : stored) {
        verdicts[verdict.flag].push_back(
            {outcomeOf(verdict.outcome), verdict.comment, verdict.judge, verdict.decidedAtUtc});
    }
    return verdicts;
}

Result<void> judgeFlags(Store &store, const FlagRequest &request)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("flags")));
    HOITHI_TRY(const QString judge, requireAllowed(store, Operation::ReviewFlags, request.judge));
    HOITHI_CHECK(requireSayable(request, judge));
    HOITHI_CHECK(requireChange(store, request));
    const int roundNumber = request.found->roundNumber;
    HOITHI_TRY(const Instant now, nowOf(store));
    std::vector<Fact> facts;
    QJsonArray names;
    for (const FlagName &flag : request.flags) {
        HOITHI_TRY(const qint64 id, ReviewRepository(*store.database)
                                        .insert(FlagVerdict{0, roundNumber, flag.id, flag.kind, nameOf(request.outcome),
                                                            request.comment.trimmed(), judge, now}));
        HOITHI_TRY(const std::vector<Fact> stored, rowFacts(*store.database, RowFacts::FlagVerdicts, id));
        facts.insert(facts.end(), stored.begin(), stored.end());
        names.append(QStringLiteral("%1 %2").arg(flag.kind, QString::fromLatin1(flag.id)));
    }
    HOITHI_CHECK(recordAudit(store, judge, QStringLiteral("flag.judge"), QStringLiteral("round %1").arg(roundNumber),
                             {{QStringLiteral("outcome"), nameOf(request.outcome)},
                              {QStringLiteral("comment"), request.comment.trimmed()},
                              {QStringLiteral("flag"), names}},
                             facts));
    return transaction.commit();
}

} // namespace hoithi
