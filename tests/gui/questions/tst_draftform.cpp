// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "postgresfixture.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/dialogs/mergedialog.h"
#include "views/shell/together/draftform.h"
#include "views/widgets/dayfield.h"
#include "views/widgets/messagebar.h"
#include "windowparts.h"

#include <QDir>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>

namespace hoithi {

using namespace test;

namespace {

const DraftKey form{QStringLiteral("decision"), QStringLiteral("round 1")};
const QString theirName = QStringLiteral("Phạm Thị Thư");

/// The awards page of a contest, and somebody else who has it open.
struct Desktop
{
    explicit Desktop(const QString &store, AppContext context) : window(std::move(context))
    {
        session = wait(ContestSession::open(store, std::make_shared<SystemClock>())).value();
        other = wait(ContestSession::open(store, std::make_shared<SystemClock>())).value();
        window.openSession(session);
        window.show();
        page = &opened(window, "awards");
    }

    [[nodiscard]] QLineEdit &line(const char *name) const { return *found<QLineEdit>(*page, name); }
    [[nodiscard]] Draft draft() const { return wait(other->draft(form)).value(); }
    [[nodiscard]] QString stored(const char *field) const
    {
        const DraftContent content = draft().content;
        const auto there = content.find(QString::fromLatin1(field));
        return there == content.end() ? QString() : there->second;
    }
    /// What the other makes of the form, on top of whatever is there.
    void fillIn(const char *field, const QString &text) const
    {
        Draft current = draft();
        current.content[QString::fromLatin1(field)] = text;
        const auto saving = wait(other->saveDraft(form, current.version, current.content, theirName));
        QVERIFY(saving && saving->saved);
    }
    [[nodiscard]] MergeDialog *question() const { return window.findChild<MergeDialog *>(); }

    std::shared_ptr<ContestSession> session;
    std::shared_ptr<ContestSession> other;
    MainWindow window;
    QWidget *page = nullptr;
};

} // namespace

/// The decision's details, which several people fill in.
class TestDraftForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void whatIsTypedIsThereForOthersAndAfterClosing()
    {
        SmallContest contest;
        const QString store = contest.createSigned()->store();
        {
            Desktop desktop(store, contest.context());
            desktop.line("decisionNumber").setText(QStringLiteral("05/QĐ"));
            found<DayField>(*desktop.page, "decisionDate")->setDay(QDate(2026, 9, 2));
            QTRY_COMPARE(desktop.stored("number"), QStringLiteral("05/QĐ"));
            QTRY_COMPARE(desktop.stored("date"), QStringLiteral("2026-09-02"));
            desktop.line("signerName").setText(QStringLiteral("Trần Thử")); // and closed before it is saved
        }
        Desktop desktop(store, contest.context());
        QTRY_COMPARE(desktop.line("decisionNumber").text(), QStringLiteral("05/QĐ"));
        QTRY_COMPARE(desktop.line("signerName").text(), QStringLiteral("Trần Thử"));
        QCOMPARE(found<DayField>(*desktop.page, "decisionDate")->day().value_or(QDate()), QDate(2026, 9, 2));
        QVERIFY(!desktop.question());
    }

    void eachRoundHasItsOwn()
    {
        SmallContest contest;
        Desktop desktop(contest.createSigned()->store(), contest.context());
        const auto *rounds = found<QComboBox>(desktop.window, "roundPicker");
        QTRY_VERIFY(rounds->findData(2) >= 0);
        desktop.line("decisionNumber").setText(QStringLiteral("05"));
        chooseRound(desktop.window, 2);
        QVERIFY(desktop.line("decisionNumber").text().isEmpty());
        QTRY_COMPARE(desktop.stored("number"), QStringLiteral("05")); // leaving saves
        chooseRound(desktop.window, 1);
        QTRY_COMPARE(desktop.line("decisionNumber").text(), QStringLiteral("05"));
    }

