// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "testregistry.h"
#include "views/dialogs/memberdialogs.h"
#include "views/theme/tokens.h"
#include "views/widgets/datatable.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"
#include "windowparts.h"

#include <QCheckBox>
#include <QDialog>
#include <QHash>
#include <QHeaderView>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>
#include <cmath>

namespace hoithi {

using namespace test;

/// What holds for every page alike: keyboard, Alt letters, room, figures, headers, language.
class TestConventions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void openedPageHasTheKeyboard();
    void contentGetsTheKeyboardWhenItIsThere();
    void chosenTabHasTheKeyboard();
    void downGoesFromTheFilterIntoTheTable();
    void paneClosesByEscOnEveryPage();
    void messagesDoNotOutliveTheirLanguage();
    void mnemonicsNeverClash_data() { languages(); }
    void mnemonicsNeverClash();
    void mnemonicsOfAMenuNeverClash_data() { languages(); }
    void mnemonicsOfAMenuNeverClash();
    void pagesFitASmallWindow_data() { languages(); }
    void pagesFitASmallWindow();
    void figuresAreTabular();
    void formsBeginAtTheirFirstFieldAndEndAtTheButtons();
    void formsGrowWithWhatTheySay();
    void lettersOfTheMembersFormNeverClash_data() { languages(); }
    void lettersOfTheMembersFormNeverClash();
    void formsAreReadDownward_data() { languages(); }
    void formsAreReadDownward();
    void headersAreNeverCut_data() { languages(); }
    void headersAreNeverCut();
    void boxesAreSeenWithoutTheirTick_data();
    void boxesAreSeenWithoutTheirTick();

private:
    static void languages();
};

namespace {

/// The Alt letter of a text, or none.
QString letterOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString();
}

/// The texts with an Alt letter that are in sight: buttons, and labels of fields.
QStringList textsWithLetters(const QWidget &window)
{
    QStringList texts;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !letterOf(button->text()).isEmpty())
            texts << button->text();
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && !letterOf(label->text()).isEmpty())
            texts << label->text();
    }
    return texts;
}

/// Says at length why not.
class RefusingDialog final : public AnsweredDialog
{
public:
    RefusingDialog() : AnsweredDialog(QStringLiteral("Form"), QStringLiteral("Text"), QStringLiteral("Go"), nullptr)
    {
        for (const char *name : {"first", "second", "third"})
            addLine(QString::fromLatin1(name), QString::fromLatin1(name));
        check();
    }

private:
    [[nodiscard]] QString missing() const override { return {}; }
    void submit() override
    {
        finish(failure(ErrorCode::Refused, QStringLiteral("It is refused again. ").repeated(15)));
    }
};

/// Two texts of the window with the same Alt letter, its menus among them; empty without any.
QString clashInSight(const MainWindow &window)
{
    QStringList texts = textsWithLetters(window);
    for (const QAction *menu : window.menuBar()->actions())
        texts << menu->text();
    QHash<QString, QString> taken;
    for (const QString &text : std::as_const(texts)) {
        if (taken.contains(letterOf(text)))
            return text + QStringLiteral(", ") + taken.value(letterOf(text));
        taken.insert(letterOf(text), text);
    }
    return {};
}

/// Whatever Tab reaches, from the first field on.
QWidgetList reachedByTab(const QWidget &dialog)
{
    QWidgetList reached;
    for (QWidget *widget = dialog.focusWidget(); widget && !reached.contains(widget);
         widget = widget->nextInFocusChain()) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible())
            reached << widget;
    }
    return reached;
}

QString clashingLetter(const QStringList &texts)
{
    QStringList letters;
    for (const QString &text : texts)
        letters << letterOf(text);
    return letters.removeDuplicates() > 0 ? texts.join(u'|') : QString();
}

/// WCAG 2.1, "contrast ratio".
double contrastOf(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double value) {
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

void TestConventions::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("vi") << QStringLiteral("vi");
    QTest::newRow("en") << QStringLiteral("en");
}

