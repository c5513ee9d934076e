// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/awards/documentsaving.h"
#include "smallcontest.h"
#include "testregistry.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

/// Who wins, and what is printed for it: `winners`, `previewAward` and `award` know the same.
class TestAwards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collectiveWinnersAreThoseAwarded_data() { ENGINE_ROWS(); }
    void collectiveWinnersAreThoseAwarded();
    void collectivePrizesAreGivenAnewWhenARoundChanged_data() { ENGINE_ROWS(); }
    void collectivePrizesAreGivenAnewWhenARoundChanged();
    void anAwardThatCannotBeSavedAsAWholeLeavesNoFile();
    void anOwnTemplateTakesThePlaceOfTheShipped();
    void whyNoAgencyWinsIsTold_data();
    void whyNoAgencyWinsIsTold();
    void anUnsignedRoundIsToldAsByAward_data() { ENGINE_ROWS(); }
    void anUnsignedRoundIsToldAsByAward();
    void aTieOfAgenciesIsToldAsByAward_data() { ENGINE_ROWS(); }
    void aTieOfAgenciesIsToldAsByAward();
    void previewIsLaidOutAndRecordsNothing_data() { ENGINE_ROWS(); }
    void previewIsLaidOutAndRecordsNothing();
    void stoppedSavingLeavesTheOldFile();
};

namespace {

/// One person of each of these agencies, `more` further ones of the first.
QStringList oneEach(const QStringList &agencies, int more = 0)
{
    QStringList rows;
    const auto add = [&rows](const QString &agency) {
        const int n = static_cast<int>(rows.size());
        rows.append(row(QStringLiteral("S%1").arg(n), QStringLiteral("hue%1").arg(n), 7 + n, n)
                        .replace(QStringLiteral(",474,"), QStringLiteral(",%1,").arg(agency)));
    };
    for (const QString &agency : agencies)
        add(agency);
    for (int i = 0; i < more; ++i)
        add(agencies.first());
    return rows;
}

Result<void> importRanked(const SmallStore &store, ContestSession &contest, const QStringList &rows)
{
    HOITHI_CHECK(importInto(contest, {store.dump(QStringLiteral("a.csv"), rows)}));
    HOITHI_CHECK(wait(contest.rank(1)));
    return {};
}

Result<void> signTwice(ContestSession &contest)
{
    HOITHI_CHECK(wait(contest.sign(1, QStringLiteral("Lê Thử"))));
    HOITHI_CHECK(wait(contest.sign(1, QStringLiteral("Trần Mẫu"))));
    return {};
}

const QStringList twoAgencies{QStringLiteral("474"), QStringLiteral("476")};
const QStringList sixAgencies{QStringLiteral("474"), QStringLiteral("476"), QStringLiteral("477"),
                              QStringLiteral("478"), QStringLiteral("479"), QStringLiteral("480")};

/// Whether winners, preview and award refuse with the same sentence and code.
void compareRefusals(ContestSession &contest, const QString &folder)
{
    const auto awarded = wait(contest.award(0, {}, folder));
    const auto winners = wait(contest.winners(0));
    const auto preview = wait(contest.previewAward(0, {}));
    QVERIFY(!awarded && !winners && !preview);
    QCOMPARE(winners.error().message, awarded.error().message);
    QCOMPARE(preview.error().message, awarded.error().message);
    QVERIFY(winners.error().code == awarded.error().code);
}

} // namespace

void TestAwards::collectiveWinnersAreThoseAwarded()
{
    OPEN_STORE();
    QVERIFY_RESULT(importRanked(store, contest, oneEach(twoAgencies, 2)));
    QVERIFY_RESULT(signTwice(contest));
    const auto winners = wait(contest.winners(0));
    QVERIFY_RESULT(winners);
    QVERIFY(winners->people.empty());
    QCOMPARE(winners->agencies.size(), std::size_t{2});
    QCOMPARE(winners->agencies.front().agencyCode, QStringLiteral("474"));
    QCOMPARE(winners->agencies.front().people, qint64{3});
    QCOMPARE(winners->agencies.back().people, qint64{1});
    const auto awarded = wait(contest.award(0, {}, store.folder.filePath(QStringLiteral("out"))));
    QVERIFY_RESULT(awarded);
    QCOMPARE(awarded->awards, 2);
    const auto people = wait(contest.winners(1));
    QVERIFY_RESULT(people);
    QVERIFY(people->agencies.empty());
    QCOMPARE(people->people.size(), std::size_t{4});
}

