// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplestore.h"

#include "base/sha256.h"
#include "storage/complaints/complaintrepository.h"
#include "storage/imports/conflictrepository.h"
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
#include "storage/submissionwriter.h"
#include "storage/transaction.h"
#include "vault/hashchain.h"

#include <array>

namespace hoithi::test {

namespace {

/// Bytes that no text has.
constexpr std::string_view sealedText("\0\1\377s", 4);
constexpr std::string_view indexText("\0\200", 2);

Result<void> fillRules(Database &database)
{
    RuleBookRepository rules(database);
    RuleBookVersion version{1, 1, {}, QStringLiteral("Trần Thị Mẫu"), QStringLiteral("Đầu cuộc thi"), fromMillis(1000)};
    version.rules.questionCount = 4;
    version.rules.requiredCorrect = 4;
    version.rules.prizes = {{QStringLiteral("Giải Nhất"), 1, 3'000'000}, {QStringLiteral("Giải Nhì"), 2, std::nullopt}};
    HOITHI_CHECK(rules.insert(version));
    StoredKey key;
    key.roundNumber = 1;
    key.key = sampleKey();
    key.approvers = {QStringLiteral("Lê Văn Một"), QStringLiteral("Phạm Thị Hai")};
    key.approvedAtUtc = fromMillis(1500);
    HOITHI_CHECK(PaperRepository(database).insert(key));
    return {};
}

/// Round 2 was opened, rounds 3 and 4 are sealed.
Result<void> fillQuestions(Database &database)
{
    StoredKeySlot slot = sampleSlot();
    slot.ring = KeyRing::Questions;
    HOITHI_CHECK(KeyRepository(database).insert(slot));
    QuestionRepository questions(database);
    for (const int round : {2, 3, 4})
        HOITHI_CHECK(questions.insert(sampleWrappedRoundKey(round)));
    for (const int round : {2, 3, 4})
        HOITHI_CHECK(questions.insert(sampleQuestionSet(round)));
    return questions.insert(sampleOpening(), sampleRoundKey().toHex());
}

Result<void> fillSubmissions(Database &database)
{
    BatchRepository batches(database);
    HOITHI_TRY(const ImportBatchId batch, batches.nextId());
    HOITHI_TRY(SubmissionWriter writer, SubmissionWriter::begin(database, batch, 1));
    const std::vector<Submission> rows = sampleSubmissions();
    std::vector<SubmissionInsert> inserts;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto position = static_cast<qint64>(i) + 1;
        inserts.push_back({SubmissionId(firstSubmissionId(1).value() + position),
                           position,
                           PaperId(1),
                           &rows[i],
                           {sealedText, indexText, {}}});
    }
    HOITHI_CHECK(writer.write(inserts));
    ParticipantList participants;
    for (const char *account : {"acc-1", "acc-2", "acc-Đ"})
        participants.add(account);
    HOITHI_CHECK(writer.writeParticipants(1, participants));
    std::string_view pieces("\0\1\2\377", 4); // one byte each
    HOITHI_CHECK(batches.insert(sampleBatch(), {4, [&pieces]() -> Result<std::string_view> {
                                                    const std::string_view piece = pieces.substr(0, 1);
                                                    pieces.remove_prefix(piece.size());
                                                    return piece;
                                                }}));
    const std::array issues{
        StoredIssue{7, RejectReason::BadOption, QStringLiteral("answers"), QByteArray("\0x\377", 3)},
        StoredIssue{9, RejectReason::MalformedRow, QString(), {}}};
    HOITHI_CHECK(batches.insertIssues(batch, issues));
    const std::array conflicts{
        ImportConflict{12, QStringLiteral("s-1"), R"({"full_name":"Hồ Thị Khác"})", QByteArray("\0c", 2)}};
    HOITHI_CHECK(batches.insertConflicts(batch, conflicts));
    return ConflictRepository(database)
        .insert({0,
                 1,
                 QStringLiteral("keep"),
                 {},
                 {},
                 {QStringLiteral("Lê Văn Một")},
                 QStringLiteral("đã xem"),
                 fromMillis(4500)})
        .map([](qint64) {});
}

Result<void> fillResults(Database &database)
{
    const SubmissionId winner(firstSubmissionId(1).value() + 1);
    HOITHI_CHECK(DecisionRepository(database).insert({0,
                                                      QStringLiteral("invalidate"),
                                                      SubmissionId(firstSubmissionId(1).value() + 3),
                                                      {QStringLiteral("Lê Văn Một"), QStringLiteral("Phạm Thị Hai")},
                                                      QStringLiteral("Nhờ người khác"),
                                                      fromMillis(5000)}));
    const RankingRun run{{}, 1, "aa11", R"({"round":1,"decisions":["s-3"]})", 1, 42, 3, 2, 1, 3, fromMillis(6000)};
    HOITHI_TRY(const RankingRunId runId, RunRepository(database).insert(run, sampleStanding()));
    HOITHI_CHECK(SignatureRepository(database).insert(
        {runId, QStringLiteral("Lê Văn Một"), QStringLiteral("mot"), fromMillis(7000)}));
    StoredAward award{0, 1, runId, "aa11", 1, 0, QStringLiteral("Giải Nhất"), 3'000'000, winner, {}, fromMillis(8000)};
    StoredAward collective{
        0, 0, {}, "bb22", 1, 0, QStringLiteral("Tập thể"), std::nullopt, {}, AgencyId(2), fromMillis(9000)};
    const std::array awards{award, collective};
    HOITHI_CHECK(AwardRepository(database).insert(awards));
    AuditRepository audit(database);
    const AuditEntry first = chained(
        {0, fromMillis(100), QStringLiteral("Lê Văn Một"), QStringLiteral("create"), QString(), "{}", {}, {}}, nullptr);
    HOITHI_CHECK(audit.append(first));
    return audit.append(chained({0,
                                 fromMillis(200),
                                 QStringLiteral("Lê Văn Một"),
                                 QStringLiteral("sign"),
                                 QStringLiteral("run 1"),
                                 R"({"x":"ý"})",
                                 {},
                                 {}},
                                &first));
}

} // namespace

