// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/scheduletablemodel.h"
#include "services/together/keptdrafts.h"
#include "views/pages/schedule/scheduledraft.h"
#include "views/shell/framedpage.h"

#include <QTimer>

class QLabel;

namespace hoithi {

class DataTable;
class GanttChart;
class RecordScheduleDialog;
class SchedulePane;
struct FoundInPlan;

/// Rounds and milestones on a timeline and in a table. What is dragged or typed is planned first, and recorded together.
class SchedulePage final : public FramedPage
{
    Q_OBJECT
public:
    explicit SchedulePage(const PageContext &page);
    ~SchedulePage() override;
    SchedulePage(const SchedulePage &) = delete;
    SchedulePage &operator=(const SchedulePage &) = delete;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] bool usesRound() const override { return false; }
    void opened() override;

private:
    // schedulepage.cpp
    void retranslateContent() override;
    void buildContent();
    void connectActions();
    void connectParts();
    void load();
    void take(const Result<ScheduleState> &state);
    /// After anything changed that is shown.
    void show();
    void showTexts();
    void updateActions();
    void choose(std::optional<ScheduleLine> line);
    [[nodiscard]] bool mayChange() const;

    // scheduleediting.cpp: what is planned, and recording it
    void edit(ScheduleLine line);
    void addMilestone();
    [[nodiscard]] QString refusalFor(const Round &round) const;
    void editRound(const Round &round, bool added);
    void editMilestone(const Milestone &milestone, bool added);
    void put(const Round &round);
    void put(const Milestone &milestone);
    void markDone();
    void toggleCancelled();
    void undo();
    void planBack();
    void discard();
    [[nodiscard]] FoundInPlan newChecks() const;
    void record();
    void recorded();

    // schedulekeeping.cpp: what is planned, kept on this computer until it is recorded or discarded
    void keepPlan();
    void bringPlanBack();
    void forgetWhatWasBack();

    // scheduleleaving.cpp: what leaves the contest, and where it is on record
    void exportAs(const QString &suggested, const QString &kinds, ScheduleFormat format, const QString &ending);
    void exportCalendar();
    void exportPdf();
    void exportPicture();
    void showHistory();

    static constexpr QLatin1String recordedSubject{"recorded"}; ///< of a message: there is nothing that is not

    GanttChart *m_chart;
    DataTable *m_table;
    SchedulePane *m_pane;
    QLabel *m_summary;
    ScheduleTableModel m_model;
    ScheduleDraft m_draft;
    std::optional<ScheduleState> m_state;
    std::vector<ScheduleProblem> m_problems; ///< of what is shown
    std::optional<ScheduleLine> m_line;
    std::optional<KeptDrafts> m_kept; ///< once the schedule was read
    bool m_broughtBack = false;       ///< what was kept was looked for
    QTimer m_pause;                   ///< of the planning
    bool m_choosing = false;          ///< the table and the timeline follow each other
    quint64 m_asked = 0;
};

} // namespace hoithi
