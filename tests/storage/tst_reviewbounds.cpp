// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundstest.h"
#include "memberrows.h"
#include "membersql.h"
#include "support/testregistry.h"

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString judge = QStringLiteral("judge");
const QString judge2 = QStringLiteral("judge2");
const QString merged = QStringLiteral("[\"ma\",\"mb\"]");

QString proposed(const QString &act, const QString &subject, const QString &content, int id = 1)
{
    return QStringLiteral("INSERT INTO proposal VALUES (%1, '%2', '%3', '%4', 'r', '{login}', '{me}', {now}, '')")
        .arg(QString::number(id), act, subject, content);
}

QString account(const QString &kind, const QString &judges, const QString &accounts = merged, int fromRound = 1)
{
    return QStringLiteral("INSERT INTO account_decision VALUES (1, '%1', %2, '%3', E'%4', 'r', {now})")
        .arg(kind, QString::number(fromRound), accounts, judges);
}

QString tie(const QString &ordering, const QString &judges, const QString &seed = QStringLiteral("7"))
{
    return QStringLiteral("INSERT INTO tie_decision VALUES (1, 1, '%1', '%2', '%3', E'%4', 'r', {now})")
        .arg(seed.isEmpty() ? QStringLiteral("decision") : QStringLiteral("draw"),
             seed.isEmpty() ? QStringLiteral("1") : seed, ordering, judges);
}

QString both()
{
    return QStringLiteral("%1\\n%2").arg(MemberLogins::fullName(judge), MemberLogins::fullName(judge2));
}

QString verdict(const QString &name, const QString &flag = QStringLiteral("repeat('a', 64)"),
                const QString &comment = QStringLiteral("đã xem"))
{
    return QStringLiteral("INSERT INTO flag_verdict VALUES (1, 1, %1, 'shared_phone', 'keep', '%2', '%3', {now})")
        .arg(flag, comment, name);
}

QString finalisation(const QString &run, const QString &name = QStringLiteral("{me}"))
{
    return QStringLiteral("INSERT INTO run_finalisation VALUES (%1, '%2', 'biên bản số 3', {now})").arg(run, name);
}

/// Run 2 is signed; run 3 too, but leaves its second row undecided (-2, in the packed standing).
const QString moreRuns = QStringLiteral(
    "INSERT INTO participant_list VALUES (901, '[\"ma\", \"mb\"]'); "
    "INSERT INTO ranking_run SELECT id + 1, round, repeat('c', 64), manifest, rules_version, target, participants, "
    "eligible, all_correct, counted, computed_at, standing FROM ranking_run WHERE id = 1; "
    "INSERT INTO ranking_run SELECT id + 2, round, repeat('e', 64), manifest, rules_version, target, participants, "
    "eligible, all_correct, counted, computed_at, "
    "decode('00000000' || '01000000' || '0000' || repeat('00', 6) || '01000000' || '02000000' || 'feff' || "
    "repeat('00', 6), "
    "'hex') FROM ranking_run WHERE id = 1; "
    "INSERT INTO signature VALUES (2, 'a', 'A', 'a', 0), (2, 'b', 'B', 'b', 0), (3, 'a', 'A', 'a', 0), "
    "(3, 'b', 'B', 'b', 0)");

} // namespace

