// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rulestablemodels.h"
#include "services/rules/rulesview.h"
#include "views/shell/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace hoithi {

class DataTable;
class JobBar;

/// Runs a round under two or more rule books side by side, and shows only what is not the same. Opened, never executed; deletes
/// itself when closed.
class RulesBenchDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Offers the versions on record, the presets, and `draft`, what stands in the editor.
    RulesBenchDialog(const PageContext &page, const RulesState &state, const RuleBook &draft, QWidget *parent);
    ~RulesBenchDialog() override;
    RulesBenchDialog(const RulesBenchDialog &) = delete;
    RulesBenchDialog &operator=(const RulesBenchDialog &) = delete;
    void reject() override;

private:
    void buildLayout();
    void offer(const ComparedRules &rules, bool ticked);
    void fillChoices(const RulesState &state, const RuleBook &draft);
    [[nodiscard]] std::vector<ComparedRules> ticked() const;
    void updateButton();
    void compare();
    void take(const Result<RulesComparison> &comparison);
    void showResult(const RulesComparison &comparison);

    PageContext m_page;
    QComboBox *m_round;
    QListWidget *m_choices;
    QPushButton *m_compare;
    QLabel *m_whyNot; ///< for "compare", beside it
    QPushButton *m_close;
    JobBar *m_job;
    QLabel *m_result;
    DataTable *m_table;
    RulesComparisonTableModel m_model;
    std::vector<ComparedRules> m_offered;
    quint64 m_asked = 0;
};

} // namespace hoithi
