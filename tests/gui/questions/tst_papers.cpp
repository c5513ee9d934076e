// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/questions/papertablemodels.h"
#include "papercontest.h"
#include "testregistry.h"
#include "views/dialogs/documentpreviewdialog.h"
#include "views/dialogs/papers/freezepaperdialog.h"
#include "views/dialogs/papers/paperoutputdialog.h"
#include "views/dialogs/papers/swapquestiondialog.h"
#include "views/dialogs/proposalsdialog.h"
#include "views/dialogs/purposedialog.h"
#include "views/dialogs/questions/bankpassphrasedialog.h"
#include "views/pages/questions/papers/paperspage.h"
#include "views/pages/questions/phonepreview.h"
#include "views/pages/questions/questionspage.h"
#include "views/widgets/messagebar.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

namespace hoithi {

using namespace test;

namespace {

bool isOffered(const QWidget &page, const char *action)
{
    return enabled(page, action);
}

/// Draws the paper of the round that is shown.
void drawHere(QWidget &page)
{
    QTRY_VERIFY(isOffered(page, "papers.draw"));
    trigger(page, "papers.draw");
    QTRY_COMPARE(table(page, "paperTable").rowCount(), 15);
    QTRY_VERIFY(isOffered(page, "papers.freeze"));
}

QStringList questionsShown(const QWidget &page)
{
    QStringList texts;
    const QAbstractItemModel &model = table(page, "paperTable");
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, 1).data().toString();
    return texts;
}

void choose(const QWidget &dialog, const char *box, int index)
{
    found<QComboBox>(dialog, box)->setCurrentIndex(index);
}

} // namespace

/// The papers of rounds in the window, from the blueprint to what is frozen and exported.
class TestPapers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void aPaperIsDrawnByTheBlueprintAndTheSeedThatAreTyped();
    void theSameSeedDrawsTheSamePaperAgain();
    void aDraftIsNotReplacedBeforeThatIsConfirmed();
    void aProblemIsShownAtItsRowAsItIsTyped();
    void whatWasDrawnForOneRoundIsProposedForTheNext();
    void aQuestionIsSwappedForAReasonOnly();
    void aQuestionIsSwappedForOneThatIsChosen();
    void newerWordingsAreToldOfAndTaken();
    void warningsOfTheChecksAreShownUntilThePaperIsFrozen();
    void savingAQuestionOfAFrozenPaperSaysThatItKeepsItsWording();
    void twoDifferentPeopleAndTheRoundsNameFreezeAPaper();
    void amongMembersASecondOrganiserCarriesTheFreezingOut();
    void anExportOfASecretPaperAsksForItsPurpose();
    void aPreviewOfASecretPaperAsksForItsPurpose();
    void aLockedBankShowsNothingUntilItIsUnlocked();
    void aFrozenPaperShowsItsHashToWhoMayNotReadIt();
    void everythingIsSaidInTheLanguageOfTheWindow();
};

void TestPapers::aPaperIsDrawnByTheBlueprintAndTheSeedThatAreTyped()
{
    const ContestWithQuestions contest;
    contest.fill();
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    QTRY_VERIFY(found<QWidget>(page, "blueprintEditor")->isVisible());
    QTRY_COMPARE(text(page, "blueprintInBank"), QStringLiteral("The bank has 30 questions that may be drawn."));
    found<QSpinBox>(page, "blueprintVariants")->setValue(3);
    press(page, "addRow");
    choose(page, "row1Difficulty", 3);
    found<QSpinBox>(page, "row1Count")->setValue(4);
    QCOMPARE(text(page, "row1Available"), QStringLiteral("5"));
    typeInto(page, "blueprintSeed", QStringLiteral("2475"));
    drawHere(page);
    const OpenPaper drawn = taken(contest.session->papers().paper(1));
    QCOMPARE(drawn.paper->seed, quint64{2475});
    QCOMPARE(drawn.paper->drawn.variants.size(), std::size_t{3});
    const auto hard = std::ranges::count(drawn.paper->wordings, Difficulty::Hard, &Question::difficulty);
    QCOMPARE(hard, 4);
    QCOMPARE(questionsShown(page).first(), drawn.paper->wordings.front().text);
    const AnswerKey key = keyOf(*drawn.paper, 0);
    QVERIFY(table(page, "paperTable")
                .index(0, 6)
                .data()
                .toString()
                .startsWith(optionSetText(key.entries.front().accepted.front())));
    QVERIFY(found<PhonePreview>(page, "paperPhone")->spoken().contains(questionsShown(page).first()));
    QCOMPARE(text(page, "paperStage"), QStringLiteral("Draft"));
    QVERIFY(found<QListWidget>(page, "roundPapers")->item(0)->text().contains(QStringLiteral("version 1 by ")));
}

