// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/audit/auditentry.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <functional>
#include <vector>

namespace hoithi {

/// Entries of the audit trail, a hundred thousand included: only their numbers are held, the entries themselves are fetched
/// in pages as they come into sight.
class AuditTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum ColumnIndex { Number, Time, Actor, Action, Subject, Details, ColumnTotal };
    static constexpr int pageSize = 200;

    using PageReady = std::function<void(Result<std::vector<AuditEntry>>)>;
    /// Fetches the entries of these numbers and calls back on this thread, at once or later.
    using PageFetcher = std::function<void(std::vector<qint64> numbers, PageReady)>;

    explicit AuditTableModel(PageFetcher fetcher, QObject *parent = nullptr);

    /// Shows these entries, in this order. Entries never change: those fetched before stay.
    void setNumbers(std::vector<qint64> numbers);
    [[nodiscard]] const std::vector<qint64> &numbers() const { return m_numbers; }
    [[nodiscard]] int rowOf(qint64 number) const;
    [[nodiscard]] static QString cellText(const AuditEntry &entry, int column);
    [[nodiscard]] static QString columnTitle(int column);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const AuditEntry *entry(int row) const;
    void fetchPage(int page) const;
    void takePage(int page, quint64 generation, Result<std::vector<AuditEntry>> entries);

    PageFetcher m_fetcher;
    std::vector<qint64> m_numbers;
    quint64 m_generation = 0;
    static constexpr int entriesKept = 20'000;
    mutable QCache<qint64, AuditEntry> m_entries{entriesKept};
    mutable QSet<int> m_fetching;
};

} // namespace hoithi
