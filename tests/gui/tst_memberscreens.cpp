// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "pictures.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/dialogs/memberdialogs.h"
#include "views/dialogs/mergedialog.h"
#include "windowparts.h"

#include <QDir>
#include <QPointer>
#include <QPushButton>

namespace hoithi {

using namespace test;

/// Grabs what several people on one contest see, into <build>/screens, to be looked at.
class TestMemberScreens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }
    void everyDialogFitsItsScreen_data();
    void everyDialogFitsItsScreen();
};

namespace {

/// Two judges, one of whom has proposed something to the other, who is signed in.
std::shared_ptr<ContestSession> withProposal(SmallContest &contest)
{
    std::shared_ptr<ContestSession> session = contest.createWithMembers();
    const QByteArray password = SmallContest::password;
    if (!wait(session->signIn(QStringLiteral("cham"), password)) || !wait(session->rank(1)))
        qFatal("no ranking");
    const QString id = wait(session->rankedRows(wait(session->standing(1)).value(), {0}))->front().submissionId;
    if (!wait(session->invalidate(id, {}, QStringLiteral("nộp hộ")))
        || !wait(session->signIn(QStringLiteral("xet"), password)))
        qFatal("nothing proposed");
    return session;
}

void grabWidget(QWidget &widget, const QSize &screen, const QString &name)
{
    takePicture(widget, QStringLiteral("%1-%2").arg(QLatin1String(QTest::currentDataTag()), name), screen);
}

/// The dialog that the action opens, closed again.
void grabOpened(const MainWindow &window, const char *action, const QSize &screen, const QString &name,
                const char *button = nullptr)
{
    trigger(window, action);
    QPointer<QDialog> first;
    QTRY_VERIFY(first = window.findChild<QDialog *>());
    QDialog *shown = first;
    if (button) {
        found<QPushButton>(*first, button)->click();
        QTRY_VERIFY(shown = first->findChild<QDialog *>());
    }
    grabWidget(*shown, screen, name);
    shown->reject();
    if (first)
        first->reject();
    QTRY_VERIFY(!first);
}

/// What comes first on opening the contest.
void grabSignIn(const SmallContest &contest, const QString &store, const QSize &screen)
{
    MainWindow window(contest.context());
    window.resize(screen);
    window.show();
    window.openStore(store);
    SignInDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = window.findChild<SignInDialog *>());
    grabWidget(*dialog, screen, QStringLiteral("signin"));
    dialog->reject();
}

} // namespace

void TestMemberScreens::everyDialogFitsItsScreen_data()
{
    QTest::addColumn<QString>("appearance");
    QTest::addColumn<QString>("language");
    QTest::newRow("office-vi") << QStringLiteral("light") << QStringLiteral("vi");
    QTest::newRow("office-en-dark") << QStringLiteral("dark") << QStringLiteral("en");
}

void TestMemberScreens::everyDialogFitsItsScreen()
{
    QFETCH(QString, appearance);
    QFETCH(QString, language);
    const QSize screen(1366, 768);
    SmallContest contest;
    contest.settings->setValue(QStringLiteral("appearance"), appearance);
    contest.settings->setValue(QStringLiteral("language"), language);
    QVERIFY(QDir().mkpath(QStringLiteral(HOITHI_BINARY_DIR "/screens")));
    const auto session = withProposal(contest);
    MainWindow window(contest.context());
    window.resize(screen);
    window.show();
    window.openSession(session);
    QTRY_VERIFY(enabled(window, "contest.lock"));
    grabOpened(window, "contest.members", screen, QStringLiteral("members"));
    grabOpened(window, "contest.proposals", screen, QStringLiteral("proposals"));
    grabOpened(window, "contest.password", screen, QStringLiteral("password"));
    auto *merge = new MergeDialog(QStringLiteral("Lê Văn Chấm"),
                                  {{QStringLiteral("number"), QStringLiteral("Số"), QStringLiteral("04"),
                                    QStringLiteral("05"), QStringLiteral("06")},
                                   {QStringLiteral("signer_title"), QStringLiteral("Chức vụ"), QString(),
                                    QStringLiteral("Trưởng ban"), QStringLiteral("Phó Trưởng ban")}},
                                  &window);
    merge->open();
    grabWidget(*merge, screen, QStringLiteral("merge"));
    merge->reject();
    grabSignIn(contest, session->store(), screen);
    trigger(window, "contest.lock");
    grabWidget(window, screen, QStringLiteral("locked"));
}

HOITHI_TEST(TestMemberScreens)

} // namespace hoithi

#include "tst_memberscreens.moc"