void TestPapers::theSameSeedDrawsTheSamePaperAgain()
{
    const ContestWithQuestions contest;
    contest.fill();
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    typeInto(page, "blueprintSeed", QStringLiteral("7"));
    drawHere(page);
    const QStringList first = questionsShown(page);
    typeInto(page, "blueprintSeed", QStringLiteral("8"));
    QTRY_VERIFY(isOffered(page, "papers.draw"));
    trigger(page, "papers.draw");
    QTRY_VERIFY(questionsShown(page) != first);
    QTRY_VERIFY(isOffered(page, "papers.draw"));
    typeInto(page, "blueprintSeed", QStringLiteral("7"));
    trigger(page, "papers.draw");
    QTRY_COMPARE(questionsShown(page), first);
}

void TestPapers::aDraftIsNotReplacedBeforeThatIsConfirmed()
{
    const ContestWithQuestions contest;
    contest.fill();
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    drawHere(page);
    contest.small.messages->confirms = false;
    trigger(page, "papers.draw");
    QCOMPARE(contest.small.messages->confirmations.size(), std::size_t{1});
    QVERIFY(contest.small.messages->confirmations.front().consequence.contains(QStringLiteral("Draft 1 of Tuần 1")));
    QCOMPARE(taken(contest.session->papers().states()).front().version, 1);
}

void TestPapers::aProblemIsShownAtItsRowAsItIsTyped()
{
    const ContestWithQuestions contest;
    contest.fill();
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    QTRY_VERIFY(isOffered(page, "papers.draw"));
    press(page, "addRow");
    QVERIFY(text(page, "row1Problem").contains(QStringLiteral("says nothing")));
    QTRY_VERIFY(found<QLabel>(page, "row1Problem")->isVisible());
    QVERIFY(!isOffered(page, "papers.draw"));
    press(page, "addRow");
    found<QComboBox>(page, "row1Topic")->setEditText(QStringLiteral("Dịch vụ"));
    choose(page, "row2Difficulty", 3);
    found<QSpinBox>(page, "row2Count")->setValue(6);
    QTRY_COMPARE(text(page, "row2Problem"),
                 QStringLiteral("Row 2 asks for 6 questions, and the bank has 5 that may be taken."));
    QVERIFY(!found<QLabel>(page, "row1Problem")->isVisible());
    QVERIFY(!isOffered(page, "papers.draw"));
    QCOMPARE(found<QAction>(page, "papers.draw")->toolTip(), text(page, "row2Problem"));
    found<QSpinBox>(page, "row2Count")->setValue(5);
    QTRY_VERIFY(isOffered(page, "papers.draw"));
    QVERIFY(!found<QLabel>(page, "row2Problem")->isVisible());
    found<QToolButton>(page, "row1Remove")->click();
    QCOMPARE(found<QSpinBox>(page, "row1Count")->value(), 5); // the second is the first now
}

void TestPapers::whatWasDrawnForOneRoundIsProposedForTheNext()
{
    const ContestWithQuestions contest;
    contest.fill();
    Blueprint blueprint{15, 4, {{{}, QStringLiteral("Dịch vụ"), Difficulty::Unset, {}, 7}}};
    (void)taken(contest.session->papers().draw({1, blueprint, 5, true, writer}));
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    auto *rounds = found<QListWidget>(page, "roundPapers");
    QTRY_COMPARE(rounds->count(), 5);
    rounds->setCurrentRow(1);
    QTRY_VERIFY(found<QLineEdit>(page, "blueprintSeed")->text() != QStringLiteral("5"));
    QTRY_COMPARE(found<QSpinBox>(page, "blueprintVariants")->value(), 4);
    QCOMPARE(found<QComboBox>(page, "row1Topic")->currentText(), QStringLiteral("Dịch vụ"));
    QCOMPARE(found<QSpinBox>(page, "row1Count")->value(), 7);
    found<QSpinBox>(page, "blueprintVariants")->setValue(2);
    contest.session->bank().state().waitForFinished();
    opened(window, "overview");
    openedPapers(window);
    QTest::qWait(200);
    QCOMPARE(found<QSpinBox>(page, "blueprintVariants")->value(), 2); // what is typed stays
}

