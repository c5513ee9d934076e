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

/// What is chosen as one: an account, or a list of them that was merged.
struct AccountChoice
{
    QStringList accounts;
    QString text; ///< with the names that are known
};

/// Two judges find that accounts are one person's, or that they are not after all.
class MergeAccountsDialog final : public JointDecisionDialog
{
    Q_OBJECT
public:
    enum class Way { Merge, Separate };

    /// Where they are merged, each of `rows` is an account, of which several are chosen; where they are separated, a list that
    /// was merged, of which one is.
    MergeAccountsDialog(Way way, const std::vector<AccountChoice> &rows, int round, int roundCount,
                        const std::optional<Member> &member, EffectSource effects, QWidget *parent);
    [[nodiscard]] AccountRequest request() const;

private:
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QStringList chosen() const;
    void addRow(const AccountChoice &choice);
    void chooseAnother();

    Way m_way;
    QListWidget *m_accounts;
    QSpinBox *m_fromRound;
    EffectPane *m_effect = nullptr;
};

} // namespace hoithi
