// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundfeed.h"

#include <algorithm>

namespace hoithi::test {

RoundFeed::RoundFeed(int rowCount, int rowsAPage) : pageSize(rowsAPage)
{
    for (int i = 0; i < rowCount; ++i)
        rows.append(row(i));
}

QByteArray RoundFeed::row(int number)
{
    return QStringLiteral(
               R"({"submission_id":"S-%1","account_id":"hue-%1","full_name":"Người Thử %1",)"
               R"("submitted_at":"2023-09-16T08:%2:00.000+07:00","answers":"ACBDACBDACBDACB","prediction":%1})")
        .arg(number)
        .arg(number % 60, 2, 10, QLatin1Char('0')) // NOLINT(readability-magic-numbers): minutes
        .toUtf8();
}

int RoundFeed::pageCount() const
{
    return std::max(1, (static_cast<int>(rows.size()) + pageSize - 1) / pageSize);
}

QByteArray RoundFeed::page(int index) const
{
    const QByteArrayList part = rows.mid(qsizetype(index) * pageSize, pageSize);
    const QByteArray next = index + 1 < pageCount() ? "\"c" + QByteArray::number(index + 1) + "\"" : QByteArray("null");
    return "{\"round\":1,\"total\":" + QByteArray::number(rows.size()) + ",\"data\":[" + part.join(",\n")
           + "],\"next_cursor\":" + next + "}";
}

int RoundFeed::pageOf(const SeenRequest &request) const
{
    return request.query.queryItemValue(QStringLiteral("cursor")).mid(1).toInt();
}

RawReply RoundFeed::answer(const SeenRequest &request) const
{
    if (request.headers.value("authorization") != "Bearer " + token)
        return reply(401);
    if (request.path != "/v1/rounds/1/submissions")
        return reply(404);
    const QByteArray etag = "ETag: " + tag;
    if (request.headers.value("if-none-match") == tag)
        return reply(304, {}, {etag});
    return json(page(pageOf(request)), {etag});
}

QByteArray RoundFeed::lines() const
{
    return rows.isEmpty() ? QByteArray() : rows.join('\n') + '\n';
}

Fetching::Fetching(HttpTransport &transport, const QString &address, const QByteArray &knownTag)
    : pacer(PacePolicy{}, pause, std::make_shared<FixedClock>(Instant{}), [] { return 0.5; })
{
    const auto nextToken = [this](const QByteArray &) -> Result<QByteArray> {
        if (tokens.isEmpty())
            return failure(ErrorCode::Refused, QStringLiteral("no other token"));
        return tokens.takeFirst();
    };
    fetch = std::make_unique<FeedFetch>(transport, pacer, nextToken, rows,
                                        FeedRequest{*BackendAddress::parse(address), 1, knownTag});
}

} // namespace hoithi::test
