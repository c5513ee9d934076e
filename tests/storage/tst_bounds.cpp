// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberlogins.h"
#include "membersql.h"
#include "support/testregistry.h"

#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString refused = QStringLiteral("HT012"); // theirs to record, but not so
const QString last = QStringLiteral("9223372036854775807");
const QString imported = QStringLiteral("; SET CONSTRAINTS import_pending_checked IMMEDIATE");

QString submission(const QString &id, const QString &batch)
{
    return QStringLiteral("INSERT INTO submission SELECT %1, %2, participant_id, submitted_at, started_at, prediction, "
                          "paper_id, answers, 's-9', agency_id, account_id, line, full_name, phone, national_id, "
                          "phone_index, national_id_index, agency_code, agency_name FROM submission LIMIT 1; ")
        .arg(id, batch);
}

QString issue(const QString &id, const QString &batch)
{
    return QStringLiteral("INSERT INTO import_issue VALUES (%1, %2, 9, 'malformed_row', '', ''); ").arg(id, batch);
}

QString conflict(const QString &id, const QString &batch)
{
    return QStringLiteral("INSERT INTO import_conflict VALUES (%1, %2, 9, 's-1', '{}', ''); ").arg(id, batch);
}

QString batch(int accepted, int rejected, int conflicts)
{
    return QStringLiteral("INSERT INTO import_batch SELECT 2, round, 'f', repeat('a', 64), size, '{me}', {now}, %1, "
                          "unchanged, %3, "
                          "excluded, agency_unresolved, '%2 0', content_digest, content_key_id, sealing_salt, "
                          "decode(repeat(\'00\', 16 * %1), \'hex\') FROM import_batch WHERE id = 1; ")
        .arg(accepted)
        .arg(rejected)
        .arg(conflicts);
}

/// Without what every row has: run 2, hash "cc33", prize 0 or 1 of the sample's rules.
QString award(int id, int place, qint64 submission, const QString &name, const QString &amount,
              const QString &rest = QStringLiteral("1, 2, 'cc33'"))
{
    return QStringLiteral("INSERT INTO award VALUES (%1, %6, %2, %3, '%4', %5, %7, NULL, {now}); ")
        .arg(QString::number(id), QString::number(place), QString::number(place - 1), name, amount, rest,
             QString::number((qint64{1} << 32) + submission));
}

QString first(int id = 11)
{
    return award(id, 1, 1, QStringLiteral("Giải Nhất"), QStringLiteral("3000000"));
}

QString second(int id = 12)
{
    return award(id, 2, 2, QStringLiteral("Giải Nhì"), QStringLiteral("NULL"));
}

QString collective(int id, int agency)
{
    return QStringLiteral(
               "INSERT INTO award VALUES (%1, NULL, NULL, collective_basis(), 1, 0, 'Giải tập thể', NULL, NULL, %2, "
               "{now}); ")
        .arg(id)
        .arg(agency);
}

} // namespace

/// What a role may record with its own tools has the bounds of what the program records: nobody stands in the way of the others,
/// fills the disk, or gives what was not won.
class TestBounds : public QObject
{
    Q_OBJECT

private:
    using Rows = std::initializer_list<std::tuple<const char *, const char *, QString, QString>>;

