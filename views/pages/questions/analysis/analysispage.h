// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/questions/analysistablemodel.h"
#include "itemmodels/textfiltermodel.h"
#include "services/contestsession.h"
#include "views/shell/framedpage.h"

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace hoithi {

class DataTable;
class DiscriminationChart;
class EmptyState;
class JobBar;
class OptionChart;

/// How the questions of a round did: figures of the paper, a table of its questions, and charts.
class AnalysisPage final : public FramedPage
{
    Q_OBJECT
public:
    explicit AnalysisPage(const PageContext &page);
    ~AnalysisPage() override;
    AnalysisPage(const AnalysisPage &) = delete;
    AnalysisPage &operator=(const AnalysisPage &) = delete;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] bool usesRound() const override { return false; }
    void opened() override;

private:
    void retranslateContent() override;
    QWidget *buildChoices();
    QWidget *buildContent();
    void connectParts();
    void updateActions();
    void fillRounds();
    /// Of what it shows of the round: analysed again once that is another.
    [[nodiscard]] QString basis() const;
    [[nodiscard]] int round() const;
    void load();
    void take(const Result<RoundAnalysis> &analysis);
    void showRefusal(const Error &error);
    void showPaper();
    void showFigures();
    void showQuestion();
    void showCharts();
    [[nodiscard]] const AnalysedPaper *paper() const;
    [[nodiscard]] const AnalysedQuestion *question() const;
    /// Index of the question that is selected, or -1.
    [[nodiscard]] int selected() const;
    void select(int index);
    void changeKey();
    void amended(const Result<Decided> &decided);
    void exportCsv();

    QComboBox *m_rounds;
    QComboBox *m_papers;
    QLabel *m_note;
    JobBar *m_job;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_content = nullptr;
    QHBoxLayout *m_figures = nullptr;
    QSplitter *m_splitter = nullptr;
    DataTable *m_table;
    DiscriminationChart *m_scatter;
    OptionChart *m_options;
    QLabel *m_text;
    QWidget *m_charts = nullptr;
    AnalysisTableModel m_model;
    TextFilterModel m_shown; ///< sorted
    std::optional<RoundAnalysis> m_analysis;
    QString m_basis;
    std::function<void()> m_remedy; ///< what the button of the empty panel does
    quint64 m_asked = 0;
};

} // namespace hoithi
