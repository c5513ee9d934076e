// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/complaints/complaintspage.h"

#include "services/complaints/complaintservice.h"
#include "services/complaints/complainttexts.h"
#include "views/pages/complaints/complaintpane.h"
#include "views/shell/conteststate.h"
#include "views/theme/tokens.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterfield.h"
#include "views/widgets/taborder.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace hoithi {

namespace {

constexpr std::array<ActionSpec, 10> complaintsActions{{
    {"complaints.register", QT_TRANSLATE_NOOP("ComplaintsPage", "&Register…"), "new", "Ctrl+N", ActionPlace::Primary},
    {"complaints.link", QT_TRANSLATE_NOOP("ComplaintsPage", "&Link a submission…"), "", "", ActionPlace::Secondary},
    {"complaints.decide", QT_TRANSLATE_NOOP("ComplaintsPage", "&Decide…"), "tick", "", ActionPlace::Secondary},
    {"complaints.letter", QT_TRANSLATE_NOOP("ComplaintsPage", "&Answer…"), "print", "", ActionPlace::Secondary},
    {"complaints.note", QT_TRANSLATE_NOOP("ComplaintsPage", "Add a &note…"), "", "", ActionPlace::More},
    {"complaints.unlink", QT_TRANSLATE_NOOP("ComplaintsPage", "&Take the link back…"), "", "", ActionPlace::More},
    {"complaints.reopen", QT_TRANSLATE_NOOP("ComplaintsPage", "&Open again…"), "", "", ActionPlace::More},
    {"complaints.reprint", QT_TRANSLATE_NOOP("ComplaintsPage", "Show the &issued letter…"), "", "", ActionPlace::More},
    {"complaints.export", QT_TRANSLATE_NOOP("ComplaintsPage", "&Export CSV…"), "export", "", ActionPlace::More},
    {"complaints.copy", QT_TRANSLATE_NOOP("ComplaintsPage", "&Copy selected rows"), "copy", "", ActionPlace::More},
}};

} // namespace

ComplaintsPage::ComplaintsPage(const PageContext &page)
    : FramedPage(page, "ComplaintsPage", complaintsActions), m_states(new QComboBox(this)),
      m_rounds(new QComboBox(this)), m_filter(new FilterField(page.theme, this)), m_filters(buildFilters()),
      m_stack(new QStackedWidget(this)), m_table(new DataTable(QStringLiteral("complaintTable"), page.settings, this)),
      m_empty(new EmptyState(this)), m_details(new ComplaintPane(page, this)), m_shown(m_model)
{
    buildContent();
    connectActions();
    connectPane();
    fillFilters();
    retranslate();
}

QWidget *ComplaintsPage::buildFilters()
{
    m_states->setObjectName(QStringLiteral("complaintStates"));
    m_rounds->setObjectName(QStringLiteral("complaintRounds"));
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_states);
    layout->addWidget(m_rounds);
    for (QComboBox *box : {m_states, m_rounds})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // what they offer changes with language and contest
    return bar;
}

void ComplaintsPage::buildContent()
{
    m_table->setModel(&m_shown);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ComplaintTableModel::Number, Qt::DescendingOrder);
    m_table->setInitialWidths({52, 140, 120, 140, 60, 120, 112, 140, 80, 120});
    using enum ComplaintTableModel::ColumnIndex;
    m_table->setInitialOrder({Number, State, Due, Complainant, About, Round, Outcome, Received, Submissions, Letter});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    constexpr int paneWidth = 400;
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1000, paneWidth});
    content()->addWidget(m_filters);
    content()->addWidget(splitter, 1);
    chainTabs({m_filter->lastByTab(), m_states, m_rounds, m_table});
    setDetails(m_details);
}

