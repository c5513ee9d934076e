// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace hoithi {

/// Keeps the rows in whose texts the typed words occur, diacritics and case aside, and sorts by raw values.
/// For tables of up to some ten thousand rows; a standing filters in the store.
class TextFilterModel : public QSortFilterProxyModel
{
public:
    explicit TextFilterModel(QObject *parent = nullptr);

    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_needle; ///< folded
};

} // namespace hoithi
