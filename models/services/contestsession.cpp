// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contestsession.h"

#include "services/awards/awardjob.h"
#include "services/awards/winners.h"
#include "services/contest/contestcreation.h"
#include "services/databasethread.h"
#include "services/import/importcontext.h"
#include "services/participation/participationjob.h"
#include "services/ranking/rankingjob.h"
#include "services/ranking/standingsearch.h"
#include "services/review/answerkeys.h"
#include "services/review/decisions.h"
#include "services/store.h"
#include "services/verification/verificationjob.h"
#include "storage/backup.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"

namespace hoithi {

namespace {

using Session = std::shared_ptr<ContestSession>;

} // namespace

/// `store` and `search` are touched by the database thread only, from opening to closing.
struct ContestSession::Private
{
    QString name;
    Store store;
    StandingSearch search;
    DatabaseThread thread; // last: it stops before what its work uses goes

    ~Private()
    {
        const auto close = [this]() -> Result<void> {
            store.database.reset(); // on the thread that opened it
            return {};
        };
        if (thread.isCurrent())
            static_cast<void>(close());
        else
            thread.submit(close).waitForFinished();
    }

    /// Runs a use case on the database thread.
    template<typename UseCase>
    auto run(UseCase useCase)
    {
        return thread.submit([this, useCase = std::move(useCase)]() mutable { return useCase(store); });
    }

