// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/import/differencetablemodel.h"
#include "itemmodels/textfiltermodel.h"

#include <QWidget>

#include <array>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace hoithi {

class DataTable;
class FilterField;
class Settings;
class Theme;

/// How a dump differs from what is stored: a chip for each kind of difference, which shows or leaves out its rows, a filter, and the
/// rows, a line for each field.
class DifferencesPanel final : public QWidget
{
    Q_OBJECT
public:
    struct Counts
    {
        std::array<qint64, 3> ofKind{}; ///< by DifferenceKind
        qint64 unchanged = 0;
    };

    /// `name`: the table's.
    DifferencesPanel(const QString &name, const Theme &theme, Settings &settings, QWidget *parent = nullptr);

    void showDifferences(const std::vector<ImportDifference> &differences, const Counts &counts);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// The rows as they are shown: what an export writes.
    [[nodiscard]] const QAbstractItemModel &shown() const { return m_sorted; }
    void focusFilter();
    /// What can be done about the differences that are shown; empty: nothing.
    void showLink(const QString &text, std::function<void()> followed);
    void retranslate();

private:
    void select();
    void showTexts();

    std::array<QToolButton *, 3> m_chips{};
    QPushButton *m_link;
    std::function<void()> m_followed;
    QLabel *m_unchanged;
    FilterField *m_filter;
    DataTable *m_table;
    QLabel *m_more;
    std::vector<DifferenceRow> m_rows;
    Counts m_counts;
    std::array<qint64, 3> m_kept{}; ///< differences of each kind that are at hand
    DifferenceTableModel m_model;
    TextFilterModel m_sorted;
};

} // namespace hoithi
