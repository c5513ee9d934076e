// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "testregistry.h"
#include "views/shell/pagecheck.h"
#include "windowparts.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace hoithi {

using namespace test;

/// The real window, driven by object names as a person would drive it.
class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void startPageMakesANewContest();
    void mainJobRunsFromRulesToAwards();
    void filteringIgnoresDiacriticsAndShowsTheCount();
    void whyThisPlaceNamesTheFirstSeparatingCriterion();
    void copiedRankingHasAHeader();
    void staleRankingSaysSoAndCannotBeSigned();
    void languageChangesAtOnce();
    void shortcutsOpenPages();
    void roundCardOpensByALeftClickOrAKey();
    void everyPageShowsItsData();
    void pageWithoutItsDataIsNamed();
};

namespace {

/// Fills a dialog's fields and accepts it.
void answer(QWidget &page, const char *dialogClass, const std::vector<std::pair<const char *, QString>> &fields)
{
    for (QDialog *dialog : page.findChildren<QDialog *>()) {
        if (QByteArray(dialog->metaObject()->className()) != dialogClass || !dialog->isVisible())
            continue;
        for (const auto &[name, value] : fields)
            found<QLineEdit>(*dialog, name)->setText(value);
        auto *accept = found<QPushButton>(*dialog, "accept");
        QVERIFY(accept->isEnabled());
        accept->click();
        return;
    }
    QFAIL(dialogClass);
}

void ranked(MainWindow &window)
{
    QWidget &page = opened(window, "ranking");
    QTRY_VERIFY(enabled(page, "ranking.rank"));
    trigger(page, "ranking.rank");
    QTRY_COMPARE(table(page, "rankingTable").rowCount(), test::SmallContest::acceptedRows);
    QTRY_VERIFY(enabled(page, "ranking.sign"));
}

} // namespace

void TestWindow::init()
{
    windowWarningsAreErrors();
}

void TestWindow::startPageMakesANewContest()
{
    test::SmallContest contest;
    contest.files->toSave = contest.path(QStringLiteral("new"));
    MainWindow window(contest.context());
    window.show();
    found<QPushButton>(window, "startNew")->click();
    QTRY_VERIFY(!text(window, "topContest").isEmpty());
    QVERIFY(QFile::exists(contest.path(QStringLiteral("new.hoithi"))));
    QTRY_VERIFY(window.findChild<QWidget *>(QStringLiteral("round5")));
    QVERIFY(!contest.settings->value(QStringLiteral("recent_stores")).toStringList().isEmpty());
}

void TestWindow::mainJobRunsFromRulesToAwards()
{
    test::SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.create());
    window.show();
    QWidget &overview = opened(window, "overview");
    auto *next = found<QPushButton>(window, "nextButton");

    QTRY_COMPARE(next->text(), QStringLiteral("Record rule reading…"));
    next->click();
    answer(overview, "hoithi::RuleReadingDialog",
           {{"approver", QStringLiteral("Chair")}, {"reason", QStringLiteral("Minutes")}});
    QTRY_COMPARE(next->text(), QStringLiteral("Set answer key…"));
    next->click();
    answer(overview, "hoithi::KeyDialog", {{"key", test::SmallContest::key()}});
    QTRY_COMPARE(next->text(), QStringLiteral("Go to import"));

    next->click();
    contest.files->toOpen = {contest.writeDump()};
    trigger(window, "import.choose");
    found<QLineEdit>(window, "importer")->setText(QStringLiteral("Organiser"));
    QTRY_VERIFY(enabled(window, "import.commit"));
    trigger(window, "import.commit");
    QTRY_VERIFY(text(*found<QWidget>(window, "importPage"), "messageText")
                    .startsWith(QStringLiteral("Imported 7 submissions")));

    ranked(window);
    for (const char *judge : {"First Judge", "Second Judge"}) {
        QWidget &ranking = opened(window, "ranking");
        QTRY_VERIFY(enabled(ranking, "ranking.sign"));
        trigger(ranking, "ranking.sign");
        const QString round = found<QComboBox>(window, "roundPicker")->currentText();
        answer(ranking, "hoithi::SignDialog", {{"judge", QString::fromLatin1(judge)}, {"typedRound", round}});
        QTRY_VERIFY(text(ranking, "messageText").contains(QStringLiteral("is signed. ")));
        found<QWidget>(ranking, "messageBar")->hide();
        found<QLabel>(ranking, "messageText")->clear();
    }
    QTRY_COMPARE(text(window, "signedState"), QStringLiteral("signed"));

    QWidget &awards = opened(window, "awards");
    QTRY_COMPARE(table(awards, "winnersTable").rowCount(), 5);
    contest.files->folder = contest.path(QStringLiteral("awards"));
    QVERIFY(QDir().mkpath(contest.files->folder));
    trigger(awards, "awards.issue");
    QTRY_VERIFY_WITH_TIMEOUT(text(awards, "messageText").contains(QStringLiteral("5 awards")), 30'000);
    QCOMPARE(contest.messages->confirmations.size(), std::size_t{1});
    QVERIFY(!contest.messages->confirmations.front().consequence.contains(QStringLiteral("replaced")));
    QVERIFY(QFile::exists(QString(contest.files->folder + QStringLiteral("/decision.pdf"))));
}

