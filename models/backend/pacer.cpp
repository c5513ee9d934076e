// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/pacer.h"

#include "backend/backendtexts.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace hoithi {

Result<void> RealPause::wait(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any stopped;
    stopped.wait_for(lock, stop, time, [] { return false; });
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, {});
    return {};
}

std::chrono::milliseconds RealPause::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

Pacer::Pacer(const PacePolicy &policy, std::shared_ptr<Pause> pause, std::shared_ptr<const Clock> clock,
             std::function<double()> chance)
    : m_policy(policy), m_pause(std::move(pause)), m_clock(std::move(clock)), m_chance(std::move(chance))
{}

Result<void> Pacer::beforeRequest(const std::stop_token &stop)
{
    if (m_lastRequest) {
        const std::chrono::milliseconds since = m_pause->elapsed() - *m_lastRequest;
        if (since < m_policy.betweenRequests)
            HOITHI_CHECK(m_pause->wait(m_policy.betweenRequests - since, stop));
    }
    m_lastRequest = m_pause->elapsed();
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, {});
    return {};
}

std::chrono::milliseconds Pacer::nextDelay()
{
    std::chrono::milliseconds delay = m_policy.firstDelay;
    for (int i = 1; i < m_failures && delay < m_policy.longestDelay; ++i)
        delay *= 2;
    const double half = static_cast<double>(std::min(delay, m_policy.longestDelay).count()) / 2;
    return std::chrono::milliseconds(static_cast<qint64>(half + half * m_chance()));
}

std::optional<std::chrono::milliseconds> Pacer::askedFor(const QByteArray &retryAfter) const
{
    bool isNumber = false;
    const qint64 seconds = retryAfter.trimmed().toLongLong(&isNumber);
    constexpr qint64 most = 1'000'000'000;
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(std::chrono::milliseconds(std::min(seconds, most) * 1000));
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(retryAfter.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return std::max(fromMillis(date.toMSecsSinceEpoch()) - m_clock->nowUtc(), std::chrono::milliseconds(0));
}

Result<void> Pacer::afterFailure(const Error &cause, const QByteArray &retryAfter, const std::stop_token &stop)
{
    if (++m_failures >= m_policy.attempts)
        return failure(cause);
    const std::chrono::milliseconds asked = askedFor(retryAfter).value_or(std::chrono::milliseconds(0));
    if (asked > m_policy.longestRetryAfter) {
        return failure(ErrorCode::Io,
                       Backend::tr("The backend asks to come back in %1 minutes. Try again then.")
                           .arg(std::chrono::ceil<std::chrono::minutes>(asked).count()),
                       cause.detail);
    }
    return m_pause->wait(std::max(asked, nextDelay()), stop);
}

} // namespace hoithi
