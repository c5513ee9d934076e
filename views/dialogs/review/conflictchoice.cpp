// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/review/conflictchoice.h"

#include "views/dialogs/review/conflictsdialog.h"

#include <algorithm>

namespace hoithi {

namespace {

bool isOpen(const ConflictRow *row)
{
    return row->state == ConflictState::Open || row->state == ConflictState::Settled;
}

} // namespace

QString conflictName(const ConflictRow &row)
{
    const ImportDifference &difference = row.difference;
    return difference.fullName.isEmpty() ? difference.submissionId
                                         : QStringLiteral("%1 – %2").arg(difference.submissionId, difference.fullName);
}

std::vector<qint64> ConflictChoice::ids() const
{
    std::vector<qint64> ids;
    for (const ConflictRow *row : m_rows)
        ids.push_back(row->id);
    return ids;
}

QStringList ConflictChoice::names() const
{
    QStringList names;
    for (const ConflictRow *row : m_rows)
        names << conflictName(*row);
    return names;
}

QString ConflictChoice::whyNotOne() const
{
    if (m_rows.empty())
        return ConflictsDialog::tr("Choose a row first.");
    return m_rows.size() == 1 ? QString() : ConflictsDialog::tr("Choose one row: this is decided for each by itself.");
}

QString ConflictChoice::whyNotTake() const
{
    if (const QString why = whyNotOne(); !why.isEmpty())
        return why;
    if (!isOpen(m_rows.front()))
        return ConflictsDialog::tr("This row is decided. Take the decision back first.");
    return m_rows.front()->difference.fields.empty() ? ConflictsDialog::tr("It differs from what is stored no more.")
                                                     : QString();
}

QString ConflictChoice::whyNotKeep() const
{
    if (m_rows.empty())
        return ConflictsDialog::tr("Choose a row first.");
    return std::ranges::all_of(m_rows, isOpen)
               ? QString()
               : ConflictsDialog::tr("Among the chosen rows are decided ones. Choose open rows only.");
}

QString ConflictChoice::whyNotKeepFile() const
{
    if (const QString why = whyNotKeep(); !why.isEmpty())
        return why;
    const bool isOneFile = std::ranges::all_of(
        m_rows, [first = m_rows.front()](const ConflictRow *row) { return row->batch == first->batch; });
    return isOneFile ? QString() : ConflictsDialog::tr("The chosen rows are of several files. Choose rows of one.");
}

QString ConflictChoice::whyNotUndo() const
{
    if (const QString why = whyNotOne(); !why.isEmpty())
        return why;
    return isOpen(m_rows.front()) ? ConflictsDialog::tr("This row is not decided yet.") : QString();
}

} // namespace hoithi
