// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionstate.h"
#include "views/dialogs/formdialog.h"

class QPlainTextEdit;

namespace hoithi {

/// A step about questions: how many it is about, a comment, and where nobody is signed in, who takes it.
class ReviewDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `count`: how many it is about; `left`: selected ones that it is not possible for. `name`: suggested; empty asks for it.
    ReviewDialog(ReviewStep step, qint64 count, qint64 left, const std::optional<Member> &member, const QString &name,
                 QWidget *parent);

    [[nodiscard]] QString comment() const;
    [[nodiscard]] QString person() const;

private:
    [[nodiscard]] QString missing() const override;

    ReviewStep m_step;
    QPlainTextEdit *m_comment;
    QLineEdit *m_person;
};

} // namespace hoithi
