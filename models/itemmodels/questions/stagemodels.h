// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionstage.h"
#include "itemmodels/rowtablemodel.h"

#include <QAbstractTableModel>

#include <vector>

namespace hoithi {

/// The questions of a file as they stand, each with a tick for taking it.
class StagedQuestionTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum ColumnIndex { Number, Text, Key, Options, Outcome, Problems, Like, Source, Topic, Level, Place, ColumnTotal };

    /// The stage must live as long.
    explicit StagedQuestionTableModel(QuestionStage &stage, QObject *parent = nullptr);

    /// Replaces all of it.
    void setStage(QuestionStage stage);
    /// Something about those rows is another than it was.
    void rowsChanged(int first, int last);
    void setWanted(const std::vector<int> &rows, bool wanted);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void wantedChanged();

private:
    [[nodiscard]] QString text(int row, int column) const;

    QuestionStage &m_stage;
};

/// A problem of the stage, and whose.
struct StageIssue
{
    int row = -1;        ///< of the stage; -1: became no question
    QuestionIssue issue; ///< of a warning, only that it is to be looked at, and where
    std::optional<QuestionFinding> warning = {};
};

enum class StageIssueFilter { All, Errors, Losses, ToLookAt };

/// All that is wrong now, all that gets lost and all that is to be looked at: what became no question first, then by question.
[[nodiscard]] std::vector<StageIssue> stageIssues(const QuestionStage &stage, StageIssueFilter filter);
/// Those, and why each question that is left out is: nothing of a file goes without being named.
[[nodiscard]] QByteArray stageReportCsv(const QuestionStage &stage);
/// The same to paste into a spreadsheet.
[[nodiscard]] QString stageReportText(const QuestionStage &stage);

class StageIssueTableModel final : public RowTableModel<StageIssue>
{
public:
    explicit StageIssueTableModel(QObject *parent = nullptr);
};

} // namespace hoithi
