// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/schedule/scheduleview.h"
#include "views/dialogs/memberdialogs.h"
#include "views/widgets/messagebar.h"

namespace hoithi {

class ContestState;

/// What the checks find in a plan, a line each.
struct FoundInPlan
{
    QStringList errors;
    QStringList others;
};

/// Records what was planned, as one change with one reason.
class RecordScheduleDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    /// `changes`: over `version`. `checks`: what does not fit any more by them. `sealed`: an added round's questions are to be
    /// sealed.
    RecordScheduleDialog(ContestState &state, const std::vector<ScheduleLineChange> &changes, qint64 version,
                         const FoundInPlan &checks, bool sealed, QWidget *parent);

Q_SIGNALS:
    /// Somebody was faster; what they changed is told in the dialog.
    void overtaken();

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;
    void addChecks(const FoundInPlan &checks);
    QLabel *addToned(const char *name, const QString &text, Tone tone);
    void lookForRefusals();

    ContestState &m_state;
    ScheduleRequest m_request;
    bool m_refused = false; ///< by what is in the contest, whatever is typed here
    QLabel *m_refusals;
    QLineEdit *m_reason;
    QLineEdit *m_name;
    QLineEdit *m_passphrase = nullptr;
};

} // namespace hoithi
