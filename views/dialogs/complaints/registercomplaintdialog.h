// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/complaints/complaintdialogs.h"

#include <initializer_list>

class QSpinBox;

namespace hoithi {

class ContestState;
class MomentField;

/// A complaint as it came in, to be entered in the register.
class RegisterComplaintDialog final : public ComplaintTextDialog
{
    Q_OBJECT
public:
    /// `submission`: that it is about, where it is registered beside one of that round.
    RegisterComplaintDialog(ContestState &state, Instant nowUtc, int roundNumber, const QString &submission,
                            QWidget *parent);
    /// Once it is done.
    [[nodiscard]] qint64 number() const { return m_number; }

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;
    /// Side by side; the label is that of the first.
    void addRowOf(const QString &label, std::initializer_list<QWidget *> widgets);
    void addPlace(int roundNumber);
    void addTimes();
    void showDue();
    [[nodiscard]] ComplaintRegistration registration() const;

    ContestState &m_state;
    QComboBox *m_round;
    QComboBox *m_about;
    QComboBox *m_way;
    Instant m_nowUtc; ///< when the dialog was opened
    MomentField *m_received;
    QSpinBox *m_days;
    QSpinBox *m_limit;
    QLabel *m_due;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLineEdit *m_address;
    QLineEdit *m_submission;
    qint64 m_number = 0;
};

} // namespace hoithi
