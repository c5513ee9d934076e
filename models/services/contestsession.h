// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/connectionstate.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/agency/agency.h"
#include "domain/contest/contest.h"
#include "domain/draft/draft.h"
#include "domain/paper/answerkey.h"
#include "domain/participant/rosterentry.h"
#include "domain/participation/participation.h"
#include "domain/people/decided.h"
#include "domain/people/member.h"
#include "domain/people/presence.h"
#include "domain/ranking/rulebook.h"
#include "domain/submission/importissue.h"
#include "services/analysisview.h"
#include "services/anchorview.h"
#include "services/auditview.h"
#include "services/awardview.h"
#include "services/backupview.h"
#include "services/contest/overviewview.h"
#include "services/exportview.h"
#include "services/import/batches/batchview.h"
#include "services/import/importview.h"
#include "services/people/peopleview.h"
#include "services/questionview.h"
#include "services/rankingview.h"
#include "services/retentionview.h"
#include "services/review/keyview.h"
#include "services/vaultview.h"
#include "services/verification/verificationview.h"

#include <QFuture>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace hoithi {

template<typename T>
using Answer = QFuture<Result<T>>;

struct SignOutcome
{
    int signatures = 0;
    int quorum = 0;
};

struct AwardOutcome
{
    QStringList files;
    int awards = 0;
};

/// What the secretary fills in before a decision is printed; empty fields print as blanks to fill by hand.
struct DecisionDetails
{
    QString number;
    QDate date;
    QString signerTitle;
    QString signerName;
};

class SeenHeads;
class AgencyService;
class BackendService;
class BankService;
class ComplaintService;
class ConflictService;
class DumpFileService;
class FlagService;
class ProfileService;
class PaperService;
class ReviewService;
class ScheduleService;
class RosterService;
class RulesService;
class RunService;

/// One open contest: the use cases, for the window and the command line alike. Every call returns at once. What changes the
/// contest runs one after another, in the order asked; questions are answered meanwhile on a connection of their own, each
/// from one state of the store that holds every change answered before. Create and use it from one thread; futures may be
/// awaited anywhere.
class ContestSession
{
public:
    /// Opens a contest file (*.hoithi) or a server's `postgresql://…` (docs/server.md). A lost connection is made again by itself:
    /// what reads is asked once more; a change fails, and its message says that nothing was stored, or that it is not known.
    /// `seen` is where this computer keeps the newest audit entry after opening and after each change, and what `verify`
    /// compares with; null: nowhere.
    [[nodiscard]] static Answer<std::shared_ptr<ContestSession>> open(const QString &store,
                                                                      const std::shared_ptr<const Clock> &clock,
                                                                      const std::shared_ptr<SeenHeads> &seen = {});
    /// A new contest from a preset ("kh2475"); refused when the store holds one already. With a passphrase in `setup` its
    /// vault is protected, and this session has the key. With one in `questions` the rounds' question sets are sealed.
    [[nodiscard]] static Answer<std::shared_ptr<ContestSession>> create(const QString &store, const QString &presetId,
                                                                        const std::shared_ptr<const Clock> &clock,
                                                                        const VaultSetup &setup = {},
                                                                        const std::shared_ptr<SeenHeads> &seen = {},
                                                                        const VaultSetup &questions = {});
    /// What can still be read of a damaged contest file, to look at: everything that would change it is refused.
    [[nodiscard]] static Answer<std::shared_ptr<ContestSession>> openDamaged(const QString &store,
                                                                             const std::shared_ptr<const Clock> &clock);
    /// Saves what can be read of a damaged contest file into a new one.
    [[nodiscard]] static Answer<SalvageReport> salvage(const QString &store, const QString &file,
                                                       const std::shared_ptr<const Clock> &clock,
                                                       const std::stop_token &stop = {});
    /// Makes a new store, a file or an empty server database, of a contest file or backup; refused where it would replace
    /// anything but an earlier state of the same contest in a file. Cancelled: nothing was made.
    [[nodiscard]] static Answer<void> restore(const QString &file, const QString &store, const std::stop_token &stop,
                                              const ProgressCallback &progress);
    ~ContestSession();
    ContestSession(const ContestSession &) = delete;
    ContestSession &operator=(const ContestSession &) = delete;

    [[nodiscard]] QString store() const;
    /// Of a contest that was opened damaged: what could be read. Null of any other.
    [[nodiscard]] std::shared_ptr<const SalvageReport> salvaged() const;

    /// Calls back within a second of any commit to the contest, also by other programs, and when the store gets out of reach
    /// and back again; from a thread of its own. Empty: no longer. A second call takes the place of the first.
    void follow(std::function<void(const ContestChange &)> changed);
    /// While this session follows, the others know that this person has the contest open, and that form in hand (empty: none).
    /// Of a contest file they know only who has a form in hand. Without a name: nobody is to know.
    void setPresence(const QString &fullName, const DraftKey &inHand = {});