void TestConventions::openedPageHasTheKeyboard()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow(); // without a window manager nobody else does
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const QString &id : MainWindow::pageIds()) {
        found<QWidget>(window, "navigation")->setFocus();
        trigger(window, qPrintable(QStringLiteral("go.%1").arg(id)));
        const auto &page = *found<QWidget>(window, qPrintable(QStringLiteral("%1Page").arg(id)));
        QVERIFY2(page.isAncestorOf(window.focusWidget()), qPrintable(id));
    }
    trigger(window, "go.import");
    contest.files->toOpen = {contest.writeDump()};
    QTest::keyClick(window.focusWidget(), Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(table(window, "previewTable").rowCount(), SmallContest::acceptedRows);
}

void TestConventions::contentGetsTheKeyboardWhenItIsThere()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    trigger(window, "go.ranking");
    const auto *filter = found<QLineEdit>(*found<QWidget>(window, "rankingPage"), "filterEdit");
    QVERIFY(!filter->isVisible()); // before the standing is read
    QTRY_COMPARE(window.focusWidget(), filter);
}

void TestConventions::chosenTabHasTheKeyboard()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    trigger(window, "go.ranking");
    auto *tabs = found<QTabBar>(*found<QWidget>(window, "rankingPage"), "areaTabs");
    const QStackedWidget *pages = tabs->parentWidget()->findChild<QStackedWidget *>();
    for (const int tab : {1, 2, 3, 0}) {
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        QCOMPARE(tabs->currentIndex(), tab);
        QTRY_VERIFY2(pages->currentWidget()->isAncestorOf(window.focusWidget()), qPrintable(tabs->tabText(tab)));
    }
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right); // looks on, and may go further
    QCOMPARE(tabs->currentIndex(), 1);
    QCOMPARE(window.focusWidget(), tabs);
}

void TestConventions::downGoesFromTheFilterIntoTheTable()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    trigger(window, "go.ranking");
    auto *filter = found<QLineEdit>(*found<QWidget>(window, "rankingPage"), "filterEdit");
    QTRY_COMPARE(window.focusWidget(), filter);
    QTest::keyClick(filter, Qt::Key_Down);
    const DataTable &ranking = *found<DataTable>(window, "rankingTable");
    QCOMPARE(window.focusWidget(), &ranking);
    QVERIFY(ranking.currentIndex().isValid());
}

void TestConventions::paneClosesByEscOnEveryPage()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    trigger(window, "go.ranking");
    auto *ranking = found<QWidget>(window, "rankingPage");
    auto *filter = found<QLineEdit>(*ranking, "filterEdit");
    QTRY_VERIFY(filter->isVisible());
    const auto *why = found<QWidget>(*ranking, "whyPlace");
    QVERIFY(!why->isHidden());
    QTest::keyClicks(filter, QStringLiteral("an"));
    QTest::keyClick(filter, Qt::Key_Escape); // takes that back first
    QVERIFY(filter->text().isEmpty());
    QVERIFY(!why->isHidden());
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(why->isHidden());
    trigger(window, "go.questions");
    const auto *side = found<QWidget>(window, "questionSidePane");
    QVERIFY(!side->isHidden()); // it was closed for then and there only
    trigger(window, "go.ranking");
    QVERIFY(!why->isHidden());
    trigger(window, "view.details"); // for good, and on all pages
    QVERIFY(why->isHidden());
    trigger(window, "go.questions");
    QVERIFY(side->isHidden());
    trigger(window, "view.details");
    QVERIFY(!side->isHidden());
    trigger(window, "go.ranking");
    QVERIFY(!why->isHidden());
    trigger(window, "go.awards");
    const auto *form = found<QWidget>(window, "decisionForm");
    QTest::keyClick(found<QWidget>(*form, "decisionNumber"), Qt::Key_Escape);
    QVERIFY(!form->isHidden()); // somebody types in it
    trigger(window, "view.details");
    QVERIFY(form->isHidden());
    trigger(window, "go.ranking");
    QVERIFY(!why->isHidden()); // what belongs to one page stays with it
    trigger(window, "go.awards");
    QVERIFY(form->isHidden());
    trigger(window, "view.details");
    QVERIFY(!form->isHidden());
}

