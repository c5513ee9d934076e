// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feedfetch.h"

#include "backend/backendtexts.h"
#include "base/sha256.h"

namespace hoithi {

namespace {

enum HttpStatus {
    Ok = 200,
    NotModified = 304,
    Unauthorized = 401,
    Forbidden = 403,
    NoSuchThing = 404,
    RequestTimeout = 408,
    Gone = 410,
    TooEarly = 425,
    TooManyRequests = 429,
    FirstServerError = 500
};

bool isPassingStatus(int status)
{
    return status >= FirstServerError || status == RequestTimeout || status == TooEarly || status == TooManyRequests;
}

QString statusDetail(int status)
{
    return QStringLiteral("HTTP status %1").arg(status);
}

Error busy(int status)
{
    if (status == TooManyRequests)
        return {ErrorCode::Io, Backend::tr("The backend has too much to do. Try again later."), statusDetail(status)};
    return {ErrorCode::Io, Backend::tr("The backend cannot answer at the moment. Try again later."),
            statusDetail(status)};
}

Error unexpectedStatus(int status, int round)
{
    const QString detail = statusDetail(status);
    if (status == Forbidden)
        return {ErrorCode::Refused,
                Backend::tr("The backend does not let this token fetch round %1. Ask whoever gave it out.").arg(round),
                detail};
    if (status == NoSuchThing)
        return {
            ErrorCode::NotFound,
            Backend::tr("The backend knows no submissions of round %1 at this address. Check the address.").arg(round),
            detail};
    return {ErrorCode::BadInput,
            Backend::tr("The backend answered in a way that HoiThi does not know (status %1). Check the address.")
                .arg(status),
            detail};
}

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/json";
}

} // namespace

FeedFetch::FeedFetch(HttpTransport &transport, Pacer &pacer, TokenSource tokens, FeedSink &sink, FeedRequest request)
    : m_transport(transport), m_pacer(pacer), m_tokens(std::move(tokens)), m_sink(sink), m_request(std::move(request))
{}

Result<FeedOutcome> FeedFetch::run(const std::stop_token &stop, const ProgressCallback &progress)
{
    for (;;) {
        FeedPage page;
        HOITHI_TRY(const Step step, next(page, stop));
        if (step == Step::StartOver) {
            if (constexpr int mostChanges = 3; ++m_changes > mostChanges)
                return giveUp(
                    Backend::tr("The submissions change while they are fetched. Fetch them once the round has "
                                "closed. Nothing was stored."),
                    "the feed changed too often");
            HOITHI_CHECK(startOver());
            continue;
        }
        if (step == Step::Unchanged) {
            m_outcome.unchanged = true;
            return m_outcome;
        }
        if (progress)
            progress({m_outcome.rows, m_total, m_outcome.rows});
        if (m_cursor.isEmpty())
            return m_outcome;
    }
}

/// The next page that is one, added to the rest; or what has to be done instead.
Result<FeedFetch::Step> FeedFetch::next(FeedPage &page, const std::stop_token &stop)
{
    constexpr int mostBroken = 3;
    for (int broken = 1;; ++broken) {
        const Result<HttpAnswer> answer = askUntilAnswered(stop);
        const Result<Step> step = answer ? judge(*answer, page) : failure(answer.error());
        if (step && *step == Step::Page) {
            m_pacer.succeeded();
            HOITHI_CHECK(take(page, answer->entityTag));
            return step;
        }
        // A page may be damaged on its way; one that is made wrongly comes the same again.
        if (step || step.error().code != ErrorCode::BadInput || broken == mostBroken)
            return step;
        HOITHI_CHECK(m_pacer.afterFailure(step.error(), {}, stop));
    }
}

/// Until an answer comes that waiting does not change.
Result<HttpAnswer> FeedFetch::askUntilAnswered(const std::stop_token &stop)
{
    constexpr int mostTokens = 3;
    int refusedTokens = 0;
    for (;;) {
        Result<HttpAnswer> answer = ask(stop);
        if (answer && answer->status == Unauthorized) {
            if (++refusedTokens > mostTokens)
                return failure(ErrorCode::Refused, Backend::tr("The backend refuses the token. Ask for a new one."),
                               statusDetail(Unauthorized));
            HOITHI_CHECK(renewToken());
            continue;
        }
        if (answer && !isPassingStatus(answer->status))
            return answer;
        if (!answer && answer.error().code != ErrorCode::Io)
            return answer;
        const Error cause = answer ? busy(answer->status) : answer.error();
        HOITHI_CHECK(m_pacer.afterFailure(cause, answer ? answer->retryAfter : QByteArray(), stop));
    }
}

