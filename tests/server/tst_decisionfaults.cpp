// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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

template<typename T>
Result<T> answered(QFuture<Result<T>> future)
{
    while (!future.isFinished())
        QTest::qWait(5);
    return future.takeResult();
}

/// A key of ours and words that nobody else uses, so that SQL can count what was recorded.
struct Act
{
    enum class Kind { Sign, Amend, Approve, Edit } kind;
    QString name;
    std::function<bool()> finished;
    std::function<Result<void>()> outcome;
};

/// Names of people hold no digits.
QString inLetters(int number)
{
    QString letters;
    for (; number > 0; number /= 26)
        letters.append(QLatin1Char(static_cast<char>('A' + number % 26)));
    return letters;
}

template<typename T>
void expect(Act &act, QFuture<Result<T>> future)
{
    act.finished = [future] {
        return future.isFinished();
    };
    act.outcome = [future]() mutable -> Result<void> {
        const Result<T> result = future.takeResult();
        return result ? Result<void>() : failure(result.error());
    };
}

constexpr int amendedRound = 2;
constexpr int signedRound = 3;
const DraftKey form{QStringLiteral("decision"), QStringLiteral("round 1")};

} // namespace

/// Fault F11: the server or the way to it fails while judges sign, keys are amended, rules approved and forms saved.
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
    /// The next of four kinds, each with words of its own.
    Act start(ContestSession &session)
    {
        const int number = ++acts;
        Act act{static_cast<Act::Kind>(number % 4), QStringLiteral("Người %1").arg(inLetters(number)), {}, {}};
        const std::array accepted{u"A,B", u"B,C", u"C,D", u"A,D"}; // never what a question has already
        KeyAmendment amendment{amendedRound, {}, 1 + number / 4 % 15, false, {}, {}, act.name};
        amendment.accept = QString::fromUtf16(accepted.at(static_cast<std::size_t>(number / 60 % 4)));
        amendment.approvers = {QStringLiteral("Trần Thử"), QStringLiteral("Phạm Thử")};
        switch (act.kind) {
        case Act::Kind::Sign:
            expect(act, session.sign(signedRound, act.name));
            break;
        case Act::Kind::Amend:
            expect(act, session.amendKey(amendment));
            break;
        case Act::Kind::Approve: // of a round that nobody signs
            expect(act, session.approveRules(*ruleBookPreset(u"all-15"), 5, act.name, QStringLiteral("test")));
            break;
        case Act::Kind::Edit:
            expect(act, session.saveDraft(form, version, {{QStringLiteral("number"), act.name}}, act.name));
            break;
        }
        return act;
    }

    [[nodiscard]] int stored(const Act &act) const
    {
        switch (act.kind) {
        case Act::Kind::Sign:
            return count(QStringLiteral("signature WHERE judge = '%1'").arg(act.name));
        case Act::Kind::Amend:
            return count(QStringLiteral("answer_key WHERE reason = '%1'").arg(act.name));
        case Act::Kind::Approve:
            return count(QStringLiteral("rule_book_version WHERE approver = '%1'").arg(act.name));
        case Act::Kind::Edit:
            break;
        }
        return count(QStringLiteral("draft WHERE edited_by = '%1'").arg(act.name));
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
        version = draft->version;
        std::vector<Act> asked;
        for (int i = 0; i < 12; ++i)
            asked.push_back(start(**opened));
        // Any of them may meet it: each takes some milliseconds.
        const int before = QRandomGenerator::global()->bounded(10);
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
        const int there = stored(act);
        // Of three edits on the same version the first is saved; the others are told of it, which is no error.
        const bool edit = act.kind == Act::Kind::Edit;
        if (outcome)
            return there == 1 || edit ? QString()
                                      : QStringLiteral("%1 was done, and %2 rows are there").arg(act.name).arg(there);
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
    qint64 version = 0;
    int acts = 0;
    int runs = 0;
    int bad = 0;
    int met = 0;
};

HOITHI_TEST(TestDecisionFaults)
#include "tst_decisionfaults.moc"
