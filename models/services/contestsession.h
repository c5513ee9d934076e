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
#include "services/complaints/opencomplaint.h"
#include "services/exportview.h"
#include "services/import/differences/importdifference.h"
#include "services/questionview.h"
#include "services/rankingview.h"
#include "services/retentionview.h"
#include "services/review/effectview.h"
#include "services/vaultview.h"

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

/// Everything the overview shows, read in one go.
struct RoundState
{
    Round round;
    std::vector<QString> paperCodes; ///< papers with a key
    int questionCount = 0;           ///< of the papers; 0 without one
    bool keyHidden = false;          ///< by a server from this login until the round closes
    QuestionSetState questions;
    qint64 submissions = 0;
    qint64 batches = 0;
    bool rulesInForce = false;
    std::optional<RunSummary> run; ///< newest run
    bool awarded = false;          ///< awards given from the newest run
    /// When the newest awards were given, where that was from another result than the one that now holds.
    std::optional<Instant> outdatedAwardsAtUtc;
};

/// Collective prizes: not given yet, given from the results and rules that hold, or from others.
enum class CollectiveAwards { None, Given, Outdated };

struct ContestOverview
{
    Contest contest;
    std::vector<RoundState> rounds;
    std::vector<Milestone> milestones;
    qint64 agencies = 0;
    qint64 rosterEntries = 0;
    QString storeName;   ///< file name, or "host/database"
    bool shared = false; ///< PostgreSQL
    QByteArray identity; ///< hash of the first audit entry, which tells this contest from every other
    RetentionState retention;
    CollectiveAwards collective = CollectiveAwards::None;
    std::vector<OpenComplaint> complaints;
    /// When the last record of a file was made, where that is later than this computer's clock: one of the two is wrong.
    std::optional<Instant> recordedAheadAtUtc;
};

class FeedSpool;

struct ImportRequest
{
    int roundNumber = 0;
    QStringList files;
    QString profileFile; ///< mapping profile, a file or one that the contest keeps; empty: whatever fits the columns
    QString importer;
    std::shared_ptr<FeedSpool> feed = {}; ///< what a backend sent, beside the files
    QByteArray profile = {};              ///< JSON of a mapping profile that was put together for the files
};

struct ImportReport
{
    ImportCounts counts;
    std::vector<ImportIssue> issues; ///< at most issueLimit of them; all are stored (and counted)
    bool cancelled = false;
    bool nothingNew = false; ///< every file was imported before: nothing was changed
    static constexpr std::size_t issueLimit = 1'000'000;
};

/// The first rows of a file as they would be stored, and the whole file's counts, without writing anything.
struct ImportPreviewRow
{
    quint64 line = 0;
    QString submissionId;
    QString accountId;
    QString fullName;
    QString agency; ///< resolved name, or as given followed by nothing
    bool agencyResolved = false;
    Instant submittedAtUtc;
    QString answers;
    std::optional<qint64> prediction;
};

struct ImportPreview
{
    std::vector<ImportPreviewRow> rows; ///< at most 200
    ImportCounts counts;                ///< as an import would find them now: accepted are added, conflicts changed
    qint64 stored = 0;                  ///< of the round, in force
    qint64 vanished = 0;                ///< of these; not in the files, or only in rows that cannot be read
    std::vector<ImportDifference> differences; ///< the first of each kind; those added only where anything is stored
    std::vector<ImportIssue> issues;           ///< at most ImportReport::issueLimit
    bool cancelled = false;
    static constexpr qint64 differencesOfAKind = 2000;
};

/// Who took a batch back, and what the audit trail says of it.
struct BatchWithdrawn
{
    QString person;
    QString reason;
    Instant atUtc;
    qint64 auditEntry = 0;
};

struct BatchSummary
{
    qint64 id = 0;
    int roundNumber = 0;
    QString fileName;
    QByteArray sha256;
    qint64 size = 0;
    QString importer;
    Instant importedAtUtc;
    ImportCounts counts;
    std::optional<BatchWithdrawn> withdrawn;
};

/// What became of an imported file.
struct BatchReport
{
    BatchSummary summary;
    QStringList uses; ///< what keeps it from being withdrawn, in words
    /// The first ones, against what is stored now; without fields where that is gone.
    std::vector<ImportDifference> conflicts;
};

/// Whose rejected rows are looked for, in which file, read by which profile (as ImportRequest says it).
struct RejectedRowsRequest
{
    qint64 batch = 0;
    QString file;
    QString profileFile;
};

/// The rejected rows of an imported file as they stand in it, below its header: a dump of their own, to be mended and imported.
class RejectedRows
{
public:
    RejectedRows() = default;
    virtual ~RejectedRows() = default;
    RejectedRows(const RejectedRows &) = delete;
    RejectedRows &operator=(const RejectedRows &) = delete;

