// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionstate.h"
#include "views/dialogs/formdialog.h"

#include <vector>

class QPlainTextEdit;

namespace hoithi {

/// Of the questions that are selected, what a step is about and what it leaves.
struct ReviewedQuestions
{
    qint64 count = 0;           ///< it is about so many
    std::vector<qint64> warned; ///< of these, what the checks warn of
    qint64 left = 0;            ///< it is not possible for in their state
    QString incomplete; ///< those that it is not possible for before they are mended, each with why; empty: none
};

/// A step about questions: how many it is about, a comment, and where nobody is signed in, who takes it.
class ReviewDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `name`: suggested; empty asks for it.
    ReviewDialog(ReviewStep step, const ReviewedQuestions &questions, const std::optional<Member> &member,
                 const QString &name, QWidget *parent);

    [[nodiscard]] QString comment() const;
    [[nodiscard]] QString person() const;

private:
    [[nodiscard]] QString missing() const override;

    ReviewStep m_step;
    QPlainTextEdit *m_comment;
    QLineEdit *m_person;
};

} // namespace hoithi
