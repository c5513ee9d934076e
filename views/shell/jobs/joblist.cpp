// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/jobs/joblist.h"

#include "views/widgets/jobbar.h"

#include <algorithm>
#include <memory>

namespace hoithi {

JobList::JobList(QObject *parent) : QObject(parent) {}

quint64 JobList::begin(const QString &text, const QString &page, bool stoppable)
{
    m_running.push_back({++m_last, text, page, -1, stoppable});
    Q_EMIT changed();
    return m_last;
}

void JobList::setProgress(quint64 id, int permille)
{
    const auto job = std::ranges::find(m_running, id, &RunningJob::id);
    if (job == m_running.end() || job->permille == permille)
        return;
    job->permille = permille;
    Q_EMIT changed();
}

void JobList::end(quint64 id)
{
    if (std::erase_if(m_running, [id](const RunningJob &job) { return job.id == id; }) > 0)
        Q_EMIT changed();
}

void JobList::endOfPages()
{
    if (std::erase_if(m_running, [](const RunningJob &job) { return !job.page.isEmpty(); }) > 0)
        Q_EMIT changed();
}

void JobList::follow(JobBar &bar, const QString &page)
{
    const auto id = std::make_shared<quint64>(0);
    const auto ended = [this, id] {
        end(*id);
    };
    connect(&bar, &JobBar::started, this,
            [this, id, page](const QString &text, bool stoppable) { *id = begin(text, page, stoppable); });
    connect(&bar, &JobBar::progressed, this, [this, id](int permille) { setProgress(*id, permille); });
    connect(this, &JobList::stopRequested, &bar, &JobBar::cancel);
    connect(&bar, &JobBar::ended, this, ended);
    connect(&bar, &QObject::destroyed, this, ended);
}

} // namespace hoithi
