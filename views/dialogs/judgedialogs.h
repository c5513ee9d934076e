// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rankingview.h"
#include "views/dialogs/formdialog.h"

namespace hoithi {

/// A judge puts a signature under a run.
class SignDialog final : public FormDialog
{
    Q_OBJECT
public:
    SignDialog(const QString &roundTitle, const RunSummary &run, QWidget *parent);
    [[nodiscard]] QString judge() const;

private:
    [[nodiscard]] QString missing() const override;

    QString m_roundTitle;
    QLineEdit *m_judge;
    QLineEdit *m_typedRound;
};

/// Two judges take a submission out of the standing.
class InvalidateDialog final : public FormDialog
{
    Q_OBJECT
public:
    InvalidateDialog(const RankedSubmission &submission, QWidget *parent);
    [[nodiscard]] QStringList judges() const;
    [[nodiscard]] QString reason() const;

private:
    [[nodiscard]] QString missing() const override;

    QString m_submissionId;
    QLineEdit *m_first;
    QLineEdit *m_second;
    QLineEdit *m_reason;
    QLineEdit *m_typedId;
};

} // namespace hoithi
