// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "views/dialogs/memberdialogs.h"

class QCheckBox;
class QRadioButton;
class QSpinBox;

namespace hoithi {

class ContestState;
class DayField;

/// How long personal data is kept: shown, and set anew.
class RetentionDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    RetentionDialog(ContestState &state, QWidget *parent);

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;

    ContestState &m_state;
    QRadioButton *m_byMonths;
    QSpinBox *m_months;
    QRadioButton *m_byDay;
    DayField *m_day;
    QLineEdit *m_name;
    QLineEdit *m_reason;
};

/// Says what erasing takes away and what stays, and wants a word typed before it is done.
class EraseDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    EraseDialog(ContestState &state, QWidget *parent);
    [[nodiscard]] Decided decided() const { return m_decided; }
    /// Whether that is the word.
    [[nodiscard]] static bool isErasingWord(const QString &typed);

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;

    ContestState &m_state;
    bool m_due;
    QCheckBox *m_early;
    QLineEdit *m_name;
    QLineEdit *m_reason;
    QLineEdit *m_typedWord;
    Decided m_decided = Decided::Carried;
};

/// Who confirms an erasure types the same word as who proposed it.
class ConfirmErasureDialog final : public FormDialog
{
    Q_OBJECT
public:
    ConfirmErasureDialog(const QString &title, const QString &consequence, QWidget *parent);

private:
    [[nodiscard]] QString missing() const override;

    QLineEdit *m_typedWord;
};

} // namespace hoithi
