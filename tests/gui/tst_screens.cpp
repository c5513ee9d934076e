// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "testregistry.h"
#include "views/shell/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

namespace hoithi {

/// Grabs every page into <build>/screens, to be looked at. HOITHI_SCREENS_STORE names another contest to show.
class TestScreens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageFitsItsScreen_data();
    void everyPageFitsItsScreen();
};

namespace {

/// The printer's dialog, as it opens from a preview.
void grabPrinting(MainWindow &window, const QString &file)
{
    window.findChild<QAction *>(QStringLiteral("awards.preview"))->trigger();
    QPointer<QDialog> preview;
    QTRY_VERIFY(preview = window.findChild<QDialog *>(QStringLiteral("documentPreview")));
    preview->findChild<QPushButton *>(QStringLiteral("previewPrint"))->click();
    QTest::qWait(200);
    auto *printing = preview->findChild<QDialog *>();
    QVERIFY(printing && printing->grab().save(file));
    printing->reject();
    preview->reject();
    QTRY_VERIFY(!preview);
}

} // namespace

void TestScreens::everyPageFitsItsScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("appearance");
    QTest::addColumn<QString>("language");
    QTest::newRow("office-vi") << QSize(1366, 768) << QStringLiteral("light") << QStringLiteral("vi");
    QTest::newRow("office-en-dark") << QSize(1366, 768) << QStringLiteral("dark") << QStringLiteral("en");
    QTest::newRow("office-vi-dark") << QSize(1366, 768) << QStringLiteral("dark") << QStringLiteral("vi");
    QTest::newRow("office-en") << QSize(1366, 768) << QStringLiteral("light") << QStringLiteral("en");
    QTest::newRow("small-vi-dark") << QSize(1000, 560) << QStringLiteral("dark") << QStringLiteral("vi");
    QTest::newRow("large-vi") << QSize(1920, 1080) << QStringLiteral("light") << QStringLiteral("vi");
}

void TestScreens::everyPageFitsItsScreen()
{
    QFETCH(QSize, size);
    QFETCH(QString, appearance);
    QFETCH(QString, language);
    test::SmallContest contest;
    contest.settings->setValue(QStringLiteral("appearance"), appearance);
    contest.settings->setValue(QStringLiteral("language"), language);
    const QString folder = QStringLiteral(HOITHI_BINARY_DIR "/screens");
    QVERIFY(QDir().mkpath(folder));
    MainWindow window(contest.context());
    window.resize(size);
    window.show();
    const auto grab = [&](const QString &page) {
        QTest::qWait(page == QStringLiteral("start") ? 50 : 600);
        QVERIFY(window.grab().save(
            QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(QTest::currentDataTag()), page)));
        QVERIFY2(window.size() == size, "a page asks for more room than the screen has");
    };
    grab(QStringLiteral("start"));
    const QString other = qEnvironmentVariable("HOITHI_SCREENS_STORE");
    if (other.isEmpty())
        window.openSession(contest.createSigned());
    else
        window.openStore(other);
    QTest::qWait(500);
    for (const QString &page : MainWindow::pageIds()) {
        window.openPage(page);
        grab(page);
    }
    auto *rounds = window.findChild<QComboBox *>(QStringLiteral("roundPicker"));
    const auto chooseRound = [rounds](int index) {
        rounds->setCurrentIndex(index);
        Q_EMIT rounds->activated(index);
    };
    chooseRound(0);
    grab(QStringLiteral("collective"));
    const auto grabDialog = [&](const QString &action, const QString &name) {
        window.findChild<QAction *>(action)->trigger();
        QTRY_COMPARE(window.findChildren<QDialog *>().size(), qsizetype(1));
        QTest::qWait(200);
        const QPointer<QDialog> dialog = window.findChild<QDialog *>();
        QVERIFY2(dialog->width() <= size.width() && dialog->height() <= size.height(),
                 qPrintable(QStringLiteral("%1: %2 x %3").arg(name).arg(dialog->width()).arg(dialog->height())));
        if (const auto *effect = dialog->findChild<QPlainTextEdit *>(QStringLiteral("effect"))) {
            QVERIFY(effect->height() >= 4 * effect->fontMetrics().lineSpacing()); // several people at once
            QVERIFY(effect->geometry().bottom() < dialog->findChild<QLabel *>(QStringLiteral("missing"))->y());
        }
        if (auto *tabs = dialog->findChild<QTabBar *>(); tabs && name == QStringLiteral("certificates"))
            tabs->setCurrentIndex(1);
        QVERIFY(dialog->grab().save(
            QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(QTest::currentDataTag()), name)));
        dialog->reject();
        QTRY_VERIFY(!dialog);
    };
    chooseRound(1);
    window.openPage(QStringLiteral("awards"));
    const auto *preview = window.findChild<QAction *>(QStringLiteral("awards.preview"));
    if (!QTest::qWaitFor([preview] { return preview->isEnabled(); }) && !other.isEmpty())
        QSKIP("round 1 of that contest is not signed: its pages are there, its documents are not");
    QVERIFY(preview->isEnabled());
    grabDialog(QStringLiteral("awards.preview"), QStringLiteral("decision"));
    grabDialog(QStringLiteral("awards.preview"), QStringLiteral("certificates"));
    grabDialog(QStringLiteral("ranking.sign"), QStringLiteral("sign"));
    grabDialog(QStringLiteral("overview.rules"), QStringLiteral("rules"));
    grabDialog(QStringLiteral("ranking.amend"), QStringLiteral("amend"));
    auto *menu = window.menuBar()->actions().at(2)->menu();
    QVERIFY(menu->grab().save(QStringLiteral("%1/%2-menu.png").arg(folder, QLatin1String(QTest::currentDataTag()))));
    grabDialog(QStringLiteral("go.search"), QStringLiteral("search"));
    grabPrinting(window, QStringLiteral("%1/%2-print.png").arg(folder, QLatin1String(QTest::currentDataTag())));
}

} // namespace hoithi

using TestScreens = hoithi::TestScreens;
HOITHI_TEST(TestScreens)
#include "tst_screens.moc"
