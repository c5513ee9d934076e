// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "pictures.h"
#include "services/rules/rulesservice.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "windowparts.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QWheelEvent>

namespace hoithi {

using namespace test;

/// The rule book in the window, and the bench that runs a round under several.
class TestRulesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void whatIsChangedIsMarkedAndApproved();
    void theRoundThatAChangeIsForIsProposed();
    void criteriaMoveByKeyboard();
    void scrollingTheFormChangesNothing();
    void prizesAreEdited();
    void thePlansReadingsStandBesideTheirSettings();
    void theBenchShowsOnlyWhatChanges();
    void aDraftIsLookedAtAsOne();
    void theAuditEntryIsOneClickAway();
    void othersOnlyRead();
    void discardedChangesComeBack();
    void whatIsChangedOutlivesTheWindow();
    void lettersNeverClash_data();
    void lettersNeverClash();
    void searchingTheRankingBringsItsTab();
    void fitsTheScreen_data();
    void fitsTheScreen();
};

namespace {

QWidget &rulesPage(MainWindow &window, const std::shared_ptr<ContestSession> &session)
{
    window.openSession(session);
    window.show();
    QWidget &area = opened(window, "ranking");
    found<QTabBar>(area, "areaTabs")->setCurrentIndex(2);
    QWidget &page = *found<QWidget>(area, "rulesPage");
    if (!QTest::qWaitFor([&] { return enabled(page, "rules.compare"); }))
        qFatal("the rules were not read");
    return page;
}

QStringList texts(const QWidget &page, const char *name)
{
    QStringList all;
    for (const QLabel *label : page.findChildren<QLabel *>(QString::fromLatin1(name)))
        all.append(label->text());
    return all;
}

void fill(const QDialog &dialog, const char *field, const QString &text)
{
    found<QLineEdit>(dialog, field)->setText(text);
}

QDialog *dialogOf(const QWidget &page, const char *name)
{
    QPointer<QDialog> dialog;
    if (!QTest::qWaitFor([&] { return (dialog = page.findChild<QDialog *>(QString::fromLatin1(name))) != nullptr; }))
        qFatal("no dialog %s", name);
    return dialog;
}

} // namespace

void TestRulesPage::whatIsChangedIsMarkedAndApproved()
{
    SmallContest contest;
    MainWindow window(contest.context());
    const auto session = contest.createSigned();
    QWidget &page = rulesPage(window, session);
    QCOMPARE(texts(page, "ruleSentence").size(), 12);
    QVERIFY(texts(page, "ruleChange").isEmpty());
    QVERIFY(!enabled(page, "rules.approve"));
    found<QSpinBox>(page, "ruleRequiredCorrect")->setValue(10);
    QTRY_COMPARE(texts(page, "ruleChange"), QStringList{QStringLiteral("Changed – Right answers required: 15 → 10")});
    QVERIFY(texts(page, "ruleSentence")[1].contains(QStringLiteral("at least 10 of the 15")));
    QVERIFY(text(page, "rulesInForce").contains(QStringLiteral("not approved")));
    trigger(page, "rules.approve");
    QDialog *dialog = dialogOf(page, "approveRulesDialog");
    QVERIFY(text(*dialog, "approvedChanges").contains(QStringLiteral("15 → 10")));
    const auto *accept = found<QPushButton>(*dialog, "accept");
    QVERIFY(!accept->isEnabled());
    fill(*dialog, "approver", QStringLiteral("Lê Thử"));
    fill(*dialog, "reason", QStringLiteral("Biên bản 02"));
    QVERIFY(accept->isEnabled());
    found<QPushButton>(*dialog, "accept")->click();
    QTRY_COMPARE(table(page, "ruleVersions").rowCount(), 2);
    QTRY_VERIFY(texts(page, "ruleChange").isEmpty());
    QVERIFY(!enabled(page, "rules.approve"));
    QTRY_VERIFY(text(page, "versionDifference").contains(QStringLiteral("15 → 10")));
    const auto *versions = found<QTableView>(page, "ruleVersions");
    QTRY_VERIFY(versions->viewport()->rect().contains(versions->visualRect(versions->model()->index(1, 0))));
    auto state = session->rules().state();
    state.waitForFinished();
    QCOMPARE(state.result()->versions.back().version.rules.requiredCorrect, 10);
}