void ComplaintsPage::connectActions()
{
    onTriggered("complaints.register", [this] { enter(); });
    onTriggered("complaints.link", [this] { act(Act::Link); });
    onTriggered("complaints.unlink", [this] { act(Act::Unlink); });
    onTriggered("complaints.note", [this] { act(Act::Note); });
    onTriggered("complaints.decide", [this] { act(Act::Decide); });
    onTriggered("complaints.reopen", [this] { act(Act::Reopen); });
    onTriggered("complaints.letter", [this] { act(Act::Answer); });
    onTriggered("complaints.reprint", [this] { reprint(); });
    onTriggered("complaints.export", [this] { exportCsv(); });
    onTriggered("complaints.copy", [this] { m_table->copySelection(); });
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_model.rowCount() == 0)
            return action("complaints.register")->trigger();
        showOnly({}, {});
    });
    connect(m_filter, &FilterField::textSettled, this, [this](const QString &text) {
        m_shown.setText(text);
        applyFilters();
    });
    connect(m_states, &QComboBox::currentIndexChanged, this, &ComplaintsPage::applyFilters);
    connect(m_rounds, &QComboBox::currentIndexChanged, this, &ComplaintsPage::applyFilters);
    connect(&page().state, &ContestState::vaultChanged, this, &ComplaintsPage::updateActions);
    for (const auto signal : {&ContestState::overviewChanged, &ContestState::vaultChanged}) {
        connect(&page().state, signal, this, [this] {
            if (isVisible())
                load();
        });
    }
}

void ComplaintsPage::connectPane()
{
    connect(m_table, &DataTable::currentRowChanged, this, [this] {
        showChosen();
        updateActions();
    });
    connect(m_details, &ComplaintPane::submissionChosen, this, &ComplaintsPage::updateActions);
    connect(m_details, &ComplaintPane::rankingRequested, this, [this](const QString &id) {
        if (const ComplaintRow *row = chosen())
            page().go({QStringLiteral("ranking"), QStringLiteral("results"), row->roundNumber, id});
    });
    connect(m_details, &ComplaintPane::trailRequested, this, [this](const QString &text) {
        page().go({QStringLiteral("audit"), {}, {}, text});
    });
    connect(m_details, &ComplaintPane::entryRequested, this, &ComplaintsPage::showAuditEntry);
}

QString ComplaintsPage::title() const
{
    return tr("Complaints");
}

QString ComplaintsPage::help() const
{
    return tr(
        "Complaints about results (phúc tra): each gets a number and a day by which it is answered. A judge decides "
        "what "
        "comes of it, a secretary answers by letter. A round cannot be declared final while one of its complaints is "
        "open.");
}

void ComplaintsPage::opened()
{
    load();
}

void ComplaintsPage::focusFilter()
{
    m_filter->focusField();
}

void ComplaintsPage::reveal(const Place &place)
{
    showOnly(place.round, *place.filter);
}

void ComplaintsPage::showOnly(std::optional<int> round, const QString &text)
{
    m_states->setCurrentIndex(0);
    m_rounds->setCurrentIndex(std::max(0, round ? m_rounds->findData(*round) : 0));
    m_filter->setText(text);
}

void ComplaintsPage::fillFilters()
{
    const QSignalBlocker quiet(m_states);
    const int chosenState = std::max(0, m_states->currentIndex());
    m_states->clear();
    m_states->addItem(tr("All states"));
    for (const ComplaintState state : allComplaintStates)
        m_states->addItem(complaintStateText(state), complaintStateName(state));
    m_states->setCurrentIndex(chosenState);
    fillRounds();
}

void ComplaintsPage::fillRounds()
{
    const QSignalBlocker quiet(m_rounds);
    const QVariant chosenRound = m_rounds->currentData();
    m_rounds->clear();
    m_rounds->addItem(tr("All rounds"));
    if (page().state.overview()) {
        for (const RoundState &round : page().state.overview()->rounds)
            m_rounds->addItem(page().state.roundTitle(round.round.number), round.round.number);
    }
    m_rounds->setCurrentIndex(std::max(0, chosenRound.isValid() ? m_rounds->findData(chosenRound) : 0));
}

void ComplaintsPage::applyFilters()
{
    const QVariant round = m_rounds->currentData();
    m_shown.setState(complaintStateFrom(m_states->currentData().toString()));
    m_shown.setRound(round.isValid() ? std::optional(round.toInt()) : std::nullopt);
    showCount();
    showEmpty();
    showChosen();
    updateActions();
}

