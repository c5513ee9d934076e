// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionparts.h"
#include "testregistry.h"
#include "views/dialogs/questions/bankpassphrasedialog.h"
#include "views/dialogs/questions/bulkeditdialog.h"
#include "views/dialogs/questions/comparedialog.h"
#include "views/dialogs/questions/reviewdialog.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QToolButton>

namespace hoithi {

using namespace test;

namespace {

const QString secret = QStringLiteral("chỉ Ban Tổ chức biết");

std::vector<Question> three()
{
    return {sampleQuestion(QStringLiteral("Quyết định số 62 được ban hành năm nào?")),
            sampleQuestion(QStringLiteral("Hue-S có những chức năng gì?"), QStringLiteral("Hue-S")),
            sampleQuestion(QStringLiteral("Dịch vụ công trực tuyến toàn trình là gì?"))};
}

} // namespace

/// Questions written, saved, filtered and locked in the window.
class TestQuestionsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void anEmptyBankOffersTheFirstQuestion();
    void aQuestionIsWrittenAndSaved();
    void savingIsAVersionAndNothingIsSavedTwice();
    void everyFieldIsUndone();
    void nothingWrittenIsNotSaved();
    void aNewQuestionHasTheKeyboardAndIsInSight();
    void whatIsMissingInANewQuestionIsSaidOnceItWasSaved();
    void aNumberFindsItsQuestion();
    void optionsAreMovedAddedAndRemovedByKeyboard();
    void theListIsFilteredWithoutDiacritics();
    void rowsAreCopiedWithTheirHeader();
    void findingsStandBelowTheirFieldsAndAreMended();
    void nearDuplicatesLeadToTheOtherQuestion();
    void anOpenBankSaysSo();
    void aLockedBankShowsNothingUntilItIsUnlocked();
    void lockingTakesEverythingOffThePage();
    void whoMayNotWriteIsToldWhy();
};

void TestQuestionsPage::anEmptyBankOffersTheFirstQuestion()
{
    SmallContest contest;
    const QuestionDesk desk(contest, contest.create());
    QTRY_VERIFY(desk.shows("questionsEmpty"));
    found<QPushButton>(*desk.page->findChild<QWidget *>(QStringLiteral("questionsEmpty")), "emptyStateButton")->click();
    QVERIFY(!desk.shows("questionsEmpty"));
    QCOMPARE(desk.heading(), QStringLiteral("New question"));
    QVERIFY(desk.option(4).isVisible() && !desk.option(5).isVisible());
}

void TestQuestionsPage::aQuestionIsWrittenAndSaved()
{
    SmallContest contest;
    const QuestionDesk desk(contest, contest.create());
    QTRY_VERIFY(desk.shows("questionsEmpty"));
    desk.run("questions.new");
    QVERIFY(!enabled(*desk.page, "questions.save"));
    desk.text().setPlainText(QStringLiteral("  Hue-S là gì? "));
    desk.optionText(1).setPlainText(QStringLiteral("Một ứng dụng"));
    desk.optionText(2).setPlainText(QStringLiteral("Một trang báo"));
    desk.mark(2);
    desk.mark(1); // of one answer, the other mark goes
    found<QPlainTextEdit>(*desk.page, "explanation")->setPlainText(QStringLiteral("Nền tảng đô thị thông minh."));
    found<QLineEdit>(*desk.page, "legalReference")->setText(QStringLiteral("Điều 5"));
    auto *source = found<QComboBox>(*desk.page, "source");
    QVERIFY(source->count() > 1);
    source->setCurrentIndex(1);
    found<QComboBox>(*desk.page, "topic")->setEditText(QStringLiteral("Hue-S"));
    found<QComboBox>(*desk.page, "difficulty")->setCurrentIndex(2);
    found<QLineEdit>(*desk.page, "tags")->setText(QStringLiteral("ứng dụng,  đô thị"));
    found<QCheckBox>(*desk.page, "keepOrder")->setChecked(true);
    QTest::keyClick(&desk.text(), Qt::Key_Delete, Qt::AltModifier); // no option has the keyboard: none goes
    desk.run("questions.save");
    QTRY_COMPARE(desk.rows().rowCount(), 1);
    const BankPtr bank = bankOf(*desk.session);
    QCOMPARE(bank->questions.size(), std::size_t(1));
    const Question &stored = bank->questions.front().question;
    QCOMPARE(stored.text, QStringLiteral("Hue-S là gì?"));
    QCOMPARE(stored.options.size(), std::size_t(4));
    QVERIFY(stored.options[0].right && !stored.options[1].right);
    QCOMPARE(stored.source, source->itemData(1).toString());
    QCOMPARE(stored.topic, QStringLiteral("Hue-S"));
    QCOMPARE(stored.difficulty, Difficulty::Medium);
    QCOMPARE(stored.tags, (QStringList{QStringLiteral("ứng dụng"), QStringLiteral("đô thị")}));
    QVERIFY(stored.keepOrder && !stored.multiple);
    QCOMPARE(desk.heading(), QStringLiteral("Question 1"));
    QVERIFY(!enabled(*desk.page, "questions.save"));
}

