// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercontest.h"
#include "services/review/reviewservice.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "vaultparts.h"
#include "views/shell/mainwindow.h"
#include "windowparts.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSemaphore>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>

namespace hoithi {

namespace {

/// Twenty people. The able ten have all but the last question right, where they chose D; the others have some wrong, and C there,
/// as the key says.
QByteArray doubtfulDump()
{
    QByteArray dump = "submission_id,account_id,full_name,submitted_at,answers,prediction\n";
    for (int i = 0; i < 20; ++i) {
        const bool able = i < 10;
        QByteArray answers = test::SmallContest::key().toLatin1();
        for (int question = 0; !able && question < 3 + i % 5; ++question)
            answers[question] = '-';
        answers[14] = able ? 'D' : 'C';
        dump += QStringLiteral("d%1,d%1,Người %1,2023-09-16T08:%2:00,%3,5\n")
                    .arg(i)
                    .arg(i, 2, 10, QLatin1Char('0'))
                    .arg(QString::fromLatin1(answers))
                    .toUtf8();
    }
    return dump;
}

void writeDoubtfulDump(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(doubtfulDump()) < 0)
        qFatal("cannot write the dump");
}

std::shared_ptr<ContestSession> doubtfulContest(test::SmallContest &contest)
{
    auto session = contest.create();
    (void)test::taken(
        session->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Ban Tổ chức"), QStringLiteral("test")));
    session->setKey(1, {}, test::SmallContest::key(), 4).waitForFinished();
    const QString dump = contest.path(QStringLiteral("doubtful.csv"));
    writeDoubtfulDump(dump);
    (void)test::taken(session->import({1, {dump}, {}, QStringLiteral("test")}, {}, {}));
    return session;
}

QString cell(const QAbstractItemModel &model, int row, const char *column)
{
    for (int i = 0; i < model.columnCount(); ++i) {
        if (model.headerData(i, Qt::Horizontal).toString() == QString::fromUtf8(column))
            return model.index(row, i).data().toString();
    }
    return QStringLiteral("no such column");
}

/// The page under its tab.
QWidget *analysisOf(MainWindow &window)
{
    QWidget &area = test::opened(window, "questions");
    auto *tabs = test::found<QTabBar>(area, "areaTabs");
    tabs->setCurrentIndex(tabs->count() - 1);
    return test::found<QWidget>(area, "analysisPage");
}

/// While the session works on something else, so that the preview is still to come.
bool stopsThePreview(QDialog &dialog, ContestSession &session)
{
    QSemaphore turns;
    auto other = session.review().effectOf({ReviewAct::Invalidate, QStringLiteral("d0"), {}, 1}, {},
                                           [&turns](const Progress &) { turns.acquire(); });
    test::press(dialog, "previewEffect");
    const auto *stop = test::found<QPushButton>(dialog, "jobCancel");
    const bool offered = stop->isVisible() && !test::found<QWidget>(dialog, "correctMatrix")->isVisible();
    test::press(dialog, "jobCancel");
    turns.release(100);
    other.waitForFinished();
    const auto *effect = test::found<QPlainTextEdit>(dialog, "effect");
    return offered && QTest::qWaitFor([effect] { return effect->toPlainText().contains(QStringLiteral("stopped")); })
           && !stop->isVisible() && !test::found<QPushButton>(dialog, "accept")->isEnabled();
}

} // namespace

/// The page that shows how questions did.
class TestAnalysisPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::windowWarningsAreErrors(); }

    void aDoubtfulKeyIsShownAndChangedFromHere()
    {
        test::SmallContest contest;
        MainWindow window(contest.context());
        window.show();
        auto session = doubtfulContest(contest);
        window.openSession(session);
        QWidget *page = analysisOf(window);
        const QAbstractItemModel &questions = test::table(*page, "analysisTable");
        QTRY_COMPARE(questions.rowCount(), 15);
        QCOMPARE(cell(questions, 14, "Facility (%)"), QStringLiteral("50.00 %"));
        QVERIFY(cell(questions, 14, "Options chosen").contains(QStringLiteral("C* 50.0 % · D 50.0 %")));
        QVERIFY(cell(questions, 14, "Look at the key").contains(QStringLiteral("the best chose D")));
        QCOMPARE(cell(questions, 14, "Question"), QStringLiteral("–"));           // no paper was frozen here
        QCOMPARE(cell(questions, 10, "Discrimination (%)"), QStringLiteral("–")); // everybody had it right
        QVERIFY(cell(questions, 10, "Look at the key").isEmpty());
        auto *table = test::found<QTableView>(*page, "analysisTable");
        table->setCurrentIndex(questions.index(14, 1));

        test::trigger(window, "analysis.amend");
        QPointer<QDialog> dialog;
        QTRY_VERIFY(dialog = page->findChild<QDialog *>());
        QCOMPARE(test::found<QSpinBox>(*dialog, "question")->value(), 15);
        auto *options = test::found<QListWidget>(*dialog, "answerOptions");
        QTRY_COMPARE(options->count(), 4);
        QVERIFY(options->viewport()->rect().contains(options->visualItemRect(options->item(3)))); // nothing to scroll
        QCOMPARE(options->item(2)->checkState(), Qt::Checked);                                    // the key in force
        test::found<QRadioButton>(*dialog, "acceptSeveral")->click();
        options->item(3)->setCheckState(Qt::Checked);
        QCOMPARE(test::found<QLineEdit>(*dialog, "acceptAnswers")->text(), QStringLiteral("C,D"));
        test::found<QRadioButton>(*dialog, "correctKey")->click(); // begins with the key in force again
        options->item(3)->setCheckState(Qt::Checked);
        QCOMPARE(options->item(2)->checkState(), Qt::Unchecked); // one answer instead of the other
        QCOMPARE(test::found<QLineEdit>(*dialog, "acceptAnswers")->text(), QStringLiteral("D"));
        test::typeInto(*dialog, "approver1", QStringLiteral("Lê Văn Chấm"));
        test::typeInto(*dialog, "approver2", QStringLiteral("Phạm Thị Xét"));
        test::typeInto(*dialog, "reason", QStringLiteral("đáp án in sai"));
        QVERIFY(stopsThePreview(*dialog, *session));
        test::press(*dialog, "previewEffect");
        auto *matrix = test::found<QTableWidget>(*dialog, "correctMatrix");
        QTRY_VERIFY(matrix->rowCount() > 0);
        QCOMPARE(matrix->verticalHeaderItem(0)->text(), QStringLiteral("before: 14"));
        QCOMPARE(matrix->horizontalHeaderItem(0)->text(), QStringLiteral("after: 15"));
        QCOMPARE(matrix->item(0, 0)->text(), QStringLiteral("10"));
        QVERIFY(test::found<QPlainTextEdit>(*dialog, "effect")->toPlainText().contains(QStringLiteral("14 → 15: 10")));
        test::press(*dialog, "accept");
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY(cell(questions, 14, "Look at the key").isEmpty()); // analysed again
        QVERIFY(cell(questions, 14, "Options chosen").contains(QStringLiteral("D* 50.0 %")));
    }

    void aNeutralisedQuestionSaysSo()
    {
        test::SmallContest contest;
        MainWindow window(contest.context());
        window.show();
        auto session = doubtfulContest(contest);
        const QStringList judges{QStringLiteral("Lê Văn Chấm"), QStringLiteral("Phạm Thị Xét")};
        (void)test::taken(session->amendKey({1, {}, 15, true, {}, judges, QStringLiteral("câu hỏi sai")}));
        window.openSession(session);
        QWidget *page = analysisOf(window);
        const QAbstractItemModel &questions = test::table(*page, "analysisTable");
        QTRY_COMPARE(questions.rowCount(), 15);
        QCOMPARE(cell(questions, 14, "Key"), QStringLiteral("neutralised"));
        QVERIFY2(!cell(questions, 14, "Options chosen").contains(u'*'),
                 qPrintable(cell(questions, 14, "Options chosen")));
        QVERIFY(cell(questions, 13, "Options chosen").contains(u'*'));
        auto *table = test::found<QTableView>(*page, "analysisTable");
        table->setCurrentIndex(questions.index(14, 1));
        QVERIFY(test::found<QWidget>(*page, "optionChart")->accessibleName().contains(QStringLiteral("every answer")));
        test::trigger(window, "analysis.amend");
        QPointer<QDialog> dialog;
        QTRY_VERIFY(dialog = page->findChild<QDialog *>());
        QTRY_VERIFY(test::found<QRadioButton>(*dialog, "neutralise")->isChecked());
        QVERIFY(test::text(*dialog, "amendedText").contains(QStringLiteral("key in force: neutralised")));
        QVERIFY(test::text(*dialog, "missing").contains(QStringLiteral("neutralised already")));
        QVERIFY(
            !test::found<QListWidget>(*dialog, "answerOptions")->item(2)->text().contains(QStringLiteral("in force")));
        QVERIFY2(dialog->height() <= 560, qPrintable(QString::number(dialog->height()))); // on a screen of 600
        test::found<QSpinBox>(*dialog, "question")->setValue(14);
        QVERIFY(test::found<QRadioButton>(*dialog, "correctKey")->isChecked());
        dialog->reject();
    }

    void itSaysWhyThereIsNothingToShow()
    {
        test::SmallContest contest;
        MainWindow window(contest.context());
        window.show();
        window.openSession(contest.create());
        QWidget *page = analysisOf(window);
        auto *empty = test::found<QWidget>(*page, "analysisEmpty");
        QTRY_VERIFY(!empty->findChildren<QLabel *>().isEmpty() && empty->isVisible());
        QTRY_VERIFY(
            empty->findChild<QLabel *>()->text().contains(QStringLiteral("not recorded"))); // the rules' reading
        QVERIFY(!test::enabled(window, "analysis.export"));
        QVERIFY(!test::enabled(window, "analysis.amend"));
    }

    void aSealedPaperIsUnlockedFromHere()
    {
        const test::ContestWithQuestions contest;
        contest.fill(20);
        DrawRequest draw{1, {}, 2475, true, test::writer};
        draw.blueprint.questionCount = 15;
        PaperService &papers = contest.session->papers();
        const DrawOutcome drawn = test::taken(papers.draw(draw));
        QCOMPARE(test::taken(papers.freeze(1, drawn.version, {test::writer, test::reviewer})), Decided::Carried);
        QVERIFY(test::wait(contest.session->protectQuestions({test::questionsSecret, test::cheap}, test::writer)));
        const auto session = test::taken(
            ContestSession::open(contest.session->store(), contest.small.context().clock)); // once people took part
        const QString dump = contest.small.path(QStringLiteral("doubtful.csv"));
        writeDoubtfulDump(dump);
        (void)test::taken(session->import({1, {dump}, {}, QStringLiteral("test")}, {}, {}));
        MainWindow window(contest.small.context());
        window.show();
        window.openSession(session);
        QWidget *page = analysisOf(window);
        auto *empty = test::found<QWidget>(*page, "analysisEmpty");
        QTRY_VERIFY2(test::found<QPushButton>(*empty, "emptyStateButton")->text().contains(QStringLiteral("nlock")),
                     qPrintable(empty->findChild<QLabel *>()->text()));
        test::press(*empty, "emptyStateButton");
        QTRY_VERIFY(page->findChild<QDialog *>(QStringLiteral("bankPassphraseDialog")));
        auto *dialog = page->findChild<QDialog *>(QStringLiteral("bankPassphraseDialog"));
        test::typeInto(*dialog, "questionsPassphrase", test::questionsSecret);
        test::press(*dialog, "accept");
        const QAbstractItemModel &questions = test::table(*page, "analysisTable");
        QTRY_COMPARE(questions.rowCount(), 15);
        QVERIFY(cell(questions, 0, "Question").startsWith(QStringLiteral("bánh")));
    }

    void itIsExportedAndCopiedWithItsHeader()
    {
        test::SmallContest contest;
        MainWindow window(contest.context());
        window.show();
        window.openSession(contest.createImported());
        QWidget *page = analysisOf(window);
        QTRY_COMPARE(test::table(*page, "analysisTable").rowCount(), 15);
        test::trigger(window, "analysis.copy");
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 16);
        QVERIFY(lines.front().contains(QStringLiteral("Facility (%)\tDiscrimination (%)")));
        contest.files->toSave = contest.path(QStringLiteral("analysis"));
        test::trigger(window, "analysis.export");
        QFile file(contest.path(QStringLiteral("analysis.csv")));
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 16);
    }

    void picturesToLookAt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("appearance");
        QTest::newRow("vi") << QStringLiteral("vi") << QStringLiteral("light");
        QTest::newRow("en-dark") << QStringLiteral("en") << QStringLiteral("dark");
    }
    /// Into <build>/screens. HOITHI_SCREENS_STORE names another contest to show.
    void picturesToLookAt()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, appearance);
        const QString folder = QStringLiteral(HOITHI_BINARY_DIR "/screens");
        QVERIFY(QDir().mkpath(folder));
        test::SmallContest contest;
        contest.settings->setValue(QStringLiteral("appearance"), appearance);
        contest.settings->setValue(QStringLiteral("language"), language);
        MainWindow window(contest.context());
        window.resize(1366, 768);
        window.show();
        const QString other = qEnvironmentVariable("HOITHI_SCREENS_STORE");
        if (other.isEmpty())
            window.openSession(doubtfulContest(contest));
        else
            window.openStore(other);
        QTRY_VERIFY(window.findChild<QAction *>(QStringLiteral("overview.rules")));
        QWidget *page = analysisOf(window);
        QTRY_VERIFY(test::table(*page, "analysisTable").rowCount() > 0);
        auto *table = test::found<QTableView>(*page, "analysisTable");
        table->setCurrentIndex(table->model()->index(14, 1));
        QTest::qWait(300);
        QVERIFY(window.grab().save(QStringLiteral("%1/analysis-%2.png").arg(folder, language)));
        QCOMPARE(window.size(), QSize(1366, 768));
        test::trigger(window, "analysis.amend");
        QPointer<QDialog> dialog;
        QTRY_VERIFY(dialog = page->findChild<QDialog *>());
        auto *options = test::found<QListWidget>(*dialog, "answerOptions");
        QTRY_VERIFY(options->count() > 0);
        options->item(3)->setCheckState(Qt::Checked);
        test::press(*dialog, "previewEffect");
        QTRY_VERIFY(test::found<QTableWidget>(*dialog, "correctMatrix")->rowCount() > 0);
        QTest::qWait(200);
        QVERIFY(dialog->grab().save(QStringLiteral("%1/amend-%2.png").arg(folder, language)));
        QVERIFY2(dialog->height() <= 768, qPrintable(QString::number(dialog->height())));
        dialog->reject();
    }
};

} // namespace hoithi

using TestAnalysisPage = hoithi::TestAnalysisPage;
HOITHI_TEST(TestAnalysisPage)
#include "tst_analysispage.moc"
