// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What judges decide of the rows that are chosen.
#include "itemmodels/format.h"
#include "services/conflicts/conflictservice.h"
#include "services/review/reviewservice.h"
#include "views/dialogs/review/conflictsdialog.h"
#include "views/widgets/answers.h"

namespace hoithi {

void ConflictsDialog::take()
{
    const ConflictChoice choice = chosen();
    if (choice.whyNotTake().isEmpty())
        decideTogether(*choice.rows().front(), TakeConflictDialog::Way::Take);
}

void ConflictsDialog::undo()
{
    const ConflictChoice choice = chosen();
    if (!choice.whyNotUndo().isEmpty())
        return;
    const ConflictRow &row = *choice.rows().front();
    if (row.state == ConflictState::Taken)
        decideTogether(row, TakeConflictDialog::Way::Restore);
    else
        reopen(row);
}

void ConflictsDialog::decideTogether(const ConflictRow &row, TakeConflictDialog::Way way)
{
    auto *dialog =
        new TakeConflictDialog(row, way, m_state.membership().member, effectsOf(m_state.session().review()), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, way, id = row.id] {
        const ConflictAct act = way == TakeConflictDialog::Way::Take ? ConflictAct::Take : ConflictAct::Undo;
        whenAnswered(m_state.session().conflicts().decide({id, act, dialog->judges(), dialog->reason()}), this,
                     [this, way](const Result<Decided> &decided) {
                         if (!decided)
                             return tell(failure(decided.error()), {});
                         if (*decided == Decided::Proposed)
                             return tell({}, tr("Proposed. It waits for a second judge."));
                         tell({}, way == TakeConflictDialog::Way::Take
                                      ? tr("The row counts in place of what was stored. Rank the round again.")
                                      : tr("What was stored before counts again. Rank the round again."));
                     });
    });
    dialog->open();
}

void ConflictsDialog::keep()
{
    const ConflictChoice choice = chosen();
    if (!choice.whyNotKeep().isEmpty())
        return;
    const QStringList names = choice.names();
    keepRows({0, 0, choice.ids()},
             names.size() == 1 ? names.front() : tr("%1 rows").arg(formatNumber(static_cast<qint64>(names.size()))),
             names);
}

void ConflictsDialog::keepFile()
{
    const ConflictChoice choice = chosen();
    if (!choice.whyNotKeepFile().isEmpty())
        return;
    const ConflictRow &chosenRow = *choice.rows().front();
    keepRows({0, chosenRow.batch, {}}, tr("All open rows of %1").arg(chosenRow.difference.file),
             openOf(chosenRow.batch));
}

void ConflictsDialog::keepRows(const ConflictQuery &rows, const QString &about, const QStringList &names)
{
    auto *dialog =
        new KeepConflictDialog(about, names, KeepConflictDialog::Way::Keep, m_state.membership().member, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, rows] {
        whenAnswered(m_state.session().conflicts().keepAll(rows, dialog->judge(), dialog->reason()), this,
                     [this](const Result<qint64> &kept) {
                         if (!kept)
                             return tell(failure(kept.error()), {});
                         tell({}, tr("What is stored stays: %1 decided.").arg(formatNumber(*kept)));
                     });
    });
    dialog->open();
}

void ConflictsDialog::reopen(const ConflictRow &row)
{
    auto *dialog = new KeepConflictDialog(conflictName(row), {}, KeepConflictDialog::Way::Reopen,
                                          m_state.membership().member, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = row.id] {
        const ConflictRequest request{id, ConflictAct::Undo, {dialog->judge()}, dialog->reason()};
        whenAnswered(m_state.session().conflicts().decide(request), this, [this](const Result<Decided> &decided) {
            tell(decided ? Result<void>() : failure(decided.error()), tr("The row is open again."));
        });
    });
    dialog->open();
}

void ConflictsDialog::tell(const Result<void> &outcome, const QString &done)
{
    say(outcome, done);
    if (!outcome)
        return;
    load();
    Q_EMIT decided();
}

} // namespace hoithi