    [[nodiscard]] virtual int roundNumber() const = 0;
    [[nodiscard]] virtual qint64 count() const = 0;
    /// In pieces of any size; `take` returns false to stop. Reads the file again, on the caller's thread.
    [[nodiscard]] virtual Result<void> write(const std::function<bool(std::string_view)> &take) const = 0;
};
using RejectedRowsPtr = std::shared_ptr<const RejectedRows>;

struct SignOutcome
{
    int signatures = 0;
    int quorum = 0;
};

/// Another key for a question. Where the round's variants were drawn from one paper and frozen, it is changed in each of them,
/// whatever its number and letters are there.
struct KeyAmendment
{
    int roundNumber = 0;
    QString paperCode; ///< whose number and letters these are
    int question = 0;  ///< 1-based
    bool neutralise = false;
    QString accept; ///< "B,C"; empty when neutralised
    QStringList approvers;
    QString reason;
    QString shownKeys = {}; ///< AmendmentEffect::keys of what was looked at; empty where nothing was
};

/// A question's entry in the key of one variant, before and after.
struct KeyEntryChange
{
    QString paperCode;
    int question = 0; ///< 1-based, in this variant
    KeyEntry before;
    KeyEntry after;
};

/// So many people go from one count of right answers to another, or keep theirs.
struct CorrectChange
{
    int before = 0;
    int after = 0;
    qint64 people = 0;

    friend bool operator==(const CorrectChange &, const CorrectChange &) = default;
};

/// What a key change would do to the round's prizes, to counts of right answers, and to the prizes of later rounds.
struct AmendmentEffect : PrizeEffect
{
    QString keys;                        ///< as they would be: what is recorded has to be the same
    std::vector<KeyEntryChange> entries; ///< one a variant that changes
    /// Ascending by before, then after. Of the people whose submissions count under the old key and the new; those whom the roster
    /// excludes left out. Where the best attempt counts, it may be another one after.
    std::vector<CorrectChange> correct;
    RoundEffects others; ///< on which the round's winners bear, or that bear on it

    /// Of the round itself and the others, ascending.
    [[nodiscard]] RoundEffects rounds() const;
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

struct VerifyFinding
{
    QString subject; ///< "run 3 of round 2", "audit entry 17"
    QString problem;
    QStringList details = {}; ///< of a damaged file, in the words of the engine
};

struct VerifyReport
{
    qint64 auditEntries = 0;
    qint64 batches = 0;
    qint64 runs = 0;
    QByteArray contest;                  ///< hash of the first audit entry, which tells this contest from every other
    ChainHead head;                      ///< the newest audit entry
    std::vector<Anchor> anchors;         ///< what the audit chain was held against
    RetentionState retention;            ///< no finding, even when erasing is due: the records match
    bool proposalsHidden = false;        ///< from secretaries, who so did not compare what judges propose
    std::vector<VerifyFinding> findings; ///< empty: everything matches
};

/// That something was recorded or edited, by whomever, or that somebody came or went.
struct ContestChange
{
    bool byOthers = false; ///< facts
    QString actor;         ///< who did the newest of it; empty where that is not known
    QString action;        ///< as in the audit chain
    bool reachable = true; ///< false: the store cannot be reached; what others do is not seen until it is true again
    bool drafts = false;   ///< somebody has saved a draft, perhaps this session
    bool presence = false; ///< others came, went, or took up something else
    std::vector<Presence> others; ///< who is there now; always given
};

/// Who works on the contest, and whether that must be said.
struct Membership
{
    bool byMembers = false;       ///< the contest has members
    bool shared = false;          ///< the server knows who is logged in; a file asks for a password
    bool asOwner = false;         ///< logged in as who owns the contest's database, without being a member
    std::optional<Member> member; ///< who acts
    bool passwordsMissing =
        false; ///< a file that came from a server: nobody can sign in until an administrator gets one
};

struct MemberRequest
{
    QString login;
    QString fullName;
    Role role = Role::Secretary;
    QByteArray password;        ///< empty: unchanged; a new member of a contest file needs one
    bool existingLogin = false; ///< on a server: the login is somebody's already, and meant; its password is left alone
    bool onlyNew = false;       ///< refused for a login that is a member's, instead of changing that member
};

/// What is left to do on the server before a member can log in, as statements for its administrator: to be pasted as they
/// are, each with its end.
struct MemberOutcome
{
    QStringList serverStatements;
};
class SeenHeads;
class AgencyService;
class BankService;
class ComplaintService;
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
    /// What keeps a batch from being withdrawn, in words; empty where nothing does.
    [[nodiscard]] Answer<QStringList> batchUses(qint64 batchId);
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
    /// Who may not win; the same.
    [[nodiscard]] RosterService &roster();
    /// The rule book: its versions, what it does to a round, and the Thể lệ as a document; the same.
    [[nodiscard]] RulesService &rules();
    /// Complaints about results (phúc tra); the same.
    [[nodiscard]] ComplaintService &complaints();

private:
    struct Private;
    explicit ContestSession(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace hoithi
