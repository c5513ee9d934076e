// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace hoithi {

class JobList;

/// What is running, in a few words with its progress; a click leads to its page. Not there when nothing runs, or
/// not for long.
class JobsIndicator final : public QWidget
{
    Q_OBJECT
public:
    explicit JobsIndicator(const JobList &jobs, QWidget *parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void pageChosen(const QString &page);

private:
    void look();

    const JobList &m_jobs;
    QToolButton *m_text;
    QProgressBar *m_bar;
    QTimer m_patience;
};

} // namespace hoithi
