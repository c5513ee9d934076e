// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionsource.h"
#include "domain/question/questionstage.h"
#include "views/dialogs/formdialog.h"

#include <vector>

class QComboBox;
class QRadioButton;

namespace hoithi {

/// Asks for source, topic, difficulty and tags of many questions at once.
class CommonFieldsDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `selected`: how many rows are; `all`: how many questions are taken.
    CommonFieldsDialog(const std::vector<QuestionSource> &sources, int selected, int all, QWidget *parent);

    [[nodiscard]] CommonFields fields() const;
    [[nodiscard]] bool ofSelected() const;

private:
    [[nodiscard]] QString missing() const override;

    QRadioButton *m_selected;
    QRadioButton *m_all;
    QComboBox *m_source;
    QLineEdit *m_topic;
    QComboBox *m_difficulty;
    QLineEdit *m_tags;
};

} // namespace hoithi
