// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/agencies/agenciespage.h"

#include "services/agencies/agencyservice.h"
#include "views/pages/agencies/agencypane.h"
#include "views/shell/conteststate.h"
#include "views/theme/tokens.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterfield.h"
#include "views/widgets/taborder.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

#include <array>

namespace hoithi {

namespace {

constexpr std::array<ActionSpec, 13> agenciesActions{{
    {"agencies.decide", QT_TRANSLATE_NOOP("AgenciesPage", "&Decide"), "tick", "", ActionPlace::Primary},
    {"agencies.none", QT_TRANSLATE_NOOP("AgenciesPage", "&None of the list"), "cancel", "", ActionPlace::Secondary},
    {"agencies.undo", QT_TRANSLATE_NOOP("AgenciesPage", "Take &back"), "previous", "", ActionPlace::Secondary},
    {"agencies.edit", QT_TRANSLATE_NOOP("AgenciesPage", "Chang&e…"), "details", "", ActionPlace::More},
    {"agencies.merge", QT_TRANSLATE_NOOP("AgenciesPage", "&Merge…"), "next", "", ActionPlace::More},
    {"agencies.split", QT_TRANSLATE_NOOP("AgenciesPage", "Und&o the merger…"), "previous", "", ActionPlace::More},
    {"agencies.headcount", QT_TRANSLATE_NOOP("AgenciesPage", "Headco&unts…"), "participation", "", ActionPlace::More},
    {"agencies.add", QT_TRANSLATE_NOOP("AgenciesPage", "&Add…"), "new", "", ActionPlace::More},
    {"agencies.import", QT_TRANSLATE_NOOP("AgenciesPage", "&Import…"), "import", "", ActionPlace::More},
    {"agencies.export", QT_TRANSLATE_NOOP("AgenciesPage", "&Save the list…"), "export", "", ActionPlace::More},
    {"agencies.texts", QT_TRANSLATE_NOOP("AgenciesPage", "Save the open te&xts…"), "export", "", ActionPlace::More},
    {"agencies.revert", QT_TRANSLATE_NOOP("AgenciesPage", "Take the change bac&k…"), "previous", "", ActionPlace::More},
    {"agencies.copy", QT_TRANSLATE_NOOP("AgenciesPage", "&Copy selected rows"), "copy", "", ActionPlace::More},
}};

} // namespace

AgenciesPage::AgenciesPage(const PageContext &page)
    : FramedPage(page, "AgenciesPage", agenciesActions), m_total(new QLabel(this)), m_views(new QComboBox(this)),
      m_filter(new FilterField(page.theme, this)), m_rounds(new QComboBox(this)), m_filters(buildFilters()),
      m_listTools(buildListTools()), m_stack(new QStackedWidget(this)),
      m_open(new DataTable(QStringLiteral("unresolvedTable"), page.settings, this)),
      m_decided(new DataTable(QStringLiteral("agencyDecisionTable"), page.settings, this)),
      m_list(new DataTable(QStringLiteral("agencyTable"), page.settings, this)),
      m_changes(new DataTable(QStringLiteral("agencyChangeTable"), page.settings, this)), m_empty(new EmptyState(this)),
      m_details(new AgencyPane(this))
{
    buildTables();
    buildContent();
    connectActions();
    retranslate();
    showView();
}

QWidget *AgenciesPage::buildFilters()
{
    m_views->setObjectName(QStringLiteral("agencyViews"));
    m_views->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_views);
    m_rounds->setObjectName(QStringLiteral("agencyRounds"));
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_rounds);
    layout->addWidget(m_filter, 1);
    return bar;
}

void AgenciesPage::buildTables()
{
    m_openShown.setSourceModel(&m_openModel);
    m_decidedShown.setSourceModel(&m_decidedModel);
    m_listShown.setSourceModel(&m_listModel);
    m_open->setModel(&m_openShown);
    m_open->setInitialWidths({220, 96, 92, 236, 88});
    m_open->sortByColumn(UnresolvedTableModel::Submissions, Qt::DescendingOrder);
    m_decided->setModel(&m_decidedShown);
    m_decided->setInitialWidths({250, 230, 132, 150, 172, 200});
    m_decided->sortByColumn(AgencyDecisionTableModel::Time, Qt::DescendingOrder);
    m_list->setModel(&m_listShown);
    m_list->setInitialWidths({330, 90, 110, 120, 96, 230, 300});
    m_list->sortByColumn(AgencyTableModel::Code, Qt::AscendingOrder);
    m_changesShown.setSourceModel(&m_changesModel);
    m_changes->setModel(&m_changesShown);
    m_changes->setInitialWidths({480, 70, 90, 150, 132, 220});
    m_changes->sortByColumn(AgencyChangeTableModel::Time, Qt::DescendingOrder);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (DataTable *each : {m_open, m_decided, m_list, m_changes})
        each->setSortingEnabled(true);
    m_open->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_changes->viewport()->installEventFilter(this);
}

