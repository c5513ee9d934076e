// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rankingview.h"
#include "views/dialogs/memberdialogs.h"
#include "views/dialogs/review/jointdecisiondialog.h"

#include <QFuture>

#include <functional>

namespace hoithi {

/// A judge puts a signature under a run.
class SignDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    using Signing = std::function<QFuture<Result<SignOutcome>>(const QString &judge)>;

    /// `member` is who is signed in, where the contest has members.
    SignDialog(const QString &roundTitle, const RunSummary &run, Signing signing, const std::optional<Member> &member,
               QWidget *parent);

Q_SIGNALS:
    /// It is signed, or another run stands there by now; the dialog closes. What else is wrong is said within it.
    void answered(const Result<hoithi::SignOutcome> &outcome);

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;
    [[nodiscard]] QString judge() const;

    Signing m_signing;
    QString m_roundTitle;
    QLineEdit *m_judge;
    QLineEdit *m_typedRound;
};

/// Two judges take a submission out of the standing, or one that was taken out back in.
class InvalidateDialog final : public JointDecisionDialog
{
    Q_OBJECT
public:
    enum class Way { Out, BackIn };
    InvalidateDialog(const RankedSubmission &submission, const std::optional<Member> &member, QWidget *parent,
                     EffectSource effects, Way way = Way::Out);

private:
    [[nodiscard]] QString missing() const override;

    QString m_submissionId;
    QLineEdit *m_typedId = nullptr;
};

} // namespace hoithi
