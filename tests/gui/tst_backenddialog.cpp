// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "certificates.h"
#include "keptflags.h"
#include "questions/papercontest.h"
#include "shelf.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "vaultparts.h"
#include "views/dialogs/backend/backenddialog.h"

#include <QHash>
#include <QLineEdit>

namespace hoithi {

using namespace test;

namespace {

/// A keyring that takes everything, or nothing.
class OwnKeyring final : public Keyring
{
public:
    QHash<QString, QString> secrets;
    bool isThere = true;

    void read(const QString &name, QObject *context, Read read) override
    {
        const auto known = secrets.constFind(name);
        const Result<QString> secret = !isThere ? failure(ErrorCode::Unsupported, QStringLiteral("None."))
                                       : known == secrets.cend()
                                           ? failure(ErrorCode::NotFound, QStringLiteral("Nothing."))
                                           : Result<QString>(*known);
        QMetaObject::invokeMethod(
            context, [read, secret] { read(secret); }, Qt::QueuedConnection);
    }
    void write(const QString &name, const QString &secret, QObject *context, Done done) override
    {
        if (isThere)
            secrets.insert(name, secret);
        const Result<void> outcome =
            isThere ? Result<void>() : failure(ErrorCode::Unsupported, QStringLiteral("None."));
        QMetaObject::invokeMethod(
            context, [done, outcome] { done(outcome); }, Qt::QueuedConnection);
    }
    void remove(const QString &, QObject *, Done) override {}
};

} // namespace

/// What the window does with a backend: from the address typed to what is imported, or published.
class TestBackendDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsFetchedIsShownThenImported();
    void nothingNewIsSaid();
    void theTokenIsInNoSetting();
    void withoutAKeyringTheTokenStaysInMemory();
    void aBreakIsGoneOnWith();
    void aStoppedFetchIsGoneOnWith();
    void aRefusedTokenIsAskedForAgain();
    void theConnectionIsTested();
    void anAddressThatIsNoneIsToldAtOnce();
    void aFinalResultIsPublished();
    void whatIsNotOursIsReplacedOnlyWhenSaid();
    void aFrozenPaperIsPublished();

private:
    QWidget &importPage();
    BackendDialog *dialog();
    [[nodiscard]] AppContext with(AppContext context) const;
    [[nodiscard]] static BackendDialog *dialogOf(const MainWindow &window);
    void fillIn(const QString &token = QString::fromLatin1(goodToken));
    void fillIn(const MainWindow &window, const QString &token);
    void fetch(const QString &token = QString::fromLatin1(goodToken));
    void publishResult();
    void makeFinal();

    Certificates m_certificates;
    std::unique_ptr<FaultyBackend> m_server;
    RoundFeed m_feed{5, 2};
    Shelf m_shelf;
    std::unique_ptr<SmallContest> m_contest;
    std::shared_ptr<ContestSession> m_session;
    std::shared_ptr<OwnKeyring> m_keyring;
    std::unique_ptr<MainWindow> m_window;
};

void TestBackendDialog::initTestCase()
{
    QVERIFY2(m_certificates.problem().isEmpty(), qPrintable(m_certificates.problem()));
    m_server = std::make_unique<FaultyBackend>(m_certificates.server());
}

void TestBackendDialog::init()
{
    windowWarningsAreErrors();
    m_feed = RoundFeed(5, 2);
    m_shelf = {};
    m_server->answer([this](const SeenRequest &request) { return m_feed.answer(request); });
    m_contest = std::make_unique<SmallContest>();
    m_keyring = std::make_shared<OwnKeyring>();
    m_session = m_contest->createImported();
    m_window = std::make_unique<MainWindow>(with(m_contest->context()));
    m_window->openSession(m_session);
    m_window->show();
}

void TestBackendDialog::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_contest.reset();
}

QWidget &TestBackendDialog::importPage()
{
    QWidget &page = opened(*m_window, "import");
    found<QLineEdit>(page, "importer")->setText(QStringLiteral("Lê Thị Mẫu"));
    return page;
}

/// What the test gives a window for its work with backends.
AppContext TestBackendDialog::with(AppContext context) const
{
    context.tokens = std::make_shared<BackendTokens>(m_keyring);
    context.backend.pace = {Millis(0), Millis(1), Millis(1), Millis(1000), 2};
    context.backend.records = std::make_shared<FeedRecords>(m_contest->settings);
    return context;
}

