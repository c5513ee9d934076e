// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionparts.h"
#include "testregistry.h"
#include "views/dialogs/questions/bulkeditdialog.h"
#include "views/dialogs/questions/comparedialog.h"
#include "views/dialogs/questions/reviewdialog.h"
#include "views/pages/questions/questiondraft.h"
#include "views/widgets/messagebar.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextBrowser>

namespace hoithi {

using namespace test;

namespace {

const QString secret = QStringLiteral("chỉ Ban Tổ chức biết");

std::vector<Question> two()
{
    return {sampleQuestion(QStringLiteral("Quyết định số 62 được ban hành năm nào?")),
            sampleQuestion(QStringLiteral("Hue-S có những chức năng gì?"))};
}

Draft draftOf(ContestSession &session, qint64 id)
{
    return taken(session.draft({QStringLiteral("question"), QStringLiteral("question %1").arg(id)}));
}

/// What the draft's file in the store, and those on this computer, must not show.
bool anyFileHolds(const QString &folder, const QByteArray &text)
{
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

/// Writes a picture there, and gives the file's bytes.
QByteArray writtenPicture(const QString &path)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QFile file(path);
    return image.save(path) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where this computer keeps the image of that subject: whoever has the contest can tell.
QString keptFile(const QString &folder, ContestSession &session, const QByteArray &subject)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {taken(session.overview()).identity, QByteArray("question image"), subject})
        hash.addData(QByteArray(part + '\0'));
    return QDir(folder).filePath(QString::fromLatin1(hash.result().toHex() + ".json"));
}

QuestionState stateOf(ContestSession &session, qint64 id)
{
    return bankOf(session)->find(id)->state;
}

} // namespace

/// What becomes of questions: drafts that outlive a crash, reviews, versions, changes of many.
class TestQuestionWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void whatWasTypedIsOfferedAfterACrash();
    void aNewQuestionIsOfferedAfterACrash();
    void aDiscardedDraftIsGone();
    void draftsAreSealedInTheStoreAndOnThisComputer();
    void imagesOfADraftOutliveACrash();
    void imagesAreKeptThoughTheContestHasTheDraftAlready();
    void savingTakesTheDraftAway();
    void anotherPersonApproves();
    void aReturnedQuestionHasItsCommentInTheHistory();
    void versionsAreCompared();
    void aStaleSaveShowsTheirsFirst();
    void selectedQuestionsAreChangedInOneChange();
    void aStepIsTakenForAllSelectedThatItIsPossibleFor();
    void incompleteOnesAreLeftAndNamedAndWarningsAreTold();
    void anotherPersonsDraftIsCopiedAndNeverThrownAway();
    void whoMayNotWriteIsOfferedNoDraft();
    void fieldsShowWhatWasSaved();
    void imagesComeFromFilesAndAreStoredWithTheVersion();
};

void TestQuestionWork::whatWasTypedIsOfferedAfterACrash()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    const QString store = session->store();
    {
        const QuestionDesk desk(contest, session);
        QVERIFY(desk.ready(2));
        desk.choose(1);
        desk.text().setPlainText(QStringLiteral("Chữ chưa lưu?"));
        QTRY_VERIFY(!draftOf(*session, 2).content.empty()); // at the pause, by itself
    }                                                       // as if killed: nothing was saved
    QCOMPARE(bankOf(*session)->find(2)->version, 1);
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    QTRY_COMPARE(desk.heading(), QStringLiteral("Question 2")); // it is gone back to
    QTRY_VERIFY(desk.shows("choiceBar"));
    QVERIFY2(test::text(*desk.page, "choiceText").startsWith(QStringLiteral("An unsaved draft of ")),
             qPrintable(test::text(*desk.page, "choiceText")));
    press(*desk.page, "choiceFirst");
    QCOMPARE(desk.text().toPlainText(), QStringLiteral("Chữ chưa lưu?"));
    QVERIFY(!desk.shows("choiceBar"));
    desk.run("questions.save");
    QTRY_COMPARE(bankOf(*session)->find(2)->version, 2);
}

