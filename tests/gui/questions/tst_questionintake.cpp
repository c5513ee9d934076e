// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakeparts.h"
#include "testregistry.h"
#include "views/pages/questions/questionspage.h"
#include "views/shell/languageswitch.h"
#include "views/widgets/jobbar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QUrl>

namespace hoithi {

using namespace test;

namespace {

using enum QuestionIssueKind;

const QString first = QStringLiteral("Đường dây nóng của trung tâm điều hành có số nào?");
const QString second = QStringLiteral("Ai ban hành kế hoạch tổ chức hội thi trực tuyến này?");
const QString third = QStringLiteral("Ứng dụng của thành phố ra mắt trong năm bao nhiêu?");

/// The second question has no right answer, and something of the file became no question.
QuestionFile brokenFile()
{
    return fileOf({questionOf(first), questionOf(second, -1), questionOf(third, 2)},
                  {{UnsupportedType, {30, 1, {}}, -1, QStringLiteral("essay")},
                   {LostFeedback, {3, 1, {}}, 0, {}},
                   {NoRightAnswer, {12, 1, {}}, 1, {}}});
}

void press(const QObject &parent, const char *button)
{
    auto *found = test::found<QPushButton>(parent, button);
    QVERIFY2(found->isEnabled(), button);
    found->click();
}

void selectRow(const QObject &dialog, int row)
{
    found<QTableView>(dialog, "stagedQuestions")->selectRow(row);
}

QString outcomeOf(const QObject &dialog, int row)
{
    return table(dialog, "stagedQuestions").index(row, StagedQuestionTableModel::Outcome).data().toString();
}

QString messageIn(const QWidget &dialog)
{
    return dialog.findChild<MessageBar *>()->text();
}

} // namespace

/// From a file of questions to the bank, in the window.
class TestQuestionIntake : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void aQuestionWithoutKeyIsMendedAndTaken();
    void problemsAreListedAtTheirPlaceAndJumpedTo();
    void whatIsLeftOutStaysOutsideAndIsNamed();
    void cancellingLeavesTheBankUntouched();
    void leavingWhatWasMendedAsksFirst();
    void anotherFileAsksFirstWhereSomethingWasMended();
    void warningsAreNotesThatKeepNothingFromBeingTaken();
    void enterPressesTheButtonThatHasTheKeyboardAndNoOther();
    void theMendingPanelFitsASmallWindow_data() { lettersNeverClash_data(); }
    void theMendingPanelFitsASmallWindow();
    void equalAndNearQuestionsAreShownAndLeftOut();
    void sourceAndTopicAreSetForManyAtOnce();
    void keysAloneMendAQuestion();
    void aLockedBankIsAskedForAndThenImportedInto();
    void aFileThatIsNoneGivesOneClearError();
    void fiveThousandQuestionsStayResponsive();
    void problemsAreCopiedAndExported();
    void thePageImportsShowsWhatIsNewAndExports();
    void lettersNeverClash_data();
    void lettersNeverClash();
};

void TestQuestionIntake::aQuestionWithoutKeyIsMendedAndTaken()
{
    IntakeWindow parts;
    QuestionIntakeDialog &dialog = parts.intake();
    QSignalSpy imported(&dialog, &QuestionIntakeDialog::imported);
    dialog.takeFile(brokenFile());
    QCOMPARE(outcomeOf(dialog, 1), QStringLiteral("Left out: has errors"));
    selectRow(dialog, 1);
    QVERIFY(text(dialog, "stagedProblems").startsWith(QStringLiteral("Line 12, column 1: No option is marked")));
    found<QRadioButton>(dialog, "rightB")->click();
    QVERIFY(found<QLabel>(dialog, "stagedProblems")->isHidden());
    QCOMPARE(outcomeOf(dialog, 1), QStringLiteral("Is taken"));
    press(dialog, "intakeImport");
    QTRY_COMPARE(imported.count(), 1);
    const std::vector<BankQuestion> bank = parts.bank();
    QCOMPARE(bank.size(), std::size_t{3});
    QVERIFY(bank[1].question.options[1].right);
    QCOMPARE(bank[1].state, QuestionState::Draft);
    QCOMPARE(messageIn(dialog), QStringLiteral("Imported as drafts: 3."));

    QSignalSpy followed(&dialog, &QuestionIntakeDialog::followed);
    QPointer<QuestionIntakeDialog> gone(&dialog);
    found<QPushButton>(*dialog.findChild<MessageBar *>(), "messageLink")->click();
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.at(0).at(0).value<std::vector<qint64>>().size(), std::size_t{3});
    QTRY_VERIFY(!gone);
}

