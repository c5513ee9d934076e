// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/complainttablemodels.h"
#include "views/dialogs/memberdialogs.h"

class QComboBox;

namespace hoithi {

class ComplaintService;
class ContestState;
class DataTable;
class Settings;

/// Finds the submission that a complaint is about, by its id or by account, and links it.
class LinkSubmissionDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    LinkSubmissionDialog(ContestState &state, const ComplaintRow &complaint, Settings &settings, QWidget *parent);

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;
    /// What was found before is not what is typed now.
    void forget();
    void search();
    void take(const Result<std::vector<LinkedSubmission>> &found);

    ContestState &m_state;
    ComplaintRow m_complaint;
    QLineEdit *m_wanted; ///< first: it is what is typed
    DataTable *m_table;
    QLineEdit *m_person;
    LinkedSubmissionTableModel m_model;
    quint64 m_asked = 0;
    bool m_searched = false;
};

/// Which complaint a submission belongs to.
class LinkComplaintDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    /// `complaints` of the submission's round; at least one.
    LinkComplaintDialog(ContestState &state, const QString &submission, const std::vector<ComplaintRow> &complaints,
                        QWidget *parent);
    [[nodiscard]] qint64 number() const;

Q_SIGNALS:
    /// It is about none of these: a new one is to be registered.
    void anotherWanted();

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;

    ContestState &m_state;
    QString m_submission;
    QLineEdit *m_person;
    QComboBox *m_complaint;
};

} // namespace hoithi