void TestQuestionsPage::savingIsAVersionAndNothingIsSavedTwice()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, three());
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(3));
    QTRY_COMPARE(desk.heading(), QStringLiteral("Question 1"));
    desk.choose(1);
    QCOMPARE(desk.heading(), QStringLiteral("Question 2"));
    desk.text().setPlainText(QStringLiteral("Hue-S do ai vận hành?"));
    QCOMPARE(desk.heading(), QStringLiteral("Question 2 *"));
    QTest::keyClick(&desk.text(), Qt::Key_Return, Qt::ControlModifier); // saves, and goes on
    QTRY_COMPARE(desk.heading(), QStringLiteral("Question 3"));
    const BankPtr bank = bankOf(*session);
    QCOMPARE(bank->find(2)->version, 2);
    QCOMPARE(bank->find(2)->question.text, QStringLiteral("Hue-S do ai vận hành?"));
    QCOMPARE(bank->find(1)->version, 1);
    QCOMPARE(bank->find(3)->version, 1);
}

void TestQuestionsPage::everyFieldIsUndone()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, three());
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(3));
    QTRY_COMPARE(desk.heading(), QStringLiteral("Question 1"));
    QVERIFY(!enabled(*desk.page, "questions.undo"));
    const QString before = desk.text().toPlainText();
    QTest::keyClicks(&desk.text(), QStringLiteral("abc")); // one change
    found<QCheckBox>(*desk.page, "multiple")->click();
    desk.option(1).findChild<QCheckBox *>(QStringLiteral("optionCheck"))->click();
    found<QLineEdit>(*desk.page, "tags")->setText(QStringLiteral("x"));
    desk.optionText(3).setPlainText(QStringLiteral("khác"));
    desk.run("questions.undo");
    QCOMPARE(desk.optionText(3).toPlainText(), QStringLiteral("Năm 2023"));
    desk.run("questions.undo");
    QVERIFY(found<QLineEdit>(*desk.page, "tags")->text().isEmpty());
    desk.run("questions.undo");
    QVERIFY(!desk.option(1).findChild<QCheckBox *>(QStringLiteral("optionCheck"))->isChecked());
    desk.run("questions.undo");
    QVERIFY(!found<QCheckBox>(*desk.page, "multiple")->isChecked());
    QTest::keyClick(&desk.text(), Qt::Key_Z, Qt::ControlModifier); // by keyboard, within a field
    QCOMPARE(desk.text().toPlainText(), before);
    QVERIFY(!enabled(*desk.page, "questions.undo"));
    QCOMPARE(desk.heading(), QStringLiteral("Question 1"));
    desk.run("questions.redo");
    QVERIFY(desk.text().toPlainText().contains(QStringLiteral("abc")));
}

