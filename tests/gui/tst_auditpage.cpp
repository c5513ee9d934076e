// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/anchors/seenheads.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/widgets/dayfield.h"
#include "views/widgets/messagebar.h"
#include "windowparts.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace hoithi {

using namespace test;

class TestAuditPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void showsWhatWasRecorded();
    void filtersAreChipsThatGoAway();
    void datesOfAPeriodAreWholeInSight();
    void whatIsShownIsExported();
    void copiesCannotCalculate();
    void verifyingEndsInAMessage();
    void aTrailThatWasCutIsToldOnOpening();
};

namespace {

/// Ranked and signed; and one reading whose reason is meant for a spreadsheet.
std::shared_ptr<ContestSession> contestWithFormula(SmallContest &contest)
{
    auto session = contest.createSigned();
    auto rules = session->approveRules(*ruleBookPreset(u"all-15"), 2, QStringLiteral("Lê Thử"),
                                       QStringLiteral("=HYPERLINK(\"http://example.invalid\")"));
    rules.waitForFinished();
    auto other = session->approveRules(*ruleBookPreset(u"all-15"), 3, QStringLiteral("@Người Lạ"), QStringLiteral("x"));
    other.waitForFinished();
    return session;
}

QWidget &auditPage(MainWindow &window, const std::shared_ptr<ContestSession> &session)
{
    window.openSession(session);
    window.show();
    QWidget &page = opened(window, "audit");
    if (!QTest::qWaitFor([&] { return table(page, "auditTable").rowCount() > 0; }))
        qFatal("no entry is shown");
    return page;
}

} // namespace

void TestAuditPage::showsWhatWasRecorded()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = auditPage(window, contestWithFormula(contest));
    const QAbstractItemModel &rows = table(page, "auditTable");
    const int newest = rows.rowCount();
    QCOMPARE(rows.index(0, 0).data().toString(), QString::number(newest));
    QTRY_COMPARE(rows.index(0, 3).data().toString(), QStringLiteral("Rule reading approved"));
    QCOMPARE(rows.index(newest - 1, 3).data().toString(), QStringLiteral("Contest created"));
    QTRY_COMPARE(text(page, "auditEntryTitle"), QStringLiteral("Rule reading approved"));
    QCOMPARE(text(page, "auditEntryState"), QStringLiteral("Unaltered, and follows the entry before it."));
    QCOMPARE(text(page, "filterCount"), QStringLiteral("%1 / %1").arg(newest));
}

void TestAuditPage::filtersAreChipsThatGoAway()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = auditPage(window, contestWithFormula(contest));
    const QAbstractItemModel &rows = table(page, "auditTable");
    const int all = rows.rowCount();
    auto *actions = found<QComboBox>(page, "auditActions");
    actions->setCurrentIndex(actions->findData(QStringLiteral("run.sign")));
    QTRY_VERIFY(rows.rowCount() < all && rows.rowCount() > 0);
    auto *chip = found<QToolButton>(page, "auditActionChip");
    QVERIFY(chip->isVisible());
    chip->click();
    QTRY_COMPARE(rows.rowCount(), all);
    QVERIFY(!chip->isVisible());
    found<QLineEdit>(page, "filterEdit")->setText(QStringLiteral("ranking SIGNED")); // words, not what is stored
    QTRY_VERIFY(rows.rowCount() < all && rows.rowCount() > 0);
    found<QLineEdit>(page, "filterEdit")->setText(QStringLiteral("nothing like that"));
    QTRY_COMPARE(rows.rowCount(), 0);
    QVERIFY(!enabled(page, "audit.export"));
    QVERIFY(!found<QTableView>(page, "auditTable")->isVisible());
    found<QComboBox>(page, "auditPeriods")->setCurrentIndex(1);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Take the filters away"))
            button->click();
    }
    QTRY_COMPARE(rows.rowCount(), all);
}