void TestPapers::aQuestionIsSwappedForAReasonOnly()
{
    const ContestWithQuestions contest;
    contest.fill();
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    drawHere(page);
    const QStringList before = questionsShown(page);
    found<QTableView>(page, "paperTable")->selectRow(4);
    trigger(page, "papers.swap");
    auto *dialog = openDialog<SwapQuestionDialog>(window);
    QVERIFY(dialog);
    QVERIFY(text(*dialog, "consequence").contains(before.at(4)));
    QVERIFY(text(*dialog, "consequence").contains(QStringLiteral("Undo does not take it back")));
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled());
    typeInto(*dialog, "reason", QStringLiteral("trùng ý với câu 2"));
    press(*dialog, "accept");
    QTRY_VERIFY(!openDialog<SwapQuestionDialog>(window));
    QTRY_VERIFY(questionsShown(page).at(4) != before.at(4));
    QStringList after = questionsShown(page);
    after[4] = before.at(4);
    QCOMPARE(after, before); // all others stay where they are
    QTRY_VERIFY(text(page, "messageText").contains(QStringLiteral("this is draft 2")));
    const OpenPaper paper = taken(contest.session->papers().paper(1));
    QCOMPARE(paper.paper->drawn.swaps.at(0).reason, QStringLiteral("trùng ý với câu 2"));
}

void TestPapers::aQuestionIsSwappedForOneThatIsChosen()
{
    const ContestWithQuestions contest;
    contest.fill();
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    drawHere(page);
    trigger(page, "papers.swap");
    auto *dialog = openDialog<SwapQuestionDialog>(window);
    QVERIFY(dialog);
    typeInto(*dialog, "reason", QStringLiteral("quá dễ"));
    found<QRadioButton>(*dialog, "swapByHand")->setChecked(true);
    auto *list = found<QListWidget>(*dialog, "swapList");
    QCOMPARE(list->count(), 15); // of thirty, those that the paper has not
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled());
    const QString wanted = list->item(9)->toolTip();
    typeInto(*dialog, "swapFilter", wanted.section(u' ', 0, 0).replace(u'á', u'a'));
    QTRY_VERIFY(list->count() >= 1);
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->toolTip() == wanted)
            list->setCurrentRow(i);
    }
    press(*dialog, "accept");
    QTRY_COMPARE(questionsShown(page).at(0), wanted);
}

void TestPapers::newerWordingsAreToldOfAndTaken()
{
    const ContestWithQuestions contest;
    contest.fill();
    (void)taken(contest.session->papers().draw({1, {}, 5, true, writer}));
    const OpenPaper drawn = taken(contest.session->papers().paper(1));
    Question changed = drawn.paper->wordings.at(2);
    changed.text += QStringLiteral(" Chọn một.");
    const DrawnQuestion &question = drawn.paper->drawn.questions.at(2);
    (void)taken(contest.session->bank().save({{question.id.value(), question.version, changed}}, {}, writer));
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    QTRY_VERIFY(isOffered(page, "papers.refresh"));
    QVERIFY(text(page, "paperNotes").contains(QStringLiteral("The bank has newer wordings of: 3.")));
    QVERIFY(table(page, "paperTable").index(2, 7).data().toString().contains(QStringLiteral("newer wording")));
    QVERIFY(!questionsShown(page).contains(changed.text));
    trigger(page, "papers.refresh");
    QTRY_COMPARE(questionsShown(page).at(2), changed.text);
    QTRY_VERIFY(text(page, "paperNotes").contains(QStringLiteral("Not approved: 3.")));
    QVERIFY(!isOffered(page, "papers.refresh"));
}

