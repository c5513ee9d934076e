// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rowtablemodel.h"
#include "services/rules/rulesview.h"

namespace hoithi {

/// Versions of the rule book.
class RuleVersionTableModel final : public RowTableModel<RuleVersionState>
{
    Q_OBJECT
public:
    explicit RuleVersionTableModel(QObject *parent = nullptr);
};

/// Rule books side by side on a round: a column each, and as rows only the figures and the people that are not the same in all.
class RulesComparisonTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RulesComparisonTableModel(QObject *parent = nullptr);

    void setComparison(RulesComparison comparison);
    [[nodiscard]] const RulesComparison &comparison() const { return m_comparison; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;

    RulesComparison m_comparison;
    std::vector<int> m_figures; ///< indexes of the figures that are not the same
};

/// "1, 2, 5", or a dash.
[[nodiscard]] QString roundNumbersText(const std::vector<int> &rounds);

} // namespace hoithi
