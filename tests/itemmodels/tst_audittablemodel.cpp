// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/audit/audittablemodel.h"
#include "itemmodels/audit/audittexts.h"
#include "services/audit/subjecttext.h"
#include "testregistry.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

namespace hoithi {

class TestAuditTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHundredThousandEntriesFetchOnlyWhatIsLookedAt();
    void entriesFetchedBeforeStay();
    void answersThatFailAreAskedForAgain();
    void keepsTheRulesOfModels();
    void payloadsReadAsSentences();
    void codesReadAsWords_data();
    void codesReadAsWords();
    void unknownActionsShowTheirName();
    void actionsAreFoundByTheirWords();
};

namespace {

AuditEntry entryOf(qint64 number)
{
    return {number,
            fromMillis(1'695'600'000'000 + number),
            QStringLiteral("Lê Thử"),
            QStringLiteral("run.compute"),
            QStringLiteral("round 2"),
            "{\"run\":7,\"run_hash\":\"ab\",\"facts\":[1,2]}",
            {},
            {}};
}

struct Request
{
    std::vector<qint64> numbers;
    AuditTableModel::PageReady ready;
};

std::vector<AuditEntry> entriesOf(const std::vector<qint64> &numbers)
{
    std::vector<AuditEntry> entries;
    std::ranges::transform(numbers, std::back_inserter(entries), entryOf);
    return entries;
}

/// Newest first.
std::vector<qint64> numbersTo(qint64 last)
{
    std::vector<qint64> numbers(static_cast<std::size_t>(last));
    std::iota(numbers.rbegin(), numbers.rend(), 1);
    return numbers;
}

QString cell(const AuditTableModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

void TestAuditTableModel::aHundredThousandEntriesFetchOnlyWhatIsLookedAt()
{
    std::vector<Request> requests;
    AuditTableModel model([&](std::vector<qint64> numbers, AuditTableModel::PageReady ready) {
        requests.push_back({std::move(numbers), std::move(ready)});
    });
    model.setNumbers(numbersTo(100'000));
    QCOMPARE(model.rowCount(), 100'000);
    QCOMPARE(requests.size(), 0U);
    QCOMPARE(cell(model, 50'000, AuditTableModel::Actor), QStringLiteral("…"));
    QCOMPARE(cell(model, 50'001, AuditTableModel::Subject), QStringLiteral("…"));
    QCOMPARE(requests.size(), 1U);
    QCOMPARE(requests[0].numbers.size(), std::size_t(AuditTableModel::pageSize));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    requests[0].ready(entriesOf(requests[0].numbers));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(model, 50'000, AuditTableModel::Actor), QStringLiteral("Lê Thử"));
    QCOMPARE(cell(model, 50'000, AuditTableModel::Number), QLocale().toString(50'000));
    QCOMPARE(requests.size(), 1U);
}

void TestAuditTableModel::entriesFetchedBeforeStay()
{
    int requests = 0;
    AuditTableModel model([&](const std::vector<qint64> &numbers, const AuditTableModel::PageReady &ready) {
        ++requests;
        ready(entriesOf(numbers));
    });
    model.setNumbers(numbersTo(100));
    QCOMPARE(cell(model, 0, AuditTableModel::Actor), QStringLiteral("Lê Thử"));
    model.setNumbers({7, 3});
    QCOMPARE(cell(model, 1, AuditTableModel::Actor), QStringLiteral("Lê Thử"));
    QCOMPARE(cell(model, 1, AuditTableModel::Number), QStringLiteral("3"));
    QCOMPARE(model.rowOf(3), 1);
    QCOMPARE(model.rowOf(4), -1);
    QCOMPARE(requests, 1);
}

void TestAuditTableModel::answersThatFailAreAskedForAgain()
{
    int requests = 0;
    AuditTableModel model([&](const std::vector<qint64> &, const AuditTableModel::PageReady &ready) {
        ++requests;
        ready(failure(ErrorCode::Io, QStringLiteral("gone")));
    });
    model.setNumbers({1});
    QCOMPARE(cell(model, 0, AuditTableModel::Actor), QStringLiteral("…"));
    QCOMPARE(cell(model, 0, AuditTableModel::Actor), QStringLiteral("…"));
    QCOMPARE(requests, 2);
}

void TestAuditTableModel::keepsTheRulesOfModels()
{
    AuditTableModel model(
        [](const std::vector<qint64> &numbers, const AuditTableModel::PageReady &ready) { ready(entriesOf(numbers)); });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const qint64 size : {0, 1, 450, 0, 3}) {
        model.setNumbers(numbersTo(size));
        for (int row = 0; row < model.rowCount(); ++row)
            (void)cell(model, row, AuditTableModel::Details);
    }
    model.retranslate();
}

void TestAuditTableModel::payloadsReadAsSentences()
{
    AuditEntry entry = entryOf(1);
    entry.payload =
        R"({"reason":"Họp ngày 12/9","accepted":1204,"awards":[{"prize":"Giải Nhất"},{"prize":"Giải Nhì"},)"
        R"({"prize":"Giải Nhì"}],"sha256":"0123456789abcdef0123456789abcdef","head":{"seq":12,"hash":"ff"},)"
        R"("facts":[{},{}]})";
    const QString summary = auditSummary(entry);
    QVERIFY2(summary.contains(QStringLiteral("Reason: Họp ngày 12/9")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("Prizes: Giải Nhất: 1, Giải Nhì: 2")), qPrintable(summary));
    QVERIFY2(!summary.contains(QStringLiteral("0123456789abcdef")), qPrintable(summary));
    const auto lines = auditPayload(entry);
    const auto has = [&lines](const char *name, const char *value) {
        return std::ranges::find(lines, std::pair(QString::fromUtf8(name), QString::fromUtf8(value))) != lines.end();
    };
    QVERIFY(has("SHA-256", "0123456789abcdef\n0123456789abcdef"));
    QVERIFY(has("Signed on entry", "12"));
    QVERIFY(has("Facts recorded", "2"));
    entry.payload = "no JSON";
    QCOMPARE(auditSummary(entry), QString());
}

/// Every name and code that the services record.
void TestAuditTableModel::codesReadAsWords_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("text");
    QTest::newRow("export") << QByteArray(R"({"kind":"awards","purpose":"awards.give","format":"pdf","rows":3})")
                            << QStringLiteral("Format: PDF file · Kind: Decision and certificates · Purpose: Prizes "
                                              "awarded · Rows: 3");
    QTest::newRow("own purpose") << QByteArray(R"({"purpose":"Báo cáo"})") << QStringLiteral("Purpose: Báo cáo");
    QTest::newRow("proposal") << QByteArray(R"({"act":"key.amend","proposal":4,"reason":"in sai"})")
                              << QStringLiteral("Proposed: Amend an answer key · Proposal no.: 4 · Reason: in sai");
    QTest::newRow("member") << QByteArray(R"({"active":true,"full_name":"Lê Văn Chấm","role":"judge"})")
                            << QStringLiteral("Is a member: yes · Full name: Lê Văn Chấm · Role: Judge");
    QTest::newRow("member changed") << QByteArray(
        R"({"active":true,"full_name":"Lê Văn Chấm","role":"secretary","role_before":"judge"})")
                                    << QStringLiteral("Is a member: yes · Full name: Lê Văn Chấm · Role: Secretary · "
                                                      "Role before: Judge");
    QTest::newRow("key amended") << QByteArray(
        R"({"answers":[{"question":3,"before":"A","after":"B/C"},{"paper_code":"002","question":4}]})")
                                 << QStringLiteral("Amended: Question 3: A → B/C\nPaper 002, question 4");
    QTest::newRow("policy changed") << QByteArray(R"({"months":24,"until_before":"2024-09-30"})")
                                    << QStringLiteral("Months after the last round: 24 · Kept until, before this "
                                                      "change: 30/09/2024");
    QTest::newRow("erased") << QByteArray(R"({"early":true,"reason":"yêu cầu","removed":["a 1","b 2"]})")
                            << QStringLiteral("Before its time: yes · Reason: yêu cầu · Keys removed: 2");
    QTest::newRow("flags judged")
        << QByteArray(R"({"comment":"vợ chồng","flag":["shared_phone 0123456789abcdef","later_kind fedcba9876543210"],)"
                      R"("outcome":"keep"})")
        << QStringLiteral("Comment: vợ chồng · Review flag: Same phone number 01234567, later_kind fedcba98 · Outcome: "
                          "Kept as it is");
    QTest::newRow("tie decided") << QByteArray(R"({"method":"draw","ordering":"[\"s2\",\"s1\"]","seed":"084512"})")
                                 << QStringLiteral("Decided: By draw · Order: s2, s1 · Seed of the draw: 084512");
    QTest::newRow("accounts merged") << QByteArray(R"({"accounts":"[\"a1\",\"a2\"]","from_round":1})")
                                     << QStringLiteral("Accounts: a1, a2 · From round: 1");
    QTest::newRow("protected") << QByteArray(R"({"removed":[]})") << QString();
    QTest::newRow("policy") << QByteArray(R"({"reason":"NĐ 13","until":"2024-09-30"})")
                            << QStringLiteral("Reason: NĐ 13 · Kept until: 30/09/2024");
}

void TestAuditTableModel::codesReadAsWords()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, text);
    AuditEntry entry = entryOf(1);
    entry.payload = payload;
    QCOMPARE(auditSummary(entry), text);
}

void TestAuditTableModel::unknownActionsShowTheirName()
{
    QCOMPARE(auditActionText(QStringLiteral("run.sign")), QStringLiteral("Ranking signed"));
    QCOMPARE(auditActionText(QStringLiteral("later.version")), QStringLiteral("later.version"));
    QCOMPARE(subjectText(QStringLiteral("round 0")), QStringLiteral("Whole contest"));
    QCOMPARE(subjectText(QStringLiteral("round 3")), QStringLiteral("Round 3"));
    QCOMPARE(subjectText(QStringLiteral("round 1, question 3")), QStringLiteral("Round 1, question 3"));
    QCOMPARE(subjectText(QStringLiteral("S-17")), QStringLiteral("S-17"));
}

void TestAuditTableModel::actionsAreFoundByTheirWords()
{
    QCOMPARE(auditActionsContaining(QStringLiteral("ANSWER key")),
             QStringList({QStringLiteral("key.set"), QStringLiteral("key.amend")}));
    QCOMPARE(auditActionsContaining(QString()), QStringList());
}

} // namespace hoithi

using TestAuditTableModel = hoithi::TestAuditTableModel;
HOITHI_TEST(TestAuditTableModel)
#include "tst_audittablemodel.moc"
