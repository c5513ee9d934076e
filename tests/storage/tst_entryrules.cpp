// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberlogins.h"
#include "membersql.h"
#include "support/testregistry.h"

#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString own = QStringLiteral("'{me}'");
const QString untold = QStringLiteral("HT011");

QString signatureFact()
{
    return fact("signature", QStringLiteral("[\"1\", \"{me}\"]"));
}

} // namespace

/// An entry of the audit trail tells of its own action's work, of this transaction, by somebody in the role they were entered in.
class TestEntryRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SKIP_WITHOUT_POSTGRES(); }

    void anEntryTellsOfItsOwnActionOnly()
    {
        MemberLogins logins;
        const QString judge = QStringLiteral("judge");
        const QString judge2 = QStringLiteral("judge2");
        const QString export_ = QStringLiteral("; ") + entryOf(own, "personal.export", {signatureFact()}) + atOnce;
        QCOMPARE(logins.run(judge, QString(signature(QStringLiteral("{me}")) + export_)), untold);
        QCOMPARE(logins.run(judge, QString(signature(QStringLiteral("{me}")) + signatureEntry())), QString());
        const QString proposed =
            proposalWithEntry(QStringLiteral("submission.invalidate"), QStringLiteral("4294967297"));
        QCOMPARE(logins.run(judge, proposed, nullptr, true), QString());
        const QString both =
            QStringLiteral("%1\\n%2").arg(MemberLogins::fullName(judge), MemberLogins::fullName(judge2));
        const QStringList decided{fact("judge_decision", QStringLiteral("[\"9\"]"))};
        QCOMPARE(logins.run(judge2, QString(invalidation(both) + QStringLiteral("; ")
                                            + entryOf(own, "personal.export", decided) + atOnce)),
                 untold);
    }

    void aRoleOfAnotherContestIsNone()
    {
        MemberLogins logins;
        const QString secretary = QStringLiteral("secretary");
        const QString granted = QStringLiteral("GRANT hoithi_judge TO %1").arg(logins.login(secretary));
        QCOMPARE(logins.run(QStringLiteral("owner"), granted, nullptr, true), QString());
        QCOMPARE(logins.run(secretary, QString(signature(QStringLiteral("{me}")) + signatureEntry())),
                 QStringLiteral("HT006"));
        QCOMPARE(logins.run(secretary, proposal(QStringLiteral("key.amend"), amendment)), QStringLiteral("HT006"));
    }

    void whatIsCalledRemovedIsGone_data()
    {
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QString>("state");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("what is no more") << QStringLiteral("\"key_slot:66\"") << QString();
        QTest::newRow("what gives way to another") << QStringLiteral("\"key_slot:77\"") << QString();
        QTest::newRow("what is there") << QStringLiteral("\"key_slot:1\"") << untold;
        QTest::newRow("what another action removes") << QStringLiteral("\"content_key:66\"") << untold;
        QTest::newRow("what is no key") << QStringLiteral("\"award:1\"") << untold;
        QTest::newRow("words") << QStringLiteral("\"x\"") << untold;
    }
    void whatIsCalledRemovedIsGone()
    {
        QFETCH(const QString, removed);
        QFETCH(const QString, state);
        MemberLogins logins;
        const QString slot = QStringLiteral("INSERT INTO key_slot VALUES (77, 'passphrase', '', 1, 1, '', {now}); ");
        const QString names = QStringLiteral("'removed', '[%1]'::jsonb, ").arg(removed);
        const QStringList facts{fact("key_slot", QStringLiteral("[\"77\"]"))};
        QCOMPARE(logins.run(QStringLiteral("admin"),
                            QString(slot + entryOf(own, "vault.passphrase", facts, names) + atOnce)),
                 state);
    }

    /// Sixty-five files are imported in one transaction, with an entry each.
    void manyEntriesAreOfOneTransaction()
    {
        MemberLogins logins;
        const QString entry = auditEntry(own, QStringLiteral("'personal.export'"));
        const QString many = QStringLiteral("; DO $$ BEGIN FOR i IN 1..200 LOOP %1; END LOOP; END $$").arg(entry);
        const QString period = QStringLiteral("INSERT INTO retention_policy VALUES (9, 12, '', '{me}', 'r', {now}); ");
        const QStringList facts{fact("retention_policy", QStringLiteral("[\"9\"]"))};
        QCOMPARE(logins.run(QStringLiteral("admin"),
                            QString(period + entryOf(own, "personal.policy", facts) + many + atOnce)),
                 QString());
    }

    void aTransactionKnowsItsOwnRows()
    {
        MemberLogins logins;
        const QString admin = QStringLiteral("admin");
        const QString newest = QStringLiteral("SELECT recorded_now(xmin) FROM audit_entry ORDER BY seq DESC LIMIT 1");
        const QString entry = auditEntry(own, QStringLiteral("'personal.export'"));
        QString known;
        QCOMPARE(logins.run(admin, newest, &known), QString());
        QCOMPARE(known, QStringLiteral("f"));
        QCOMPARE(logins.run(admin, QString(entry + QStringLiteral("; ") + newest), &known), QString());
        QCOMPARE(known, QStringLiteral("t"));
        const QString within = QStringLiteral("SAVEPOINT a; %1; RELEASE SAVEPOINT a; %2").arg(entry, newest);
        QCOMPARE(logins.run(admin, within, &known), QString());
        QCOMPARE(known, QStringLiteral("t"));
        // That of a colleague, who came later and is done.
        QCOMPARE(logins.begin(admin), QString());
        QCOMPARE(logins.run(QStringLiteral("admin2"), entry, nullptr, true), QString());
        QCOMPARE(logins.goOn(admin, QStringLiteral("SELECT 1 / (1 - recorded_now(xmin)::int) FROM audit_entry ORDER BY "
                                                   "seq DESC LIMIT 1")),
                 QString());
    }
};

HOITHI_TEST(TestEntryRules)
#include "tst_entryrules.moc"
