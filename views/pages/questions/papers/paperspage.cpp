// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/papers/paperspage.h"

#include "views/dialogs/backend/publishjob.h"
#include "views/pages/questions/papers/blueprinteditor.h"
#include "views/pages/questions/papers/paperpane.h"
#include "views/pages/questions/papers/roundpaperlist.h"
#include "views/shell/conteststate.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/theme/tokens.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/jobbar.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <array>

namespace hoithi {

namespace {

constexpr int roundsWidth = 212;
constexpr int typingPause = 300; ///< milliseconds
constexpr int readingPause = 30; ///< several changes at once are read once

constexpr std::array<ActionSpec, 8> specs{{
    {"papers.draw", QT_TRANSLATE_NOOP("PapersPage", "&Draw the paper"), "new", "Ctrl+Return", ActionPlace::Primary},
    {"papers.freeze", QT_TRANSLATE_NOOP("PapersPage", "&Freeze…"), "sign", "", ActionPlace::Secondary},
    {"papers.preview", QT_TRANSLATE_NOOP("PapersPage", "&Preview and print…"), "print", "Ctrl+P",
     ActionPlace::Secondary},
    {"papers.export", QT_TRANSLATE_NOOP("PapersPage", "&Export…"), "export", "", ActionPlace::Secondary},
    {"papers.publish", QT_TRANSLATE_NOOP("PapersPage", "Publish at the &backend…"), "export", "", ActionPlace::More},
    {"papers.swap", QT_TRANSLATE_NOOP("PapersPage", "&Swap the question…"), "next", "Ctrl+R", ActionPlace::More},
    {"papers.refresh", QT_TRANSLATE_NOOP("PapersPage", "Take the &newest wordings"), "import", "", ActionPlace::More},
    {"papers.copy", QT_TRANSLATE_NOOP("PapersPage", "Copy the has&h"), "copy", "", ActionPlace::More},
}};

} // namespace

PapersPage::PapersPage(const PageContext &page)
    : FramedPage(page, "PapersPage", specs), m_rounds(new RoundPaperList(this)), m_content(new QStackedWidget(this)),
      m_closed(new EmptyState(this)), m_views(new QTabBar(this)), m_heading(new QLabel(this)), m_chip(new QLabel(this)),
      m_work(new QWidget(this)), m_workStack(new QStackedWidget(this)), m_blueprintScroll(new QScrollArea(this)),
      m_blueprint(new BlueprintEditor(page.theme, this)), m_paperPane(new PaperPane(page, this)),
      m_job(new JobBar(this))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_reading.setSingleShot(true);
    m_reading.setInterval(readingPause);
    buildContent();
    connectActions();
    connectParts();
    retranslate();
}

ContestSession &PapersPage::session() const
{
    return page().state.session();
}

void PapersPage::buildContent()
{
    m_content->setObjectName(QStringLiteral("papersContent"));
    m_closed->setObjectName(QStringLiteral("papersClosed"));
    m_views->setObjectName(QStringLiteral("paperViews"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->addTab({});
    m_views->addTab({});
    m_heading->setObjectName(QStringLiteral("paperHeading"));
    m_heading->setProperty("type", QStringLiteral("section"));
    m_chip->setObjectName(QStringLiteral("paperStage"));
    m_chip->setProperty("role", QStringLiteral("chip"));
    m_blueprintScroll->setObjectName(QStringLiteral("blueprintScroll"));
    m_blueprintScroll->setWidgetResizable(true);
    m_blueprintScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_blueprintScroll->setFocusPolicy(Qt::NoFocus);
    m_blueprintScroll->setWidget(m_blueprint);
    m_workStack->addWidget(m_paperPane);
    m_workStack->addWidget(m_blueprintScroll);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_heading);
    head->addWidget(m_chip);
    head->addStretch();
    head->addWidget(m_views);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(space::s);
    work->addLayout(head);
    work->addWidget(m_workStack, 1);
    m_content->addWidget(m_closed);
    m_content->addWidget(m_work);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_rounds);
    splitter->addWidget(m_content);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({roundsWidth, 4 * roundsWidth});
    content()->addWidget(m_job);
    content()->addWidget(splitter, 1);
    m_content->hide(); // until it is known what belongs there
    setDetails(m_paperPane->details());
}

void PapersPage::connectActions()
{
    onTriggered("papers.draw", [this] { draw(); });
    onTriggered("papers.freeze", [this] { freeze(); });
    onTriggered("papers.preview", [this] { preview(); });
    onTriggered("papers.export", [this] { exportPaper(); });
    onTriggered("papers.swap", [this] { swap(); });
    onTriggered("papers.refresh", [this] { refreshWordings(); });
    onTriggered("papers.copy", [this] { copyHash(); });
    onTriggered("papers.publish", [this] { m_publish->ask(PublishedKind::Paper, m_round); });
}

