// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "testregistry.h"

#include <QElapsedTimer>

#include <mutex>

using namespace hoithi;
using namespace hoithi::test;

namespace {

/// What a session was told of, in order.
class Told
{
public:
    void add(const ContestChange &change)
    {
        const std::scoped_lock lock(m_mutex);
        m_changes.push_back(change);
    }
    [[nodiscard]] std::vector<ContestChange> all() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_changes;
    }
    [[nodiscard]] bool ofOthers() const
    {
        const auto changes = all();
        return std::ranges::any_of(changes, &ContestChange::byOthers);
    }

private:
    mutable std::mutex m_mutex;
    std::vector<ContestChange> m_changes;
};

} // namespace

/// Several desktops on one contest.
class TestTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersAreNoticedWithinASecond_data() { ENGINE_ROWS(); }
    void othersAreNoticedWithinASecond()
    {
        OPEN_STORE();
        const auto other = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(other);
        Told told;
        contest.follow([&told](const ContestChange &change) { told.add(change); });
        QTest::qWait(700); // it has begun to follow
        QElapsedTimer timer;
        timer.start();
        QVERIFY_RESULT(wait((*other)->setKey(2, {}, smallKey, 4)));
        QTRY_VERIFY_WITH_TIMEOUT(told.ofOthers(), 3000);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(told.all().back().action, QStringLiteral("key.set"));
        contest.follow({});
    }

    void ownWorkIsNotTakenForOthers_data() { ENGINE_ROWS(); }
    void ownWorkIsNotTakenForOthers()
    {
        OPEN_STORE();
        Told told;
        contest.follow([&told](const ContestChange &change) { told.add(change); });
        QTest::qWait(700);
        QVERIFY_RESULT(wait(contest.setKey(2, {}, smallKey, 4)));
        QTRY_VERIFY_WITH_TIMEOUT(!told.all().empty(), 3000);
        QVERIFY(!told.ofOthers());
        contest.follow({});
    }

    void othersSeeWhoIsThereAndWhatTheyHaveInHand_data() { ENGINE_ROWS(); }
    void othersSeeWhoIsThereAndWhatTheyHaveInHand()
    {
        OPEN_STORE();
        const DraftKey form{QStringLiteral("decision"), QStringLiteral("round 1")};
        Told told;
        contest.follow([&told](const ContestChange &change) { told.add(change); });
        const auto other = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(other);
        (*other)->follow([](const ContestChange &) {});
        QTest::qWait(700);
        const auto present = [&told] {
            const auto changes = told.all();
            return changes.empty() ? std::vector<Presence>() : changes.back().others;
        };
        QVERIFY(present().empty());
        (*other)->setPresence(QStringLiteral("Lê Thư Ký"), form);
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(present().size(), std::size_t{1}, 3000);
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(present().front().fullName, QStringLiteral("Lê Thư Ký"));
        QCOMPARE(present().front().inHand, form);
        (*other)->setPresence(QStringLiteral("Lê Thư Ký"));
        const std::size_t there = engine == QStringLiteral("sqlite") ? 0 : 1;
        const auto laidDown = [&] {
            return present().size() == there && (there == 0 || present().front().inHand == DraftKey());
        };
        QTRY_VERIFY_WITH_TIMEOUT(laidDown(), 3000);
        (*other)->follow({});
        QTRY_VERIFY_WITH_TIMEOUT(present().empty(), 3000);
        contest.follow({});
    }

    void aSavedDraftIsNoticedWithinASecond_data() { ENGINE_ROWS(); }
    void aSavedDraftIsNoticedWithinASecond()
    {
        OPEN_STORE();
        const auto other = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(other);
        Told told;
        contest.follow([&told](const ContestChange &change) { told.add(change); });
        QTest::qWait(700);
        QElapsedTimer timer;
        timer.start();
        QVERIFY_RESULT(wait(
            (*other)->saveDraft({QStringLiteral("decision"), QStringLiteral("round 1")}, 0, {}, QStringLiteral("A"))));
        const auto noticed = [&told] {
            const auto changes = told.all();
            return std::ranges::any_of(changes, &ContestChange::drafts);
        };
        QTRY_VERIFY_WITH_TIMEOUT(noticed(), 3000);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!told.ofOthers());
        contest.follow({});
    }

    void aLostServerIsToldAndFoundAgain()
    {
        SKIP_WITHOUT_POSTGRES();
        const SmallStore store(QStringLiteral("postgresql"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        Told told;
        (*session)->follow([&told](const ContestChange &change) { told.add(change); });
        QTest::qWait(700);
        const QString name = store.path.section(QLatin1Char('/'), -1);
        const auto drop = [&] {
            static_cast<void>(store.postgres->runAsOwner(
                QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1' AND pid <> "
                               "pg_backend_pid()")
                    .arg(name)));
        };
        drop();
        const auto unreachable = [&told] {
            const auto changes = told.all();
            return std::ranges::any_of(changes, [](const ContestChange &change) { return !change.reachable; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(unreachable(), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(told.all().back().reachable, 5000);
        const auto other = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(wait((*other)->setKey(2, {}, smallKey, 4)));
        QTRY_VERIFY_WITH_TIMEOUT(told.ofOthers(), 3000);
        (*session)->follow({});
    }
};

HOITHI_TEST(TestTogether)
#include "tst_together.moc"
