// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/formdialog.h"
#include "views/dialogs/review/effectpane.h"

#include <QStringList>

namespace hoithi {

/// Asks for what two judges decide together: a member proposes or carries out under their own name; without members both names are
/// asked for. Who derives adds its own fields, then addPeople().
class JointDecisionDialog : public FormDialog
{
    Q_OBJECT
public:
    [[nodiscard]] QStringList judges() const;
    [[nodiscard]] QString reason() const;

protected:
    /// The button says `propose` to a member, `decide` where both names are given.
    JointDecisionDialog(const QString &title, const QString &consequence, const QString &propose, const QString &decide,
                        const std::optional<Member> &member, QWidget *parent);
    void addPeople();
    /// Tells what the decision does to the prizes; it can be recorded once that is told.
    EffectPane *addEffect(EffectSource source);
    /// What is missing of names and reason.
    [[nodiscard]] QString missingPeople() const;
    [[nodiscard]] QString missingEffect() const;
    [[nodiscard]] const std::optional<Member> &member() const { return m_member; }

private:
    std::optional<Member> m_member;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    QLineEdit *m_reason = nullptr;
    EffectPane *m_effect = nullptr;
};

} // namespace hoithi