void TestQuestionsPage::optionsAreMovedAddedAndRemovedByKeyboard()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, three());
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(3));
    QVERIFY(QTest::qWaitForWindowExposed(desk.page->window()));
    QTRY_COMPARE(desk.optionText(2).toPlainText(), QStringLiteral("Năm 2022"));
    desk.optionText(2).setFocus();
    QTest::keyClick(&desk.optionText(2), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.optionText(1).toPlainText(), QStringLiteral("Năm 2022"));
    QVERIFY(found<QRadioButton>(desk.option(1), "optionRadio")->isChecked()); // its mark goes with it
    QVERIFY(desk.optionText(1).hasFocus());
    QTest::keyClick(&desk.optionText(1), Qt::Key_Insert, Qt::AltModifier);
    QVERIFY(desk.option(4).isVisible());
    QVERIFY(desk.optionText(4).hasFocus());
    QTest::keyClick(&desk.optionText(4), Qt::Key_3, Qt::AltModifier);
    QVERIFY(found<QRadioButton>(desk.option(3), "optionRadio")->isChecked());
    QVERIFY(!found<QRadioButton>(desk.option(1), "optionRadio")->isChecked());
    QTest::keyClick(&desk.optionText(4), Qt::Key_Delete, Qt::AltModifier);
    QVERIFY(!desk.option(4).isVisible());
    for (int number = 4; number <= maximumAnswerOptions; ++number)
        found<QPushButton>(*desk.page, "addOption")->click();
    QVERIFY(desk.option(maximumAnswerOptions).isVisible());
    QVERIFY(!found<QPushButton>(*desk.page, "addOption")->isEnabled());
}

void TestQuestionsPage::theListIsFilteredWithoutDiacritics()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, three());
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(3));
    found<QLineEdit>(*desk.page, "filterEdit")->setText(QStringLiteral("quyet dinh"));
    QTRY_COMPARE(desk.rows().rowCount(), 1);
    QCOMPARE(test::text(*desk.page, "filterCount"), QStringLiteral("1 / 3"));
    found<QLineEdit>(*desk.page, "filterEdit")->clear();
    QTRY_COMPARE(desk.rows().rowCount(), 3);
    auto *topics = found<QComboBox>(*desk.page, "filterTopic");
    topics->setCurrentIndex(topics->findData(QStringLiteral("Hue-S")));
    QCOMPARE(desk.rows().rowCount(), 1);
    auto *chip = found<QToolButton>(*desk.page, "chipTopic");
    QVERIFY(chip->isVisible());
    chip->click();
    QCOMPARE(desk.rows().rowCount(), 3);
    auto *states = found<QComboBox>(*desk.page, "filterState");
    states->setCurrentIndex(states->findData(static_cast<int>(QuestionState::Approved)));
    QCOMPARE(desk.rows().rowCount(), 0);
    QVERIFY(!desk.list().isVisible()); // but why there is nothing, and the way back
}

void TestQuestionsPage::rowsAreCopiedWithTheirHeader()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, three());
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(3));
    desk.list().selectAll();
    desk.run("questions.copy");
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.first().startsWith(QStringLiteral("No.\tQuestion\tState")));
}

void TestQuestionsPage::findingsStandBelowTheirFieldsAndAreMended()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, three());
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(3));
    QTRY_COMPARE(desk.heading(), QStringLiteral("Question 1"));
    desk.optionText(1).setPlainText(QStringLiteral("Uống nướ c sạch"));
    auto *mend = found<QPushButton>(desk.option(1), "mend");
    QTRY_VERIFY(mend->isVisible());
    mend->click();
    QCOMPARE(desk.optionText(1).toPlainText(), QStringLiteral("Uống nước sạch"));
    QTRY_VERIFY(!mend->isVisible());
    desk.run("questions.undo");
    QCOMPARE(desk.optionText(1).toPlainText(), QStringLiteral("Uống nướ c sạch"));
}

void TestQuestionsPage::nearDuplicatesLeadToTheOtherQuestion()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, three());
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(3));
    desk.choose(2);
    auto *link = found<QPushButton>(*desk.page, "near1");
    QVERIFY(!link->isVisible());
    desk.text().setPlainText(QStringLiteral("Quyết định số 62 được ban hành vào năm nào?"));
    QTRY_VERIFY(link->isVisible());
    link->click();
    QTRY_COMPARE(desk.heading(), QStringLiteral("Question 1"));
}

void TestQuestionsPage::anOpenBankSaysSo()
{
    SmallContest contest;
    const QuestionDesk desk(contest, contest.create());
    auto *note = found<MessageBar>(*desk.page, "sealNote");
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->text().contains(QStringLiteral("not sealed")));
}

