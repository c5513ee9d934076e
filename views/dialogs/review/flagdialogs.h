// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/reviewview.h"
#include "views/dialogs/review/jointdecisiondialog.h"

class QListWidget;
class QSpinBox;

namespace hoithi {

/// What a judge says about flags: to settle them, to open them again, or as a note.
class FlagRemarkDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `about`: how many flags, in words.
    FlagRemarkDialog(FlagOutcome outcome, const QString &about, const std::optional<Member> &member, QWidget *parent);
    [[nodiscard]] QString judge() const;
    [[nodiscard]] QString comment() const;

private:
    [[nodiscard]] QString missing() const override;

    QLineEdit *m_judge;
    QLineEdit *m_comment;
};

/// Two judges find that accounts are one person's, or that they are not after all.
class MergeAccountsDialog final : public JointDecisionDialog
{
    Q_OBJECT
public:
    enum class Way { Merge, Separate };

    MergeAccountsDialog(const QStringList &accounts, int round, int roundCount, const std::optional<Member> &member,
                        QWidget *parent, Way way = Way::Merge);
    [[nodiscard]] AccountRequest request() const;

private:
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QStringList chosen() const;

    QListWidget *m_accounts;
    QSpinBox *m_fromRound;
};

} // namespace hoithi
