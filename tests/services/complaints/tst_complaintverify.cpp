// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../smallcontest.h"
#include "../tampering.h"
#include "services/complaints/complaintservice.h"
#include "testregistry.h"

#include <algorithm>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString secretary = QStringLiteral("Bùi Thị Ghi");
const QString cannotBeRead = QStringLiteral("cannot be read");

ComplaintRegistration about(const QString &name, const QStringList &submissions = {})
{
    ComplaintRegistration request;
    request.roundNumber = 1;
    request.complainant = {name, {}, {}, QStringLiteral("điểm thấp")};
    request.submissions = submissions;
    request.actor = secretary;
    return request;
}

/// Two complaints. Of the first: step 1 links a submission, 2 is a note, 3 the outcome.
Result<void> fill(ContestSession &contest, const SmallStore &store)
{
    HOITHI_CHECK(importInto(contest, {store.dump(QStringLiteral("1.csv"), sevenRows())}));
    ComplaintService &complaints = contest.complaints();
    HOITHI_CHECK(wait(complaints.enter(about(QStringLiteral("Đặng Thị Mẫu"), {QStringLiteral("S1")}))));
    HOITHI_CHECK(wait(complaints.enter(about(QStringLiteral("Hồ Văn Mẫu")))));
    HOITHI_CHECK(wait(complaints.note({1, {}, QStringLiteral("đã gọi điện"), secretary})));
    return wait(
        complaints.decide({1, ComplaintOutcome::Rejected, QStringLiteral("chấm đúng"), 0, QStringLiteral("Lê Thử")}));
}

/// That contest, closed, altered and opened again. With a passphrase it is sealed then.
Result<std::shared_ptr<ContestSession>> altered(const SmallStore &store, const QString &statement,
                                                const QString &passphrase = {})
{
    {
        HOITHI_TRY(const std::shared_ptr<ContestSession> session, readySession(store));
        HOITHI_CHECK(fill(*session, store));
        if (!passphrase.isEmpty())
            HOITHI_CHECK(wait(session->protect({passphrase, {1, 8192}}, secretary)));
    }
    for (const QString &one : statement.split(QLatin1Char(';'))) {
        if (const QString problem = tamper(store.path, one); !problem.isEmpty())
            return failure(ErrorCode::Internal, problem);
    }
    return wait(ContestSession::open(store.path, store.clock));
}

QStringList linesOf(const VerifyReport &report)
{
    QStringList lines;
    for (const VerifyFinding &finding : report.findings)
        lines.append(QString(finding.subject + QStringLiteral(": ") + finding.problem));
    return lines;
}

/// On both engines: what is done, and the line that says so.
void addCase(const char *name, const char *statement, const char *line)
{
    for (const char *engine : {"sqlite", "postgresql"})
        QTest::addRow("%s on %s", name, engine)
            << QString::fromLatin1(engine) << QString::fromUtf8(statement) << QString::fromUtf8(line);
}

/// What no program of this contest has sealed, as somebody with SQL alone can store it.
const QString falseSeals = QStringLiteral(
    "UPDATE complaint SET sealed = '%1' WHERE id = 1; UPDATE complaint_step SET sealed = '%1' WHERE id = 2");

} // namespace

#define STORE_OF_ROW()                                                                                                 \
    QFETCH(const QString, engine);                                                                                     \
    if (engine == QStringLiteral("postgresql"))                                                                        \
        SKIP_WITHOUT_POSTGRES();                                                                                       \
    const SmallStore store(engine);                                                                                    \
    QVERIFY(!store.path.isEmpty())

