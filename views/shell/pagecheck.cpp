// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pagecheck.h"

#include "views/shell/mainwindow.h"

#include <QAction>
#include <QTableView>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr std::chrono::milliseconds pause{20};

/// What is in sight once a page has its data; a table has rows then.
struct PagePart
{
    const char *page;
    const char *part;
};
constexpr std::array<PagePart, 10> parts{{
    {"overview", "round1"},
    {"overview", "scheduleTable"},
    {"questions", "questionsContent"},
    {"schedule", "ganttChart"},
    {"schedule", "schedulePlanTable"},
    {"import", "batchTable"},
    {"ranking", "rankingTable"},
    {"participation", "participationTable"},
    {"awards", "winnersTable"},
    {"audit", "auditTable"},
}};

bool isShown(const QWidget *part)
{
    const auto *table = qobject_cast<const QTableView *>(part);
    return part && part->isVisible() && (!table || table->model()->rowCount() > 0);
}

/// False for a page of which nothing is known: whoever adds one says here what it shows.
bool showsItsData(const QWidget &page, const QString &id)
{
    const auto isOfPage = [&id](const PagePart &part) {
        return id == QLatin1String(part.page);
    };
    return std::ranges::any_of(parts, isOfPage) && std::ranges::all_of(parts, [&](const PagePart &part) {
               return !isOfPage(part) || isShown(page.findChild<QWidget *>(QString::fromLatin1(part.part)));
           });
}

} // namespace

PageCheck::PageCheck(MainWindow &window, std::shared_ptr<ContestSession> session,
                     std::chrono::milliseconds limitOfAPage)
    : m_window(window), m_session(std::move(session)), m_limit(limitOfAPage)
{
    for (const char *language : {"vi", "en"}) {
        for (const QString &page : MainWindow::pageIds())
            m_steps.push_back({QString::fromLatin1(language), page});
    }
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &PageCheck::look);
}

void PageCheck::start()
{
    m_current = 0;
    m_timer.start();
    open();
}

void PageCheck::open()
{
    const Step &step = m_steps[m_current];
    if (m_current == 0 || m_steps[m_current - 1].language != step.language) {
        m_window.findChild<QAction *>(QStringLiteral("language.%1").arg(step.language))->trigger();
        m_window.openSession(m_session); // its pages anew: what they showed in the other language proves nothing
    }
    m_window.openPage(step.page);
    m_waiting.start();
}

void PageCheck::look()
{
    const Step step = m_steps[m_current];
    const auto *page = m_window.findChild<QWidget *>(QStringLiteral("%1Page").arg(step.page));
    const bool shown = page && showsItsData(*page, step.page);
    if (!shown && !m_waiting.hasExpired(m_limit.count()))
        return;
    if (shown && ++m_current < m_steps.size())
        return open();
    m_timer.stop();
    Q_EMIT finished(shown ? QString() : QStringLiteral("%1 (%2)").arg(step.page, step.language));
}

} // namespace hoithi
