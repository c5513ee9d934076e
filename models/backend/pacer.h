// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace hoithi {

/// How time passes while a backend is asked. Injected, so that tests need not wait.
class Pause
{
public:
    Pause() = default;
    virtual ~Pause() = default;
    Pause(const Pause &) = delete;
    Pause &operator=(const Pause &) = delete;

    /// Cancelled where stopped meanwhile.
    [[nodiscard]] virtual Result<void> wait(std::chrono::milliseconds time, const std::stop_token &stop) = 0;
    /// Since some moment, never backwards.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;
};

class RealPause final : public Pause
{
public:
    [[nodiscard]] Result<void> wait(std::chrono::milliseconds time, const std::stop_token &stop) override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
};

struct PacePolicy
{
    std::chrono::milliseconds betweenRequests{200}; ///< at least, from one request to the next
    std::chrono::milliseconds firstDelay{1000};     ///< after a failure; doubled after each further one
    std::chrono::milliseconds longestDelay{60'000};
    std::chrono::milliseconds longestRetryAfter{600'000}; ///< who asks for more is asked again by a person
    int attempts = 6;                                     ///< of one page
};

/// When the next request may go: not too soon after the one before, and later with each failure. Half of a delay is left to
/// chance, so that several desktops do not come back at once.
class Pacer
{
public:
    /// `chance` gives numbers from 0 to under 1.
    Pacer(const PacePolicy &policy, std::shared_ptr<Pause> pause, std::shared_ptr<const Clock> clock,
          std::function<double()> chance);

    /// Waits as long as the rate limit demands.
    [[nodiscard]] Result<void> beforeRequest(const std::stop_token &stop);
    /// The request went well: the next failure is a first one.
    void succeeded() { m_failures = 0; }
    /// Waits before another attempt; `cause` where there has been the last one, or where `retryAfter` (seconds or a date, as HTTP
    /// has it) asks for too much.
    [[nodiscard]] Result<void> afterFailure(const Error &cause, const QByteArray &retryAfter,
                                            const std::stop_token &stop);

private:
    [[nodiscard]] std::chrono::milliseconds nextDelay();
    [[nodiscard]] std::optional<std::chrono::milliseconds> askedFor(const QByteArray &retryAfter) const;

    PacePolicy m_policy;
    std::shared_ptr<Pause> m_pause;
    std::shared_ptr<const Clock> m_clock;
    std::function<double()> m_chance;
    std::optional<std::chrono::milliseconds> m_lastRequest;
    int m_failures = 0;
};

} // namespace hoithi
