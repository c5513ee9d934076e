// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/member.h"
#include "itemmodels/flagtablemodel.h"
#include "services/review/reviewview.h"

#include <QFrame>
#include <QStringList>

#include <optional>

class QLabel;

namespace hoithi {

class DataTable;
struct PageContext;

/// One flag: its evidence, the submissions that it rests on, and what judges said about it.
class FlagPane final : public QFrame
{
    Q_OBJECT
public:
    explicit FlagPane(const PageContext &page, QWidget *parent = nullptr);
    ~FlagPane() override;
    FlagPane(const FlagPane &) = delete;
    FlagPane &operator=(const FlagPane &) = delete;

    void clear();
    /// `proposals`: about this flag.
    void show(const ReviewFlag &flag, const FlagDescription &texts, const FlagStates &states,
              std::vector<Proposal> proposals);
    void retranslate();
    /// The keyboard goes on in the submissions.
    void enterSubmissions();
    /// The one that is chosen, or the only one.
    [[nodiscard]] std::optional<FlaggedSubmission> submission() const;
    /// Of the round that is shown, each once.
    [[nodiscard]] QStringList accounts() const;
    [[nodiscard]] bool hasRemarks() const { return !m_remarks.empty(); }

Q_SIGNALS:
    void submissionChosen();

private:
    class SubmissionModel;
    void setSubmissions(const std::vector<FlaggedSubmission> &submissions);
    void showTexts();

    QLabel *m_title;
    QLabel *m_evidence;
    QLabel *m_count;
    QLabel *m_proposalsTitle;
    QLabel *m_proposalsText;
    QLabel *m_decisionsTitle;
    QLabel *m_decisionsText;
    QLabel *m_remarksTitle;
    QLabel *m_remarksText;
    DataTable *m_table;
    std::unique_ptr<SubmissionModel> m_model;
    std::optional<FlagKind> m_kind;
    qint64 m_total = 0;
    QString m_sentence;
    QByteArray m_flag; ///< that was shown last
    QString m_chosen;  ///< of its submissions
    std::vector<FlagRemark> m_remarks;
    std::vector<FlagDecision> m_decisions; ///< that answer it
    std::vector<Proposal> m_proposals;     ///< that would
};

} // namespace hoithi
