// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/datatable.h"

#include "itemmodels/tabletext.h"
#include "views/settings/settings.h"
#include "views/theme/tokens.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace hoithi {

namespace {

constexpr int usualRowHeight = 26;
constexpr int besideText = 2 * space::s; ///< the style sheet's padding, and the style's own margin
constexpr int sortArrowWidth = space::s; ///< as in the style sheet; not in the header's own reckoning
constexpr qsizetype copyLimit = 500'000; ///< cells: more than that is an export

void styleTable(QTableView *view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false); // rows are chosen as a whole: Tab leaves the table
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(usualRowHeight);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace

DataTable::DataTable(const QString &name, Settings &settings, QWidget *parent)
    : QTableView(parent), m_settings(settings), m_first(new QTableView(this))
{
    setObjectName(name);
    styleTable(this);
    setSortingEnabled(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &DataTable::showColumnMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == 0)
            placeFirstColumn();
        growRows();
        if (QGuiApplication::mouseButtons() != Qt::NoButton) // the window's own resizing is nobody's choice
            saveColumns();
    });
    prepareFirstColumn();
}

void DataTable::prepareFirstColumn()
{
    styleTable(m_first);
    m_first->setObjectName(QString(objectName() + QStringLiteral("FirstColumn")));
    m_first->setFocusPolicy(Qt::NoFocus);
    m_first->setFrameShape(QFrame::NoFrame);
    m_first->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_first->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_first->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_first->horizontalHeader()->setHighlightSections(false);
    m_first->setStyleSheet(QStringLiteral("QTableView { border: none; padding: 0; }"));
    m_first->hide();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_first->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_first->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &DataTable::placeFirstColumn);
    connect(m_first->horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this] { Q_EMIT horizontalHeader()->sectionClicked(0); });
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_first->setModel(model);
    if (!model)
        return;
    m_first->setSelectionModel(selectionModel());
    for (int column = 1; column < model->columnCount(); ++column)
        m_first->setColumnHidden(column, true);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::placeFirstColumn);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::growRows);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &DataTable::applyInitialWidths);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DataTable::chooseNeighbour, Qt::QueuedConnection);
    const QByteArray state = m_settings.value(Setting::ColumnState, objectName()).toByteArray();
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
    placeFirstColumn();
}

/// The current row moves on by itself, but what was chosen with it does not.
void DataTable::chooseNeighbour()
{
    if (!currentIndex().isValid() || selectionModel()->hasSelection())
        return;
    setCurrentIndex(currentIndex());
    Q_EMIT currentRowChanged(currentIndex().row());
}

/// A row that the program chooses is chosen alone, also while the keys of a shortcut are still held.
QItemSelectionModel::SelectionFlags DataTable::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (!event && selectionMode() != NoSelection)
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    return QTableView::selectionCommand(index, event);
}

void DataTable::setInitialWidths(const QList<int> &widths)
{
    m_initialWidths = widths;
    applyInitialWidths();
}

void DataTable::setInitialOrder(const QList<int> &columns)
{
    if (!m_settings.value(Setting::ColumnState, objectName()).toByteArray().isEmpty())
        return;
    // In the order of the list each time: a header forgets it when its model is reset.
    for (qsizetype place = 0; place < columns.size(); ++place)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(columns.at(place)), static_cast<int>(place));
}

void DataTable::applyInitialWidths()
{
    if (!m_settings.value(Setting::ColumnState, objectName()).toByteArray().isEmpty())
        return;
    for (int column = 0; column < m_initialWidths.size() && column < model()->columnCount(); ++column)
        setColumnWidth(
            column, std::max(m_initialWidths.at(column), horizontalHeader()->sectionSizeHint(column) + sortArrowWidth));
    placeFirstColumn();
}

void DataTable::setGrowingRows()
{
    m_growing = true;
    setWordWrap(true);
    m_first->setWordWrap(true);
    growRows();
}

/// The view's own reckoning (resizeRowsToContents) leaves out the padding, and so cuts the last line.
void DataTable::growRows()
{
    if (!m_growing || !model())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        setRowHeight(row, neededHeight(row));
        m_first->setRowHeight(row, rowHeight(row));
    }
}

int DataTable::neededHeight(int row) const
{
    int height = usualRowHeight - space::s;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const QRect room(0, 0, columnWidth(column) - besideText, QWIDGETSIZE_MAX);
        const QString text = model()->index(row, column).data().toString();
        height = std::max(height, fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height());
    }
    return height + space::s;
}

void DataTable::copySelection()
{
    if (m_copy)
        return m_copy();
    const QModelIndexList selected = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    QModelIndexList cells;
    for (const QModelIndex &row : selected) {
        for (int column = 0; column < model()->columnCount() && cells.size() < copyLimit; ++column) {
            if (!isColumnHidden(column))
                cells << row.siblingAtColumn(column);
        }
    }
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setText(tableAsTsv(*model(), cells));
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("&Copy with header"), this, &DataTable::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(selectionModel() && selectionModel()->hasSelection());
    menu->popup(event->globalPos());
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFirstColumn();
}

void DataTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    applyInitialWidths(); // only now the header has its style, and so its true size
    growRows();
}

/// The row that the keys act on is to be seen: the view makes the first one current for who comes by Tab, and does not choose it.
void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid() && !selectionModel()->hasSelection())
        setCurrentIndex(currentIndex());
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void DataTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < model()->columnCount(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            saveColumns();
        });
    }
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

void DataTable::saveColumns()
{
    if (isVisible())
        m_settings.setValue(Setting::ColumnState, horizontalHeader()->saveState(), objectName());
}

void DataTable::placeFirstColumn()
{
    const bool scrolled = model() && model()->columnCount() > 1 && horizontalScrollBar()->value() > 0;
    m_first->setVisible(scrolled);
    if (!scrolled)
        return;
    for (int column = 1; column < model()->columnCount(); ++column)
        m_first->setColumnHidden(column, true);
    m_first->setColumnWidth(0, columnWidth(0));
    m_first->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_first->setGeometry(frameWidth(), frameWidth(), columnWidth(0),
                         viewport()->height() + horizontalHeader()->height());
    m_first->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_first->raise();
}

} // namespace hoithi