Contest sampleContest()
{
    return {QStringLiteral("Hội thi “Thử nghiệm”"),
            QStringLiteral("1/KH"),
            QStringLiteral("ỦY BAN MẪU"),
            QStringLiteral("SỞ MẪU"),
            QStringLiteral("Huế"),
            QStringLiteral("kh2475"),
            2};
}

std::vector<Round> sampleRounds()
{
    return {{RoundId(1), 1, QStringLiteral("Tuần 1"), fromMillis(0), fromMillis(1'000'000)},
            {RoundId(2), 2, QString(QLatin1String("")), fromMillis(1'000'000), fromMillis(2'000'000)},
            // Far ahead of any server's clock, and long past.
            {RoundId(3), 3, QStringLiteral("Tuần 3"), fromMillis(4'000'000'000'000), fromMillis(4'000'001'000'000)},
            {RoundId(4), 4, QStringLiteral("Tuần 4"), fromMillis(2'000'000), fromMillis(3'000'000)}};
}

std::vector<Milestone> sampleMilestones()
{
    return {{QStringLiteral("1.1"), QStringLiteral("Mở thi"), QStringLiteral("Văn phòng"), QDate(2023, 9, 11),
             QStringLiteral("Đoàn Thanh niên"), QDate(2023, 9, 1), QDate(), false, MilestoneId(1)}};
}

std::vector<Agency> sampleAgencies()
{
    return {{AgencyId(1),
             QStringLiteral("A1"),
             QStringLiteral("Xã Một"),
             QStringLiteral("xa"),
             QStringLiteral("commune"),
             QStringLiteral("P"),
             12,
             {QStringLiteral("Xa Mot"), QStringLiteral("UBND xã Một")}},
            {AgencyId(2),
             QStringLiteral("A2"),
             QStringLiteral("Phường Hai"),
             QStringLiteral("phuong"),
             QString(),
             QString(),
             std::nullopt,
             {}}};
}

AnswerKey sampleKey()
{
    return {QStringLiteral("101"), 1, 4, {{{1}, false}, {{2, 4}, false}, {{10}, false}, {{1}, true}}};
}

ImportBatch sampleBatch()
{
    ImportBatch batch{ImportBatchId(1),
                      1,
                      QStringLiteral("tuần 1.csv"),
                      "ab12",
                      345,
                      QStringLiteral("Trần Thị Mẫu"),
                      fromMillis(4000),
                      {},
                      "cd34",
                      1,
                      "5a17"};
    batch.counts.accepted = 3;
    batch.counts.conflicts = 1;
    batch.counts.agencyUnresolved = 2;
    batch.counts.rejectedBy[8] = 1;
    batch.counts.rejectedBy[0] = 1;
    return batch;
}

StoredKeySlot sampleSlot()
{
    return {1,           QStringLiteral("passphrase"), QByteArray("\0s", 2), 3,
            268'435'456, QByteArray("\0w", 2),         fromMillis(10)};
}

StoredContentKey sampleContentKey()
{
    return {1, QStringLiteral("personal"), QByteArray("\0k", 2), fromMillis(11)};
}