void TestQuestionIntake::problemsAreListedAtTheirPlaceAndJumpedTo()
{
    IntakeWindow parts;
    QuestionIntakeDialog &dialog = parts.intake();
    dialog.takeFile(brokenFile());
    auto *issues = found<QTableView>(dialog, "stageIssues");
    QCOMPARE(issues->model()->rowCount(), 3);
    QCOMPARE(issues->model()->index(0, 0).data().toString(), QStringLiteral("Line 30, column 1"));
    QCOMPARE(issues->model()->index(2, 0).data().toString(), QStringLiteral("Line 12, column 1"));
    Q_EMIT issues->activated(issues->model()->index(2, 0));
    QCOMPARE(found<QPlainTextEdit>(dialog, "stagedText")->toPlainText(), second);
    Q_EMIT issues->activated(issues->model()->index(0, 0));
    QVERIFY(messageIn(dialog).contains(QStringLiteral("became no question")));
    selectRow(dialog, 2);
    QTest::keyClick(&dialog, Qt::Key_F8); // and around
    QCOMPARE(found<QPlainTextEdit>(dialog, "stagedText")->toPlainText(), second);
    found<QRadioButton>(dialog, "rightA")->click();
    QTRY_COMPARE(issues->model()->rowCount(), 2);
}

void TestQuestionIntake::whatIsLeftOutStaysOutsideAndIsNamed()
{
    IntakeWindow parts;
    QuestionIntakeDialog &dialog = parts.intake();
    QSignalSpy imported(&dialog, &QuestionIntakeDialog::imported);
    dialog.takeFile(brokenFile());
    selectRow(dialog, 2);
    QTest::keyClick(found<QTableView>(dialog, "stagedQuestions"), Qt::Key_Space);
    QCOMPARE(outcomeOf(dialog, 2), QStringLiteral("Left out by you"));
    QCOMPARE(text(dialog, "intakeCounts"),
             QStringLiteral("Read: 4 · are taken: 1 · left out: 3 (with errors: 1, could not be read as questions: 1, "
                            "by you: 1) · details lost: 1"));
    press(dialog, "intakeImport");
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(parts.bank().size(), std::size_t{1});
    const QString outcome = found<QPlainTextEdit>(dialog, "intakeOutcome")->toPlainText();
    for (const char *said :
         {"Imported as drafts: 1.", "Left out, by you: 1.", "Left out, with errors: 1.", "Line 30, column 1",
          "Left out by you", "Left out: has errors", "Feedback on single options"})
        QVERIFY2(outcome.contains(QLatin1String(said)), qPrintable(outcome));
}

void TestQuestionIntake::cancellingLeavesTheBankUntouched()
{
    IntakeWindow parts;
    QPointer<QuestionIntakeDialog> dialog(&parts.intake());
    dialog->takeFile(brokenFile());
    press(*dialog, "intakeClose");
    QTRY_VERIFY(!dialog);
    QVERIFY(parts.bank().empty());
    QVERIFY(parts.contest().messages->confirmations.empty()); // nothing was done that could be lost
}

void TestQuestionIntake::leavingWhatWasMendedAsksFirst()
{
    IntakeWindow parts;
    QPointer<QuestionIntakeDialog> dialog(&parts.intake());
    dialog->takeFile(brokenFile());
    selectRow(*dialog, 1);
    found<QRadioButton>(*dialog, "rightA")->click();
    parts.contest().messages->confirms = false;
    press(*dialog, "intakeClose");
    QCOMPARE(parts.contest().messages->confirmations.size(), std::size_t{1});
    QVERIFY(dialog && dialog->isVisible());
    parts.contest().messages->confirms = true;
    press(*dialog, "intakeClose");
    QTRY_VERIFY(!dialog);
    QVERIFY(parts.bank().empty());
}