void TestAuditPage::datesOfAPeriodAreWholeInSight()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.resize(1366, 768);
    QWidget &page = auditPage(window, contestWithFormula(contest));
    auto *periods = found<QComboBox>(page, "auditPeriods");
    periods->setCurrentIndex(periods->count() - 1);
    for (const char *name : {"auditFrom", "auditTo"}) {
        auto *edit = found<DayField>(page, name);
        QTRY_VERIFY(edit->isVisible());
        const auto *line = edit->findChild<QLineEdit *>();
        constexpr int edges = 4; // within which a line's text is drawn
        QVERIFY(line->contentsRect().width() - edges >= line->fontMetrics().horizontalAdvance(line->text()));
    }
    const QAbstractItemModel &rows = table(page, "auditTable");
    QTRY_VERIFY(rows.rowCount() > 0);
    const auto type = [&](const char *field, const char *day) {
        auto *line = found<QLineEdit>(page, field);
        line->selectAll();
        QTest::keyClicks(line, QString::fromLatin1(day));
    };
    type("auditFromEdit", "20/09/2023");
    type("auditToEdit", "21/09/2023");
    QCOMPARE(found<QToolButton>(page, "auditPeriodChip")->text(), QStringLiteral("20/09/2023 – 21/09/2023 ×"));
    QTRY_COMPARE(rows.rowCount(), 0); // nothing was done on those days
}

void TestAuditPage::whatIsShownIsExported()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = auditPage(window, contestWithFormula(contest));
    const QAbstractItemModel &rows = table(page, "auditTable");
    auto *actions = found<QComboBox>(page, "auditActions");
    actions->setCurrentIndex(actions->findData(QStringLiteral("rules.approve")));
    QTRY_COMPARE(rows.rowCount(), 3);
    contest.files->toSave = contest.path(QStringLiteral("trail"));
    trigger(page, "audit.export");
    givePurpose(page);
    QTRY_VERIFY(QFile::exists(contest.path(QStringLiteral("trail.csv"))));
    QFile file(contest.path(QStringLiteral("trail.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    QCOMPARE(csv.count(QStringLiteral("\r\n")), 4);
    QVERIFY2(csv.contains(QStringLiteral(",'@Người Lạ,")), qPrintable(csv));
    QVERIFY(!csv.contains(QStringLiteral(",@")) && !csv.contains(QStringLiteral(",=")));
}

void TestAuditPage::copiesCannotCalculate()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = auditPage(window, contestWithFormula(contest));
    found<QTableView>(page, "auditTable")->selectRow(0);
    QGuiApplication::clipboard()->clear();
    trigger(page, "audit.copy");
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("\t'@Người Lạ\t")), qPrintable(copied));
    QCOMPARE(copied.count(u'\n'), 2);
}

void TestAuditPage::verifyingEndsInAMessage()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = auditPage(window, contestWithFormula(contest));
    trigger(page, "audit.verify");
    const auto *messages = page.findChild<MessageBar *>();
    QVERIFY(messages);
    QTRY_VERIFY2(messages->text().startsWith(QStringLiteral("Everything matches: ")), qPrintable(messages->text()));
    QCOMPARE(messages->tone(), Tone::Positive);
    QTRY_VERIFY(text(page, "auditEntryHint").startsWith(QStringLiteral("The whole trail was verified on ")));
}

void TestAuditPage::aTrailThatWasCutIsToldOnOpening()
{
    SmallContest contest;
    const auto seen = std::make_shared<SeenHeads>(contest.path(QStringLiteral("seen.json")));
    AppContext context = contest.context();
    context.seen = seen;
    const QString store = contest.createSigned()->store();
    // As if this computer had seen more than there is.
    seen->remember({QByteArray(64, 'a'), storeKey(store), {99, QByteArray(64, 'b')}, context.clock->nowUtc()});
    MainWindow window(context);
    window.show();
    window.openStore(store);
    const auto *messages = found<MessageBar>(window, "windowMessages");
    QTRY_VERIFY2(messages->text().contains(QStringLiteral("were cut off since")), qPrintable(messages->text()));
    QCOMPARE(messages->tone(), Tone::Warning);
}

} // namespace hoithi

using TestAuditPage = hoithi::TestAuditPage;
HOITHI_TEST(TestAuditPage)
#include "tst_auditpage.moc"
