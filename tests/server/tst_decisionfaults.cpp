// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corrections.h"
#include "faultyserver.h"
#include "loopgaps.h"
#include "smallcontest.h"
#include "testregistry.h"

#include "domain/ranking/rulebook.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace hoithi;
using namespace hoithi::test;

namespace {

/// Names of people hold no digits.
QString inLetters(int number)
{
    QString letters;
    for (; number > 0; number /= 26)
        letters.append(QLatin1Char(static_cast<char>('A' + number % 26)));
    return letters;
}

constexpr int amendedRound = 2;
constexpr int signedRound = 3;
const DraftKey form{QStringLiteral("decision"), QStringLiteral("round 1")};

} // namespace

/// Fault F11: the server or the way to it fails while judges sign, keys are amended, rules approved and forms saved, and while files
/// are corrected.
class TestDecisionFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        server = FaultyServer::create();
        QVERIFY(server);
        files = std::make_unique<SmallStore>(QStringLiteral("sqlite"));
        const auto made = answered(ContestSession::create(server->direct(), QStringLiteral("kh2475"), files->clock));
        QVERIFY_RESULT(made);
        ContestSession &session = **made;
        QVERIFY_RESULT(answered(
            session.approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
        for (const int round : {amendedRound, signedRound})
            QVERIFY_RESULT(answered(session.setKey(round, {}, smallKey, 4)));
        const QStringList rows =
            sevenRows().replaceInStrings(QStringLiteral("2023-09-16"), QStringLiteral("2023-09-30"));
        const QString dump = files->dump(QStringLiteral("quiet.csv"), rows);
        QVERIFY_RESULT(answered(session.import({signedRound, {dump}, {}, QStringLiteral("test")}, {}, {})));
        QVERIFY_RESULT(answered(session.rank(signedRound)));
        constexpr int faults = 10;
        QVERIFY_RESULT(
            corrections.prepare(session, *files, qEnvironmentVariableIsSet("HOITHI_TEST_LONG") ? 10 * faults : faults));
    }

    void everythingAcknowledgedIsThere_data() { addFaultRows(); }
    void everythingAcknowledgedIsThere()
    {
        QFETCH(const int, fault);
        QFETCH(const int, times);
        for (int i = 0; i < times; ++i) {
            ++runs;
            const QString problem = survive(static_cast<Fault>(fault));
            bad += problem.isEmpty() ? 0 : 1;
            if (!problem.isEmpty())
                QFAIL(qPrintable(problem));
        }
    }

    void cleanupTestCase()
    {
        std::printf("FAULT F11-decisions runs=%d bad=%d\n", runs, bad);
        std::printf("%d acts met the fault\n", met);
        std::fflush(stdout);
        server.reset();
    }

private:
    using Starting = Corrections::Starting;

    Starting signing() const
    {
        return [](ContestSession &session, const QString &name) {
            Act act{name, QStringLiteral("signature WHERE judge = '%1'").arg(name)};
            act.expect(session.sign(signedRound, name));
            return act;
        };
    }

    /// Never to what a question has already.
    Starting amending()
    {
        const int number = amendments++;
        return [number](ContestSession &session, const QString &name) {
            constexpr std::array accepted{u"A,B", u"B,C", u"C,D", u"A,D"};
            KeyAmendment amendment{amendedRound, {}, 1 + number % 15, false, {}, {}, name};
            amendment.accept = QString::fromUtf16(accepted.at(static_cast<std::size_t>(number / 15 % 4)));
            amendment.approvers = {QStringLiteral("Trần Thử"), QStringLiteral("Phạm Thử")};
            Act act{name, QStringLiteral("answer_key WHERE reason = '%1'").arg(name)};
            act.expect(session.amendKey(amendment));
            return act;
        };
    }

    /// Of a round that nobody signs.
    Starting approving() const
    {
        return [](ContestSession &session, const QString &name) {
            Act act{name, QStringLiteral("rule_book_version WHERE approver = '%1'").arg(name)};
            act.expect(session.approveRules(*ruleBookPreset(u"all-15"), 5, name, QStringLiteral("test")));
            return act;
        };
    }

    /// Of several edits on the same version the first is saved; the others are told of it.
    Starting editing(qint64 version) const
    {
        return [version](ContestSession &session, const QString &name) {
            Act act{name, QStringLiteral("draft WHERE edited_by = '%1'").arg(name), true};
            act.expect(session.saveDraft(form, version, {{QStringLiteral("number"), name}}, name));
            return act;
        };
    }

    /// In any order.
    std::vector<Act> start(ContestSession &session, qint64 version)
    {
        std::vector<Starting> all = corrections.acts();
        for (int i = 0; i < 3; ++i) {
            for (const Starting &starting : {signing(), amending(), approving(), editing(version)})
                all.push_back(starting);
        }
        std::ranges::shuffle(all, *QRandomGenerator::global());
        std::vector<Act> asked;
        for (const Starting &starting : all)
            asked.push_back(starting(session, QStringLiteral("Người %1").arg(inLetters(++acts))));
        return asked;
    }

    [[nodiscard]] int count(const QString &rows) const
    {
        return server->sql(QString(u"SELECT count(*) FROM hoithi." + rows)).toInt();
    }

    QString survive(Fault fault)
    {
        const auto opened = answered(ContestSession::open(server->address(), files->clock));
        if (!opened)
            return QStringLiteral("not opened: %1").arg(opened.error().message);
        const auto draft = answered((*opened)->draft(form));
        if (!draft)
            return QStringLiteral("not read: ") + draft.error().message;
        if (const auto ready = corrections.ready(**opened, *files); !ready)
            return QStringLiteral("not ready: ") + ready.error().message;
        std::vector<Act> asked = start(**opened, draft->version);
        // Any of them may meet it: each takes some milliseconds.
        const int before = QRandomGenerator::global()->bounded(static_cast<int>(asked.size()) - 2);
        while (std::ranges::count_if(asked, [](const Act &act) { return act.finished(); }) < before)
            QTest::qWait(1);
        server->strike(fault); // psql and pg_ctl block this thread meanwhile: no gap of the program's
        const LoopGaps gaps;
        while (!std::ranges::all_of(asked, [](const Act &act) { return act.finished(); }))
            QTest::qWait(5);
        const qint64 gap = gaps.longest();
        for (Act &act : asked) {
            const QString problem = judge(act);
            if (!problem.isEmpty())
                return problem;
        }
        const QString problem = usable(**opened);
        return !problem.isEmpty() || gap < 100 ? problem
                                               : QStringLiteral("the event loop stood still for %1 ms").arg(gap);
    }

    /// What was said of it is so.
    QString judge(Act &act)
    {
        const Result<void> outcome = act.outcome();
        const int there = count(act.rows);
        if (outcome)
            return there == 1 || act.mayBeOutrun
                       ? QString()
                       : QStringLiteral("%1 was done, and of %2 are %3 there").arg(act.name, act.rows).arg(there);
        ++met;
        if (outcome.error().code != ErrorCode::Locked)
            return QStringLiteral("%1: %2 (%3)").arg(act.name, outcome.error().message, outcome.error().detail);
        if (outcome.error().detail == QLatin1String("commit unknown"))
            return there < 2 ? QString() : QStringLiteral("%1 is there twice").arg(act.name);
        return there == 0
                   ? QString()
                   : QStringLiteral("%1 was said not to be stored (%2), but is").arg(act.name, outcome.error().detail);
    }

    QString usable(ContestSession &session)
    {
        Result<int> rules = failure(ErrorCode::Internal, {});
        for (int i = 0; i < 8 && !rules; ++i) // the server may still hold the lock of the connection that was lost
            rules = answered(
                session.approveRules(*ruleBookPreset(u"all-15"), 5, QStringLiteral("Lê Thử"), QStringLiteral("x")));
        if (!rules)
            return QStringLiteral("not usable any more: ") + rules.error().message + rules.error().detail;
        const auto verified = answered(session.verify({}));
        if (!verified || !verified->findings.empty())
            return QStringLiteral("verification: ")
                   + (verified ? verified->findings[0].problem : verified.error().message);
        return {};
    }

    std::unique_ptr<FaultyServer> server;
    std::unique_ptr<SmallStore> files;
    Corrections corrections;
    int amendments = 0;
    int acts = 0;
    int runs = 0;
    int bad = 0;
    int met = 0;
};

HOITHI_TEST(TestDecisionFaults)
#include "tst_decisionfaults.moc"