    static void addRows(Rows rows)
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("state");
        for (const auto &[name, who, sql, state] : rows)
            QTest::newRow(name) << QString::fromLatin1(who) << sql << state;
    }
    void tryRow()
    {
        QFETCH(const QString, who);
        QFETCH(const QString, sql);
        QFETCH(const QString, state);
        QCOMPARE(m_logins->run(who, sql), state);
    }

    std::unique_ptr<MemberLogins> m_logins;

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_POSTGRES();
        m_logins = std::make_unique<MemberLogins>();
        QVERIFY(m_logins->isReady());
        const QString more = QStringLiteral(
            "INSERT INTO key_slot VALUES (2, 'recovery', '', 1, 1, '', 0); "
            "INSERT INTO ranking_run SELECT id + 1, round, 'cc33', manifest, rules_version, target, participants, "
            "eligible, all_correct, counted, computed_at, standing FROM ranking_run WHERE id = 1; "
            "INSERT INTO standing VALUES (2, 0, 1, 1, 0, 15, 255, 0), (2, 1, 2, 2, 1, 15, 1, 0), (2, 2, 3, 3, -1, 3, "
            "1, 0); "
            "INSERT INTO ranking_run SELECT id + 2, round, 'ee44', manifest, rules_version, target, participants, "
            "eligible, all_correct, counted, computed_at, standing FROM ranking_run WHERE id = 1; "
            "INSERT INTO standing VALUES (3, 0, 1, 1, 0, 15, 255, 0); "
            "INSERT INTO signature VALUES (2, 'a', 'A', 'a', 0), (2, 'b', 'B', 'b', 0), (3, 'a', 'A', 'a', 0)");
        QCOMPARE(m_logins->run(QStringLiteral("owner"), more, nullptr, true), QString());
    }
    void cleanupTestCase() { m_logins.reset(); }

    void rowsOfADumpAreThoseOfItsBatch_data()
    {
        const QString next = QStringLiteral("4294967300");
        const QString untold = QStringLiteral("HT011");
        addRows({
            {"a batch with a submission",
             "organiser",
             submission(next, QStringLiteral("2")) + batch(1, 0, 0) + imported,
             {}},
            {"a batch with a rejected row and one that differs",
             "organiser",
             issue(QStringLiteral("3"), QStringLiteral("2")) + conflict(QStringLiteral("2"), QStringLiteral("2"))
                 + batch(0, 1, 1) + imported,
             {}},
            {"a batch with less than it counts", "organiser",
             submission(next, QStringLiteral("2")) + batch(2, 0, 0) + imported, untold},
            {"a submission beside all batches", "organiser", submission(next, QStringLiteral("1")) + imported, untold},
            {"a submission far from the others", "organiser",
             submission(QStringLiteral("4294999999"), QStringLiteral("2")) + batch(1, 0, 0) + imported, untold},
            {"a submission in another round", "organiser",
             submission(QStringLiteral("8589934593"), QStringLiteral("2")) + batch(1, 0, 0) + imported, untold},
            {"a rejected row beside all batches", "organiser",
             issue(QStringLiteral("3"), QStringLiteral("1")) + imported, untold},
            {"the last number of all rejected rows", "organiser",
             issue(last, QStringLiteral("2")) + batch(0, 1, 0) + imported, untold},
            {"a difference beside all batches", "organiser",
             conflict(QStringLiteral("2"), QStringLiteral("1")) + imported, untold},
            {"the last number of all differences", "organiser",
             conflict(last, QStringLiteral("2")) + batch(0, 0, 1) + imported, untold},
            {"the last number of all accounts", "organiser",
             QStringLiteral("INSERT INTO participant VALUES ('hue77', %1)").arg(last) + imported, untold},
            {"checked before the last row comes", "organiser",
             QStringLiteral("SET CONSTRAINTS ALL IMMEDIATE; ") + submission(next, QStringLiteral("1")), untold},
            {"and once more", "organiser",
             QString(submission(next, QStringLiteral("2")) + batch(1, 0, 0) + imported + QStringLiteral("; ")
                     + submission(QStringLiteral("4294967301"), QStringLiteral("2"))),
             untold},
            {"the notes themselves", "organiser", QStringLiteral("DELETE FROM import_pending"),
             QStringLiteral("42501")},
        });
    }
    void rowsOfADumpAreThoseOfItsBatch() { tryRow(); }

    void prizesAreThoseOfASignedRanking_data()
    {
        const QString given = QStringLiteral("SET CONSTRAINTS award_is_won IMMEDIATE");
        const QString nhat = QStringLiteral("Giải Nhất");
        const QString amount = QStringLiteral("3000000");
        const auto with = [&](const QString &award) {
            return QString(award + second() + given);
        };
        addRows({
            {"all of them", "secretary", first() + second() + given, {}},
            {"not all", "secretary", first() + given, refused},
            {"one twice", "secretary", first() + first(12) + given, refused},
            {"one more", "secretary", first() + second() + first(13) + given, refused},
            {"somebody else", "secretary", with(award(11, 1, 3, nhat, amount)), refused},
            {"more money", "secretary", with(award(11, 1, 1, nhat, QStringLiteral("9000000"))), refused},
            {"another name", "secretary", with(award(11, 1, 1, QStringLiteral("Giải Đặc biệt"), amount)), refused},
            {"another round", "secretary", with(award(11, 1, 1, nhat, amount, QStringLiteral("2, 2, 'cc33'"))),
             refused},
            {"another basis", "secretary", with(award(11, 1, 1, nhat, amount, QStringLiteral("1, 2, 'cc'"))), refused},
            {"a run that too few have signed", "secretary",
             award(11, 1, 1, nhat, amount, QStringLiteral("1, 3, 'ee44'")) + given, refused},
            {"of no run", "secretary", award(11, 1, 1, nhat, amount, QStringLiteral("1, NULL, 'cc33'")) + given,
             refused},
            {"agencies", "secretary", collective(11, 1) + collective(12, 2) + given, {}},
            {"an agency twice", "secretary", collective(11, 1) + collective(12, 1) + given, refused},
        });
    }
    void prizesAreThoseOfASignedRanking() { tryRow(); }

    void membersAreCalledAsPeopleAre_data()
    {
        const auto member = [](const QString &name, const QString &login = QStringLiteral("moi")) {
            return QStringLiteral("INSERT INTO member VALUES (98, '%2', %1, 'judge', 1, {now})").arg(name, login);
        };
        addRows({
            {"a name", "admin", member(QStringLiteral("'TS. Đỗ Thị Mới (Sở Mẫu)'")), {}},
            {"none", "admin", member(QStringLiteral("''")), refused},
            {"two names", "admin", member(QStringLiteral("'Đỗ Thị Mới, Lê Văn Chấm'")), refused},
            {"two lines", "admin", member(QStringLiteral("E'Đỗ Thị Mới\\nLê Văn Chấm'")), refused},
            {"letters of another script", "admin", member(QStringLiteral("U&'L\\00ea V\\0430n Ch\\1ea5m'")), refused},
            {"a space that does not break", "admin", member(QStringLiteral("U&'L\\00ea\\00a0V\\0103n Ch\\1ea5m'")),
             refused},
            {"a tag that nobody sees", "admin", member(QStringLiteral("U&'L\\00ea V\\0103n Ch\\1ea5m\\+0E0100'")),
             refused},
            {"a name without end", "admin", member(QStringLiteral("repeat('a', 101)")), refused},
            {"a login in capitals", "admin", member(QStringLiteral("'Đỗ Thị Mới'"), QStringLiteral("Moi")), refused},
            {"signing under the folded name of nobody", "judge",
             QStringLiteral("INSERT INTO signature VALUES (1, 'vu thi moi', '{me}', '{login}', {now})"),
             QStringLiteral("HT003")},
            {"only an administrator who cannot log in is left", "admin",
             QStringLiteral("INSERT INTO member VALUES (30, 'nobody.such', 'Không Ai', 'admin', 1, {now}); "
                            "INSERT INTO member SELECT id + 40, login, full_name, role, 0, {now} FROM member WHERE "
                            "role = 'admin' AND id < 30 ORDER BY login = '{login}'; "
                            "SET CONSTRAINTS member_administrator_left IMMEDIATE"),
             QStringLiteral("HT006")},
        });
    }
    void membersAreCalledAsPeopleAre() { tryRow(); }

    void aProposalIsWhatItIsCalled_data()
    {
        const auto proposed = [](const char *act, const char *subject, const char *content) {
            return QStringLiteral(
                       "INSERT INTO proposal VALUES (1, '%1', '%2', '%3', 'r', '{login}', '{me}', {now}, '')")
                .arg(QLatin1String(act), QLatin1String(subject), QLatin1String(content));
        };
        addRows({
            {"a key", "judge", proposed("key.amend", "round 1, question 1", "1:2:B B/C {BD} *A"), {}},
            {"the last question", "judge", proposed("key.amend", "round 1, question 4", "1:2:A B/C {BD} *C"), {}},
            {"another question", "judge", proposed("key.amend", "round 1, question 2", "1:2:B B/C {BD} *A"), refused},
            {"another round", "judge", proposed("key.amend", "round 2, question 1", "1:2:B B/C {BD} *A"), refused},
            {"two questions", "judge", proposed("key.amend", "round 1, question 1", "1:2:B A {BD} *A"), refused},
            {"a question less", "judge", proposed("key.amend", "round 1, question 1", "1:2:B B/C {BD}"), refused},
            {"a later version", "judge", proposed("key.amend", "round 1, question 1", "1:3:B B/C {BD} *A"), refused},
            {"no paper", "judge", proposed("key.amend", "round 1, question 1", "9:2:B B/C {BD} *A"), refused},
            {"words", "judge", proposed("key.amend", "round 1, question 1", "x"), refused},
            {"a submission", "judge", proposed("submission.invalidate", "s-1", "4294967297"), {}},
            {"another submission", "judge", proposed("submission.invalidate", "s-1", "4294967298"), refused},
            {"no submission", "judge", proposed("submission.invalidate", "s-1", "x"), refused},
            {"keys", "admin", proposed("personal.erase", "vault", "content_key:1 content_key:2"), {}},
            {"no keys", "admin", proposed("personal.erase", "vault", "x"), refused},
            {"what nobody does", "judge", proposed("contest.sell", "s", "c"), refused},
        });
    }
    void aProposalIsWhatItIsCalled() { tryRow(); }

    void theRecoveryCodeOpensForGood_data()
    {
        const QString ofRecovery = QStringLiteral("INSERT INTO key_slot VALUES (9, '%1', '', 1, 1, '', {now})");
        const QString removal = entryOf(QStringLiteral("'{me}'"), "vault.passphrase", {},
                                        QStringLiteral("'removed', '[\"key_slot:1\", \"key_slot:2\"]'::jsonb, "));
        const QString ofQuestions = entryOf(QStringLiteral("'{me}'"), "questions.passphrase", {},
                                            QStringLiteral("'removed', '[\"question_slot:1\"]'::jsonb, "))
                                    + QStringLiteral("; SELECT remove_question_slot(1); SET CONSTRAINTS "
                                                     "question_slot_recovery_left IMMEDIATE");
        addRows({
            {"a passphrase", "admin", ofRecovery.arg(QStringLiteral("passphrase")), {}},
            {"a second code", "admin", ofRecovery.arg(QStringLiteral("recovery")), refused},
            {"without a passphrase", "admin", ofRecovery.arg(QStringLiteral("open")), refused},
            {"the passphrase goes", "admin", removal + QStringLiteral("; SELECT remove_key('key_slot', 1)"), {}},
            {"the code goes", "admin", removal + QStringLiteral("; SELECT remove_key('key_slot', 2)"), refused},
            {"no code is left for the questions", "organiser", ofQuestions, refused},
        });
    }
    void theRecoveryCodeOpensForGood() { tryRow(); }

    void nothingIsLongerThanTheProgramWrites_data()
    {
        const QString draft = QStringLiteral("INSERT INTO draft VALUES ('decision', %1, 1, %2, '{me}', 0)");
        const QString present = QStringLiteral("INSERT INTO presence SELECT %1, '{me}', '', '', 0, 0 ");
        const QString brief = QStringLiteral("'{}'");
        addRows({
            {"a form", "secretary", draft.arg(QStringLiteral("'round 3'"), brief), {}},
            {"a form of no round", "secretary", draft.arg(QStringLiteral("'round 77'"), brief), refused},
            {"a form of megabytes", "secretary",
             draft.arg(QStringLiteral("'collective'"), QStringLiteral("repeat('x', 2000000)")), refused},
            {"many windows",
             "judge",
             present.arg(QStringLiteral("n")) + QStringLiteral("FROM generate_series(1, 100) n"),
             {}},
            {"windows without end", "judge",
             present.arg(QStringLiteral("n")) + QStringLiteral("FROM generate_series(1, 101) n"), refused},
            {"a window of megabytes", "judge", present.arg(QStringLiteral("repeat('x', 2000000)")), refused},
            {"a reason of megabytes", "judge",
             proposal(QStringLiteral("key.amend"), amendment)
                 .replace(QStringLiteral("'r'"), QStringLiteral("repeat('x', 2000000)")),
             refused},
            {"what is no rule book", "admin",
             rules(QStringLiteral("9")).replace(QStringLiteral("rules, '{me}'"), QStringLiteral("'{}', '{me}'")),
             refused},
            {"rules from no round on", "admin",
             rules(QStringLiteral("9")).replace(QStringLiteral("SELECT 9, 1"), QStringLiteral("SELECT 9, 77")),
             refused},
        });
    }
    void nothingIsLongerThanTheProgramWrites() { tryRow(); }
};

HOITHI_TEST(TestBounds)
#include "tst_bounds.moc"