void TestQuestionIntake::equalAndNearQuestionsAreShownAndLeftOut()
{
    IntakeWindow parts;
    Question known = questionOf(second);
    known.explanation = QStringLiteral("Theo kế hoạch.");
    (void)taken(parts.session().bank().import({questionOf(first), known}, {}, QStringLiteral("test")));
    QuestionIntakeDialog &dialog = parts.intake();
    dialog.takeFile(fileOf({questionOf(first), questionOf(second), questionOf(third), questionOf(third)}));
    QTRY_COMPARE(outcomeOf(dialog, 0), QStringLiteral("Left out: already in the bank"));
    QCOMPARE(outcomeOf(dialog, 1), QStringLiteral("Is taken"));
    QCOMPARE(outcomeOf(dialog, 3), QStringLiteral("Left out: equal to question 3 of the file"));
    const auto like = [&dialog](int row) {
        return table(dialog, "stagedQuestions").index(row, StagedQuestionTableModel::Like).data().toString();
    };
    QVERIFY2(like(1).startsWith(QStringLiteral("Like question 2 of the bank")), qPrintable(like(1)));
    press(dialog, "intakeNear");
    QCOMPARE(outcomeOf(dialog, 1), QStringLiteral("Left out by you"));
    selectRow(dialog, 1); // another wording is another question
    found<QPlainTextEdit>(dialog, "stagedText")->setPlainText(QStringLiteral("Cơ quan nào làm nhiệm vụ thường trực?"));
    QTRY_COMPARE(like(1), QString());
}

void TestQuestionIntake::sourceAndTopicAreSetForManyAtOnce()
{
    IntakeWindow parts;
    QuestionIntakeDialog &dialog = parts.intake();
    dialog.takeFile(fileOf({questionOf(first), questionOf(second), questionOf(third)}));
    auto *rows = found<QTableView>(dialog, "stagedQuestions");
    rows->selectAll();
    QTRY_VERIFY(true);
    press(dialog, "intakeCommon");
    auto *common = found<QDialog>(dialog, "commonFields");
    QVERIFY(!found<QPushButton>(*common, "accept")->isEnabled());
    auto *sources = found<QComboBox>(*common, "commonSource");
    found<QLineEdit>(*common, "commonTopic")->setText(QStringLiteral("Chuyển đổi số"));
    found<QLineEdit>(*common, "commonTags")->setText(QStringLiteral("tuần 1, mới"));
    sources->setCurrentIndex(sources->count() - 1);
    const QString source = sources->currentData().toString();
    press(*common, "accept");
    for (const StagedQuestion &staged : dialog.stage().rows()) {
        QCOMPARE(staged.question.topic, QStringLiteral("Chuyển đổi số"));
        QCOMPARE(staged.question.source, source);
        QCOMPARE(staged.question.tags, (QStringList{QStringLiteral("tuần 1"), QStringLiteral("mới")}));
    }
    QCOMPARE(found<QLineEdit>(dialog, "stagedTopic")->text(), QStringLiteral("Chuyển đổi số"));
}

