// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "testregistry.h"
#include "views/dialogs/commanddialog.h"
#include "windowparts.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QWindow>

namespace hoithi {

using namespace test;

namespace {

/// As the desktop sends it: to the window, which gives it to whatever lies there, unless a dialog holds the window.
void click(MainWindow &window, const QWidget &target)
{
    QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, target.mapTo(&window, target.rect().center()));
}

} // namespace

/// What can be done by name (Ctrl+K), and the window afterwards.
class TestCommandDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void theMouseWorksAfterwards_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("left by Escape") << int(Qt::Key_Escape);
        QTest::newRow("chosen by Enter") << int(Qt::Key_Return);
    }

    void theMouseWorksAfterwards()
    {
        QFETCH(const int, key);
        SmallContest contest;
        MainWindow window(contest.context());
        window.openSession(contest.create());
        window.show();
        trigger(window, "go.search");
        auto *dialog = found<CommandDialog>(window, "commandDialog");
        dialog->activateWindow(); // without a window manager nobody else does
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        const QSignalSpy closed(dialog, &QDialog::finished);
        QTest::keyClicks(found<QLineEdit>(*dialog, "commandEdit"), QStringLiteral("Import"));
        QTest::keyClick(dialog->windowHandle(), Qt::Key(key));
        QTRY_VERIFY(!window.findChild<CommandDialog *>());
        QCOMPARE(closed.size(), 1); // closed twice, it keeps the mouse from the window on a desktop
        click(window, *found<QPushButton>(window, "topSearch"));
        QTRY_VERIFY(window.findChild<CommandDialog *>());
    }

    void tabsOfAPageAreFound()
    {
        SmallContest contest;
        MainWindow window(contest.context());
        window.openSession(contest.create());
        window.show();
        trigger(window, "go.search");
        auto *dialog = found<CommandDialog>(window, "commandDialog");
        QTest::keyClicks(found<QLineEdit>(*dialog, "commandEdit"), QStringLiteral("complaints"));
        QTest::keyClick(found<QLineEdit>(*dialog, "commandEdit"), Qt::Key_Return);
        QTRY_VERIFY(window.findChild<QWidget *>(QStringLiteral("complaintsPage")));
        QTRY_VERIFY(found<QWidget>(window, "complaintsPage")->isVisible());
    }

    void aContestOnAServerIsFound()
    {
        SmallContest contest;
        MainWindow window(contest.context());
        window.openSession(contest.create());
        window.show();
        trigger(window, "go.search");
        auto *dialog = found<CommandDialog>(window, "commandDialog");
        QTest::keyClicks(found<QLineEdit>(*dialog, "commandEdit"), QStringLiteral("open server"));
        QTest::keyClick(found<QLineEdit>(*dialog, "commandEdit"), Qt::Key_Down);
        QTest::keyClick(found<QLineEdit>(*dialog, "commandEdit"), Qt::Key_Return);
        QTRY_VERIFY(window.findChild<QDialog *>(QStringLiteral("serverDialog")));
    }
};

HOITHI_TEST(TestCommandDialog)

} // namespace hoithi

#include "tst_commanddialog.moc"
