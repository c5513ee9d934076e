// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rowtablemodel.h"
#include "services/analysisview.h"

namespace hoithi {

/// A question with its figures.
struct AnalysisRow
{
    AnalysedQuestion question;
    Instant asOfUtc;
};

/// The questions of one paper and how they did. Each figure says in its tool tip what it is, and of whom.
class AnalysisTableModel final : public RowTableModel<AnalysisRow>
{
public:
    enum ColumnIndex { Number, Text, Facility, Discrimination, Efficiency, Flag, Options, Key, People };
    explicit AnalysisTableModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

/// "12,34", or "–".
[[nodiscard]] QString formatFigure(const std::optional<double> &value);
/// Figures that Moodle gives in %.
[[nodiscard]] QString formatPercentage(const std::optional<double> &percent);
/// "A 12 %", of those who had the question; "–" of nobody.
[[nodiscard]] QString formatShare(qint64 part, qint64 whole);

/// Why the question's key should be looked at again; empty where nothing speaks for it.
[[nodiscard]] QString suspicionText(const AnalysedQuestion &question);

/// A figure of a whole paper: its name, its value, and what it is.
struct PaperFigure
{
    QString name;
    QString value;
    QString explanation;
};
[[nodiscard]] std::vector<PaperFigure> paperFigures(const PaperStatistics &paper, CountedAttempt attempt);

} // namespace hoithi
