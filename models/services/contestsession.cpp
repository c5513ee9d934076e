// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contestsession.h"

#include "services/awards/awardjob.h"
#include "services/awards/winners.h"
#include "services/contest/contestcreation.h"
#include "services/contest/restoration.h"
#include "services/import/importcontext.h"
#include "services/participation/participationjob.h"
#include "services/people/acting.h"
#include "services/people/members.h"
#include "services/people/proposals.h"
#include "services/people/signin.h"
#include "services/ranking/rankingjob.h"
#include "services/ranking/standingcache.h"
#include "services/ranking/standingsearch.h"
#include "services/review/answerkeys.h"
#include "services/review/decisions.h"
#include "services/storethread.h"
#include "services/verification/verificationjob.h"
#include "storage/backup.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/transaction.h"

namespace hoithi {

namespace {

using Session = std::shared_ptr<ContestSession>;

} // namespace

/// Three connections, each made when first needed, so that no page waits for an import. Questions are answered from one
/// state of the store each; the cache and the search belong to their thread.
struct ContestSession::Private
{
    Private(const QString &store, const std::shared_ptr<const Clock> &clock)
        : name(store), changes(store, clock, signIn, connections, StoreThread::View::Latest, StoreThread::Use::Changes),
          questions(store, clock, signIn, connections, StoreThread::View::Snapshot, StoreThread::Use::Reads),
          surveys(store, clock, signIn, connections, StoreThread::View::Latest, StoreThread::Use::Reads)
    {}

