// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/roster/rosterintakedialog.h"

#include "itemmodels/format.h"
#include "services/roster/rostertexts.h"
#include "views/theme/tokens.h"
#include "views/widgets/datatable.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {
constexpr QSize dialogSize{1040, 560};
}

RosterIntakeDialog::RosterIntakeDialog(const QString &fileName, RosterStage stage, Settings &settings, QWidget *parent)
    : QDialog(parent), m_entries(stage.added()), m_faulty(stage.count(RosterRowState::Faulty)),
      m_rowTable(new DataTable(QStringLiteral("rosterStageTable"), settings, this)),
      m_problemTable(new DataTable(QStringLiteral("rosterProblemTable"), settings, this)),
      m_leaveOut(new QCheckBox(this)), m_effect(new QLabel(this)), m_why(new QLabel(this))
{
    setObjectName(QStringLiteral("rosterIntakeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_rows.setRows(std::move(stage.rows));
    m_problems.setRows(std::move(stage.problems));
    build(fileName);
    connectParts();
    updateAdding();
}

void RosterIntakeDialog::build(const QString &fileName)
{
    setWindowTitle(tr("Import a list: %1").arg(fileName));
    auto *text = new QLabel(summary(), this);
    text->setObjectName(QStringLiteral("rosterStageSummary"));
    text->setWordWrap(true);
    m_rowTable->setModel(&m_rows);
    m_rowTable->setInitialWidths({168, 200, 140, 144, 104, 112, 112});
    m_problemTable->setModel(&m_problems);
    m_problemTable->setInitialWidths({200, 88, 600});
    m_problemTable->setVisible(m_problems.rowCount() > 0);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_rowTable);
    splitter->addWidget(m_problemTable);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    m_leaveOut->setObjectName(QStringLiteral("leaveOutFaulty"));
    m_leaveOut->setText(tr("&Leave out the lines with errors: %1").arg(formatNumber(m_faulty)));
    m_leaveOut->setVisible(m_faulty > 0);
    m_effect->setObjectName(QStringLiteral("rosterEffect"));
    m_effect->setWordWrap(true);
    m_effect->hide();
    m_why->setObjectName(QStringLiteral("rosterStageWhy"));
    m_why->setWordWrap(true);
    setTone(m_why, Tone::Warning);
    auto *buttons = new QDialogButtonBox(this);
    m_add = new QPushButton(tr("&Add %n person(s)", nullptr, static_cast<int>(m_entries.size())), this);
    m_add->setProperty("weight", QStringLiteral("primary")); // before the box styles it
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("accept"));
    m_add->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(text);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_effect);
    layout->addWidget(m_leaveOut);
    layout->addWidget(m_why);
    layout->addWidget(buttons);
    resize(dialogSize);
}

void RosterIntakeDialog::connectParts()
{
    connect(m_leaveOut, &QCheckBox::toggled, this, &RosterIntakeDialog::updateAdding);
    connect(m_problemTable, &DataTable::currentRowChanged, this, &RosterIntakeDialog::showLine);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_entries); });
}

QString RosterIntakeDialog::summary() const
{
    const auto count = [this](RosterRowState state) {
        return formatNumber(std::ranges::count(m_rows.rows(), state, &StagedRosterRow::state));
    };
    return tr("Nothing is stored yet. Lines: %1. New: %2, on the roster already: %3, twice in the file: %4, with "
              "errors: %5.")
        .arg(formatNumber(static_cast<qint64>(m_rows.rowCount())), count(RosterRowState::New),
             count(RosterRowState::Known), count(RosterRowState::Repeated), count(RosterRowState::Faulty));
}

void RosterIntakeDialog::showEffect(const RosterAdding &effect)
{
    const QString count =
        tr("Once they are added, submissions that win nothing: %1.").arg(formatNumber(effect.submissions));
    m_effect->setText(QStringList{count, rosterAddingText(effect)}.join(u' ').trimmed());
    setTone(m_effect, effect.prizes.empty() ? Tone::Neutral : Tone::Warning);
    m_effect->setVisible(!m_entries.empty());
}

/// The line that the problem is about.
void RosterIntakeDialog::showLine(int problem)
{
    if (problem < 0 || problem >= m_problems.rowCount())
        return;
    const RosterPlace &place = m_problems.row(problem).place;
    const auto &rows = m_rows.rows();
    const auto found = std::ranges::find_if(rows, [&place](const StagedRosterRow &staged) {
        return staged.row.place.sheet == place.sheet && staged.row.place.line == place.line;
    });
    if (found != rows.end())
        m_rowTable->selectRow(static_cast<int>(found - rows.begin()));
}

void RosterIntakeDialog::updateAdding()
{
    const bool decided = m_faulty == 0 || m_leaveOut->isChecked();
    m_add->setEnabled(!m_entries.empty() && decided);
    QString why;
    if (m_entries.empty())
        why = tr("There is nobody new in this file.");
    else if (!decided)
        why =
            tr("Whoever is on a line with an error would not be excluded. Correct the file, or leave these lines out.");
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

} // namespace hoithi