void TestPapers::twoDifferentPeopleAndTheRoundsNameFreezeAPaper()
{
    const ContestWithQuestions contest;
    contest.fill();
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    drawHere(page);
    trigger(page, "papers.freeze");
    auto *dialog = openDialog<FreezePaperDialog>(window);
    QVERIFY(dialog);
    QVERIFY(text(*dialog, "consequence").contains(QStringLiteral("15 questions")));
    const auto *accept = found<QPushButton>(*dialog, "accept");
    typeInto(*dialog, "typedRound", QStringLiteral("tuan 1"));
    typeInto(*dialog, "firstPerson", writer);
    QVERIFY(!accept->isEnabled());
    typeInto(*dialog, "secondPerson", writer.toLower());
    QVERIFY(!accept->isEnabled()); // the same person again
    typeInto(*dialog, "secondPerson", reviewer);
    QVERIFY(accept->isEnabled());
    typeInto(*dialog, "typedRound", QStringLiteral("Tuần 2"));
    QVERIFY(!accept->isEnabled());
    typeInto(*dialog, "typedRound", QStringLiteral("Tuần 1"));
    press(*dialog, "accept");
    QTRY_VERIFY(!openDialog<FreezePaperDialog>(window));
    QTRY_COMPARE(text(page, "paperStage"), QStringLiteral("Frozen"));
    const PaperState state = taken(contest.session->papers().states()).front();
    QVERIFY(state.frozen);
    QCOMPARE(state.frozenBy, (QStringList{writer, reviewer}));
    for (const char *action : {"papers.draw", "papers.swap", "papers.freeze", "papers.refresh"})
        QTRY_VERIFY2(!isOffered(page, action), action);
    QVERIFY(isOffered(page, "papers.export"));
    const QString line = found<QListWidget>(page, "roundPapers")->item(0)->text();
    QVERIFY(line.contains(QString::fromLatin1(state.hash.left(12))));
}

void TestPapers::amongMembersASecondOrganiserCarriesTheFreezingOut()
{
    const ContestWithQuestions contest;
    ContestSession &session = *contest.session;
    const auto signIn = [&session](const QString &login) {
        QVERIFY(wait(session.signIn(login, memberPassword)));
    };
    QVERIFY(wait(session.recordMember(
        {QStringLiteral("quan"), QStringLiteral("Võ Văn Quản"), Role::Administrator, memberPassword})));
    signIn(QStringLiteral("quan"));
    QVERIFY(wait(session.recordMember({QStringLiteral("soan"), writer, Role::Organiser, memberPassword})));
    QVERIFY(wait(session.recordMember({QStringLiteral("duyet"), reviewer, Role::Organiser, memberPassword})));
    signIn(QStringLiteral("soan"));
    const std::vector<SavedQuestion> questions = writeQuestions(session, 20);
    takeStep(session, questions, ReviewStep::Submit, writer);
    signIn(QStringLiteral("duyet"));
    takeStep(session, questions, ReviewStep::Approve, reviewer);
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    QTRY_VERIFY(!found<QWidget>(page, "approvedOnly")->isEnabled());
    drawHere(page);
    trigger(page, "papers.freeze");
    auto *dialog = openDialog<FreezePaperDialog>(window);
    QVERIFY(dialog);
    QVERIFY(!found<QWidget>(*dialog, "secondPerson")->isVisible());
    QVERIFY(found<QLineEdit>(*dialog, "firstPerson")->isReadOnly());
    typeInto(*dialog, "typedRound", QStringLiteral("Tuần 1"));
    press(*dialog, "accept");
    QTRY_COMPARE(text(page, "paperStage"), QStringLiteral("Waits for a second person"));
    QVERIFY(!taken(session.papers().states()).front().frozen);
    QTRY_VERIFY(!isOffered(page, "papers.freeze"));
    QVERIFY(page.isAncestorOf(window.focusWidget())); // though what opened the dialog cannot be done again
    contest.small.messages->confirms = false;
    trigger(page, "papers.draw");
    QVERIFY(contest.small.messages->confirmations.back().consequence.contains(
        QStringLiteral("proposal to freeze the paper lapses")));
    contest.small.messages->confirms = true;
    trigger(page, "papers.swap");
    auto *swap = openDialog<SwapQuestionDialog>(window);
    QVERIFY(swap && text(*swap, "consequence").contains(QStringLiteral("proposal to freeze the paper lapses")));
    swap->reject();
    signIn(QStringLiteral("soan"));
    opened(window, "overview");
    trigger(window, "contest.proposals");
    auto *proposals = found<ProposalsDialog>(window, "proposalsDialog");
    QTRY_VERIFY(
        found<QPlainTextEdit>(*proposals, "proposedChange")->toPlainText().contains(QStringLiteral("15 questions")));
    QTRY_VERIFY(found<QPushButton>(*proposals, "confirmProposal")->isEnabled());
    press(*proposals, "confirmProposal");
    QTRY_VERIFY(taken(session.papers().states()).front().frozen);
    proposals->reject();
    openedPapers(window);
    QTRY_COMPARE(text(page, "paperStage"), QStringLiteral("Frozen"));
}

