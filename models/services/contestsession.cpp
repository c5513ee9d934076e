// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contestsession.h"

#include "services/anchors/anchorcheck.h"
#include "services/audit/auditindex.h"
#include "services/awards/awardjob.h"
#include "services/awards/winners.h"
#include "services/backups/backups.h"
#include "services/backups/salvagejob.h"
#include "services/changewatch.h"
#include "services/contest/contestcreation.h"
#include "services/contest/restoration.h"
#include "services/exports/exportrecord.h"
#include "services/import/importcontext.h"
#include "services/participation/participationjob.h"
#include "services/people/acting.h"
#include "services/people/members.h"
#include "services/people/proposals.h"
#include "services/people/signin.h"
#include "services/questions/questionkeys.h"
#include "services/questions/roundopening.h"
#include "services/ranking/rankingjob.h"
#include "services/ranking/standingcache.h"
#include "services/ranking/standingsearch.h"
#include "services/review/answerkeys.h"
#include "services/review/decisions.h"
#include "services/storethread.h"
#include "services/together/drafts.h"
#include "services/vault/contentkeys.h"
#include "services/vault/erasure.h"
#include "services/vault/identitysealer.h"
#include "services/vault/personalidentity.h"
#include "services/vault/retention.h"
#include "services/vault/vaultaccess.h"
#include "services/vault/vaultkeys.h"
#include "services/verification/verificationjob.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/transaction.h"

#include <QLoggingCategory>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <utility>

namespace hoithi {

namespace {

Q_LOGGING_CATEGORY(sessionLog, "hoithi.session")

using Session = std::shared_ptr<ContestSession>;

/// A copy holds all there is; a server's is the administrator's to take.
Result<void> requireBackup(Store &store)
{
    if (store.database->isShared())
        HOITHI_CHECK(requireAllowed(store, Operation::BackUp, {}));
    return requireWholeView(store);
}

/// What follows each change: this computer remembers how far the audit chain came. Where that fails, the change stands.
StoreThread::Afterwards remembering(const std::shared_ptr<SeenHeads> &seen)
{
    if (!seen)
        return {};
    return [seen](Store &store) {
        if (const Result<void> remembered = rememberHead(store, *seen); !remembered)
            qCWarning(sessionLog, "the audit chain's head was not remembered: %s",
                      qPrintable(remembered.error().detail));
    };
}

} // namespace

/// Three connections, each made when first needed, so that no page waits for an import. Questions are answered from one
/// state of the store each; the cache and the search belong to their thread.
struct ContestSession::Private
{
    Private(const QString &store, const std::shared_ptr<const Clock> &clock_,
            const std::shared_ptr<SeenHeads> &seenHeads)
        : name(store), clock(clock_), seen(seenHeads),
          changes(store, clock, shared, StoreThread::View::Latest, StoreThread::Use::Changes, remembering(seenHeads)),
          questions(store, clock, shared, StoreThread::View::Snapshot, StoreThread::Use::Reads),
          surveys(store, clock, shared, StoreThread::View::Latest, StoreThread::Use::Reads)
    {}

