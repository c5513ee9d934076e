// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/complaints/complaintview.h"
#include "views/dialogs/memberdialogs.h"

#include <functional>

class QComboBox;

namespace hoithi {

class ComplaintService;
class GrowingText;

/// Who does something about a complaint, and what they say. Stays open until it is on record.
class ComplaintTextDialog : public AnsweredDialog
{
    Q_OBJECT
protected:
    /// `name`: who works here, where nobody is signed in.
    ComplaintTextDialog(const QString &title, const QString &consequence, const QString &acceptText,
                        const std::optional<Member> &member, const QString &name, QWidget *parent);

    [[nodiscard]] QString person() const;
    [[nodiscard]] QString said() const;
    /// A field for some lines, with its label.
    GrowingText *addText(const QString &label, const QString &objectName);
    /// The one for what said() gives, below whatever a dialog asks for first.
    void addSaid(const QString &label);
    [[nodiscard]] QString missing() const override;

private:
    QLineEdit *m_person;
    GrowingText *m_said = nullptr;
};

/// What a step is about.
struct ComplaintStepSubject
{
    qint64 number = 0;
    QString submission;      ///< of a link
    bool roundFinal = false; ///< the round's result was declared final
};

/// A note, a link taken back, or opening again: recorded with a text.
class ComplaintStepDialog final : public ComplaintTextDialog
{
    Q_OBJECT
public:
    enum class Step { Note, Unlink, Reopen };

    ComplaintStepDialog(ComplaintService &service, Step step, const ComplaintStepSubject &subject,
                        const std::optional<Member> &member, const QString &name, QWidget *parent);

private:
    void submit() override;

    ComplaintService &m_service;
    Step m_step;
    ComplaintStepSubject m_subject;
};

/// A judge says what comes of a complaint.
class ComplaintOutcomeDialog final : public ComplaintTextDialog
{
    Q_OBJECT
public:
    ComplaintOutcomeDialog(ComplaintService &service, const ComplaintRow &complaint,
                           const std::optional<Member> &member, const QString &name, QWidget *parent);

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;
    [[nodiscard]] std::optional<ComplaintOutcome> outcome() const;
    void offer(const std::vector<ComplaintConsequence> &consequences);

    ComplaintService &m_service;
    ComplaintRow m_complaint;
    QComboBox *m_outcome;
    QComboBox *m_ledTo;
};

/// Asks why a complaint is to be read in full. It is there once that is on record.
class ShowComplaintDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    ShowComplaintDialog(ComplaintService &service, qint64 number, const std::optional<Member> &member,
                        const QString &name, QWidget *parent);
    [[nodiscard]] const ComplaintSheet &sheet() const { return m_sheet; }

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;

    ComplaintService &m_service;
    qint64 m_number;
    QLineEdit *m_name;
    QLineEdit *m_reason;
    ComplaintSheet m_sheet;
};

} // namespace hoithi