/// Of version 1 for rounds 1 and 2, and version 2 from round 3 on.
void TestRulesPage::theRoundThatAChangeIsForIsProposed()
{
    SmallContest contest;
    AppContext context = contest.context();
    context.draftFolder = contest.path(QStringLiteral("drafts"));
    const auto session = contest.createImported();
    RuleBook second = *ruleBookPreset(u"all-15");
    second.requiredCorrect = 12;
    RulesApproval approval{second, 3, QStringLiteral("Lê Thử"), QStringLiteral("thử"), {}};
    QVERIFY(wait(session->rules().approve(approval)));
    const auto proposed = [](const QWidget &page) {
        trigger(page, "rules.approve");
        QPointer<QDialog> dialog = dialogOf(page, "approveRulesDialog");
        const int round = found<QSpinBox>(*dialog, "fromRound")->value();
        dialog->reject();
        (void)QTest::qWaitFor([&] { return !dialog; });
        return round;
    };
    {
        MainWindow window(context);
        QWidget &page = rulesPage(window, session);
        found<QSpinBox>(page, "ruleRequiredCorrect")->setValue(11);
        QCOMPARE(proposed(page), 3);
        found<QTableView>(page, "ruleVersions")->selectRow(0);
        trigger(page, "rules.take");
        found<QSpinBox>(page, "ruleRequiredCorrect")->setValue(14);
        QCOMPARE(proposed(page), 1);
    }
    MainWindow window(context);
    QWidget &page = rulesPage(window, session);
    QTRY_COMPARE(found<QSpinBox>(page, "ruleRequiredCorrect")->value(), 14);
    QCOMPARE(proposed(page), 1);
}

void TestRulesPage::criteriaMoveByKeyboard()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = rulesPage(window, contest.createImported());
    auto *order = found<QListWidget>(page, "ruleOrder");
    QCOMPARE(order->item(1)->text(), QStringLiteral("closest prediction"));
    order->setCurrentRow(1);
    QTest::keyClick(order, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(order->item(1)->text(), QStringLiteral("earliest submission"));
    QCOMPARE(order->currentRow(), 2);
    QTRY_COMPARE(texts(page, "ruleChange").size(), 1);
    QVERIFY(!texts(page, "ruleFinding").filter(QStringLiteral("hardly ever counts")).isEmpty());
    QTest::keyClick(order, Qt::Key_Up, Qt::AltModifier);
    QTRY_VERIFY(texts(page, "ruleChange").isEmpty());
}

void TestRulesPage::scrollingTheFormChangesNothing()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = rulesPage(window, contest.createImported());
    const auto turn = [](QWidget *field) {
        const QPointF middle = field->rect().center();
        QWheelEvent wheel(middle, field->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &wheel);
    };
    auto *required = found<QSpinBox>(page, "ruleRequiredCorrect");
    auto *attempt = found<QComboBox>(page, "ruleCountedAttempt");
    turn(required);
    turn(attempt);
    QCOMPARE(required->value(), 15);
    QCOMPARE(attempt->currentIndex(), 0);
    QVERIFY(required->focusPolicy() == Qt::StrongFocus && attempt->focusPolicy() == Qt::StrongFocus);
    window.activateWindow();
    required->setFocus(); // as after typing into it
    QTRY_VERIFY(required->hasFocus());
    turn(required);
    QCOMPARE(required->value(), 15);
    attempt->setFocus();
    QTRY_VERIFY(attempt->hasFocus());
    turn(attempt);
    QCOMPARE(attempt->currentIndex(), 0);
}

void TestRulesPage::prizesAreEdited()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = rulesPage(window, contest.createImported());
    auto *prizes = found<QTableWidget>(page, "rulePrizes");
    QCOMPARE(prizes->rowCount(), 3);
    prizes->item(0, 2)->setText(QStringLiteral("1.500.000 đ"));
    QTRY_VERIFY(texts(page, "ruleSentence")[7].contains(
        QStringLiteral("1 × Giải Nhất (%1 đồng)").arg(QLocale().toString(1'500'000))));
    prizes->item(0, 2)->setText(QStringLiteral("a lot"));
    QVERIFY(prizes->item(0, 2)->text().startsWith(QStringLiteral("1"))); // as it was
    prizes->setCurrentCell(2, 0);
    found<QPushButton>(page, "prizeUp")->click();
    QCOMPARE(prizes->item(1, 0)->text(), QStringLiteral("Giải Ba"));
    found<QPushButton>(page, "removePrize")->click();
    QCOMPARE(prizes->rowCount(), 2);
    found<QPushButton>(page, "addPrize")->click();
    QCOMPARE(prizes->rowCount(), 3);
    QVERIFY(texts(page, "ruleSentence")[7].contains(QStringLiteral("New prize")));
}