    QString name;
    std::shared_ptr<const Clock> clock;
    RecoveryCodes recoveryCodes;     ///< written before the session is given out
    std::shared_ptr<SeenHeads> seen; ///< may be null
    std::shared_ptr<SessionShare> shared = std::make_shared<SessionShare>();
    std::unique_ptr<QTemporaryDir> folder; ///< of what was saved from a damaged file; goes last
    std::shared_ptr<const SalvageReport> salvaged;
    StandingCache standings;
    StandingSearch search;
    AuditIndex audit;
    StoreThread changes;   ///< everything that writes, one after another
    StoreThread questions; ///< what a page shows
    StoreThread surveys;   ///< reads that take long: previews of files, verification, backup
    std::unique_ptr<ChangeWatch> watch;
};

ContestSession::ContestSession(std::unique_ptr<Private> d_) : d(std::move(d_)) {}
ContestSession::~ContestSession() = default;

Answer<Session> ContestSession::open(const QString &store, const std::shared_ptr<const Clock> &clock,
                                     const std::shared_ptr<SeenHeads> &seen)
{
    Session session(new ContestSession(std::make_unique<Private>(store, clock, seen)));
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
                                       const std::shared_ptr<const Clock> &clock, const VaultSetup &setup,
                                       const std::shared_ptr<SeenHeads> &seen, const VaultSetup &questions)
{
    if (const Result<void> known = requirePreset(presetId); !known)
        return QtFuture::makeReadyFuture(Result<Session>(failure(known.error())));
    Session session(new ContestSession(std::make_unique<Private>(store, clock, seen)));
    return session->d->changes.create(
        [session, presetId, setup, seen, questions](Store &created) mutable -> Result<Session> {
            const Session keep = std::move(session);
            HOITHI_TRY(keep->d->recoveryCodes, createContest(created, presetId, setup, questions));
            if (seen)
                seen->forget(created.name); // a contest that was here before is gone
            return keep;
        });
}

Answer<Session> ContestSession::openDamaged(const QString &store, const std::shared_ptr<const Clock> &clock)
{
    // Saved first and looked at then: a question that meets a broken page would have no answer at all.
    auto thread = std::make_shared<DatabaseThread>();
    return thread->submit([store, clock, thread]() mutable -> Result<Session> {
        const std::shared_ptr<DatabaseThread> keep = std::move(thread);
        auto folder = std::make_unique<QTemporaryDir>();
        const QString file = QDir(folder->path()).filePath(QFileInfo(store).fileName());
        HOITHI_TRY(SalvageReport report, salvageContest(store, file, clock, {}));
        auto d = std::make_unique<Private>(file, clock, nullptr);
        d->name = store;
        d->folder = std::move(folder);
        d->salvaged = std::make_shared<const SalvageReport>(std::move(report));
        d->changes.refuse(
            {ErrorCode::Refused,
             Services::tr("This contest is damaged and open for reading only. Restore it from a backup, or "
                          "save what can be read as a new contest."),
             {}});
        return Session(new ContestSession(std::move(d)));
    });
}

Answer<SalvageReport> ContestSession::salvage(const QString &store, const QString &file,
                                              const std::shared_ptr<const Clock> &clock, const std::stop_token &stop)
{
    auto thread = std::make_shared<DatabaseThread>();
    return thread->submit([store, file, clock, stop, thread]() mutable {
        const std::shared_ptr<DatabaseThread> keep = std::move(thread);
        return salvageContest(store, file, clock, stop);
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

void ContestSession::follow(std::function<void(const ContestChange &)> changed)
{
    d->watch.reset();
    if (changed && !d->salvaged) // nobody works on what was saved of a damaged file
        d->watch = std::make_unique<ChangeWatch>(d->name, d->shared, d->clock, std::move(changed));
}

void ContestSession::setPresence(const QString &fullName, const DraftKey &inHand)
{
    d->shared->presence.set(fullName, inHand);
}

Answer<Draft> ContestSession::draft(const DraftKey &key)
{
    return d->questions.run([=](Store &store) { return readDraft(store, key); });
}

Answer<DraftSaving> ContestSession::saveDraft(const DraftKey &key, qint64 baseVersion, const DraftContent &content,
                                              const QString &editor)
{
    return d->changes.run([=](Store &store) { return hoithi::saveDraft(store, key, baseVersion, content, editor); });
}

QString ContestSession::takeRecoveryCode()
{
    return std::exchange(d->recoveryCodes.vault, {});
}

QString ContestSession::takeQuestionsRecoveryCode()
{
    return std::exchange(d->recoveryCodes.questions, {});
}

Answer<VaultState> ContestSession::vaultState()
{
    return d->questions.run([](Store &store) { return hoithi::vaultState(store); });
}

Answer<void> ContestSession::unlock(const QString &passphrase)
{
    return d->questions.run([=](Store &store) { return unlockVault(store, passphrase); });
}

void ContestSession::lock()
{
    d->shared->vault.set(nullptr);
}

Answer<Protection> ContestSession::protect(const VaultSetup &setup, const QString &actor)
{
    return d->changes.run([=](Store &store) { return protectVault(store, setup, actor); });
}

Answer<void> ContestSession::changePassphrase(const QString &current, const VaultSetup &setup, const QString &actor)
{
    return d->changes.run([=](Store &store) { return hoithi::changePassphrase(store, current, setup, actor); });
}

Answer<void> ContestSession::recover(const QString &code, const VaultSetup &setup, const QString &actor)
{
    return d->changes.run([=](Store &store) { return recoverVault(store, code, setup, actor); });
}

Answer<PersonalIdentity> ContestSession::showPersonal(const QString &submissionId, const QString &actor,
                                                      const QString &reason)
{
    return d->changes.run([=](Store &store) { return hoithi::showPersonal(store, submissionId, actor, reason); });
}

Answer<RetentionState> ContestSession::retention()
{
    return d->questions.run([](Store &store) { return readRetention(store); });
}

Answer<RetentionState> ContestSession::setRetention(const RetentionRequest &request)
{
    return d->changes.run([=](Store &store) { return hoithi::setRetention(store, request); });
}

Answer<Decided> ContestSession::erasePersonal(const ErasureRequest &request)
{
    return d->changes.run([=](Store &store) { return hoithi::erasePersonal(store, request); });
}

Answer<void> ContestSession::recordExport(const ExportRequest &request)
{
    return d->changes.run([=](Store &store) { return hoithi::recordExport(store, request); });
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
    d->shared->signIn.set({});
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

std::shared_ptr<const SalvageReport> ContestSession::salvaged() const
{
    return d->salvaged;
}

void ContestSession::observeConnection(ConnectionObserver observer)
{
    d->shared->connections.observe(std::move(observer));
}

ConnectionState ContestSession::connectionState() const
{
    return d->shared->connections.state();
}

Answer<ContestOverview> ContestSession::overview()
{
    return d->questions.run([](Store &store) { return readOverview(store); });
}

Answer<std::optional<Instant>> ContestSession::recordedAhead()
{
    return d->questions.run([](Store &store) { return hoithi::recordedAhead(store); });
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

Answer<Protection> ContestSession::protectQuestions(const VaultSetup &setup, const QString &actor)
{
    return d->changes.run([=](Store &store) { return hoithi::protectQuestions(store, setup, actor); });
}

Answer<void> ContestSession::changeQuestionsPassphrase(const QString &current, const VaultSetup &setup,
                                                       const QString &actor)
{
    return d->changes.run(
        [=](Store &store) { return hoithi::changeQuestionsPassphrase(store, current, setup, actor); });
}

Answer<void> ContestSession::recoverQuestions(const QString &code, const VaultSetup &setup, const QString &actor)
{
    return d->changes.run([=](Store &store) { return hoithi::recoverQuestions(store, code, setup, actor); });
}

Answer<void> ContestSession::openRound(int roundNumber, const QString &questionsPassphrase, const QString &actor)
{
    return d->changes.run(
        [=](Store &store) { return hoithi::openRound(store, roundNumber, questionsPassphrase, actor); });
}

Answer<void> ContestSession::setKey(int roundNumber, const QString &paperCode, const QString &key, int optionCount,
                                    const QString &questionsPassphrase)
{
    return d->changes.run([=](Store &store) {
        return hoithi::setKey(store, roundNumber, paperCode, key, optionCount, questionsPassphrase);
    });
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
    return d->surveys.run([=](Store &store) -> Result<ImportPreview> {
        Result<ImportPreview> preview = hoithi::previewImport(store, request, stop, progress);
        HOITHI_CHECK(store.database->checkUnchanged());
        return preview;
    });
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
    return d->questions.run([=](Store &store) { return readIssues(store, ImportBatchId{batchId}); });
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

Answer<VerifyReport> ContestSession::verify(const ProgressCallback &progress, const std::vector<ChainHead> &printed)
{
    return d->surveys.run([=, seen = d->seen](Store &store) -> Result<VerifyReport> {
        HOITHI_CHECK(requireWholeView(store));
        std::vector<SeenHead> before = seen ? seen->all() : std::vector<SeenHead>();
        HOITHI_TRY(const Snapshot snapshot, Snapshot::begin(*store.database)); // others may go on working
        Result<VerifyReport> report = verifyStore(store, progress, std::move(before), printed);
        HOITHI_CHECK(store.database->checkUnchanged());
        if (report && seen)
            HOITHI_CHECK(rememberHead(store, *seen));
        return report;
    });
}

Answer<std::vector<VerifyFinding>> ContestSession::compareWithSeen()
{
    if (!d->seen)
        return QtFuture::makeReadyFuture(Result<std::vector<VerifyFinding>>());
    return d->questions.run([seen = d->seen->all()](Store &store) -> Result<std::vector<VerifyFinding>> {
        AnchorCheck check(store, seen);
        HOITHI_CHECK(check.compareSeen());
        return check.findings();
    });
}

Answer<AuditListing> ContestSession::auditListing(AuditFilter filter)
{
    return d->questions.run(
        [p = d.get(), filter = std::move(filter)](Store &store) { return p->audit.list(store, filter); });
}

Answer<std::vector<AuditEntry>> ContestSession::auditEntries(std::vector<qint64> numbers)
{
    return d->questions.run(
        [numbers = std::move(numbers)](Store &store) { return hoithi::auditEntries(store, numbers); });
}

Answer<AuditEntryState> ContestSession::auditEntryState(qint64 number)
{
    return d->questions.run([number](Store &store) { return hoithi::auditEntryState(store, number); });
}

Answer<VerifyReport> ContestSession::checkQuickly(const std::stop_token &stop)
{
    return d->surveys.run([=](Store &store) { return quickCheck(store, stop); });
}

Answer<void> ContestSession::backup(const QString &file, const std::stop_token &stop)
{
    return d->surveys.run([=](Store &store) -> Result<void> {
        HOITHI_CHECK(requireBackup(store));
        return checkedBackup(store, file, stop);
    });
}

Answer<AutomaticBackup> ContestSession::backupIfChanged(const QString &folder, const std::stop_token &stop)
{
    return d->surveys.run([=](Store &store) -> Result<AutomaticBackup> {
        HOITHI_CHECK(requireBackup(store));
        return automaticBackup(store, folder, stop);
    });
}

} // namespace hoithi
