// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/standingtablemodel.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

struct StandingColumn
{
    const char *title = nullptr;
    bool number = false;
    std::optional<StandingKey> key;
};

constexpr std::array<StandingColumn, StandingTableModel::ColumnTotal> columns{{
    {QT_TRANSLATE_NOOP("StandingTableModel", "Full name"), false, std::nullopt},
    {QT_TRANSLATE_NOOP("StandingTableModel", "Place"), true, StandingKey::Place},
    {QT_TRANSLATE_NOOP("StandingTableModel", "Prize"), false, std::nullopt},
    {QT_TRANSLATE_NOOP("StandingTableModel", "Correct"), true, StandingKey::Correct},
    {QT_TRANSLATE_NOOP("StandingTableModel", "Prediction"), true, StandingKey::Prediction},
    {QT_TRANSLATE_NOOP("StandingTableModel", "Off by"), true, StandingKey::PredictionError},
    {QT_TRANSLATE_NOOP("StandingTableModel", "Submitted"), true, StandingKey::Submitted},
    {QT_TRANSLATE_NOOP("StandingTableModel", "Duration (h:m:s)"), true, StandingKey::Duration},
    {QT_TRANSLATE_NOOP("StandingTableModel", "Agency"), false, std::nullopt},
    {QT_TRANSLATE_NOOP("StandingTableModel", "Account"), false, std::nullopt},
    {QT_TRANSLATE_NOOP("StandingTableModel", "Submission"), false, std::nullopt},
}};

const StandingColumn &columnAt(int column)
{
    return columns.at(static_cast<std::size_t>(column));
}

QVariant alignment(int column)
{
    return QVariant::fromValue(Qt::AlignVCenter | (columnAt(column).number ? Qt::AlignRight : Qt::AlignLeft));
}

bool isFigure(int column)
{
    return columnAt(column).number || column == StandingTableModel::Prize;
}

QString placeText(const RankedSubmission &row)
{
    return row.place == 0 ? unknownText() : formatNumber(static_cast<qint64>(row.place));
}

QString prizeText(const QString &prize)
{
    return prize == QLatin1String("undecided") ? StandingTableModel::tr("undecided") : prize;
}

} // namespace

StandingTableModel::StandingTableModel(PageFetcher fetcher, QObject *parent)
    : QAbstractTableModel(parent), m_fetcher(std::move(fetcher))
{}

void StandingTableModel::reset(std::optional<RunSummary> head, StandingPtr standing,
                               std::optional<std::vector<quint32>> order)
{
    m_head = std::move(head);
    m_standing = std::move(standing);
    m_order = std::move(order);
    ++m_generation;
    m_pages.clear();
    m_fetching.clear();
}

void StandingTableModel::setHead(StandingHead head)
{
    beginResetModel();
    reset(std::move(head.run), nullptr, std::nullopt);
    m_pages.insert(0, new std::vector<RankedSubmission>(std::move(head.rows)));
    endResetModel();
}

void StandingTableModel::setStanding(StandingPtr standing)
{
    if (m_head && standing && m_head->runId == standing->run.runId
        && m_head->counted == static_cast<qint64>(standing->rows.size())) {
        m_head.reset();
        m_standing = std::move(standing);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnTotal - 1), {Qt::DisplayRole});
        return;
    }
    beginResetModel();
    reset(std::nullopt, std::move(standing), std::nullopt);
    endResetModel();
}

bool StandingTableModel::renew(const StandingPtr &standing)
{
    if (!m_standing || !standing || m_standing->run.runId != standing->run.runId
        || m_standing->rows.size() != standing->rows.size())
        return false;
    m_standing = standing;
    if (rowCount() > 0) // what could not be fetched is tried again
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnTotal - 1), {Qt::DisplayRole});
    return true;
}

const RunSummary *StandingTableModel::run() const
{
    return m_head ? &*m_head : m_standing ? &m_standing->run : nullptr;
}

void StandingTableModel::setOrder(std::optional<std::vector<quint32>> order)
{
    beginResetModel();
    reset(std::nullopt, m_standing, std::move(order));
    endResetModel();
}

quint32 StandingTableModel::standingRow(int row) const
{
    return m_order ? m_order->at(static_cast<std::size_t>(row)) : static_cast<quint32>(row);
}