    /// A form as it stands in the contest; version 0 and empty where nobody has saved it.
    [[nodiscard]] Answer<Draft> draft(const DraftKey &key);
    /// Saves on top of the version its editor has seen; where somebody was faster nothing is saved, and the answer is theirs:
    /// merge (domain/draft/draftmerge.h) and save on top of that.
    [[nodiscard]] Answer<DraftSaving> saveDraft(const DraftKey &key, qint64 baseVersion, const DraftContent &content,
                                                const QString &editor);

    /// The recovery code of the contest just created, once: to show or print, and to forget. Empty for an open vault.
    [[nodiscard]] QString takeRecoveryCode();
    /// The same of the question sets; empty where they are not sealed.
    [[nodiscard]] QString takeQuestionsRecoveryCode();
    [[nodiscard]] Answer<VaultState> vaultState();
    /// Gives the session the key, until it ends or is locked. Refused where the passphrase is wrong. What needs the key and has
    /// none fails as ErrorCode::Sealed: importing submissions or a roster, previewing a file, showing personal data.
    [[nodiscard]] Answer<void> unlock(const QString &passphrase);
    /// Forgets the key. An open vault has none to forget.
    void lock();
    /// Sets the first passphrase of an open vault.
    [[nodiscard]] Answer<Protection> protect(const VaultSetup &setup, const QString &actor);
    [[nodiscard]] Answer<void> changePassphrase(const QString &current, const VaultSetup &setup, const QString &actor);
    /// Sets a new passphrase by the printed code, which stays valid.
    [[nodiscard]] Answer<void> recover(const QString &code, const VaultSetup &setup, const QString &actor);
    /// One person's phone and national id; recorded with the reason before anything is given.
    [[nodiscard]] Answer<PersonalIdentity> showPersonal(const QString &submissionId, const QString &actor,
                                                        const QString &reason);
    /// How long personal data is kept.
    [[nodiscard]] Answer<RetentionState> retention();
    [[nodiscard]] Answer<RetentionState> setRetention(const RetentionRequest &request);
    /// Makes every phone, national id and rejected row unreadable for good, once the time is over or at somebody's request.
    /// Results stay verifiable. Where the contest has members, two administrators decide it.
    [[nodiscard]] Answer<Decided> erasePersonal(const ErasureRequest &request);

    /// Records that people leave the contest in a file, before it is complete; without that it must not be.
    [[nodiscard]] Answer<void> recordExport(const ExportRequest &request);

    [[nodiscard]] Answer<Membership> membership();
    /// For contest files: checks the password, and from then on acts as that member. Refused after a moment when it is wrong.
    [[nodiscard]] Answer<Membership> signIn(const QString &login, const QByteArray &password);
    /// At once: what is asked for from then on is refused to whoever is not signed in.
    [[nodiscard]] Answer<void> signOut();
    [[nodiscard]] Answer<std::vector<Member>> members();
    /// Enters a member, or changes their name, role or password. The first one is an administrator.
    [[nodiscard]] Answer<MemberOutcome> recordMember(const MemberRequest &request);
    /// They keep their name in what they recorded, and do nothing more. Refused for the last administrator.
    [[nodiscard]] Answer<MemberOutcome> removeMember(const QString &login);
    /// The signed-in member's own, in the file or of their login to the server.
    [[nodiscard]] Answer<void> changePassword(const QByteArray &old, const QByteArray &next);

    /// What waits for a second person.
    [[nodiscard]] Answer<std::vector<Proposal>> openProposals();
    /// What carrying out a proposal would change, in words; Stale where it cannot be carried out any more.
    [[nodiscard]] Answer<QString> proposedChange(qint64 id);
    /// What a proposed amendment would do to the prizes; Refused for any other proposal.
    [[nodiscard]] Answer<AmendmentEffect> proposedEffect(qint64 id, const std::stop_token &stop = {},
                                                         const ProgressCallback &progress = {});
    /// Carries out what somebody else proposed.
    [[nodiscard]] Answer<void> confirmProposal(qint64 id);
    /// Takes back one's own.
    [[nodiscard]] Answer<void> withdrawProposal(qint64 id);

    using ConnectionObserver = std::function<void(const ConnectionState &)>;
    /// Tells of every change between connected, reconnecting and lost, on one of the session's own threads: pass it on to yours,
    /// e.g. with QMetaObject::invokeMethod(window, …, Qt::QueuedConnection). One observer; an empty function takes it away, and
    /// once this has returned the old one is not called any more. Not to be called from an observer.
    void observeConnection(ConnectionObserver observer);
    [[nodiscard]] ConnectionState connectionState() const; ///< from any thread

