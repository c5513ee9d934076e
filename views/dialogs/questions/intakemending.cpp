// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done about the questions of a file before they are imported.
#include "itemmodels/format.h"
#include "itemmodels/questions/stagetexts.h"
#include "views/dialogs/questions/commonfieldsdialog.h"
#include "views/dialogs/questions/questionintakedialog.h"
#include "views/dialogs/questions/stagededitor.h"
#include "views/dialogs/questions/stagedpreview.h"
#include "views/dialogs/questions/stageissuespanel.h"
#include "views/widgets/datatable.h"
#include "views/widgets/filterfield.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace hoithi {

void QuestionIntakeDialog::showRow(int row)
{
    m_editor->flush(); // of the row before
    m_row = row;
    if (row < 0 || row >= m_stage.size()) {
        m_row = -1;
        m_preview->clear();
        return m_editor->clear();
    }
    m_editor->show(m_stage, row);
    preview(row);
}

void QuestionIntakeDialog::goToRow(int row)
{
    if (row < 0)
        return m_messages->showMessage(
            Tone::Neutral, tr("This part of the file became no question. Mend it in the file and read it again."));
    QModelIndex index = m_sorted.mapFromSource(m_model.index(row, 0));
    if (!index.isValid()) {
        m_filter->clear();
        m_sorted.setText({});
        m_filter->setCount(m_sorted.rowCount(), m_model.rowCount());
        index = m_sorted.mapFromSource(m_model.index(row, 0));
    }
    m_table->selectRow(index.row());
    m_table->scrollTo(index.siblingAtColumn(m_table->currentIndex().column()));
    m_tabs->setCurrentIndex(0);
}

void QuestionIntakeDialog::takeEdit(const Question &question)
{
    if (m_row < 0 || m_done)
        return;
    m_touched = true;
    m_stage.edit(m_row, question);
    showAgain(m_row);
}

void QuestionIntakeDialog::preview(int row)
{
    m_preview->show(tr("Question %1").arg(formatNumber(qint64{row} + 1)), m_stage.row(row).question, m_stage.images());
}

/// After something about it was changed, or found out.
void QuestionIntakeDialog::showAgain(int row)
{
    relateAgain(row);
    m_model.rowsChanged(row, row);
    m_editor->showProblems(m_stage, row);
    preview(row);
    updateCounts();
}

void QuestionIntakeDialog::confirmRow()
{
    if (m_row < 0)
        return;
    m_touched = true;
    m_stage.confirm(m_row);
    showAgain(m_row);
}

void QuestionIntakeDialog::resetRow()
{
    if (m_row < 0)
        return;
    m_stage.reset(m_row);
    m_editor->show(m_stage, m_row);
    showAgain(m_row);
}

std::vector<int> QuestionIntakeDialog::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_sorted.mapToSource(index).row());
    std::ranges::sort(rows);
    return rows;
}

/// The space bar takes or leaves all that are selected.
bool QuestionIntakeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void QuestionIntakeDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
        button->click();
}

void QuestionIntakeDialog::toggleSelected()
{
    const std::vector<int> rows = selectedRows();
    const bool all = std::ranges::all_of(rows, [this](int row) { return m_stage.row(row).wanted; });
    m_model.setWanted(rows, !all);
}

void QuestionIntakeDialog::setCommonFields()
{
    m_editor->flush();
    auto *dialog =
        new CommonFieldsDialog(m_sources, static_cast<int>(selectedRows().size()), m_stage.counts().taken, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        std::vector<int> rows = selectedRows();
        if (!dialog->ofSelected()) {
            rows.clear();
            for (int row = 0; row < m_stage.size(); ++row) {
                if (m_stage.row(row).isTaken())
                    rows.push_back(row);
            }
        }
        m_touched = true;
        m_stage.setCommon(rows, dialog->fields());
        for (const int row : rows)
            relateAgain(row);
        m_model.rowsChanged(0, std::max(0, m_stage.size() - 1));
        if (m_row >= 0)
            m_editor->show(m_stage, m_row);
        updateCounts();
    });
    dialog->open();
}

void QuestionIntakeDialog::leaveOutNear()
{
    m_editor->flush();
    const int count = m_stage.leaveOutNear();
    m_touched = m_touched || count > 0;
    m_model.rowsChanged(0, std::max(0, m_stage.size() - 1));
    m_messages->showMessage(Tone::Neutral,
                            tr("Left out, since they ask nearly the same as others: %1. Tick those you want.")
                                .arg(formatNumber(qint64{count})));
    updateCounts();
}

void QuestionIntakeDialog::updateCounts()
{
    const StageCounts counts = m_stage.counts();
    m_issues->lookAgain();
    const QString taken = formatNumber(qint64{counts.taken});
    m_import->setText(counts.taken == 0 ? tr("&Import") : tr("&Import (%1)").arg(taken));
    m_import->setEnabled(!isBusy() && counts.taken > 0);
    m_import->setToolTip(counts.taken > 0 ? QString() : tr("There is no question to take yet."));
    m_choose->setEnabled(!isBusy());
    m_common->setEnabled(m_stage.size() > 0);
    m_near->setEnabled(counts.near > 0);
    m_next->setEnabled(counts.withErrors > 0);
    if (counts.read == 0)
        return m_counts->clear();
    QStringList parts{tr("Read: %1").arg(formatNumber(qint64{counts.read})), tr("are taken: %1").arg(taken)};
    if (counts.leftOut() > 0)
        parts << tr("left out: %1 (%2)")
                     .arg(formatNumber(qint64{counts.leftOut()}), leftOutTexts(counts).join(QStringLiteral(", ")));
    if (counts.near > 0)
        parts << tr("nearly equal to others: %1").arg(formatNumber(qint64{counts.near}));
    if (counts.losses > 0)
        parts << tr("details lost: %1").arg(formatNumber(qint64{counts.losses}));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace hoithi