void TestRulesPage::thePlansReadingsStandBesideTheirSettings()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = rulesPage(window, contest.create());
    QVERIFY(text(page, "messageText").contains(QStringLiteral("No rules are approved yet")));
    QVERIFY(enabled(page, "rules.approve"));
    QTRY_VERIFY(text(page, "planReading.required_correct").contains(QStringLiteral("Chosen – All 15 right")));
    const auto *prizes = found<QTableWidget>(page, "rulePrizes");
    prizes->item(0, 2)->setText(QStringLiteral("5000000"));
    trigger(page, "rules.literal10");
    QCOMPARE(prizes->item(0, 2)->text(), QStringLiteral("5,000,000")); // which no reading of the plan is about
    QVERIFY(text(page, "planReading.required_correct").contains(QStringLiteral("Chosen – 10 right suffice")));
    QVERIFY(text(page, "planReading.order").contains(QStringLiteral("Chosen – Earliest submission first")));
    found<QSpinBox>(page, "ruleRequiredCorrect")->setValue(12);
    QVERIFY(!text(page, "planReading.required_correct").contains(QStringLiteral("Chosen")));
}

void TestRulesPage::theBenchShowsOnlyWhatChanges()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = rulesPage(window, contest.createSigned());
    trigger(page, "rules.compare");
    QPointer<QDialog> bench = dialogOf(page, "rulesBenchDialog");
    auto *choices = found<QListWidget>(*bench, "benchChoices");
    QCOMPARE(choices->count(), 4); // version 1, both presets, the editor
    found<QPushButton>(*bench, "benchCompare")->click();
    QTRY_VERIFY(table(*bench, "rulesBenchTable").columnCount() == 3);
    const QAbstractItemModel &rows = table(*bench, "rulesBenchTable");
    for (int row = 0; row < rows.rowCount(); ++row)
        QVERIFY(rows.index(row, 1).data() != rows.index(row, 2).data());
    for (int row = 0; row < choices->count(); ++row)
        choices->item(row)->setCheckState(row == 0 || row == 1 ? Qt::Checked : Qt::Unchecked);
    found<QPushButton>(*bench, "benchCompare")->click();
    QTRY_VERIFY(text(*bench, "benchResult").contains(QStringLiteral("nothing changes"))); // version 1 is that preset
    QCOMPARE(rows.rowCount(), 0);
    choices->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(!found<QPushButton>(*bench, "benchCompare")->isEnabled());
    found<QPushButton>(*bench, "benchClose")->click();
    QTRY_VERIFY(!bench);
}

void TestRulesPage::aDraftIsLookedAtAsOne()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = rulesPage(window, contest.createImported());
    for (const char *note : {"filled in by hand", "they are a draft"}) {
        trigger(page, "rules.preview");
        QPointer<QDialog> preview = dialogOf(page, "documentPreview");
        QVERIFY(text(*preview, "previewNote").contains(QString::fromLatin1(note)));
        preview->reject();
        QTRY_VERIFY(!preview);
        found<QSpinBox>(page, "ruleRequiredCorrect")->setValue(9);
    }
}

void TestRulesPage::theAuditEntryIsOneClickAway()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = rulesPage(window, contest.createImported());
    trigger(page, "rules.audit");
    QPointer<QDialog> dialog = dialogOf(page, "auditEntryDialog");
    QTRY_COMPARE(text(*dialog, "auditEntryTitle"), QStringLiteral("Rule reading approved"));
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QVERIFY(page.isVisible());
}

void TestRulesPage::othersOnlyRead()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = rulesPage(window, contest.createWithMembers());
    QTRY_VERIFY(!found<QSpinBox>(page, "ruleRequiredCorrect")->isEnabled());
    QVERIFY(!found<QListWidget>(page, "ruleOrder")->isEnabled());
    QVERIFY(!found<QPushButton>(page, "addPrize")->isEnabled());
    QVERIFY(!enabled(page, "rules.approve"));
    QVERIFY(!enabled(page, "rules.literal10"));
    QVERIFY(!found<QAction>(page, "rules.literal10")->toolTip().isEmpty());
    QVERIFY(enabled(page, "rules.compare"));
    QCOMPARE(texts(page, "ruleSentence").size(), 12);
}

