// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bankview.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace hoithi {

/// The question bank as a list, as it lies in memory: sorted once for each choice of column, then filtered in that order.
class QuestionTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum ColumnIndex { Number, Text, State, Source, Topic, DifficultyColumn, Round, Author, Changed, ColumnTotal };
    enum Role {
        IdRole = 0x0100 + 16, ///< of the row's question (Qt::UserRole + 16)
        StateRole             ///< its QuestionState, as int
    };

    explicit QuestionTableModel(QObject *parent = nullptr);

    /// Null: nothing is shown, nor kept. What is filtered stays so.
    void setBank(BankPtr bank);
    [[nodiscard]] const BankPtr &bank() const { return m_bank; }
    /// The ids that a filter leaves, in whatever order; nullopt: all.
    void setFound(std::optional<std::vector<qint64>> ids);

    /// Null for a row that is not there.
    [[nodiscard]] const BankQuestion *question(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: not shown
    [[nodiscard]] QString sourceName(const QString &code) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QString text(const BankQuestion &question, int column) const;
    [[nodiscard]] QVariant value(const BankQuestion &question, int column) const;
    void order();
    void select();

    BankPtr m_bank;
    std::optional<std::vector<qint64>> m_found;
    std::vector<quint32> m_ordered; ///< places in the bank, sorted
    std::vector<quint32> m_rows;    ///< those of them that are shown
    int m_sortColumn = Number;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace hoithi
