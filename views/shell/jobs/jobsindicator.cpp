// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/jobs/jobsindicator.h"

#include "itemmodels/format.h"
#include "views/shell/jobs/joblist.h"
#include "views/theme/tokens.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace hoithi {

namespace {
constexpr int barWidth = 72;
constexpr int whole = 1000;
constexpr std::chrono::milliseconds worthTelling{300};
} // namespace

JobsIndicator::JobsIndicator(const JobList &jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_text(new QToolButton(this)), m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("jobsIndicator"));
    m_text->setObjectName(QStringLiteral("jobsText"));
    m_text->setProperty("role", QStringLiteral("plain"));
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_bar->setObjectName(QStringLiteral("jobsProgress"));
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    connect(m_text, &QToolButton::clicked, this, [this] {
        if (!m_jobs.running().empty() && !m_jobs.running().front().page.isEmpty())
            Q_EMIT pageChosen(m_jobs.running().front().page);
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(worthTelling);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(&jobs, &JobList::changed, this, &JobsIndicator::look);
    hide();
    look();
}

void JobsIndicator::retranslate()
{
    m_text->setToolTip(tr("What is running now; click to go there"));
    look();
}

void JobsIndicator::look()
{
    const auto &running = m_jobs.running();
    if (running.empty()) {
        m_patience.stop();
        return hide();
    }
    if (isHidden() && !m_patience.isActive())
        m_patience.start();
    const RunningJob &first = running.front();
    const auto others = static_cast<qint64>(running.size()) - 1;
    m_text->setText(others == 0 ? first.text : tr("%1 and %2 more").arg(first.text, formatNumber(others)));
    m_bar->setRange(0, first.permille < 0 ? 0 : whole);
    m_bar->setValue(first.permille);
    m_bar->setAccessibleName(first.text);
}

} // namespace hoithi