void TestAwards::collectivePrizesAreGivenAnewWhenARoundChanged()
{
    OPEN_STORE();
    const QString folder = store.folder.filePath(QStringLiteral("out"));
    QVERIFY_RESULT(importRanked(store, contest, oneEach(twoAgencies, 2)));
    QVERIFY_RESULT(signTwice(contest));
    const auto given = [&contest] {
        return wait(contest.overview()).value().collective;
    };
    QCOMPARE(given(), CollectiveAwards::None);
    QVERIFY_RESULT(wait(contest.award(0, {}, folder)));
    QCOMPARE(given(), CollectiveAwards::Given);
    QCOMPARE(wait(contest.award(0, {}, folder, "another")).error().code, ErrorCode::Stale);
    QVERIFY_RESULT(wait(contest.award(0, {}, folder, wait(contest.winners(0)).value().basis)));
    const qint64 once = wait(contest.verify({})).value().auditEntries;
    QVERIFY_RESULT(wait(contest.award(0, {}, folder)));
    // Awarded once, and the files are on record each time they are written.
    QCOMPARE(wait(contest.verify({})).value().auditEntries, once + std::ssize(awardFileNames));
    const QStringList judges{QStringLiteral("Lê Thử"), QStringLiteral("Trần Mẫu")};
    QVERIFY_RESULT(wait(contest.amendKey({1, {}, 1, true, {}, judges, QStringLiteral("test")})));
    QCOMPARE(given(), CollectiveAwards::Outdated);
    QVERIFY_RESULT(wait(contest.rank(1)));
    QVERIFY_RESULT(signTwice(contest));
    QCOMPARE(given(), CollectiveAwards::Outdated);
    const qint64 before = wait(contest.verify({})).value().auditEntries;
    QVERIFY_RESULT(wait(contest.award(0, {}, folder)));
    QCOMPARE(given(), CollectiveAwards::Given);
    const auto after = wait(contest.verify({}));
    QVERIFY_RESULT(after);
    QCOMPARE(after->auditEntries, before + 1 + std::ssize(awardFileNames));
    QVERIFY(after->findings.empty());
}

void TestAwards::anAwardThatCannotBeSavedAsAWholeLeavesNoFile()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(importRanked(store, **session, sevenRows()));
    QVERIFY_RESULT(signTwice(**session));
    const QString folder = store.folder.filePath(QStringLiteral("out"));
    const QDir out(folder);
    QVERIFY(QDir().mkpath(out.filePath(QStringLiteral("awards.csv")))); // the last of the files, which cannot be one
    QVERIFY(!wait((*session)->award(1, {}, folder)));
    QCOMPARE(out.entryList(QDir::Files | QDir::Hidden), QStringList());
    QVERIFY(QDir().rmdir(out.filePath(QStringLiteral("awards.csv"))));
    QVERIFY_RESULT(wait((*session)->award(1, {}, folder)));
    QCOMPARE(out.entryList(QDir::Files).size(), qsizetype(3));
}

void TestAwards::anOwnTemplateTakesThePlaceOfTheShipped()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(importRanked(store, **session, oneEach(twoAgencies, 2)));
    QVERIFY_RESULT(signTwice(**session));
    QVERIFY_RESULT(wait((*session)->previewAward(1, {})));
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    const auto restore = qScopeGuard([&before] { qputenv("XDG_CONFIG_HOME", before); });
    qputenv("XDG_CONFIG_HOME", store.folder.path().toUtf8());
    QVERIFY(QDir(store.folder.path()).mkpath(QStringLiteral("HoiThi/templates")));
    QVERIFY(!store.file(QStringLiteral("HoiThi/templates/decision.vi.mustache"), "body: no such role\n").isEmpty());
    QCOMPARE(wait((*session)->previewAward(1, {})).error().code, ErrorCode::BadInput);
}

