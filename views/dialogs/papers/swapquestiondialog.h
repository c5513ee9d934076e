// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bankview.h"
#include "services/paperview.h"
#include "views/dialogs/memberdialogs.h"

class QListWidget;
class QRadioButton;

namespace hoithi {

/// Replaces one question of a draft: by the next one of the seed, or by one that is chosen. The reason stays with the paper.
class SwapQuestionDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    struct Swapping
    {
        int question = 0; ///< index of the paper
        bool approvedOnly = true;
        bool proposed = false; ///< a freezing of this draft waits for a second person
    };
    SwapQuestionDialog(ContestSession &session, const OpenPaper &paper, const BankPtr &bank, const Swapping &swapping,
                       const QString &actor, QWidget *parent);
    [[nodiscard]] int version() const { return m_version; } ///< the new one

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;
    void buildChoice();
    void findEligible(bool approvedOnly);
    void fillList();
    [[nodiscard]] std::optional<qint64> chosen() const;
    [[nodiscard]] QString lineOf(const BankQuestion &question) const;

    ContestSession &m_session;
    OpenPaper m_paper;
    BankPtr m_bank;
    int m_question;
    QString m_actor;
    std::vector<const BankQuestion *> m_eligible;
    QRadioButton *m_bySeed;
    QRadioButton *m_byHand;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QLineEdit *m_reason;
    int m_version = 0;
};

} // namespace hoithi
