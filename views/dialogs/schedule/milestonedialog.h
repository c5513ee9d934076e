// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/schedule.h"
#include "views/dialogs/formdialog.h"

class QCheckBox;

namespace hoithi {

class DayField;

/// A milestone, typed. Nothing is recorded yet.
class MilestoneDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `today`: suggested where a day is not known.
    MilestoneDialog(const Milestone &milestone, bool added, QDate today, QWidget *parent);
    [[nodiscard]] Milestone milestone() const;

private:
    /// A day that there may not be.
    struct MaybeDay
    {
        QCheckBox *known;
        DayField *day;
    };

    [[nodiscard]] QString missing() const override;
    [[nodiscard]] MaybeDay addDay(const QString &label, const QString &name, QDate day, QDate suggested);
    [[nodiscard]] static QDate dayOf(const MaybeDay &field);

    Milestone m_milestone;
    QLineEdit *m_number;
    QLineEdit *m_title;
    QLineEdit *m_lead;
    QLineEdit *m_partner;
    MaybeDay m_starts{};
    DayField *m_due;
    MaybeDay m_done{};
    QCheckBox *m_cancelled;
};

} // namespace hoithi
