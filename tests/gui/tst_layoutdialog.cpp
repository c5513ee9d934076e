// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "pictures.h"
#include "services/import/profiles/profileservice.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "windowparts.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTableWidget>

namespace hoithi {

using namespace test;

/// Files whose columns have names of their own.
class TestLayoutDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void aForeignFileOpensTheDialogAndIsReadAsDecided();
    void whatIsKeptReadsTheNextFileByItself();
    void aDialogThatWasCancelledIsOpenedAgain();
    void theContractsColumnsAskNothing();
    void screens_data();
    void screens();
};

namespace {

QString written(const SmallContest &contest, const QString &name, const QByteArray &bytes)
{
    QFile file(contest.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

const QByteArray plain = "STT;Mã bài;Tên đăng nhập;Họ tên;Nộp lúc;Bài làm\n"
                         "1;m1;h1;Nguyễn Thị Mẫu;16/09/2023 08:05:12;ABCDABCDABCDABC\n"
                         "2;m2;h2;Trần Văn Thử;16/09/2023 08:06:12;ABCDABCDABCDAB-\n";
const QByteArray doubtful = "ID;Tên đăng nhập;Họ tên;Nộp lúc;Thời gian làm bài;Bài làm\n"
                            "m1;h1;Nguyễn Thị Mẫu;16/09/2023 08:05:12;12:34;ABCDABCDABCDABC\n"
                            "m2;h2;Trần Văn Thử;16/09/2023 08:06:12;11:00;ABCDABCDABCDAB-\n";

QWidget &importPage(SmallContest &contest, MainWindow &window)
{
    window.openSession(contest.createImported());
    window.show();
    QWidget &page = opened(window, "import");
    found<QLineEdit>(page, "importer")->setText(QStringLiteral("Organiser"));
    return page;
}

QDialog *layoutDialog(QWidget &page)
{
    return page.findChild<QDialog *>(QStringLiteral("layoutDialog"));
}

void choose(QDialog &dialog, int column, const QString &use)
{
    auto *box = found<QComboBox>(dialog, qPrintable(QStringLiteral("layoutColumn%1").arg(column)));
    box->setCurrentIndex(box->findData(use));
}

bool canAccept(QDialog &dialog)
{
    return found<QPushButton>(dialog, "accept")->isEnabled();
}

} // namespace

void TestLayoutDialog::aForeignFileOpensTheDialogAndIsReadAsDecided()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = importPage(contest, window);
    contest.files->toOpen = {written(contest, QStringLiteral("a.csv"), doubtful)};
    trigger(page, "import.choose");
    QTRY_VERIFY(layoutDialog(page));
    QPointer<QDialog> dialog = layoutDialog(page);
    auto *columns = found<QTableWidget>(*dialog, "layoutColumns");
    QTRY_COMPARE(columns->columnCount(), 6);
    QCOMPARE(columns->item(1, 2)->text(), QStringLiteral("Nguyễn Thị Mẫu"));
    QVERIFY(!canAccept(*dialog));
    auto *questions = found<QListWidget>(*dialog, "layoutQuestions");
    QCOMPARE(questions->count(), 2);
    choose(*dialog, 0, QStringLiteral("submission_id"));
    choose(*dialog, 4, QStringLiteral("started_at"));
    // A duration is no moment: until its unit is chosen, no row could be read.
    QTRY_VERIFY(text(*dialog, "layoutWhy").contains(QStringLiteral("No value of")));
    QVERIFY(!canAccept(*dialog));
    auto *duration = found<QComboBox>(*dialog, "layoutDuration");
    duration->setCurrentIndex(duration->findData(QStringLiteral("clock")));
    QTRY_VERIFY(canAccept(*dialog));
    auto *stored = found<QTableWidget>(*dialog, "layoutStored");
    QCOMPARE(stored->item(0, 3)->text(), QStringLiteral("2023-09-16T07:52:38.000+07:00"));
    // The wrong delimiter is one column, and nothing to be used.
    auto *delimiter = found<QComboBox>(*dialog, "layoutDelimiter");
    delimiter->setCurrentIndex(delimiter->findData(QStringLiteral(",")));
    QTRY_COMPARE(columns->columnCount(), 1);
    QVERIFY(!canAccept(*dialog));
    delimiter->setCurrentIndex(delimiter->findData(QStringLiteral(";")));
    QTRY_COMPARE(columns->columnCount(), 6);
    QVERIFY(!canAccept(*dialog)); // what was decided is open again
    choose(*dialog, 0, QStringLiteral("submission_id"));
    questions->item(1)->setCheckState(Qt::Checked);
    questions->item(0)->setCheckState(Qt::Checked);
    QTRY_VERIFY(canAccept(*dialog));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(table(page, "previewTable").rowCount(), 2);
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(enabled(page, "import.commit"));
}

void TestLayoutDialog::whatIsKeptReadsTheNextFileByItself()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = importPage(contest, window);
    QVERIFY(!enabled(page, "import.profile"));
    contest.files->toOpen = {written(contest, QStringLiteral("a.csv"), plain)};
    trigger(page, "import.choose");
    QTRY_VERIFY(layoutDialog(page));
    QPointer<QDialog> dialog = layoutDialog(page);
    QTRY_VERIFY(canAccept(*dialog));
    found<QLineEdit>(*dialog, "layoutName")->setText(QStringLiteral("a/b"));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_VERIFY(found<QLabel>(*dialog, "layoutWhy")->isVisible());
    found<QLineEdit>(*dialog, "layoutName")->setText(QStringLiteral("Hue-S"));
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(table(page, "previewTable").rowCount(), 2);
    contest.files->toOpen = {written(contest, QStringLiteral("b.csv"), QByteArray(plain).replace("m1", "m3"))};
    trigger(page, "import.choose");
    QTRY_COMPARE(table(page, "previewTable").rowCount(), 2);
    QVERIFY(!layoutDialog(page));
    // It can be looked at all the same, and the profile that is kept chosen.
    QTRY_VERIFY(enabled(page, "import.profile"));
    trigger(page, "import.profile");
    QTRY_VERIFY(layoutDialog(page));
    dialog = layoutDialog(page);
    auto *profiles = found<QComboBox>(*dialog, "layoutProfiles");
    QTRY_COMPARE(profiles->count(), 2);
    profiles->setCurrentIndex(1);
    Q_EMIT profiles->activated(1);
    QTRY_VERIFY(canAccept(*dialog));
    QCOMPARE(found<QLineEdit>(*dialog, "layoutName")->text(), QStringLiteral("Hue-S"));
    found<QPushButton>(*dialog, "cancel")->click();
    QTRY_VERIFY(!dialog);
}

