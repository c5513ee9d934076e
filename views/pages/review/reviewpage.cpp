// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/review/reviewpage.h"

#include "itemmodels/format.h"
#include "services/conflicts/conflictview.h"
#include "views/pages/ranking/runsdialog.h"
#include "views/pages/review/flagpane.h"
#include "views/pages/review/waitingproposals.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/joblist.h"
#include "views/theme/tokens.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterfield.h"
#include "views/widgets/jobbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace hoithi {

namespace {

constexpr std::array<ActionSpec, 13> reviewActions{{
    {"review.keep", QT_TRANSLATE_NOOP("ReviewPage", "&Keep as it is…"), "success", "Ctrl+Return", ActionPlace::Primary},
    {"review.invalidate", QT_TRANSLATE_NOOP("ReviewPage", "&Invalidate…"), "invalidate", "", ActionPlace::Secondary},
    {"review.merge", QT_TRANSLATE_NOOP("ReviewPage", "&Merge accounts…"), "participation", "", ActionPlace::Secondary},
    {"review.note", QT_TRANSLATE_NOOP("ReviewPage", "Add a &note…"), "information", "", ActionPlace::More},
    {"review.reopen", QT_TRANSLATE_NOOP("ReviewPage", "Open a&gain…"), "", "", ActionPlace::More},
    {"review.reinstate", QT_TRANSLATE_NOOP("ReviewPage", "&Take the submission back in…"), "", "", ActionPlace::More},
    {"review.separate", QT_TRANSLATE_NOOP("ReviewPage", "&Separate merged accounts…"), "", "", ActionPlace::More},
    {"review.decisions", QT_TRANSLATE_NOOP("ReviewPage", "&Decisions in force…"), "", "", ActionPlace::More},
    {"review.conflicts", QT_TRANSLATE_NOOP("ReviewPage", "&Conflicts with later files…"), "", "", ActionPlace::More},
    {"review.undo", QT_TRANSLATE_NOOP("ReviewPage", "&Undo the last decision"), "", "Ctrl+Z", ActionPlace::More},
    {"review.runs", QT_TRANSLATE_NOOP("ReviewPage", "Ear&lier rankings…"), "details", "Ctrl+H", ActionPlace::More},
    {"review.history", QT_TRANSLATE_NOOP("ReviewPage", "Show in the &audit trail"), "audit", "", ActionPlace::More},
    {"review.copy", QT_TRANSLATE_NOOP("ReviewPage", "&Copy selected rows"), "copy", "", ActionPlace::More},
}};

constexpr std::array buttons{"review.keep", "review.invalidate", "review.merge"};

} // namespace

ReviewPage::ReviewPage(const PageContext &page)
    : FramedPage(page, "ReviewPage", reviewActions), m_kinds(new QComboBox(this)), m_stateChoice(new QComboBox(this)),
      m_prizes(new QCheckBox(this)), m_filter(new FilterField(page.theme, this)), m_job(new JobBar(this)),
      m_stack(new QStackedWidget(this)), m_table(new DataTable(QStringLiteral("flagTable"), page.settings, this)),
      m_empty(new EmptyState(this)), m_pane(new FlagPane(page, this)), m_whyNot(new QLabel(this)),
      m_toConflicts(new QPushButton(this)), m_toRanking(new QPushButton(this)), m_shown(m_model)
{
    buildContent();
    connectActions();
    page.jobs.follow(*m_job, QStringLiteral("ranking"));
    retranslate();
}

void ReviewPage::buildContent()
{
    m_table->setModel(&m_shown);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // in the order in which they were found
    m_table->setInitialWidths({236, 200, 420, 96, 136, 72, 140});
    auto *splitter = new QSplitter(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1000, detailsWidth});
    m_toConflicts->setObjectName(QStringLiteral("toConflicts"));
    m_toConflicts->setProperty("role", QStringLiteral("link"));
    content()->addWidget(m_toConflicts, 0, Qt::AlignLeft);
    content()->addWidget(buildFilters());
    content()->addWidget(m_job);
    content()->addWidget(splitter, 1);
    m_whyNot->setObjectName(QStringLiteral("whyNot"));
    m_whyNot->setProperty("type", QStringLiteral("muted"));
    m_whyNot->setTextFormat(Qt::PlainText);
    m_whyNot->setWordWrap(true);
    m_toRanking->setObjectName(QStringLiteral("toRanking"));
    m_toRanking->setProperty("role", QStringLiteral("link"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_whyNot, 1);
    foot->addWidget(m_toRanking, 0, Qt::AlignTop);
    content()->addLayout(foot);
    setDetails(m_pane);
}