void TestQuestionWork::aNewQuestionIsOfferedAfterACrash()
{
    SmallContest contest;
    const auto session = contest.create();
    {
        const QuestionDesk desk(contest, session);
        QTRY_VERIFY(desk.shows("questionsEmpty"));
        desk.run("questions.new");
        desk.text().setPlainText(QStringLiteral("Câu mới chưa lưu?"));
        QTest::qWait(1500);
    }
    const QuestionDesk desk(contest, session);
    QTRY_VERIFY(desk.shows("choiceBar"));
    press(*desk.page, "choiceFirst");
    QCOMPARE(desk.text().toPlainText(), QStringLiteral("Câu mới chưa lưu?"));
}

void TestQuestionWork::aDiscardedDraftIsGone()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    {
        const QuestionDesk desk(contest, session);
        QVERIFY(desk.ready(2));
        desk.text().setPlainText(QStringLiteral("Chữ chưa lưu?"));
        QTRY_VERIFY(!draftOf(*session, 1).content.empty());
    }
    const QuestionDesk desk(contest, session);
    QTRY_VERIFY(desk.shows("choiceBar"));
    press(*desk.page, "choiceSecond");
    QTRY_VERIFY(draftOf(*session, 1).content.empty());
    QVERIFY(desk.text().toPlainText().startsWith(QStringLiteral("Quyết định")));
    found<QPushButton>(*desk.page->findChild<MessageBar *>(QStringLiteral("messageBar")), "messageLink")->click();
    QCOMPARE(desk.text().toPlainText(), QStringLiteral("Chữ chưa lưu?")); // until something else is done
}

void TestQuestionWork::draftsAreSealedInTheStoreAndOnThisComputer()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    AppContext context = contest.context();
    context.draftFolder = contest.path(QStringLiteral("drafts"));
    QVERIFY(wait(session->protectQuestions({secret, cheap}, QStringLiteral("test"))));
    QVERIFY(wait(session->bank().unlock(secret)));
    const QuestionDesk desk(contest, session, context);
    QVERIFY(desk.ready(2));
    desk.text().setPlainText(QStringLiteral("Bimatkhongaiduocdoc?"));
    // Kept here at once, until the contest has it.
    bool everKept = false;
    QTRY_VERIFY((everKept = everKept || !QDir(context.draftFolder).entryList(QDir::Files).isEmpty(),
                 !draftOf(*session, 1).content.empty()));
    QVERIFY(!anyFileHolds(context.draftFolder, "Bimatkhongaiduocdoc"));
    QVERIFY(!anyFileHolds(QFileInfo(session->store()).path(), "Bimatkhongaiduocdoc"));
}

void TestQuestionWork::imagesOfADraftOutliveACrash()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    AppContext context = contest.context();
    context.draftFolder = contest.path(QStringLiteral("drafts"));
    const QByteArray png = writtenPicture(contest.path(QStringLiteral("so-do.png")));
    {
        const QuestionDesk desk(contest, session, context);
        QVERIFY(desk.ready(2));
        contest.files->toOpen = {contest.path(QStringLiteral("so-do.png"))};
        desk.run("questions.image");
        QTRY_VERIFY(!draftOf(*session, 1).content.empty());
    } // as if killed
    QVERIFY(!anyFileHolds(context.draftFolder, png.toBase64().left(40)));
    const QByteArray guessed = QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex();
    QVERIFY(!QFile::exists(keptFile(context.draftFolder, *session, "question 1 " + guessed)));
    QVERIFY(QFile::exists(keptFile(context.draftFolder, *session, "question 1 1")));
    const QuestionDesk desk(contest, session, context);
    QTRY_VERIFY(desk.shows("choiceBar"));
    press(*desk.page, "choiceFirst");
    desk.run("questions.save");
    QTRY_COMPARE(bankOf(*session)->find(1)->version, 2);
    const Question stored = bankOf(*session)->find(1)->question;
    QCOMPARE(stored.images.size(), std::size_t(1));
    QCOMPARE(taken(session->bank().image(stored.images.front().sha256)), png);
    QTRY_VERIFY(QDir(context.draftFolder).isEmpty());
}

