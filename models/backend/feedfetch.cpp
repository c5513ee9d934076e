// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feedfetch.h"

#include "backend/backendtexts.h"
#include "base/sha256.h"

namespace hoithi {

namespace {

Error unexpectedStatus(const HttpAnswer &answer, int round)
{
    if (isStatus(answer, HttpStatus::Forbidden))
        return {ErrorCode::Refused,
                Backend::tr("The backend does not let this token fetch round %1. Ask whoever gave it out.").arg(round),
                statusDetail(answer.status)};
    if (isStatus(answer, HttpStatus::NoSuchThing))
        return {
            ErrorCode::NotFound,
            Backend::tr("The backend knows no submissions of round %1 at this address. Check the address.").arg(round),
            statusDetail(answer.status)};
    return unknownAnswer(answer.status);
}

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/json";
}

/// The page of a good answer.
Result<FeedPage> pageIn(const HttpAnswer &answer, int round)
{
    if (!isStatus(answer, HttpStatus::Ok))
        return failure(unexpectedStatus(answer, round));
    if (!isJson(answer.contentType))
        return failure(ErrorCode::BadInput,
                       Backend::tr("What answers at this address is no backend: it sends no JSON. Check the address."));
    return parseFeedPage(answer.body);
}

Error anotherRound(int sent, int wanted)
{
    return {
        ErrorCode::BadInput,
        Backend::tr("The backend sent submissions of round %1 for round %2. Nothing was stored.").arg(sent).arg(wanted),
        {}};
}

} // namespace

FeedFetch::FeedFetch(HttpTransport &transport, Pacer &pacer, TokenSource tokens, FeedSink &sink, FeedRequest request)
    : m_exchange(transport, pacer, std::move(tokens)), m_pacer(pacer), m_sink(sink), m_request(std::move(request))
{}

Result<FeedOutcome> FeedFetch::run(const std::stop_token &stop, const ProgressCallback &progress)
{
    m_pacer.succeeded(); // what failed before has been told
    const bool resumed = m_outcome.pages > 0;
    if (resumed)
        HOITHI_CHECK(resume(stop));
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
            m_outcome.begunAnew = resumed;
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

/// Rows that came before a break go with those that come after it only where all of them are of one state of the round. Where the
/// backend gives no tags its cursors have to tell: one of a state that is gone is refused.
Result<void> FeedFetch::resume(const std::stop_token &stop)
{
    if (m_outcome.entityTag.isEmpty())
        return {};
    HOITHI_TRY(const FeedLook look, this->look(m_outcome.entityTag, stop));
    if (look.unchanged)
        return {};
    HOITHI_CHECK(startOver());
    m_outcome.begunAnew = true;
    return {};
}

Result<FeedLook> FeedFetch::look(const QByteArray &knownTag, const std::stop_token &stop)
{
    HttpRequest request;
    request.url = m_request.address.submissions(m_request.round, {}, 1);
    request.ifNoneMatch = knownTag;
    HOITHI_TRY(const HttpAnswer answer, m_exchange.ask(std::move(request), stop));
    m_pacer.succeeded();
    FeedLook look;
    look.entityTag = answer.entityTag;
    look.unchanged = !knownTag.isEmpty() && (isStatus(answer, HttpStatus::NotModified) || answer.entityTag == knownTag);
    if (look.unchanged)
        return look;
    HOITHI_TRY(const FeedPage page, pageIn(answer, m_request.round));
    if (page.round != m_request.round)
        return failure(anotherRound(page.round, m_request.round));
    look.total = page.total;
    return look;
}

/// The next page that is one, added to the rest; or what has to be done instead.
Result<FeedFetch::Step> FeedFetch::next(FeedPage &page, const std::stop_token &stop)
{
    constexpr int mostBroken = 3;
    for (int broken = 1;; ++broken) {
        const Result<HttpAnswer> answer = askForPage(stop);
        Result<Step> step = answer ? judge(*answer, page) : failure(answer.error());
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

Result<HttpAnswer> FeedFetch::askForPage(const std::stop_token &stop)
{
    HttpRequest request;
    request.url = m_request.address.submissions(m_request.round, m_cursor, m_request.pageSize);
    if (m_cursor.isEmpty())
        request.ifNoneMatch = m_request.knownTag;
    return m_exchange.ask(std::move(request), stop);
}

Result<FeedFetch::Step> FeedFetch::judge(const HttpAnswer &answer, FeedPage &page) const
{
    if (isStatus(answer, HttpStatus::NotModified) && m_cursor.isEmpty() && !m_request.knownTag.isEmpty())
        return Step::Unchanged;
    if (isStatus(answer, HttpStatus::Gone) && !m_cursor.isEmpty())
        return Step::StartOver;
    HOITHI_TRY(page, pageIn(answer, m_request.round));
    return m_total >= 0 && page.total != m_total ? Step::StartOver : Step::Page;
}

Result<void> FeedFetch::take(const FeedPage &page, const QByteArray &entityTag)
{
    if (page.round != m_request.round)
        return giveUp(anotherRound(page.round, m_request.round).message, "another round");
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
    if (Result<void> added = m_sink.add(page.rows); !added) {
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
