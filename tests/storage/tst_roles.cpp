// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/role.h"
#include "memberlogins.h"
#include "membersql.h"
#include "samplestore.h"
#include "support/testregistry.h"

#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString permissionDenied = QStringLiteral("42501");
const QStringList roles{QStringLiteral("organiser"), QStringLiteral("judge"), QStringLiteral("secretary"),
                        QStringLiteral("admin"), QStringLiteral("stranger")};

/// Who adds rows to which table; to no other.
QStringList tablesOf(const QString &role)
{
    if (role == QStringLiteral("organiser"))
        return {QStringLiteral("paper"),
                QStringLiteral("answer_key"),
                QStringLiteral("import_batch"),
                QStringLiteral("import_issue"),
                QStringLiteral("import_conflict"),
                QStringLiteral("participant_list"),
                QStringLiteral("submission"),
                QStringLiteral("exclusion"),
                QStringLiteral("roster_entry"),
                QStringLiteral("roster_withdrawal"),
                QStringLiteral("batch_withdrawal"),
                QStringLiteral("agency_decision"),
                QStringLiteral("agency"),
                QStringLiteral("agency_change"),
                QStringLiteral("agency_version"),
                QStringLiteral("agency_merger"),
                QStringLiteral("agency_headcount"),
                QStringLiteral("mapping_profile"),
                QStringLiteral("presence"),
                QStringLiteral("audit_entry"),
                QStringLiteral("question_slot"),
                QStringLiteral("round_key"),
                QStringLiteral("question_set"),
                QStringLiteral("round_opening"),
                QStringLiteral("released_key"),
                QStringLiteral("content_key"),
                QStringLiteral("question_change"),
                QStringLiteral("question_version"),
                QStringLiteral("question_step"),
                QStringLiteral("question_image"),
                QStringLiteral("paper_draft"),
                QStringLiteral("frozen_paper"),
                QStringLiteral("proposal"),
                QStringLiteral("proposal_end"),
                QStringLiteral("schedule_change"),
                QStringLiteral("round"),
                QStringLiteral("round_version"),
                QStringLiteral("milestone_version"),
                QStringLiteral("draft")};
    if (role == QStringLiteral("judge"))
        return {
            QStringLiteral("answer_key"),        QStringLiteral("judge_decision"), QStringLiteral("ranking_run"),
            QStringLiteral("standing"),          QStringLiteral("signature"),      QStringLiteral("proposal"),
            QStringLiteral("proposal_end"),      QStringLiteral("presence"),       QStringLiteral("audit_entry"),
            QStringLiteral("account_decision"),  QStringLiteral("tie_decision"),   QStringLiteral("flag_verdict"),
            QStringLiteral("run_finalisation"),  QStringLiteral("complaint"),      QStringLiteral("complaint_step"),
            QStringLiteral("conflict_decision"), QStringLiteral("import_batch"),   QStringLiteral("participant_list"),
            QStringLiteral("submission"),        QStringLiteral("exclusion")};
    if (role == QStringLiteral("secretary"))
        return {QStringLiteral("award"),       QStringLiteral("draft"),     QStringLiteral("presence"),
                QStringLiteral("audit_entry"), QStringLiteral("complaint"), QStringLiteral("complaint_step")};
    if (role == QStringLiteral("admin"))
        return {QStringLiteral("rule_book_version"), QStringLiteral("member"),   QStringLiteral("key_slot"),
                QStringLiteral("content_key"),       QStringLiteral("presence"), QStringLiteral("audit_entry"),
                QStringLiteral("retention_policy"),  QStringLiteral("proposal"), QStringLiteral("proposal_end")};
    return {};
}

bool takesFrom(const QString &role, const QString &table)
{
    const QString rounds = QStringLiteral("submission_round_"); // parts of the table of submissions
    return tablesOf(role).contains(table.startsWith(rounds) ? QStringLiteral("submission") : table);
}

/// As the server lists them.
QString rolesOf(Operation operation)
{
    const QString role = roleName(roleFor(operation));
    const auto other = otherRoleFor(operation);
    return other ? QStringLiteral("%1 %2").arg(roleName(*other), role) : role;
}

/// Drafts and presence are no facts: who adds to them changes them too.
bool isEditedInPlace(const QString &role, const QString &table, QByteArrayView statement)
{
    const bool edited = table == QStringLiteral("draft") || table == QStringLiteral("presence");
    const bool allowed =
        statement.startsWith("UPDATE") || (statement.startsWith("DELETE") && table == QStringLiteral("presence"));
    return edited && allowed && tablesOf(role).contains(table);
}

