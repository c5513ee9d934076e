// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/audit/audittexts.h"
#include "services/schedule/scheduleservice.h"
#include "views/pages/schedule/schedulepage.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/filewriting.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace hoithi {

namespace {

bool wasChanged(const ScheduleState &state, ScheduleLine line)
{
    return std::ranges::any_of(state.changes, [line](const ScheduleChange &change) {
        return std::ranges::find(change.lines, line, &ScheduleLineChange::line) != change.lines.end();
    });
}

} // namespace

void SchedulePage::exportAs(const QString &suggested, const QString &kinds, ScheduleFormat format,
                            const QString &ending)
{
    page().app.files->saveFile(
        this, tr("Save the schedule"), suggested, kinds, [this, format, ending](const QString &chosen) {
            const QString path = withEnding(chosen, ending);
            whenAnswered(page().state.session().schedule().exportFile(path, format), this,
                         [this, path](const Result<void> &saved) {
                             if (!saved)
                                 return messages().showError(saved.error());
                             messages().showMessage(Tone::Positive, tr("Saved as %1.").arg(path), tr("Open"),
                                                    [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
                         });
        });
}

void SchedulePage::exportCalendar()
{
    exportAs(QStringLiteral("schedule.ics"), tr("Calendars (*.ics)"), ScheduleFormat::Calendar, QStringLiteral("ics"));
}

void SchedulePage::exportPdf()
{
    exportAs(QStringLiteral("schedule.pdf"), tr("Documents (*.pdf)"), ScheduleFormat::Pdf, QStringLiteral("pdf"));
}

void SchedulePage::exportPicture()
{
    exportAs(QStringLiteral("schedule.png"), tr("Pictures (*.png)"), ScheduleFormat::Png, QStringLiteral("png"));
}

/// Of the chosen line, by what it is called, since every entry about it says that; all changes where it was never changed.
void SchedulePage::showHistory()
{
    QString wanted = auditActionText(QStringLiteral("schedule.change"));
    const bool changed = m_line && m_state && wasChanged(*m_state, *m_line);
    if (const Round *round = changed ? roundOf(m_draft.recorded(), *m_line) : nullptr)
        wanted = round->title;
    else if (const Milestone *milestone = changed ? milestoneOf(m_draft.recorded(), *m_line) : nullptr)
        wanted = milestone->title;
    page().go({QStringLiteral("audit"), {}, {}, wanted});
}

} // namespace hoithi
