// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundstest.h"
#include "memberrows.h"
#include "membersql.h"
#include "support/testregistry.h"

using namespace hoithi;
using namespace hoithi::test;

namespace {

QString entryWith(const QString &payload)
{
    return auditEntry(QStringLiteral("'{me}'"), QStringLiteral("'personal.show'"))
        .replace(QStringLiteral("'{}'"), QStringLiteral("'%1'").arg(payload));
}

QString newKey(const QString &options, const QString &entries)
{
    return QStringLiteral(
               "INSERT INTO paper VALUES (9, 1, 'x', %1); INSERT INTO answer_key VALUES (9, 9, 1, '%2', '', '', "
               "{now}, '')")
        .arg(options, entries);
}

QString ranking(int round)
{
    return QStringLiteral("INSERT INTO ranking_run SELECT 9, %1, repeat('a', 64), manifest, rules_version, target, "
                          "participants, eligible, all_correct, counted, {now}, standing FROM ranking_run WHERE id = 1")
        .arg(round);
}

} // namespace

/// What a role may record with its own tools has the bounds of what the program records: nobody stands in the way of the others
/// or fills the disk.
class TestBounds : public BoundsTest
{
    Q_OBJECT

public:
    TestBounds() : BoundsTest(QStringLiteral("INSERT INTO key_slot VALUES (2, 'recovery', '', 1, 1, '', 0)")) {}

private Q_SLOTS:
    void membersAreCalledAsPeopleAre_data()
    {
        const auto member = [](const QString &name, const QString &login = QStringLiteral("moi")) {
            return QStringLiteral("INSERT INTO member VALUES (98, '%2', %1, 'judge', 1, {now})").arg(name, login);
        };
        addMemberRows({
            {"a name", "admin", member(QStringLiteral("'TS. Đỗ Thị Mới (Sở Mẫu)'")), {}},
            {"none", "admin", member(QStringLiteral("''")), boundsRefused},
            {"two names", "admin", member(QStringLiteral("'Đỗ Thị Mới, Lê Văn Chấm'")), boundsRefused},
            {"two lines", "admin", member(QStringLiteral("E'Đỗ Thị Mới\\nLê Văn Chấm'")), boundsRefused},
            {"letters of another script", "admin", member(QStringLiteral("U&'L\\00ea V\\0430n Ch\\1ea5m'")),
             boundsRefused},
            {"a space that does not break", "admin", member(QStringLiteral("U&'L\\00ea\\00a0V\\0103n Ch\\1ea5m'")),
             boundsRefused},
            {"a tag that nobody sees", "admin", member(QStringLiteral("U&'L\\00ea V\\0103n Ch\\1ea5m\\+0E0100'")),
             boundsRefused},
            {"a letter that looks Vietnamese", "admin", member(QStringLiteral("U&'\\00d0\\1ed7 Th\\1ecb Th\\01b0'")),
             boundsRefused},
            {"a name without end", "admin", member(QStringLiteral("repeat('a', 101)")), boundsRefused},
            {"a login in capitals", "admin", member(QStringLiteral("'Đỗ Thị Mới'"), QStringLiteral("Moi")),
             boundsRefused},
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
    void membersAreCalledAsPeopleAre() { tryMemberRow(*m_logins); }

    void aProposalIsWhatItIsCalled_data()
    {
        const auto proposed = [](const char *act, const char *subject, const char *content) {
            return QStringLiteral(
                       "INSERT INTO proposal VALUES (1, '%1', '%2', '%3', 'r', '{login}', '{me}', {now}, '')")
                .arg(QLatin1String(act), QLatin1String(subject), QLatin1String(content));
        };
        addMemberRows({
            {"a key", "judge", proposed("key.amend", "round 1, question 1", "1:2:B B/C {BD} *A"), {}},
            {"the last question", "judge", proposed("key.amend", "round 1, question 4", "1:2:A B/C {BD} *C"), {}},
            {"no change", "judge", proposed("key.amend", "round 1, question 1", "1:2:A B/C {BD} *A"), boundsRefused},
            {"a question that is not there", "judge", proposed("key.amend", "round 1, question 9", "1:2:A B/C {BD} *A"),
             boundsRefused},
            {"another question", "judge", proposed("key.amend", "round 1, question 2", "1:2:B B/C {BD} *A"),
             boundsRefused},
            {"another round", "judge", proposed("key.amend", "round 2, question 1", "1:2:B B/C {BD} *A"),
             boundsRefused},
            {"two questions", "judge", proposed("key.amend", "round 1, question 1", "1:2:B A {BD} *A"), boundsRefused},
            {"a question less", "judge", proposed("key.amend", "round 1, question 1", "1:2:B B/C {BD}"), boundsRefused},
            {"a later version", "judge", proposed("key.amend", "round 1, question 1", "1:3:B B/C {BD} *A"),
             boundsRefused},
            {"no paper", "judge", proposed("key.amend", "round 1, question 1", "9:2:B B/C {BD} *A"), boundsRefused},
            {"words", "judge", proposed("key.amend", "round 1, question 1", "x"), boundsRefused},
            {"a submission", "judge", proposed("submission.invalidate", "s-1", "4294967297"), {}},
            {"another submission", "judge", proposed("submission.invalidate", "s-1", "4294967298"), boundsRefused},
            {"no submission", "judge", proposed("submission.invalidate", "s-1", "x"), boundsRefused},
            {"keys", "admin", proposed("personal.erase", "vault", "content_key:1 content_key:2"), {}},
            {"no keys", "admin", proposed("personal.erase", "vault", "x"), boundsRefused},
            {"what nobody does", "judge", proposed("contest.sell", "s", "c"), boundsRefused},
        });
    }
    void aProposalIsWhatItIsCalled() { tryMemberRow(*m_logins); }

    /// Whoever calls carried out what was not done would close it for good: nobody could carry it out any more.
    void whatIsCarriedOutWasDone_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("content");
        const auto add = [](const char *first, const char *second, const QString &act, const QString &content) {
            QTest::addRow("%s", qPrintable(act))
                << QString::fromLatin1(first) << QString::fromLatin1(second) << act << content;
        };
        add("judge", "judge2", QStringLiteral("key.amend"), amendment);
        add("judge", "judge2", QStringLiteral("submission.invalidate"), QStringLiteral("4294967297"));
        add("admin", "admin2", erasing, firstKey);
    }
    void whatIsCarriedOutWasDone()
    {
        SKIP_WITHOUT_POSTGRES();
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QFETCH(const QString, act);
        QFETCH(const QString, content);
        MemberLogins logins;
        QVERIFY(logins.isReady());
        QCOMPARE(logins.run(first, proposalWithEntry(act, content), nullptr, true), QString());
        const auto ended = [&](const QString &who, const char *outcome) {
            const QString entry = entryOf(QStringLiteral("'{me}'"), "proposal.withdraw", {endFact()});
            return logins.run(who, QString(proposalEnd(1, outcome) + QStringLiteral("; ") + entry + atOnce));
        };
        QCOMPARE(ended(second, "carried"), QStringLiteral("HT005"));
        QCOMPARE(ended(first, "withdrawn"), QString());
    }

    void aQuestionIsChangedInAllVariantsAtOnce()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        QVERIFY(logins.isReady());
        const QString papers = QStringLiteral(
            "INSERT INTO paper VALUES (9, 1, 'x', 4), (10, 2, 'y', 4); INSERT INTO answer_key VALUES (9, 9, 1, "
            "'D C B A', '', '', 0, '')");
        QCOMPARE(logins.run(QStringLiteral("owner"), papers, nullptr, true), QString());
        const auto tried = [&logins](const char *content, bool commit = false) {
            const QString lines = QString::fromLatin1(content).replace(u'|', QStringLiteral("' || E'\\n' || '"));
            const QString sql = commit ? proposalWithEntry(QStringLiteral("key.amend"), lines)
                                       : proposal(QStringLiteral("key.amend"), lines);
            return logins.run(QStringLiteral("judge"), sql, nullptr, commit);
        };
        const QString refused = boundsRefused;
        QCOMPARE(tried("1:2:B B/C {BD} *A|9:2:D C B B"), QString()); // its fourth question is the other's first
        QCOMPARE(tried("1:2:B B/C {BD} *A|9:2:D C A B"), refused);   // two questions of one paper
        QCOMPARE(tried("1:2:B B/C {BD} *A|9:2:D C B A"), refused);   // nothing of one paper
        QCOMPARE(tried("1:2:B B/C {BD} *A|1:2:B B/C {BD} *A"), refused);
        QCOMPARE(tried("9:2:D C B B|1:2:B B/C {BD} *A"), refused); // the first line is not called by its question
        QCOMPARE(tried("1:2:B B/C {BD} *A|9:3:D C B B"), refused);
        QCOMPARE(tried("1:2:B B/C {BD} *A|10:2:D C B B"), refused); // of another round
        QCOMPARE(tried("1:2:B B/C {BD} *A|"), refused);
        QCOMPARE(tried("1:2:B B/C {BD} *A|9:2:D C B B", true), QString());

        const QString both = QStringLiteral("%1\\n%2").arg(MemberLogins::fullName(QStringLiteral("judge")),
                                                           MemberLogins::fullName(QStringLiteral("judge2")));
        const QString first = QStringLiteral("INSERT INTO answer_key VALUES (11, 1, 2, 'B B/C {BD} *A', E'%1', 'r', "
                                             "{now}, '')")
                                  .arg(both);
        const QString second =
            QStringLiteral("; INSERT INTO answer_key VALUES (12, 9, 2, 'D C B B', E'%1', 'r', {now}, '')").arg(both);
        const QString end = QStringLiteral("; ") + proposalEnd(1, "carried") + QStringLiteral("; ");
        const QString firstFact = fact("answer_key", QStringLiteral("[\"1\", \"101\", \"2\"]"));
        const QString secondFact = fact("answer_key", QStringLiteral("[\"1\", \"x\", \"2\"]"));
        const QString people = QStringLiteral("'%1, {me}'").arg(MemberLogins::fullName(QStringLiteral("judge")));
        const auto carried = [&](const QString &keys, const QStringList &facts) {
            return logins.run(
                QStringLiteral("judge2"),
                QString(keys + end + entryOf(people, "key.amend", facts + QStringList{endFact()}) + atOnce));
        };
        QCOMPARE(carried(first, {firstFact}), QStringLiteral("HT005")); // half of what was decided
        QCOMPARE(carried(first + QString(second).replace(QStringLiteral("D C B B"), QStringLiteral("D C A A")),
                         {firstFact, secondFact}),
                 QStringLiteral("HT005"));
        QCOMPARE(carried(first + second, {firstFact, secondFact}), QString());
    }

    void theRecoveryCodeOpensForGood_data()
    {
        const QString ofRecovery = QStringLiteral("INSERT INTO key_slot VALUES (9, '%1', '', 1, 1, '', {now})");
        const QString removal = entryOf(QStringLiteral("'{me}'"), "vault.passphrase", {},
                                        QStringLiteral("'removed', '[\"key_slot:1\", \"key_slot:2\"]'::jsonb, "));
        const QString ofQuestions = entryOf(QStringLiteral("'{me}'"), "questions.passphrase", {},
                                            QStringLiteral("'removed', '[\"question_slot:1\"]'::jsonb, "))
                                    + QStringLiteral("; SELECT remove_question_slot(1); SET CONSTRAINTS "
                                                     "question_slot_recovery_left IMMEDIATE");
        addMemberRows({
            {"a passphrase", "admin", ofRecovery.arg(QStringLiteral("passphrase")), {}},
            {"a passphrase that takes more memory than computers have", "admin",
             ofRecovery.arg(QStringLiteral("passphrase"))
                 .replace(QStringLiteral("1, 1,"), QStringLiteral("64, 4294967296,")),
             boundsRefused},
            {"protecting again", "admin", auditEntry(QStringLiteral("'{me}'"), QStringLiteral("'vault.protect'")),
             boundsRefused},
            {"protecting the questions again", "organiser",
             auditEntry(QStringLiteral("'{me}'"), QStringLiteral("'questions.protect'")), boundsRefused},
            {"sealing without a code", "organiser",
             QStringLiteral("INSERT INTO round_key VALUES (1, 'ab', repeat('a', 64), {now})"), QStringLiteral("HT009")},
            {"a second code", "admin", ofRecovery.arg(QStringLiteral("recovery")), boundsRefused},
            {"without a passphrase", "admin", ofRecovery.arg(QStringLiteral("open")), boundsRefused},
            {"the passphrase goes", "admin", removal + QStringLiteral("; SELECT remove_key('key_slot', 1)"), {}},
            {"the code goes", "admin", removal + QStringLiteral("; SELECT remove_key('key_slot', 2)"), boundsRefused},
            {"no code is left for the questions", "organiser", ofQuestions, boundsRefused},
        });
    }
    void theRecoveryCodeOpensForGood() { tryMemberRow(*m_logins); }

    void nothingIsLongerThanTheProgramWrites_data()
    {
        const QString draft = QStringLiteral("INSERT INTO draft VALUES ('decision', %1, 1, %2, '{me}', 0)");
        const QString present = QStringLiteral("INSERT INTO presence SELECT %1, '{me}', '', '', 0, 0 ");
        const QString brief = QStringLiteral("'{}'");
        addMemberRows({
            {"a form", "secretary", draft.arg(QStringLiteral("'round 3'"), brief), {}},
            {"a form of no round", "secretary", draft.arg(QStringLiteral("'round 77'"), brief), boundsRefused},
            {"a form of megabytes", "secretary",
             draft.arg(QStringLiteral("'collective'"), QStringLiteral("repeat('x', 2000000)")), boundsRefused},
            {"many windows",
             "judge",
             present.arg(QStringLiteral("n")) + QStringLiteral("FROM generate_series(1, 100) n"),
             {}},
            {"windows without end", "judge",
             present.arg(QStringLiteral("n")) + QStringLiteral("FROM generate_series(1, 101) n"), boundsRefused},
            {"a window of megabytes", "judge", present.arg(QStringLiteral("repeat('x', 2000000)")), boundsRefused},
            {"a reason of megabytes", "judge",
             proposal(QStringLiteral("key.amend"), amendment)
                 .replace(QStringLiteral("'r'"), QStringLiteral("repeat('x', 2000000)")),
             boundsRefused},
            {"a form that is no object", "secretary",
             draft.arg(QStringLiteral("'collective'"), QStringLiteral("'[1]'")), boundsRefused},
            {"a number without end", "secretary", entryWith(QStringLiteral("{\"n\":1e400}")), QStringLiteral("HT011")},
            {"lists in lists", "secretary",
             entryWith(QStringLiteral("{\"n\":") + QString(1500, u'[') + QString(1500, u']') + QLatin1Char('}')),
             QStringLiteral("HT011")},
            {"a name twice, of which the first is not read", "secretary",
             entryWith(QStringLiteral("{\"n\":1e400,\"n\":1}")), QStringLiteral("HT011")},
            {"colons in texts",
             "secretary",
             entryWith(QStringLiteral("{\"n\":\"a:b\\\\\",\"m\":{\"k\":[{\"l:\":1}]}}")),
             {}},
            {"a prize without a name to be seen", "admin",
             rules(QStringLiteral("9"))
                 .replace(QStringLiteral("rules, '{me}'"),
                          QStringLiteral("replace(rules, 'Giải Nhất', '   '), '{me}'")),
             boundsRefused},
            {"a paper without a code beside others", "organiser",
             newKey(QStringLiteral("4"), QStringLiteral("A B C D"))
                 .replace(QStringLiteral("'x', 4"), QStringLiteral("'', 4")),
             boundsRefused},
            {"a set that is not sealed", "organiser",
             QStringLiteral("INSERT INTO question_set VALUES (9, 3, 'x', 'ab', repeat('c', 64), {now})"),
             boundsRefused},
            {"somebody excluded beside one's own batch", "organiser",
             QStringLiteral("INSERT INTO exclusion SELECT 1, 1, id, 1 FROM roster_entry LIMIT 1") + atOnce,
             QStringLiteral("HT011")},
            {"rules that ask in words", "admin",
             rules(QStringLiteral("9"))
                 .replace(QStringLiteral("rules, '{me}'"),
                          QStringLiteral("replace(rules, '_count\":4', '_count\":\"x\"'), '{me}'")),
             boundsRefused},
            {"rules with a thousand million prizes", "admin",
             rules(QStringLiteral("9"))
                 .replace(QStringLiteral("rules, '{me}'"),
                          QStringLiteral("replace(rules, '\"count\":2', '\"count\":1000000000'), '{me}'")),
             boundsRefused},
            {"a key of no letters", "organiser", newKey(QStringLiteral("4"), QStringLiteral("A B C Q")), boundsRefused},
            {"a key with a question less", "organiser", newKey(QStringLiteral("4"), QStringLiteral("A B C")),
             boundsRefused},
            {"a key of a paper without options", "organiser", newKey(QStringLiteral("0"), QStringLiteral("A B C D")),
             boundsRefused},
            {"a key", "organiser", newKey(QStringLiteral("4"), QStringLiteral("A {BD} - *C/D")), {}},
            {"a ranking of a round that is not over", "judge", ranking(3), QStringLiteral("HT013")},
            {"a ranking of nothing", "judge", ranking(1).replace(QStringLiteral("manifest,"), QStringLiteral("'{}',")),
             boundsRefused},
            {"a ranking", "judge", ranking(1), {}},
            {"a day that there is not", "admin",
             QStringLiteral("INSERT INTO retention_policy VALUES (9, 0, '2027-02-30', '{me}', 'r', {now})"),
             QStringLiteral("22008")},
            {"a day in words", "admin",
             QStringLiteral("INSERT INTO retention_policy VALUES (9, 0, 'xyz', '{me}', 'r', {now})"), boundsRefused},
            {"somebody excluded whom nobody knows", "organiser",
             QStringLiteral("INSERT INTO exclusion SELECT 1, 1000000000000000, id, 1 FROM roster_entry LIMIT 1")
                 + atOnce,
             QStringLiteral("HT011")},
            {"what is no rule book", "admin",
             rules(QStringLiteral("9")).replace(QStringLiteral("rules, '{me}'"), QStringLiteral("'{}', '{me}'")),
             boundsRefused},
            {"rules from no round on", "admin",
             rules(QStringLiteral("9")).replace(QStringLiteral("SELECT 9, 1"), QStringLiteral("SELECT 9, 77")),
             boundsRefused},
        });
    }
    void nothingIsLongerThanTheProgramWrites() { tryMemberRow(*m_logins); }
};

HOITHI_TEST(TestBounds)
#include "tst_bounds.moc"