QString draft(const QString &version, const QString &editor, const QString &area = QStringLiteral("decision"))
{
    return QStringLiteral("INSERT INTO draft VALUES ('%1', 'round 1', %2, '{}', '%3', 0)").arg(area, version, editor);
}

} // namespace

/// What the server itself refuses and admits, whatever program somebody uses.
class TestRoles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MemberLogins> m_logins;

    QString answer(const QString &who, const QString &sql)
    {
        QString text;
        const QString state = m_logins->run(who, sql, &text);
        return state.isEmpty() ? text : state;
    }

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_POSTGRES();
        m_logins = std::make_unique<MemberLogins>();
        QVERIFY(m_logins->isReady());
        const QString open = QStringLiteral("INSERT INTO key_slot VALUES (5, 'open', '', 0, 0, '', 0)");
        QCOMPARE(m_logins->run(QStringLiteral("owner"), open, nullptr, true), QString());
    }
    void cleanupTestCase() { m_logins.reset(); }

    void eachTableTakesRowsFromItsRoleOnly_data()
    {
        SKIP_WITHOUT_POSTGRES();
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("table");
        QString tables;
        QVERIFY(m_logins
                    ->run(QStringLiteral("owner"),
                          QStringLiteral("SELECT string_agg(tablename, ' ' ORDER BY tablename) FROM pg_tables WHERE "
                                         "schemaname = 'hoithi'"),
                          &tables)
                    .isEmpty());
        for (const QString &role : roles) {
            for (const QString &table : tables.split(QLatin1Char(' ')))
                QTest::addRow("%s, %s", qPrintable(role), qPrintable(table)) << role << table;
        }
    }
    void eachTableTakesRowsFromItsRoleOnly()
    {
        QFETCH(const QString, role);
        QFETCH(const QString, table);
        const QString state = m_logins->run(role, QStringLiteral("INSERT INTO hoithi.%1 DEFAULT VALUES").arg(table));
        QVERIFY(!state.isEmpty()); // no table takes a row of nothing
        QCOMPARE(state != permissionDenied, takesFrom(role, table));
    }

    void noRoleChangesOrDeletesAnything_data() { eachTableTakesRowsFromItsRoleOnly_data(); }
    void noRoleChangesOrDeletesAnything()
    {
        QFETCH(const QString, role);
        QFETCH(const QString, table);
        QString column;
        m_logins->run(
            QStringLiteral("owner"),
            QStringLiteral("SELECT column_name FROM information_schema.columns WHERE table_schema = 'hoithi' AND "
                           "table_name = '%1' ORDER BY ordinal_position LIMIT 1")
                .arg(table),
            &column);
        for (const char *statement :
             {"UPDATE hoithi.{table} SET {column} = {column}", "DELETE FROM hoithi.{table}",
              "TRUNCATE hoithi.{table} CASCADE", "ALTER TABLE hoithi.{table} DISABLE TRIGGER ALL",
              "ALTER TABLE hoithi.{table} DISABLE ROW LEVEL SECURITY", "DROP TABLE hoithi.{table} CASCADE",
              "CREATE RULE r AS ON INSERT TO hoithi.{table} DO INSTEAD NOTHING"}) {
            const QString sql = QString::fromLatin1(statement)
                                    .replace(QStringLiteral("{table}"), table)
                                    .replace(QStringLiteral("{column}"), column);
            const QString state = m_logins->run(role, sql);
            if (isEditedInPlace(role, table, statement))
                continue; // its rules are in whatEachMayDo
            QVERIFY2(state == permissionDenied, qPrintable(QString::fromLatin1(statement) + state));
        }
    }

    void whatEachMayDo_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("state");
        const auto add = [](const char *row, const char *who, const QString &sql, const char *state) {
            QTest::newRow(row) << QString::fromLatin1(who) << sql << QString::fromLatin1(state);
        };
        add("a judge signs", "judge", signature(QStringLiteral("{me}")), "");
        add("a judge signs as another", "judge", signature(QStringLiteral("{other}")), "HT003");
        add("a judge signs for yesterday", "judge",
            signature(QStringLiteral("{me}"), QStringLiteral("{now} - 86400000")), "HT004");
        add("a judge signs for tomorrow", "judge",
            signature(QStringLiteral("{me}"), QStringLiteral("{now} + 86400000")), "HT004");
        add("a judge signs twice", "judge",
            QString(signature(QStringLiteral("{me}")) + QLatin1Char(';')
                    + QStringLiteral("INSERT INTO signature VALUES (1, upper('{me}'), '{me}', '{login}', {now})")),
            "23505");
        add("a former judge signs", "former", signature(QStringLiteral("{me}")), "HT003");
        add("an organiser signs", "organiser", signature(QStringLiteral("{me}")), "42501");
        add("an administrator signs", "admin", signature(QStringLiteral("{me}")), "42501");
        add("one judge changes a key", "judge", amendedKey(QStringLiteral("{me}")), "HT005");
        add("one judge names two", "judge", amendedKey(QStringLiteral("{other}\\n{me}")), "HT005");
        add("an organiser changes a key", "organiser", amendedKey(QString()), "HT006");
        add("one judge proposes and carries out", "judge",
            QString(proposal(QStringLiteral("key.amend"), amendment) + QLatin1Char(';')
                    + amendedKey(QStringLiteral("{other}\\n{me}"))),
            "HT005");
        add("a judge sets a first key", "judge",
            QStringLiteral("INSERT INTO answer_key VALUES (9, 1, 1, 'A B C D', '', '', {now}, '')"), "HT006");
        add("an organiser sets a first key", "organiser",
            QStringLiteral(
                "INSERT INTO paper VALUES (9, 1, 'x', 4); INSERT INTO answer_key VALUES (9, 9, 1, 'A B C D', '', '', "
                "{now}, '')"),
            "");
        add("one judge invalidates", "judge", invalidation(QStringLiteral("{other}\\n{me}")), "HT005");
        add("a judge proposes as another", "judge",
            proposal(QStringLiteral("key.amend"), amendment).replace(QStringLiteral("{me}"), QStringLiteral("{other}")),
            "HT003");
        add("a judge proposes under another login", "judge",
            QStringLiteral("INSERT INTO proposal VALUES (1, 'a', 's', 'c', 'r', 'x', '{me}', {now}, '')"), "HT003");
        add("a member is entered", "admin",
            QStringLiteral("INSERT INTO member VALUES (99, 'l', 'Người Mới', 'judge', 1, {now})"), "");
        add("a judge enters a member", "judge",
            QStringLiteral("INSERT INTO member VALUES (99, 'l', 'Người Mới', 'judge', 1, {now})"), "42501");
        add("a member of another's name", "admin",
            QStringLiteral("INSERT INTO member VALUES (99, 'l', ' phạm  thị CHẤM', 'judge', 1, {now})"), "23505");
        add("a member of another's name by the owner", "owner",
            QStringLiteral("INSERT INTO member VALUES (99, 'l', 'Phạm Thị Chấm', 'judge', 1, {now})"), "23505");
        add("a member of a former one's name", "admin",
            QStringLiteral("INSERT INTO member VALUES (99, 'l', 'Ngô Văn Cũ', 'judge', 1, {now})"), "");
        const auto entry = [](const char *actor, const char *action) {
            return QString(auditEntry(QString::fromUtf8(actor), QStringLiteral("'%1'").arg(QLatin1String(action)))
                           + atOnce);
        };
        add("an entry in one's name", "secretary", entry("'{me}'", "personal.show"), "");
        add("an entry in another's", "secretary", entry("'{other}'", "personal.show"), "HT003");
        add("an entry in two names", "secretary", entry("'{me}, {other}'", "personal.show"), "HT003");
        add("an entry of two", "judge", entry("'{other}, {me}'", "submission.invalidate"), "HT005");
        add("an entry of two alone", "judge", entry("'{me}'", "key.amend"), "HT005");
        add("an entry with somebody unknown", "judge", entry("'{me}, Ai Đó'", "submission.invalidate"), "HT005");
        add("an entry of a judge's work by a secretary", "secretary", entry("'{me}'", "run.sign"), "HT006");
        add("an entry of a secretary's work by a judge", "judge", entry("'{me}'", "awards.give"), "HT006");
        add("an entry of nobody's work", "admin", entry("'{me}'", "x"), "HT006");
        add("an entry of awards that were not given", "secretary", entry("'{me}'", "awards.give"), "HT011");
        add("an entry of a ranking that was not made", "judge", entry("'{me}'", "run.compute"), "HT011");
        add("an entry of a signature that was not given", "judge", signatureEntry().mid(2), "HT011");
        const QString signedNow = signature(QStringLiteral("{me}"));
        add("a signature with its entry", "judge", QString(signedNow + signatureEntry()), "");
        add("a signature on an entry that is another", "judge",
            QString(signedNow + signatureEntry(QStringLiteral("seq, 'hash', repeat('a', 64)"))), "HT011");
        add("a signature on an entry to come", "judge",
            QString(signedNow + signatureEntry(QStringLiteral("seq + 5, 'hash', hash"))), "HT011");
        add("a signature on no entry", "judge", QString(signedNow + signatureEntry(QStringLiteral("NULL"))), "HT011");
        add("a judge signs under another login", "judge",
            QString(signedNow).replace(QStringLiteral("{login}"), QStringLiteral("x")), "HT003");
        add("a judge signs under no login", "judge", QString(signedNow).replace(QStringLiteral("{login}"), QString()),
            "HT003");
        add("an entry for yesterday", "judge",
            auditEntry(QStringLiteral("'{me}'"), QStringLiteral("'personal.export'"),
                       QStringLiteral("{now} - 86400000")),
            "HT004");
        add("an entry out of the chain", "judge",
            QStringLiteral("INSERT INTO audit_entry VALUES (99, {now}, '{me}', 'x', 's', '{}', '', 'h')"), "HT007");
        add("the owner's entry out of the chain", "owner",
            QStringLiteral("INSERT INTO audit_entry VALUES (99, 0, 'x', 'x', 's', '{}', '', 'h')"), "HT007");
        add("rules under another name", "admin", rules(QStringLiteral("9"), QStringLiteral("{other}")), "HT003");
        add("rules", "admin", rules(QStringLiteral("9")), "");
        add("becoming the owner", "judge", QStringLiteral("SET ROLE hoithi_owner"), "42501");
        add("becoming an organiser", "judge", QStringLiteral("SET ROLE hoithi_organiser"), "42501");
        add("becoming somebody", "judge", QStringLiteral("SET SESSION AUTHORIZATION postgres"), "42501");
        add("without triggers", "judge", QStringLiteral("SET session_replication_role = replica"), "42501");
        add("own tables", "judge", QStringLiteral("CREATE TABLE hoithi.mine (id bigint)"), "42501");
        add("own functions", "judge",
            QStringLiteral("CREATE FUNCTION hoithi.session_person() RETURNS text LANGUAGE sql AS 'SELECT 1'"), "42501");
        add("own tables of the same name", "judge",
            QString(QStringLiteral(
                        "CREATE TEMP TABLE member (id bigint, login text, full_name text, active bigint); INSERT "
                        "INTO pg_temp.member VALUES (1, '{login}', '{other}', 1); SET search_path = pg_temp, "
                        "hoithi; ")
                    + signature(QStringLiteral("{other}"))
                          .replace(QStringLiteral("signature"), QStringLiteral("hoithi.signature"))
                          .replace(QStringLiteral("{now}"), QStringLiteral("hoithi.clock_ms()"))),
            "HT003");
        add("reading passwords", "admin", QStringLiteral("SELECT * FROM member_password"), "42501");
        add("running programs", "admin", QStringLiteral("COPY member TO PROGRAM 'cat'"), "42501");
        add("reading files", "admin", QStringLiteral("SELECT pg_read_file('PG_VERSION')"), "42501");
        const QString remove = QStringLiteral("SELECT remove_key('content_key', 1)");
        add("removing a key unrecorded", "admin", remove, "HT001");
        for (const char *who : {"organiser", "judge", "secretary"})
            add(qPrintable(QStringLiteral("removing a key as %1").arg(QLatin1String(who))), who, remove, "42501");
        for (const auto &[who, state] : {std::pair("admin", ""), std::pair("organiser", ""),
                                         std::pair("judge", "42501"), std::pair("secretary", "42501")})
            add(qPrintable(QStringLiteral("forgetting keys as %1").arg(QLatin1String(who))), who,
                QStringLiteral("SELECT forget_removed_keys()"), state);
        for (const auto &[who, state] : {std::pair("organiser", ""), std::pair("admin", "42501"),
                                         std::pair("judge", "42501"), std::pair("secretary", "42501")})
            add(qPrintable(QStringLiteral("forgetting question slots as %1").arg(QLatin1String(who))), who,
                QStringLiteral("SELECT forget_removed_question_slots()"), state);
        const QString period = QStringLiteral("INSERT INTO retention_policy VALUES (9, 12, '', '%1', 'r', %2)");
        add("a retention period", "admin", period.arg(QStringLiteral("{me}"), QStringLiteral("{now}")), "");
        add("a retention period in another's name", "admin",
            period.arg(QStringLiteral("{other}"), QStringLiteral("{now}")), "HT003");
        add("a retention period set yesterday", "admin",
            period.arg(QStringLiteral("{me}"), QStringLiteral("{now} - 86400000")), "HT004");
        add("a retention period without an end", "admin",
            period.arg(QStringLiteral("{me}"), QStringLiteral("{now}"))
                .replace(QStringLiteral("12"), QStringLiteral("0")),
            "23514");
        const QString withdrawal = QStringLiteral("INSERT INTO roster_withdrawal VALUES (%1, 1, '%2', '%3', {now})");
        const auto withdrawn = [&withdrawal](int id, const char *who, const char *reason) {
            return withdrawal.arg(id).arg(QLatin1String(who), QLatin1String(reason));
        };
        const QString told = QStringLiteral("; ")
                             + entryOf(QStringLiteral("'{me}'"), "roster.withdraw",
                                       {fact("roster_withdrawal", QStringLiteral("[\"2\"]"))})
                             + atOnce;
        add("a withdrawal from the roster", "organiser", QString(withdrawn(2, "{me}", "r") + told), "");
        add("a withdrawal without an entry", "organiser", QString(withdrawn(2, "{me}", "r") + atOnce), "HT011");
        add("a withdrawal in another's name", "organiser", withdrawn(2, "{other}", "r"), "HT003");
        add("a withdrawal without a reason", "organiser", withdrawn(2, "{me}", ""), "23514");
        add("a withdrawal that leaves a number out", "organiser", withdrawn(3, "{me}", "r"), "HT007");
        add("a second withdrawal of one entry", "organiser",
            withdrawn(2, "{me}", "r").replace(QStringLiteral(", 1, "), QStringLiteral(", 2, ")), "23505");
        add("a withdrawal of nobody", "organiser",
            withdrawn(2, "{me}", "r").replace(QStringLiteral(", 1, "), QStringLiteral(", 77, ")), "23503");
        add("a judge withdraws", "judge", withdrawn(2, "{me}", "r"), "42501");
        const QString other = QStringLiteral("; INSERT INTO exclusion VALUES (1, %1, 2, 1)");
        add("whom it excluded, another entry excludes", "organiser",
            QString(withdrawn(2, "{me}", "r") + other.arg(3) + told), "");
        add("somebody else is excluded with a withdrawal", "organiser",
            QString(withdrawn(2, "{me}", "r") + other.arg(1) + told), "HT011");
        add("a judge proposes to erase", "judge", proposal(erasing, firstKey), "HT006");
        add("an administrator proposes a key", "admin", proposal(QStringLiteral("key.amend"), amendment), "HT006");
        add("one administrator erases", "admin", keyRemoval(QStringLiteral("'{me}'"), erasing), "HT005");
        add("one administrator erases under another word", "admin",
            keyRemoval(QStringLiteral("'{me}'"), QStringLiteral("vault.protect")), "HT005");
        add("a key gives way to another", "admin",
            keyRemoval(QStringLiteral("'{me}'"), QStringLiteral("vault.protect"), true), "");
        const QString firstDraft = draft(QStringLiteral("1"), QStringLiteral("{me}"));
        const QString editing =
            QString(firstDraft + QStringLiteral("; UPDATE draft SET row_version = row_version + %1"));
        add("a secretary fills in a form", "secretary", editing.arg(1), "");
        add("a version is left out", "secretary", editing.arg(2), "HT007");
        add("a version is edited again", "secretary", editing.arg(0), "HT007");
        add("a form begins in the middle", "secretary", draft(QStringLiteral("2"), QStringLiteral("{me}")), "HT007");
        add("a form in another's name", "secretary", draft(QStringLiteral("1"), QStringLiteral("{other}")), "HT003");
        add("a form of others", "secretary",
            draft(QStringLiteral("1"), QStringLiteral("{me}"), QStringLiteral("questions")), "HT006");
        add("a judge fills in a secretary's form", "judge", firstDraft, "42501");
        add("a form is thrown away", "secretary", QStringLiteral("DELETE FROM draft"), "42501");
        const QString present = QStringLiteral("INSERT INTO presence VALUES ('c', '%1', '', '', 0, 0)");
        add("being there", "judge", present.arg(QStringLiteral("{me}")), "");
        add("being there as another", "judge", present.arg(QStringLiteral("{other}")), "HT003");
        add("no role at all", "stranger", QStringLiteral("SELECT * FROM hoithi.contest"), "42501");
    }
    void whatEachMayDo()
    {
        QFETCH(const QString, who);
        QFETCH(const QString, sql);
        QFETCH(const QString, state);
        QCOMPARE(m_logins->run(who, sql), state);
    }

    void aSealedRoundIsOpenedInTimeWithItsOwnKeyOnly_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("state");
        const auto add = [](const char *row, const char *who, const QString &sql, const char *state) {
            QTest::newRow(row) << QString::fromLatin1(who) << sql << QString::fromLatin1(state);
        };
        const QString key = QString::fromLatin1(sampleRoundKey().toHex());
        const QString opening = QStringLiteral("INSERT INTO round_opening VALUES (%1, '%2', %3)");
        const QString open = opening.arg(QStringLiteral("4"), QStringLiteral("{me}"), QStringLiteral("{now}"));
        const QString release = QStringLiteral("; INSERT INTO released_key VALUES (4, '%1')");
        const QString answers = QStringLiteral("; INSERT INTO paper VALUES (9, %1, '%2', 4); INSERT INTO answer_key "
                                               "VALUES (9, 9, 1, '%3', '', '', {now}, '')");
        const QString opened = open + release.arg(key);
        add("its key", "organiser", opened, "");
        add("another key", "organiser", open + release.arg(QString(64, u'a')), "HT010");
        add("the key without the opening", "organiser", release.arg(key).mid(2), "23503");
        add("before its time", "organiser",
            opening.arg(QStringLiteral("3"), QStringLiteral("{me}"), QStringLiteral("{now}")), "HT009");
        add("at a time that has not come", "organiser",
            opening.arg(QStringLiteral("3"), QStringLiteral("{me}"), QStringLiteral("4000000000001")), "HT004");
        add("before its time by the owner", "owner",
            opening.arg(QStringLiteral("3"), QStringLiteral("x"), QStringLiteral("{now}")), "HT009");
        add("in another's name", "organiser",
            opening.arg(QStringLiteral("4"), QStringLiteral("{other}"), QStringLiteral("{now}")), "HT003");
        add("twice", "organiser", opening.arg(QStringLiteral("2"), QStringLiteral("{me}"), QStringLiteral("{now}")),
            "23505");
        for (const char *who : {"judge", "secretary", "admin"})
            add(qPrintable(QStringLiteral("by a %1").arg(QLatin1String(who))), who, open, "42501");
        const auto answered = [&answers](int round, const char *paper, const char *entries) {
            return answers.arg(QString::number(round), QLatin1String(paper), QLatin1String(entries));
        };
        add("what was sealed", "organiser", opened + answered(4, "", "A B C D"), "");
        add("another answer key", "organiser", opened + answered(4, "", "A C C D"), "HT010");
        add("a paper beside", "organiser", opened + answered(4, "x", "A B C D"), "HT010");
        add("another answer key by the owner", "owner", answered(2, "", "A C C D").mid(2), "HT010");
        add("an answer key before the opening", "organiser", answered(4, "", "A B C D").mid(2), "HT009");
        add("an answer key before the opening by the owner", "owner", answered(4, "", "A B C D").mid(2), "HT009");
        const QString set =
            QStringLiteral("INSERT INTO question_set VALUES (9, %1, '%2', repeat('ab', 40), repeat('c', 64), {now})");
        add("a set beside", "organiser", set.arg(3).arg(QStringLiteral("x")), "");
        add("a set in place of another", "organiser", set.arg(3).arg(QString()), "23505");
        add("a set once it is open", "organiser", set.arg(2).arg(QStringLiteral("x")), "HT009");
        add("a set of another time", "organiser",
            set.arg(3).arg(QStringLiteral("x")).replace(QStringLiteral("{now}"), QStringLiteral("1")), "HT004");
        add("sealing what has a key", "organiser", QStringLiteral("INSERT INTO round_key VALUES (1, '', '', {now})"),
            "HT009");
        const QString remove = QStringLiteral("SELECT remove_question_slot(1)");
        add("removing a slot unrecorded", "organiser", remove, "HT001");
        for (const char *who : {"judge", "secretary", "admin"})
            add(qPrintable(QStringLiteral("removing a slot as %1").arg(QLatin1String(who))), who, remove, "42501");
    }
    void aSealedRoundIsOpenedInTimeWithItsOwnKeyOnly() { whatEachMayDo(); }

    void aSecretaryReadsNoQuestionSetBeforeTheRoundIsOver()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        QCOMPARE(logins.run(QStringLiteral("owner"),
                            QStringLiteral("UPDATE round SET closes_at = {now} + 60000 WHERE number = 2"), nullptr,
                            true),
                 QString());
        const auto count = [&logins](const char *who, const char *table) {
            QString seen;
            logins.run(QLatin1String(who), QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)), &seen);
            return seen;
        };
        QCOMPARE(count("organiser", "question_set"), QStringLiteral("3"));
        QCOMPARE(count("secretary", "question_set"), QStringLiteral("1")); // round 4 is over
        QCOMPARE(count("judge", "released_key"), QStringLiteral("1"));
        QCOMPARE(count("secretary", "released_key"), QStringLiteral("0"));
        QCOMPARE(count("secretary", "round_opening"), QStringLiteral("1"));
    }

    void twoJudgesDecideTogether_data()
    {
        QTest::addColumn<QString>("proposed");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("another");
        QTest::addColumn<QString>("carriedOut");
        const QString both = QStringLiteral("%1\\n%2").arg(MemberLogins::fullName(QStringLiteral("judge")),
                                                           MemberLogins::fullName(QStringLiteral("judge2")));
        QTest::newRow("a key") << QStringLiteral("key.amend") << amendment << QStringLiteral("1:2:C B/C {BD} *A")
                               << amendedKey(both);
        QTest::newRow("a submission") << QStringLiteral("submission.invalidate") << QStringLiteral("4294967297")
                                      << QStringLiteral("4294967298") << invalidation(both);
    }
    void twoJudgesDecideTogether()
    {
        SKIP_WITHOUT_POSTGRES();
        QFETCH(const QString, proposed);
        QFETCH(const QString, content);
        QFETCH(const QString, another);
        QFETCH(const QString, carriedOut);
        MemberLogins logins;
        QVERIFY(logins.isReady());
        const QString judge = QStringLiteral("judge");
        const QString second = QStringLiteral("judge2");
        const QString other = proposalWithEntry(proposed, another);
        QCOMPARE(logins.run(judge, other, nullptr, true), QString());
        QCOMPARE(logins.run(second, carriedOut), QStringLiteral("HT005")); // something else was proposed
        QCOMPARE(logins.run(judge, proposalWithEntry(proposed, content, 2), nullptr, true), QString());
        QCOMPARE(logins.run(judge, carriedOut), QStringLiteral("HT005")); // alone
        QCOMPARE(logins.run(QStringLiteral("former"), carriedOut), QStringLiteral("HT003"));
        QCOMPARE(logins.run(second, carriedOut), QString());
        QCOMPARE(logins.run(judge, proposalEnd(2, "carried")), QStringLiteral("HT005"));
        QCOMPARE(logins.run(second, proposalEnd(2, "withdrawn")), QStringLiteral("HT005"));
        const QString withdrawn = entryOf(QStringLiteral("'{me}'"), "proposal.withdraw", {endFact()});
        QCOMPARE(
            logins.run(judge, QString(proposalEnd(2, "withdrawn") + QStringLiteral("; ") + withdrawn), nullptr, true),
            QString());
        QCOMPARE(logins.run(second, carriedOut), QStringLiteral("HT005")); // taken back
    }

    void aJudgeSignsOnceUnderAnyName()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        QVERIFY(logins.isReady());
        const QString judge = QStringLiteral("judge");
        QCOMPARE(logins.run(judge, QString(signature(QStringLiteral("{me}")) + signatureEntry()), nullptr, true),
                 QString());
        QCOMPARE(logins.run(QStringLiteral("admin"), memberRow(logins.login(judge), QStringLiteral("Người Khác"), 1),
                            nullptr, true),
                 QString());
        QCOMPARE(logins.run(judge, signature(QStringLiteral("Người Khác"))), QStringLiteral("23505"));
        QCOMPARE(logins.run(QStringLiteral("judge2"), signature(QStringLiteral("{me}"))), QString());
    }

    void nobodyCarriesOutWhatAFormerJudgeProposed()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        QVERIFY(logins.isReady());
        const QString judge = QStringLiteral("judge");
        const QString second = QStringLiteral("judge2");
        QCOMPARE(logins.run(judge, proposalWithEntry(QStringLiteral("key.amend"), amendment), nullptr, true),
                 QString());
        QCOMPARE(logins.run(second, proposalEnd(1, "withdrawn")), QStringLiteral("HT005")); // it stands still
        const QString removed = memberRow(logins.login(judge), MemberLogins::fullName(judge), 0);
        QCOMPARE(logins.run(QStringLiteral("admin"), removed, nullptr, true), QString());
        QCOMPARE(logins.run(second, proposalEnd(1, "carried")), QStringLiteral("HT005"));
        QCOMPARE(logins.run(QStringLiteral("admin"), proposalEnd(1, "withdrawn")), QStringLiteral("HT006"));
        QCOMPARE(logins.run(second, proposalEnd(1, "withdrawn")), QString());
    }

    void entriesTellOfOnesOwnWork_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("operation");
        const auto add = [](const char *action, Operation operation) {
            QTest::newRow(action) << QString::fromLatin1(action) << static_cast<int>(operation);
        };
        add("key.set", Operation::SetKey);
        for (const char *action : {"questions.protect", "questions.passphrase", "questions.recover", "questions.seal"})
            add(action, Operation::ManageQuestions);
        add("round.open", Operation::OpenRound);
        add("submissions.import", Operation::ImportSubmissions);
        add("roster.import", Operation::ImportRoster);
        add("submissions.withdraw", Operation::ImportSubmissions);
        add("agencies.decide", Operation::ImportSubmissions);
        add("agencies.undo", Operation::ImportSubmissions);
        add("agencies.change", Operation::ImportSubmissions);
        add("agencies.revert", Operation::ImportSubmissions);
        add("profile.save", Operation::ImportSubmissions);
        add("roster.withdraw", Operation::ImportRoster);
        add("key.amend", Operation::AmendKey);
        add("submission.invalidate", Operation::Invalidate);
        add("conflict.take", Operation::Invalidate);
        add("conflict.restore", Operation::Invalidate);
        add("conflict.keep", Operation::ReviewFlags);
        add("conflict.reopen", Operation::ReviewFlags);
        add("run.compute", Operation::Rank);
        add("run.sign", Operation::Sign);
        add("awards.give", Operation::Award);
        add("personal.show", Operation::ShowPersonal);
        add("complaint.decide", Operation::DecideComplaints);
        add("complaint.reopen", Operation::DecideComplaints);
        add("complaint.letter", Operation::AnswerComplaints);
        for (const char *action :
             {"complaint.register", "complaint.link", "complaint.unlink", "complaint.note", "complaint.show"})
            add(action, Operation::KeepComplaints);
        add("rules.approve", Operation::ApproveRules);
        add("member.record", Operation::ManageMembers);
        add("member.remove", Operation::ManageMembers);
        for (const char *action :
             {"vault.protect", "vault.passphrase", "vault.recover", "personal.policy", "personal.erase"})
            add(action, Operation::ManageVault);
    }
    /// The server's list says the same as the program's.
    void entriesTellOfOnesOwnWork()
    {
        QFETCH(const QString, action);
        QFETCH(const int, operation);
        QCOMPARE(answer(QStringLiteral("owner"),
                        QStringLiteral("SELECT roles FROM audit_rules() WHERE action = '%1'").arg(action)),
                 rolesOf(static_cast<Operation>(operation)));
    }

    void whatEntriesTellOfIsInATable()
    {
        SKIP_WITHOUT_POSTGRES();
        QCOMPARE(
            answer(QStringLiteral("owner"),
                   QStringLiteral("SELECT count(*) FROM audit_rules() WHERE record <> '' AND to_regclass('hoithi.' || "
                                  "record) IS NULL")),
            QStringLiteral("0"));
    }

    void twoAdministratorsEraseTogether()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        QVERIFY(logins.isReady());
        const QString first = QStringLiteral("admin");
        const QString second = QStringLiteral("admin2");
        const auto end = [](int proposal) {
            return QString(proposalEnd(proposal, "carried") + QStringLiteral("; "));
        };
        const QString both = QStringLiteral("'%1, {me}'").arg(MemberLogins::fullName(first));
        QCOMPARE(logins.run(first, proposalWithEntry(erasing, QStringLiteral("content_key:11")), nullptr, true),
                 QString());
        QCOMPARE(logins.run(first, proposalWithEntry(erasing, firstKey, 2), nullptr, true), QString());
        QCOMPARE(logins.run(first, end(2)), QStringLiteral("HT005"));                   // alone
        QCOMPARE(logins.run(QStringLiteral("judge"), end(2)), QStringLiteral("HT006")); // as somebody else
        const QString carriedOut = keyRemoval(both, erasing);
        QCOMPARE(logins.run(second, carriedOut), QStringLiteral("HT005")); // without ending the proposal
        QCOMPARE(logins.run(second, QString(end(1) + carriedOut)), QStringLiteral("HT005")); // other keys
        QCOMPARE(logins.run(second, QString(end(2) + carriedOut)), QString());
        QCOMPARE(logins.run(second, end(2), nullptr, true), QStringLiteral("HT005")); // the end alone
    }

    void aSecretaryReadsKeysOfClosedRoundsOnly()
    {
        const QString count = QStringLiteral("SELECT count(*) FROM answer_key");
        QCOMPARE(answer(QStringLiteral("judge"), count), QStringLiteral("1"));
        QCOMPARE(answer(QStringLiteral("secretary"), count), QStringLiteral("1"));
        MemberLogins logins;
        QCOMPARE(logins.run(QStringLiteral("owner"),
                            QStringLiteral("UPDATE round SET closes_at = {now} + 60000 WHERE number < 3"), nullptr,
                            true),
                 QString());
        QString seen;
        QCOMPARE(logins.run(QStringLiteral("secretary"), count, &seen), QString());
        QCOMPARE(seen, QStringLiteral("0"));
        QCOMPARE(logins.run(QStringLiteral("organiser"), count, &seen), QString());
        QCOMPARE(seen, QStringLiteral("1"));
    }

    void aSecretaryDoesNotSeeWhatJudgesPropose()
    {
        MemberLogins logins;
        QCOMPARE(logins.run(QStringLiteral("judge"), proposalWithEntry(QStringLiteral("key.amend"), amendment), nullptr,
                            true),
                 QString());
        QString seen;
        QCOMPARE(logins.run(QStringLiteral("secretary"), QStringLiteral("SELECT count(*) FROM proposal"), &seen),
                 QString());
        QCOMPARE(seen, QStringLiteral("0"));
    }
};

HOITHI_TEST(TestRoles)
#include "tst_roles.moc"