void TestConventions::messagesDoNotOutliveTheirLanguage()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.create());
    window.show();
    QWidget &page = opened(window, "import");
    contest.files->toOpen = {contest.path(QStringLiteral("missing.csv"))};
    trigger(page, "import.choose");
    QTRY_VERIFY(found<QWidget>(page, "messageBar")->isVisible());
    trigger(window, "language.vi");
    QVERIFY(!found<QWidget>(page, "messageBar")->isVisible());
}

void TestConventions::mnemonicsNeverClash()
{
    QFETCH(QString, language);
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    trigger(window, qPrintable(QStringLiteral("language.%1").arg(language)));
    for (const QString &id : MainWindow::pageIds()) {
        QWidget &page = opened(window, qPrintable(id));
        auto *tabs = page.findChild<QTabBar *>(QStringLiteral("areaTabs"));
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            QTest::qWait(100);
            for (JobBar *bar : page.findChildren<JobBar *>())
                (void)bar->start(QStringLiteral("job")); // its button, too
            QCOMPARE(clashInSight(window), QString());
            for (JobBar *bar : page.findChildren<JobBar *>())
                bar->finish();
        }
    }
}

void TestConventions::mnemonicsOfAMenuNeverClash()
{
    QFETCH(QString, language);
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.create());
    window.show();
    trigger(window, qPrintable(QStringLiteral("language.%1").arg(language)));
    QList<const QMenu *> menus;
    for (const QAction *action : window.menuBar()->actions())
        menus << action->menu();
    for (qsizetype i = 0; i < menus.size(); ++i) {
        QStringList texts;
        for (const QAction *action : menus.at(i)->actions()) {
            if (action->menu() && action->menu()->objectName() != QStringLiteral("recentContests")) // names of files
                menus << action->menu();
            if (!letterOf(action->text()).isEmpty())
                texts << action->text();
        }
        QCOMPARE(clashingLetter(texts), QString());
    }
    QVERIFY(menus.size() > 4);
}

void TestConventions::pagesFitASmallWindow()
{
    QFETCH(QString, language);
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    trigger(window, qPrintable(QStringLiteral("language.%1").arg(language)));
    for (const QString &id : MainWindow::pageIds()) {
        const QWidget &page = opened(window, qPrintable(id));
        QTest::qWait(100);
        page.findChild<MessageBar *>()->showMessage(Tone::Warning, QStringLiteral("Something is to be told."));
        QTest::qWait(20);
        const QSize least = window.minimumSizeHint();
        QVERIFY2(least.width() <= 1000 && least.height() <= 560,
                 qPrintable(QStringLiteral("%1: %2 × %3").arg(id).arg(least.width()).arg(least.height())));
    }
}

void TestConventions::figuresAreTabular()
{
    const SmallContest contest;
    const MainWindow window(contest.context());
    QVERIFY(hasTabularFigures(QApplication::font()));
    QCOMPARE(QApplication::font().pointSize(), type::body);
    QCOMPARE(found<QWidget>(window, "navigation")->font().pointSize(), type::body);
}

void TestConventions::formsBeginAtTheirFirstFieldAndEndAtTheButtons()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    QWidget &page = opened(window, "ranking");
    QTRY_VERIFY(enabled(page, "ranking.sign"));
    trigger(page, "ranking.sign");
    auto &dialog = *page.findChild<QDialog *>();
    QTRY_VERIFY(found<QLineEdit>(dialog, "judge")->hasFocus());
    QTest::keyClick(&dialog, Qt::Key_Tab);
    QVERIFY(found<QLineEdit>(dialog, "typedRound")->hasFocus());
    QTest::keyClick(&dialog, Qt::Key_Tab); // nothing may be accepted yet
    QVERIFY(found<QPushButton>(dialog, "reject")->hasFocus());
}

void TestConventions::formsGrowWithWhatTheySay()
{
    RefusingDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    found<QPushButton>(dialog, "accept")->click();
    QTest::qWait(20);
    QVERIFY(dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width()));
    int above = 0;
    for (const char *name : {"first", "second", "third"}) {
        const auto *field = found<QLineEdit>(dialog, name);
        QVERIFY2(field->y() >= above && field->height() >= field->sizeHint().height(), name);
        above = field->geometry().bottom();
    }
}

