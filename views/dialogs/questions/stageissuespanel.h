// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/questions/stagemodels.h"
#include "itemmodels/textfiltermodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace hoithi {

class DataTable;
class Settings;

/// What is wrong with a file of questions and what gets lost of it, each at its line or cell.
class StageIssuesPanel final : public QWidget
{
    Q_OBJECT
public:
    StageIssuesPanel(const QuestionStage &stage, Settings &settings, QWidget *parent = nullptr);

    /// Something was mended or taken: shown anew once the hands pause.
    void lookAgain();
    void lookNow();
    /// Goes on to the problems of the next question that has errors.
    void goToNextError(int afterRow);
    [[nodiscard]] QWidgetList tabOrder() const;

Q_SIGNALS:
    /// -1: the file's item became no question.
    void rowAsked(int row);
    void copyAsked();
    void exportAsked();

private:
    [[nodiscard]] QWidget *buildBar();
    void fillFilter(const std::vector<StageIssue> &all);

    const QuestionStage &m_stage;
    QTimer m_pause;
    QLabel *m_title;
    QComboBox *m_filter;
    QPushButton *m_copy;
    QPushButton *m_export;
    DataTable *m_table;
    QLabel *m_more;
    StageIssueTableModel m_model;
    TextFilterModel m_sorted;
};

} // namespace hoithi