void AgenciesPage::buildContent()
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_open, m_decided, m_list, m_changes, m_empty})
        m_stack->addWidget(each);
    constexpr int paneWidth = 400;
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1000, paneWidth});
    m_total->setObjectName(QStringLiteral("agencyTotal"));
    m_total->setProperty("type", QStringLiteral("muted"));
    m_total->setWordWrap(true);
    content()->addWidget(m_total);
    content()->addWidget(m_filters);
    content()->addWidget(m_listTools);
    content()->addWidget(splitter, 1);
    setDetails(m_details, DetailsScope::ThisPage);
    fillViews();
}

void AgenciesPage::connectActions()
{
    onTriggered("agencies.decide", [this] { decide(); });
    onTriggered("agencies.none", [this] { decideNone(); });
    onTriggered("agencies.undo", [this] { undoChosen(); });
    onTriggered("agencies.copy", [this] { table().copySelection(); });
    connect(m_views, &QComboBox::currentIndexChanged, this, &AgenciesPage::showView);
    connectListActions();
    for (const DataTable *each : {m_open, m_decided, m_list, m_changes}) {
        connect(each, &DataTable::currentRowChanged, this, [this] {
            showChosen();
            updateActions();
        });
    }
    connect(m_filter, &FilterField::textSettled, this, [this](const QString &text) {
        for (TextFilterModel *each : {&m_openShown, &m_decidedShown, &m_listShown, &m_changesShown})
            each->setText(text);
        showCount();
        showChosen();
        updateActions();
    });
    connect(m_details, &AgencyPane::choiceChanged, this, &AgenciesPage::updateActions);
    connect(m_details, &AgencyPane::decideRequested, this, [this] { decide(); });
    connect(&page().state, &ContestState::overviewChanged, this, [this] {
        if (isVisible())
            load();
    });
}

QString AgenciesPage::title() const
{
    return tr("Agencies");
}

QString AgenciesPage::help() const
{
    return tr(
        "Submissions whose agency is not clear from what people wrote: alike texts stand together, with the agencies "
        "that they may mean. One decision holds for all of them, in earlier files and later ones, and can be "
        "taken back. The list of agencies is changed here, too. Collective prizes that any of it affects are then "
        "awarded again.");
}

void AgenciesPage::fillViews()
{
    const QSignalBlocker blocker(m_views);
    const int index = std::max(0, m_views->currentIndex());
    m_views->clear();
    m_views->addItems({tr("Texts to decide"), tr("Decisions"), tr("List of agencies"), tr("Changes of the list")});
    m_views->setCurrentIndex(index);
}

AgenciesPage::View AgenciesPage::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

DataTable &AgenciesPage::table() const
{
    if (view() == Decisions)
        return *m_decided;
    if (view() == Changes)
        return *m_changes;
    return view() == Agencies ? *m_list : *m_open;
}

TextFilterModel &AgenciesPage::shown()
{
    if (view() == Decisions)
        return m_decidedShown;
    if (view() == Changes)
        return m_changesShown;
    return view() == Agencies ? m_listShown : m_openShown;
}

void AgenciesPage::opened()
{
    load();
}

void AgenciesPage::focusFilter()
{
    m_filter->focusField();
}

void AgenciesPage::retranslateContent()
{
    fillViews();
    m_filter->setPlaceholder(tr("Filter the table"));
    m_openModel.retranslate();
    m_decidedModel.retranslate();
    m_listModel.retranslate();
    m_changesModel.retranslate();
    loadRounds();
    m_details->retranslate();
    showEmpty();
    showTotal();
    showCount();
    updateActions();
}

void AgenciesPage::load()
{
    AgencyService &service = page().state.session().agencyDecisions();
    loadRounds();
    whenNewest(m_asked, service.unresolved(m_rounds->currentData().toInt()), [this](UnresolvedAgencies unresolved) {
        const int row = m_open->currentIndex().row();
        m_openModel.setRows(std::move(unresolved.clusters));
        m_unresolved = std::move(unresolved);
        if (m_openShown.rowCount() > 0) // what was decided is gone: the next one is in its place
            m_open->selectRow(std::clamp(row, 0, m_openShown.rowCount() - 1));
        showView();
    });
    whenNewest(m_askedDecisions, service.decisions(), [this](std::vector<AgencyDecided> decisions) {
        m_decidedModel.setRows(std::move(decisions));
        if (m_decidedShown.rowCount() > 0)
            m_decided->selectRow(0);
        showView();
    });
    loadList();
}

