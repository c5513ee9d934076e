// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <functional>

namespace hoithi {

class Settings;

/// The one table of the window: header and first column stay, columns are chosen from the header's menu and remembered
/// with their widths, copying gives a table with header. Where the chosen row goes (a filter hides it), its neighbour is
/// chosen.
class DataTable final : public QTableView
{
    Q_OBJECT
public:
    /// `name` keys the remembered columns and is the object name.
    DataTable(const QString &name, Settings &settings, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Pixels of each column until the user changes them; more where the header's text asks for it.
    void setInitialWidths(const QList<int> &widths);
    /// The columns that come first, until the user changes anything.
    void setInitialOrder(const QList<int> &columns);
    /// For tables of few rows: a text goes on in further lines where its column is too narrow, and the row grows with it.
    void setGrowingRows();
    void copySelection();
    /// Copies in place of the table: for a model that does not have the texts of all rows at hand.
    void setCopyHandler(std::function<void()> copy) { m_copy = std::move(copy); }

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void chooseNeighbour();
    void showColumnMenu(const QPoint &position);
    void saveColumns();
    void applyInitialWidths();
    void prepareFirstColumn();
    void placeFirstColumn();
    void growRows();
    [[nodiscard]] int neededHeight(int row) const;

    Settings &m_settings;
    QList<int> m_initialWidths;
    std::function<void()> m_copy;
    bool m_growing = false;
    QTableView *m_first; ///< the first column, above the others while they scroll
};

} // namespace hoithi