void TestQuestionsPage::aLockedBankShowsNothingUntilItIsUnlocked()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, three());
    QVERIFY(wait(session->protectQuestions({secret, cheap}, QStringLiteral("test"))));
    session->bank().lock();
    const QuestionDesk desk(contest, session);
    QTRY_VERIFY(desk.shows("questionsLocked"));
    QCOMPARE(desk.rows().rowCount(), 0);
    QVERIFY(!enabled(*desk.page, "questions.new") && !enabled(*desk.page, "questions.save"));
    QVERIFY(!desk.shows("sealNote"));
    auto *unlock = found<QPushButton>(*found<QWidget>(*desk.page, "questionsLocked"), "emptyStateButton");
    QTRY_COMPARE(desk.window.focusWidget(), unlock); // Enter is enough
    unlock->click();
    auto *dialog = openDialog<BankPassphraseDialog>(desk.window);
    QVERIFY(dialog);
    typeInto(*dialog, "questionsPassphrase", QStringLiteral("sai rồi nhé bạn"));
    press(*dialog, "accept");
    QTRY_VERIFY(!test::text(*dialog, "missing").isEmpty());
    QVERIFY(desk.shows("questionsLocked"));
    typeInto(*dialog, "questionsPassphrase", secret);
    press(*dialog, "accept");
    QTRY_COMPARE(desk.rows().rowCount(), 3);
    QTRY_COMPARE(desk.heading(), QStringLiteral("Question 1"));
}

void TestQuestionsPage::lockingTakesEverythingOffThePage()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, three());
    QVERIFY(wait(session->protectQuestions({secret, cheap}, QStringLiteral("test"))));
    QVERIFY(wait(session->bank().unlock(secret)));
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(3));
    desk.optionText(1).setPlainText(QStringLiteral("chưa lưu"));
    desk.run("questions.edit"); // not while something is unsaved
    QVERIFY(!openDialog<BulkEditDialog>(desk.window));
    desk.list().selectAll();
    desk.run("questions.edit");
    QVERIFY(openDialog<BulkEditDialog>(desk.window));
    desk.run("questions.lock");
    QTRY_VERIFY(desk.shows("questionsLocked"));
    QVERIFY(!openDialog<BulkEditDialog>(desk.window));
    QCOMPARE(desk.rows().rowCount(), 0);
    for (const QPlainTextEdit *edit : desk.page->findChildren<QPlainTextEdit *>())
        QVERIFY(edit->toPlainText().isEmpty());
    QVERIFY(desk.heading().isEmpty());
    QVERIFY(!enabled(*desk.page, "questions.undo"));
    QCOMPARE(found<QComboBox>(*desk.page, "filterTopic")->count(), 1);
    for (const QLabel *label : desk.page->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QStringLiteral("Quyết định số 62")));
}

void TestQuestionsPage::whoMayNotWriteIsToldWhy()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, three());
    (void)taken(session->recordMember(
        {QStringLiteral("quan"), QStringLiteral("Võ Văn Quản"), Role::Administrator, SmallContest::password}));
    (void)taken(session->signIn(QStringLiteral("quan"), SmallContest::password));
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(3));
    QTRY_VERIFY(desk.text().isReadOnly());
    QVERIFY(!enabled(*desk.page, "questions.new"));
    QVERIFY(found<QAction>(*desk.page, "questions.new")->toolTip().contains(QStringLiteral("Organiser")));
    QVERIFY(!found<QRadioButton>(desk.option(1), "optionRadio")->isEnabled());
}