    [[nodiscard]] Answer<ContestOverview> overview();
    /// The overview's recordedAheadAtUtc alone.
    [[nodiscard]] Answer<std::optional<Instant>> recordedAhead();
    [[nodiscard]] Answer<std::vector<Agency>> agencies();

    /// Records the committee's reading of the rules; returns the new version's number.
    [[nodiscard]] Answer<int> approveRules(const RuleBook &rules, int inForceFromRound, const QString &approver,
                                           const QString &reason);

    /// Seals the question sets of the rounds that have no answer key yet. The passphrase is the organisers' own, another than the
    /// vault's; no session keeps it: what needs it asks each time.
    [[nodiscard]] Answer<Protection> protectQuestions(const VaultSetup &setup, const QString &actor);
    [[nodiscard]] Answer<void> changeQuestionsPassphrase(const QString &current, const VaultSetup &setup,
                                                         const QString &actor);
    [[nodiscard]] Answer<void> recoverQuestions(const QString &code, const VaultSetup &setup, const QString &actor);
    /// Releases the key of a round's question set, once and for everybody: from then on the round has its answer keys. Refused
    /// before the round opens; AlreadyExists when somebody has opened it.
    [[nodiscard]] Answer<void> openRound(int roundNumber, const QString &questionsPassphrase, const QString &actor);

    /// The round's first key for a paper, given directly ("ACBD…"). The same key again changes nothing. Sealed where the round's
    /// question set is: then the questions passphrase is wanted.
    [[nodiscard]] Answer<void> setKey(int roundNumber, const QString &paperCode, const QString &key, int optionCount,
                                      const QString &questionsPassphrase = {});
    /// The round's questions with the keys in force, and what a frozen paper says of them; without figures or people.
    [[nodiscard]] Answer<RoundAnalysis> keysInForce(int roundNumber);
    /// What an amendment would do to the prizes; changes nothing. Cancelled where stopped.
    [[nodiscard]] Answer<AmendmentEffect> previewAmendment(const KeyAmendment &amendment,
                                                           const std::stop_token &stop = {},
                                                           const ProgressCallback &progress = {});
    /// Stale where its `shownKeys` are no longer what it leads to.
    [[nodiscard]] Answer<Decided> amendKey(const KeyAmendment &amendment);

    /// Adds the people of a file without errors to the roster, and gives how many are new there. RosterService shows it first.
    [[nodiscard]] Answer<qint64> importRoster(const QString &file);

    /// Fails as an import would before it reads anything: for who may not, or a round without a key.
    [[nodiscard]] Answer<void> checkImport(const ImportRequest &request);
    [[nodiscard]] Answer<ImportPreview> previewImport(const ImportRequest &request, const std::stop_token &stop,
                                                      const ProgressCallback &progress);
    /// All files or none. Cancelled: nothing was written, and the report says how far it came.
    [[nodiscard]] Answer<ImportReport> import(const ImportRequest &request, const std::stop_token &stop,
                                              const ProgressCallback &progress);
    /// Withdrawn ones too; round 0: of every round.
    [[nodiscard]] Answer<std::vector<BatchSummary>> batches(int roundNumber);
    [[nodiscard]] Answer<BatchReport> batchReport(qint64 batchId);
    /// In the file that the batch came from. Refused for another one.
    [[nodiscard]] Answer<RejectedRowsPtr> rejectedRows(const RejectedRowsRequest &request, const std::stop_token &stop);
    /// Refused where something keeps a batch from being withdrawn: says what, and what can be done.
    [[nodiscard]] Answer<void> requireWithdrawable(qint64 batchId);
    /// Takes a batch back: from then on nothing of it counts, and the file can be imported again.
    [[nodiscard]] Answer<void> withdrawBatch(qint64 batchId, const QString &reason, const QString &actor);
    /// Without the key, dots stand for what the rows said.
    [[nodiscard]] Answer<std::vector<ImportIssue>> issuesOf(qint64 batchId);

    /// Makes the round's current run, or finds it: same inputs, same run.
    [[nodiscard]] Answer<StandingPtr> rank(int roundNumber);
    /// The newest stored run's standing, stale or not; NotFound without one.
    [[nodiscard]] Answer<StandingPtr> standing(int roundNumber);
    /// Its first rows as stored, a million more or not: some milliseconds. NotFound without a stored run.
    [[nodiscard]] Answer<StandingHead> standingHead(int roundNumber);
    /// Rows [first, first + count) of the standing (or of `subset`, when given) with their texts.
    [[nodiscard]] Answer<std::vector<RankedSubmission>> rankedRows(StandingPtr standing,
                                                                   std::vector<quint32> rowIndexes);
    /// Indexes into standing->rows whose name, account, agency or submission contains `text`, without diacritics, in order.
    [[nodiscard]] Answer<std::vector<quint32>> findInStanding(StandingPtr standing, QString text);