BackendDialog *TestBackendDialog::dialogOf(const MainWindow &window)
{
    return openDialog<BackendDialog>(window);
}

BackendDialog *TestBackendDialog::dialog()
{
    return dialogOf(*m_window);
}

void TestBackendDialog::fillIn(const QString &token)
{
    fillIn(*m_window, token);
}

void TestBackendDialog::fillIn(const MainWindow &window, const QString &token)
{
    QTRY_VERIFY(dialogOf(window));
    const BackendDialog &dialog = *dialogOf(window);
    found<QLineEdit>(dialog, "backendAddress")->setText(m_server->address());
    found<QLineEdit>(dialog, "backendAuthority")->setText(m_certificates.authorityFile());
    found<QLineEdit>(dialog, "backendToken")->setText(token);
    QTRY_VERIFY(!text(dialog, "backendTokenNote").isEmpty());
}

void TestBackendDialog::fetch(const QString &token)
{
    trigger(importPage(), "import.fetch");
    fillIn(token);
    QTRY_VERIFY(found<QPushButton>(*dialog(), "accept")->isEnabled());
    found<QPushButton>(*dialog(), "accept")->click();
    QTRY_VERIFY(!dialog());
}

void TestBackendDialog::whatIsFetchedIsShownThenImported()
{
    fetch();
    QWidget &page = importPage();
    QTRY_COMPARE(table(page, "differencesTable").rowCount(), 5 + SmallContest::acceptedRows); // added and vanished
    QCOMPARE(taken(m_session->batches(1)).size(), 1U);
    QTRY_VERIFY(enabled(page, "import.commit"));
    trigger(page, "import.commit");
    QCOMPARE(m_contest->messages->confirmations.size(), 1U);
    QTRY_COMPARE(taken(m_session->batches(1)).size(), 2U);
    const auto batches = taken(m_session->batches(1));
    const auto fetched = std::ranges::max_element(batches, {}, &BatchSummary::id);
    QCOMPARE(fetched->fileName, QString(m_server->address() + QStringLiteral("/v1/rounds/1/submissions")));
    QCOMPARE(fetched->counts.accepted, 5);
    QCOMPARE(fetched->importer, QStringLiteral("Lê Thị Mẫu"));
}

void TestBackendDialog::nothingNewIsSaid()
{
    fetch();
    QWidget &page = importPage();
    QTRY_VERIFY(enabled(page, "import.commit"));
    trigger(page, "import.commit");
    QTRY_COMPARE(taken(m_session->batches(1)).size(), 2U);
    QTRY_VERIFY(enabled(page, "import.fetch"));
    QTest::qWait(200); // until it is remembered
    fetch({});         // with the token that is kept
    QTRY_COMPARE(text(page, "messageText"), QStringLiteral("Nothing new: the backend has what was fetched last."));
    QCOMPARE(m_server->seen().back().headers.value("if-none-match"), m_feed.tag);
    found<QPushButton>(page, "messageLink")->click();
    QTRY_VERIFY(enabled(page, "import.commit"));
}

void TestBackendDialog::theTokenIsInNoSetting()
{
    fetch();
    QTRY_VERIFY(enabled(importPage(), "import.commit"));
    QCOMPARE(m_keyring->secrets.value(QString(u"backend " + m_server->address())), QString::fromLatin1(goodToken));
    bool remembered = false;
    for (const QString &key : m_contest->settings->allKeys()) {
        const QString value = m_contest->settings->value(key).toString();
        QVERIFY(!key.contains(QString::fromLatin1(goodToken)));
        QVERIFY(!value.contains(QString::fromLatin1(goodToken)));
        remembered = remembered || value == m_server->address();
    }
    QVERIFY(remembered);
    trigger(importPage(), "import.fetch");
    QTRY_VERIFY(dialog());
    QCOMPARE(found<QLineEdit>(*dialog(), "backendAddress")->text(), m_server->address());
    QCOMPARE(found<QLineEdit>(*dialog(), "backendAuthority")->text(), m_certificates.authorityFile());
    QVERIFY(found<QLineEdit>(*dialog(), "backendToken")->text().isEmpty());
}

