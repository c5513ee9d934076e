// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/contesttablemodels.h"
#include "itemmodels/textfiltermodel.h"
#include "views/shell/framedpage.h"

class QSplitter;

namespace hoithi {

class DataTable;
class FilterField;
class ParticipationChart;
struct TableDocument;

/// People by agency, of one round or of the whole contest, as a table and as a chart.
class ParticipationPage final : public FramedPage
{
    Q_OBJECT
public:
    explicit ParticipationPage(const PageContext &page);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString wholeContestChoice() const override;
    void opened() override;
    void focusFilter() override;

private:
    void retranslateContent() override;
    [[nodiscard]] bool areDetailsShown() const override { return m_chartWanted; }
    void showDetails(bool shown) override;
    void connectActions();
    void load();
    void updateActions();
    void showChart();
    void showCount();
    [[nodiscard]] QString heading() const;
    [[nodiscard]] TableDocument document() const;
    void exportCsv();
    void exportChart();
    void exportPdf();
    void print();
    void report(const Result<void> &outcome, const QString &path);

    QLabel *m_total;
    FilterField *m_filter;
    QSplitter *m_splitter;
    DataTable *m_table;
    ParticipationChart *m_chart;
    ParticipationTableModel m_model;
    TextFilterModel m_shown;
    Instant m_asOfUtc{};
    std::optional<int> m_round; ///< whose figures are shown, 0: of the whole contest; none while they are counted
    quint64 m_asked = 0;
    bool m_failed = false;     ///< what is told of it ends when the figures come
    bool m_chartWanted = true; ///< until the pane is closed
};

} // namespace hoithi
