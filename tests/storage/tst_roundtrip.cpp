// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplestore.h"
#include "storage/complaints/complaintrepository.h"
#include "storage/copies/backup.h"
#include "storage/imports/conflictrepository.h"
#include "storage/imports/participantlists.h"
#include "storage/imports/profilerepository.h"
#include "storage/repositories/agencyrepository.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/awardrepository.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/decisionrepository.h"
#include "storage/repositories/keyrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/questionrepository.h"
#include "storage/repositories/rosterrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/repositories/runrepository.h"
#include "storage/repositories/signaturerepository.h"
#include "storage/submissionscan.h"
#include "storage/submissionwriter.h"
#include "storage/transaction.h"
#include "storefixture.h"
#include "support/testregistry.h"
#include "vault/hashchain.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <atomic>
#include <set>
#include <thread>

using namespace hoithi;
using namespace hoithi::test;

namespace {

void checkComplaints(Database &database)
{
    ComplaintRepository complaints(database);
    QCOMPARE(complaints.all().value(), std::vector{sampleComplaint()});
    QCOMPARE(complaints.find(1).value(), std::optional(sampleComplaint()));
    QVERIFY(!complaints.find(2).value().has_value());
    QCOMPARE(complaints.steps().value(), std::vector{sampleComplaintStep()});
    QCOMPARE(complaints.steps(1).value(), std::vector{sampleComplaintStep()});
    QVERIFY(complaints.steps(2).value().empty());
    QCOMPARE(complaints.nextNumber().value(), qint64{2});
    QCOMPARE(complaints.nextStep().value(), qint64{2});
}

void checkFrame(Database &database)
{
    checkComplaints(database);
    const ContestRepository contests(database);
    QCOMPARE(contests.contest().value(), sampleContest());
    QCOMPARE(contests.rounds().value(), sampleRounds());
    QCOMPARE(contests.round(9).error().code, ErrorCode::NotFound);
    QCOMPARE(contests.milestones().value(), sampleMilestones());
    QVERIFY(AgencyRepository(database).all().value() == sampleAgencies());
    const RosterRepository roster(database);
    QCOMPARE(roster.all().value().size(), std::size_t{2});
    QCOMPARE(roster.withdrawals().value(),
             (std::vector<StoredRosterWithdrawal>{
                 {1, 2, QStringLiteral("Đỗ Thị Tổ Chức"), QStringLiteral("nhầm người"), fromMillis(9)}}));
    QCOMPARE(roster.withdrawalCount().value(), qint64{1});
    QCOMPARE(roster.exclusionsOf(1).value().size(), std::size_t{1});
    QVERIFY(roster.exclusionsOf(2).value().empty());
    int excluded = 0;
    QVERIFY_RESULT(scanExcluded(database, 1, {}, firstSubmissionId(1), [&](const StoredSubmissionView &view) {
        excluded += view.participantId == 3 ? 1 : 100;
        return true;
    }));
    QCOMPARE(excluded, 1);
    QVERIFY_RESULT(scanExcluded(database, 1, 2, firstSubmissionId(1), [&](const StoredSubmissionView &) {
        ++excluded;
        return true;
    }));
    QCOMPARE(excluded, 1);
    QCOMPARE(roster.all().value().front().sealedPhone, QByteArray("\0p", 2));
    QCOMPARE(roster.all().value().front().phoneIndex, QByteArray("\0i", 2));
    QCOMPARE(roster.exclusions(1).value(), (std::vector<RosterRepository::Exclusion>{{1, 3, 1, ImportBatchId(1)}}));
    const auto rules = RuleBookRepository(database).inForce(2);
    QVERIFY_RESULT(rules);
    QVERIFY(rules->has_value());
    QCOMPARE((*rules)->rules.prizes.size(), std::size_t{2});
    QVERIFY(!RuleBookRepository(database).inForce(0).value().has_value());
    const auto keys = PaperRepository(database).latestKeys(1);
    QVERIFY_RESULT(keys);
    QCOMPARE(keys->size(), std::size_t{1});
    QCOMPARE(keys->front().key, sampleKey());
    QCOMPARE(keys->front().approvers.size(), 2);
}

void checkBatch(Database &database)
{
    const BatchRepository batches(database);
    const auto found = batches.withSha(1, "ab12");
    QVERIFY_RESULT(found);
    QCOMPARE(found->size(), std::size_t{1});
    QCOMPARE(found->front().counts, sampleBatch().counts);
    QCOMPARE(found->front().contentDigest, sampleBatch().contentDigest);
    QVERIFY(batches.withSha(2, "ab12").value().empty());
    QCOMPARE(batches.all().value().size(), std::size_t{1});
    QCOMPARE(batches.all(2).value().size(), std::size_t{0});
    const std::vector<StoredIssue> issues = batches.issues(ImportBatchId(1)).value();
    QCOMPARE(issues.size(), std::size_t{2});
    QCOMPARE(issues[0].reason, RejectReason::BadOption);
    QCOMPARE(issues[0].sealedText, QByteArray("\0x\377", 3));
    QCOMPARE(batches.find(ImportBatchId(1)).value()->sealingSalt, QByteArray("5a17"));
    QVERIFY(!batches.find(ImportBatchId(2)).value().has_value());
    QCOMPARE(batches.conflicts(ImportBatchId(1)).value().front().personal, QByteArray("\0c", 2));
    QCOMPARE(batches.conflicts(ImportBatchId(1)).value().front().payload, QByteArray(R"({"full_name":"Hồ Thị Khác"})"));
    std::string hashes;
    QVERIFY_RESULT(batches.readIdHashes(ImportBatchId(1), [&](std::string_view piece) { hashes.append(piece); }));
    QCOMPARE(hashes, std::string("\0\1\2\377", 4));
}

/// Larger than what is written or read at once.
void checkLargeList(Database &database)
{
    std::string list(2'500'000, '\0');
    std::ranges::generate(list, [n = 0]() mutable { return static_cast<char>(++n * 31 % 251); });
    std::string_view left(list);
    ImportBatch batch = sampleBatch();
    batch.sha256 = "cd34";
    const auto next = [&left]() -> Result<std::string_view> {
        const std::string_view piece = left.substr(0, 700'000);
        left.remove_prefix(piece.size());
        return piece;
    };
    const auto transaction = Transaction::begin(database, QStringLiteral("large list")); // never committed
    QVERIFY_RESULT(transaction);
    BatchRepository batches(database);
    const auto id = batches.insert(batch, {std::ssize(list), next});
    QVERIFY_RESULT(id);
    std::string read;
    int pieces = 0;
    QVERIFY_RESULT(batches.readIdHashes(*id, [&](std::string_view piece) {
        read.append(piece);
        ++pieces;
    }));
    QVERIFY(read == list);
    QVERIFY(pieces > 1);
    const auto early = batches.insert(batch, {10, []() -> Result<std::string_view> {
                                                  return std::string_view();
                                              }});
    QVERIFY(!early);
}

void checkSubmissions(Database &database)
{
    const std::vector<Submission> expected = sampleSubmissions();
    std::size_t at = 0;
    std::size_t equal = 0;
    QVERIFY_RESULT(scanSubmissions(
        database, firstSubmissionId(1), firstSubmissionId(2), ScanColumns::All, [&](const StoredSubmissionView &view) {
            const Submission &row = expected[at++];
            const bool same = view.submissionId == row.submissionId && view.answers == row.answers
                              && view.accountId == row.accountId && view.fullName == row.fullName
                              && view.sealedIdentity == std::string_view("\0\1\377s", 4)
                              && view.phoneIndex == std::string_view("\0\200", 2) && view.sealedNationalId.empty()
                              && view.agencyName == row.agencyName && view.prediction == row.prediction
                              && view.line == row.line && view.submittedAtMs == toMillis(row.submittedAtUtc)
                              && view.startedAtMs.has_value() == row.startedAtUtc.has_value()
                              && view.agencyId == row.agencyId.value();
            equal += same ? 1 : 0;
            return true;
        }));
    QCOMPARE(at, expected.size());
    QCOMPARE(equal, expected.size());
    int seen = 0;
    QVERIFY_RESULT(scanSubmissions(database, firstSubmissionId(1), firstSubmissionId(2), ScanColumns::Ranking,
                                   [&](const StoredSubmissionView &) { return ++seen < 2; }));
    QCOMPARE(seen, 2);
    QCOMPARE(submissionCount(database, 1).value(), 3);
    QCOMPARE(submissionCount(database, 2).value(), 0);
    const std::vector<StoredSubmission> quoted = findSubmissions(database, QStringLiteral("s-'2")).value();
    QCOMPARE(quoted.size(), std::size_t{1});
    const std::vector<SubmissionId> ids{quoted[0].id, firstSubmissionId(1)};
    QCOMPARE(fetchSubmissions(database, std::span(ids).first(1)).value()[0].fullName,
             QStringLiteral("Ngô \"Văn\"\tHai"));
    QCOMPARE(fetchSubmissions(database, ids).error().code, ErrorCode::NotFound);
    std::vector<std::string> accounts;
    QVERIFY_RESULT(
        loadParticipants(database, [&](std::string_view account, qint64) { accounts.emplace_back(account); }));
    QCOMPARE(accounts, (std::vector<std::string>{"acc-1", "acc-2", "acc-Đ"}));
}

/// What an audit entry holds beforehand is what the rows give afterwards.
void checkKeys(Database &database)
{
    const KeyRepository keys(database);
    QCOMPARE(keys.keySlots().value().front().wrapped, sampleSlot().wrapped);
    QCOMPARE(keys.contentKeys().value().front().wrapped, sampleContentKey().wrapped);
    QCOMPARE(rowFacts(database, RowFacts::KeySlots).value(), std::vector<Fact>{factOf(sampleSlot())});
    QCOMPARE(rowFacts(database, RowFacts::ContentKeys).value(), std::vector<Fact>{factOf(sampleContentKey())});
}

void checkQuestions(Database &database)
{
    StoredKeySlot slot = sampleSlot();
    slot.ring = KeyRing::Questions;
    QCOMPARE(rowFacts(database, RowFacts::QuestionSlots).value(), std::vector<Fact>{factOf(slot)});
    const QuestionRepository questions(database);
    const auto key = questions.roundKey(3).value();
    QVERIFY(key.has_value());
    QCOMPARE(key->wrapped, sampleWrappedRoundKey(3).wrapped);
    QCOMPARE(key->sha256, sampleWrappedRoundKey(3).sha256);
    QVERIFY(!questions.roundKey(1).value().has_value());
    QCOMPARE(questions.roundKeys().value().size(), std::size_t{3});
    const StoredQuestionSet set = questions.sets(4).value().at(0);
    QCOMPARE(set.sealedText, sampleQuestionSet(4).sealedText);
    QCOMPARE(set.textSha256, sampleQuestionSet(4).textSha256);
    QCOMPARE(set.paperCode, QString());
    QCOMPARE(questions.opening(2).value()->openedBy, sampleOpening().openedBy);
    QCOMPARE(questions.opening(2).value()->openedAtUtc, sampleOpening().openedAtUtc);
    QVERIFY(!questions.opening(3).value().has_value());
    QCOMPARE(questions.releasedKeys().value(), (std::map<int, QByteArray>{{2, sampleRoundKey().toHex()}}));
}

void checkResults(Database &database)
{
    QCOMPARE(DecisionRepository(database).ofRound(1).value().size(), std::size_t{1});
    QCOMPARE(DecisionRepository(database).ofRound(2).value().size(), std::size_t{0});
    const RunRepository runs(database);
    const std::optional<RankingRun> run = runs.newest(1).value();
    QVERIFY(run.has_value());
    QCOMPARE(run->manifest, QByteArray(R"({"round":1,"decisions":["s-3"]})"));
    QCOMPARE(runs.all().value().size(), std::size_t{1});
    QCOMPARE(runs.all(1).value().size(), std::size_t{1});
    QCOMPARE(runs.findByHash(1, "aa11").value()->id, run->id);
    QCOMPARE(runs.standing(run->id).value(), sampleStanding());
    QCOMPARE(runs.standingHead(run->id, 1).value(), (std::vector<StoredStanding>{sampleStanding()[0]}));
    QCOMPARE(runs.standingHead(run->id, 1000).value(), sampleStanding());
    std::vector<StoredStanding> rows;
    QVERIFY(runs.forEachRow(run->id, [&rows](const StoredStanding &row) { rows.push_back(row); }));
    QCOMPARE(rows, sampleStanding());
    QVERIFY(!runs.forEachRow(RankingRunId(99), [](const StoredStanding &) {}));
    QCOMPARE(runs.winners(run->id).value(), (std::vector<StoredStanding>{sampleStanding()[0]}));
    QCOMPARE(SignatureRepository(database).ofRun(run->id).value().size(), std::size_t{1});
    const AwardRepository awards(database);
    QCOMPARE(awards.ofRun(run->id).value().front().amount, std::optional<qint64>(3'000'000));
    QCOMPARE(awards.givenFrom(1, "aa11").value().size(), std::size_t{1});
    QCOMPARE(awards.givenFrom(0, "bb22").value().front().basis, QByteArray("bb22"));
    QVERIFY(awards.givenFrom(0, "aa11").value().empty());
    QCOMPARE(awards.collective().value().front().agencyId, AgencyId(2));
    const std::optional<AuditEntry> head = AuditRepository(database).head().value();
    QCOMPARE(head->payload, QByteArray(R"({"x":"ý"})"));
    QCOMPARE(head->seq, 2);
    QCOMPARE(head->hash, chainHash(*head));
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordComesBackAsItWasStored_data() { addEngineRows(); }
    void everyRecordComesBackAsItWasStored()
    {
        WITH_STORE();
        QVERIFY_RESULT(fillSampleStore(database));
        checkFrame(database);
        checkBatch(database);
        checkLargeList(database);
        checkSubmissions(database);
        checkKeys(database);
        checkQuestions(database);
        checkResults(database);
    }

    void aBackupHoldsTheSameRecords_data() { addEngineRows(); }
    void aBackupHoldsTheSameRecords()
    {
        WITH_STORE();
        QVERIFY_RESULT(fillSampleStore(database));
        const QString path = fixture.path(QStringLiteral("copy.hoithi"));
        QVERIFY_RESULT(backupTo(database, path));
        QVERIFY_RESULT(backupTo(database, path)); // over an older one
        const QStringList left = QFileInfo(path).dir().entryList({QStringLiteral("copy.hoithi*")});
        QCOMPARE(left, QStringList{QStringLiteral("copy.hoithi")});
        const auto copy = Database::open(path, OpenMode::OpenExisting);
        QVERIFY_RESULT(copy);
        checkFrame(**copy);
        checkBatch(**copy);
        checkSubmissions(**copy);
        checkKeys(**copy);
        checkQuestions(**copy);
        checkResults(**copy);
    }

    void aBatchTakenBackIsNoneOfThoseInForce_data() { addEngineRows(); }
    void aBatchTakenBackIsNoneOfThoseInForce()
    {
        WITH_STORE();
        QVERIFY_RESULT(fillSampleStore(database));
        BatchRepository batches(database);
        QCOMPARE(batches.inForce(1).value().size(), std::size_t{1});
        const StoredBatchWithdrawal withdrawal{1, ImportBatchId(1), QStringLiteral("Đỗ Thị Tổ Chức"),
                                               QStringLiteral("nhầm tệp"), fromMillis(9)};
        QCOMPARE(batches.withdraw(withdrawal).value(), qint64{1});
        QVERIFY(!batches.withdraw(withdrawal).has_value()); // once only
        QVERIFY(!database.execute(QStringLiteral("UPDATE batch_withdrawal SET reason = 'x'")).has_value());
        QVERIFY(!database.execute(QStringLiteral("DELETE FROM batch_withdrawal")).has_value());
        const QString path = fixture.path(QStringLiteral("copy.hoithi"));
        QVERIFY_RESULT(backupTo(database, path));
        const auto copy = Database::open(path, OpenMode::OpenExisting);
        QVERIFY_RESULT(copy);
        const BatchRepository copied(**copy);
        QCOMPARE(copied.withdrawals().value(), std::vector<StoredBatchWithdrawal>{withdrawal});
        QCOMPARE(copied.withdrawals(2).value().size(), std::size_t{0});
        QCOMPARE(copied.withdrawnIds(1).value(), std::set<qint64>{1});
        QCOMPARE(copied.withdrawnIds(1, 0).value(), std::set<qint64>{});
        QCOMPARE(copied.inForce().value().size(), std::size_t{0});
        QCOMPARE(copied.all().value().size(), std::size_t{1});
        QVERIFY(copied.withSha(1, "ab12").value().empty());
        QCOMPARE(findSubmissions(**copy, QStringLiteral("s-1")).value().size(), std::size_t{0});
    }

    void decisionsAboutConflictsAreKept_data() { addEngineRows(); }
    void decisionsAboutConflictsAreKept()
    {
        WITH_STORE();
        QVERIFY_RESULT(fillSampleStore(database));
        ConflictRepository conflicts(database);
        QCOMPARE(conflicts.openCount({1, 0}).value(), qint64{0});
        const SubmissionId first(firstSubmissionId(1).value() + 1);
        const QStringList judges{QStringLiteral("Lê Văn Một"), QStringLiteral("Phạm Thị Hai")};
        const QString why = QStringLiteral("sửa lại");
        QVERIFY_RESULT(
            conflicts.insert({0, 1, QStringLiteral("reopen"), {}, {}, {judges.front()}, why, fromMillis(5)}));
        QCOMPARE(conflicts.openCount({1, 0}).value(), qint64{1});
        ConflictDecision take{0, 1, QStringLiteral("take"), first, ImportBatchId(1), judges, why, fromMillis(6)};
        take.id = conflicts.insert(take).value();
        QVERIFY(!database.execute(QStringLiteral("UPDATE conflict_decision SET reason = 'x'")).has_value());
        QVERIFY(!database.execute(QStringLiteral("DELETE FROM conflict_decision")).has_value());
        const QString path = fixture.path(QStringLiteral("copy.hoithi"));
        QVERIFY_RESULT(backupTo(database, path));
        const auto copy = Database::open(path, OpenMode::OpenExisting);
        QVERIFY_RESULT(copy);
        ConflictRepository copied(**copy);
        QCOMPARE(copied.taken().value(), std::vector<ConflictDecision>{take});
        QCOMPARE(copied.newest(1).value(), std::optional(take));
        QCOMPARE(copied.leftOut().value().submissions, std::set<qint64>{first.value()});
        QVERIFY(copied.leftOut().value().batches.empty());
        QCOMPARE(findSubmissions(**copy, QStringLiteral("s-1")).value().size(), std::size_t{0});
        QCOMPARE(copied.onlyIn(std::array{first}).value(), (std::set<std::pair<qint64, qint64>>{{1, 1}}));
        ConflictDecision restore = take;
        restore.kind = QStringLiteral("restore");
        QVERIFY_RESULT(copied.insert(restore));
        QCOMPARE(copied.leftOut().value().batches, std::set<qint64>{1});
        QVERIFY(copied.leftOut().value().submissions.empty());
        QCOMPARE(copied.these(std::array{qint64{1}}).value().front().row.line, quint64{12});
        QCOMPARE(copied.at(ImportBatchId(1), 12).value().size(), std::size_t{1});
        QCOMPARE(copied.openCount({0, 1}).value(), qint64{1});
    }

    void decisionsAboutAgenciesAreKept_data() { addEngineRows(); }
    void decisionsAboutAgenciesAreKept()
    {
        WITH_STORE();
        QVERIFY_RESULT(fillSampleStore(database));
        AgencyRepository agencies(database);
        const QString code = agencies.all().value().front().code;
        const std::vector<StoredAgencyDecision> decisions{{1, QStringLiteral("agency"), QStringLiteral("đội một"), code,
                                                           QStringLiteral("Đỗ Thị Tổ Chức"),
                                                           QStringLiteral("theo công văn"), fromMillis(9)},
                                                          {2,
                                                           QStringLiteral("withdraw"),
                                                           QStringLiteral("đội một"),
                                                           {},
                                                           QStringLiteral("Đỗ Thị Tổ Chức"),
                                                           {},
                                                           fromMillis(10)}};
        for (const StoredAgencyDecision &decision : decisions)
            QCOMPARE(agencies.decide(decision).value(), decision.id);
        QVERIFY(!agencies.decide({0, QStringLiteral("none"), {}, {}, {}, {}, {}}).has_value());
        QVERIFY(!database.execute(QStringLiteral("UPDATE agency_decision SET reason = 'x'")).has_value());
        QVERIFY(!database.execute(QStringLiteral("DELETE FROM agency_decision")).has_value());
        const QString path = fixture.path(QStringLiteral("copy.hoithi"));
        QVERIFY_RESULT(backupTo(database, path));
        const auto copy = Database::open(path, OpenMode::OpenExisting);
        QVERIFY_RESULT(copy);
        QCOMPARE(AgencyRepository(**copy).decisions().value(), decisions);
    }

    void accountsOfAnyTextKeepTheirNumbers_data() { addEngineRows(); }
    void accountsOfAnyTextKeepTheirNumbers()
    {
        WITH_STORE();
        QCOMPARE(lastParticipant(database).value(), 0);
        const QByteArrayList texts{
            "hue1", "\"", "\\", "a\tb\nc\x01\x1f", "]", "\xE2\x80\xA8", "Đặng “Huế” \xF0\x9F\x98\x80", ""};
        const auto transaction = Transaction::begin(database, QStringLiteral("accounts"));
        QVERIFY_RESULT(transaction);
        auto writer = SubmissionWriter::begin(database, ImportBatchId(1), 1);
        QVERIFY_RESULT(writer);
        ParticipantList list;
        for (qint64 first = 1; first < 80; first += texts.size()) {
            for (const QByteArray &text : texts)
                list.add({text.constData(), static_cast<std::size_t>(text.size())});
            QCOMPARE(list.size(), texts.size());
            QVERIFY_RESULT(writer->writeParticipants(first, list));
            list.clear();
        }
        QByteArrayList read;
        QVERIFY_RESULT(loadParticipants(database, [&read](std::string_view account, qint64 id) {
            QCOMPARE(id, read.size() + 1);
            read.append(QByteArray(account.data(), std::ssize(account)));
        }));
        QCOMPARE(read.size(), 80);
        for (qsizetype i = 0; i < read.size(); ++i)
            QCOMPARE(read.at(i), texts.at(i % texts.size()));
        QCOMPARE(lastParticipant(database).value(), 80);
    }

    void accountListsHaveAnEnd()
    {
        ParticipantList many;
        while (!many.isFull())
            many.add("a");
        ParticipantList large;
        const std::string account(100'000, 'a');
        while (!large.isFull())
            large.add(account);
        QVERIFY(many.size() > 10'000 && many.json().size() < 16U * 1024 * 1024);
        QVERIFY(large.size() < 100 && large.json().size() < 16U * 1024 * 1024);
    }

    void mappingProfilesAreKept_data() { addEngineRows(); }
    void mappingProfilesAreKept()
    {
        WITH_STORE();
        QVERIFY_RESULT(fillSampleStore(database));
        ProfileRepository profiles(database);
        const std::vector<StoredProfile> saved{
            {1, QStringLiteral("Hue-S"), 1, "{}", "[\"Họ tên\"]", QStringLiteral("Đỗ Thị Tổ Chức"), fromMillis(9)},
            {2, QStringLiteral("Hue-S"), 2, "{\"time\":\"dmy\"}", "[]", QStringLiteral("Đỗ Thị Tổ Chức"),
             fromMillis(10)}};
        for (const StoredProfile &profile : saved)
            QCOMPARE(profiles.insert(profile).value(), profile.id);
        QVERIFY(!profiles.insert(saved.back()).has_value());
        QVERIFY(!database.execute(QStringLiteral("UPDATE mapping_profile SET profile = 'x'")).has_value());
        QVERIFY(!database.execute(QStringLiteral("DELETE FROM mapping_profile")).has_value());
        const QString path = fixture.path(QStringLiteral("copy.hoithi"));
        QVERIFY_RESULT(backupTo(database, path));
        const auto copy = Database::open(path, OpenMode::OpenExisting);
        QVERIFY_RESULT(copy);
        QCOMPARE(ProfileRepository(**copy).all().value(), saved);
    }

    void aBackupTouchesNoOther_data() { addEngineRows(); }
    void aBackupTouchesNoOther()
    {
        WITH_STORE();
        QVERIFY_RESULT(fillSampleStore(database));
        const QString path = fixture.path(QStringLiteral("copy.hoithi"));
        QFile other(QString(path + QLatin1String(".part"))); // a name that another backup could have taken
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY_RESULT(backupTo(database, path));
        QVERIFY(QFile::exists(other.fileName()));
    }

    void backupsToOneNameAreEachWhole()
    {
        StoreFixture fixture(QStringLiteral("sqlite"));
        QVERIFY(fixture.isOpen());
        QVERIFY_RESULT(fillSampleStore(fixture.database()));
        const QString path = fixture.path(QStringLiteral("copy.hoithi"));
        std::atomic<int> written = 0;
        const auto backUp = [&] {
            const auto database = Database::open(fixture.address(), OpenMode::OpenExisting);
            for (int i = 0; i < 20 && database; ++i)
                written += backupTo(**database, path) ? 1 : 0;
        };
        std::thread other(backUp);
        backUp();
        other.join();
        QCOMPARE(written.load(), 40);
        const auto copy = Database::open(path, OpenMode::OpenExisting);
        QVERIFY_RESULT(copy);
        checkFrame(**copy);
    }

    void aBackupOntoItselfIsRefused()
    {
        StoreFixture fixture(QStringLiteral("sqlite"));
        QCOMPARE(backupTo(fixture.database(), fixture.address()).error().code, ErrorCode::InvalidArgument);
    }

    /// By the name that was given, not that of a file beside it.
    void aBackupIntoNoFolderSaysWhich()
    {
        StoreFixture fixture(QStringLiteral("sqlite"));
        const QString path = fixture.path(QStringLiteral("missing/copy.hoithi"));
        const auto refused = backupTo(fixture.database(), path);
        QCOMPARE(refused.error().code, ErrorCode::Io);
        QVERIFY2(refused.error().message.contains(QStringLiteral("“%1”").arg(path)),
                 qPrintable(refused.error().message));
        QVERIFY2(refused.error().message.contains(QStringLiteral("“%1”").arg(QFileInfo(path).absolutePath())),
                 qPrintable(refused.error().message));
    }

    void signingTwiceIsRefusedWhateverTheSpelling_data() { addEngineRows(); }
    void signingTwiceIsRefusedWhateverTheSpelling()
    {
        WITH_STORE();
        QVERIFY_RESULT(fillSampleStore(database));
        const Result<void> again =
            SignatureRepository(database).insert({RankingRunId(1), QStringLiteral(" lê  văn MỘT"), {}, {}});
        QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
        const auto signedBy = [&database](const QString &name, const QString &login) {
            return SignatureRepository(database).insert({RankingRunId(1), name, login, {}}).has_value();
        };
        QVERIFY(!signedBy(QStringLiteral("Người Khác"), QStringLiteral("mot"))); // the same login
        QVERIFY(signedBy(QStringLiteral("Người Khác"), {}));
        QVERIFY(signedBy(QStringLiteral("Người Khác Nữa"), {})); // without members, names alone tell
    }

    void anAuditEntryMustContinueTheChain_data() { addEngineRows(); }
    void anAuditEntryMustContinueTheChain()
    {
        WITH_STORE();
        QVERIFY_RESULT(fillSampleStore(database));
        AuditEntry entry{2, fromMillis(1), {}, {}, {}, "{}", "h1", "h2b"};
        QCOMPARE(AuditRepository(database).append(entry).error().code, ErrorCode::Stale);
        entry.seq = 3;
        QCOMPARE(AuditRepository(database).append(entry).error().code, ErrorCode::Stale);
    }
};

HOITHI_TEST(TestRoundTrip)
#include "tst_roundtrip.moc"