void TestAwards::whyNoAgencyWinsIsTold_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("byRate");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("message");
    QTest::newRow("no prizes") << 0 << false << QStringLiteral("474")
                               << QStringLiteral("The rules in force give no collective prizes.");
    QTest::newRow("nobody of an agency") << 5 << false << QString() << QStringLiteral("No agency took part.");
    QTest::newRow("no headcount") << 5 << true << QStringLiteral("474")
                                  << QStringLiteral(
                                         "The collective prizes go by the rate of people taking part, but no "
                                         "agency's headcount is known.");
}

void TestAwards::whyNoAgencyWinsIsTold()
{
    QFETCH(const int, count);
    QFETCH(const bool, byRate);
    QFETCH(const QString, agency);
    QFETCH(const QString, message);
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = store.create();
    QVERIFY_RESULT(session);
    ContestSession &contest = **session;
    RuleBook rules = *ruleBookPreset(u"all-15");
    rules.collective.count = count;
    if (byRate)
        rules.collective.metric = CollectiveMetric::Rate;
    QVERIFY_RESULT(wait(contest.approveRules(rules, 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
    QVERIFY_RESULT(wait(contest.setKey(1, {}, smallKey, 4)));
    QStringList rows = sevenRows();
    rows.replaceInStrings(QStringLiteral(",474,"), QString(QLatin1Char(',') + agency + QLatin1Char(',')));
    QVERIFY_RESULT(importRanked(store, contest, rows));
    QVERIFY_RESULT(signTwice(contest));
    const auto winners = wait(contest.winners(0));
    QVERIFY(!winners);
    QCOMPARE(winners.error().message, message);
}

void TestAwards::anUnsignedRoundIsToldAsByAward()
{
    OPEN_STORE();
    const QString folder = store.folder.filePath(QStringLiteral("out"));
    compareRefusals(contest, folder); // nothing was imported yet
    QVERIFY_RESULT(importRanked(store, contest, oneEach(twoAgencies, 2)));
    compareRefusals(contest, folder);
    QVERIFY(!QFile::exists(folder));
}

void TestAwards::aTieOfAgenciesIsToldAsByAward()
{
    OPEN_STORE();
    QVERIFY_RESULT(importRanked(store, contest, oneEach(sixAgencies)));
    QVERIFY_RESULT(signTwice(contest));
    compareRefusals(contest, store.folder.filePath(QStringLiteral("out")));
    QVERIFY(wait(contest.winners(0)).error().code == ErrorCode::Refused);
}

void TestAwards::previewIsLaidOutAndRecordsNothing()
{
    OPEN_STORE();
    QVERIFY_RESULT(importRanked(store, contest, oneEach(twoAgencies, 2)));
    QVERIFY_RESULT(signTwice(contest));
    for (const int round : {1, 0}) {
        const auto documents = wait(contest.previewAward(round, {}));
        QVERIFY_RESULT(documents);
        QCOMPARE(documents->size(), std::size_t{2});
        QVERIFY(documents->front().kind == AwardDocumentKind::Decision);
        QCOMPARE(documents->back().pages->pageCount(), round == 1 ? 4 : 2);
        for (const AwardDocument &document : *documents) {
            QVERIFY(!document.title.isEmpty());
            const QString path = store.folder.filePath(QStringLiteral("document.pdf"));
            QVERIFY_RESULT(wait(saveDocument(document.pages, document.title, path, {}, {})));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-"));
        }
    }
    const auto overview = wait(contest.overview());
    QVERIFY_RESULT(overview);
    QVERIFY(!overview->rounds.front().awarded);
}

void TestAwards::stoppedSavingLeavesTheOldFile()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(importRanked(store, **session, oneEach(twoAgencies, 2)));
    QVERIFY_RESULT(signTwice(**session));
    const auto documents = wait((*session)->previewAward(1, {}));
    QVERIFY_RESULT(documents);
    const QString path = store.file(QStringLiteral("old.pdf"), "old");
    std::stop_source stop;
    stop.request_stop();
    const auto saved = wait(saveDocument(documents->front().pages, QStringLiteral("t"), path, stop.get_token(), {}));
    QVERIFY(!saved && saved.error().code == ErrorCode::Cancelled);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
}

HOITHI_TEST(TestAwards)
#include "tst_awards.moc"