void TestQuestionsPage::nothingWrittenIsNotSaved()
{
    SmallContest contest;
    const QuestionDesk desk(contest, contest.create());
    QTRY_VERIFY(desk.shows("questionsEmpty"));
    desk.run("questions.new");
    for (const char *action : {"questions.save", "questions.saveNext"}) {
        QVERIFY2(!enabled(*desk.page, action), action);
        QCOMPARE(found<QAction>(*desk.page, action)->toolTip(), QStringLiteral("Write the question first."));
    }
    desk.text().setPlainText(QStringLiteral("  \n "));
    QTest::keyClick(&desk.text(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&desk.text(), Qt::Key_S, Qt::ControlModifier);
    QTest::qWait(200);
    QVERIFY(bankOf(*desk.session)->questions.empty());
    desk.text().setPlainText(QStringLiteral("Hue-S là gì?"));
    QVERIFY(enabled(*desk.page, "questions.save") && enabled(*desk.page, "questions.saveNext"));
}

void TestQuestionsPage::aNewQuestionHasTheKeyboardAndIsInSight()
{
    SmallContest contest;
    const QuestionDesk desk(contest, contest.create());
    QTRY_VERIFY(desk.shows("questionsEmpty"));
    auto *first = found<QPushButton>(*found<QWidget>(*desk.page, "questionsEmpty"), "emptyStateButton");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Return); // presses what has the keyboard
    QVERIFY(desk.text().hasFocus());
    desk.page->window()->resize(1000, 560);
    const auto isInSight = [&desk](const QWidget &field) {
        const auto *scroll = found<QScrollArea>(*desk.page, "editorScroll");
        const QRect seen(QPoint(0, 0), scroll->viewport()->size());
        return seen.contains(QRect(field.mapTo(scroll->viewport(), QPoint(0, 0)), field.size()));
    };
    found<QLineEdit>(*desk.page, "tags")->setFocus(Qt::ShortcutFocusReason);
    QTRY_VERIFY(isInSight(*found<QLineEdit>(*desk.page, "tags")));
    QVERIFY(!isInSight(desk.text()));
    for (int number = 5; number <= maximumAnswerOptions; ++number) {
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_Insert, Qt::AltModifier);
        QVERIFY(desk.optionText(number).hasFocus());
        QTRY_VERIFY(isInSight(desk.optionText(number)));
    }
    QTest::keyClicks(&desk.optionText(8), QStringLiteral("x"));
    found<QLineEdit>(*desk.page, "tags")->setFocus();
    QTRY_VERIFY(!isInSight(desk.text()));
    QTest::keyClick(desk.window.focusWidget(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(desk.text().hasFocus());
    QTRY_VERIFY(isInSight(desk.text()));
    QTest::keyClicks(&desk.text(), QStringLiteral("abc"));
    QTest::keyClick(&desk.text(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.text().toPlainText().isEmpty());
    QTest::keyClick(&desk.text(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(desk.text().toPlainText(), QStringLiteral("abc"));
}

void TestQuestionsPage::whatIsMissingInANewQuestionIsSaidOnceItWasSaved()
{
    SmallContest contest;
    const QuestionDesk desk(contest, contest.create());
    QTRY_VERIFY(desk.shows("questionsEmpty"));
    desk.run("questions.new");
    const auto says = [&desk](const char *sentence) {
        const auto labels = desk.page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [sentence](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String(sentence));
        });
    };
    desk.text().setPlainText(QStringLiteral("Nướ c nào"));
    QTRY_VERIFY(says("presumably"));
    QVERIFY(!says("Mark the right one"));
    QVERIFY(!says("neither text nor image"));
    desk.run("questions.save");
    QTRY_VERIFY(says("Mark the right one"));
    QVERIFY(says("neither text nor image"));
}

void TestQuestionsPage::aNumberFindsItsQuestion()
{
    SmallContest contest;
    const auto session = contest.create();
    std::vector<Question> questions;
    for (int i = 0; i < 17; ++i)
        questions.push_back(sampleQuestion(QStringLiteral("Câu hỏi thứ %1 là gì?").arg(QChar(u'a' + i))));
    storeQuestions(*session, questions);
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(17));
    found<QLineEdit>(*desk.page, "filterEdit")->setText(QStringLiteral("17")); // which no text has
    QTRY_COMPARE(desk.rows().rowCount(), 1);
    QCOMPARE(desk.rows().index(0, 0).data().toString(), QStringLiteral("17"));
}

} // namespace hoithi

using TestQuestionsPage = hoithi::TestQuestionsPage;
HOITHI_TEST(TestQuestionsPage)
#include "tst_questionspage.moc"