void TestWindow::filteringIgnoresDiacriticsAndShowsTheCount()
{
    test::SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createImported());
    window.show();
    ranked(window);
    QWidget &page = opened(window, "ranking");
    auto *edit = found<QLineEdit>(page, "filterEdit");
    QTRY_COMPARE(text(page, "filterCount"), QStringLiteral("7 / 7"));
    edit->setText(QStringLiteral("ho dac"));
    QTRY_COMPARE(text(page, "filterCount"), QStringLiteral("1 / 7"));
    QTRY_COMPARE(table(page, "rankingTable").index(0, 0).data().toString(), QStringLiteral("Hồ Đắc Minh Quân"));
    edit->clear();
    QTRY_COMPARE(text(page, "filterCount"), QStringLiteral("7 / 7"));
}

void TestWindow::whyThisPlaceNamesTheFirstSeparatingCriterion()
{
    test::SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createImported());
    window.show();
    ranked(window);
    QWidget &page = opened(window, "ranking");
    auto *view = found<QTableView>(page, "rankingTable");
    QTRY_COMPARE(view->model()->rowCount(), test::SmallContest::acceptedRows);
    // Both predicted 4: the second is behind by the time of submission.
    view->setCurrentIndex(view->model()->index(1, 0));
    QTRY_VERIFY(text(page, "whyReason").contains(QStringLiteral("earliest submission")));
    QTRY_COMPARE(text(page, "whyName"), QStringLiteral("Hồ Đắc Minh Quân"));
    view->setCurrentIndex(view->model()->index(2, 0));
    QTRY_VERIFY(text(page, "whyReason").contains(QStringLiteral("closest prediction")));
}

void TestWindow::copiedRankingHasAHeader()
{
    test::SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createImported());
    window.show();
    ranked(window);
    QWidget &page = opened(window, "ranking");
    auto *view = found<QTableView>(page, "rankingTable");
    QTRY_COMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("Tôn Nữ Hoài Thương"));
    view->selectRow(0);
    QGuiApplication::clipboard()->clear();
    trigger(page, "ranking.copy");
    QTRY_COMPARE(text(page, "messageText"), QStringLiteral("1 rows are copied."));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.first().startsWith(QStringLiteral("Full name\tPlace")));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("Tôn Nữ Hoài Thương\t1")));
}

void TestWindow::staleRankingSaysSoAndCannotBeSigned()
{
    test::SmallContest contest;
    const auto session = contest.createImported();
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    ranked(window);
    auto invalidated = session->invalidate(QStringLiteral("s1"), {QStringLiteral("One"), QStringLiteral("Two")},
                                           QStringLiteral("Two accounts"));
    invalidated.waitForFinished();
    QVERIFY_RESULT(invalidated.result());
    trigger(window, "view.refresh");
    QWidget &page = opened(window, "ranking");
    QTRY_COMPARE(text(page, "signedState"), QStringLiteral("no longer valid"));
    QTRY_VERIFY(!enabled(page, "ranking.sign"));
    QVERIFY(found<QWidget>(page, "messageBar")->isVisible());
    found<QPushButton>(page, "messageLink")->click();
    QTRY_COMPARE(table(page, "rankingTable").rowCount(), test::SmallContest::acceptedRows - 1);
}

void TestWindow::languageChangesAtOnce()
{
    test::SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.create());
    window.show();
    QWidget &page = opened(window, "overview");
    QCOMPARE(text(page, "pageTitle"), QStringLiteral("Overview"));
    trigger(window, "language.vi");
    QTRY_VERIFY(QLocale() == QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    trigger(window, "language.en");
    QTRY_COMPARE(text(page, "pageTitle"), QStringLiteral("Overview"));
    QCOMPARE(contest.settings->value(QStringLiteral("language")).toString(), QStringLiteral("en"));
}

void TestWindow::shortcutsOpenPages()
{
    test::SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.create());
    window.show();
    for (const QString &id : MainWindow::pageIds()) {
        trigger(window, qPrintable(QStringLiteral("go.%1").arg(id)));
        QVERIFY(found<QWidget>(window, qPrintable(QStringLiteral("%1Page").arg(id)))->isVisible());
    }
    trigger(window, "help.page");
    QCOMPARE(contest.messages->texts.size(), qsizetype(1));
}

void TestWindow::roundCardOpensByALeftClickOrAKey()
{
    test::SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.create());
    window.show();
    const QWidget &overview = opened(window, "overview");
    QTRY_VERIFY(overview.findChild<QWidget *>(QStringLiteral("round2")));
    auto *card = found<QWidget>(overview, "round2");
    QTest::mouseClick(card, Qt::RightButton);
    QTest::mousePress(card, Qt::LeftButton);
    QTest::mouseRelease(card, Qt::LeftButton, {}, QPoint(-10, -10)); // thought better of it
    QVERIFY(overview.isVisible());
    QTest::mouseClick(card, Qt::LeftButton);
    QVERIFY(!overview.isVisible());
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        opened(window, "overview");
        QTest::keyClick(card, key);
        QVERIFY(!overview.isVisible());
    }
}

void TestWindow::everyPageShowsItsData()
{
    test::SmallContest contest;
    MainWindow window(contest.context());
    window.show();
    PageCheck check(window, contest.createSigned(), std::chrono::seconds(10));
    QSignalSpy finished(&check, &PageCheck::finished);
    check.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(finished.constFirst().constFirst().toString(), QString());
}

void TestWindow::pageWithoutItsDataIsNamed()
{
    test::SmallContest contest;
    MainWindow window(contest.context());
    window.show();
    PageCheck check(window, contest.createImported(), std::chrono::seconds(2)); // never ranked
    QSignalSpy finished(&check, &PageCheck::finished);
    check.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QCOMPARE(finished.constFirst().constFirst().toString(), QStringLiteral("ranking (vi)"));
}

} // namespace hoithi

using TestWindow = hoithi::TestWindow;
HOITHI_TEST(TestWindow)
#include "tst_window.moc"
