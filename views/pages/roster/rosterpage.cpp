// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/roster/rosterpage.h"

#include "services/roster/rosterservice.h"
#include "views/pages/roster/rosterpane.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/joblist.h"
#include "views/theme/tokens.h"
#include "views/widgets/datatable.h"
#include "views/widgets/dropframe.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterfield.h"
#include "views/widgets/jobbar.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace hoithi {

namespace {

constexpr std::array<ActionSpec, 4> rosterActions{{
    {"roster.import", QT_TRANSLATE_NOOP("RosterPage", "&Import a list…"), "import", "", ActionPlace::Primary},
    {"roster.withdraw", QT_TRANSLATE_NOOP("RosterPage", "&Withdraw…"), "invalidate", "", ActionPlace::Secondary},
    {"roster.export", QT_TRANSLATE_NOOP("RosterPage", "&Export CSV…"), "export", "", ActionPlace::Secondary},
    {"roster.copy", QT_TRANSLATE_NOOP("RosterPage", "&Copy selected rows"), "copy", "", ActionPlace::More},
}};

} // namespace

RosterPage::RosterPage(const PageContext &page)
    : FramedPage(page, "RosterPage", rosterActions), m_filter(new FilterField(page.theme, this)),
      m_drop(new DropFrame(this)), m_job(new JobBar(this)), m_stack(new QStackedWidget(this)),
      m_table(new DataTable(QStringLiteral("rosterTable"), page.settings, this)), m_empty(new EmptyState(this)),
      m_details(new RosterPane(page.state.session(), page.settings, this))
{
    buildContent();
    connectActions();
    page.jobs.follow(*m_job, QStringLiteral("import"));
    retranslate();
}

void RosterPage::buildContent()
{
    m_shown.setSourceModel(&m_model);
    m_table->setModel(&m_shown);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RosterTableModel::Body, Qt::AscendingOrder);
    m_table->setInitialWidths({160, 136, 104, 88, 88, 140, 96, 148});
    using enum RosterTableModel::ColumnIndex;
    m_table->setInitialOrder({Name, Body, State, Appearances, Account, Phone, NationalId, Added});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    constexpr int paneWidth = 400;
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1000, paneWidth});
    content()->addWidget(m_filter);
    content()->addWidget(m_drop);
    content()->addWidget(m_job);
    content()->addWidget(splitter, 1);
    setDetails(m_details);
}

void RosterPage::connectActions()
{
    onTriggered("roster.import", [this] { chooseFile(); });
    onTriggered("roster.withdraw", [this] { withdraw(); });
    onTriggered("roster.export", [this] { exportCsv(); });
    onTriggered("roster.copy", [this] { m_table->copySelection(); });
    connect(m_drop, &DropFrame::filesDropped, this, [this](const QStringList &files) { stage(files.first()); });
    connect(m_empty, &EmptyState::activated, this, &RosterPage::chooseFile);
    connect(m_table, &DataTable::currentRowChanged, this, [this] {
        showChosen();
        updateActions();
    });
    connect(m_filter, &FilterField::textSettled, this, [this](const QString &text) {
        m_shown.setText(text);
        showCount();
        showChosen();
        updateActions();
    });
    connect(m_details, &RosterPane::trailRequested, this, &RosterPage::showTrail);
    for (const auto signal : {&ContestState::overviewChanged, &ContestState::vaultChanged}) {
        connect(&page().state, signal, this, [this] {
            if (isVisible())
                load();
        });
    }
}

QString RosterPage::title() const
{
    return tr("Roster (no prizes)");
}

QString RosterPage::help() const
{
    return tr(
        "People of the committee, the jury, the secretariat, the helpers and the technical staff: they may take "
        "part but win nothing. They are found in the dumps by account, phone or national id, never by name alone. "
        "Whoever was entered by mistake is withdrawn with a reason; rankings are then made again.");
}

void RosterPage::opened()
{
    load();
}

void RosterPage::focusFilter()
{
    m_filter->focusField();
}

void RosterPage::retranslateContent()
{
    m_filter->setPlaceholder(tr("Filter people"));
    m_drop->setText(tr("Drop a list here (.xlsx, .csv): it is shown before anything is stored."));
    m_empty->setTexts(tr("Nobody is on the list yet. Bring in the people of the committee, the jury and the helpers, "
                         "so that they win nothing."),
                      tr("Import a list…"));
    m_model.retranslate();
    m_details->retranslate();
    showCount();
    updateActions();
}

void RosterPage::load()
{
    whenNewest(m_asked, page().state.session().roster().list(), [this](RosterList list) { take(std::move(list)); });
}

void RosterPage::take(RosterList list)
{
    const RosterPerson *before = chosen();
    const qint64 id = before ? before->id : 0;
    m_model.setRows(std::move(list.people));
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    m_filter->setVisible(m_model.rowCount() > 0);
    const QModelIndex again = m_shown.mapFromSource(m_model.index(std::max(0, m_model.rowOf(id)), 0));
    if (m_shown.rowCount() > 0)
        m_table->selectRow(id != 0 && again.isValid() ? again.row() : 0);
    showCount();
    showChosen();
    updateActions();
}

void RosterPage::showCount()
{
    m_filter->setCount(m_shown.rowCount(), m_model.rowCount());
}

const RosterPerson *RosterPage::chosen() const
{
    const QModelIndex current = m_shown.mapToSource(m_table->currentIndex());
    return current.isValid() ? &m_model.row(current.row()) : nullptr;
}

void RosterPage::showChosen()
{
    const RosterPerson *person = chosen();
    m_details->show(person ? std::optional(*person) : std::nullopt);
}

void RosterPage::updateActions()
{
    const RosterPerson *person = chosen();
    const bool running = m_job->isRunning();
    const bool any = m_shown.rowCount() > 0;
    m_drop->setEnabled(!running);
    setActionEnabled("roster.import", !running, tr("Wait until the list is read, or cancel."));
    setActionEnabled("roster.withdraw", person && !person->withdrawn,
                     person ? tr("This entry is withdrawn already.") : tr("Choose a person first."));
    setActionEnabled("roster.export", any, tr("Nobody is shown."));
    setActionEnabled("roster.copy", any, tr("Nobody is shown."));
}

} // namespace hoithi