Result<HttpAnswer> FeedFetch::ask(const std::stop_token &stop)
{
    if (m_token.isEmpty())
        HOITHI_CHECK(renewToken());
    HOITHI_CHECK(m_pacer.beforeRequest(stop));
    HttpRequest request;
    request.url = m_request.address.submissions(m_request.round, m_cursor, m_request.pageSize);
    request.token = m_token;
    if (m_cursor.isEmpty())
        request.ifNoneMatch = m_request.knownTag;
    return m_transport.exchange(request, stop);
}

Result<void> FeedFetch::renewToken()
{
    HOITHI_TRY(m_token, m_tokens(m_token));
    if (isBearerToken(m_token))
        return {};
    m_token.clear();
    return failure(ErrorCode::InvalidArgument,
                   Backend::tr("This is no token of a backend: a token is one line of letters, digits and -._~+/="));
}

Result<FeedFetch::Step> FeedFetch::judge(const HttpAnswer &answer, FeedPage &page) const
{
    if (answer.status == NotModified && m_cursor.isEmpty() && !m_request.knownTag.isEmpty())
        return Step::Unchanged;
    if (answer.status == Gone && !m_cursor.isEmpty())
        return Step::StartOver;
    if (answer.status != Ok)
        return failure(unexpectedStatus(answer.status, m_request.round));
    if (!isJson(answer.contentType))
        return failure(ErrorCode::BadInput,
                       Backend::tr("What answers at this address is no backend: it sends no JSON. Check the address."));
    HOITHI_TRY(page, parseFeedPage(answer.body));
    return m_total >= 0 && page.total != m_total ? Step::StartOver : Step::Page;
}

Result<void> FeedFetch::take(const FeedPage &page, const QByteArray &entityTag)
{
    if (page.round != m_request.round)
        return giveUp(Backend::tr("The backend sent submissions of round %1 for round %2. Nothing was stored.")
                          .arg(page.round)
                          .arg(m_request.round),
                      "another round");
    const bool last = page.nextCursor.isEmpty();
    const qint64 rows = m_outcome.rows + page.rowCount;
    if (page.total > mostRows || m_outcome.pages >= mostPages || rows > page.total || (last && rows != page.total))
        return giveUp(Backend::tr("The backend says that round %1 has %2 submissions, but sent %3. Nothing was stored.")
                          .arg(m_request.round)
                          .arg(page.total)
                          .arg(rows),
                      "the number of rows is not the one announced");
    if ((page.rowCount == 0 && !last) || (page.rowCount > 0 && !isNew("page", page.rows))
        || (!last && !isNew("cursor", page.nextCursor)))
        return giveUp(Backend::tr("The backend's pages repeat themselves. Nothing was stored."),
                      "repeated page or cursor");
    if (const Result<void> added = m_sink.add(page.rows); !added) {
        HOITHI_CHECK(startOver()); // who knows what of it was kept
        return added;
    }
    if (m_cursor.isEmpty())
        m_outcome.entityTag = entityTag;
    m_total = page.total;
    m_outcome.rows = rows;
    ++m_outcome.pages;
    m_cursor = page.nextCursor;
    return {};
}

bool FeedFetch::isNew(QByteArrayView kind, QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(kind);
    hash.add(bytes);
    return m_seen.insert(QByteArray::fromHex(hash.hex())).second;
}

Result<void> FeedFetch::startOver()
{
    m_cursor.clear();
    m_seen.clear();
    m_total = -1;
    m_outcome = {};
    return m_sink.clear();
}

/// What the backend sent cannot be right, and would not be with the pages still to come: a later attempt begins anew.
tl::unexpected<Error> FeedFetch::giveUp(const QString &message, const char *detail)
{
    m_changes = 0;
    if (const Result<void> cleared = startOver(); !cleared)
        return failure(cleared.error());
    return failure(ErrorCode::BadInput, message, QStringLiteral("feed: %1").arg(QLatin1String(detail)));
}

} // namespace hoithi
