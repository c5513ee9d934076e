// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/audit/audittablemodel.h"

#include "itemmodels/audit/audittexts.h"
#include "itemmodels/format.h"
#include "services/audit/subjecttext.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr std::array<const char *, AuditTableModel::ColumnTotal> titles{
    QT_TRANSLATE_NOOP("AuditTableModel", "No."),     QT_TRANSLATE_NOOP("AuditTableModel", "Time"),
    QT_TRANSLATE_NOOP("AuditTableModel", "Person"),  QT_TRANSLATE_NOOP("AuditTableModel", "Action"),
    QT_TRANSLATE_NOOP("AuditTableModel", "Subject"), QT_TRANSLATE_NOOP("AuditTableModel", "Details")};

QVariant alignment(int column)
{
    return QVariant::fromValue(Qt::AlignVCenter | (column == AuditTableModel::Number ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

AuditTableModel::AuditTableModel(PageFetcher fetcher, QObject *parent)
    : QAbstractTableModel(parent), m_fetcher(std::move(fetcher))
{}

void AuditTableModel::setNumbers(std::vector<qint64> numbers)
{
    beginResetModel();
    m_numbers = std::move(numbers);
    ++m_generation;
    m_fetching.clear();
    endResetModel();
}

int AuditTableModel::rowOf(qint64 number) const
{
    const auto found = std::ranges::find(m_numbers, number);
    return found == m_numbers.end() ? -1 : static_cast<int>(found - m_numbers.begin());
}

QString AuditTableModel::cellText(const AuditEntry &entry, int column)
{
    switch (column) {
    case Number:
        return formatNumber(entry.seq);
    case Time:
        return formatInstant(entry.atUtc);
    case Actor:
        return entry.actor;
    case Action:
        return auditActionText(entry.action);
    case Subject:
        return subjectText(entry.subject);
    default:
        return auditSummary(entry);
    }
}

QString AuditTableModel::columnTitle(int column)
{
    return QCoreApplication::translate("AuditTableModel", titles.at(static_cast<std::size_t>(column)));
}

void AuditTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnTotal - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnTotal - 1));
}

int AuditTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

int AuditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnTotal;
}

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (role == Qt::ToolTipRole && index.column() != Details)
        return {};
    if (index.column() == Number)
        return formatNumber(m_numbers.at(static_cast<std::size_t>(index.row())));
    const AuditEntry *there = entry(index.row());
    return there ? cellText(*there, index.column()) : QStringLiteral("…");
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnTotal)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(section);
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return {};
}

const AuditEntry *AuditTableModel::entry(int row) const
{
    const qint64 number = m_numbers.at(static_cast<std::size_t>(row));
    if (const AuditEntry *known = m_entries.object(number))
        return known;
    fetchPage(row / pageSize);
    return m_entries.object(number); // a fetcher may answer at once
}

void AuditTableModel::fetchPage(int page) const
{
    if (!m_fetcher || m_fetching.contains(page))
        return;
    m_fetching.insert(page);
    const auto first = m_numbers.begin() + static_cast<std::ptrdiff_t>(page) * pageSize;
    const auto count = std::min<std::ptrdiff_t>(pageSize, m_numbers.end() - first);
    // Reading is what makes a lazy model fetch: the cache is no part of its visible state.
    const QPointer<AuditTableModel> self(const_cast<AuditTableModel *>(this)); // NOLINT
    m_fetcher({first, first + count}, [self, page, generation = m_generation](Result<std::vector<AuditEntry>> entries) {
        if (self)
            self->takePage(page, generation, std::move(entries));
    });
}

void AuditTableModel::takePage(int page, quint64 generation, Result<std::vector<AuditEntry>> entries)
{
    if (generation == m_generation)
        m_fetching.remove(page);
    if (!entries)
        return; // asked for again when it next comes into sight
    for (AuditEntry &entry : *entries) {
        const auto number = entry.seq;
        m_entries.insert(number, new AuditEntry(std::move(entry)));
    }
    if (generation != m_generation)
        return;
    const int last = std::min(rowCount(), (page + 1) * pageSize) - 1;
    Q_EMIT dataChanged(index(page * pageSize, 0), index(last, ColumnTotal - 1), {Qt::DisplayRole});
}

} // namespace hoithi
