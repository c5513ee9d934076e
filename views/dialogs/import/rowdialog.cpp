// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/import/rowdialog.h"

#include "itemmodels/format.h"
#include "views/theme/tokens.h"
#include "views/widgets/messagebar.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {

constexpr QSize rowDialogSize{1080, 520};
constexpr int cellWidth = 160;
constexpr int faultWidth = 640; ///< at most: the whole of the cell is below
constexpr int textHeight = 72;
constexpr qsizetype cellLetters = 300; ///< a cell is shown in a line; the whole of it below

int columnsOf(const RowSurroundings &rows)
{
    qsizetype most = std::max<qsizetype>(rows.columns.size(), 1);
    for (const RowAsItStands &row : rows.rows)
        most = std::max(most, row.isWhole ? 1 : row.cells.size());
    return static_cast<int>(most);
}

} // namespace

RowDialog::RowDialog(const RowSurroundings &rows, const QString &file, const QString &why, QWidget *parent)
    : QDialog(parent), m_table(new QTableWidget(this)), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("rowDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString line = formatNumber(static_cast<qint64>(rows.rows[static_cast<std::size_t>(rows.chosen)].line));
    setWindowTitle(rows.isSheet ? tr("Row %1 of the sheet").arg(line) : tr("Line %1 of the file").arg(line));
    auto *place = new QLabel(rows.place, this);
    place->setObjectName(QStringLiteral("rowPlace"));
    place->setTextFormat(Qt::PlainText);
    place->setWordWrap(true);
    auto *fault = new QLabel(why, this);
    fault->setObjectName(QStringLiteral("rowFault"));
    fault->setTextFormat(Qt::PlainText);
    fault->setWordWrap(true);
    setTone(fault, Tone::Warning);
    m_text->setObjectName(QStringLiteral("rowText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(textHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(place);
    layout->addWidget(fault);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_text);
    layout->addWidget(buttons(file));
    connect(m_table, &QTableWidget::currentCellChanged, this, &RowDialog::showCell);
    fill(rows);
    resize(rowDialogSize);
}

QWidget *RowDialog::buttons(const QString &file)
{
    auto *box = new QDialogButtonBox(this);
    box->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("cancel"));
    QPushButton *open = box->addButton(tr("&Open the file"), QDialogButtonBox::ActionRole);
    open->setObjectName(QStringLiteral("openFile"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

void RowDialog::fill(const RowSurroundings &rows)
{
    m_table->setObjectName(QStringLiteral("rowTable"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnCount(columnsOf(rows));
    m_table->setRowCount(static_cast<int>(rows.rows.size()));
    QStringList names = rows.columns;
    names.resize(m_table->columnCount());
    if (rows.fault >= 0)
        names[rows.fault] = tr("⚠ %1").arg(names[rows.fault]);
    m_table->setHorizontalHeaderLabels(names);
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, rows.rows[static_cast<std::size_t>(row)], rows);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, cellWidth);
    m_table->setCurrentCell(rows.chosen, std::max(rows.fault, 0));
    if (rows.fault < 0)
        return;
    m_table->resizeColumnToContents(rows.fault);
    m_table->setColumnWidth(rows.fault, std::clamp(m_table->columnWidth(rows.fault), cellWidth, faultWidth));
}

/// Only now the table knows how much of it is seen.
void RowDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    layout()->activate();
    if (QTableWidgetItem *item = m_table->currentItem())
        m_table->scrollToItem(item, QAbstractItemView::PositionAtCenter);
}

void RowDialog::fillRow(int row, const RowAsItStands &line, const RowSurroundings &rows)
{
    const bool isChosen = row == rows.chosen;
    const QString number = formatNumber(static_cast<qint64>(line.line));
    m_table->setVerticalHeaderItem(row, new QTableWidgetItem(isChosen ? tr("▶ %1").arg(number) : number));
    if (line.isWhole && m_table->columnCount() > 1)
        m_table->setSpan(row, 0, 1, m_table->columnCount());
    const int cells = line.isWhole ? 1 : m_table->columnCount();
    for (int column = 0; column < cells; ++column) {
        const QString text = line.cells.value(column);
        const bool isFault = isChosen && column == rows.fault && !line.isWhole;
        const QString shown = text.left(cellLetters).simplified();
        auto *item = new QTableWidgetItem(isFault ? tr("⚠ %1").arg(shown) : shown);
        item->setData(Qt::UserRole, text);
        item->setToolTip(isFault ? tr("The row was rejected for this.") : QString());
        QFont font = item->font();
        font.setBold(isChosen);
        item->setFont(font);
        m_table->setItem(row, column, item);
    }
}

void RowDialog::showCell()
{
    const QTableWidgetItem *item = m_table->currentItem();
    m_text->setPlainText(item ? item->data(Qt::UserRole).toString() : QString());
}

} // namespace hoithi
