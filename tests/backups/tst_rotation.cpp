// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/rotation.h"
#include "testregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace hoithi;

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 start = 1'695'600'000'000; // 2023-09-25T00:00Z, a Monday: 07:00 here

/// Makes a backup `times` times, `step` apart, and lets the rotation go over what is left after each.
std::vector<Instant> afterDays(int times, qint64 step = day)
{
    std::vector<Instant> left;
    for (int i = 0; i < times; ++i) {
        left.push_back(fromMillis(start + i * step));
        const std::vector<bool> kept = keptBackups(left);
        std::vector<Instant> next;
        for (std::size_t k = 0; k < left.size(); ++k) {
            if (kept[k])
                next.push_back(left[k]);
        }
        left = std::move(next);
    }
    return left;
}

} // namespace

class TestRotation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverLetsTheNewestGo();
    void keepsTheLastSevenDays();
    void reachesBackMonthsAfterAYear();
    void keepsOneOfADay();
    void keepsWhatWasLeftAloneForYears();
    void doesNotDependOnTheOrder();
};

void TestRotation::neverLetsTheNewestGo()
{
    QRandomGenerator random(7);
    for (int run = 0; run < 500; ++run) {
        std::vector<Instant> made;
        for (int i = random.bounded(1, 40); i > 0; --i)
            made.push_back(fromMillis(start + random.bounded(900) * day + random.bounded(86'400) * 1000LL));
        const std::vector<bool> kept = keptBackups(made);
        QCOMPARE(kept.size(), made.size());
        const auto newest = static_cast<std::size_t>(std::ranges::max_element(made) - made.begin());
        QVERIFY(kept[newest]);
        const auto count = std::ranges::count(kept, true);
        QVERIFY(count >= 1 && count <= 17);
        // What stays, stays when asked again.
        std::vector<Instant> left;
        for (std::size_t i = 0; i < made.size(); ++i) {
            if (kept[i])
                left.push_back(made[i]);
        }
        QVERIFY(std::ranges::all_of(keptBackups(left), [](bool stays) { return stays; }));
    }
    QVERIFY(keptBackups({fromMillis(start)}, {0, 0, 0}).front());
    QVERIFY(keptBackups({}).empty());
}

void TestRotation::keepsTheLastSevenDays()
{
    const std::vector<Instant> left = afterDays(30);
    for (int back = 0; back < 7; ++back)
        QVERIFY(std::ranges::find(left, fromMillis(start + (29 - back) * day)) != left.end());
}

void TestRotation::reachesBackMonthsAfterAYear()
{
    const std::vector<Instant> left = afterDays(365);
    QCOMPARE(left.size(), std::size_t{17});
    const qint64 span = toMillis(left.back()) - toMillis(left.front());
    QVERIFY2(span > 120 * day && span < 260 * day, qPrintable(QString::number(span / day)));
}

void TestRotation::keepsOneOfADay()
{
    constexpr qint64 hour = 3'600'000;
    const std::vector<Instant> left = afterDays(10, hour); // from 07:00 to 16:00 here
    QCOMPARE(left.size(), std::size_t{1});
    QCOMPARE(toMillis(left.front()), start + 9 * hour);
}

void TestRotation::keepsWhatWasLeftAloneForYears()
{
    const std::vector<bool> kept = keptBackups({fromMillis(start), fromMillis(start + 2000 * day)});
    QVERIFY(kept[0] && kept[1]);
}

void TestRotation::doesNotDependOnTheOrder()
{
    std::vector<Instant> made;
    for (int i = 0; i < 100; ++i)
        made.push_back(fromMillis(start + i * 3 * day));
    std::vector<bool> kept = keptBackups(made);
    std::ranges::reverse(made);
    std::vector<bool> turned = keptBackups(made);
    std::reverse(turned.begin(), turned.end());
    QVERIFY(kept == turned);
}

HOITHI_TEST(TestRotation)
#include "tst_rotation.moc"