void ComplaintsPage::retranslateContent()
{
    m_filter->setPlaceholder(tr("Filter complaints"));
    m_states->setAccessibleName(tr("State"));
    m_rounds->setAccessibleName(tr("Round"));
    fillFilters();
    m_model.retranslate();
    m_details->retranslate();
    showCount();
    showEmpty();
    updateActions();
}

void ComplaintsPage::load()
{
    whenNewest(m_asked, page().state.session().complaints().list(),
               [this](ComplaintList list) { take(std::move(list)); });
}

void ComplaintsPage::take(ComplaintList list)
{
    const ComplaintRow *before = chosen();
    const qint64 number = m_wanted != 0 ? m_wanted : before ? before->number : 0;
    m_wanted = 0;
    fillRounds();
    {
        const QSignalBlocker quiet(m_table); // or what is open of it would be hidden while nothing is chosen
        m_model.setRows(std::move(list.rows));
        const QModelIndex again = m_shown.mapFromSource(m_model.index(std::max(0, m_model.rowOf(number)), 0));
        if (m_shown.rowCount() > 0)
            m_table->selectRow(number != 0 && again.isValid() ? again.row() : 0);
    }
    showCount();
    showEmpty();
    showChosen();
    updateActions();
}

void ComplaintsPage::showCount()
{
    m_filter->setCount(m_shown.rowCount(), m_model.rowCount());
}

void ComplaintsPage::showEmpty()
{
    const bool none = m_model.rowCount() == 0;
    m_filters->setVisible(!none);
    m_stack->setCurrentWidget(m_shown.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    const QString erased = refusalOfErased();
    if (none && !erased.isEmpty())
        m_empty->setTexts(erased, {});
    else if (none)
        m_empty->setTexts(
            tr("Nobody has complained about a result yet. What comes in by letter, phone or at the counter is "
               "registered here."),
            tr("Register…"));
    else
        m_empty->setTexts(tr("No complaint is like that."), tr("Show all"));
}

const ComplaintRow *ComplaintsPage::chosen() const
{
    const QModelIndex current = m_shown.mapToSource(m_table->currentIndex());
    return current.isValid() ? &m_model.row(current.row()) : nullptr;
}

void ComplaintsPage::showChosen()
{
    const ComplaintRow *row = chosen();
    m_details->show(row ? std::optional(*row) : std::nullopt);
}

/// Why nothing that was said can be read or recorded any more; empty where it can.
QString ComplaintsPage::refusalOfErased() const
{
    return page().state.vault() == VaultState::Erased
               ? tr("Personal data of this contest is erased: complaints cannot be read, registered or answered any "
                    "more.")
               : QString();
}

void ComplaintsPage::updateActions()
{
    const ComplaintRow *row = chosen();
    const QString erased = refusalOfErased();
    const QString choose = tr("Choose a complaint first.");
    const auto enableAlways = [&](const char *id, bool possible, const QString &why) {
        setActionEnabled(id, row && possible, row ? why : choose);
    };
    /// What takes the key of personal data.
    const auto enable = [&](const char *id, bool possible, const QString &why) {
        enableAlways(id, possible && erased.isEmpty(), erased.isEmpty() ? why : erased);
    };
    setActionEnabled("complaints.register", erased.isEmpty(), erased);
    enableAlways("complaints.link", true, {});
    enable("complaints.note", true, {});
    enable("complaints.unlink", m_details->submission().has_value(), tr("No submission is linked with it."));
    enable("complaints.decide", row && !row->outcome, tr("It is decided already. Open it again first."));
    enable("complaints.reopen", row && row->outcome, tr("It is open."));
    enable("complaints.letter", row && row->state == ComplaintState::Decided,
           row && row->outcome ? tr("It is answered already. Before another answer it is opened again.")
                               : tr("A judge decides first, then it is answered."));
    enable("complaints.reprint", row && row->letters > 0, tr("It is not answered yet."));
    const bool any = m_shown.rowCount() > 0;
    setActionEnabled("complaints.export", any, tr("No complaint is shown."));
    setActionEnabled("complaints.copy", any, tr("No complaint is shown."));
}

} // namespace hoithi