void ReviewPage::connectActions()
{
    onTriggered("review.keep", [this] { judge(FlagOutcome::Keep); });
    onTriggered("review.note", [this] { judge(FlagOutcome::Note); });
    onTriggered("review.reopen", [this] { judge(FlagOutcome::Reopen); });
    onTriggered("review.invalidate", [this] { invalidate(false); });
    onTriggered("review.reinstate", [this] { invalidate(true); });
    onTriggered("review.merge", [this] { mergeAccounts(); });
    onTriggered("review.separate", [this] { separateAccounts(); });
    onTriggered("review.decisions", [this] { showDecisions(); });
    onTriggered("review.conflicts", [this] { showConflicts({page().state.round(), 0, {}}); });
    onTriggered("review.undo", [this] { undo(); });
    onTriggered("review.copy", [this] { copy(); });
    onTriggered("review.runs", [this] { showRuns(); });
    connect(m_toConflicts, &QPushButton::clicked, action("review.conflicts"), &QAction::trigger);
    connect(m_toRanking, &QPushButton::clicked, this, &ReviewPage::goToRanking);
    onTriggered("review.history", [this] {
        if (const FlagRow *row = current())
            page().go({QStringLiteral("audit"), {}, {}, QString::fromLatin1(m_flags->flags.at(row->index).id)});
    });
    for (const char *id : buttons)
        connect(action(id), &QAction::changed, this, &ReviewPage::showWhyNot);
    connect(m_filter, &FilterField::textSettled, this, [this](const QString &text) {
        m_shown.setText(text);
        showCount();
        choosePlace();
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ReviewPage::applyFilters);
    connect(m_stateChoice, &QComboBox::currentIndexChanged, this, &ReviewPage::applyFilters);
    connect(m_prizes, &QCheckBox::toggled, this, &ReviewPage::applyFilters);
    connect(m_table, &DataTable::currentRowChanged, this, &ReviewPage::showChosen);
    // A click makes a row the current one before it selects it.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewPage::showChosen);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) // not a click, by which flags are gone through
        connect(new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
                &ReviewPage::enterEvidence);
    connect(&page().state, &ContestState::membershipChanged, this, &ReviewPage::followProposals);
    connect(m_pane, &FlagPane::submissionChosen, this, &ReviewPage::updateActions);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_flags && !m_failed)
            showOnly(AllFlags, {});
        else
            find();
    });
    connect(&page().state, &ContestState::roundChanged, this, [this] {
        messages().clear();
        leaveRound();
        if (isVisible())
            load();
    });
    connect(&page().state, &ContestState::overviewChanged, this, [this] {
        if (isVisible())
            load();
    });
}

QString ReviewPage::title() const
{
    return tr("Review");
}

QString ReviewPage::help() const
{
    return tr(
        "What the judges should look at before they sign. A flag disqualifies nobody: choose one to read its "
        "evidence, then keep it as it is, invalidate a submission, or merge accounts. What changes a result takes "
        "two judges.");
}

void ReviewPage::opened()
{
    page().state.refresh();
    load();
}

void ReviewPage::focusFilter()
{
    m_filter->focusField();
}

/// Nobody is led here but to what is open, or to the conflicts: "conflicts", or "conflicts:2" of a file.
void ReviewPage::reveal(const Place &place)
{
    const QString conflicts = QStringLiteral("conflicts");
    if (!place.filter->startsWith(conflicts))
        return showOnly(OpenFlags, *place.filter);
    const qint64 batch = place.filter->section(QLatin1Char(':'), 1).toLongLong(); // of one file
    showConflicts({batch > 0 ? 0 : page().state.round(), batch, {}});
}

void ReviewPage::retranslateContent()
{
    m_filter->setPlaceholder(tr("Name, account or evidence"));
    m_prizes->setText(tr("Only what concerns a &prize"));
    fillFilters();
    m_model.retranslate();
    m_pane->retranslate();
    if (m_flags)
        take(m_flags); // evidence is written in the language of the window
    showEmpty();
    updateActions();
}

