// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercontest.h"
#include "postgresfixture.h"
#include "questionparts.h"
#include "testregistry.h"
#include "views/dialogs/questions/reviewdialog.h"

#include <QRandomGenerator>
#include <QUrl>

#include <utility>

namespace hoithi {

using namespace test;

namespace {

/// A contest of an administrator and two organisers, each in a session of their own, as on desktops of their own.
class TwoOrganisers
{
public:
    explicit TwoOrganisers(bool onServer)
        : m_server(onServer ? PostgresFixture::create() : nullptr),
          m_store(m_server ? m_server->url() : files.path(QStringLiteral("members.hoithi")))
    {
        const auto owner = taken(ContestSession::create(m_store, QStringLiteral("kh2475"), m_clock));
        const auto enter = [&](const QString &login, const QString &name, Role role) {
            const QByteArray password = m_server ? QByteArray() : QByteArray(memberPassword);
            if (!wait(owner->recordMember({login, name, role, password})))
                qFatal("a member cannot be entered");
        };
        enter(m_administrator, QStringLiteral("Võ Văn Quản"), Role::Administrator);
        if (!m_server)
            (void)taken(owner->signIn(m_administrator, memberPassword));
        (void)taken(
            owner->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Võ Văn Quản"), QStringLiteral("test")));
        enter(m_writer, test::writer, Role::Organiser);
        enter(m_reviewer, test::reviewer, Role::Organiser);
        writer = sessionOf(m_writer);
        reviewer = sessionOf(m_reviewer);
    }
    ~TwoOrganisers()
    {
        writer.reset();
        reviewer.reset();
        for (const QString &login : {m_administrator, m_writer, m_reviewer}) {
            if (m_server)
                m_server->runAsOwner(QStringLiteral("DROP OWNED BY %1; DROP ROLE %1").arg(login));
        }
    }
    Q_DISABLE_COPY_MOVE(TwoOrganisers)

    SmallContest files;
    std::shared_ptr<ContestSession> writer;
    std::shared_ptr<ContestSession> reviewer;

private:
    [[nodiscard]] std::shared_ptr<ContestSession> sessionOf(const QString &login) const
    {
        QUrl address(m_store);
        if (m_server)
            address.setUserName(login);
        auto session = taken(ContestSession::open(m_server ? address.toString(QUrl::FullyEncoded) : m_store, m_clock));
        if (!m_server)
            (void)taken(session->signIn(login, memberPassword));
        return session;
    }

    std::unique_ptr<PostgresFixture> m_server;
    QString m_store;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(fromMillis(beforeTheContestMs));
    QString m_mark =
        QStringLiteral("hoithi_test_%1_").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    QString m_administrator = m_mark + QStringLiteral("quan");
    QString m_writer = m_mark + QStringLiteral("soan");
    QString m_reviewer = m_mark + QStringLiteral("duyet");
};

} // namespace

/// Two organisers at their windows, on one contest.
class TestQuestionMembers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void oneWritesAndTheOtherApproves_data();
    void oneWritesAndTheOtherApproves();
    void whoTypesIntoTheSameQuestionIsTold_data() { oneWritesAndTheOtherApproves_data(); }
    void whoTypesIntoTheSameQuestionIsTold();
    void whoDecidesSecondUnlocksWhatIsSealed();
    void judgesAreToldWhoseTheBankIs_data();
    void judgesAreToldWhoseTheBankIs();
};

void TestQuestionMembers::oneWritesAndTheOtherApproves_data()
{
    QTest::addColumn<bool>("onServer");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

void TestQuestionMembers::oneWritesAndTheOtherApproves()
{
    QFETCH(const bool, onServer);
    if (onServer)
        SKIP_WITHOUT_POSTGRES();
    const TwoOrganisers organisers(onServer);
    const QuestionDesk theirs(organisers.files, organisers.reviewer);
    QTRY_VERIFY(theirs.shows("questionsEmpty"));
    const QuestionDesk mine(organisers.files, organisers.writer);
    QTRY_VERIFY(mine.shows("questionsEmpty"));

    mine.run("questions.new");
    mine.text().setPlainText(QStringLiteral("Ứng dụng của thành phố tên là gì?"));
    mine.optionText(1).setPlainText(QStringLiteral("Hue-S"));
    mine.optionText(2).setPlainText(QStringLiteral("Hue-T"));
    mine.mark(1);
    mine.run("questions.save");
    QVERIFY(mine.ready(1));
    QTRY_VERIFY(enabled(*mine.page, "questions.submit"));
    mine.run("questions.submit");
    QTRY_COMPARE(test::text(*mine.page, "questionState"), QStringLiteral("In review"));
    QVERIFY(!enabled(*mine.page, "questions.approve")); // what one wrote oneself

    QVERIFY(theirs.ready(1)); // by itself
    QTRY_VERIFY(enabled(*theirs.page, "questions.approve"));
    theirs.run("questions.approve");
    const auto *dialog = openDialog<ReviewDialog>(theirs.window);
    QVERIFY(dialog);
    press(*dialog, "accept");
    QTRY_COMPARE(test::text(*theirs.page, "questionState"), QStringLiteral("Approved"));
    QTRY_COMPARE(test::text(*mine.page, "questionState"), QStringLiteral("Approved"));

    mine.text().setPlainText(QStringLiteral("Ứng dụng của thành phố có tên là gì?"));
    mine.run("questions.save");
    QTRY_COMPARE(test::text(*theirs.page, "questionState"), QStringLiteral("In review"));
    QCOMPARE(theirs.text().toPlainText(), QStringLiteral("Ứng dụng của thành phố có tên là gì?"));
}

void TestQuestionMembers::whoTypesIntoTheSameQuestionIsTold()
{
    QFETCH(const bool, onServer);
    if (onServer)
        SKIP_WITHOUT_POSTGRES();
    const TwoOrganisers organisers(onServer);
    storeQuestions(*organisers.writer, {sampleQuestion(QStringLiteral("Quyết định số 62 được ban hành năm nào?"))}, {});
    const QuestionDesk mine(organisers.files, organisers.writer);
    QVERIFY(mine.ready(1));
    mine.text().setPlainText(QStringLiteral("Quyết định số 62 ban hành khi nào?"));
    const DraftKey key{QStringLiteral("question"), QStringLiteral("question 1")};
    QTRY_VERIFY(!taken(organisers.writer->draft(key)).content.empty());
    const QuestionDesk theirs(organisers.files, organisers.reviewer);
    QVERIFY(theirs.ready(1));
    QTRY_VERIFY(theirs.shows("choiceBar"));
    QVERIFY2(test::text(*theirs.page, "choiceText").contains(test::writer),
             qPrintable(test::text(*theirs.page, "choiceText")));
}

void TestQuestionMembers::whoDecidesSecondUnlocksWhatIsSealed()
{
    const TwoOrganisers organisers(false);
    ContestSession &first = *organisers.writer;
    ContestSession &second = *organisers.reviewer;
    QVERIFY(wait(first.protectQuestions({questionsSecret, cheap}, writer)));
    QVERIFY(wait(second.bank().unlock(questionsSecret)));
    const std::vector<SavedQuestion> questions = writeQuestions(first, 20);
    takeStep(first, questions, ReviewStep::Submit, {});
    takeStep(second, questions, ReviewStep::Approve, {});
    DrawRequest draw{1, {}, 2475, true, {}};
    draw.blueprint.questionCount = 15;
    const DrawOutcome drawn = taken(first.papers().draw(draw));
    QCOMPARE(taken(first.papers().freeze(1, drawn.version, {})), Decided::Proposed);
    second.bank().lock();
    MainWindow window(organisers.files.context());
    window.show();
    window.openSession(organisers.reviewer);
    opened(window, "overview");
    trigger(window, "contest.proposals");
    auto *proposals = found<QDialog>(window, "proposalsDialog");
    auto *unlock = found<QPushButton>(*proposals, "unlockProposal");
    QTRY_VERIFY(unlock->isVisible());
    QVERIFY(!found<QPlainTextEdit>(*proposals, "proposedChange")->toPlainText().contains(QStringLiteral("--")));
    QVERIFY(!found<QPushButton>(*proposals, "confirmProposal")->isEnabled());
    unlock->click();
    QTRY_VERIFY(proposals->findChild<QDialog *>(QStringLiteral("bankPassphraseDialog")));
    auto *dialog = proposals->findChild<QDialog *>(QStringLiteral("bankPassphraseDialog"));
    typeInto(*dialog, "questionsPassphrase", questionsSecret);
    press(*dialog, "accept");
    QTRY_VERIFY(found<QPushButton>(*proposals, "confirmProposal")->isEnabled());
    QVERIFY(!unlock->isVisible());
}

void TestQuestionMembers::judgesAreToldWhoseTheBankIs_data()
{
    QTest::addColumn<bool>("isSealed");
    QTest::newRow("open") << false;
    QTest::newRow("sealed") << true;
}

void TestQuestionMembers::judgesAreToldWhoseTheBankIs()
{
    QFETCH(const bool, isSealed);
    SmallContest contest;
    const auto session = contest.createWithMembers();
    if (isSealed) {
        (void)taken(session->signIn(QStringLiteral("quan"), SmallContest::password));
        (void)taken(session->recordMember({QStringLiteral("to"), writer, Role::Organiser, SmallContest::password}));
        (void)taken(session->signIn(QStringLiteral("to"), SmallContest::password));
        (void)taken(session->protectQuestions({questionsSecret, cheap}, writer));
        session->bank().lock();
    }
    (void)taken(session->signIn(QStringLiteral("cham"), SmallContest::password));
    const QuestionDesk desk(contest, session);
    QTRY_VERIFY(desk.shows("questionsLocked"));
    const auto *closed = found<QWidget>(*desk.page, "questionsLocked");
    QVERIFY(test::text(*closed, "emptyText").contains(QStringLiteral("the work of an organiser")));
    QVERIFY(!found<QPushButton>(*closed, "emptyStateButton")->isVisible());
    QVERIFY(!desk.shows("sealNote"));
    QCOMPARE(desk.rows().rowCount(), 0);
}

} // namespace hoithi

using TestQuestionMembers = hoithi::TestQuestionMembers;
HOITHI_TEST(TestQuestionMembers)
#include "tst_questionmembers.moc"
