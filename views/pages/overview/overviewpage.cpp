// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/overview/overviewpage.h"

#include "itemmodels/format.h"
#include "views/pages/overview/openflagcounts.h"
#include "views/pages/overview/openpoints.h"
#include "views/pages/overview/roundcard.h"
#include "views/pages/overview/roundquestions.h"
#include "views/pages/overview/steptext.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/joblist.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/contentscroll.h"
#include "views/widgets/datatable.h"
#include "views/widgets/jobbar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr int leastScheduleHeight =
    48; ///< its head, and that there is more: a small window has room for the rounds first

constexpr int dateLength = 10; ///< of a moment, to the day

constexpr std::array<ActionSpec, 7> overviewActions{{
    {"overview.rules", QT_TRANSLATE_NOOP("OverviewPage", "Record &rule reading…"), "rules", "", ActionPlace::Secondary},
    {"overview.key", QT_TRANSLATE_NOOP("OverviewPage", "Set answer &key…"), "key", "", ActionPlace::Secondary},
    {"overview.open", QT_TRANSLATE_NOOP("OverviewPage", "&Open the round's questions…"), "next", "", ActionPlace::More},
    {"overview.roster", QT_TRANSLATE_NOOP("OverviewPage", "Import &committee roster…"), "participation", "",
     ActionPlace::More},
    {"overview.verify", QT_TRANSLATE_NOOP("OverviewPage", "&Verify all records"), "success", "", ActionPlace::More},
    {"overview.retention", QT_TRANSLATE_NOOP("OverviewPage", "How &long personal data is kept…"), "rules", "",
     ActionPlace::More},
    {"overview.erase", QT_TRANSLATE_NOOP("OverviewPage", "&Erase personal data…"), "invalidate", "", ActionPlace::More},
}};

} // namespace

OverviewPage::OverviewPage(const PageContext &page)
    : FramedPage(page, "OverviewPage", overviewActions), m_authority(new QLabel(this)), m_unprotected(new QLabel(this)),
      m_protect(new QPushButton(this)), m_nextFrame(new QFrame(this)), m_nextCaption(new QLabel(this)),
      m_nextText(new QLabel(this)), m_nextWhyNot(new QLabel(this)), m_nextButton(new QPushButton(this)),
      m_openPoints(new OpenPointList(this)), m_openFlags(new OpenFlagCounts(flagSource(page.state.session()), this)),
      m_job(new JobBar(this)), m_rounds(new QHBoxLayout), m_scheduleTitle(new QLabel(this)),
      m_schedule(new DataTable(QStringLiteral("scheduleTable"), page.settings, this))
{
    m_authority->setProperty("type", QStringLiteral("muted"));
    m_authority->setWordWrap(true);
    m_unprotected->setObjectName(QStringLiteral("unprotected"));
    m_unprotected->setProperty("type", QStringLiteral("muted"));
    m_protect->setObjectName(QStringLiteral("protectContest"));
    m_protect->setProperty("role", QStringLiteral("link"));
    auto *unprotected = new QHBoxLayout;
    unprotected->setSpacing(space::s);
    unprotected->addWidget(m_unprotected);
    unprotected->addWidget(m_protect);
    unprotected->addStretch();
    m_nextFrame->setProperty("role", QStringLiteral("next"));
    m_nextCaption->setProperty("type", QStringLiteral("caption"));
    m_nextText->setObjectName(QStringLiteral("nextText"));
    m_nextText->setProperty("type", QStringLiteral("section"));
    m_nextText->setWordWrap(true);
    m_nextWhyNot->setObjectName(QStringLiteral("nextWhyNot"));
    m_nextWhyNot->setProperty("type", QStringLiteral("muted"));
    m_nextWhyNot->setWordWrap(true);
    m_nextButton->setObjectName(QStringLiteral("nextButton"));
    m_nextButton->setProperty("weight", QStringLiteral("primary"));
    m_scheduleTitle->setProperty("type", QStringLiteral("section"));
    auto *next = new QHBoxLayout(m_nextFrame);
    next->setContentsMargins(space::l, space::m, space::l, space::m);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_nextCaption);
    texts->addWidget(m_nextText);
    texts->addWidget(m_nextWhyNot);
    next->addLayout(texts, 1);
    next->addWidget(m_nextButton);
    m_rounds->setSpacing(space::m);
    m_schedule->setModel(&m_milestones);
    m_schedule->setInitialWidths({56, 440, 340, 110, 120});
    m_schedule->setMinimumHeight(leastScheduleHeight);
    auto *column = new QWidget(this);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(content()->spacing());
    lines->addWidget(m_authority);
    lines->addLayout(unprotected);
    lines->addWidget(m_nextFrame);
    lines->addWidget(m_openPoints);
    lines->addWidget(m_job);
    lines->addLayout(m_rounds);
    lines->addWidget(m_scheduleTitle);
    lines->addWidget(m_schedule, 1);
    content()->addWidget(contentScroll(column, this), 1); // however many things are open
    m_nextFrame->hide();
    page.jobs.follow(*m_job, QStringLiteral("overview"));
    connectActions();
    retranslate();
}

