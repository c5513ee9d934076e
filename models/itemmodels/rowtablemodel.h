// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/format.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace hoithi {

/// One column of a table, as data: a model is a list of these over a vector of rows.
template<typename Row>
struct Column
{
    const char *id = "";    ///< stable, for settings and exported headers
    const char *title = ""; ///< source text of the header, translated in the table's context
    QString (*text)(const Row &) = nullptr;
    QVariant (*value)(const Row &) = nullptr; ///< raw value for sorting; the text when null
    bool number = false;                      ///< right-aligned
};

/// A read-only table over value rows. `context` is the translation context of the column titles.
template<typename Row>
class RowTableModel : public QAbstractTableModel
{
public:
    RowTableModel(const char *context, std::span<const Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_context(context), m_columns(columns)
    {}

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }
    [[nodiscard]] const char *columnId(int column) const { return m_columns[static_cast<std::size_t>(column)].id; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &row = m_rows[static_cast<std::size_t>(index.row())];
        const Column<Row> &column = m_columns[static_cast<std::size_t>(index.column())];
        switch (role) {
        case Qt::DisplayRole:
        case FilterRole:
            return column.text(row);
        case SortRole:
            return column.value ? column.value(row) : QVariant(column.text(row));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft));
        default:
            return {};
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row> &column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return QCoreApplication::translate(m_context, column.title);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft));
        return {};
    }

    /// What stands in one row has become known, or another.
    void setRow(int number, Row row)
    {
        m_rows.at(static_cast<std::size_t>(number)) = std::move(row);
        Q_EMIT dataChanged(index(number, 0), index(number, columnCount() - 1));
    }

    /// Headers and formats follow the language: call after it changed.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    const char *m_context;
    std::span<const Column<Row>> m_columns;
    std::vector<Row> m_rows;
};

} // namespace hoithi
