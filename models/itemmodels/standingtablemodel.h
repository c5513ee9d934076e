// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "itemmodels/format.h"
#include "itemmodels/standingorder.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace hoithi {

/// A whole standing, a million rows included. Figures come straight from memory; names and other texts are fetched from
/// the store in pages as they come into sight, and kept while they are among the last used. Until the standing is there its
/// head may be shown: the first rows, with all that is said of them.
class StandingTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum ColumnIndex {
        FullName,
        Place,
        Prize,
        Correct,
        Prediction,
        PredictionError,
        Submitted,
        Duration,
        AgencyName,
        AccountId,
        SubmissionId,
        ColumnTotal
    };
    static constexpr int pageSize = StandingHead::rowLimit;

    using PageReady = std::function<void(Result<std::vector<RankedSubmission>>)>;
    /// Fetches the texts of these rows of the standing and calls back on this thread, at once or later.
    using PageFetcher = std::function<void(StandingPtr, std::vector<quint32> rows, PageReady)>;

    explicit StandingTableModel(PageFetcher fetcher, QObject *parent = nullptr);

    void setHead(StandingHead head);
    /// After the head of the same run nothing moves: the rows that are there stay.
    void setStanding(StandingPtr standing);
    /// The same run, perhaps with more signatures or no longer valid: its rows stay as they are shown. False: it is another.
    [[nodiscard]] bool renew(const StandingPtr &standing);
    /// Of what is shown; null when nothing is.
    [[nodiscard]] const RunSummary *run() const;
    [[nodiscard]] const StandingPtr &standing() const { return m_standing; }
    /// Shows these rows of the standing in this order; nullopt shows all as they stand.
    void setOrder(std::optional<std::vector<quint32>> order);
    /// Index into standing()->rows of a row of the table.
    [[nodiscard]] quint32 standingRow(int row) const;
    /// The other way round; -1 for a row that is not shown.
    [[nodiscard]] int rowOf(quint32 standingRow) const;
    /// What a cell of that column says of a person.
    [[nodiscard]] static QString cellText(const RankedSubmission &person, int column);
    [[nodiscard]] static std::optional<StandingKey> sortKey(int column);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reset(std::optional<RunSummary> head, StandingPtr standing, std::optional<std::vector<quint32>> order);
    [[nodiscard]] RankedSubmission figures(quint32 standingRow) const;
    /// Null while it is being fetched.
    [[nodiscard]] const RankedSubmission *person(int row) const;
    void fetchPage(int page) const;
    void takePage(int page, quint64 generation, Result<std::vector<RankedSubmission>> rows);

    PageFetcher m_fetcher;
    std::optional<RunSummary> m_head; ///< of a head that is shown; then there is no standing
    StandingPtr m_standing;
    std::optional<std::vector<quint32>> m_order;
    quint64 m_generation = 0; ///< answers of an earlier order are dropped
    mutable QCache<int, std::vector<RankedSubmission>> m_pages{64};
    mutable QSet<int> m_fetching;
};

} // namespace hoithi