void ReviewPage::updateActions()
{
    const FlagRow *row = current();
    const RoundState *round = page().state.roundState(page().state.round());
    const bool several = m_table->selectionModel()->selectedRows().size() > 1;
    const auto submission = m_pane->submission();
    const QString choose = tr("Choose a flag first.");
    const FlagState state = row ? row->state : FlagState::Open;
    const QString decided = tr("The judges have settled this flag by a decision, as shown on the right. As long as "
                               "that holds, it takes no verdict.");
    setActionEnabled("review.keep", row && state == FlagState::Open,
                     !row                          ? choose
                     : state == FlagState::Decided ? decided
                                                   : tr("This flag is settled already."));
    setActionEnabled("review.reopen", row && state == FlagState::Kept,
                     !row                          ? choose
                     : state == FlagState::Decided ? decided
                                                   : tr("This flag is open."));
    setActionEnabled("review.note", row != nullptr, choose);
    setActionEnabled("review.history", row && m_pane->hasRemarks(),
                     row ? tr("Nothing about this flag is on record yet.") : choose);
    const QString one = tr("Choose one of the flag's submissions on the right first.");
    const auto proposed = [&](const QString &act) {
        return submission ? whyNotAgain(proposalAbout(act, submission->submissionId, page().state.proposals()))
                          : QString();
    };
    const QString outAgain = proposed(QStringLiteral("submission.invalidate"));
    setActionEnabled("review.invalidate", submission && !submission->invalidated && !several && outAgain.isEmpty(),
                     submission && submission->invalidated ? tr("This submission is invalidated already.")
                     : outAgain.isEmpty() || several       ? one
                                                           : outAgain);
    const QString inAgain = proposed(QStringLiteral("submission.reinstate"));
    setActionEnabled("review.reinstate", submission && submission->invalidated && !several && inAgain.isEmpty(),
                     submission && !submission->invalidated ? tr("This submission is not invalidated.")
                     : inAgain.isEmpty() || several         ? one
                                                            : inAgain);
    updateAccountActions(row, several);
    setActionEnabled("review.undo", m_lastKept || m_lastDecided || ownProposal(),
                     tr("There is nothing of yours that could be undone."));
    setActionEnabled("review.conflicts", round && round->conflicts > 0,
                     tr("No row of a file of this round differs from what was stored before."));
    setActionEnabled("review.runs", round && round->run, tr("Rank the round first."));
    setActionEnabled("review.copy", row != nullptr, choose);
    showOpenConflicts(round);
    showWhyNot();
}

void ReviewPage::showOpenConflicts(const RoundState *round)
{
    const qint64 open = round ? round->openConflicts : 0;
    m_toConflicts->setText(tr("Rows of later files that differ from what is stored, and no judge has decided: %1")
                               .arg(formatNumber(open)));
    m_toConflicts->setVisible(open > 0);
}

void ReviewPage::showWhyNot()
{
    QStringList reasons;
    QStringList lines;
    const QString missing = withoutResult();
    if (!missing.isEmpty())
        lines.append(missing);
    m_toRanking->setText(tr("Go to ranking"));
    m_toRanking->setVisible(!missing.isEmpty());
    for (const char *id : buttons) {
        const QAction *button = action(id);
        if (button->isEnabled() || !current() || reasons.contains(button->toolTip()))
            continue; // with nothing chosen there is nothing to explain; what is said once holds for all
        reasons.append(button->toolTip());
        lines.append(tr("%1: %2").arg(button->text().remove(u'&').remove(u'…'), button->toolTip()));
    }
    m_whyNot->setText(lines.join(u'\n'));
    m_whyNot->setVisible(!lines.isEmpty());
}

/// Told from the overview, which is read again where the language changes: what the flags say of it is in that of then.
QString ReviewPage::withoutResult() const
{
    const RoundState *round = page().state.roundState(page().state.round());
    if (!m_flags || m_flags->withoutStanding.isEmpty() || !round)
        return {};
    if (!round->run)
        return tr("Flags that need a result are missing: the round has not been ranked yet.");
    if (round->run->current)
        return {}; // it was ranked since, and the flags are looked for again
    return tr("The ranking is no longer the newest; rank the round again to see every flag. The reason: %1")
        .arg(round->run->staleBecause);
}

void ReviewPage::goToRanking()
{
    page().go({QStringLiteral("ranking"), QStringLiteral("results"), page().state.round()});
}

void ReviewPage::showRuns()
{
    (new RunsDialog(page(), page().state.round(), this))->open();
}

const FlagRow *ReviewPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !m_table->selectionModel()->isRowSelected(index.row(), {}))
        return nullptr;
    return &m_model.row(m_shown.mapToSource(index).row());
}

} // namespace hoithi