    QString name;
    std::shared_ptr<SignIn> signIn = std::make_shared<SignIn>();
    std::shared_ptr<ConnectionWatch> connections = std::make_shared<ConnectionWatch>();
    StandingCache standings;
    StandingSearch search;
    StoreThread changes;   ///< everything that writes, one after another
    StoreThread questions; ///< what a page shows
    StoreThread surveys;   ///< reads that take long: previews of files, verification, backup
};

ContestSession::ContestSession(std::unique_ptr<Private> d_) : d(std::move(d_)) {}
ContestSession::~ContestSession() = default;

Answer<Session> ContestSession::open(const QString &store, const std::shared_ptr<const Clock> &clock)
{
    Session session(new ContestSession(std::make_unique<Private>(store, clock)));
    return session->d->changes.run([session](Store &opened) mutable -> Result<Session> {
        const Session keep = std::move(session);
        HOITHI_TRY(const bool exists, ContestRepository(*opened.database).exists());
        if (exists)
            return keep;
        return failure(ErrorCode::NotFound,
                       Services::tr("There is no contest in %1 yet.").arg(opened.database->displayName()));
    });
}

Answer<Session> ContestSession::create(const QString &store, const QString &presetId,
                                       const std::shared_ptr<const Clock> &clock)
{
    if (const Result<void> known = requirePreset(presetId); !known)
        return QtFuture::makeReadyFuture(Result<Session>(failure(known.error())));
    Session session(new ContestSession(std::make_unique<Private>(store, clock)));
    return session->d->changes.create([session, presetId](Store &created) mutable -> Result<Session> {
        const Session keep = std::move(session);
        HOITHI_CHECK(createContest(created, presetId));
        return keep;
    });
}

Answer<void> ContestSession::restore(const QString &file, const QString &store, const std::stop_token &stop,
                                     const ProgressCallback &progress)
{
    const auto thread = std::make_shared<DatabaseThread>();
    // The work keeps its thread, which lets go of itself when it ends.
    return thread->submit(
        [thread, file, store, stop, progress] { return restoreContest(file, store, stop, progress); });
}

QString ContestSession::store() const
{
    return d->name;
}

Answer<Membership> ContestSession::membership()
{
    return d->questions.run([](Store &store) { return readMembership(store); });
}

Answer<Membership> ContestSession::signIn(const QString &login, const QByteArray &password)
{
    return d->questions.run([=](Store &store) { return hoithi::signIn(store, login, password); });
}

Answer<void> ContestSession::signOut()
{
    d->signIn->set({});
    return QtFuture::makeReadyFuture(Result<void>());
}

Answer<std::vector<Member>> ContestSession::members()
{
    return d->questions.run([](Store &store) { return readMembers(store); });
}

Answer<MemberOutcome> ContestSession::recordMember(const MemberRequest &request)
{
    return d->changes.run([=](Store &store) { return hoithi::recordMember(store, request); });
}

Answer<MemberOutcome> ContestSession::removeMember(const QString &login)
{
    return d->changes.run([=](Store &store) { return hoithi::removeMember(store, login); });
}

Answer<void> ContestSession::changePassword(const QByteArray &old, const QByteArray &next)
{
    return d->changes.run([=](Store &store) { return hoithi::changePassword(store, old, next); });
}

Answer<std::vector<Proposal>> ContestSession::openProposals()
{
    return d->questions.run([](Store &store) { return readProposals(store); });
}

Answer<void> ContestSession::confirmProposal(qint64 id)
{
    return d->changes.run([=](Store &store) { return hoithi::confirmProposal(store, id); });
}

Answer<void> ContestSession::withdrawProposal(qint64 id)
{
    return d->changes.run([=](Store &store) { return hoithi::withdrawProposal(store, id); });
}

void ContestSession::observeConnection(ConnectionObserver observer)
{
    d->connections->observe(std::move(observer));
}

ConnectionState ContestSession::connectionState() const
{
    return d->connections->state();
}

Answer<ContestOverview> ContestSession::overview()
{
    return d->questions.run([](Store &store) { return readOverview(store); });
}

Answer<std::vector<Agency>> ContestSession::agencies()
{
    return d->questions.run([](Store &store) -> Result<std::vector<Agency>> {
        HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
        return *agencies;
    });
}

Answer<int> ContestSession::approveRules(const RuleBook &rules, int inForceFromRound, const QString &approver,
                                         const QString &reason)
{
    return d->changes.run([=](Store &store) { return recordRules(store, rules, inForceFromRound, approver, reason); });
}

Answer<void> ContestSession::setKey(int roundNumber, const QString &paperCode, const QString &key, int optionCount)
{
    return d->changes.run(
        [=](Store &store) { return hoithi::setKey(store, roundNumber, paperCode, key, optionCount); });
}

Answer<AmendmentEffect> ContestSession::previewAmendment(const KeyAmendment &amendment)
{
    return d->questions.run([=](Store &store) { return hoithi::previewAmendment(store, amendment); });
}

Answer<AmendmentEffect> ContestSession::amendKey(const KeyAmendment &amendment)
{
    return d->changes.run([=](Store &store) { return hoithi::amendKey(store, amendment); });
}

Answer<qint64> ContestSession::importRoster(const QString &file)
{
    return d->changes.run([=](Store &store) { return hoithi::importRoster(store, file); });
}

Answer<ImportPreview> ContestSession::previewImport(const ImportRequest &request, const std::stop_token &stop,
                                                    const ProgressCallback &progress)
{
    return d->surveys.run([=](Store &store) { return hoithi::previewImport(store, request, stop, progress); });
}

Answer<ImportReport> ContestSession::import(const ImportRequest &request, const std::stop_token &stop,
                                            const ProgressCallback &progress)
{
    return d->changes.run([=](Store &store) { return importFiles(store, request, stop, progress); });
}

Answer<std::vector<BatchSummary>> ContestSession::batches(int roundNumber)
{
    return d->questions.run([=](Store &store) -> Result<std::vector<BatchSummary>> {
        HOITHI_TRY(const std::vector<ImportBatch> batches, BatchRepository(*store.database).all(roundNumber));
        std::vector<BatchSummary> summaries;
        summaries.reserve(batches.size());
        for (const ImportBatch &batch : batches) {
            summaries.push_back({batch.id.value(), batch.roundNumber, batch.fileName, batch.sha256, batch.size,
                                 batch.importer, batch.importedAtUtc, batch.counts});
        }
        return summaries;
    });
}

Answer<std::vector<ImportIssue>> ContestSession::issuesOf(qint64 batchId)
{
    return d->questions.run(
        [=](Store &store) { return BatchRepository(*store.database).issues(ImportBatchId{batchId}); });
}

Answer<StandingPtr> ContestSession::rank(int roundNumber)
{
    return d->changes.run([=](Store &store) { return rankRound(store, roundNumber); });
}

Answer<StandingPtr> ContestSession::standing(int roundNumber)
{
    return d->questions.run(
        [p = d.get(), roundNumber](Store &store) { return p->standings.newest(store, roundNumber); });
}

Answer<StandingHead> ContestSession::standingHead(int roundNumber)
{
    return d->questions.run([=](Store &store) { return storedHead(store, roundNumber); });
}

Answer<std::vector<RankedSubmission>> ContestSession::rankedRows(StandingPtr standing, std::vector<quint32> rowIndexes)
{
    return d->questions.run([standing = std::move(standing), rowIndexes = std::move(rowIndexes)](Store &store) {
        return describeRows(store, *standing, rowIndexes);
    });
}

Answer<std::vector<quint32>> ContestSession::findInStanding(StandingPtr standing, QString text)
{
    return d->questions.run([p = d.get(), standing = std::move(standing), text = std::move(text)](Store &store) {
        return p->search.find(store, standing, text);
    });
}

Answer<Decided> ContestSession::invalidate(const QString &submissionId, const QStringList &judges,
                                           const QString &reason)
{
    return d->changes.run([=](Store &store) { return invalidateSubmission(store, submissionId, judges, reason); });
}

Answer<SignOutcome> ContestSession::sign(int roundNumber, const QString &judge, const QByteArray &shownRun)
{
    return d->changes.run([=](Store &store) { return signRound(store, roundNumber, judge, shownRun); });
}

Answer<std::vector<ParticipationRow>> ContestSession::participation(int roundNumber)
{
    return d->questions.run([=](Store &store) { return readParticipation(store, roundNumber); });
}

Answer<WinnerRows> ContestSession::winners(int roundNumber)
{
    return d->questions.run([=](Store &store) -> Result<WinnerRows> {
        HOITHI_TRY(PrizeWinners winners, prizeWinners(store, roundNumber));
        return WinnerRows{std::move(winners.people), std::move(winners.agencies), std::move(winners.basis)};
    });
}

Answer<AwardOutcome> ContestSession::award(int roundNumber, const DecisionDetails &details, const QString &folder,
                                           const QByteArray &shownBasis)
{
    return d->changes.run([=](Store &store) { return giveAwards(store, roundNumber, details, folder, shownBasis); });
}

Answer<std::vector<AwardDocument>> ContestSession::previewAward(int roundNumber, const DecisionDetails &details)
{
    return d->questions.run([=](Store &store) { return previewAwards(store, roundNumber, details); });
}

Answer<VerifyReport> ContestSession::verify(const ProgressCallback &progress)
{
    return d->surveys.run([=](Store &store) -> Result<VerifyReport> {
        HOITHI_CHECK(requireWholeView(store));
        HOITHI_TRY(const Snapshot snapshot, Snapshot::begin(*store.database)); // others may go on working
        Result<VerifyReport> report = verifyStore(store, progress);
        HOITHI_CHECK(store.database->checkUnchanged());
        return report;
    });
}

Answer<void> ContestSession::backup(const QString &file)
{
    return d->surveys.run([=](Store &store) -> Result<void> {
        HOITHI_CHECK(requireWholeView(store));
        return backupTo(*store.database, file);
    });
}

} // namespace hoithi
