// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/prizetable.h"

#include "domain/ranking/rulelimits.h"
#include "itemmodels/format.h"
#include "views/theme/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace hoithi {

namespace {

/// Digits, in groups or not: "1.500.000 đ". Nothing where it is no such number.
std::optional<qint64> numberIn(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(c);
        else if (!c.isSpace() && c != u'.' && c != u',' && c != u'đ')
            return std::nullopt;
    }
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

PrizeTable::PrizeTable(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, 3, this)), m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_up(new QPushButton(this)), m_down(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("rulePrizes"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(controlHeight);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Count, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Amount, QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addPrize"));
    m_remove->setObjectName(QStringLiteral("removePrize"));
    m_up->setObjectName(QStringLiteral("prizeUp"));
    m_down->setObjectName(QStringLiteral("prizeDown"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::xs);
    for (QPushButton *button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, &PrizeTable::take);
    connect(m_table, &QTableWidget::currentCellChanged, this, &PrizeTable::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &PrizeTable::add);
    connect(m_remove, &QPushButton::clicked, this, &PrizeTable::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
}

void PrizeTable::setPrizes(const std::vector<Prize> &prizes)
{
    m_prizes = prizes;
    fill();
}

void PrizeTable::fill()
{
    const int current = m_table->currentRow();
    const int column = std::max<int>(Name, m_table->currentColumn());
    m_filling = true;
    m_table->setRowCount(static_cast<int>(m_prizes.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Prize &prize = m_prizes[static_cast<std::size_t>(row)];
        const QString texts[] = {prize.name, formatNumber(static_cast<qint64>(prize.count)),
                                 prize.amount ? formatNumber(*prize.amount) : QString()};
        for (int i = Name; i <= Amount; ++i) {
            auto *item = new QTableWidgetItem(texts[i]);
            if (i != Name)
                item->setTextAlignment(Qt::AlignVCenter | Qt::AlignRight);
            m_table->setItem(row, i, item);
        }
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(std::clamp(current, 0, m_table->rowCount() - 1), column);
    m_filling = false;
    fit();
    updateButtons();
}

/// As high as its rows, up to some: what scrolls is the form around it.
void PrizeTable::fit()
{
    constexpr int fewest = 3;
    constexpr int most = 8;
    const int rows = std::clamp(m_table->rowCount(), fewest, most);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * controlHeight
                            + 2 * m_table->frameWidth());
    setFixedHeight(layout()->sizeHint().height());
}

/// How high a header is, the style says when it is shown.
void PrizeTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

/// What cannot be meant leaves the prize as it was.
void PrizeTable::take(const QTableWidgetItem *item)
{
    if (m_filling)
        return;
    Prize &prize = m_prizes.at(static_cast<std::size_t>(item->row()));
    const std::optional<qint64> number = numberIn(item->text());
    if (item->column() == Name)
        prize.name = item->text().trimmed();
    else if (item->column() == Count && number && *number >= 1 && *number <= largestCount)
        prize.count = static_cast<int>(*number);
    else if (item->column() == Amount && item->text().trimmed().isEmpty())
        prize.amount.reset();
    else if (item->column() == Amount && number && *number <= largestAmount)
        prize.amount = number;
    fill();
    Q_EMIT changed();
}

void PrizeTable::add()
{
    const int at = m_table->currentRow() + 1;
    m_prizes.insert(m_prizes.begin() + at, Prize{tr("New prize"), 1, {}});
    fill();
    m_table->setCurrentCell(at, Name);
    Q_EMIT changed();
    m_table->setFocus();
    m_table->editItem(m_table->item(at, Name));
}

void PrizeTable::remove()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_prizes.erase(m_prizes.begin() + row);
    fill();
    Q_EMIT changed();
}

void PrizeTable::move(int by)
{
    const int from = m_table->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_table->rowCount())
        return;
    std::swap(m_prizes[static_cast<std::size_t>(from)], m_prizes[static_cast<std::size_t>(to)]);
    fill();
    m_table->setCurrentCell(to, m_table->currentColumn());
    Q_EMIT changed();
}

bool PrizeTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && !m_readOnly) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers() == Qt::AltModifier;
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PrizeTable::updateButtons()
{
    const int row = m_table->currentRow();
    m_add->setEnabled(!m_readOnly);
    m_remove->setEnabled(!m_readOnly && row >= 0);
    m_up->setEnabled(!m_readOnly && row > 0);
    m_down->setEnabled(!m_readOnly && row >= 0 && row + 1 < m_table->rowCount());
}

void PrizeTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_table->setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                                      : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                            | QAbstractItemView::AnyKeyPressed);
    updateButtons();
}

void PrizeTable::retranslate()
{
    m_table->setAccessibleName(tr("Prizes, best first"));
    m_table->setHorizontalHeaderLabels({tr("Prize"), tr("Number"), tr("Amount (đồng)")});
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_up->setToolTip(tr("Move the prize up (Alt+Up)"));
    m_down->setToolTip(tr("Move the prize down (Alt+Down)"));
    fill();
}

} // namespace hoithi