void TestQuestionWork::imagesAreKeptThoughTheContestHasTheDraftAlready()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    AppContext context = contest.context();
    context.draftFolder = contest.path(QStringLiteral("drafts"));
    writtenPicture(contest.path(QStringLiteral("so-do.png")));
    const QuestionDesk desk(contest, session, context);
    QVERIFY(desk.ready(2));
    desk.choose(1);
    contest.files->toOpen = {contest.path(QStringLiteral("so-do.png"))};
    desk.run("questions.image"); // before the answer what was left of this question, which sends it at once
    QTRY_VERIFY(!draftOf(*session, 2).content.empty());
    QTest::qWait(static_cast<int>(QuestionDraft::keptAfter.count()) + 200); // no pause keeps it afterwards
    QVERIFY(QFile::exists(keptFile(context.draftFolder, *session, "question 2 1")));
}

void TestQuestionWork::savingTakesTheDraftAway()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    desk.text().setPlainText(QStringLiteral("Chữ sẽ lưu?"));
    QTRY_VERIFY(!draftOf(*session, 1).content.empty());
    desk.run("questions.save");
    QTRY_VERIFY(draftOf(*session, 1).content.empty());
    desk.text().setPlainText(QStringLiteral("Chữ sẽ hoàn tác?"));
    QTRY_VERIFY(!draftOf(*session, 1).content.empty());
    desk.run("questions.undo"); // it is again as it was saved
    QTRY_VERIFY(draftOf(*session, 1).content.empty());
}

void TestQuestionWork::anotherPersonApproves()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    QVERIFY(!enabled(*desk.page, "questions.approve"));
    desk.run("questions.submit");
    QTRY_COMPARE(stateOf(*session, 1), QuestionState::InReview);
    QTRY_VERIFY(enabled(*desk.page, "questions.approve"));
    const auto approveAs = [&desk](const QString &name) {
        desk.run("questions.approve");
        auto *dialog = openDialog<ReviewDialog>(desk.window);
        typeInto(*dialog, "person", name);
        press(*dialog, "accept");
    };
    approveAs(QStringLiteral("Lê Thị Soạn")); // who wrote it
    auto *bar = desk.page->findChild<MessageBar *>(QStringLiteral("messageBar"));
    QTRY_VERIFY(bar->isVisible() && bar->tone() == Tone::Negative);
    QCOMPARE(stateOf(*session, 1), QuestionState::InReview);
    approveAs(QStringLiteral("Trần Văn Duyệt"));
    QTRY_COMPARE(stateOf(*session, 1), QuestionState::Approved);
    QTRY_COMPARE(test::text(*desk.page, "questionState"), QStringLiteral("Approved"));
    desk.text().setPlainText(QStringLiteral("Sửa sau khi duyệt?"));
    desk.run("questions.save");
    QTRY_COMPARE(stateOf(*session, 1), QuestionState::InReview); // an approved one that changes is reviewed again
}

