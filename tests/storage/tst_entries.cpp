// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rowdigest.h"
#include "boundstest.h"
#include "memberlogins.h"
#include "membersql.h"
#include "support/testregistry.h"

#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString own = QStringLiteral("'{me}'");
const QString untold = QStringLiteral("HT011"); // recorded without its entry, or told of without being recorded

const QString prize = QStringLiteral(
    "INSERT INTO award VALUES (99, NULL, NULL, collective_basis(), 1, 0, 'Giải tập thể', NULL, NULL, 1, {now})");
const QString period = QStringLiteral("INSERT INTO retention_policy VALUES (9, 12, '', '{me}', 'r', {now})");

QString awardFact(const QString &digest = {})
{
    return fact("award", QStringLiteral("[\"99\"]"), digest);
}

} // namespace

/// Whatever a member records with their own tools is told of by an entry of the same transaction, truly, or the server takes
/// neither: so that nobody can leave what `verify` would find for ever.
class TestEntries : public BoundsTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsRecordedWithoutItsEntry_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("sql");
        const auto add = [](const char *row, const char *who, const QString &sql) {
            QTest::newRow(row) << QString::fromLatin1(who) << sql;
        };
        add("rules", "admin", rules(QStringLiteral("9")));
        add("a member", "admin", QStringLiteral("INSERT INTO member VALUES (98, 'x', 'X Y', 'judge', 1, {now})"));
        add("a period", "admin", period);
        add("a key slot", "admin",
            QStringLiteral("INSERT INTO key_slot VALUES (77, 'passphrase', '', 1, 1, '', {now})"));
        add("a content key", "admin", QStringLiteral("INSERT INTO content_key VALUES (77, 'personal', '', {now})"));
        add("a batch", "organiser",
            QStringLiteral("INSERT INTO import_batch SELECT 99, round, 'f', repeat('a', 64), size, '{me}', {now}, "
                           "accepted, unchanged, "
                           "conflicts, excluded, agency_unresolved, rejected_by, content_digest, content_key_id, "
                           "sealing_salt, decode(repeat('00', 48), 'hex') FROM import_batch LIMIT 1"));
        add("an answer key", "organiser",
            QStringLiteral(
                "INSERT INTO paper VALUES (9, 1, 'x', 4); INSERT INTO answer_key VALUES (9, 9, 1, 'A B C D', '', '', "
                "{now}, '')"));
        add("a paper", "organiser", QStringLiteral("INSERT INTO paper VALUES (9, 1, 'x', 4)"));
        add("somebody on the roster", "organiser",
            QStringLiteral("INSERT INTO roster_entry VALUES (99, 'jury', 'C', 'hue0', 1, '', '', '', '')"));
        add("somebody excluded", "organiser",
            QStringLiteral("INSERT INTO exclusion SELECT 1, 1, id, 1 FROM roster_entry LIMIT 1"));
        add("a question set", "organiser",
            QStringLiteral("INSERT INTO question_set VALUES (9, 3, 'x', repeat('ab', 40), repeat('c', 64), {now})"));
        add("a question slot", "organiser",
            QStringLiteral("INSERT INTO question_slot VALUES (77, 'passphrase', '', 1, 1, '', {now})"));
        add("a key of the question bank", "organiser",
            QStringLiteral("INSERT INTO content_key VALUES (77, 'sealed-bank', 'ab', {now})"));
        add("a change of the question bank", "organiser",
            QStringLiteral("INSERT INTO question_change VALUES (1, '{me}', {now}, 0, 0, 0)"));
        add("an opening", "organiser", QStringLiteral("INSERT INTO round_opening VALUES (4, '{me}', {now})"));
        add("a ranking", "judge",
            QStringLiteral("INSERT INTO ranking_run SELECT 99, round, repeat('a', 64), manifest, rules_version, "
                           "target, participants, "
                           "eligible, all_correct, counted, {now}, standing FROM ranking_run LIMIT 1"));
        add("a winner", "judge", QStringLiteral("INSERT INTO standing VALUES (1, 77, 1, 1, 0, 15, 0, 0)"));
        add("a signature", "judge", signature(QStringLiteral("{me}")));
        add("a proposal", "judge", proposal(QStringLiteral("key.amend"), amendment));
        add("an award", "secretary", prize);
    }
    void nothingIsRecordedWithoutItsEntry()
    {
        QFETCH(const QString, who);
        QFETCH(const QString, sql);
        QCOMPARE(m_logins->run(who, sql), QString()); // theirs to record
        QCOMPARE(m_logins->run(who, QString(sql + atOnce)), untold);
        QCOMPARE(m_logins->run(who, sql, nullptr, true), untold);
    }

    void anEntryTellsWhatIsStored_data()
    {
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("state");
        QTest::newRow("as it is") << awardFact() << QString();
        QTest::newRow("with another digest") << awardFact(QStringLiteral("repeat('0', 64)")) << untold;
        QTest::newRow("without a digest") << awardFact(QStringLiteral("NULL")) << untold;
        QTest::newRow("twice, once truly")
            << awardFact() + QStringLiteral(", ") + awardFact(QStringLiteral("repeat('0', 64)")) << untold;
        QTest::newRow("another row") << fact("award", QStringLiteral("[\"1\"]")) << untold;
        const auto with = [](const char *table, const char *id, const QString &digest) {
            return QString(awardFact() + QStringLiteral(", ") + fact(table, QLatin1String(id), digest));
        };
        const QString made = QStringLiteral("repeat('0', 64)");
        QTest::newRow("and a row that is not") << with("award", "[\"98\"]", made) << untold;
        QTest::newRow("and the agencies") << with("agency", "[]", made) << untold;
        QTest::newRow("and submissions of a batch before") << with("submission", "[\"1\"]", made) << untold;
        QTest::newRow("and winners of a run before") << with("standing", "[\"1\"]", made) << untold;
        QTest::newRow("and the roster") << with("roster_sealed", "[\"1\"]", made) << untold;
        QTest::newRow("and what is no table") << with("pg_class", "[\"1\"]", made) << untold;
        QTest::newRow("and a row that stands") << with("member", "[\"99\", \"x\"]", made) << untold;
    }
    void anEntryTellsWhatIsStored()
    {
        QFETCH(const QString, facts);
        QFETCH(const QString, state);
        const QString entry = entryOf(own, "awards.give", {facts});
        QCOMPARE(m_logins->run(QStringLiteral("secretary"), QString(prize + QStringLiteral("; ") + entry + atOnce)),
                 state);
    }

    void nobodyStandsInTheWayOfTheRest_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("state");
        const auto add = [](const char *row, const char *who, const QString &sql, const char *state) {
            QTest::newRow(row) << QString::fromLatin1(who) << sql << QString::fromLatin1(state);
        };
        const QString account = QStringLiteral("INSERT INTO participant_list VALUES (1, '[\"hue77\"]')");
        add("an account by a member of another contest", "elsewhere", account, "HT003");
        add("a submission by a member of another contest", "elsewhere",
            QStringLiteral("INSERT INTO submission SELECT * FROM submission WHERE false"), "HT003");
        add("a paper by a member of another contest", "elsewhere",
            QStringLiteral("INSERT INTO paper VALUES (9, 1, 'x', 4)"), "HT003");
        add("a signature that takes the place of another's", "judge",
            QStringLiteral("INSERT INTO signature VALUES (1, lower('{other}'), '{me}', '{login}', {now})"), "HT003");
        const QString last = QStringLiteral("9223372036854775807");
        add("the last number of all proposals", "judge",
            proposal(QStringLiteral("key.amend"), amendment)
                .replace(QStringLiteral("VALUES (1"), QStringLiteral("VALUES (%1").arg(last)),
            "HT007");
        add("the last number of all members", "admin",
            QStringLiteral("INSERT INTO member VALUES (%1, 'x', 'X Y', 'judge', 1, {now})").arg(last), "HT007");
        add("the last version of all rules", "admin", rules(last), "HT007");
        const QString names = QStringLiteral("'{\"removed\": [\"key_slot:1\"]}'");
        add("a key removed after an entry of something else", "admin",
            auditEntry(own, QStringLiteral("'personal.export'")).replace(QStringLiteral("'{}'"), names)
                + QStringLiteral("; SELECT remove_key('key_slot', 1)"),
            "HT001");
        add("a key removed after an entry that names it elsewhere", "admin",
            auditEntry(own, QStringLiteral("'vault.passphrase'"))
                    .replace(QStringLiteral("'{}'"), QStringLiteral("'{\"x\": [\"key_slot:1\"]}'"))
                + QStringLiteral("; SELECT remove_key('key_slot', 1)"),
            "HT001");
        add("an entry that is no object", "secretary",
            auditEntry(own, QStringLiteral("'personal.show'")).replace(QStringLiteral("'{}'"), QStringLiteral("'text'"))
                + atOnce,
            "22P02");
        add("an entry that is a list", "secretary",
            auditEntry(own, QStringLiteral("'personal.show'")).replace(QStringLiteral("'{}'"), QStringLiteral("'[1]'"))
                + atOnce,
            "HT011");
        add("an export that says keys were removed", "secretary",
            auditEntry(own, QStringLiteral("'personal.export'")).replace(QStringLiteral("'{}'"), names) + atOnce,
            "HT011");
        const QString winners = fact("standing", QStringLiteral("[\"1\"]"), QStringLiteral("repeat('0', 64)"));
        const QString run = fact("ranking_run", QStringLiteral("[\"1\", \"1\"]"));
        add("an export that tells of winners", "secretary", entryOf(own, "personal.export", {run, winners}) + atOnce,
            "HT011");
        add("a ranking before, told of again", "judge", entryOf(own, "run.compute", {run, winners}) + atOnce, "HT011");
        add("a number below the first", "admin",
            QStringLiteral("INSERT INTO member VALUES (0, 'x', 'X Y', 'judge', 1, {now})"), "HT007");
        add("an entry of great length", "secretary",
            auditEntry(own, QStringLiteral("'personal.show'"))
                .replace(QStringLiteral("'{}'"), QStringLiteral("repeat('x', 5000000)")),
            "HT011");
        add("guessing what judges propose", "secretary",
            QStringLiteral("SELECT require_second_person('key.amend', '1:2:B', E'{me}\\nx')"), "HT006");
        add("the owner made a secretary", "admin",
            QStringLiteral("INSERT INTO member VALUES (12, current_database(), 'X Y', 'secretary', 1, {now}); "
                           "INSERT INTO member SELECT 13, pg_get_userbyid(nspowner), 'Z Y', 'secretary', 1, {now} FROM "
                           "pg_namespace WHERE nspname = 'hoithi'"),
            "HT006");
        add("no administrator left", "admin",
            QStringLiteral("INSERT INTO member SELECT id + 20, login, full_name, role, 0, {now} FROM member WHERE role "
                           "= 'admin' ORDER BY login = '{login}'; "
                           "SET CONSTRAINTS member_administrator_left IMMEDIATE"),
            "HT006");
        add("a name with a letter that is not seen", "admin",
            QStringLiteral(
                "INSERT INTO member SELECT 99, 'x', full_name || U&'\\200B', 'judge', 1, {now} FROM member WHERE "
                "role = 'secretary' LIMIT 1"),
            "HT012");
    }
    void nobodyStandsInTheWayOfTheRest()
    {
        QFETCH(const QString, who);
        QFETCH(const QString, sql);
        QFETCH(const QString, state);
        QCOMPARE(m_logins->run(who, sql), state);
    }

    void aSecretarySeesNoRankingBeforeTheRoundIsOver()
    {
        MemberLogins logins;
        const QString count = QStringLiteral("SELECT (SELECT count(*) FROM ranking_run) * count(*) FROM standing");
        QString seen;
        QCOMPARE(logins.run(QStringLiteral("secretary"), count, &seen), QString());
        const QString all = seen;
        QVERIFY(all.toInt() > 0);
        QCOMPARE(logins.run(QStringLiteral("owner"),
                            QStringLiteral("UPDATE round SET closes_at = {now} + 60000 WHERE number = 1"), nullptr,
                            true),
                 QString());
        QCOMPARE(logins.run(QStringLiteral("secretary"), count, &seen), QString());
        QCOMPARE(seen, QStringLiteral("0"));
        QCOMPARE(logins.run(QStringLiteral("judge"), count, &seen), QString());
        QCOMPARE(seen, all);
    }

    /// Their entry is there, newer than one's own beginning; it tells of what they recorded, and of no more.
    void nobodyRidesOnAColleaguesEntry()
    {
        MemberLogins logins;
        const QString judge = QStringLiteral("judge");
        const QString colleague = QStringLiteral("judge2");
        QCOMPARE(logins.begin(judge), QString());
        const QString run =
            QStringLiteral("INSERT INTO ranking_run SELECT 2, round, repeat('a', 64), manifest, rules_version, "
                           "target, participants, eligible, all_correct, "
                           "counted, {now}, standing FROM ranking_run WHERE id = 1; ");
        const QStringList facts{fact("ranking_run", QStringLiteral("[\"2\", \"1\"]")),
                                fact("standing", QStringLiteral("[\"2\"]"), QStringLiteral("repeat('0', 64)"))};
        const QString computed = run + entryOf(own, "run.compute", facts);
        QCOMPARE(logins.run(colleague, computed, nullptr, true), QString());
        const QString winner = QStringLiteral("INSERT INTO standing VALUES (2, 77, 1, 1, 0, 15, 0, 0)");
        QCOMPARE(logins.goOn(judge, QString(winner + atOnce)), untold);
    }

    void whoIsNoMemberDoesNotConnect()
    {
        MemberLogins logins;
        QString seen;
        const QString question =
            QStringLiteral("SELECT has_database_privilege('public', current_database(), 'CONNECT')");
        QCOMPARE(logins.run(QStringLiteral("owner"), question, &seen), QString());
        QCOMPARE(seen, QStringLiteral("f"));
    }

    void whatIsLongOrAbsentIsDigestedAsTheProgramDoes_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {0, 1, 250, 251, 252, 300, 70'000})
            QTest::addRow("%d", length) << length;
    }
    /// The program's own digests are compared in every test in which members work; these lengths are not met there.
    void whatIsLongOrAbsentIsDigestedAsTheProgramDoes()
    {
        QFETCH(const int, length);
        const QString text(length, u'ă'); // two bytes each
        RowDigest digest;
        const QByteArray utf8 = text.toUtf8();
        digest.add(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
        digest.addNull();
        QString answer;
        QCOMPARE(m_logins->run(QStringLiteral("judge"),
                               QStringLiteral("SELECT row_digest(ARRAY['%1', NULL])").arg(text), &answer),
                 QString());
        QCOMPARE(answer.toLatin1(), digest.hex());
    }
};

HOITHI_TEST(TestEntries)
#include "tst_entries.moc"