int StandingTableModel::rowOf(quint32 standingRow) const
{
    if (!m_order)
        return static_cast<qint64>(standingRow) < rowCount() ? static_cast<int>(standingRow) : -1;
    const auto found = std::ranges::find(*m_order, standingRow);
    return found == m_order->end() ? -1 : static_cast<int>(found - m_order->begin());
}

QString StandingTableModel::cellText(const RankedSubmission &person, int column)
{
    switch (column) {
    case FullName:
        return person.fullName;
    case Place:
        return placeText(person);
    case Prize:
        return prizeText(person.prize);
    case Correct:
        return formatNumber(static_cast<qint64>(person.correct));
    case Prediction:
        return formatNumber(person.prediction);
    case PredictionError:
        return formatNumber(person.predictionError);
    case Submitted:
        return formatInstantExactly(person.submittedAtUtc);
    case Duration:
        return formatDuration(person.durationMs);
    case AgencyName:
        return person.agencyName.isEmpty() ? unknownText() : person.agencyName;
    case AccountId:
        return person.accountId;
    default:
        return person.submissionId;
    }
}

std::optional<StandingKey> StandingTableModel::sortKey(int column)
{
    return columnAt(column).key;
}

void StandingTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnTotal - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnTotal - 1));
}

int StandingTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    if (!m_standing)
        return m_head ? static_cast<int>(m_head->counted) : 0;
    return static_cast<int>(m_order ? m_order->size() : m_standing->rows.size());
}

int StandingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnTotal;
}

QVariant StandingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role != Qt::DisplayRole)
        return {};
    if (m_standing && isFigure(index.column()))
        return cellText(figures(standingRow(index.row())), index.column());
    const RankedSubmission *there = person(index.row());
    return there ? cellText(*there, index.column()) : QStringLiteral("…");
}

QVariant StandingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnTotal)
        return {};
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("StandingTableModel", columnAt(section).title);
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return {};
}

RankedSubmission StandingTableModel::figures(quint32 standingRow) const
{
    const StandingRow &row = m_standing->rows[standingRow];
    const Candidate &candidate = m_standing->input.candidates[row.candidate];
    RankedSubmission figures;
    figures.place = row.place;
    figures.prize = prizeName(row.prize, m_standing->run.rules);
    figures.correct = candidate.correct;
    if (candidate.prediction != Candidate::noPrediction)
        figures.prediction = candidate.prediction;
    figures.predictionError = predictionError(candidate, m_standing->run.target);
    figures.submittedAtUtc = fromMillis(candidate.submittedAtMs);
    figures.durationMs = durationMs(candidate);
    return figures;
}

const RankedSubmission *StandingTableModel::person(int row) const
{
    const int page = row / pageSize;
    const std::vector<RankedSubmission> *rows = m_pages.object(page);
    if (!rows && m_standing) {
        fetchPage(page);
        rows = m_pages.object(page); // a fetcher may answer at once
    }
    const auto offset = static_cast<std::size_t>(row % pageSize);
    return rows && offset < rows->size() ? &(*rows)[offset] : nullptr;
}

void StandingTableModel::fetchPage(int page) const
{
    if (!m_fetcher || m_fetching.contains(page))
        return;
    m_fetching.insert(page);
    std::vector<quint32> wanted;
    const int last = std::min(rowCount(), (page + 1) * pageSize);
    for (int row = page * pageSize; row < last; ++row)
        wanted.push_back(standingRow(row));
    // Reading is what makes a lazy model fetch: the cache is no part of its visible state.
    const QPointer<StandingTableModel> self(const_cast<StandingTableModel *>(this)); // NOLINT
    m_fetcher(m_standing, std::move(wanted),
              [self, page, generation = m_generation](Result<std::vector<RankedSubmission>> rows) {
                  if (self)
                      self->takePage(page, generation, std::move(rows));
              });
}

void StandingTableModel::takePage(int page, quint64 generation, Result<std::vector<RankedSubmission>> rows)
{
    if (generation != m_generation)
        return;
    m_fetching.remove(page);
    if (!rows)
        return; // asked for again when it next comes into sight
    m_pages.insert(page, new std::vector<RankedSubmission>(std::move(*rows)));
    const int last = std::min(rowCount(), (page + 1) * pageSize) - 1;
    Q_EMIT dataChanged(index(page * pageSize, 0), index(last, ColumnTotal - 1), {Qt::DisplayRole});
}

} // namespace hoithi