void TestQuestionWork::aReturnedQuestionHasItsCommentInTheHistory()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    QVERIFY(wait(session->bank().review({{1, 1, ReviewStep::Submit, {}}}, QStringLiteral("Lê Thị Soạn"))));
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    found<QTabWidget>(*desk.page, "questionTabs")->setCurrentIndex(1);
    QTRY_VERIFY(enabled(*desk.page, "questions.return"));
    desk.run("questions.return");
    auto *dialog = openDialog<ReviewDialog>(desk.window);
    typeInto(*dialog, "person", QStringLiteral("Trần Văn Duyệt"));
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled()); // not without a comment
    found<QPlainTextEdit>(*dialog, "comment")->setPlainText(QStringLiteral("Ghi rõ văn bản."));
    press(*dialog, "accept");
    QTRY_COMPARE(stateOf(*session, 1), QuestionState::Draft);
    auto *list = found<QListWidget>(*desk.page, "historyList");
    QTRY_VERIFY(list->count() == 3 && list->item(0)->text().contains(QStringLiteral("Ghi rõ văn bản.")));
}

void TestQuestionWork::versionsAreCompared()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    Question other = two().front();
    other.text = QStringLiteral("Quyết định số 63 được ban hành năm nào?");
    (void)taken(session->bank().save({{1, 1, other}}, {}, QStringLiteral("Lê Thị Soạn")));
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    found<QTabWidget>(*desk.page, "questionTabs")->setCurrentIndex(1);
    auto *difference = found<QTextBrowser>(*desk.page, "difference");
    QTRY_VERIFY2(difference->toPlainText().contains(QStringLiteral("số [62]+63+ được")),
                 qPrintable(difference->toPlainText()));
    found<QComboBox>(*desk.page, "compareBefore")->setCurrentIndex(1);
    QCOMPARE(difference->toPlainText(), QStringLiteral("They are the same."));
}

void TestQuestionWork::aStaleSaveShowsTheirsFirst()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    Question theirs = two().front();
    theirs.text = QStringLiteral("Bản của người khác?");
    desk.text().setPlainText(QStringLiteral("Bản của tôi?"));
    (void)taken(session->bank().save({{1, 1, theirs}}, {}, QStringLiteral("Phạm Thị Nhanh")));
    desk.run("questions.save");
    QTRY_VERIFY(openDialog<CompareDialog>(desk.window));
    auto *dialog = openDialog<CompareDialog>(desk.window);
    const QString difference = found<QTextBrowser>(*dialog, "difference")->toPlainText();
    QVERIFY2(difference.contains(QStringLiteral("người khác")) && difference.contains(QStringLiteral("tôi")),
             qPrintable(difference));
    QCOMPARE(bankOf(*session)->find(1)->version, 2); // nothing is done before somebody chooses
    dialog->reject();
    QCOMPARE(desk.text().toPlainText(), QStringLiteral("Bản của tôi?"));
    QTRY_VERIFY(!openDialog<CompareDialog>(desk.window));
    desk.run("questions.save");
    QTRY_VERIFY(openDialog<CompareDialog>(desk.window));
    press(*openDialog<CompareDialog>(desk.window), "accept");
    QTRY_COMPARE(bankOf(*session)->find(1)->version, 3);
    QCOMPARE(bankOf(*session)->find(1)->question.text, QStringLiteral("Bản của tôi?"));
}

void TestQuestionWork::selectedQuestionsAreChangedInOneChange()
{
    SmallContest contest;
    const auto session = contest.create();
    std::vector<Question> questions = two();
    questions.front().difficulty = Difficulty::Hard;
    storeQuestions(*session, questions);
    const qint64 before = bankOf(*session)->newestChange;
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    desk.list().selectAll();
    desk.run("questions.edit");
    auto *dialog = openDialog<BulkEditDialog>(desk.window);
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled());
    auto *difficulty = found<QComboBox>(*dialog, "bulkDifficulty");
    difficulty->setCurrentIndex(difficulty->findData(static_cast<int>(Difficulty::Hard)));
    const auto saysHowMany = [dialog](const QString &sentence) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(sentence); });
    };
    QVERIFY(saysHowMany(QStringLiteral("changes 1 of 2 selected questions")));
    typeInto(*dialog, "bulkAdded", QStringLiteral("ôn tập"));
    QVERIFY(saysHowMany(QStringLiteral("changes 2 of 2 selected questions")));
    press(*dialog, "accept");
    QTRY_COMPARE(bankOf(*session)->find(2)->version, 2);
    const BankPtr bank = bankOf(*session);
    QCOMPARE(bank->newestChange, before + 1);
    QCOMPARE(bank->find(2)->question.difficulty, Difficulty::Hard);
    QCOMPARE(bank->find(1)->question.tags, QStringList{QStringLiteral("ôn tập")});
    QCOMPARE(bank->find(1)->question.text, two().front().text);
}

