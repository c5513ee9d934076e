// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/complaints/complaintdialogs.h"

namespace hoithi {

class DayField;

/// What the letter that answers a complaint needs besides what is known. It can be looked at as a draft before it is issued.
class ComplaintLetterDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    /// The letter is dated from the day of the outcome to today.
    ComplaintLetterDialog(ComplaintService &service, const ComplaintRow &complaint, QDate today,
                          const std::optional<Member> &member, const QString &name, QWidget *parent);
    /// Once it is issued.
    [[nodiscard]] const ComplaintLetter &letter() const { return m_letter; }

Q_SIGNALS:
    void draftMade(const hoithi::ComplaintLetter &letter);

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;
    void makeDraft();
    /// Says what the letter will not tell.
    void warn();
    [[nodiscard]] ComplaintLetterRequest request() const;

    ComplaintService &m_service;
    qint64 m_complaint;
    QLineEdit *m_number; ///< first: it is what is typed
    QLineEdit *m_person;
    DayField *m_date;
    QDate m_firstDay; ///< that it may be dated
    QDate m_lastDay;
    QComboBox *m_salutation;
    GrowingText *m_summary;
    GrowingText *m_followUp;
    QLineEdit *m_authority;
    QLineEdit *m_title;
    QLineEdit *m_signer;
    QLabel *m_warning;
    ComplaintLetter m_letter;
};

} // namespace hoithi