void TestQuestionIntake::keysAloneMendAQuestion()
{
    IntakeWindow parts;
    QuestionIntakeDialog &dialog = parts.intake();
    dialog.takeFile(brokenFile());
    QTest::keyClick(&dialog, Qt::Key_F8);
    QCOMPARE(found<QPlainTextEdit>(dialog, "stagedText")->toPlainText(), second);
    auto *rows = found<QTableView>(dialog, "stagedQuestions");
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("stagedText"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    for (int i = 0; i < 12 && QApplication::focusWidget()->objectName() != QStringLiteral("rightC"); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("rightC"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(dialog.stage().row(1).isTaken());
    QVERIFY(dialog.stage().row(1).question.options[2].right);
}

void TestQuestionIntake::aLockedBankIsAskedForAndThenImportedInto()
{
    const QString secret = QStringLiteral("chỉ tổ chức biết");
    SmallContest folder;
    auto session = taken(ContestSession::create(folder.path(QStringLiteral("sealed.hoithi")), QStringLiteral("kh2475"),
                                                folder.context().clock, {}, {}, {secret, {1, 8192}}));
    QVERIFY(wait(session->bank().unlock(secret)));
    (void)taken(session->bank().import({questionOf(third)}, {}, QStringLiteral("test")));
    session->bank().lock();
    IntakeWindow parts(session);
    int asked = 0;
    QuestionIntakeDialog &dialog = parts.intake([&](QObject *, const std::function<void()> &goOn) {
        ++asked;
        QVERIFY(wait(session->bank().unlock(secret)));
        goOn();
    });
    QSignalSpy imported(&dialog, &QuestionIntakeDialog::imported);
    dialog.takeFile(fileOf({questionOf(first)}));
    QTRY_VERIFY(messageIn(dialog).contains(QStringLiteral("locked")));
    QCOMPARE(asked, 0);
    press(dialog, "intakeImport");
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(asked, 1);
    QCOMPARE(parts.bank().size(), std::size_t{2});
}

void TestQuestionIntake::aFileThatIsNoneGivesOneClearError()
{
    IntakeWindow parts;
    QuestionIntakeDialog &dialog = parts.intake();
    const QString path = parts.contest().path(QStringLiteral("bomb.xml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
               "<quiz><question type=\"multichoice\"><questiontext><text>&b;</text></questiontext></question></quiz>");
    file.close();
    parts.contest().files->toOpen = {path};
    press(dialog, "intakeChoose");
    QTRY_VERIFY(!messageIn(dialog).isEmpty());
    QVERIFY(!messageIn(dialog).contains(QStringLiteral("aaaa")));
    QVERIFY(!found<QPushButton>(dialog, "intakeImport")->isEnabled());
    QVERIFY(found<QPushButton>(dialog, "intakeChoose")->isEnabled()); // another one can be chosen
    QCOMPARE(dialog.stage().size(), 0);
    QVERIFY(parts.contest().messages->errors.empty());
}

void TestQuestionIntake::fiveThousandQuestionsStayResponsive()
{
    constexpr int count = 5000;
    std::vector<Question> questions;
    for (int i = 0; i < count; ++i)
        questions.push_back(questionOf(
            QStringLiteral("Văn bản số %1 do cơ quan thứ %2 ban hành nói về điều gì?").arg(i * 7919).arg(i * 104729),
            i % 5 - 1));
    IntakeWindow parts;
    QuestionIntakeDialog &dialog = parts.intake();
    const auto took = [](auto work) {
        QElapsedTimer clock;
        clock.start();
        work();
        return clock.elapsed();
    };
    const qint64 limit = qEnvironmentVariableIsSet("HOITHI_SANITIZED") ? 20000 : 2000; // a debug build beside others
    const QuestionFile file = fileOf(questions);
    QVERIFY(took([&] { dialog.takeFile(file); }) < limit);
    QTRY_VERIFY_WITH_TIMEOUT(!table(dialog, "stagedQuestions").index(0, 0).data().isNull(), 1000);
    QVERIFY(took([&] { selectRow(dialog, count - 1); }) < limit);
    QVERIFY(took([&] { QTest::keyClick(&dialog, Qt::Key_F8); }) < limit);
    QVERIFY(took([&] { found<QRadioButton>(dialog, "rightA")->click(); }) < limit);
    QCOMPARE(dialog.stage().counts().withErrors, count / 5 - 1);
}

void TestQuestionIntake::problemsAreCopiedAndExported()
{
    IntakeWindow parts;
    QuestionIntakeDialog &dialog = parts.intake();
    dialog.takeFile(brokenFile());
    press(dialog, "stageCopy");
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), 5); // header, three problems, one left out
    parts.contest().files->toSave = parts.contest().path(QStringLiteral("problems"));
    press(dialog, "stageExport");
    QFile csv(parts.contest().path(QStringLiteral("problems.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray bytes = csv.readAll();
    QVERIFY2(bytes.contains("\"Line 12, column 1\",2,Error,No option is marked as right."), bytes.constData());
    QVERIFY(bytes.contains("Line 8,2,,Left out: has errors"));
}

void TestQuestionIntake::thePageImportsShowsWhatIsNewAndExports()
{
    SmallContest contest;
    const auto session = contest.create();
    (void)taken(session->bank().import({questionOf(third)}, {}, QStringLiteral("test")));
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QWidget &page = opened(window, "questions");
    QTRY_COMPARE(table(page, "questionTable").rowCount(), 1);
    QFile file(contest.path(QStringLiteral("new.gift")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Câu mới thứ nhất hỏi gì? {=một ~hai}\n\nMột câu mới khác nữa hỏi gì? {=ba ~bốn}\n");
    file.close();
    auto *list = window.findChild<QuestionsPage *>(); // the area has other pages besides
    QVERIFY(list);
    QMimeData media;
    media.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &media, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QApplication::sendEvent(list, &enter) && enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &media, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QApplication::sendEvent(list, &drop));
    auto *dialog = window.findChild<QuestionIntakeDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->stage().size(), 2);
    press(*dialog, "intakeImport");
    QTRY_COMPARE(messageIn(*dialog), QStringLiteral("Imported as drafts: 2."));
    found<QPushButton>(*dialog->findChild<MessageBar *>(), "messageLink")->click();
    QTRY_COMPARE(table(page, "questionTable").rowCount(), 2); // and not the one that was there

    trigger(page, "questions.export");
    auto *out = found<QDialog>(page, "questionExport");
    auto *accept = found<QPushButton>(*out, "accept");
    QVERIFY(!accept->isEnabled());
    QVERIFY(found<QRadioButton>(*out, "exportFiltered")->isChecked());
    auto *formats = found<QComboBox>(*out, "exportFormat");
    formats->setCurrentIndex(formats->findData(static_cast<int>(ExchangeFormat::Gift)));
    QVERIFY(text(*out, "exportLimits").contains(QStringLiteral("images")));
    found<QLineEdit>(*out, "exportFile")->setText(contest.path(QStringLiteral("out.gift")));
    QVERIFY(!accept->isEnabled()); // no purpose, no file
    found<QComboBox>(*out, "exportPurpose")->setEditText(QStringLiteral("Thẩm định"));
    accept->click();
    QFile written(contest.path(QStringLiteral("out.gift")));
    QTRY_VERIFY(written.exists());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.contains("thứ nhất") && bytes.contains("khác nữa") && !bytes.contains("ra mắt"));
}

void TestQuestionIntake::lettersNeverClash_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("vi") << QStringLiteral("vi");
    QTest::newRow("en") << QStringLiteral("en");
}

void TestQuestionIntake::lettersNeverClash()
{
    QFETCH(const QString, code);
    LanguageSwitch language;
    language.setLanguage(code);
    IntakeWindow parts;
    QuestionIntakeDialog &dialog = parts.intake();
    dialog.takeFile(brokenFile());
    (void)dialog.findChild<JobBar *>()->start(QStringLiteral("job"));
    selectRow(dialog, 1);
    QStringList texts;
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
        texts << button->text();
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->buddy())
            texts << label->text();
    }
    for (int tab = 0; tab < 2; ++tab)
        texts << found<QTabWidget>(dialog, "intakeTabs")->tabText(tab);
    QHash<QString, QString> taken;
    for (const QString &text : std::as_const(texts)) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty() || text.startsWith(QStringLiteral("Cop&y the"))
            || text.startsWith(QStringLiteral("Export the")) || text.contains(QStringLiteral("báo cáo")))
            continue; // of the outcome, where nothing else is to be seen
        QVERIFY2(!taken.contains(letter), qPrintable(QStringLiteral("%1, %2").arg(text, taken.value(letter))));
        taken.insert(letter, text);
    }
    dialog.findChild<JobBar *>()->finish();
}