void TestPapers::anExportOfASecretPaperAsksForItsPurpose()
{
    const ContestWithQuestions contest;
    contest.fill();
    (void)taken(contest.session->papers().draw({1, {}, 5, true, writer}));
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    QTRY_VERIFY(isOffered(page, "papers.export"));
    contest.small.files->toSave = contest.small.path(QStringLiteral("de-1"));
    trigger(page, "papers.export");
    auto *what = openDialog<PaperOutputDialog>(window);
    QVERIFY(what);
    choose(*what, "paperKey", 1);
    press(*what, "accept");
    const auto *purpose = openDialog<PurposeDialog>(window);
    QVERIFY(purpose);
    QVERIFY(!found<QPushButton>(*purpose, "accept")->isEnabled());
    QVERIFY(!QFile::exists(contest.small.path(QStringLiteral("de-1.json"))));
    found<QComboBox>(*purpose, "purpose")->setEditText(QStringLiteral("nạp lên Hue-S"));
    press(*purpose, "accept");
    QTRY_VERIFY(QFile::exists(contest.small.path(QStringLiteral("de-1.json"))));
    QTRY_VERIFY(text(page, "messageText").contains(QStringLiteral("de-1.json")));
    QFile written(contest.small.path(QStringLiteral("de-1.json")));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(written.readAll()).object().contains(QStringLiteral("variants")));
    const auto entries = taken(contest.session->auditEntries(taken(contest.session->auditListing({})).numbers));
    QVERIFY(std::ranges::any_of(entries, [](const AuditEntry &entry) {
        return entry.action == QStringLiteral("paper.export")
               && QString::fromUtf8(entry.payload).contains(QStringLiteral("nạp lên Hue-S"));
    }));
}

void TestPapers::aPreviewOfASecretPaperAsksForItsPurpose()
{
    const ContestWithQuestions contest;
    contest.fill();
    (void)taken(contest.session->papers().draw({1, {15, 2, {}}, 5, true, writer}));
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    QTRY_VERIFY(isOffered(page, "papers.preview"));
    trigger(page, "papers.preview");
    auto *what = openDialog<PaperOutputDialog>(window);
    QVERIFY(what);
    choose(*what, "paperVariant", 2);
    press(*what, "accept");
    const auto *purpose = openDialog<PurposeDialog>(window);
    QVERIFY(purpose);
    QVERIFY(!openDialog<DocumentPreviewDialog>(window));
    found<QComboBox>(*purpose, "purpose")->setEditText(QStringLiteral("soát đề"));
    press(*purpose, "accept");
    QTRY_VERIFY(openDialog<DocumentPreviewDialog>(window));
    openDialog<DocumentPreviewDialog>(window)->reject();
}

void TestPapers::aLockedBankShowsNothingUntilItIsUnlocked()
{
    const ContestWithQuestions contest;
    QVERIFY(wait(contest.session->protectQuestions({questionsSecret, cheap}, writer)));
    QVERIFY(wait(contest.session->bank().unlock(questionsSecret)));
    contest.fill(20);
    (void)taken(contest.session->papers().draw({1, {}, 5, true, writer}));
    contest.session->bank().lock();
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    QTRY_VERIFY(found<QWidget>(page, "papersClosed")->isVisible());
    QCOMPARE(table(page, "paperTable").rowCount(), 0);
    QVERIFY(!isOffered(page, "papers.draw"));
    QVERIFY(!isOffered(page, "papers.export"));
    press(*found<QWidget>(page, "papersClosed"), "emptyStateButton");
    auto *dialog = openDialog<BankPassphraseDialog>(window);
    QVERIFY(dialog);
    typeInto(*dialog, "questionsPassphrase", questionsSecret);
    press(*dialog, "accept");
    QTRY_COMPARE(table(page, "paperTable").rowCount(), 15);
    QTRY_VERIFY(isOffered(page, "papers.freeze"));
    contest.session->bank().lock();
    opened(window, "overview");
    openedPapers(window);
    QTRY_COMPARE(table(page, "paperTable").rowCount(), 0);
    QTRY_VERIFY(found<QWidget>(page, "papersClosed")->isVisible());
    QVERIFY(!found<PhonePreview>(page, "paperPhone")->spoken().contains(QStringLiteral("bánh")));
}