void PapersPage::connectParts()
{
    m_publish = new PublishJob(page(), *m_job, messages(), this);
    connect(m_publish, &PublishJob::busyChanged, this, &PapersPage::updateActions);
    const auto loadSoon = [this] {
        if (isVisible())
            m_reading.start();
    };
    connect(&page().state, &ContestState::overviewChanged, this, loadSoon);
    connect(&page().state, &ContestState::vaultChanged, this, loadSoon);
    connect(&page().state, &ContestState::membershipChanged, this, loadSoon);
    connect(&page().vault, &VaultCommands::sealedAgain, this, [this] {
        clear();
        if (isVisible())
            load();
    });
    connect(&m_reading, &QTimer::timeout, this, &PapersPage::load);
    connect(m_rounds, &RoundPaperList::roundChosen, this, &PapersPage::chooseRound);
    connect(m_closed, &EmptyState::activated, this, &PapersPage::unlock);
    connect(m_views, &QTabBar::currentChanged, this, [this](int view) {
        m_workStack->setCurrentIndex(view);
        updateActions();
    });
    connect(m_paperPane, &PaperPane::questionChanged, this, &PapersPage::updateActions);
    connect(m_blueprint, &BlueprintEditor::changed, this, &PapersPage::noteBlueprint);
    connect(&m_typing, &QTimer::timeout, this, &PapersPage::askForProblems);
}

QString PapersPage::title() const
{
    return tr("Papers");
}

QString PapersPage::help() const
{
    return tr(
        "Say what a round's paper is made of, and draw it from the bank; look at it, swap what does not fit, and "
        "freeze it with a second person. A frozen paper keeps its wordings and its key for good, and stays secret "
        "until the round opens.");
}

void PapersPage::opened()
{
    load();
}

bool PapersPage::approvedOnly() const
{
    return m_blueprint->approvedOnly();
}

bool PapersPage::isRoundOver() const
{
    const RoundState *round = page().state.roundState(m_round);
    return round && page().app.clock->nowUtc() >= round->round.closesAtUtc;
}

void PapersPage::updateActions()
{
    const PaperState *now = state();
    const QString nothing = tr("Nothing is drawn for this round that can be read now.");
    const bool frozen = now && now->frozen;
    const bool draft = m_paper && !frozen && m_busy.isEmpty();
    QString whyNoChange = m_busy;
    if (frozen)
        whyNoChange = tr("The paper is frozen: nobody changes it any more.");
    else if (!m_paper && m_busy.isEmpty())
        whyNoChange = nothing;
    updateDrawing(m_busy);
    m_blueprint->setWritable(m_busy.isEmpty() && page().state.isWritable()
                             && page().state.mayDo(Operation::WriteQuestions));
    const bool proposed = now && isProposed(m_round);
    setActionEnabled("papers.freeze", draft && !proposed,
                     proposed ? tr("It is proposed already, and waits for a second organiser.") : whyNoChange);
    setActionEnabled("papers.refresh", draft && !m_paper->changed.empty(),
                     draft ? tr("All questions have their newest wordings.") : whyNoChange);
    setActionEnabled("papers.swap", draft && m_bank && m_paperPane->question() >= 0,
                     draft ? tr("Choose a question of the paper first.") : whyNoChange);
    for (const char *id : {"papers.preview", "papers.export"})
        setActionEnabled(id, m_paper && m_busy.isEmpty(), m_busy.isEmpty() ? nothing : m_busy);
    setActionEnabled("papers.publish", frozen && m_paper && m_busy.isEmpty() && !m_job->isRunning(),
                     frozen ? m_busy : tr("Only a frozen paper is published."));
    setActionEnabled("papers.copy", frozen, tr("Only a frozen paper has a hash."));
}

void PapersPage::updateDrawing(const QString &busy)
{
    const PaperState *now = state();
    QString why = busy;
    if (!now)
        why = tr("Choose a round.");
    else if (now->frozen)
        why = tr("The paper is frozen: nobody changes it any more.");
    else if (now->keySet)
        why = tr("The round has an answer key already, so no paper is drawn for it.");
    else if (!m_bank)
        why = tr("The questions are locked.");
    else if (m_filledFor != m_round)
        why = tr("The round is being read.");
    else if (!m_blueprint->seed())
        why = tr("A seed is a number from 0 to 18446744073709551615.");
    else if (!m_problems.empty())
        why = blueprintProblemText(m_problems.front());
    setActionEnabled("papers.draw", why.isEmpty(), why);
}

void PapersPage::retranslateContent()
{
    m_rounds->setAccessibleName(tr("Rounds"));
    m_views->setTabText(0, tr("Paper"));
    m_views->setTabText(1, tr("Blueprint"));
    m_views->setAccessibleName(tr("What is shown of the round"));
    m_blueprint->retranslate();
    m_paperPane->retranslate();
    m_blueprint->showProblems(m_problems);
    if (!m_states.empty())
        load();
    updateActions();
}

} // namespace hoithi