/// What judges decide about accounts, ties, flags and final results has the bounds of the program on a server too.
class TestReviewBounds : public BoundsTest
{
    Q_OBJECT

public:
    TestReviewBounds() : BoundsTest(moreRuns) {}

private Q_SLOTS:
    void aProposalIsWhatItIsCalled_data()
    {
        const auto merge = [](const QString &subject, const QString &content) {
            return proposed(QStringLiteral("accounts.merge"), subject, content);
        };
        const auto draw = [](const QString &content, const QString &subject = QStringLiteral("round 1")) {
            return proposed(QStringLiteral("tie.resolve"), subject, content);
        };
        const QString names = QStringLiteral("ma, mb");
        addMemberRows({
            {"accounts", "judge", merge(names, QStringLiteral("1:") + merged), {}},
            {"accounts called otherwise", "judge", merge(QStringLiteral("ma"), QStringLiteral("1:") + merged),
             boundsRefused},
            {"accounts in another order", "judge", merge(QStringLiteral("mb, ma"), QStringLiteral("1:[\"mb\",\"ma\"]")),
             boundsRefused},
            {"one account", "judge", merge(QStringLiteral("ma"), QStringLiteral("1:[\"ma\"]")), boundsRefused},
            {"an account twice", "judge", merge(QStringLiteral("ma, ma"), QStringLiteral("1:[\"ma\",\"ma\"]")),
             boundsRefused},
            {"an account of nobody", "judge", merge(QStringLiteral("ma, mz"), QStringLiteral("1:[\"ma\",\"mz\"]")),
             boundsRefused},
            {"accounts of no round", "judge", merge(names, QStringLiteral("77:") + merged), boundsRefused},
            {"no list", "judge", merge(names, QStringLiteral("1:ma, mb")), boundsRefused},
            {"accounts by an organiser", "organiser", merge(names, QStringLiteral("1:") + merged),
             QStringLiteral("HT006")},
            {"a draw as its seed gives it", "judge", draw(QStringLiteral("1:draw:7:[\"s-1\",\"s-2\"]")), {}},
            {"a draw as its seed does not give it", "judge", draw(QStringLiteral("1:draw:7:[\"s-2\",\"s-1\"]")),
             boundsRefused},
            {"a draw without a seed", "judge", draw(QStringLiteral("1:draw::[\"s-1\",\"s-2\"]")), boundsRefused},
            {"a draw with a seed of two words", "judge", draw(QStringLiteral("1:draw:A b/7_.-:[\"s-1\",\"s-2\"]")), {}},
            {"a draw with two blanks in its seed", "judge", draw(QStringLiteral("1:draw:7  7:[\"s-2\",\"s-1\"]")),
             boundsRefused},
            {"a draw with a seed that is not plain", "judge", draw(QStringLiteral("1:draw:é:[\"s-1\",\"s-2\"]")),
             boundsRefused},
            {"a decision in any order", "judge", draw(QStringLiteral("1:decision:1:[\"s-2\",\"s-1\"]")), {}},
            {"a decision that names nobody", "judge", draw(QStringLiteral("1:decision::[\"s-2\",\"s-1\"]")),
             boundsRefused},
            {"a decision that names more than tie", "judge", draw(QStringLiteral("1:decision:7:[\"s-2\",\"s-1\"]")),
             boundsRefused},
            {"a tie of one", "judge", draw(QStringLiteral("1:decision:1:[\"s-2\"]")), boundsRefused},
            {"a tie of another round", "judge",
             draw(QStringLiteral("1:decision:1:[\"s-2\",\"s-1\"]"), QStringLiteral("round 2")), boundsRefused},
            {"a tie of agencies",
             "judge",
             draw(QStringLiteral("0:decision:1:[\"474\",\"476\"]"), QStringLiteral("round 0")),
             {}},
            {"a submission back in",
             "judge",
             proposed(QStringLiteral("submission.reinstate"), QStringLiteral("s-1"), QStringLiteral("4294967297")),
             {}},
            {"another submission back in", "judge",
             proposed(QStringLiteral("submission.reinstate"), QStringLiteral("s-1"), QStringLiteral("4294967298")),
             boundsRefused},
        });
    }
    void aProposalIsWhatItIsCalled() { tryMemberRow(*m_logins); }

