// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaintparts.h"
#include "testregistry.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/joblist.h"
#include "views/shell/pagehost.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/shell/windowmenus.h"
#include "views/theme/theme.h"
#include "views/widgets/messagebar.h"

#include <QMainWindow>

#include <array>

namespace hoithi {

using namespace test;

namespace {

/// Reads what it shows once it is opened, and when another round is chosen while it is in sight, as the pages of the window do.
template<int number>
class CountedPage final : public QWidget, public Page
{
public:
    explicit CountedPage(const PageContext &page)
    {
        connect(&page.state, &ContestState::roundChanged, this, [this] { reads += isVisible() ? 1 : 0; });
    }

    [[nodiscard]] QWidget *widget() override { return this; }
    [[nodiscard]] QString title() const override { return {}; }
    [[nodiscard]] QString help() const override { return {}; }
    [[nodiscard]] QList<QAction *> actions() const override { return {}; }
    void opened() override { ++reads; }
    void retranslate() override {}
    void reveal(const Place &place) override { revealed = place; }

    static inline int reads = 0;
    static inline std::optional<Place> revealed = {};
};

template<typename P>
std::unique_ptr<Page> made(const PageContext &page)
{
    return std::make_unique<P>(page);
}

constexpr std::array<TabEntry, 2> tabs{{{"one", "one", &made<CountedPage<1>>}, {"two", "two", &made<CountedPage<2>>}}};

std::unique_ptr<Page> madeTabs(const PageContext &page)
{
    return std::make_unique<TabbedPage>(page, tabs);
}

constexpr std::array<PageEntry, 2> entries{
    {{"first", "first", "", &made<CountedPage<0>>}, {"tabs", "tabs", "", &madeTabs, tabs}}};

QStringList readsOfAll()
{
    return {QString::number(CountedPage<0>::reads), QString::number(CountedPage<1>::reads),
            QString::number(CountedPage<2>::reads)};
}

/// Pages in a host that is in sight.
class HostedPages
{
public:
    HostedPages()
        : m_app(m_contest.context()), m_state(m_contest.create()), m_settings(m_app.settings), m_menus(&m_window),
          m_messages(m_theme), m_vault(m_app, m_settings, m_menus, m_messages, &m_window), m_host(entries)
    {
        m_host.setContext(PageContext{m_app, m_state, m_settings, m_theme, m_jobs, m_vault, [this](const Place &place) {
                                          m_host.go(place);
                                      }});
        m_host.show();
        CountedPage<0>::reads = CountedPage<1>::reads = CountedPage<2>::reads = 0;
        CountedPage<2>::revealed.reset();
    }

    [[nodiscard]] PageHost &host() { return m_host; }
    [[nodiscard]] int round() const { return m_state.round(); }

private:
    SmallContest m_contest;
    AppContext m_app;
    ContestState m_state;
    Settings m_settings;
    Theme m_theme;
    JobList m_jobs;
    QMainWindow m_window;
    WindowMenus m_menus;
    MessageBar m_messages;
    VaultCommands m_vault;
    PageHost m_host;
};

} // namespace

/// Where one is led to in the window: a page, its tab, a round, and what is shown there.
class TestPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void aPlaceIsReadOnce();
    void backLeadsOverTabsAndRounds();
    void anUnknownPlaceIsToldOf();
    void aLinkShowsWhatWasFilteredAway();
    void whoeverSearchesTheRankingComesBackToTheTabBefore();
};

void TestPlaces::aPlaceIsReadOnce()
{
    HostedPages pages;
    QVERIFY(pages.host().go({QStringLiteral("first")}));
    QCOMPARE(readsOfAll(), (QStringList{QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("0")}));
    QVERIFY(pages.host().go({QStringLiteral("tabs"), QStringLiteral("two"), 2}));
    QCOMPARE(pages.round(), 2);
    QCOMPARE(readsOfAll(), (QStringList{QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("1")}));
    QVERIFY(!CountedPage<2>::revealed); // its filters stay
    QVERIFY(
        pages.host().go({QStringLiteral("tabs"), QStringLiteral("two"), 3, QStringLiteral("x")})); // in sight already
    QCOMPARE(readsOfAll(), (QStringList{QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("2")}));
    QCOMPARE(CountedPage<2>::revealed->filter, QStringLiteral("x"));
    QVERIFY(pages.host().current()->widget()->isVisible());
    found<QTabBar>(pages.host(), "areaTabs")->setCurrentIndex(0); // by hand
    QCOMPARE(readsOfAll(), (QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("2")}));
}

