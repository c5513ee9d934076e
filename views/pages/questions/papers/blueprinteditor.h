// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bankview.h"
#include "services/paperview.h"
#include "views/pages/questions/papers/blueprintrowedit.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace hoithi {

/// What a paper shall be made of: how many questions and variants, rows of demands, and the seed of the draw.
class BlueprintEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit BlueprintEditor(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Blueprint blueprint() const;
    /// Nothing where it is no number that a seed can be.
    [[nodiscard]] std::optional<quint64> seed() const;
    [[nodiscard]] bool approvedOnly() const;
    /// Shown without telling of a change.
    void setBlueprint(const Blueprint &blueprint, quint64 seed);
    /// Whether something was typed since.
    [[nodiscard]] bool isTouched() const { return m_touched; }

    /// What rows choose from and count in; null: nothing is known. Questions drawn for `round` itself may be drawn again.
    void setBank(BankPtr bank, int round);
    /// Of members, nobody draws what is not approved.
    void setApprovedFixed(bool fixed);
    void setWritable(bool writable);
    /// Shows each at its row, and the others below.
    void showProblems(const std::vector<BlueprintProblem> &problems);
    void retranslate();

    /// A seed that nobody has chosen.
    [[nodiscard]] static quint64 proposedSeed();

Q_SIGNALS:
    void changed();

private:
    QWidget *buildCounts();
    QWidget *buildRows();
    QWidget *buildSeed();
    void addRow(const BlueprintRow &row, bool focus);
    void setRows(const std::vector<BlueprintRow> &rows);
    void removeRow(const BlueprintRowEdit *edit);
    void touch();
    void showAvailable();
    [[nodiscard]] bool mayBeDrawn(const BankQuestion &question) const;
    void showRowHeader();

    const Theme &m_theme;
    BankPtr m_bank;
    int m_round = 0;
    BlueprintChoices m_choices;
    QLabel *m_questionsLabel;
    QSpinBox *m_questions;
    QLabel *m_variantsLabel;
    QSpinBox *m_variants;
    QLabel *m_inBank;
    QLabel *m_rowsTitle;
    QLabel *m_rowsHint;
    QWidget *m_header;
    std::vector<QLabel *> m_headerLabels;
    QVBoxLayout *m_rowLayout;
    std::vector<BlueprintRowEdit *> m_rows;
    QPushButton *m_addRow;
    QLabel *m_rest;
    QLabel *m_problem;
    QLabel *m_seedLabel;
    QLineEdit *m_seed;
    QPushButton *m_otherSeed;
    QLabel *m_seedHint;
    QCheckBox *m_approvedOnly;
    bool m_approvedFixed = false;
    bool m_touched = false;
};

} // namespace hoithi