void TestQuestionIntake::anotherFileAsksFirstWhereSomethingWasMended()
{
    IntakeWindow parts;
    QuestionIntakeDialog &dialog = parts.intake();
    QFile file(parts.contest().path(QStringLiteral("other.gift")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Một câu hỏi khác? {=một ~hai}\n");
    file.close();
    parts.contest().files->toOpen = {file.fileName()};
    dialog.takeFile(brokenFile());
    selectRow(dialog, 1);
    found<QRadioButton>(dialog, "rightA")->click();
    parts.contest().messages->confirms = false;
    press(dialog, "intakeChoose");
    QCOMPARE(parts.contest().messages->confirmations.size(), std::size_t{1});
    QCOMPARE(dialog.stage().size(), 3);
    QVERIFY(dialog.stage().row(1).isWhole());
    parts.contest().messages->confirms = true;
    press(dialog, "intakeChoose");
    QTRY_COMPARE(dialog.stage().size(), 1);
    press(dialog, "intakeChoose"); // nothing was done about this one
    QTRY_VERIFY(found<QPushButton>(dialog, "intakeChoose")->isEnabled());
    QCOMPARE(parts.contest().messages->confirmations.size(), std::size_t{2});
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("%PDF-1.7");
    file.close();
    press(dialog, "intakeChoose"); // a file of which nothing can be read
    QTRY_VERIFY(messageIn(dialog).contains(QStringLiteral("PDF")));
    QCOMPARE(dialog.stage().size(), 1);
    QVERIFY(found<QPlainTextEdit>(dialog, "stagedText")->isEnabled());
}

void TestQuestionIntake::warningsAreNotesThatKeepNothingFromBeingTaken()
{
    IntakeWindow parts;
    QuestionIntakeDialog &dialog = parts.intake();
    Question equal = questionOf(first);
    equal.options[2].text = equal.options[1].text;
    Question broken = questionOf(second);
    broken.text = QStringLiteral("Uống nướ c ở đâu?");
    dialog.takeFile(fileOf({equal, broken, questionOf(third)}));
    const QAbstractItemModel &issues = table(dialog, "stageIssues");
    QTRY_COMPARE(issues.rowCount(), 2);
    QCOMPARE(issues.index(0, 2).data().toString(), QStringLiteral("To look at"));
    QVERIFY(issues.index(0, 3).data().toString().startsWith(QStringLiteral("Option C: It says the same as option B.")));
    QVERIFY(issues.index(1, 3).data().toString().contains(QStringLiteral("“nước”")));
    QCOMPARE(dialog.stage().counts().taken, 3);
    QCOMPARE(outcomeOf(dialog, 0), QStringLiteral("Is taken"));
    selectRow(dialog, 0);
    QVERIFY(text(dialog, "stagedProblems").contains(QStringLiteral("It says the same as option B")));
    selectRow(dialog, 1);
    found<QPlainTextEdit>(dialog, "stagedText")->setPlainText(QStringLiteral("Uống nước ở đâu?"));
    QTRY_COMPARE(issues.rowCount(), 1);
    QTRY_VERIFY(found<QLabel>(dialog, "stagedProblems")->isHidden());
}

void TestQuestionIntake::enterPressesTheButtonThatHasTheKeyboardAndNoOther()
{
    IntakeWindow parts;
    QuestionIntakeDialog &dialog = parts.intake();
    dialog.takeFile(brokenFile());
    selectRow(dialog, 0);
    auto *legal = found<QLineEdit>(dialog, "stagedLegal");
    legal->setFocus();
    QTest::keyClick(legal, Qt::Key_Return);
    QTest::qWait(300); // an import would be through
    QVERIFY(parts.bank().empty() && dialog.isVisible());
    auto *next = found<QPushButton>(dialog, "intakeNext");
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Return);
    QCOMPARE(found<QPlainTextEdit>(dialog, "stagedText")->toPlainText(), second);
}

void TestQuestionIntake::theMendingPanelFitsASmallWindow()
{
    QFETCH(const QString, code);
    LanguageSwitch language;
    language.setLanguage(code);
    IntakeWindow parts;
    parts.window().resize(1000, 600);
    QuestionIntakeDialog &dialog = parts.intake();
    dialog.takeFile(brokenFile());
    selectRow(dialog, 1);
    QTest::qWait(50);
    QVERIFY2(dialog.width() <= 1000 && dialog.height() <= 600, qPrintable(QString::number(dialog.width())));
    const auto *editor = found<QWidget>(dialog, "stagedEditor");
    QVERIFY2(editor->width() <= editor->parentWidget()->width(),
             qPrintable(QStringLiteral("%1 in %2").arg(editor->width()).arg(editor->parentWidget()->width())));
}

} // namespace hoithi

using TestQuestionIntake = hoithi::TestQuestionIntake;
HOITHI_TEST(TestQuestionIntake)
#include "tst_questionintake.moc"
