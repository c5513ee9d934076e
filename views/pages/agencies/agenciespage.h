// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/agencies/agencytablemodels.h"
#include "itemmodels/textfiltermodel.h"
#include "views/shell/framedpage.h"

class QComboBox;
class QHelpEvent;
class QLabel;
class QStackedWidget;

namespace hoithi {

class AgencyChangeDialog;
class AgencyPane;
class DataTable;
class EmptyState;
class FilterField;

/// Texts that name no agency, what is decided about them, the agencies of the contest and how they change.
class AgenciesPage final : public FramedPage
{
    Q_OBJECT
public:
    explicit AgenciesPage(const PageContext &page);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] bool usesRound() const override { return false; }
    void opened() override;
    void focusFilter() override;
    void reveal(const Place &place) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum View { Open, Decisions, Agencies, Changes };

    // agenciespage.cpp
    void retranslateContent() override;
    [[nodiscard]] bool areDetailsShown() const override { return m_detailsWanted; }
    void showDetails(bool shown) override;
    [[nodiscard]] QWidget *buildFilters();
    void buildTables();
    void buildContent();
    void connectActions();
    void fillViews();
    [[nodiscard]] View view() const;
    [[nodiscard]] DataTable &table() const;
    [[nodiscard]] TextFilterModel &shown();
    void load();
    [[nodiscard]] static bool tellWholeCell(const DataTable &table, const QHelpEvent &event);
    void showView();
    void showEmpty();
    void showTotal();
    void showCount();
    void showChosen();
    void updateActions();
    [[nodiscard]] const UnresolvedAgency *chosenTexts() const;
    [[nodiscard]] const AgencyDecided *chosenDecision() const;

    // agencylistactions.cpp: what is done with the list of agencies
    [[nodiscard]] QWidget *buildListTools();
    void connectListActions();
    void loadList();
    void loadRounds();
    void updateListActions();
    [[nodiscard]] std::vector<AgencyState> chosenAgencies() const;
    [[nodiscard]] std::vector<AgencyState> allAgencies() const;
    [[nodiscard]] const AgencyChangeTold *chosenChange() const;
    void addAgency();
    void changeFields();
    void mergeChosen();
    void splitChosen();
    void setHeadcounts();
    void ask(AgencyChangeDialog *dialog);
    void record(const std::vector<AgencyEdit> &edits, const QString &reason, const QString &actor);
    void tellRecorded(qint64 change, const QString &days, const QStringList &remarks);
    void chooseFile();
    void exportList();
    void exportTexts();
    void revertChosen();
    void revert(qint64 change, const QString &reason, const QString &actor);

    // agenciesactions.cpp: what is done on the page
    void decide();
    void decideNone();
    void decideFor(const UnresolvedAgency &texts, const QString &code, const QString &name);
    void undoChosen();
    void undo(const QStringList &texts);

    QLabel *m_total; ///< how many submissions are without an agency, and why
    QComboBox *m_views;
    FilterField *m_filter;
    QComboBox *m_rounds;  ///< whose texts are shown
    QWidget *m_filters;   ///< all in a line
    QWidget *m_listTools; ///< what is done with the list
    QStackedWidget *m_stack;
    DataTable *m_open;
    DataTable *m_decided;
    DataTable *m_list;
    DataTable *m_changes;
    EmptyState *m_empty;
    AgencyPane *m_details;
    UnresolvedTableModel m_openModel;
    AgencyDecisionTableModel m_decidedModel;
    AgencyTableModel m_listModel;
    AgencyChangeTableModel m_changesModel;
    TextFilterModel m_openShown;
    TextFilterModel m_decidedShown;
    TextFilterModel m_listShown;
    TextFilterModel m_changesShown;
    UnresolvedAgencies m_unresolved; ///< counts; the clusters are the model's
    bool m_detailsWanted = true;
    bool m_isBusy = false; ///< something is being recorded
    quint64 m_asked = 0;   ///< only the newest answer counts
    quint64 m_askedDecisions = 0;
    quint64 m_askedAgencies = 0;
    quint64 m_askedList = 0;
    quint64 m_askedChanges = 0;
    qint64 m_version = 0;  ///< of the list on show
    QDate m_lastClose;     ///< of the last round
    int m_wantedRound = 0; ///< that somebody was led here for
};

} // namespace hoithi
