// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is open, and what comes of what was chosen.
#include "views/dialogs/import/layoutdialog.h"

#include "views/dialogs/import/layoutchoices.h"
#include "views/dialogs/import/layoutcolumns.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

namespace hoithi {

namespace {
constexpr int storedWidth = 224;
}

void LayoutDialog::columnChanged(int column)
{
    settle(LayoutSubject::Columns, column);
    update();
}

/// Whoever chooses something has decided what was asked about it.
void LayoutDialog::settle(LayoutSubject subject, int column)
{
    for (int i = 0; i < m_questions->count(); ++i) {
        const OpenQuestion &question = m_shown.questions[static_cast<std::size_t>(i)];
        const bool isAbout = subject == LayoutSubject::Columns
                                 ? std::ranges::find(question.columns, column) != question.columns.end()
                                       && question.subject == LayoutSubject::Columns
                                 : question.subject == subject;
        if (isAbout && question.needs.isEmpty())
            m_questions->item(i)->setCheckState(Qt::Checked);
    }
}

void LayoutDialog::showQuestions()
{
    const QSignalBlocker quiet(m_questions);
    m_questions->clear();
    for (const OpenQuestion &question : m_shown.questions) {
        auto *item = new QListWidgetItem(question.text, m_questions);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (!question.needs.isEmpty())
            continue; // no tick makes it right
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_questionsPane->setVisible(!m_shown.questions.empty());
}

void LayoutDialog::showStored()
{
    m_stored->clear();
    m_stored->setColumnCount(static_cast<int>(m_shown.fields.size()));
    m_stored->setRowCount(static_cast<int>(m_shown.stored.size()));
    QStringList titles;
    for (const QString &field : std::as_const(m_shown.fields))
        titles << layoutFieldTitle(field);
    m_stored->setHorizontalHeaderLabels(titles);
    for (std::size_t row = 0; row < m_shown.stored.size(); ++row) {
        for (std::size_t column = 0; column < m_shown.stored[row].size(); ++column) {
            const StoredValue &value = m_shown.stored[row][column];
            auto *item = new QTableWidgetItem(value.isBad ? tr("⚠ %1").arg(value.text) : value.text);
            item->setToolTip(value.isBad ? tr("It cannot be read so: the row would be rejected.") : value.text);
            m_stored->setItem(static_cast<int>(row), static_cast<int>(column), item);
        }
    }
    for (int column = 0; column < m_stored->columnCount(); ++column)
        m_stored->setColumnWidth(column, storedWidth);
}

/// A field of which each row on show would be rejected.
QString LayoutDialog::unreadableField() const
{
    for (qsizetype field = 0; field < m_shown.fields.size() && !m_shown.stored.empty(); ++field) {
        const auto isBad = [field](const std::vector<StoredValue> &row) {
            return row[static_cast<std::size_t>(field)].isBad;
        };
        if (std::ranges::all_of(m_shown.stored, isBad))
            return layoutFieldTitle(m_shown.fields.at(field));
    }
    return {};
}

QString LayoutDialog::missing() const
{
    if (m_waiting)
        return tr("Reading the file…");
    if (m_shown.profile.isEmpty())
        return m_shown.problem;
    if (const QString field = unreadableField(); !field.isEmpty())
        return tr("No value of “%1” can be read so. Choose how it is written, or another column.").arg(field);
    const QStringList uses = m_columns->uses();
    for (int i = 0; i < m_questions->count(); ++i) {
        if (isOpen(i, uses))
            return tr("Decide what is open: choose something else, or tick it.");
    }
    return {};
}

/// A field without a column is settled by choosing one, all else by a tick.
bool LayoutDialog::isOpen(int question, const QStringList &uses) const
{
    const QString &needs = m_shown.questions[static_cast<std::size_t>(question)].needs;
    if (needs.isEmpty())
        return m_questions->item(question)->checkState() != Qt::Checked;
    return std::ranges::none_of(uses, [&needs](const QString &use) { return use.section(u' ', 0, 0) == needs; });
}

void LayoutDialog::updateState()
{
    const QStringList uses = m_columns->uses();
    QSet<int> open;
    for (int i = 0; i < m_questions->count(); ++i) {
        const bool isSettled = !isOpen(i, uses);
        if (!m_shown.questions[static_cast<std::size_t>(i)].needs.isEmpty())
            m_questions->item(i)->setHidden(isSettled);
        if (isSettled)
            continue;
        for (const int column : m_shown.questions[static_cast<std::size_t>(i)].columns)
            open.insert(column);
    }
    m_columns->mark(open);
    const bool apart =
        std::ranges::any_of(uses, [](const QString &use) { return use.startsWith(QLatin1String("answers ")); });
    m_choices->setMeaningful(uses.contains(QStringLiteral("started_at")), !apart);
    const QString why = missing();
    m_use->setEnabled(why.isEmpty());
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

} // namespace hoithi