void TestLayoutDialog::aDialogThatWasCancelledIsOpenedAgain()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = importPage(contest, window);
    contest.files->toOpen = {written(contest, QStringLiteral("a.csv"), plain)};
    trigger(page, "import.choose");
    QTRY_VERIFY(layoutDialog(page));
    QPointer<QDialog> dialog = layoutDialog(page);
    found<QPushButton>(*dialog, "cancel")->click();
    QTRY_VERIFY(!dialog);
    QVERIFY(text(page, "messageText").startsWith(QStringLiteral("a.csv was not read")));
    QVERIFY(enabled(page, "import.profile"));
    trigger(page, "import.profile");
    QTRY_VERIFY(layoutDialog(page));
    dialog = layoutDialog(page);
    found<QPushButton>(*dialog, "cancel")->click();
    QTRY_VERIFY(!dialog);
    trigger(page, "import.remove");
    QVERIFY(!enabled(page, "import.remove"));
    QVERIFY(!enabled(page, "import.profile"));
}

void TestLayoutDialog::theContractsColumnsAskNothing()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = importPage(contest, window);
    contest.files->toOpen = {contest.writeDump()};
    trigger(page, "import.choose");
    QTRY_COMPARE(table(page, "previewTable").rowCount(), SmallContest::acceptedRows);
    QVERIFY(!layoutDialog(page));
}

void TestLayoutDialog::screens_data()
{
    addPictureRows();
}

/// Grabbed into <build>/screens, to be looked at.
void TestLayoutDialog::screens()
{
    SmallContest contest;
    lookAsTheRowSays(contest);
    MainWindow window(contest.context());
    window.resize(officeScreen);
    QWidget &page = importPage(contest, window);
    contest.files->toOpen = {written(contest, QStringLiteral("hue-s.csv"), doubtful)};
    trigger(page, "import.choose");
    QTRY_VERIFY(layoutDialog(page));
    QTRY_COMPARE(found<QTableWidget>(*layoutDialog(page), "layoutColumns")->columnCount(), 6);
    takePicture(*layoutDialog(page), "import", "layout");
    choose(*layoutDialog(page), 0, QStringLiteral("submission_id"));
    choose(*layoutDialog(page), 4, QStringLiteral("started_at"));
    auto *duration = found<QComboBox>(*layoutDialog(page), "layoutDuration");
    duration->setCurrentIndex(duration->findData(QStringLiteral("clock")));
    QTRY_VERIFY(canAccept(*layoutDialog(page)));
    takePicture(*layoutDialog(page), "import", "layout-decided");
}

} // namespace hoithi

using TestLayoutDialog = hoithi::TestLayoutDialog;
HOITHI_TEST(TestLayoutDialog)
#include "tst_layoutdialog.moc"
