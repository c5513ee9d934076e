// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionparts.h"
#include "testregistry.h"
#include "views/dialogs/questions/reviewdialog.h"
#include "views/widgets/messagebar.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QWindow>

namespace hoithi {

using namespace test;

/// Answers come later than people go on: what is saved, discarded or checked stays with the question that it is about.
class TestQuestionSaving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void aNewQuestionBegunWhileSavingStaysNew();
    void anotherQuestionChosenWhileSavingKeepsItsText();
    void lockingWhileSavingLeavesNothing();
    void theRowIsOpenedAgainAfterANewQuestion();
    void aDiscardedDraftComesBackAfterANewQuestion();
    void aDiscardedDraftComesBackOverWhatWasTypedSince();
    void whatIsOfferedIsDecidedBeforeAnythingIsTyped();
    void everyNewQuestionThatWasLeftIsFoundAgain();
    void theSpaceBeforeTheNextWordStays();
    void oneReviewIsAskedForHoweverOftenItIsWanted();
    void nothingMovesBetweenPressAndRelease();
};

namespace {

const QString changedText = QStringLiteral("Quyết định số 62 có hiệu lực năm nào?");

std::vector<Question> two()
{
    return {sampleQuestion(QStringLiteral("Quyết định số 62 được ban hành năm nào?")),
            sampleQuestion(QStringLiteral("Hue-S có những chức năng gì?"))};
}

QString storedText(ContestSession &session, qint64 id)
{
    return bankOf(session)->find(id)->question.text;
}

bool hasDraft(ContestSession &session, qint64 id)
{
    return !taken(session.draft({QStringLiteral("question"), QStringLiteral("question %1").arg(id)})).content.empty();
}

void followLink(const QuestionDesk &desk)
{
    found<QPushButton>(*desk.page, "messageLink")->click();
}

/// What somebody typed into the first question and left.
void leaveDraft(const SmallContest &contest, const std::shared_ptr<ContestSession> &session)
{
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    desk.text().setPlainText(changedText);
    QTRY_VERIFY(hasDraft(*session, 1));
}

void discardOffered(const QuestionDesk &desk)
{
    QVERIFY(desk.ready(2));
    QTRY_VERIFY(desk.shows("choiceSecond"));
    press(*desk.page, "choiceSecond");
}

} // namespace

void TestQuestionSaving::aNewQuestionBegunWhileSavingStaysNew()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    desk.text().setPlainText(changedText);
    desk.run("questions.save");
    desk.run("questions.new"); // before the answer is there
    QTRY_COMPARE(storedText(*session, 1), changedText);
    QTRY_VERIFY(text(*desk.page, "messageText").contains(QStringLiteral("Question 1 was saved")));
    QCOMPARE(desk.heading(), QStringLiteral("New question"));
    QVERIFY(desk.text().toPlainText().isEmpty());
    QTRY_VERIFY(!hasDraft(*session, 1));
    desk.text().setPlainText(QStringLiteral("Câu hỏi khác hẳn?"));
    desk.optionText(1).setPlainText(QStringLiteral("Có"));
    desk.optionText(2).setPlainText(QStringLiteral("Không"));
    desk.mark(1);
    desk.run("questions.save");
    QTRY_COMPARE(bankOf(*session)->questions.size(), std::size_t(3));
    QCOMPARE(storedText(*session, 1), changedText);
}

void TestQuestionSaving::anotherQuestionChosenWhileSavingKeepsItsText()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    desk.text().setPlainText(changedText);
    desk.run("questions.save");
    desk.choose(1);
    QTRY_COMPARE(storedText(*session, 1), changedText);
    QTRY_VERIFY(text(*desk.page, "messageText").contains(QStringLiteral("Question 1 was saved")));
    QCOMPARE(desk.heading(), QStringLiteral("Question 2"));
    QCOMPARE(desk.text().toPlainText(), two().at(1).text);
    QVERIFY(!enabled(*desk.page, "questions.save"));
    QTRY_VERIFY(!hasDraft(*session, 1));
}

void TestQuestionSaving::lockingWhileSavingLeavesNothing()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    QVERIFY(wait(session->protectQuestions({QStringLiteral("chỉ Ban Tổ chức biết"), cheap}, QStringLiteral("test"))));
    QVERIFY(wait(session->bank().unlock(QStringLiteral("chỉ Ban Tổ chức biết"))));
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    desk.text().setPlainText(changedText);
    desk.run("questions.save");
    desk.run("questions.lock");
    QTRY_VERIFY(desk.shows("questionsLocked"));
    QTest::qWait(300); // the answer is there by then
    for (const QPlainTextEdit *edit : desk.page->findChildren<QPlainTextEdit *>())
        QVERIFY(edit->toPlainText().isEmpty());
}

void TestQuestionSaving::theRowIsOpenedAgainAfterANewQuestion()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    desk.run("questions.new");
    QCOMPARE(desk.heading(), QStringLiteral("New question"));
    QVERIFY(!enabled(*desk.page, "questions.submit"));
    desk.choose(0);
    QCOMPARE(desk.heading(), QStringLiteral("Question 1"));
}

