// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/jobbar.h"

#include "itemmodels/format.h"
#include "views/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <atomic>

namespace hoithi {

namespace {
constexpr int barWidth = 220;
constexpr int barSteps = 1000;
constexpr qint64 leastMsToTell = 500;
} // namespace

struct JobBar::Shared
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<qint64> rows = 0;
};

JobPace paceOf(const Progress &progress, qint64 elapsedMs)
{
    JobPace pace;
    if (elapsedMs < leastMsToTell)
        return pace;
    if (progress.rows > 0)
        pace.rowsPerSecond = progress.rows * 1000 / elapsedMs;
    if (progress.done > 0 && progress.total >= progress.done) {
        const double share = static_cast<double>(progress.total - progress.done) / static_cast<double>(progress.done);
        pace.secondsLeft = qRound64(share * static_cast<double>(elapsedMs) / 1000.0);
    }
    return pace;
}

JobBar::JobBar(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)), m_pace(new QLabel(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("jobBar"));
    m_cancel->setObjectName(QStringLiteral("jobCancel"));
    m_text->setTextFormat(Qt::PlainText); // it may name a file
    m_pace->setTextFormat(Qt::PlainText);
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_pace->setProperty("type", QStringLiteral("muted"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_pace);
    layout->addWidget(m_cancel);
    layout->addStretch();
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &JobBar::look);
    connect(m_cancel, &QPushButton::clicked, this, &JobBar::cancel);
    hide();
}

JobBar::Job JobBar::start(const QString &text, bool stoppable)
{
    m_shared = std::make_shared<Shared>();
    m_stop = std::stop_source();
    m_running = true;
    m_stoppable = stoppable;
    m_text->setText(text);
    m_cancel->setText(m_cancelText.isEmpty() ? tr("C&ancel") : m_cancelText);
    m_cancel->setEnabled(true);
    m_cancel->setVisible(stoppable);
    m_bar->setRange(0, 0);
    m_pace->clear();
    m_clock.start();
    m_timer.start();
    show();
    Q_EMIT started(text, stoppable);
    return {m_stop.get_token(), [shared = m_shared](const Progress &progress) {
                shared->done = progress.done;
                shared->total = progress.total;
                shared->rows = progress.rows;
            }};
}

void JobBar::finish()
{
    m_running = false;
    m_timer.stop();
    hide();
    Q_EMIT ended();
}

void JobBar::look()
{
    const Progress progress{m_shared->done, m_shared->total, m_shared->rows};
    if (progress.total > 0) {
        m_bar->setRange(0, barSteps);
        m_bar->setValue(static_cast<int>(progress.done * barSteps / progress.total));
        Q_EMIT progressed(m_bar->value());
    }
    if (m_stop.stop_requested())
        return; // "Stopping…" stands there now
    const JobPace pace = paceOf(progress, m_clock.elapsed());
    QStringList parts;
    if (progress.rows > 0)
        parts << tr("%1 rows").arg(formatNumber(progress.rows));
    if (pace.rowsPerSecond)
        parts << tr("%1 rows/s").arg(formatNumber(*pace.rowsPerSecond));
    if (pace.secondsLeft)
        parts << tr("%1 s left").arg(formatNumber(*pace.secondsLeft));
    m_pace->setText(parts.join(QStringLiteral(" · ")));
}

void JobBar::cancel()
{
    if (!m_running || !m_stoppable)
        return;
    m_stop.request_stop();
    m_cancel->setEnabled(false);
    m_pace->setText(tr("Stopping…"));
}

} // namespace hoithi
