// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace hoithi {

class ContestState;
class Page;

/// Above everything: which contest, and which of its rounds the page is about.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);
    /// Null without a contest.
    void setState(ContestState *state);
    void setPage(const Page *page);
    void retranslate();

private:
    void fillRounds();

    QLabel *m_contest;
    QLabel *m_roundLabel;
    QComboBox *m_round;
    ContestState *m_state = nullptr;
    const Page *m_page = nullptr;
};

} // namespace hoithi