void TestQuestionSaving::aDiscardedDraftComesBackAfterANewQuestion()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    leaveDraft(contest, session);
    const QuestionDesk desk(contest, session);
    discardOffered(desk);
    desk.run("questions.new");
    followLink(desk);
    QTRY_COMPARE(desk.heading(), QStringLiteral("Question 1 *"));
    QCOMPARE(desk.text().toPlainText(), changedText);
}

void TestQuestionSaving::aDiscardedDraftComesBackOverWhatWasTypedSince()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    leaveDraft(contest, session);
    const QuestionDesk desk(contest, session);
    discardOffered(desk);
    desk.text().setPlainText(QStringLiteral("Chữ khác?"));
    followLink(desk);
    QTRY_COMPARE(desk.text().toPlainText(), changedText);
    desk.run("questions.undo");
    QCOMPARE(desk.text().toPlainText(), QStringLiteral("Chữ khác?"));
}

/// It would take the place of the draft.
void TestQuestionSaving::whatIsOfferedIsDecidedBeforeAnythingIsTyped()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    leaveDraft(contest, session);
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    QTRY_VERIFY(desk.shows("choiceSecond"));
    QVERIFY(desk.text().isReadOnly());
    press(*desk.page, "choiceFirst");
    QCOMPARE(desk.text().toPlainText(), changedText);
    QVERIFY(!desk.text().isReadOnly());
}

void TestQuestionSaving::everyNewQuestionThatWasLeftIsFoundAgain()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    const QStringList typed{QStringLiteral("Câu mới thứ nhất?"), QStringLiteral("Câu mới thứ hai?")};
    {
        const QuestionDesk desk(contest, session);
        QVERIFY(desk.ready(2));
        for (const QString &text : typed) {
            desk.run("questions.new");
            desk.text().setPlainText(text);
            QTest::qWait(1200); // longer than a pause
        }
    }
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    for (const QString &text : {typed.at(1), typed.at(0)}) { // the last one comes by itself
        QTRY_VERIFY(desk.shows("choiceFirst"));
        press(*desk.page, "choiceFirst");
        QCOMPARE(desk.text().toPlainText(), text);
        desk.run("questions.new");
    }
    QTest::qWait(300);
    QVERIFY(!desk.shows("choiceBar"));
    QVERIFY(desk.text().toPlainText().isEmpty());
}

void TestQuestionSaving::theSpaceBeforeTheNextWordStays()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    desk.text().setFocus();
    QTRY_COMPARE(desk.window.focusWidget(), &desk.text());
    desk.text().setPlainText(QStringLiteral("Hue-S "));
    desk.run("questions.save");
    QTRY_COMPARE(storedText(*session, 1), QStringLiteral("Hue-S"));
    QTRY_VERIFY(!enabled(*desk.page, "questions.save"));
    desk.text().moveCursor(QTextCursor::End);
    desk.text().insertPlainText(QStringLiteral("là gì?"));
    QCOMPARE(desk.text().toPlainText(), QStringLiteral("Hue-S là gì?"));
    desk.text().setPlainText(QStringLiteral("Hue-S  là gì? "));
    QTRY_VERIFY(enabled(*desk.page, "questions.save"));
    desk.run("questions.save");
    QTRY_COMPARE(storedText(*session, 1), QStringLiteral("Hue-S là gì?"));
    QTRY_VERIFY(!enabled(*desk.page, "questions.save"));
    desk.list().setFocus();
    QTRY_COMPARE(desk.text().toPlainText(), QStringLiteral("Hue-S là gì?")); // as it is stored
}

void TestQuestionSaving::oneReviewIsAskedForHoweverOftenItIsWanted()
{
    SmallContest contest;
    const auto session = contest.create();
    std::vector<Question> many; // more than are checked at once
    for (int i = 0; i < 230; ++i)
        many.push_back(sampleQuestion(QStringLiteral("Câu hỏi thử thứ %1 là gì?").arg(i)));
    storeQuestions(*session, many);
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(230));
    desk.list().selectAll();
    desk.run("questions.submit");
    desk.run("questions.submit");
    QTRY_VERIFY(openDialog<ReviewDialog>(desk.window));
    QTest::qWait(300);
    QCOMPARE(desk.page->findChildren<ReviewDialog *>().size(), qsizetype(1));
}

void TestQuestionSaving::nothingMovesBetweenPressAndRelease()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    auto *radio = found<QRadioButton>(desk.option(3), "optionRadio");
    QScrollArea *area = nullptr;
    for (QWidget *above = radio; above && !area; above = above->parentWidget())
        area = qobject_cast<QScrollArea *>(above);
    QVERIFY(area);
    desk.window.resize(1366, 560);
    QTest::qWait(100);
    QScrollBar *bar = area->verticalScrollBar();
    const int below = radio->mapTo(area->viewport(), QPoint(0, radio->height())).y() - area->viewport()->height();
    bar->setValue(bar->value() + below); // flush with the lower edge
    const int before = bar->value();
    const QPoint place = radio->mapTo(&desk.window, radio->rect().center());
    QTest::mousePress(desk.window.windowHandle(), Qt::LeftButton, {}, place);
    QTest::qWait(50);
    QCOMPARE(bar->value(), before);
    QTest::mouseRelease(desk.window.windowHandle(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(radio->isChecked());
}

} // namespace hoithi

using TestQuestionSaving = hoithi::TestQuestionSaving;
HOITHI_TEST(TestQuestionSaving)
#include "tst_questionsaving.moc"
