// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/conflicts/conflictview.h"
#include "views/dialogs/review/jointdecisiondialog.h"

namespace hoithi {

/// Two judges let a row of a later file count, or what was stored before it again.
class TakeConflictDialog final : public JointDecisionDialog
{
    Q_OBJECT
public:
    enum class Way { Take, Restore };
    TakeConflictDialog(const ConflictRow &row, Way way, const std::optional<Member> &member, EffectSource effects,
                       QWidget *parent);

protected:
    [[nodiscard]] QString missing() const override;
};

/// A judge leaves what is stored, or opens the question again.
class KeepConflictDialog final : public FormDialog
{
    Q_OBJECT
public:
    enum class Way { Keep, Reopen };
    /// `about`: the row, or how many; several are listed by `names`.
    KeepConflictDialog(const QString &about, const QStringList &names, Way way, const std::optional<Member> &member,
                       QWidget *parent);
    [[nodiscard]] QString judge() const;
    [[nodiscard]] QString reason() const;

protected:
    [[nodiscard]] QString missing() const override;

private:
    void listRows(const QStringList &names);

    QLineEdit *m_judge;
    QLineEdit *m_reason;
};

} // namespace hoithi
