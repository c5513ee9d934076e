// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/correctmatrix.h"

#include "itemmodels/format.h"
#include "views/theme/tokens.h"

#include <QHeaderView>

#include <algorithm>

namespace hoithi {

namespace {

/// Highest first: that is where the prizes are.
std::vector<int> counts(const std::vector<CorrectChange> &changes, int CorrectChange::*which)
{
    std::vector<int> all;
    for (const CorrectChange &change : changes)
        all.push_back(change.*which);
    std::ranges::sort(all, std::greater());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

QStringList labels(const std::vector<int> &counts, const QString &pattern)
{
    QStringList texts;
    for (const int count : counts)
        texts.append(pattern.arg(count));
    return texts;
}

int indexOf(const std::vector<int> &counts, int count)
{
    return static_cast<int>(std::ranges::find(counts, count) - counts.begin());
}

} // namespace

CorrectMatrix::CorrectMatrix(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("correctMatrix"));
    setAccessibleName(tr("Right answers before and after"));
    setToolTip(
        tr("People by their right answers: under the key in force (rows) and under the changed one (columns). Those "
           "whose submissions count in the ranking; people on the roster are left out."));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(controlHeight);
    verticalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeft);
}

void CorrectMatrix::show(const std::vector<CorrectChange> &changes)
{
    const std::vector<int> before = counts(changes, &CorrectChange::before);
    const std::vector<int> after = counts(changes, &CorrectChange::after);
    clear();
    setRowCount(static_cast<int>(before.size()));
    setColumnCount(static_cast<int>(after.size()));
    setVerticalHeaderLabels(labels(before, tr("before: %1")));
    setHorizontalHeaderLabels(labels(after, tr("after: %1")));
    for (const CorrectChange &change : changes) {
        auto *cell = new QTableWidgetItem(formatNumber(change.people));
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QFont font = cell->font();
        font.setBold(change.before != change.after);
        cell->setFont(font);
        setItem(indexOf(before, change.before), indexOf(after, change.after), cell);
    }
}

} // namespace hoithi
