// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rostertablemodels.h"
#include "itemmodels/textfiltermodel.h"
#include "views/shell/framedpage.h"

class QStackedWidget;

namespace hoithi {

class DataTable;
class DropFrame;
class EmptyState;
class FilterField;
class JobBar;
class RosterPane;

/// Who may take part but win nothing, and where they appear in what was imported.
class RosterPage final : public FramedPage
{
    Q_OBJECT
public:
    explicit RosterPage(const PageContext &page);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] bool usesRound() const override { return false; }
    void opened() override;
    void focusFilter() override;

private:
    // rosterpage.cpp
    void retranslateContent() override;
    void buildContent();
    void connectActions();
    void load();
    void take(RosterList list);
    void showCount();
    void showChosen();
    void updateActions();
    [[nodiscard]] const RosterPerson *chosen() const;

    // rosteractions.cpp: what is done on the page
    void chooseFile();
    void stage(const QString &file);
    void showStage(const QString &file, RosterStage staged);
    void add(const std::vector<RosterEntry> &entries);
    void tellAdded(const RosterAdding &added);
    void undo(const std::vector<qint64> &ids);
    void withdraw();
    void withdrawNow(const RosterPerson &person, const QString &reason, const QString &actor);
    void exportCsv();
    void showTrail(qint64 entry);

    FilterField *m_filter;
    DropFrame *m_drop;
    JobBar *m_job;
    QStackedWidget *m_stack;
    DataTable *m_table;
    EmptyState *m_empty;
    RosterPane *m_details;
    RosterTableModel m_model;
    TextFilterModel m_shown;
    quint64 m_asked = 0; ///< only the newest answer counts
};

} // namespace hoithi
