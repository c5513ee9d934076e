// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundstest.h"
#include "memberrows.h"
#include "membersql.h"
#include "support/testregistry.h"

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString me = QStringLiteral("{me}");
const QString others = QStringLiteral("HT003");
const QString outOfTurn = QStringLiteral("HT007");
const QString noGrant = QStringLiteral("42501");
const QString one = QStringLiteral("complaint 1");
const QString two = QStringLiteral("complaint 2");
const QString sealedBytes = QStringLiteral("repeat('ab', 48)");

QString inDays(int days)
{
    return QStringLiteral("to_char(now() + interval '%1 days', 'YYYY-MM-DD')").arg(days);
}

/// The sample has complaint 1, about round 2.
QString complaint(const QString &name = me, int id = 2, const QString &sealed = sealedBytes,
                  const QString &received = QStringLiteral("{now} - 1000"), const QString &due = inDays(14),
                  const QString &until = QStringLiteral("''"))
{
    return QStringLiteral("INSERT INTO complaint VALUES (%1, 1, %2, 'letter', 'score', 10, %3, %4, 1, %5, '%6', {now})")
        .arg(QString::number(id), received, due, until, sealed, name);
}

QString received(const QString &moment, const QString &due = inDays(14), const QString &until = QStringLiteral("''"))
{
    return complaint(me, 2, sealedBytes, moment, due, until);
}

QString due(const QString &day, const QString &until = QStringLiteral("''"))
{
    return received(QStringLiteral("{now} - 1000"), day, until);
}

QString step(const QString &kind, const QString &name = me, const QString &outcome = {},
             const QString &entry = QStringLiteral("0"), int id = 2, const QString &submission = QStringLiteral("0"),
             const QString &sealed = sealedBytes, int of = 1)
{
    const bool letter = kind == QStringLiteral("letter");
    return QStringLiteral(
               "INSERT INTO complaint_step VALUES (%1, %2, '%3', %4, '%5', %6, '%7', '%8', %9, %10, '%11', {now})")
        .arg(QString::number(id), QString::number(of), kind, submission, outcome, entry,
             letter ? QStringLiteral("12/PT") : QString(), letter ? QStringLiteral("2023-10-02") : QString(),
             sealed == QStringLiteral("''") ? QStringLiteral("0") : QStringLiteral("1"), sealed, name);
}

/// Step 3, after an outcome.
QString letter(const QString &number, const QString &day, const QString &sealed = sealedBytes, int id = 3)
{
    return step(QStringLiteral("letter"), me, {}, QStringLiteral("0"), id, QStringLiteral("0"), sealed)
        .replace(QStringLiteral("'12/PT'"), number)
        .replace(QStringLiteral("2023-10-02"), day);
}

/// A row with an entry that tells of it under that name.
QString told(const QString &row, const char *table, int id, const char *action, const QString &subject)
{
    QString entry = entryOf(QStringLiteral("'{me}'"), action, {fact(table, QStringLiteral("[\"%1\"]").arg(id))});
    entry.replace(QStringLiteral("'s'"), QStringLiteral("'%1'").arg(subject));
    return QString(row + QStringLiteral("; ") + entry + atOnce);
}

QString ofSubmission(const QString &kind, const QString &submission, const QString &sealed = sealedBytes)
{
    return step(kind, me, {}, QStringLiteral("0"), 2, submission, sealed);
}

QString decision(const QString &name = me, const QString &entry = QStringLiteral("0"), int id = 2)
{
    return step(QStringLiteral("decide"), name, QStringLiteral("upheld"), entry, id);
}

QString byOwner(QString statement)
{
    return statement.replace(QStringLiteral("{now}"), QStringLiteral("clock_ms()"));
}

/// Stored by the owner, as judges and secretaries did before.
QString earlier(const QString &kind, int id = 2)
{
    const bool decides = kind == QStringLiteral("decide");
    return byOwner(
        step(kind, QStringLiteral("x"), decides ? QStringLiteral("rejected") : QString(), QStringLiteral("0"), id));
}

} // namespace