void TestBackendDialog::withoutAKeyringTheTokenStaysInMemory()
{
    m_keyring->isThere = false;
    trigger(importPage(), "import.fetch");
    fillIn();
    QVERIFY(text(*dialog(), "backendTokenNote").contains(QStringLiteral("No keyring answers on this computer")));
    found<QPushButton>(*dialog(), "accept")->click();
    QTRY_VERIFY(enabled(importPage(), "import.commit"));
    QVERIFY(m_keyring->secrets.isEmpty());
    trigger(importPage(), "import.fetch");
    QTRY_VERIFY(dialog() && found<QPushButton>(*dialog(), "accept")->isEnabled()); // nothing typed
    QVERIFY(text(*dialog(), "backendTokenNote").contains(QStringLiteral("until HoiThi is closed")));
}

void TestBackendDialog::aBreakIsGoneOnWith()
{
    bool cutting = true;
    m_server->answer([&](const SeenRequest &request) {
        RawReply reply = m_feed.answer(request);
        if (cutting && m_feed.pageOf(request) == 1)
            reply.cutAfter = 0;
        return reply;
    });
    fetch();
    QWidget &page = importPage();
    QTRY_VERIFY(text(page, "messageText").contains(QStringLiteral("2 of 5 submissions have come")));
    QVERIFY(text(page, "messageText").contains(QStringLiteral("page 2 is the next")));
    QCOMPARE(found<QPushButton>(page, "messageLink")->text(), QStringLiteral("Try again"));
    QVERIFY(!enabled(page, "import.commit"));
    cutting = false;
    const std::size_t before = m_server->seen().size();
    found<QPushButton>(page, "messageLink")->click();
    QTRY_VERIFY(enabled(page, "import.commit"));
    QCOMPARE(m_server->seen().size(), before + 3); // whether it is the same, and two pages
}

void TestBackendDialog::aStoppedFetchIsGoneOnWith()
{
    bool waiting = true;
    m_server->answer([&](const SeenRequest &request) {
        RawReply reply = m_feed.answer(request);
        reply.silent = waiting && m_feed.pageOf(request) == 1;
        return reply;
    });
    fetch();
    QWidget &page = importPage();
    QTRY_COMPARE(m_server->seen().size(), 2U);
    waiting = false;
    m_feed.tag = "\"v2\"";
    found<QPushButton>(page, "jobCancel")->click();
    QTRY_VERIFY(text(page, "messageText").startsWith(QStringLiteral("The fetch was stopped.")));
    found<QPushButton>(page, "messageLink")->click();
    QTRY_VERIFY(enabled(page, "import.commit"));
    QCOMPARE(table(page, "differencesTable").rowCount(), 5 + SmallContest::acceptedRows);
    QVERIFY(text(page, "messageText").startsWith(QStringLiteral("The backend has other submissions")));
}

void TestBackendDialog::aRefusedTokenIsAskedForAgain()
{
    fetch(QStringLiteral("wrong"));
    QWidget &page = importPage();
    QTRY_VERIFY(text(page, "messageText").contains(QStringLiteral("refuses the token")));
    QVERIFY(!text(page, "messageText").contains(QStringLiteral("wrong")));
    found<QPushButton>(page, "messageLink")->click();
    fillIn();
    found<QPushButton>(*dialog(), "accept")->click();
    QTRY_VERIFY(enabled(page, "import.commit"));
}

void TestBackendDialog::theConnectionIsTested()
{
    trigger(importPage(), "import.fetch");
    fillIn(QStringLiteral("wrong"));
    const auto test = [this] {
        found<QPushButton>(*dialog(), "backendTest")->click();
    };
    test();
    QTRY_VERIFY(text(*dialog(), "backendFound").contains(QStringLiteral("refuses the token")));
    found<QLineEdit>(*dialog(), "backendToken")->setText(QString::fromLatin1(goodToken));
    test();
    QTRY_VERIFY(text(*dialog(), "backendFound").endsWith(QStringLiteral("there: 5.")));
    found<QLineEdit>(*dialog(), "backendAuthority")->clear();
    test();
    QTRY_VERIFY(text(*dialog(), "backendFound").contains(QStringLiteral("vouches")));
    QVERIFY(m_keyring->secrets.isEmpty()); // only looked at
}