QByteArray sampleRoundKey()
{
    return QByteArray(32, 'k');
}

StoredRoundKey sampleWrappedRoundKey(int round)
{
    return {round, QByteArray("\0r", 2), Sha256::hexOf(sampleRoundKey()), fromMillis(12)};
}

StoredQuestionSet sampleQuestionSet(int round)
{
    const QByteArray text = sampleRoundKey() + QByteArray::number(round) + ":4:A B C D:";
    return {round, round, QString(QLatin1String("")), QByteArray("\0q", 2), Sha256::hexOf(text), fromMillis(13)};
}

StoredRoundOpening sampleOpening()
{
    return {2, QStringLiteral("Đỗ Thị Tổ Chức"), fromMillis(1'000'001)};
}

std::vector<StoredStanding> sampleStanding()
{
    return {{1, 1, 0, 15, 255, 0}, {2, 2, -1, 15, 1, 0}, {3, 0, -1, 3, 0, 2}};
}

std::vector<Submission> sampleSubmissions()
{
    std::vector<Submission> rows(3);
    rows[0] = {2,    "s-1",       "acc-1", "Hồ Thị Mẫu", "0900000001",       "001",
               "A1", "Xã Một",    "101",   "AB{BD}-",    fromMillis(70'000), fromMillis(10'000),
               42,   AgencyId(1), false};
    rows[1] = {3,  "s-'2", "acc-2",        "Ngô \"Văn\"\tHai", "", "", "",   "không rõ",
               "", "----", fromMillis(-5), std::nullopt,       0,  {}, false};
    rows[2] = {4,
               "s-3",
               "acc-Đ",
               "😀",
               "+84",
               "",
               "",
               "",
               "101",
               "ABCD",
               fromMillis(80'000),
               std::nullopt,
               std::nullopt,
               AgencyId(2),
               true};
    return rows;
}

StoredComplaint sampleComplaint()
{
    return {1,
            2,
            fromMillis(90'000),
            QStringLiteral("letter"),
            QStringLiteral("score"),
            10,
            QStringLiteral("1970-01-15"),
            QString(QLatin1String("")),
            1,
            QByteArray(48, 'c'),
            QStringLiteral("Trần Thị Mẫu"),
            fromMillis(91'000)};
}

StoredComplaintStep sampleComplaintStep()
{
    return {1,
            1,
            QStringLiteral("link"),
            firstSubmissionId(1).value() + 1,
            QString(QLatin1String("")),
            0,
            QString(QLatin1String("")),
            QString(QLatin1String("")),
            0,
            {},
            QStringLiteral("Trần Thị Mẫu"),
            fromMillis(92'000)};
}

Result<void> fillSampleStore(Database &database)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(database, QStringLiteral("sample")));
    HOITHI_CHECK(ContestRepository(database).insert(sampleContest(), sampleRounds(), sampleMilestones()));
    HOITHI_CHECK(AgencyRepository(database).insert(sampleAgencies()));
    RosterRepository roster(database);
    HOITHI_CHECK(roster.insert(
        {{QStringLiteral("Ban Giám khảo"),
          QStringLiteral("Lê Văn Một"),
          QStringLiteral("acc-Đ"),
          1,
          QByteArray("\0p", 2),
          {},
          QByteArray("\0i", 2),
          {}},
         {QStringLiteral("Tổ Thư ký"), QStringLiteral("Ngô Thị Hai"), QStringLiteral("acc-0"), 1, {}, {}, {}, {}}}));
    KeyRepository keys(database);
    HOITHI_CHECK(keys.insert(sampleSlot()));
    HOITHI_CHECK(keys.insert(sampleContentKey()));
    const std::array exclusions{RosterRepository::Exclusion{1, 3, 1, ImportBatchId(1)},
                                RosterRepository::Exclusion{1, 3, 1, ImportBatchId(1)}};
    HOITHI_CHECK(roster.insertExclusions(exclusions));
    HOITHI_CHECK(
        roster.withdraw({0, 2, QStringLiteral("Đỗ Thị Tổ Chức"), QStringLiteral("nhầm người"), fromMillis(9)}));
    HOITHI_CHECK(fillQuestions(database));
    HOITHI_CHECK(fillRules(database));
    HOITHI_CHECK(fillSubmissions(database));
    HOITHI_CHECK(fillResults(database));
    ComplaintRepository complaints(database);
    HOITHI_CHECK(complaints.insert(sampleComplaint()));
    HOITHI_CHECK(complaints.insert(sampleComplaintStep()));
    return transaction.commit();
}

} // namespace hoithi::test
