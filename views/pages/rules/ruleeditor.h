// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/rulebook.h"
#include "domain/ranking/ruledifference.h"

#include <QWidget>

#include <map>
#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace hoithi {

class OrderList;
class PrizeTable;
class Theme;

/// Every setting of a rule book in a form. Where the contest's plan leaves open how a setting is meant, that stands beside it.
class RuleEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleEditor(const Theme &theme, QWidget *parent = nullptr);

    void setRules(const RuleBook &rules);
    [[nodiscard]] RuleBook rules() const;
    void setPlan(const QString &presetId);
    void setReadOnly(bool readOnly);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void buildQuestions();
    void buildOrder();
    void buildCollective();
    void connectFields();
    QComboBox *addChoice(const QString &name, int count);
    QSpinBox *addCount(const QString &name, int least);
    void addRow(RuleSetting setting, QWidget *field);
    void addReading(RuleSetting setting);
    void addHeading(QLabel *heading);
    void showReadings();
    [[nodiscard]] double leastRate() const;
    void tell();

    const Theme &m_theme;
    QVBoxLayout *m_form;
    std::map<RuleSetting, QLabel *> m_titles;
    std::map<RuleSetting, QLabel *> m_readings; ///< what the plan leaves open
    QLabel *m_people;
    QLabel *m_agencies;
    QSpinBox *m_questionCount = nullptr;
    QSpinBox *m_requiredCorrect = nullptr;
    QComboBox *m_attempt = nullptr;
    QComboBox *m_target = nullptr;
    QComboBox *m_missing = nullptr;
    OrderList *m_order = nullptr;
    QComboBox *m_repeat = nullptr;
    PrizeTable *m_prizes = nullptr;
    QSpinBox *m_count = nullptr;
    QComboBox *m_metric = nullptr;
    QWidget *m_rate;
    QCheckBox *m_hasRate;
    QDoubleSpinBox *m_leastRate;
    OrderList *m_ties = nullptr;
    std::optional<double> m_givenRate;
    double m_givenPercent = 0;
    QString m_presetId;
    bool m_filling = false;
};

} // namespace hoithi
