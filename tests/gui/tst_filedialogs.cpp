// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/prompts/dialogprompts.h"
#include "windowparts.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QProcess>
#include <QTreeView>

namespace hoithi {

using namespace test;

/// File dialogs beside an open contest.
class TestFileDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    /// Whoever closes a file gives up what this process has locked of it, and then others remove the contest's log.
    void theyLeaveTheContestsLocksAlone()
    {
        SmallContest contest;
        const auto session = contest.create();
        QVERIFY(wait(session->overview()));
        QWidget window;
        window.show();
        DialogFilePrompt prompt;
        prompt.openFiles(&window, QStringLiteral("Mở"), {}, [](const QStringList &) {});
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->setDirectory(QFileInfo(session->store()).path());
        auto *tree = dialog->findChild<QTreeView *>();
        QVERIFY(tree);
        QTRY_VERIFY(tree->model()->rowCount(tree->rootIndex()) > 0);
        dialog->setViewMode(QFileDialog::Detail);
        QTest::qWait(500); // in which kinds and icons are found out, in a thread of its own
        const QModelIndex file = tree->model()->index(0, 0, tree->rootIndex());
        QVERIFY(!file.siblingAtColumn(2).data().toString().isEmpty());

        QProcess other;
        other.start(QStringLiteral("sqlite3"), {session->store(), QStringLiteral("SELECT COUNT(*) FROM audit_entry;")});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 0);
        QVERIFY(QFile::exists(session->store() + QStringLiteral("-wal")));
        QVERIFY(wait(session->overview()));
    }

    void theyBeginWhereTheLastOneEnded()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.gift")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QWidget window;
        window.show();
        DialogFilePrompt prompt;
        QStringList chosen;
        prompt.openFiles(&window, {}, {}, [&chosen](const QStringList &files) { chosen = files; });
        auto *first = window.findChild<QFileDialog *>();
        first->setDirectory(folder.path());
        first->selectFile(file.fileName());
        static_cast<QDialog *>(first)->accept();
        QTRY_COMPARE(chosen.size(), 1);
        prompt.openFiles(&window, {}, {}, [](const QStringList &) {});
        const auto dialogs = window.findChildren<QFileDialog *>();
        QCOMPARE(dialogs.constLast()->directory().canonicalPath(), QFileInfo(folder.path()).canonicalFilePath());
    }
};

} // namespace hoithi

using TestFileDialogs = hoithi::TestFileDialogs;
HOITHI_TEST(TestFileDialogs)
#include "tst_filedialogs.moc"