void TestPlaces::backLeadsOverTabsAndRounds()
{
    HostedPages pages;
    PageHost &host = pages.host();
    const auto tab = [&host] {
        return dynamic_cast<TabbedPage *>(host.current())->currentTab();
    };
    QVERIFY(host.go({QStringLiteral("first")}));
    QVERIFY(host.go({QStringLiteral("tabs"), QStringLiteral("one")}));
    QVERIFY(host.go({QStringLiteral("tabs"), QStringLiteral("two"), 2}));
    QVERIFY(host.go({QStringLiteral("tabs")})); // that is where one is
    QVERIFY(host.goBack());
    QCOMPARE(tab(), QStringLiteral("one"));
    QCOMPARE(pages.round(), 1);
    QVERIFY(host.goBack());
    QCOMPARE(host.currentId(), QStringLiteral("first"));
    QVERIFY(!host.goBack());
}

void TestPlaces::anUnknownPlaceIsToldOf()
{
    HostedPages pages;
    QVERIFY(pages.host().go({QStringLiteral("tabs"), QStringLiteral("one")}));
    for (const char *place :
         {"there is no place tabs/three", "there is no place first/one", "there is no place other/"})
        QTest::ignoreMessage(QtWarningMsg, place);
    QVERIFY(!pages.host().go({QStringLiteral("tabs"), QStringLiteral("three")}));
    QVERIFY(!pages.host().go({QStringLiteral("first"), QStringLiteral("one")}));
    QVERIFY(!pages.host().go({QStringLiteral("other")}));
    QVERIFY(pages.host().current()->widget()->isVisible());
    QCOMPARE(CountedPage<1>::reads, 1);
}

void TestPlaces::aLinkShowsWhatWasFilteredAway()
{
    SmallContest contest;
    const auto session = contest.createSigned();
    ComplaintRegistration late = registration(firstSubmission(*session));
    late.receivedAtUtc = fromMillis(1'695'600'000'000); // a month ago
    QVERIFY_RESULT(wait(session->complaints().enter(late)));
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    const QWidget &page = complaintsOf(window);
    const QAbstractItemModel &rows = table(page, "complaintTable");
    QTRY_COMPARE(rows.rowCount(), 1);
    auto *states = found<QComboBox>(page, "complaintStates");
    auto *rounds = found<QComboBox>(page, "complaintRounds");
    states->setCurrentIndex(states->findData(QStringLiteral("answered")));
    rounds->setCurrentIndex(rounds->findData(2));
    found<QLineEdit>(page, "filterEdit")->setText(QStringLiteral("nobody"));
    QTRY_COMPARE(rows.rowCount(), 0);
    const QWidget &overview = opened(window, "overview");
    const auto link = [&overview] {
        const auto points = overview.findChildren<QPushButton *>(QStringLiteral("openPoint"));
        const auto overdue = std::ranges::find_if(
            points, [](const QPushButton *point) { return point->text().contains(QStringLiteral("overdue: no. 1")); });
        return overdue == points.end() ? nullptr : *overdue;
    };
    QTRY_VERIFY(link());
    (void)opened(window, "ranking"); // it keeps its filters for whoever goes there by themselves
    QCOMPARE(rows.rowCount(), 0);
    (void)opened(window, "overview");
    link()->click();
    QVERIFY(page.isVisible());
    QCOMPARE(rows.rowCount(), 1);
    QCOMPARE(rounds->currentData().toInt(), 1);
}

void TestPlaces::whoeverSearchesTheRankingComesBackToTheTabBefore()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createSigned());
    window.show();
    const QWidget &complaints = complaintsOf(window);
    trigger(window, "go.search");
    const auto *dialog = found<QDialog>(window, "commandDialog");
    auto *edit = found<QLineEdit>(*dialog, "commandEdit");
    edit->setText(QStringLiteral("ho dac"));
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);
    const QWidget &results = *found<QWidget>(window, "resultsPage");
    QTRY_VERIFY(results.isVisible());
    QTRY_COMPARE(text(results, "filterCount"), QStringLiteral("1 / 7"));
    trigger(window, "go.back");
    QVERIFY(complaints.isVisible());
    QVERIFY(!results.isVisible());
}

} // namespace hoithi

using TestPlaces = hoithi::TestPlaces;
HOITHI_TEST(TestPlaces)
#include "tst_places.moc"
