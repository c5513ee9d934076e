// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercontest.h"
#include "testregistry.h"

#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QPointer>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

namespace hoithi {

using namespace test;

/// Grabs the papers of a contest into <build>/screens, to be looked at.
class TestPaperScreens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingFitsItsScreen_data();
    void everythingFitsItsScreen();
};

namespace {

void typeRow(const QWidget &page, int row, int source, int difficulty, int count)
{
    const auto name = [row](const char *field) {
        return QStringLiteral("row%1%2").arg(row).arg(QLatin1String(field));
    };
    press(page, "addRow");
    found<QComboBox>(page, qPrintable(name("Source")))->setCurrentIndex(source);
    found<QComboBox>(page, qPrintable(name("Difficulty")))->setCurrentIndex(difficulty);
    found<QSpinBox>(page, qPrintable(name("Count")))->setValue(count);
}

} // namespace

void TestPaperScreens::everythingFitsItsScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("appearance");
    QTest::addColumn<QString>("language");
    QTest::newRow("office-vi") << QSize(1366, 768) << QStringLiteral("light") << QStringLiteral("vi");
    QTest::newRow("office-en-dark") << QSize(1366, 768) << QStringLiteral("dark") << QStringLiteral("en");
    QTest::newRow("small-vi") << QSize(1000, 560) << QStringLiteral("light") << QStringLiteral("vi");
}

void TestPaperScreens::everythingFitsItsScreen()
{
    QFETCH(QSize, size);
    QFETCH(QString, appearance);
    QFETCH(QString, language);
    const ContestWithQuestions contest;
    contest.fillWithSample();
    contest.small.settings->setValue(QStringLiteral("appearance"), appearance);
    contest.small.settings->setValue(QStringLiteral("language"), language);
    const QString folder = QStringLiteral(HOITHI_BINARY_DIR "/screens");
    QVERIFY(QDir().mkpath(folder));
    MainWindow window(contest.context());
    window.resize(size);
    window.openSession(contest.session);
    window.show();
    const auto save = [&](QWidget &widget, const char *name) {
        QTest::qWait(400);
        QVERIFY(widget.grab().save(QStringLiteral("%1/%2-papers-%3.png")
                                       .arg(folder, QLatin1String(QTest::currentDataTag()), QLatin1String(name))));
        QVERIFY2(window.size() == size, "the page asks for more room than the screen has");
    };
    const auto saveDialog = [&](const char *action, const char *name) {
        trigger(window, action);
        QTRY_VERIFY(openDialog<QDialog>(window));
        const QPointer<QDialog> dialog = openDialog<QDialog>(window);
        save(*dialog, name);
        QVERIFY(dialog->width() <= size.width() && dialog->height() <= size.height());
        dialog->reject();
        QTRY_VERIFY(!dialog);
    };
    QWidget &page = openedPapers(window);
    QTRY_VERIFY(enabled(page, "papers.draw"));
    save(page, "empty");
    found<QSpinBox>(page, "blueprintVariants")->setValue(4);
    for (int source = 1; source <= 5; ++source)
        typeRow(page, source, source, 0, 3);
    typeRow(page, 6, 0, 3, 40);
    QTRY_VERIFY(found<QLabel>(page, "row6Problem")->isVisible());
    save(window, "problem");
    found<QSpinBox>(page, "row6Count")->setValue(3);
    QTRY_VERIFY(enabled(page, "papers.draw"));
    trigger(page, "papers.draw");
    QTRY_VERIFY(enabled(page, "papers.freeze"));
    save(window, "drawn");
    saveDialog("papers.swap", "swap");
    saveDialog("papers.freeze", "freeze");
    saveDialog("papers.export", "export");
    QCOMPARE(taken(contest.session->papers().freeze(1, 1, {writer, reviewer})), Decided::Carried);
    opened(window, "overview");
    openedPapers(window);
    QTRY_VERIFY(!enabled(page, "papers.freeze"));
    save(window, "frozen");
    const auto *facts = found<QWidget>(page, "paperFacts");
    const auto inSight = [facts] {
        return facts->visibleRegion().boundingRect().width() == facts->width();
    };
    const auto *bar = found<QScrollArea>(page, "paperFactsArea")->horizontalScrollBar();
    QTRY_VERIFY(size.width() < 1366 ? inSight() || bar->isVisible() : inSight()); // the hash is not cut
}

} // namespace hoithi

using TestPaperScreens = hoithi::TestPaperScreens;
HOITHI_TEST(TestPaperScreens)
#include "tst_paperscreens.moc"
