// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/contestpreset.h"
#include "services/samplecontest/samplecontest.h"
#include "smallcontest.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

/// The generator says what its files hold: counting them must give the same.
class TestSample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSampleIsImportedAsItPromises();
};

void TestSample::theSampleIsImportedAsItPromises()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = store.create();
    QVERIFY_RESULT(session);
    const auto sample = writeSampleContest(store.folder.path(), contestPreset(u"kh2475")->rounds, {2475, 0.05, true});
    QVERIFY_RESULT(sample);
    QVERIFY_RESULT(wait(
        (*session)->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
    QVERIFY_RESULT(wait((*session)->importRoster(sample->rosterPath)));
    for (const SampleRound &round : sample->rounds) {
        QVERIFY_RESULT(wait((*session)->setKey(round.number, {}, round.key, 4)));
        const auto report =
            wait((*session)->import({round.number, {round.filePath}, {}, QStringLiteral("test")}, {}, {}));
        QVERIFY_RESULT(report);
        QCOMPARE(report->counts.accepted, round.expected.accepted);
        QCOMPARE(report->counts.excluded, round.expected.excluded);
        QCOMPARE(report->counts.agencyUnresolved, round.expected.agencyUnresolved);
        QVERIFY(report->counts.rejectedBy == round.expected.rejectedBy);
        QVERIFY(report->counts == round.expected);
        const auto standing = wait((*session)->rank(round.number));
        QVERIFY_RESULT(standing);
        QCOMPARE((*standing)->run.target, round.allCorrectPeople);
    }
}

HOITHI_TEST(TestSample)
#include "tst_sample.moc"