    void otherFieldsOfOthersAreTakenOver()
    {
        SmallContest contest;
        Desktop desktop(contest.createSigned()->store(), contest.context());
        QTest::qWait(700); // it follows
        desktop.line("decisionNumber").setText(QStringLiteral("05"));
        desktop.fillIn("signer_name", QStringLiteral("Trần Thử"));
        QTRY_COMPARE_WITH_TIMEOUT(desktop.line("signerName").text(), QStringLiteral("Trần Thử"), 2500);
        QCOMPARE(desktop.line("decisionNumber").text(), QStringLiteral("05"));
        QTRY_COMPARE(desktop.stored("number"), QStringLiteral("05"));
        QCOMPARE(desktop.stored("signer_name"), QStringLiteral("Trần Thử"));
        QVERIFY(!desktop.question());
        const auto bars = desktop.page->findChildren<MessageBar *>();
        QVERIFY(std::ranges::any_of(bars, [](const MessageBar *bar) { return bar->text().contains(theirName); }));
    }

    void theSameFieldIsAskedAbout_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }
    void theSameFieldIsAskedAbout()
    {
        QFETCH(const bool, mine);
        SmallContest contest;
        Desktop desktop(contest.createSigned()->store(), contest.context());
        QTest::qWait(700);
        desktop.line("decisionNumber").setText(QStringLiteral("05"));
        desktop.line("signerTitle").setText(QStringLiteral("Trưởng ban"));
        desktop.fillIn("number", QStringLiteral("06"));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.question(), 2500);
        QPointer<MergeDialog> question = desktop.question();
        QVERIFY(!found<QPushButton>(*question, "accept")->isEnabled());
        QCOMPARE(found<QRadioButton>(*question, "number.theirs")->text(), QStringLiteral("06"));
        QVERIFY(!question->findChild<QRadioButton *>(QStringLiteral("signer_title.mine"))); // no question
        found<QPushButton>(*question, mine ? "takeAllMine" : "takeAllTheirs")->click();
        found<QPushButton>(*question, "accept")->click();
        QTRY_VERIFY(!question);
        const QString chosen = mine ? QStringLiteral("05") : QStringLiteral("06");
        QCOMPARE(desktop.line("decisionNumber").text(), chosen);
        QTRY_COMPARE(desktop.stored("signer_title"), QStringLiteral("Trưởng ban"));
        QCOMPARE(desktop.stored("number"), chosen);
    }

    void decidingLaterLosesNothing()
    {
        SmallContest contest;
        const QString store = contest.createSigned()->store();
        AppContext context = contest.context();
        context.draftFolder = contest.path(QStringLiteral("drafts"));
        {
            Desktop desktop(store, context);
            QTest::qWait(700);
            desktop.line("decisionNumber").setText(QStringLiteral("05"));
            desktop.fillIn("number", QStringLiteral("06"));
            QTRY_VERIFY_WITH_TIMEOUT(desktop.question(), 2500);
            found<QPushButton>(*desktop.question(), "reject")->click();
            QCOMPARE(desktop.line("decisionNumber").text(), QStringLiteral("05"));
            QCOMPARE(desktop.stored("number"), QStringLiteral("06"));
        }
        Desktop desktop(store, context); // and asks again
        QTRY_VERIFY_WITH_TIMEOUT(desktop.question(), 2500);
        found<QRadioButton>(*desktop.question(), "number.mine")->setChecked(true);
        found<QPushButton>(*desktop.question(), "accept")->click();
        QTRY_COMPARE(desktop.stored("number"), QStringLiteral("05"));
        QTRY_VERIFY(QDir(context.draftFolder).isEmpty());
    }

    void whatIsSaidOfAConflictGoesOnceItIsSettled()
    {
        SmallContest contest;
        AppContext context = contest.context();
        context.draftFolder = contest.path(QStringLiteral("drafts"));
        Desktop desktop(contest.createSigned()->store(), context);
        desktop.line("decisionNumber").setText(QStringLiteral("05"));
        desktop.fillIn("number", QStringLiteral("06"));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.question(), 2500);
        const QPointer<MergeDialog> first = desktop.question();
        found<QPushButton>(*first, "reject")->click();
        QTRY_VERIFY(!first);
        auto *told = found<QWidget>(*desktop.page, "messageBar");
        QVERIFY(told->isVisible());
        found<QPushButton>(*told, "messageLink")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.question(), 2500);
        found<QRadioButton>(*desktop.question(), "number.theirs")->setChecked(true);
        found<QPushButton>(*desktop.question(), "accept")->click();
        QTRY_VERIFY(!told->isVisible());
        QCOMPARE(desktop.line("decisionNumber").text(), QStringLiteral("06"));
    }

    void othersWhoHaveTheFormInHandAreNamed()
    {
        SmallContest contest;
        Desktop desktop(contest.createSigned()->store(), contest.context());
        auto *inHand = found<QLabel>(*desktop.page, "decisionInHand");
        QVERIFY(inHand->isHidden());
        const QLineEdit &number = desktop.line("decisionNumber");
        QTRY_VERIFY(number.isVisible());
        QTest::qWait(300); // the page is laid out
        const int where = number.mapTo(&desktop.window, QPoint()).y();
        desktop.other->follow([](const ContestChange &) {});
        desktop.other->setPresence(theirName, form);
        QTRY_VERIFY_WITH_TIMEOUT(!inHand->isHidden(), 3000);
        QVERIFY(inHand->text().contains(theirName));
        QTest::qWait(100);
        QCOMPARE(number.mapTo(&desktop.window, QPoint()).y(), where); // stays under the mouse
        desktop.other->setPresence(theirName, {form.area, QStringLiteral("round 2")});
        QTRY_VERIFY_WITH_TIMEOUT(inHand->isHidden(), 3000);
        desktop.other->follow({});
    }

    void whatIsTypedWithoutTheServerIsKeptAndSavedLater()
    {
        SKIP_WITHOUT_POSTGRES();
        const auto server = PostgresFixture::create();
        QVERIFY(server);
        QVERIFY(wait(ContestSession::create(server->url(), QStringLiteral("kh2475"), std::make_shared<SystemClock>())));
        const SmallContest contest;
        AppContext context = contest.context();
        context.draftFolder = contest.path(QStringLiteral("drafts"));
        Desktop desktop(server->url(), context);
        QTest::qWait(1000);
        desktop.line("decisionNumber").setText(QStringLiteral("05"));
        QTRY_COMPARE_WITH_TIMEOUT(desktop.stored("number"), QStringLiteral("05"), 3000);
        QCOMPARE(server->admit(false), QString());
        auto *messages = found<MessageBar>(desktop.window, "windowMessages");
        QTRY_VERIFY_WITH_TIMEOUT(messages->isVisible() && messages->tone() == Tone::Warning, 10'000);
        desktop.line("decisionNumber").setText(QStringLiteral("06"));
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(context.draftFolder).isEmpty(), 5000);
        QCOMPARE(desktop.line("decisionNumber").text(), QStringLiteral("06"));
        const auto *told = desktop.page->findChild<MessageBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(told->text().contains(QStringLiteral("until it can be saved")), 30'000);
        QCOMPARE(server->admit(true), QString());
        QTRY_VERIFY_WITH_TIMEOUT(QDir(context.draftFolder).isEmpty(), 20'000);
        const auto again = wait(ContestSession::open(server->url(), std::make_shared<SystemClock>()));
        QCOMPARE(wait((*again)->draft(form)).value().content.at(QStringLiteral("number")), QStringLiteral("06"));
        QTRY_COMPARE(told->text(), QString());
    }
};

HOITHI_TEST(TestDraftForm)

} // namespace hoithi

#include "tst_draftform.moc"