    static Answer<Session> start(const QString &name, std::shared_ptr<const Clock> clock,
                                 std::function<Result<void>(Store &)> prepare)
    {
        auto d = std::make_unique<Private>();
        d->name = name;
        d->store.clock = std::move(clock);
        Private *p = d.get();
        return p->thread.submit([p, session = Session(new ContestSession(std::move(d))),
                                 prepare = std::move(prepare)]() mutable -> Result<Session> {
            const Session opened = std::move(session);
            const Result<void> prepared = prepare(p->store);
            if (prepared)
                return opened;
            p->store.database.reset();
            return failure(prepared.error());
        });
    }
};

ContestSession::ContestSession(std::unique_ptr<Private> d_) : d(std::move(d_)) {}
ContestSession::~ContestSession() = default;

Answer<Session> ContestSession::open(const QString &store, std::shared_ptr<const Clock> clock)
{
    return Private::start(store, std::move(clock), [store](Store &opened) -> Result<void> {
        HOITHI_TRY(opened.database, Database::open(store, OpenMode::OpenExisting));
        HOITHI_TRY(const bool exists, ContestRepository(*opened.database).exists());
        if (!exists)
            return failure(ErrorCode::NotFound,
                           Services::tr("There is no contest in %1 yet.").arg(opened.database->displayName()));
        return {};
    });
}

Answer<Session> ContestSession::create(const QString &store, const QString &presetId,
                                       std::shared_ptr<const Clock> clock)
{
    return Private::start(store, std::move(clock), [store, presetId](Store &created) -> Result<void> {
        HOITHI_CHECK(requirePreset(presetId));
        HOITHI_TRY(created.database, Database::open(store, OpenMode::CreateNew));
        return createContest(created, presetId);
    });
}

QString ContestSession::store() const
{
    return d->name;
}

Answer<ContestOverview> ContestSession::overview()
{
    return d->run([](Store &store) { return readOverview(store); });
}

Answer<std::vector<Agency>> ContestSession::agencies()
{
    return d->run([](Store &store) -> Result<std::vector<Agency>> {
        HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
        return *agencies;
    });
}

Answer<int> ContestSession::approveRules(RuleBook rules, int inForceFromRound, QString approver, QString reason)
{
    return d->run([=](Store &store) { return recordRules(store, rules, inForceFromRound, approver, reason); });
}

Answer<void> ContestSession::setKey(int roundNumber, QString paperCode, QString key, int optionCount)
{
    return d->run([=](Store &store) { return hoithi::setKey(store, roundNumber, paperCode, key, optionCount); });
}

Answer<AmendmentEffect> ContestSession::previewAmendment(KeyAmendment amendment)
{
    return d->run([=](Store &store) { return hoithi::previewAmendment(store, amendment); });
}

Answer<AmendmentEffect> ContestSession::amendKey(KeyAmendment amendment)
{
    return d->run([=](Store &store) { return hoithi::amendKey(store, amendment); });
}

Answer<qint64> ContestSession::importRoster(QString file)
{
    return d->run([=](Store &store) { return hoithi::importRoster(store, file); });
}

Answer<ImportPreview> ContestSession::previewImport(ImportRequest request, std::stop_token stop,
                                                    ProgressCallback progress)
{
    return d->run([=](Store &store) { return hoithi::previewImport(store, request, stop, progress); });
}

Answer<ImportReport> ContestSession::import(ImportRequest request, std::stop_token stop, ProgressCallback progress)
{
    return d->run([=](Store &store) { return importFiles(store, request, stop, progress); });
}

Answer<std::vector<BatchSummary>> ContestSession::batches(int roundNumber)
{
    return d->run([=](Store &store) -> Result<std::vector<BatchSummary>> {
        HOITHI_TRY(const std::vector<ImportBatch> batches, BatchRepository(*store.database).all(roundNumber));
        std::vector<BatchSummary> summaries;
        for (const ImportBatch &batch : batches) {
            summaries.push_back({batch.id.value(), batch.roundNumber, batch.fileName, batch.sha256, batch.size,
                                 batch.importer, batch.importedAtUtc, batch.counts});
        }
        return summaries;
    });
}

Answer<std::vector<ImportIssue>> ContestSession::issuesOf(qint64 batchId)
{
    return d->run([=](Store &store) { return BatchRepository(*store.database).issues(ImportBatchId{batchId}); });
}

Answer<StandingPtr> ContestSession::rank(int roundNumber)
{
    return d->run([=](Store &store) { return rankRound(store, roundNumber); });
}

Answer<StandingPtr> ContestSession::standing(int roundNumber)
{
    return d->run([=](Store &store) { return storedStanding(store, roundNumber); });
}

Answer<std::vector<RankedSubmission>> ContestSession::rankedRows(StandingPtr standing, std::vector<quint32> rowIndexes)
{
    return d->run([standing = std::move(standing), rowIndexes = std::move(rowIndexes)](Store &store) {
        return describeRows(store, *standing, rowIndexes);
    });
}

Answer<std::vector<quint32>> ContestSession::findInStanding(StandingPtr standing, QString text)
{
    return d->run([this, standing = std::move(standing), text = std::move(text)](Store &store) {
        return d->search.find(store, standing, text);
    });
}

Answer<void> ContestSession::invalidate(QString submissionId, QStringList judges, QString reason)
{
    return d->run([=](Store &store) { return invalidateSubmission(store, submissionId, judges, reason); });
}

Answer<SignOutcome> ContestSession::sign(int roundNumber, QString judge)
{
    return d->run([=](Store &store) { return signRound(store, roundNumber, judge); });
}

Answer<std::vector<ParticipationRow>> ContestSession::participation(int roundNumber)
{
    return d->run([=](Store &store) { return readParticipation(store, roundNumber); });
}

Answer<WinnerRows> ContestSession::winners(int roundNumber)
{
    return d->run([=](Store &store) -> Result<WinnerRows> {
        HOITHI_TRY(PrizeWinners winners, prizeWinners(store, roundNumber));
        return WinnerRows{std::move(winners.people), std::move(winners.agencies)};
    });
}

Answer<AwardOutcome> ContestSession::award(int roundNumber, DecisionDetails details, QString folder)
{
    return d->run([=](Store &store) { return giveAwards(store, roundNumber, details, folder); });
}

Answer<std::vector<AwardDocument>> ContestSession::previewAward(int roundNumber, DecisionDetails details)
{
    return d->run([=](Store &store) { return previewAwards(store, roundNumber, details); });
}

Answer<VerifyReport> ContestSession::verify(ProgressCallback progress)
{
    return d->run([=](Store &store) { return verifyStore(store, progress); });
}

Answer<void> ContestSession::backup(QString file)
{
    return d->run([=](Store &store) { return backupTo(*store.database, file); });
}

} // namespace hoithi
