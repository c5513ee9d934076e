// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/tabletext.h"

#include "itemmodels/format.h"

#include <QAbstractItemModel>

#include <set>

namespace hoithi {

namespace {

QString cellText(const QAbstractItemModel &model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    const QVariant whole = index.data(CopyRole);
    return (whole.isValid() ? whole : index.data()).toString();
}

} // namespace

QString tsvLine(QStringList cells)
{
    for (QString &cell : cells)
        cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return QString(cells.join(u'\t') + u'\n');
}

QString tableAsTsv(const QAbstractItemModel &model, const QModelIndexList &indexes)
{
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex &index : indexes) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    QString text;
    QStringList cells;
    for (const int column : columns)
        cells << model.headerData(column, Qt::Horizontal).toString();
    text += tsvLine(cells);
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << cellText(model, row, column);
        text += tsvLine(cells);
    }
    return text;
}

QByteArray tableAsCsv(const QAbstractItemModel &model)
{
    QString text{QChar(QChar::ByteOrderMark)};
    const int columns = model.columnCount();
    const auto line = [&](auto cell) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << csvField(cell(column));
        text.append(cells.join(u',')).append(QStringLiteral("\r\n"));
    };
    line([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model.rowCount(); ++row)
        line([&](int column) { return cellText(model, row, column); });
    return text.toUtf8();
}

} // namespace hoithi
