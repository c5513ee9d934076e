// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done with the list of agencies.
#include "services/agencies/agencyservice.h"
#include "views/dialogs/agencies/agencyfieldsdialog.h"
#include "views/dialogs/agencies/headcountsdialog.h"
#include "views/dialogs/agencies/mergeagenciesdialog.h"
#include "views/pages/agencies/agenciespage.h"
#include "views/pages/agencies/agencypane.h"
#include "views/shell/conteststate.h"
#include "views/theme/tokens.h"
#include "views/widgets/datatable.h"

#include <QComboBox>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QToolButton>

#include <algorithm>

namespace hoithi {

QWidget *AgenciesPage::buildListTools()
{
    auto *bar = new QWidget(this);
    auto *layout = new QGridLayout(bar); // in one row they would be wider than a small screen
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    constexpr int inARow = 4;
    int place = 0;
    for (const char *id : {"agencies.edit", "agencies.headcount", "agencies.merge", "agencies.split", "agencies.add",
                           "agencies.import", "agencies.export", "agencies.revert"}) {
        auto *button = new QToolButton(bar);
        button->setProperty("role", QStringLiteral("action"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setDefaultAction(action(id));
        layout->addWidget(button, place / inARow, place % inARow);
        ++place;
    }
    layout->setColumnStretch(inARow, 1);
    return bar;
}

void AgenciesPage::connectListActions()
{
    onTriggered("agencies.add", [this] { addAgency(); });
    onTriggered("agencies.edit", [this] { changeFields(); });
    onTriggered("agencies.merge", [this] { mergeChosen(); });
    onTriggered("agencies.split", [this] { splitChosen(); });
    onTriggered("agencies.headcount", [this] { setHeadcounts(); });
    onTriggered("agencies.import", [this] { chooseFile(); });
    onTriggered("agencies.export", [this] { exportList(); });
    onTriggered("agencies.texts", [this] { exportTexts(); });
    onTriggered("agencies.revert", [this] { revertChosen(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AgenciesPage::updateActions);
    connect(m_rounds, &QComboBox::activated, this, &AgenciesPage::load);
}

void AgenciesPage::loadList()
{
    AgencyService &service = page().state.session().agencyDecisions();
    whenNewest(m_askedList, service.list(), [this](AgencyList list) {
        m_version = list.version;
        m_lastClose = list.lastClose;
        m_listModel.setRows(std::move(list.agencies));
        showView();
    });
    whenNewest(m_askedChanges, service.changes(), [this](std::vector<AgencyChangeTold> changes) {
        m_changesModel.setRows(std::move(changes));
        if (m_changesShown.rowCount() > 0)
            m_changes->selectRow(0);
        showView();
    });
    whenNewest(m_askedAgencies, page().state.session().agencies(),
               [this](const std::vector<Agency> &agencies) { m_details->setAgencies(agencies); });
}

/// The rounds follow the contest; the chosen one stays.
void AgenciesPage::loadRounds()
{
    const QSignalBlocker blocker(m_rounds);
    const int chosen = m_wantedRound != 0 ? m_wantedRound : m_rounds->currentData().toInt();
    m_wantedRound = 0;
    m_rounds->clear();
    m_rounds->addItem(tr("All rounds"), 0);
    if (const auto overview = page().state.overview()) {
        for (const RoundState &round : overview->rounds)
            m_rounds->addItem(round.round.title, round.round.number);
    }
    m_rounds->setCurrentIndex(std::max(0, m_rounds->findData(chosen)));
}

void AgenciesPage::reveal(const Place &place)
{
    m_views->setCurrentIndex(Open);
    m_wantedRound = place.round.value_or(0);
    loadRounds();
}

std::vector<AgencyState> AgenciesPage::chosenAgencies() const
{
    std::vector<AgencyState> agencies;
    if (view() != Agencies)
        return agencies;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        agencies.push_back(m_listModel.row(m_listShown.mapToSource(index).row()).state);
    std::ranges::sort(agencies, {}, [](const AgencyState &agency) { return agency.id; });
    return agencies;
}

std::vector<AgencyState> AgenciesPage::allAgencies() const
{
    std::vector<AgencyState> agencies;
    for (const ListedAgency &agency : m_listModel.rows())
        agencies.push_back(agency.state);
    return agencies;
}

const AgencyChangeTold *AgenciesPage::chosenChange() const
{
    const QModelIndex current = m_changesShown.mapToSource(m_changes->currentIndex());
    return view() == Changes && current.isValid() ? &m_changesModel.row(current.row()) : nullptr;
}

void AgenciesPage::updateListActions()
{
    const std::vector<AgencyState> chosen = chosenAgencies();
    const QString none = tr("Choose agencies in the list first.");
    for (const char *id : {"agencies.edit", "agencies.merge"})
        setActionEnabled(id, !chosen.empty() && !m_isBusy, none);
    const bool areMerged =
        std::ranges::any_of(chosen, [](const AgencyState &agency) { return agency.merger.has_value(); });
    setActionEnabled("agencies.split", areMerged && !m_isBusy,
                     chosen.empty() ? none : tr("None of the chosen agencies is merged."));
    const bool hasList = m_listModel.rowCount() > 0;
    for (const char *id : {"agencies.headcount", "agencies.add", "agencies.import", "agencies.export"})
        setActionEnabled(id, hasList && !m_isBusy, tr("The agencies are still being read."));
    setActionEnabled("agencies.texts", m_openModel.rowCount() > 0, tr("No text is open."));
    const AgencyChangeTold *change = chosenChange();
    setActionEnabled("agencies.revert", change && change->inForce && !m_isBusy,
                     change ? tr("This change is not in force.") : tr("Choose a change of the list first."));
}

} // namespace hoithi
