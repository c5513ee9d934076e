// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace hoithi {

class ContestState;
class ElidedLabel;
class JobList;
class JobsIndicator;
class Page;
class Theme;

/// Above everything: which contest, which of its rounds the page is about, the way to everything by name, what is running.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    TopBar(const Theme &theme, const JobList &jobs, QWidget *parent = nullptr);
    /// Null without a contest.
    void setState(ContestState *state);
    void setPage(const Page *page);
    void retranslate();

Q_SIGNALS:
    void searchRequested();
    void pageChosen(const QString &id);

private:
    void fillRounds();
    void recolour();

    const Theme &m_theme;
    ElidedLabel *m_contest;
    QLabel *m_roundLabel;
    QComboBox *m_round;
    QPushButton *m_search;
    JobsIndicator *m_jobs;
    ContestState *m_state = nullptr;
    const Page *m_page = nullptr;
};

} // namespace hoithi
