// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backups/backupfolder.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/widgets/messagebar.h"
#include "windowparts.h"

#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableWidget>

namespace hoithi {

using namespace test;

class TestWindowBackups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }
    void makesOneWhenAContestIsOpenedAndWhenItIsLeft();
    void tellsOfOneThatFailedOnLeaving();
    void listsThemAndMakesOneWhenAsked();
    void offersWhatCanBeReadOfADamagedFile();
    void tellsOfDamageInPlainWords();

private:
    static AppContext contextOf(const SmallContest &contest)
    {
        AppContext context = contest.context();
        context.backupRoot = contest.path(QStringLiteral("backups"));
        return context;
    }
};

namespace {

QString folderOf(const SmallContest &contest, const QString &store)
{
    return backupFolder(contest.path(QStringLiteral("backups")), store);
}

QString windowMessage(const MainWindow &window)
{
    return found<MessageBar>(window, "windowMessages")->text();
}

} // namespace

void TestWindowBackups::makesOneWhenAContestIsOpenedAndWhenItIsLeft()
{
    SmallContest contest;
    MainWindow window(contextOf(contest));
    window.show();
    const auto session = contest.create();
    const QString folder = folderOf(contest, session->store());
    window.openSession(session);
    QTRY_COMPARE(backupsIn(folder).size(), std::size_t{1});
    QTRY_VERIFY(found<QLabel>(window, "statusBackup")->isVisible());
    const QString first = backupsIn(folder).front().file;
    QVERIFY(QFile::rename(first, QString(first).replace(QStringLiteral("backup-2"), QStringLiteral("backup-1"))));
    auto rules = session->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"), QStringLiteral("x"));
    rules.waitForFinished();
    trigger(window, "contest.close");
    QTRY_COMPARE(backupsIn(folder).size(), std::size_t{2});
    QCOMPARE(windowMessage(window), QString());
}

void TestWindowBackups::tellsOfOneThatFailedOnLeaving()
{
    SmallContest contest;
    MainWindow window(contextOf(contest));
    window.show();
    const auto session = contest.create();
    const QString folder = folderOf(contest, session->store());
    window.openSession(session);
    QTRY_COMPARE(backupsIn(folder).size(), std::size_t{1});
    QVERIFY(QDir(folder).removeRecursively());
    QFile inTheWay(folder); // where the folder is to be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    auto rules = session->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"), QStringLiteral("x"));
    rules.waitForFinished();
    trigger(window, "contest.close");
    auto *start = found<QWidget>(window, "startPage");
    QTRY_VERIFY(start->findChild<MessageBar *>()->text().contains(QStringLiteral("backup failed")));
}

void TestWindowBackups::listsThemAndMakesOneWhenAsked()
{
    SmallContest contest;
    contest.settings->setValue(QStringLiteral("automatic_backups"), false);
    MainWindow window(contextOf(contest));
    window.resize(1366, 768);
    window.show();
    window.openSession(contest.createSigned());
    trigger(window, "contest.backups");
    auto *dialog = found<QDialog>(window, "backupsDialog");
    const auto *table = found<QTableWidget>(*dialog, "backupsTable");
    QCOMPARE(table->rowCount(), 0);
    found<QPushButton>(*dialog, "backupsNow")->click();
    QTRY_COMPARE(table->rowCount(), 1);
    QVERIFY(found<QPushButton>(*dialog, "backupsNow")->isEnabled());
    QVERIFY(!text(*dialog, "backupsOutcome").isEmpty());
    const QString folder = QStringLiteral(HOITHI_BINARY_DIR "/screens");
    QVERIFY(QDir().mkpath(folder) && dialog->grab().save(QString(folder + QStringLiteral("/backups.png"))));
    found<QPushButton>(*dialog, "backupsNow")->click(); // nothing was recorded since
    QTRY_VERIFY(found<QPushButton>(*dialog, "backupsNow")->isEnabled());
    QCOMPARE(table->rowCount(), 1);
    dialog->reject();
}

void TestWindowBackups::offersWhatCanBeReadOfADamagedFile()
{
    SmallContest contest;
    QString store;
    {
        const auto session = contest.createSigned();
        store = session->store();
    }
    QFile file(store);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(16, 'x')) == 16);
    file.close();
    MainWindow window(contextOf(contest));
    window.show();
    window.openStore(store);
    const auto bars = window.findChildren<MessageBar *>();
    MessageBar *offer = nullptr;
    const auto shown = [&] {
        const auto any = std::ranges::find_if(bars, [](const MessageBar *bar) { return bar->isVisible(); });
        offer = any == bars.end() ? nullptr : *any;
        return offer != nullptr;
    };
    QTRY_VERIFY(shown());
    for (QPushButton *button : offer->findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            button->click();
            break;
        }
    }
    QTRY_VERIFY(!windowMessage(window).isEmpty());
    QVERIFY(window.grab().save(QStringLiteral(HOITHI_BINARY_DIR "/screens/damaged.png")));
    opened(window, "ranking");
    QVERIFY(!enabled(window, "ranking.sign"));
    QVERIFY(!found<QAction>(window, "ranking.sign")->toolTip().isEmpty());
    const QString saved = contest.path(QStringLiteral("saved.hoithi"));
    contest.files->toSave = saved;
    for (QPushButton *button : found<MessageBar>(window, "windowMessages")->findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            button->click();
            break;
        }
    }
    QTRY_VERIFY(QFile::exists(saved));
}

void TestWindowBackups::tellsOfDamageInPlainWords()
{
    SmallContest contest;
    QString store;
    {
        const auto session = contest.createSigned();
        store = session->store();
    }
    QFile file(store);
    constexpr qint64 freePages = 36; // their number, in the header: it is not what the file has
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(freePages) && file.write(QByteArray(4, '\x01')) == 4);
    file.close();
    MainWindow window(contextOf(contest));
    window.show();
    window.openStore(store);
    QTRY_VERIFY(windowMessage(window).startsWith(QStringLiteral("This contest is damaged.")));
    QVERIFY2(!windowMessage(window).contains(u'\n') && !windowMessage(window).contains(QStringLiteral("age ")),
             qPrintable(windowMessage(window)));
    const auto *messages = found<MessageBar>(window, "windowMessages");
    found<QPushButton>(*messages, "messageDetails")->click();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(QStringLiteral("reelist")),
             qPrintable(QGuiApplication::clipboard()->text()));
    trigger(window, "language.vi");
    QVERIFY(windowMessage(window).startsWith(QStringLiteral("Hội thi này bị hỏng.")));
    QVERIFY(found<QPushButton>(*messages, "messageDetails")->isVisible());
}

} // namespace hoithi

using TestWindowBackups = hoithi::TestWindowBackups;
HOITHI_TEST(TestWindowBackups)
#include "tst_backups.moc"
