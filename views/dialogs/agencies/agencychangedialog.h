// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agencystage.h"
#include "views/dialogs/formdialog.h"

#include <vector>

namespace hoithi {

class DayField;

/// Who changes agencies.
struct ChangeAuthor
{
    std::optional<Member> member;
    QString name; ///< that was typed before
};

/// Asks for a change of agencies, with a reason and a name.
class AgencyChangeDialog : public FormDialog
{
    Q_OBJECT
public:
    [[nodiscard]] virtual std::vector<AgencyEdit> edits() const = 0;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString actor() const;
    /// Where a day is chosen after it, the field says that no figure changes.
    void setLastClose(QDate day);

protected:
    using FormDialog::FormDialog;
    /// The last two fields.
    void addReason(const ChangeAuthor &author);
    /// A field for a day; today unless changed.
    DayField *addDay(const QString &label, const QString &objectName);
    [[nodiscard]] QString missing() const override;
    /// The field says that no figure changes, unless no day is asked for.
    void warnOfLateDay();

private:
    DayField *m_day = nullptr;
    QLabel *m_late = nullptr; ///< below the day
    QDate m_lastClose;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_actor = nullptr;
};

/// Takes a change back.
class RevertAgenciesDialog final : public AgencyChangeDialog
{
    Q_OBJECT
public:
    RevertAgenciesDialog(const QString &what, const ChangeAuthor &author, QWidget *parent);
    [[nodiscard]] std::vector<AgencyEdit> edits() const override { return {}; }
};

} // namespace hoithi