/// The register of complaints has the bounds of the program on a server too.
class TestComplaintBounds : public BoundsTest
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAndSecretariesKeepTheRegister_data()
    {
        addMemberRows({
            {"by a secretary", "secretary", complaint(), {}},
            {"by a judge", "judge", complaint(), {}},
            {"by an organiser", "organiser", complaint(), noGrant},
            {"by an administrator", "admin", complaint(), noGrant},
            {"by a stranger", "stranger", complaint(), QStringLiteral("42P01")}, // sees no table at all
            {"in another's name", "secretary", complaint(QStringLiteral("{other}")), others},
            {"with a gap", "secretary", complaint(me, 3), outOfTurn},
            {"with a number that is taken", "secretary", complaint(me, 1), outOfTurn},
            {"in clear", "secretary", complaint(me, 2, QStringLiteral("repeat('Nguyễn Văn Mẫu', 9)")), boundsRefused},
            {"from tomorrow", "secretary", received(QStringLiteral("{now} + 86400000")), boundsRefused},
            {"from 1999", "secretary", received(QStringLiteral("946684799999"), QStringLiteral("'2000-01-17'")),
             boundsRefused},
            {"from 2000", "secretary", received(QStringLiteral("946684800000"), QStringLiteral("'2000-01-17'")), {}},
            {"due some day", "secretary", due(QStringLiteral("'soon'")), boundsRefused},
            {"due on a day that there is not", "secretary", due(QStringLiteral("'2099-99-99'")), boundsRefused},
            {"due before so many days", "secretary", due(inDays(9)), boundsRefused},
            {"due long after", "secretary", due(inDays(37)), boundsRefused},
            {"until when nobody has signed", "secretary", due(inDays(14), inDays(3)), boundsRefused},
            {"too long", "secretary", complaint(me, 2, QStringLiteral("repeat('ab', 600000)")), boundsRefused},
            {"untold", "secretary", complaint() + atOnce, QStringLiteral("HT011")},
        });
    }
    void judgesAndSecretariesKeepTheRegister() { tryMemberRow(*m_logins); }

    void theLastDayToComplainFollowsASignature()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        const QString yesterday = QStringLiteral("INSERT INTO signature VALUES (1, 'a', 'A', 'a', {now} - 86400000)");
        QCOMPARE(logins.run(QStringLiteral("owner"), yesterday, nullptr, true), QString());
        const auto until = [&logins](const QString &day) {
            return logins.run(QStringLiteral("secretary"), due(inDays(14), day));
        };
        QCOMPARE(until(inDays(14)), QString());
        QCOMPARE(until(inDays(-1)), boundsRefused);
        QCOMPARE(until(inDays(400)), boundsRefused);
        QCOMPARE(until(QStringLiteral("'9999-88-77'")), boundsRefused);
        QCOMPARE(logins.run(QStringLiteral("secretary"),
                            received(QStringLiteral("{now} - 2 * 86400000"), inDays(14), inDays(14))),
                 boundsRefused); // it was not signed yet
    }

    void entriesAreCalledWhatTheyTellOf_data()
    {
        const QString untrue = QStringLiteral("HT011");
        const QString note = step(QStringLiteral("note"));
        addMemberRows({
            {"a note as a note", "judge", told(note, "complaint_step", 2, "complaint.note", one), {}},
            {"a note on another complaint", "judge", told(note, "complaint_step", 2, "complaint.note", two), untrue},
            {"an outcome", "judge", told(decision(), "complaint_step", 2, "complaint.decide", one), {}},
            {"an outcome as a note", "judge", told(decision(), "complaint_step", 2, "complaint.note", one), untrue},
            {"an entry in the register", "secretary", told(complaint(), "complaint", 2, "complaint.register", two), {}},
            {"another entry in the register", "secretary", told(complaint(), "complaint", 2, "complaint.register", one),
             untrue},
        });
    }
    void entriesAreCalledWhatTheyTellOf() { tryMemberRow(*m_logins); }

    void stepsFollowOneAnother_data()
    {
        const QString first = QStringLiteral("4294967297");
        const QString second = QStringLiteral("4294967298");
        addMemberRows({
            {"a note by a secretary", "secretary", step(QStringLiteral("note")), {}},
            {"a note by a judge", "judge", step(QStringLiteral("note")), {}},
            {"a note by an organiser", "organiser", step(QStringLiteral("note")), noGrant},
            {"a note in another's name", "secretary", step(QStringLiteral("note"), QStringLiteral("{other}")), others},
            {"a note that says nothing", "secretary",
             step(QStringLiteral("note"), me, {}, QStringLiteral("0"), 2, QStringLiteral("0"), QStringLiteral("''")),
             boundsRefused},
            {"a note with a gap", "secretary", step(QStringLiteral("note"), me, {}, QStringLiteral("0"), 5), outOfTurn},
            {"a submission of the round",
             "secretary",
             complaint() + QStringLiteral("; ")
                 + step(QStringLiteral("link"), me, {}, QStringLiteral("0"), 2, second, QStringLiteral("''"), 2),
             {}},
            {"a submission of another round", "secretary",
             ofSubmission(QStringLiteral("link"), second, QStringLiteral("''")), boundsRefused},
            {"the same submission", "secretary", ofSubmission(QStringLiteral("link"), first), boundsRefused},
            {"a submission that there is not", "secretary", ofSubmission(QStringLiteral("link"), QStringLiteral("99")),
             boundsRefused},
            {"a link away", "secretary", ofSubmission(QStringLiteral("unlink"), first), {}},
            {"a link away without a word", "secretary",
             ofSubmission(QStringLiteral("unlink"), first, QStringLiteral("''")), boundsRefused},
            {"a link away that was none", "secretary", ofSubmission(QStringLiteral("unlink"), second), boundsRefused},
            {"an outcome by a judge", "judge", decision(), {}},
            {"an outcome by a secretary", "secretary", decision(), QStringLiteral("HT006")},
            {"an outcome by an organiser", "organiser", decision(), noGrant},
            {"an outcome by an administrator", "admin", decision(), noGrant},
            {"an outcome in another's name", "judge", decision(QStringLiteral("{other}")), others},
            {"an outcome of an entry that there is not", "judge", decision(me, QStringLiteral("999")), boundsRefused},
            {"an outcome of any entry", "judge", decision(me, QStringLiteral("1")), boundsRefused},
            {"out of time what is not late", "judge", step(QStringLiteral("decide"), me, QStringLiteral("out_of_time")),
             boundsRefused},
            {"an answer before the outcome", "secretary", step(QStringLiteral("letter")), boundsRefused},
            {"open again what is open", "judge", step(QStringLiteral("reopen")), boundsRefused},
            {"an untold note", "secretary", QString(step(QStringLiteral("note")) + atOnce), QStringLiteral("HT011")},
        });
    }
    void stepsFollowOneAnother() { tryMemberRow(*m_logins); }

    void whatIsDecidedIsAnsweredOrOpenedAgain()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        const QString owner = QStringLiteral("owner");
        QCOMPARE(logins.run(owner, earlier(QStringLiteral("decide")), nullptr, true), QString());
        const auto next = [](const QString &kind) {
            return step(kind, me, {}, QStringLiteral("0"), 3);
        };
        QCOMPARE(logins.run(QStringLiteral("judge"), decision(me, QStringLiteral("0"), 3)), boundsRefused);
        QCOMPARE(logins.run(QStringLiteral("judge"), next(QStringLiteral("letter"))), QStringLiteral("HT006"));
        QCOMPARE(logins.run(QStringLiteral("secretary"), next(QStringLiteral("reopen"))), QStringLiteral("HT006"));
        QCOMPARE(logins.run(QStringLiteral("secretary"), next(QStringLiteral("letter"))), QString());
        QCOMPARE(logins.run(QStringLiteral("judge"), next(QStringLiteral("reopen"))), QString());
        QCOMPARE(logins.run(owner, earlier(QStringLiteral("reopen"), 3), nullptr, true), QString());
        QCOMPARE(
            logins.run(QStringLiteral("secretary"), step(QStringLiteral("letter"), me, {}, QStringLiteral("0"), 4)),
            boundsRefused);
        QCOMPARE(logins.run(QStringLiteral("judge"), decision(me, QStringLiteral("0"), 4)), QString());
    }

    void aLetterHasATextADayAndANumberOfItsOwn()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        const QString owner = QStringLiteral("owner");
        QCOMPARE(logins.run(owner, earlier(QStringLiteral("decide")), nullptr, true), QString());
        const auto issued = [&logins](const QString &statement) {
            return logins.run(QStringLiteral("secretary"), statement);
        };
        const QString day = QStringLiteral("2023-10-02");
        const QString number = QStringLiteral("'12/PT'");
        QCOMPARE(issued(letter(number, day, QStringLiteral("''"))), boundsRefused);
        QCOMPARE(issued(letter(number, QStringLiteral("2026-77-01"))), boundsRefused);
        QCOMPARE(issued(letter(number, QStringLiteral("2023-02-29"))), boundsRefused);
        QCOMPARE(issued(letter(QStringLiteral("U&' \\200b'"), day)), boundsRefused);
        QCOMPARE(issued(letter(number, day)), QString());
        QCOMPARE(logins.run(owner, byOwner(letter(number, day)), nullptr, true), QString());
        const QString other = QStringLiteral("'13/PT'");
        QCOMPARE(issued(letter(other, day, sealedBytes, 4)), boundsRefused); // answered already
        QCOMPARE(logins.run(owner, earlier(QStringLiteral("reopen"), 4), nullptr, true), QString());
        QCOMPARE(logins.run(owner, earlier(QStringLiteral("decide"), 5), nullptr, true), QString());
        QCOMPARE(issued(letter(QStringLiteral("' 12/pt'"), QStringLiteral("2023-12-31"), sealedBytes, 6)),
                 boundsRefused);
        QCOMPARE(issued(letter(number, QStringLiteral("2024-10-02"), sealedBytes, 6)), QString());
        QCOMPARE(issued(letter(other, day, sealedBytes, 6)), QString());
    }

    void whatAnOutcomeLedToCameAfterTheComplaint()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        const QString owner = QStringLiteral("owner");
        const QString approved =
            auditEntry(QStringLiteral("'x'"), QStringLiteral("'rules.approve'"), QStringLiteral("{now}"));
        QCOMPARE(logins.run(owner, approved, nullptr, true), QString());
        QString entry;
        QCOMPARE(logins.run(owner, QStringLiteral("SELECT max(seq) FROM audit_entry"), &entry), QString());
        QCOMPARE(logins.run(owner,
                            byOwner(complaint(QStringLiteral("x"), 2, sealedBytes, QStringLiteral("{now} + 1000"))),
                            nullptr, true),
                 QString());
        const auto decided = [&](int number) {
            return logins.run(QStringLiteral("judge"), step(QStringLiteral("decide"), me, QStringLiteral("upheld"),
                                                            entry, 2, QStringLiteral("0"), sealedBytes, number));
        };
        QCOMPARE(decided(1), QString());
        QCOMPARE(decided(2), boundsRefused);
    }

    void onlyWhatCameInLateIsOutOfTime()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        const auto enter = [&](int id, const QString &until) {
            const QString row =
                complaint(QStringLiteral("x"), id, sealedBytes, QStringLiteral("{now} - 1000"), inDays(14), until);
            QCOMPARE(logins.run(QStringLiteral("owner"), byOwner(row), nullptr, true), QString());
        };
        enter(2, inDays(-3));
        enter(3, inDays(3));
        const auto decided = [&](int number) {
            return logins.run(QStringLiteral("judge"),
                              step(QStringLiteral("decide"), me, QStringLiteral("out_of_time"), QStringLiteral("0"), 2,
                                   QStringLiteral("0"), sealedBytes, number));
        };
        QCOMPARE(decided(1), boundsRefused); // no result was signed
        QCOMPARE(decided(2), QString());
        QCOMPARE(decided(3), boundsRefused);
    }

    /// Not even the owner rewrites the register.
    void nothingOfItIsChanged()
    {
        SKIP_WITHOUT_POSTGRES();
        for (const char *statement :
             {"UPDATE complaint SET about = 'other'", "DELETE FROM complaint_step", "TRUNCATE complaint_step"}) {
            QVERIFY(!m_logins->run(QStringLiteral("owner"), QString::fromLatin1(statement)).isEmpty());
            QCOMPARE(m_logins->run(QStringLiteral("judge"), QString::fromLatin1(statement)), noGrant);
        }
    }

    void noResultIsFinalBeforeItsComplaintsAreDecided()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        const QString owner = QStringLiteral("owner");
        const QString signedRun =
            QStringLiteral("INSERT INTO ranking_run SELECT id + 1, round, repeat('c', 64), manifest, rules_version, "
                           "target, participants, "
                           "eligible, all_correct, counted, computed_at, standing FROM ranking_run WHERE id = 1; "
                           "INSERT INTO signature VALUES (2, 'a', 'A', 'a', 0), (2, 'b', 'B', 'b', 0)");
        const QString final = QStringLiteral("INSERT INTO run_finalisation VALUES (2, '{me}', 'biên bản', {now})");
        QCOMPARE(logins.run(owner, signedRun, nullptr, true), QString());
        QCOMPARE(logins.run(QStringLiteral("judge"), final),
                 QString()); // the sample's complaint is about another round
        QCOMPARE(logins.run(owner, byOwner(complaint(QStringLiteral("x"))), nullptr, true), QString());
        QCOMPARE(logins.run(QStringLiteral("judge"), final), boundsRefused);
        const QString decided =
            decision(QStringLiteral("x")).replace(QStringLiteral("VALUES (2, 1,"), QStringLiteral("VALUES (2, 2,"));
        QCOMPARE(logins.run(owner, byOwner(decided), nullptr, true), QString());
        QCOMPARE(logins.run(QStringLiteral("judge"), final), QString());
    }
};

HOITHI_TEST(TestComplaintBounds)
#include "tst_complaintbounds.moc"