    void twoJudgesDecideWhatOneProposed()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        const QString alone = QStringLiteral("HT005");
        QCOMPARE(logins.run(QStringLiteral("owner"), moreRuns, nullptr, true), QString());
        QCOMPARE(logins.run(judge2, account(QStringLiteral("merge"), both())), alone);
        QCOMPARE(logins.run(judge,
                            proposalWithEntry(QStringLiteral("submission.invalidate"), QStringLiteral("4294967297")),
                            nullptr, true),
                 QString());
        QCOMPARE(logins.run(judge2, account(QStringLiteral("merge"), both())), alone); // another thing was proposed
        const QString owner = QStringLiteral("owner");
        const QString row =
            QStringLiteral("INSERT INTO proposal VALUES (%1, '%2', '%3', '%4', 'r', '%5', '%6', 0, '')");
        const auto by = [&](int id, const QString &act, const QString &subject, const QString &content) {
            return row.arg(QString::number(id), act, subject, content, logins.login(judge),
                           MemberLogins::fullName(judge));
        };
        QCOMPARE(logins.run(
                     owner,
                     by(11, QStringLiteral("accounts.merge"), QStringLiteral("ma, mb"), QStringLiteral("1:") + merged),
                     nullptr, true),
                 QString());
        QCOMPARE(logins.run(owner,
                            by(12, QStringLiteral("tie.resolve"), QStringLiteral("round 1"),
                               QStringLiteral("1:draw:7:[\"s-1\",\"s-2\"]")),
                            nullptr, true),
                 QString());
        QCOMPARE(logins.run(judge2, account(QStringLiteral("merge"), both())), QString());
        QCOMPARE(logins.run(judge2, account(QStringLiteral("separate"), both())), alone);
        QCOMPARE(logins.run(judge2, account(QStringLiteral("merge"), both(), merged, 2)), alone);
        QCOMPARE(logins.run(judge, account(QStringLiteral("merge"), both())), alone); // who proposed it
        QCOMPARE(logins.run(judge2, tie(QStringLiteral("[\"s-1\",\"s-2\"]"), both())), QString());
        QCOMPARE(logins.run(judge2, tie(QStringLiteral("[\"s-2\",\"s-1\"]"), both())), alone);
        QCOMPARE(logins.run(judge2, tie(QStringLiteral("[\"s-1\",\"s-2\"]"), both(), QString())), alone);
        QCOMPARE(logins.run(QStringLiteral("organiser"), account(QStringLiteral("merge"), both())),
                 QStringLiteral("42501"));
    }

    void aJudgeSpeaksForThemselves_data()
    {
        const QString me = QStringLiteral("{me}");
        addMemberRows({
            {"a verdict", "judge", verdict(me), {}},
            {"a verdict in another's name", "judge", verdict(QStringLiteral("{other}")), QStringLiteral("HT003")},
            {"a verdict by a secretary", "secretary", verdict(me), QStringLiteral("42501")},
            {"a verdict by an administrator", "admin", verdict(me), QStringLiteral("42501")},
            {"a verdict about nothing", "judge", verdict(me, QStringLiteral("'x'")), boundsRefused},
            {"a verdict without a word", "judge", verdict(me, QStringLiteral("repeat('a', 64)"), QStringLiteral(" ")),
             boundsRefused},
            {"an untold verdict", "judge", verdict(me) + atOnce, QStringLiteral("HT011")},
            {"a signed result", "judge", finalisation(QStringLiteral("2")), {}},
            {"a signed result in another's name", "judge", finalisation(QStringLiteral("2"), QStringLiteral("{other}")),
             QStringLiteral("HT003")},
            {"a result that too few have signed", "judge", finalisation(QStringLiteral("1")), boundsRefused},
            {"a result by a secretary", "secretary", finalisation(QStringLiteral("2")), QStringLiteral("42501")},
            {"a signature under an undecided prize", "judge",
             QStringLiteral("INSERT INTO signature VALUES (3, '{me}', '{me}', '{login}', {now})"), boundsRefused},
            {"a signature under decided prizes",
             "judge",
             QStringLiteral("INSERT INTO signature VALUES (2, '{me}', '{me}', '{login}', {now})"),
             {}},
        });
    }
    void aJudgeSpeaksForThemselves() { tryMemberRow(*m_logins); }

    /// What is decided later makes the ranking one of the past.
    void nothingIsFinalOnceSomethingWasDecided()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        const QString owner = QStringLiteral("owner");
        QCOMPARE(logins.run(owner, moreRuns, nullptr, true), QString());
        QCOMPARE(logins.run(judge, finalisation(QStringLiteral("2"))), QString());
        QCOMPARE(logins.run(
                     owner,
                     QStringLiteral("INSERT INTO account_decision VALUES (1, 'merge', 1, '[\"ma\",\"mb\"]', 'x', 'r', "
                                    "clock_ms())"),
                     nullptr, true),
                 QString());
        QCOMPARE(logins.run(judge, finalisation(QStringLiteral("2"))), boundsRefused);
    }

    /// As in the program (TestAccounts), a file of another round may show that the roster excludes one of merged accounts.
    void nothingIsFinalOnceAMergedAccountIsExcluded()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        const auto own = [&logins](const QString &statements) {
            return logins.run(QStringLiteral("owner"), statements, nullptr, true);
        };
        const auto run = [](int id, const QString &inputs) {
            return QStringLiteral(
                       "INSERT INTO ranking_run SELECT %1, round, repeat('%1', 64), (manifest::jsonb || '%2')::text, "
                       "rules_version, target, participants, eligible, all_correct, counted, computed_at, standing "
                       "FROM ranking_run WHERE id = 1; "
                       "INSERT INTO signature VALUES (%1, 'a', 'A', 'a', 0), (%1, 'b', 'B', 'b', 0)")
                .arg(QString::number(id), inputs);
        };
        QCOMPARE(own(moreRuns), QString());
        QCOMPARE(own(account(QStringLiteral("merge"), QStringLiteral("x"))), QString());
        // Written with escapes: moc ends a raw text at an escaped quotation mark.
        const QString mergedInput = QStringLiteral("{\"merged\": [\"[\\\"ma\\\",\\\"mb\\\"]\"]");
        QCOMPARE(own(run(4, mergedInput + u'}')), QString());
        QCOMPARE(own(run(5, mergedInput + QStringLiteral(R"(, "excluded_accounts": ["ma"]})"))), QString());
        QCOMPARE(logins.run(judge, finalisation(QStringLiteral("4"))), QString());
        QCOMPARE(logins.run(judge, finalisation(QStringLiteral("5"))), boundsRefused);
        QCOMPARE(own(QStringLiteral("INSERT INTO exclusion SELECT max(number), 901, 1, 1 FROM round")), QString());
        QCOMPARE(logins.run(judge, finalisation(QStringLiteral("4"))), boundsRefused);
        QCOMPARE(logins.run(judge, finalisation(QStringLiteral("5"))), QString());
        QCOMPARE(own(QStringLiteral(
                     "INSERT INTO roster_withdrawal SELECT max(id) + 1, 1, 'x', 'r', 0 FROM roster_withdrawal")),
                 QString());
        QCOMPARE(logins.run(judge, finalisation(QStringLiteral("4"))), QString());
        QCOMPARE(logins.run(judge, finalisation(QStringLiteral("5"))), boundsRefused);
    }
};

HOITHI_TEST(TestReviewBounds)
#include "tst_reviewbounds.moc"
