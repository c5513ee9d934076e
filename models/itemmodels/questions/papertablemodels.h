// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rowtablemodel.h"
#include "services/bankview.h"
#include "services/paperview.h"

#include <optional>

namespace hoithi {

/// One question of a paper as its list shows it.
struct PaperListRow
{
    int index = 0; ///< of the paper's question
    QString text;
    QString source;
    QString topic;
    Difficulty difficulty = Difficulty::Unset;
    std::optional<QuestionState> state; ///< of its newest version; unknown without the bank
    QString keys;                       ///< the right letters by variant: "B · D"
    QString places;                     ///< the same at length, a variant a line
    QStringList notes;
};

/// In the paper's order, which is that of its first variant. `bank` may be null: a frozen paper is read without it.
[[nodiscard]] std::vector<PaperListRow> paperRows(const OpenPaper &paper, const QuestionBank *bank);

/// The source's short name, or its code where nobody knows it.
[[nodiscard]] QString sourceNameOf(const QuestionBank *bank, const QString &code);

/// The questions of a drawn or frozen paper.
class PaperQuestionTableModel final : public RowTableModel<PaperListRow>
{
public:
    enum ColumnIndex { Number, Text, Source, Topic, DifficultyColumn, State, Keys, Notes };

    explicit PaperQuestionTableModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace hoithi