void AgenciesPage::showView()
{
    const bool isEmpty = shown().sourceModel()->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : &table());
    m_rounds->setVisible(view() == Open);
    m_listTools->setVisible(view() == Agencies || view() == Changes);
    showDetails(m_detailsWanted);
    showEmpty();
    showTotal();
    showCount();
    showChosen();
    updateActions();
}

/// The pane belongs to the texts that are to be decided.
void AgenciesPage::showDetails(bool shown)
{
    m_detailsWanted = shown;
    m_details->setVisible(shown && view() == Open && m_openModel.rowCount() > 0);
}

void AgenciesPage::showEmpty()
{
    if (view() == Decisions)
        return m_empty->setTexts(tr("Nothing has been decided about agencies yet."));
    if (view() == Changes)
        return m_empty->setTexts(tr("The agencies are as the contest was made with them."));
    if (m_unresolved.submissions == 0)
        return m_empty->setTexts(tr("Every submission names an agency of the list."));
    m_empty->setTexts(
        tr("Nothing is left to decide. Submissions without an agency: %1 that say nothing, %2 whose text is "
           "none of the list.")
            .arg(formatNumber(m_unresolved.withoutText), formatNumber(m_unresolved.ofNone)));
}

void AgenciesPage::showTotal()
{
    m_total->setVisible(view() == Open && m_openModel.rowCount() > 0);
    QString text =
        tr("Submissions without an agency: %1. Of these %2 say nothing, and the text of %3 is none of the list.")
            .arg(formatNumber(m_unresolved.submissions), formatNumber(m_unresolved.withoutText),
                 formatNumber(m_unresolved.ofNone));
    if (m_unresolved.beyond > 0)
        text.append(u' '
                    + tr("There are too many different texts: %1 submissions are not in the table yet.")
                          .arg(formatNumber(m_unresolved.beyond)));
    m_total->setText(text);
}

void AgenciesPage::showCount()
{
    m_filter->setCount(shown().rowCount(), shown().sourceModel()->rowCount());
}

void AgenciesPage::showChosen()
{
    const UnresolvedAgency *texts = chosenTexts();
    m_details->show(texts ? std::optional(*texts) : std::nullopt);
}

const UnresolvedAgency *AgenciesPage::chosenTexts() const
{
    const QModelIndex current = m_openShown.mapToSource(m_open->currentIndex());
    return view() == Open && current.isValid() ? &m_openModel.row(current.row()) : nullptr;
}

const AgencyDecided *AgenciesPage::chosenDecision() const
{
    const QModelIndex current = m_decidedShown.mapToSource(m_decided->currentIndex());
    return view() == Decisions && current.isValid() ? &m_decidedModel.row(current.row()) : nullptr;
}

void AgenciesPage::updateActions()
{
    const bool isOpen = chosenTexts() != nullptr && !m_isBusy;
    const AgencyDecided *decision = chosenDecision();
    const QString noText = tr("Choose a text first.");
    setActionEnabled("agencies.decide", isOpen && m_details->chosen(),
                     isOpen ? tr("Choose the agency that is meant first.") : noText);
    setActionEnabled("agencies.none", isOpen, noText);
    setActionEnabled("agencies.undo", decision && decision->inForce && !m_isBusy,
                     decision ? tr("This decision is not in force any more.") : tr("Choose a decision first."));
    setActionEnabled("agencies.copy", shown().rowCount() > 0, tr("Nothing is shown."));
    updateListActions();
    const QAction *decide = action("agencies.decide");
    m_details->setDeciding(decide->isEnabled(), decide->isEnabled() ? QString() : decide->toolTip());
}

/// A long name or change is read whole where the pointer is.
bool AgenciesPage::tellWholeCell(const DataTable &table, const QHelpEvent &event)
{
    const QModelIndex index = table.indexAt(event.pos());
    QToolTip::showText(event.globalPos(), index.data().toString(), table.viewport());
    return true;
}

/// In the table of texts, a digit chooses what they mean, and Enter decides it.
bool AgenciesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip && (watched == m_list->viewport() || watched == m_changes->viewport()))
        return tellWholeCell(watched == m_list->viewport() ? *m_list : *m_changes,
                             // NOLINTNEXTLINE(cppcoreguidelines-pro-type-static-cast-downcast): by type
                             *static_cast<QHelpEvent *>(event));
    if (watched != m_open || event->type() != QEvent::KeyPress)
        return FramedPage::eventFilter(watched, event);
    const auto *key =
        static_cast<QKeyEvent *>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): by type
    if (key->modifiers() & ~Qt::KeypadModifier)
        return FramedPage::eventFilter(watched, event);
    if (key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9)
        return m_details->choose(key->key() - Qt::Key_0);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        decide();
        return true;
    }
    return FramedPage::eventFilter(watched, event);
}

} // namespace hoithi