void TestBackendDialog::anAddressThatIsNoneIsToldAtOnce()
{
    trigger(importPage(), "import.fetch");
    QTRY_VERIFY(dialog());
    found<QLineEdit>(*dialog(), "backendAddress")->setText(QStringLiteral("http://backend.example"));
    QVERIFY(text(*dialog(), "missing").contains(QStringLiteral("https only")));
    QVERIFY(!found<QPushButton>(*dialog(), "accept")->isEnabled());
}

void TestBackendDialog::makeFinal()
{
    (void)taken(m_session->rank(1));
    for (const char *judge : {"Lê Thị Giám Khảo", "Trần Văn Giám Khảo"})
        (void)taken(m_session->sign(1, QString::fromUtf8(judge)));
    const auto kept = keepFlags(*m_session, 1, QStringLiteral("Lê Thị Giám Khảo"));
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
    const auto done =
        wait(m_session->review().finalise(1, QStringLiteral("Lê Thị Giám Khảo"), QStringLiteral("test"), {}));
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    m_server->answer([this](const SeenRequest &request) { return m_shelf.answer(request); });
}

void TestBackendDialog::publishResult()
{
    QWidget &page = opened(*m_window, "ranking");
    QTRY_VERIFY(enabled(page, "ranking.publish"));
    trigger(page, "ranking.publish");
    givePurpose(page);
    fillIn();
    found<QPushButton>(*dialog(), "accept")->click();
    QTRY_VERIFY(!dialog());
}

void TestBackendDialog::aFinalResultIsPublished()
{
    QWidget &page = opened(*m_window, "ranking");
    QVERIFY(!enabled(page, "ranking.publish"));
    makeFinal();
    publishResult();
    QTRY_VERIFY(text(page, "messageText").contains(QStringLiteral("/v1/rounds/1/results")));
    QVERIFY(m_shelf.content && m_shelf.content->contains("\"winners\":["));
    publishResult();
    QTRY_VERIFY(text(page, "messageText").startsWith(QStringLiteral("The backend has exactly this already")));
    QCOMPARE(m_shelf.puts(), 1);
}

void TestBackendDialog::whatIsNotOursIsReplacedOnlyWhenSaid()
{
    makeFinal();
    m_shelf.content = "of another contest";
    publishResult();
    QWidget &page = opened(*m_window, "ranking");
    QTRY_VERIFY(text(page, "messageText").startsWith(QStringLiteral("Something is published there already")));
    QCOMPARE(m_shelf.content, QByteArray("of another contest"));
    found<QPushButton>(page, "messageLink")->click();
    QTRY_VERIFY(m_shelf.content->contains("\"winners\":["));
    QCOMPARE(m_contest->messages->confirmations.size(), 1U);
}

void TestBackendDialog::aFrozenPaperIsPublished()
{
    m_server->answer([this](const SeenRequest &request) { return m_shelf.answer(request); });
    const ContestWithQuestions contest;
    contest.fill();
    const DrawOutcome drawn = taken(contest.session->papers().draw({1, {}, 5, true, writer}));
    MainWindow window(with(contest.context()));
    window.openSession(contest.session);
    window.show();
    QWidget &page = openedPapers(window);
    QTRY_VERIFY(enabled(page, "papers.export"));
    QVERIFY(!enabled(page, "papers.publish"));
    (void)taken(contest.session->papers().freeze(1, drawn.version, {writer, reviewer}));
    opened(window, "overview");
    openedPapers(window);
    QTRY_VERIFY(enabled(page, "papers.publish"));
    trigger(page, "papers.publish");
    givePurpose(page);
    fillIn(window, QString::fromLatin1(goodToken));
    QVERIFY(text(*dialogOf(window), "consequence").contains(QStringLiteral("without any key")));
    found<QPushButton>(*dialogOf(window), "accept")->click();
    QTRY_VERIFY(m_shelf.content);
    QVERIFY(!m_shelf.content->contains("\"key\""));
    QTRY_VERIFY(text(page, "messageText").contains(QStringLiteral("/v1/rounds/1/paper")));
}

} // namespace hoithi

using TestBackendDialog = hoithi::TestBackendDialog;
HOITHI_TEST(TestBackendDialog)
#include "tst_backenddialog.moc"
