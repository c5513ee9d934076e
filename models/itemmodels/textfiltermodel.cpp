// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/textfiltermodel.h"

#include "base/text.h"
#include "itemmodels/format.h"

namespace hoithi {

TextFilterModel::TextFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
}

void TextFilterModel::setText(const QString &text)
{
    m_needle = searchFolded(text);
    invalidateFilter();
}

bool TextFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto text = [&](int column) {
        return sourceModel()->index(sourceRow, column, sourceParent).data(FilterRole).toString();
    };
    if (m_needle.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(sourceParent); ++column) {
        if (searchFolded(text(column)).contains(m_needle))
            return true;
    }
    return false;
}

} // namespace hoithi