void TestPapers::aFrozenPaperShowsItsHashToWhoMayNotReadIt()
{
    const ContestWithQuestions contest;
    QVERIFY(wait(contest.session->protectQuestions({questionsSecret, cheap}, writer)));
    QVERIFY(wait(contest.session->bank().unlock(questionsSecret)));
    contest.fill(20);
    const int version = taken(contest.session->papers().draw({1, {}, 5, true, writer})).version;
    QCOMPARE(taken(contest.session->papers().freeze(1, version, {writer, reviewer})), Decided::Carried);
    contest.session->bank().lock();
    const PaperState state = taken(contest.session->papers().states()).front();
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    found<QListWidget>(page, "roundPapers");
    QTRY_COMPARE(found<QListWidget>(page, "roundPapers")->count(), 5);
    found<QListWidget>(page, "roundPapers")->setCurrentRow(0);
    const auto closedText = [&page] {
        return found<QLabel>(*found<QWidget>(page, "papersClosed"), "emptyText")->text();
    };
    QTRY_VERIFY(closedText().contains(QString::fromLatin1(state.hash)));
    QVERIFY(closedText().contains(QStringLiteral("until the round opens")));
    QCOMPARE(table(page, "paperTable").rowCount(), 0);
}

void TestPapers::everythingIsSaidInTheLanguageOfTheWindow()
{
    const ContestWithQuestions contest;
    contest.fill();
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    drawHere(page);
    trigger(window, "language.vi");
    QTRY_COMPARE(text(page, "paperStage"), QStringLiteral("Nháp"));
    QCOMPARE(table(page, "paperTable").headerData(1, Qt::Horizontal).toString(), QStringLiteral("Câu hỏi"));
    QVERIFY(found<QAction>(page, "papers.draw")->text().contains(QStringLiteral("Tạo đề")));
}

void TestPapers::warningsOfTheChecksAreShownUntilThePaperIsFrozen()
{
    const ContestWithQuestions contest;
    contest.fill(14);
    Question doubtful = inventedQuestion(14);
    doubtful.options[1].text = doubtful.options[0].text;
    approveAll(*contest.session, taken(contest.session->bank().save({{0, 0, doubtful}}, {}, writer)));
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    drawHere(page);
    const auto row = questionsShown(page).indexOf(doubtful.text);
    QVERIFY(row >= 0);
    const auto note = [&page](qsizetype of) {
        return table(page, "paperTable").index(static_cast<int>(of), PaperQuestionTableModel::Notes).data().toString();
    };
    QVERIFY2(note(row).contains(QStringLiteral("Option B: It says the same as option A.")), qPrintable(note(row)));
    QVERIFY(note(row == 0 ? 1 : 0).isEmpty());
    QVERIFY2(text(page, "paperNotes").contains(QStringLiteral("Question %1. Option B: It says the same").arg(row + 1)),
             qPrintable(text(page, "paperNotes")));
    QCOMPARE(taken(contest.session->papers().freeze(1, 1, {writer, reviewer})), Decided::Carried);
    opened(window, "overview");
    openedPapers(window);
    QTRY_COMPARE(text(page, "paperStage"), QStringLiteral("Frozen"));
    QTRY_VERIFY(note(row).isEmpty()); // nobody mends it any more
}

void TestPapers::savingAQuestionOfAFrozenPaperSaysThatItKeepsItsWording()
{
    const ContestWithQuestions contest;
    contest.fill(15);
    (void)taken(contest.session->papers().draw({1, {}, 5, true, writer}));
    MainWindow window(contest.context());
    window.openSession(contest.session);
    window.show();
    QWidget &page = opened(window, "questions");
    QTRY_COMPARE(table(page, "questionTable").rowCount(), 15);
    const auto saveAs = [&page](const QString &wording) {
        found<QPlainTextEdit>(page, "questionText")->setPlainText(wording);
        trigger(page, "questions.save");
        QTRY_VERIFY(!enabled(page, "questions.save"));
    };
    const auto said = [&window] {
        return found<MessageBar>(*window.findChild<QuestionsPage *>(), "messageBar")->text();
    };
    saveAs(QStringLiteral("Câu đã sửa khi đề còn là bản nháp?"));
    QTest::qWait(200);
    QVERIFY(!said().contains(QStringLiteral("frozen")));
    QCOMPARE(taken(contest.session->papers().freeze(1, 1, {writer, reviewer})), Decided::Carried);
    saveAs(QStringLiteral("Câu đã sửa sau khi khóa đề?"));
    QTRY_COMPARE(said(), QStringLiteral("Saved. The paper of Tuần 1 is frozen and keeps its wording."));
}

} // namespace hoithi

using TestPapers = hoithi::TestPapers;
HOITHI_TEST(TestPapers)
#include "tst_papers.moc"
