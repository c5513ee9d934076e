// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/blueprint.h"
#include "services/bankview.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace hoithi {

class Theme;

/// What the rows of a blueprint choose from.
struct BlueprintChoices
{
    std::vector<QuestionSource> sources;
    QStringList topics;
    QStringList tags;
};

/// One row of a blueprint: its fields, how many questions the bank has for it, and below what is wrong with it.
class BlueprintRowEdit final : public QWidget
{
    Q_OBJECT
public:
    /// `index`, from 0, is told in the names of its fields.
    BlueprintRowEdit(const Theme &theme, int index, QWidget *parent);

    [[nodiscard]] BlueprintRow row() const;
    void setRow(const BlueprintRow &row);
    /// What is chosen stays.
    void setChoices(const BlueprintChoices &choices);
    /// Questions of the bank that may be drawn for it; nothing while that is not known.
    void setAvailable(std::optional<qint64> count);
    /// Empty: nothing is wrong.
    void setProblem(const QString &problem);
    void focusFirst();
    void retranslate();

    /// Puts a header's or a row's parts beside each other, all with the same widths.
    static void arrange(QHBoxLayout *line, const QList<QWidget *> &parts);

Q_SIGNALS:
    void changed();
    void removeAsked();

private:
    void build();
    void fillSources();
    void fillDifficulties();
    void nameFields();

    const Theme &m_theme;
    int m_index;
    BlueprintChoices m_choices;
    QComboBox *m_source;
    QComboBox *m_topic;
    QComboBox *m_tag;
    QComboBox *m_difficulty;
    QSpinBox *m_count;
    QLabel *m_available;
    QToolButton *m_remove;
    QLabel *m_problem;
};

} // namespace hoithi
