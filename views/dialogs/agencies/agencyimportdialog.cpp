// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/agencies/agencyimportdialog.h"

#include "itemmodels/format.h"
#include "services/agencies/agencytexts.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QTableWidget>

namespace hoithi {

namespace {

QString countsText(const AgencyStage &stage)
{
    const auto count = [&stage](AgencyRowState state) {
        return formatNumber(static_cast<qint64>(stage.count(state)));
    };
    return AgencyImportDialog::tr(
               "New: %1. Changed: %2. As they are: %3. Cannot be taken: %4. Agencies that the file does "
               "not name stay as they are: %5.")
        .arg(count(AgencyRowState::Added), count(AgencyRowState::Changed), count(AgencyRowState::Unchanged),
             count(AgencyRowState::Invalid), formatNumber(static_cast<qint64>(stage.missing.size())));
}

QString stateText(AgencyRowState state)
{
    switch (state) {
    case AgencyRowState::Added:
        return AgencyImportDialog::tr("new");
    case AgencyRowState::Changed:
        return AgencyImportDialog::tr("changed");
    case AgencyRowState::Invalid:
        return AgencyImportDialog::tr("cannot be taken");
    case AgencyRowState::Unchanged:
        break;
    }
    return AgencyImportDialog::tr("as it is");
}

} // namespace

AgencyImportDialog::AgencyImportDialog(const QString &file, AgencyStage stage, const ChangeAuthor &author,
                                       QWidget *parent)
    : AgencyChangeDialog(tr("Import agencies from %1").arg(literal(file)), countsText(stage), tr("&Import"), parent),
      m_stage(std::move(stage))
{
    setObjectName(QStringLiteral("agencyImportDialog"));
    setMinimumWidth(820);
    addTable();
    addReason(author);
}

void AgencyImportDialog::addTable()
{
    auto *table = new QTableWidget(0, 4, this);
    table->setObjectName(QStringLiteral("agencyRows"));
    table->setHorizontalHeaderLabels({tr("Line"), tr("State"), tr("Code"), tr("What")});
    table->verticalHeader()->hide();
    for (const int column : {0, 1, 2})
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // what a line changes is read whole
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setMinimumHeight(260);
    for (const StagedAgencyRow &staged : m_stage.rows) {
        if (staged.state == AgencyRowState::Unchanged)
            continue;
        const QString what = staged.problem ? stagedProblemText(m_stage, staged)
                                            : recordTexts(m_stage.before, staged.record).join(QStringLiteral("; "));
        const QStringList texts{formatNumber(static_cast<qint64>(staged.line)), stateText(staged.state),
                                staged.record.code, what};
        const int row = table->rowCount();
        table->insertRow(row);
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            table->setItem(row, column, item);
        }
    }
    table->setVisible(table->rowCount() > 0);
    form()->addRow(table);
}

QString AgencyImportDialog::missing() const
{
    if (m_stage.count(AgencyRowState::Invalid) > 0)
        return tr("Correct the lines that cannot be taken, and choose the file again.");
    return m_stage.edits().empty() ? tr("The agencies are as in the file already.") : AgencyChangeDialog::missing();
}

} // namespace hoithi