void TestQuestionWork::aStepIsTakenForAllSelectedThatItIsPossibleFor()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    QVERIFY(wait(session->bank().review({{1, 1, ReviewStep::Retire, {}}}, QStringLiteral("Trần Văn Duyệt"))));
    storeQuestions(*session, {sampleQuestion(QStringLiteral("Câu thứ ba nói gì?"))});
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(3));
    desk.list().selectAll();
    desk.run("questions.submit");
    auto *dialog = openDialog<ReviewDialog>(desk.window);
    QVERIFY(dialog);
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("affected: 2. For 1 more")); }));
    typeInto(*dialog, "person", QStringLiteral("Lê Thị Soạn"));
    press(*dialog, "accept");
    QTRY_COMPARE(stateOf(*session, 3), QuestionState::InReview);
    QCOMPARE(stateOf(*session, 2), QuestionState::InReview);
    QCOMPARE(stateOf(*session, 1), QuestionState::Retired);
}

void TestQuestionWork::imagesComeFromFilesAndAreStoredWithTheVersion()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    const QByteArray png = writtenPicture(contest.path(QStringLiteral("so-do.png")));
    QFile text(contest.path(QStringLiteral("la-chu.png")));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no picture") > 0);
    text.close();
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    contest.files->toOpen = {text.fileName()};
    desk.run("questions.image");
    QVERIFY(desk.page->findChild<MessageBar *>(QStringLiteral("messageBar"))
                ->text()
                .contains(QStringLiteral("la-chu.png")));
    contest.files->toOpen = {contest.path(QStringLiteral("so-do.png"))};
    desk.run("questions.image");
    desk.run("questions.save");
    QTRY_COMPARE(bankOf(*session)->find(1)->version, 2);
    const Question &stored = bankOf(*session)->find(1)->question;
    QCOMPARE(stored.images.size(), std::size_t(1));
    QCOMPARE(stored.images.front().name, QStringLiteral("so-do.png"));
    QCOMPARE(taken(session->bank().image(stored.images.front().sha256)), png);
    found<QPushButton>(*desk.page, "removeImage")->click();
    desk.run("questions.undo");
    QVERIFY(!enabled(*desk.page, "questions.save"));
}

void TestQuestionWork::incompleteOnesAreLeftAndNamedAndWarningsAreTold()
{
    SmallContest contest;
    const auto session = contest.create();
    std::vector<Question> questions = two();
    questions[1].options[2].text = questions[1].options[0].text;
    Question incomplete = sampleQuestion(QStringLiteral("Câu chưa có đáp án?"));
    incomplete.options[1].right = false;
    questions.push_back(incomplete);
    storeQuestions(*session, questions);
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(3));
    desk.choose(2);
    QTRY_VERIFY(!enabled(*desk.page, "questions.submit"));
    const QString why = found<QAction>(*desk.page, "questions.submit")->toolTip();
    QVERIFY2(why.startsWith(QStringLiteral("No option is marked as right.")), qPrintable(why));
    desk.list().selectAll();
    desk.run("questions.submit");
    auto *dialog = openDialog<ReviewDialog>(desk.window);
    QVERIFY(dialog);
    const QString consequence = test::text(*dialog, "consequence");
    for (const char *said :
         {"affected: 2.", "Warnings were found in question no. 2.", "left as they are: no. 3 (No option is marked"})
        QVERIFY2(consequence.contains(QLatin1String(said)), qPrintable(consequence));
    typeInto(*dialog, "person", QStringLiteral("Lê Thị Soạn"));
    press(*dialog, "accept");
    QTRY_COMPARE(stateOf(*session, 2), QuestionState::InReview);
    QCOMPARE(stateOf(*session, 1), QuestionState::InReview);
    QCOMPARE(stateOf(*session, 3), QuestionState::Draft);
    const auto *bar = desk.page->findChild<MessageBar *>(QStringLiteral("messageBar"));
    QTRY_VERIFY2(bar->text().contains(QStringLiteral("left as they are: no. 3 (")), qPrintable(bar->text()));
}