    /// How the round's questions did, under the keys in force; as hidden and as sealed as its ranking. Cancelled where stopped.
    [[nodiscard]] Answer<RoundAnalysis> itemAnalysis(int roundNumber, const std::stop_token &stop = {},
                                                     const ProgressCallback &progress = {});

    [[nodiscard]] Answer<Decided> invalidate(const QString &submissionId, const QStringList &judges,
                                             const QString &reason);
    /// Signs the newest run. `shownRun` is the hash of the run that the judge has looked at: refused when it is not the newest
    /// any more. Empty where nothing was shown.
    [[nodiscard]] Answer<SignOutcome> sign(int roundNumber, const QString &judge, const QByteArray &shownRun = {});

    /// People by agency, of one round (1-based) or of the whole contest (0).
    [[nodiscard]] Answer<std::vector<ParticipationRow>> participation(int roundNumber);

    /// Who gets the prizes of a round, or the collective ones (0); refused for the same reasons as `award`.
    [[nodiscard]] Answer<WinnerRows> winners(int roundNumber);
    /// Records the awards and writes awardFileNames into `folder` (0: collective prizes). `shownBasis` is that of the winners
    /// whom somebody has looked at: refused when others would get the prizes now. Empty where nothing was shown.
    [[nodiscard]] Answer<AwardOutcome> award(int roundNumber, const DecisionDetails &details, const QString &folder,
                                             const QByteArray &shownBasis = {});
    /// The same documents laid out, to look at or print; nothing is recorded: the decision, then the certificates.
    [[nodiscard]] Answer<std::vector<AwardDocument>> previewAward(int roundNumber, const DecisionDetails &details);

    /// `printed`: audit entries that somebody reads from documents.
    [[nodiscard]] Answer<VerifyReport> verify(const ProgressCallback &progress,
                                              const std::vector<ChainHead> &printed = {});
    /// Only what contradicts the audit entries that this computer has seen before: some milliseconds.
    [[nodiscard]] Answer<std::vector<VerifyFinding>> compareWithSeen();
    /// Numbers of the audit entries that a filter leaves, and what there is to filter by.
    [[nodiscard]] Answer<AuditListing> auditListing(AuditFilter filter);
    /// Entries of these numbers, newest first.
    [[nodiscard]] Answer<std::vector<AuditEntry>> auditEntries(std::vector<qint64> numbers);
    [[nodiscard]] Answer<AuditEntryState> auditEntryState(qint64 number);

    /// The engine's quick look at the file, and the links of the audit chain: what is damaged.
    [[nodiscard]] Answer<VerifyReport> checkQuickly(const std::stop_token &stop = {});
    /// A consistent copy, opened and verified as a contest of its own before it gets its name. One that does not match its
    /// records is kept beside it, under the name that the error tells.
    [[nodiscard]] Answer<void> backup(const QString &file, const std::stop_token &stop = {});
    /// The same into a folder of rotating backups, unless nothing was recorded since the newest one there.
    [[nodiscard]] Answer<AutomaticBackup> backupIfChanged(const QString &folder, const std::stop_token &stop = {});

    /// The question bank and files of questions: what it answers is asked as here.
    [[nodiscard]] BankService &bank();
    /// The papers of the rounds; the same.
    [[nodiscard]] PaperService &papers();
    /// What judges decide about rankings; the same.
    [[nodiscard]] ReviewService &review();
    /// The stored rankings of a round, side by side; the same.
    [[nodiscard]] RunService &runs();
    /// What judges should look at in a round; the same.
    [[nodiscard]] FlagService &flags();
    /// The rounds and milestones; the same.
    [[nodiscard]] ScheduleService &schedule();
    /// Which agencies submissions name, where that had to be decided; the same.
    [[nodiscard]] AgencyService &agencyDecisions();
    /// How files with other columns are read; the same.
    [[nodiscard]] ProfileService &profiles();
    /// Rows of a file as they stand in it, and files that come into a folder; the same.
    [[nodiscard]] DumpFileService &dumpFiles();
    /// Who may not win; the same.
    [[nodiscard]] RosterService &roster();
    /// Rows of later files that differ from what is stored, for the judges.
    [[nodiscard]] ConflictService &conflicts();
    /// The rule book: its versions, what it does to a round, and the Thể lệ as a document; the same.
    [[nodiscard]] RulesService &rules();
    /// What is fetched from a backend, and published there; the same.
    [[nodiscard]] BackendService &backend();
    /// Complaints about results (phúc tra); the same.
    [[nodiscard]] ComplaintService &complaints();

private:
    struct Private;
    explicit ContestSession(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace hoithi
