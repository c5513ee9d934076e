// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rankingview.h"
#include "views/dialogs/memberdialogs.h"

namespace hoithi {

/// Asks why one person's phone and id number are to be shown. Both are there once that is on record.
class ShowPersonalDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    /// `name`: who asks, as far as it is known. A member asks under their own.
    ShowPersonalDialog(ContestSession &session, const RankedSubmission &person, const QString &name,
                       const std::optional<Member> &member, QWidget *parent);
    [[nodiscard]] const PersonalIdentity &identity() const { return m_identity; }

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;

    ContestSession &m_session;
    QString m_submissionId;
    QLineEdit *m_name;
    QLineEdit *m_reason;
    PersonalIdentity m_identity;
};

} // namespace hoithi