void TestQuestionWork::anotherPersonsDraftIsCopiedAndNeverThrownAway()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    {
        const QuestionDesk desk(contest, session);
        QVERIFY(desk.ready(2));
        desk.text().setPlainText(QStringLiteral("Chữ của người khác?"));
        QTRY_VERIFY(!draftOf(*session, 1).content.empty());
    }
    const Draft theirs = draftOf(*session, 1);
    QVERIFY(wait(session->saveDraft({QStringLiteral("question"), QStringLiteral("question 1")}, theirs.version,
                                    theirs.content, QStringLiteral("Hồ Thị Khác"))));
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    QTRY_VERIFY(desk.shows("choiceBar"));
    QVERIFY(test::text(*desk.page, "choiceText").startsWith(QStringLiteral("Hồ Thị Khác has an unsaved draft")));
    QVERIFY(!desk.shows("choiceSecond"));
    press(*desk.page, "choiceFirst");
    QCOMPARE(desk.text().toPlainText(), QStringLiteral("Chữ của người khác?"));
    desk.text().setPlainText(QStringLiteral("Chữ của tôi?"));
    QTest::qWait(1500); // longer than a pause
    desk.run("questions.save");
    QTRY_COMPARE(bankOf(*session)->find(1)->question.text, QStringLiteral("Chữ của tôi?"));
    QTest::qWait(300);
    QCOMPARE(draftOf(*session, 1).editedBy, QStringLiteral("Hồ Thị Khác"));
    QVERIFY(!draftOf(*session, 1).content.empty());
}

void TestQuestionWork::whoMayNotWriteIsOfferedNoDraft()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    {
        const QuestionDesk desk(contest, session);
        QVERIFY(desk.ready(2));
        desk.text().setPlainText(QStringLiteral("Chữ chưa lưu?"));
        QTRY_VERIFY(!draftOf(*session, 1).content.empty());
    }
    (void)taken(session->recordMember(
        {QStringLiteral("quan"), QStringLiteral("Võ Văn Quản"), Role::Administrator, SmallContest::password}));
    (void)taken(session->signIn(QStringLiteral("quan"), SmallContest::password));
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    QTRY_VERIFY(desk.text().isReadOnly());
    QTest::qWait(300);
    QVERIFY(!desk.shows("choiceBar"));
    QVERIFY(!draftOf(*session, 1).content.empty());
}

void TestQuestionWork::fieldsShowWhatWasSaved()
{
    SmallContest contest;
    const auto session = contest.create();
    storeQuestions(*session, two());
    const QuestionDesk desk(contest, session);
    QVERIFY(desk.ready(2));
    desk.optionText(2).setPlainText(QStringLiteral("Năm  2024 "));
    auto *lines = found<QWidget>(desk.option(2), "mend");
    QTRY_VERIFY(lines->isVisible());
    desk.run("questions.save");
    QTRY_COMPARE(desk.optionText(2).toPlainText(), QStringLiteral("Năm 2024"));
    QVERIFY(!lines->isVisible());
    QVERIFY(!enabled(*desk.page, "questions.save"));
}

} // namespace hoithi

using TestQuestionWork = hoithi::TestQuestionWork;
HOITHI_TEST(TestQuestionWork)
#include "tst_questionwork.moc"
