// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/analysistablemodel.h"
#include "services/contestsession.h"
#include "views/shell/page.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace hoithi {

class DataTable;
class DiscriminationChart;
class EmptyState;
class JobBar;
class MessageBar;
class OptionChart;

/// How the questions of a round did: figures of the paper, a table of its questions, and charts. To stand in a tab of a page.
class AnalysisPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AnalysisPanel(const PageContext &page, QWidget *parent = nullptr);
    ~AnalysisPanel() override;
    AnalysisPanel(const AnalysisPanel &) = delete;
    AnalysisPanel &operator=(const AnalysisPanel &) = delete;

    /// It came into sight, or something it shows may have changed.
    void opened();
    void retranslate();

private:
    QWidget *buildChoices();
    QWidget *buildContent();
    void connectParts();
    void fillRounds();
    /// Of what it shows of the round: analysed again once that is another.
    [[nodiscard]] QString basis() const;
    [[nodiscard]] int round() const;
    void load();
    void take(const Result<RoundAnalysis> &analysis);
    void showFailure(const Error &error);
    void showPaper();
    void showFigures();
    void showQuestion();
    void showCharts();
    [[nodiscard]] const AnalysedPaper *paper() const;
    [[nodiscard]] const AnalysedQuestion *question() const;
    void select(int index);
    void changeKey();
    void amended(const Result<AmendmentEffect> &effect);
    void exportCsv();

    PageContext m_page;
    MessageBar *m_messages;
    QComboBox *m_rounds;
    QComboBox *m_papers;
    QLabel *m_note;
    QPushButton *m_copy;
    QPushButton *m_export;
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
    QPushButton *m_changeKey;
    AnalysisTableModel m_model;
    std::optional<RoundAnalysis> m_analysis;
    QString m_basis;
    std::function<void()> m_remedy; ///< what the button of the empty panel does
    quint64 m_asked = 0;
};

} // namespace hoithi