void OverviewPage::connectActions()
{
    onTriggered("overview.rules", [this] { recordRules(); });
    onTriggered("overview.key", [this] {
        if (page().state.overview())
            setKey(roundWithoutKey());
    });
    onTriggered("overview.open", [this] { openQuestions(); });
    onTriggered("overview.roster", [this] { importRoster(); });
    onTriggered("overview.verify", [this] { verify(); });
    onTriggered("overview.retention", [this] { setRetention(); });
    onTriggered("overview.erase", [this] { erase(); });
    for (const char *id : {"overview.rules", "overview.key", "overview.open"})
        connect(action(id), &QAction::changed, this, &OverviewPage::followNextAction);
    connect(m_nextButton, &QPushButton::clicked, this, &OverviewPage::doNextStep);
    connect(m_openPoints, &OpenPointList::activated, this, [this](const Place &place) { page().go(place); });
    connect(m_openFlags, &OpenFlagCounts::changed, this, [this] {
        if (const auto &overview = page().state.overview()) {
            showNextStep(*overview);
            showOpenPoints(*overview);
        }
    });
    connect(m_protect, &QPushButton::clicked, this, [this] { page().vault.protect(); });
    connect(&page().state, &ContestState::overviewChanged, this, &OverviewPage::showOverview);
    connect(&page().state, &ContestState::membershipChanged, this, &OverviewPage::showWhatMayBeOpened);
    connect(&page().state, &ContestState::roundChanged, this, &OverviewPage::showWhatMayBeOpened);
    connect(&page().state, &ContestState::vaultChanged, this, &OverviewPage::showVault);
    connect(&page().state, &ContestState::reachableChanged, this, &OverviewPage::showVault);
    connect(&page().state, &ContestState::membershipChanged, this, &OverviewPage::showVault);
    connect(&page().state, &ContestState::failed, this, [this](const Error &error) { messages().showError(error); });
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::help() const
{
    return tr("The contest and how far each round is. The blue box names the one thing to do next; follow its button.");
}

void OverviewPage::opened()
{
    if (messages().tone() == Tone::Positive)
        messages().clear(); // what went well is old news by now
    page().state.refresh();
}

void OverviewPage::retranslateContent()
{
    m_nextCaption->setText(tr("What to do next"));
    m_scheduleTitle->setText(tr("Schedule of the plan"));
    m_milestones.retranslate();
    m_unprotected->setText(tr("No passphrase protects the phone numbers and id numbers."));
    m_protect->setText(tr("Protect with a passphrase…"));
    showVault();
    showOverview();
}

void OverviewPage::showVault()
{
    const bool open = page().state.vault() == VaultState::Open && page().state.isWritable();
    m_unprotected->setVisible(open);
    m_protect->setVisible(open);
    const QString refusal = page().state.refusalOf(Operation::ManageVault);
    m_protect->setEnabled(refusal.isEmpty());
    m_protect->setToolTip(refusal);
}

void OverviewPage::showOverview()
{
    const auto &overview = page().state.overview();
    if (!overview)
        return;
    const Contest &contest = overview->contest;
    m_authority->setText(tr("%1 · plan %2 · %3 agencies · %4 signatures needed")
                             .arg(contest.issuingAuthority, contest.planNumber, formatNumber(overview->agencies),
                                  formatNumber(static_cast<qint64>(contest.signatureQuorum))));
    if (isVisible())
        m_openFlags->follow(*overview);
    showNextStep(*overview);
    showOpenPoints(*overview);
    showRounds(*overview);
    showWhatMayBeOpened();
    m_milestones.setMilestones(overview->milestones, contestDay(page().app.clock->nowUtc()));
    showRetention(overview->retention);
}

void OverviewPage::showWhatMayBeOpened()
{
    const auto &overview = page().state.overview();
    if (!overview)
        return;
    const int round = roundToOpen(*overview, page().state.round());
    const QString whyNot = whyNotOpened(*overview, round, page().state.roundTitle(round), page().state.membership(),
                                        page().app.clock->nowUtc());
    setActionEnabled("overview.open", whyNot.isEmpty(), whyNot);
}

void OverviewPage::showOpenPoints(const ContestOverview &overview)
{
    m_openPoints->show(
        openPoints(overview, m_openFlags->counts(), [this](int round) { return page().state.roundTitle(round); }));
}

void OverviewPage::showNextStep(const ContestOverview &overview)
{
    m_next = nextStep(overview, page().app.clock->nowUtc());
    const bool conflicts =
        std::ranges::any_of(overview.rounds, [](const RoundState &state) { return state.openConflicts > 0; });
    m_next.beside = !m_openFlags->counts().empty() || !overview.complaints.empty() || conflicts ? OpenBeside::Something
                    : m_openFlags->isKnown()                                                    ? OpenBeside::Nothing
                                                                                                : OpenBeside::Unknown;
    const RoundState *round = page().state.roundState(m_next.round);
    m_next.isTied = m_next.stage == RoundStage::NeedsSignatures && round && round->run && isTied(*round->run);
    const StepText text = textOf(m_next);
    QString sentence = QCoreApplication::translate("OverviewPage", text.sentence);
    if (sentence.contains(QStringLiteral("%1")))
        sentence = sentence.arg(page().state.roundTitle(m_next.round));
    if (m_next.outdatedAwardsAtUtc)
        sentence += QLatin1Char(' ')
                    + tr("The decision of %1 rests on the older result and has to be replaced.")
                          .arg(formatInstant(*m_next.outdatedAwardsAtUtc).left(dateLength));
    m_nextText->setText(sentence);
    m_nextButton->setText(QCoreApplication::translate("OverviewPage", text.button));
    followNextAction();
    m_nextFrame->show();
}

/// Those who tie for a prize stand among the first.
bool OverviewPage::isTied(const RunSummary &run)
{
    if (m_knownTie.runHash == run.runHash)
        return m_knownTie.isTied;
    m_knownTie = {run.runHash, false};
    whenAnswered(page().state.session().standingHead(run.roundNumber), this, [this](const Result<StandingHead> &head) {
        const auto &overview = page().state.overview();
        if (!head || !overview || head->run.runHash != m_knownTie.runHash)
            return;
        m_knownTie.isTied = std::ranges::any_of(
            head->rows, [](const RankedSubmission &row) { return row.prize == QStringLiteral("undecided"); });
        showNextStep(*overview);
    });
    return false;
}

const char *OverviewPage::nextAction() const
{
    switch (m_next.stage) {
    case RoundStage::NeedsRules:
        return "overview.rules";
    case RoundStage::NeedsKey:
        return "overview.key";
    case RoundStage::NeedsOpening:
        return "overview.open";
    default:
        return nullptr; // it goes to a page
    }
}

/// What the button does is offered as far as the page's action that does it.
void OverviewPage::followNextAction()
{
    const char *id = nextAction();
    const bool opens = m_next.stage == RoundStage::NeedsOpening; // of the step's round, whichever is chosen
    const QString refusal = !id                                          ? QString()
                            : !page().state.refusalOfChanges().isEmpty() ? page().state.refusalOfChanges()
                            : opens                                      ? page().state.refusalOf(Operation::OpenRound)
                            : action(id)->isEnabled()                    ? QString()
                                                                         : action(id)->toolTip();
    m_nextButton->setEnabled(refusal.isEmpty());
    m_nextButton->setToolTip(refusal);
    m_nextWhyNot->setText(refusal);
    m_nextWhyNot->setVisible(!refusal.isEmpty());
}

void OverviewPage::showRounds(const ContestOverview &overview)
{
    while (m_cards.size() < overview.rounds.size()) {
        auto *card = new RoundCard(this);
        connect(card, &RoundCard::activated, this, [this](int round) {
            page().go({QStringLiteral("ranking"), QStringLiteral("results"), round});
        });
        m_rounds->addWidget(card, 1);
        m_cards.push_back(card);
    }
    const Instant now = page().app.clock->nowUtc();
    for (std::size_t i = 0; i < overview.rounds.size(); ++i) {
        const RoundState &round = overview.rounds[i];
        m_cards[i]->showRound(round, page().state.roundTitle(round.round.number), stageOf(round, now), now);
    }
}

void OverviewPage::doNextStep()
{
    switch (m_next.stage) {
    case RoundStage::NeedsRules:
        return doOrSayWhyNot("overview.rules", [this] { recordRules(); });
    case RoundStage::NeedsKey:
        return doOrSayWhyNot("overview.key", [this] { setKey(m_next.round); });
    case RoundStage::NeedsOpening:
        page().state.setRound(m_next.round);
        return doOrSayWhyNot("overview.open", [this] { openQuestions(); });
    case RoundStage::KeyHidden:
        return page().go({QStringLiteral("participation"), {}, m_next.round});
    case RoundStage::NotOpen:
    case RoundStage::NeedsDump:
        return page().go({QStringLiteral("import"), QStringLiteral("submissions"), m_next.round});
    case RoundStage::NeedsRanking:
    case RoundStage::Stale:
    case RoundStage::NeedsSignatures:
        return page().go({QStringLiteral("ranking"), QStringLiteral("results"), m_next.round});
    case RoundStage::ClosedToImports:
        return page().go({QStringLiteral("awards"), {}, 0});
    case RoundStage::NeedsAwards:
    case RoundStage::Done:
    case RoundStage::Cancelled:
        return page().go({QStringLiteral("awards"), {}, m_next.round});
    }
}

} // namespace hoithi