void TestRulesPage::discardedChangesComeBack()
{
    SmallContest contest;
    MainWindow window(contest.context());
    QWidget &page = rulesPage(window, contest.createImported());
    auto *required = found<QSpinBox>(page, "ruleRequiredCorrect");
    required->setValue(11);
    trigger(page, "rules.discard");
    QCOMPARE(required->value(), 15);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Bring them back"))
            button->click();
    }
    QCOMPARE(required->value(), 11);
}

void TestRulesPage::whatIsChangedOutlivesTheWindow()
{
    SmallContest contest;
    AppContext context = contest.context();
    context.draftFolder = contest.path(QStringLiteral("drafts"));
    const auto session = contest.createImported();
    {
        MainWindow window(context);
        found<QSpinBox>(rulesPage(window, session), "ruleRequiredCorrect")->setValue(13);
    }
    {
        MainWindow window(context);
        QWidget &page = rulesPage(window, session);
        QTRY_COMPARE(found<QSpinBox>(page, "ruleRequiredCorrect")->value(), 13);
        QVERIFY(text(page, "messageText").contains(QStringLiteral("not approved")));
        trigger(page, "rules.discard");
    }
    MainWindow window(context);
    QWidget &page = rulesPage(window, session);
    QTest::qWait(200);
    QCOMPARE(found<QSpinBox>(page, "ruleRequiredCorrect")->value(), 15);
}

void TestRulesPage::lettersNeverClash_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("vi") << QStringLiteral("vi");
    QTest::newRow("en") << QStringLiteral("en");
}

void TestRulesPage::lettersNeverClash()
{
    QFETCH(const QString, language);
    SmallContest contest;
    contest.settings->setValue(QStringLiteral("language"), language);
    MainWindow window(contest.context());
    QWidget &page = rulesPage(window, contest.createImported());
    QHash<QString, QString> taken;
    const auto take = [&](const QString &text) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        QVERIFY2(letter.isEmpty() || !taken.contains(letter), qPrintable(text + u'|' + taken.value(letter)));
        taken.insert(letter, text);
    };
    for (const QAction *menu : window.menuBar()->actions())
        take(menu->text());
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            take(label->text());
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            take(button->text());
    }
}

void TestRulesPage::searchingTheRankingBringsItsTab()
{
    SmallContest contest;
    MainWindow window(contest.context());
    rulesPage(window, contest.createSigned());
    auto *tabs = found<QTabBar>(*found<QWidget>(window, "rankingPage"), "areaTabs");
    trigger(window, "go.search");
    const QPointer<QDialog> search = window.findChild<QDialog *>();
    QVERIFY(search);
    auto *field = search->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("zzzz"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(tabs->currentIndex(), 0);
    QTRY_COMPARE(found<QLineEdit>(*found<QWidget>(window, "resultsPage"), "filterEdit")->text(),
                 QStringLiteral("zzzz"));
}

void TestRulesPage::fitsTheScreen_data()
{
    addPictureRows();
}

/// Into <build>/screens, to be looked at.
void TestRulesPage::fitsTheScreen()
{
    SmallContest contest;
    lookAsTheRowSays(contest);
    MainWindow window(contest.context());
    window.resize(officeScreen);
    QWidget &page = rulesPage(window, contest.createSigned());
    const auto grab = [](QWidget &widget, const char *name) {
        takePicture(widget, "rules", name);
    };
    found<QSpinBox>(page, "ruleRequiredCorrect")->setValue(10);
    grab(window, "page");
    found<QScrollArea>(page, "ruleEditorScroll")->ensureVisible(0, 2000);
    grab(window, "page-below");
    trigger(page, "rules.approve");
    QPointer<QDialog> dialog = dialogOf(page, "approveRulesDialog");
    grab(*dialog, "approve");
    dialog->reject();
    QTRY_VERIFY(!dialog);
    trigger(page, "rules.compare");
    dialog = dialogOf(page, "rulesBenchDialog");
    found<QPushButton>(*dialog, "benchCompare")->click();
    QTRY_VERIFY(table(*dialog, "rulesBenchTable").columnCount() > 0);
    grab(*dialog, "bench");
    dialog->reject();
}

} // namespace hoithi

using TestRulesPage = hoithi::TestRulesPage;
HOITHI_TEST(TestRulesPage)
#include "tst_rulespage.moc"
