// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bankview.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QTextBrowser;

namespace hoithi {

class ContestState;
class Theme;

/// What happened to a question, newest first, and how two of its versions differ.
class HistoryPane final : public QWidget
{
    Q_OBJECT
public:
    HistoryPane(ContestState &state, const Theme &theme, QWidget *parent = nullptr);

    /// Asks for the history; 0: of a question that was never saved.
    void show(qint64 id);
    void clear();
    void retranslate();

private:
    void take(std::vector<QuestionEvent> events);
    void list();
    void fillVersions();
    void compare();
    [[nodiscard]] const QuestionEvent *version(const QComboBox &box) const;

    ContestState &m_state;
    const Theme &m_theme;
    std::vector<QuestionEvent> m_events;
    quint64 m_asked = 0;
    QLabel *m_nothing;
    QListWidget *m_list;
    QLabel *m_from;
    QComboBox *m_before;
    QLabel *m_to;
    QComboBox *m_after;
    QTextBrowser *m_difference;
};

} // namespace hoithi
