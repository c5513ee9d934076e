// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/standingtablemodel.h"

#include <QCoreApplication>
#include <QPointer>

#include <array>
#include <numeric>

namespace hoithi {

namespace {

struct StandingColumn
{
    const char *id = nullptr;
    const char *title = nullptr;
    bool number = false;
    std::optional<StandingKey> key;
};

constexpr std::array<StandingColumn, StandingTableModel::ColumnTotal> columns{{
    {"full_name", QT_TRANSLATE_NOOP("StandingTableModel", "Full name"), false, std::nullopt},
    {"place", QT_TRANSLATE_NOOP("StandingTableModel", "Place"), true, StandingKey::Place},
    {"prize", QT_TRANSLATE_NOOP("StandingTableModel", "Prize"), false, std::nullopt},
    {"correct", QT_TRANSLATE_NOOP("StandingTableModel", "Correct"), true, StandingKey::Correct},
    {"prediction", QT_TRANSLATE_NOOP("StandingTableModel", "Prediction"), true, StandingKey::Prediction},
    {"prediction_error", QT_TRANSLATE_NOOP("StandingTableModel", "Off by"), true, StandingKey::PredictionError},
    {"submitted_at", QT_TRANSLATE_NOOP("StandingTableModel", "Submitted"), true, StandingKey::Submitted},
    {"duration_ms", QT_TRANSLATE_NOOP("StandingTableModel", "Duration (h:m:s)"), true, StandingKey::Duration},
    {"agency_name", QT_TRANSLATE_NOOP("StandingTableModel", "Agency"), false, std::nullopt},
    {"account_id", QT_TRANSLATE_NOOP("StandingTableModel", "Account"), false, std::nullopt},
    {"submission_id", QT_TRANSLATE_NOOP("StandingTableModel", "Submission"), false, std::nullopt},
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

} // namespace

StandingTableModel::StandingTableModel(PageFetcher fetcher, QObject *parent)
    : QAbstractTableModel(parent), m_fetcher(std::move(fetcher))
{}

void StandingTableModel::setStanding(StandingPtr standing)
{
    beginResetModel();
    m_standing = std::move(standing);
    m_order.reset();
    ++m_generation;
    m_pages.clear();
    m_fetching.clear();
    endResetModel();
}

void StandingTableModel::setOrder(std::optional<std::vector<quint32>> order)
{
    beginResetModel();
    m_order = std::move(order);
    ++m_generation;
    m_pages.clear();
    m_fetching.clear();
    endResetModel();
}

quint32 StandingTableModel::standingRow(int row) const
{
    return m_order ? m_order->at(static_cast<std::size_t>(row)) : static_cast<quint32>(row);
}

std::optional<StandingKey> StandingTableModel::sortKey(int column)
{
    return columnAt(column).key;
}

const char *StandingTableModel::columnId(int column)
{
    return columnAt(column).id;
}

void StandingTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnTotal - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnTotal - 1));
}

int StandingTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_standing)
        return 0;
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
    if (isFigure(index.column()))
        return figure(standingRow(index.row()), index.column());
    return personText(index.row(), index.column());
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

QString StandingTableModel::prizeText(std::int16_t prize) const
{
    if (prize == StandingRow::undecided)
        return tr("undecided");
    const auto &prizes = m_standing->run.rules.prizes;
    const auto index = static_cast<std::size_t>(prize);
    return prize >= 0 && index < prizes.size() ? prizes[index].name : QString();
}

QString StandingTableModel::figure(quint32 standingRow, int column) const
{
    const StandingRow &row = m_standing->rows[standingRow];
    const Candidate &candidate = m_standing->input.candidates[row.candidate];
    switch (column) {
    case Place:
        return row.place == 0 ? unknownText() : formatNumber(static_cast<qint64>(row.place));
    case Prize:
        return prizeText(row.prize);
    case Correct:
        return formatNumber(static_cast<qint64>(candidate.correct));
    case Prediction:
        return candidate.prediction == Candidate::noPrediction ? unknownText() : formatNumber(candidate.prediction);
    case PredictionError:
        return formatNumber(predictionError(candidate, m_standing->run.target));
    case Submitted:
        return formatInstantExactly(fromMillis(candidate.submittedAtMs));
    case Duration:
        return formatDuration(durationMs(candidate));
    default:
        return {};
    }
}

QString StandingTableModel::personText(int row, int column) const
{
    const int page = row / pageSize;
    const std::vector<RankedSubmission> *rows = m_pages.object(page);
    if (!rows) {
        fetchPage(page);
        rows = m_pages.object(page); // a fetcher may answer at once
    }
    const auto offset = static_cast<std::size_t>(row % pageSize);
    if (!rows || offset >= rows->size())
        return QStringLiteral("…");
    const RankedSubmission &person = (*rows)[offset];
    switch (column) {
    case FullName:
        return person.fullName;
    case AgencyName:
        return person.agencyName.isEmpty() ? unknownText() : person.agencyName;
    case AccountId:
        return person.accountId;
    default:
        return person.submissionId;
    }
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
              [self, page, generation = m_generation](std::vector<RankedSubmission> rows) {
                  if (self)
                      self->takePage(page, generation, std::move(rows));
              });
}

void StandingTableModel::takePage(int page, quint64 generation, std::vector<RankedSubmission> rows)
{
    if (generation != m_generation)
        return;
    m_fetching.remove(page);
    m_pages.insert(page, new std::vector<RankedSubmission>(std::move(rows)));
    const int last = std::min(rowCount(), (page + 1) * pageSize) - 1;
    Q_EMIT dataChanged(index(page * pageSize, 0), index(last, ColumnTotal - 1), {Qt::DisplayRole});
}

} // namespace hoithi
