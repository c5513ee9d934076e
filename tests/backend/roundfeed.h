// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/feedfetch.h"
#include "faultybackend.h"

#include <QByteArrayList>

#include <memory>

namespace hoithi::test {

using Millis = std::chrono::milliseconds;

/// Time that passes when it is waited for, and no sooner.
class ToldPause final : public Pause
{
public:
    [[nodiscard]] Result<void> wait(Millis time, const std::stop_token &stop) override
    {
        m_now += time;
        waits.push_back(time);
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, {});
        return {};
    }
    [[nodiscard]] Millis elapsed() const override { return m_now; }

    std::vector<Millis> waits;

private:
    Millis m_now{0};
};

/// Keeps the rows.
class KeptRows final : public FeedSink
{
public:
    [[nodiscard]] Result<void> add(std::string_view lines) override
    {
        text.append(lines.data(), static_cast<qsizetype>(lines.size()));
        return {};
    }
    [[nodiscard]] Result<void> clear() override
    {
        text.clear();
        ++clears;
        return {};
    }

    QByteArray text;
    int clears = 0;
};

inline const QByteArray goodToken = QByteArrayLiteral("tok.en-1");

/// A round as a backend that keeps to the contract gives it.
struct RoundFeed
{
    explicit RoundFeed(int rowCount, int rowsAPage = 3);

    [[nodiscard]] static QByteArray row(int number);
    [[nodiscard]] QByteArray page(int index) const; ///< the JSON of a page
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int pageOf(const SeenRequest &request) const; ///< which one is asked for
    [[nodiscard]] RawReply answer(const SeenRequest &request) const;
    [[nodiscard]] QByteArray lines() const; ///< all rows as a dump

    QByteArrayList rows;
    int pageSize;
    QByteArray tag = QByteArrayLiteral("\"v1\"");
    QByteArray token = goodToken;
};

/// A fetch with everything that it takes; its time does not pass by itself.
struct Fetching
{
    explicit Fetching(HttpTransport &transport, const QString &address = QStringLiteral("https://backend.example/hue"),
                      const QByteArray &knownTag = {});

    [[nodiscard]] Result<FeedOutcome> run() { return fetch->run(stop.get_token(), {}); }

    std::shared_ptr<ToldPause> pause = std::make_shared<ToldPause>();
    std::stop_source stop;
    Pacer pacer;
    KeptRows rows;
    QByteArrayList tokens{goodToken}; ///< given one after the other
    std::unique_ptr<FeedFetch> fetch;
};

} // namespace hoithi::test
