// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/rulebook.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace hoithi {

/// The prizes of a rule book, best first: added, taken away and moved, with name, number and amount in đồng.
class PrizeTable final : public QWidget
{
    Q_OBJECT
public:
    explicit PrizeTable(QWidget *parent = nullptr);

    void setPrizes(const std::vector<Prize> &prizes);
    [[nodiscard]] const std::vector<Prize> &prizes() const { return m_prizes; }
    void setReadOnly(bool readOnly);
    void retranslate();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Column { Name, Count, Amount };

    void fill();
    void fit();
    void take(const QTableWidgetItem *item);
    void add();
    void remove();
    void move(int by);
    void updateButtons();

    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    std::vector<Prize> m_prizes;
    bool m_filling = false;
    bool m_readOnly = false;
};

} // namespace hoithi