/// What is wrong with the register is said for what it is, whatever its digests say.
class TestComplaintVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeIsFound_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("line");
        addCase("received too early", "UPDATE complaint SET received_at = 0 WHERE id = 1",
                "complaint 1: it came in before 2000");
        addCase("due on no day", "UPDATE complaint SET answer_due = '2099-99-99' WHERE id = 1",
                "complaint 1: its answer cannot be due on the day that is stored");
        addCase("due too late", "UPDATE complaint SET answer_due = '2099-01-05' WHERE id = 1",
                "complaint 1: its answer cannot be due on the day that is stored");
        addCase("until no day", "UPDATE complaint SET complain_until = '9999-88-77' WHERE id = 1",
                "complaint 1: the last day to complain cannot be the one that is stored");
        addCase("a note without a word", "UPDATE complaint_step SET sealed = '' WHERE id = 2",
                "complaint 1: step 2 says nothing");
        addCase("a letter of no day",
                "INSERT INTO complaint_step SELECT 4, complaint_id, 'letter', 0, '', 0, '12', '2026-77-01', "
                "content_key_id, sealed, "
                "person, recorded_at FROM complaint_step WHERE id = 3",
                "complaint 1: its letter is from a day that there is not");
        addCase("another outcome's entry",
                "UPDATE audit_entry SET action = 'complaint.note' WHERE action = 'complaint.decide'",
                "it tells of another act or another complaint than it is called by");
        addCase("another complaint's entry",
                "UPDATE audit_entry SET subject = 'complaint 2' WHERE action = 'complaint.note'",
                "it tells of another act or another complaint than it is called by");
        addCase("another registration",
                "UPDATE audit_entry SET subject = 'complaint 1' WHERE action = 'complaint.register'",
                "it tells of another act or another complaint than it is called by");
        addCase("led to by what came before",
                "UPDATE complaint_step SET audit_entry = (SELECT min(seq) FROM audit_entry WHERE action = "
                "'rules.approve') WHERE id = 3; "
                "UPDATE complaint SET received_at = received_at + 1",
                "complaint 1: its outcome names an audit entry from before it came in");
        addCase("a complaint that does not open",
                "UPDATE complaint SET sealed = (SELECT sealed FROM complaint WHERE id = 2) WHERE id = 1",
                "complaint 1: who complains and what they say cannot be read");
        addCase("a reason that does not open",
                "UPDATE complaint_step SET sealed = (SELECT sealed FROM complaint WHERE id = 2) WHERE id = 3",
                "complaint 1: what is said with step 3 cannot be read");
    }
    void whatCannotBeIsFound()
    {
        STORE_OF_ROW();
        QFETCH(const QString, statement);
        QFETCH(const QString, line);
        const auto session = altered(store, statement);
        QVERIFY_RESULT(session);
        const auto report = wait((*session)->verify({}));
        QVERIFY_RESULT(report);
        const QStringList lines = linesOf(*report);
        QVERIFY2(!lines.filter(line).isEmpty(), qPrintable(lines.join(QLatin1Char('\n'))));
    }

    void aLetterIsTheOneThatWasKept_data() { ENGINE_ROWS(); }
    void aLetterIsTheOneThatWasKept()
    {
        STORE_OF_ROW();
        {
            const auto session = readySession(store);
            QVERIFY_RESULT(session);
            QVERIFY_RESULT(fill(**session, store));
            ComplaintLetterRequest letter;
            letter.number = 1;
            letter.letterNumber = QStringLiteral("12");
            letter.date = wait((*session)->complaints().list())->rows.front().decidedOn;
            letter.actor = secretary;
            QVERIFY_RESULT(wait((*session)->complaints().issueLetter(letter)));
            QCOMPARE(linesOf(*wait((*session)->verify({}))), QStringList());
        }
        QCOMPARE(tamper(store.path, QStringLiteral("UPDATE complaint_step SET letter_number = '13' WHERE id = 4")),
                 QString());
        const auto session = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(session);
        const QStringList lines = linesOf(*wait((*session)->verify({})));
        QVERIFY2(lines.contains(QStringLiteral("complaint 1: what is kept of letter 13 is not that letter")),
                 qPrintable(lines.join(QLatin1Char('\n'))));
    }

    void withoutTheKeyNothingIsSaidOfWhatCannotBeRead_data() { ENGINE_ROWS(); }
    void withoutTheKeyNothingIsSaidOfWhatCannotBeRead()
    {
        STORE_OF_ROW();
        const QString passphrase = QStringLiteral("một câu đủ dài để thử");
        const auto session = altered(store, falseSeals.arg(QString(96, QLatin1Char('a'))), passphrase);
        QVERIFY_RESULT(session);
        QCOMPARE(linesOf(*wait((*session)->verify({}))).filter(cannotBeRead), QStringList());
        QVERIFY_RESULT(wait((*session)->unlock(passphrase)));
        QCOMPARE(linesOf(*wait((*session)->verify({}))).filter(cannotBeRead).size(), 2);
    }

    void whatDoesNotOpenHidesNothingElse_data() { ENGINE_ROWS(); }
    void whatDoesNotOpenHidesNothingElse()
    {
        STORE_OF_ROW();
        const auto session = altered(store, falseSeals.arg(QString(96, QLatin1Char('a'))));
        QVERIFY_RESULT(session);
        ComplaintService &complaints = (*session)->complaints();
        const auto shown = wait(complaints.show(1, secretary, QStringLiteral("xem")));
        QVERIFY_RESULT(shown);
        QVERIFY(shown->opened && !shown->complainant);
        QVERIFY(shown->steps.at(1).unreadable && shown->steps.at(1).text.isEmpty());
        QVERIFY(!shown->steps.at(0).unreadable && !shown->steps.at(2).unreadable);
        QCOMPARE(shown->steps.at(2).text, QStringLiteral("chấm đúng"));
        const auto all = wait(complaints.opened());
        QVERIFY_RESULT(all);
        QVERIFY(!all->at(0).complainant);
        QCOMPARE(all->at(1).complainant->fullName, QStringLiteral("Hồ Văn Mẫu"));
        QVERIFY(!wait(complaints.sheet(1))->opened);
    }

    void aFirstPassphraseKeepsWhatWasSealedBefore_data() { ENGINE_ROWS(); }
    void aFirstPassphraseKeepsWhatWasSealedBefore()
    {
        OPEN_STORE(); // neither dump nor roster, only a complaint
        QVERIFY_RESULT(wait(contest.complaints().enter(about(QStringLiteral("Hồ Văn Mẫu")))));
        QVERIFY_RESULT(wait(contest.protect({QStringLiteral("một câu đủ dài để thử"), {1, 8192}}, secretary)));
        const auto shown = wait(contest.complaints().show(1, secretary, QStringLiteral("xem")));
        QVERIFY_RESULT(shown);
        QVERIFY(shown->complainant.has_value());
        QCOMPARE(shown->complainant->fullName, QStringLiteral("Hồ Văn Mẫu"));
        QCOMPARE(linesOf(*wait(contest.verify({}))), QStringList());
    }
};

HOITHI_TEST(TestComplaintVerify)
#include "tst_complaintverify.moc"
