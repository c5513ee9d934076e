// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/schedule/scheduleview.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace hoithi {

class FactList;

/// The chosen line of the schedule: what it is, what does not fit, and how it came to be so.
class SchedulePane final : public QFrame
{
    Q_OBJECT
public:
    explicit SchedulePane(QWidget *parent = nullptr);

    /// Nothing chosen: what does not fit in the whole schedule, and its newest changes.
    void show(const ScheduleState &state, const Schedule &shown, const std::vector<ScheduleProblem> &problems,
              std::optional<ScheduleLine> line);

Q_SIGNALS:
    /// The audit entry of a change, by its hash.
    void entryWanted(const QString &hash);

private:
    void showFacts(const ScheduleState &state, const Schedule &shown, ScheduleLine line);
    void addChange(const ScheduleChange &change, std::optional<ScheduleLine> line);
    QLabel *addText(const QString &text, const char *type);
    void clearLists();

    QLabel *m_title;
    FactList *m_facts;
    QVBoxLayout *m_lists;
};

} // namespace hoithi