void TestConventions::lettersOfTheMembersFormNeverClash()
{
    QFETCH(QString, language);
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createImported());
    window.show();
    trigger(window, qPrintable(QStringLiteral("language.%1").arg(language)));
    trigger(window, "contest.members");
    found<QPushButton>(window, "enterMember")->click();
    auto *dialog = window.findChild<MemberDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(clashingLetter(textsWithLetters(*dialog)), QString());
}

void TestConventions::formsAreReadDownward()
{
    QFETCH(QString, language);
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    trigger(window, qPrintable(QStringLiteral("language.%1").arg(language)));
    opened(window, "ranking");
    QTRY_VERIFY(enabled(window, "ranking.invalidate"));
    for (const char *action : {"ranking.amend", "ranking.sign", "ranking.invalidate", "overview.rules", "overview.key",
                               "overview.retention", "overview.erase", "vault.protect", "contest.openServer"}) {
        trigger(window, action);
        QTRY_COMPARE(window.findChildren<QDialog *>().size(), qsizetype(1));
        const QPointer<QDialog> dialog = window.findChild<QDialog *>();
        QTRY_VERIFY(dialog->focusWidget());
        int above = 0;
        for (const QWidget *widget : reachedByTab(*dialog)) {
            const int bottom = widget->mapTo(dialog.data(), QPoint(0, widget->height())).y();
            QVERIFY2(bottom > above,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(action), widget->objectName())));
            above = widget->mapTo(dialog.data(), QPoint()).y();
        }
        QCOMPARE(clashingLetter(textsWithLetters(*dialog)), QString());
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }
}

void TestConventions::boxesAreSeenWithoutTheirTick_data()
{
    QTest::addColumn<QString>("appearance");
    QTest::newRow("light") << QStringLiteral("light");
    QTest::newRow("dark") << QStringLiteral("dark");
}

/// WCAG 2.1, 1.4.11: what a control is known by has a contrast of 3:1 to what is beside it.
void TestConventions::boxesAreSeenWithoutTheirTick()
{
    QFETCH(QString, appearance);
    SmallContest contest;
    contest.settings->setValue(QStringLiteral("appearance"), appearance);
    MainWindow window(contest.context());
    QCheckBox check(&window);
    QRadioButton radio(&window);
    QListWidget list(&window);
    (new QListWidgetItem(QStringLiteral("x"), &list))->setCheckState(Qt::Unchecked);
    window.show();
    for (QWidget *widget : QWidgetList{&check, &radio, list.viewport()}) {
        widget->setAutoFillBackground(true); // else what is beside the box has no colour
        const QImage seen = widget->grab().toImage();
        const int boxY = widget == list.viewport() ? list.visualItemRect(list.item(0)).center().y() : seen.height() / 2;
        double contrast = 1;
        for (int x = 0; x < 10; ++x) // the left side of the box
            contrast = std::max(contrast, contrastOf(seen.pixelColor(x, boxY), seen.pixelColor(10, boxY)));
        const QString found =
            QStringLiteral("%1: %2").arg(QLatin1String(widget->metaObject()->className())).arg(contrast);
        QVERIFY2(contrast >= 3, qPrintable(found));
    }
}

void TestConventions::headersAreNeverCut()
{
    QFETCH(QString, language);
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    trigger(window, qPrintable(QStringLiteral("language.%1").arg(language)));
    for (const QString &id : MainWindow::pageIds()) {
        QWidget &page = opened(window, qPrintable(id));
        QTest::qWait(50);
        for (const DataTable *table : page.findChildren<DataTable *>()) {
            const QHeaderView *header = table->horizontalHeader();
            QFont bold = header->font();
            bold.setBold(true);
            for (int column = 0; table->isVisible() && column < header->count() - 1; ++column) {
                const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
                QVERIFY2(header->sectionSize(column) > QFontMetrics(bold).horizontalAdvance(title) + 2 * space::s,
                         qPrintable(QStringLiteral("%1: %2").arg(table->objectName(), title)));
            }
        }
    }
}

} // namespace hoithi

using TestConventions = hoithi::TestConventions;
HOITHI_TEST(TestConventions)
#include "tst_conventions.moc"
