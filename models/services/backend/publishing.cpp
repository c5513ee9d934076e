// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backend/publishing.h"

#include "backend/backendaddress.h"
#include "backend/publication.h"
#include "base/sha256.h"
#include "services/awards/publishedresults.h"
#include "services/backend/feeddownload.h"
#include "services/backend/waiting.h"
#include "services/papers/publishedpaper.h"
#include "services/people/membersonly.h"
#include "services/storethread.h"

#include <algorithm>

namespace hoithi {

namespace {

QString partName(PublishedKind kind)
{
    return kind == PublishedKind::Paper ? QStringLiteral("paper") : QStringLiteral("results");
}

Result<PublishedContent> composed(Store &store, const PublishRequest &request, const QString &url)
{
    return request.kind == PublishedKind::Paper ? publishedPaper(store, request)
                                                : publishedResults(store, request, url);
}

Result<void> recorded(Store &store, const PublishRequest &request, const QString &url, const PublishedContent &content)
{
    return request.kind == PublishedKind::Paper ? recordPublishedPaper(store, request, url, content)
                                                : recordPublishedResults(store, request, url, content);
}

/// Whether what is there may go: nothing is, or what this contest has put there, or somebody has said so.
Result<void> requireOwn(const QByteArray &present, const PublishRequest &request, const PublishedContent &content)
{
    if (present.isEmpty() || request.replace
        || std::ranges::find(content.earlierTags, present) != content.earlierTags.end())
        return {};
    return failure(ErrorCode::Stale,
                   Services::tr("Something is published there already that is not from this contest, or was changed "
                                "since. Nothing was replaced. Find out whose it is before this takes its place "
                                "(--replace)."),
                   QStringLiteral("unknown entity tag"));
}

} // namespace

Result<PublishOutcome> publishTo(const BackendConnection &backend, const PublishRequest &request,
                                 const BackendParts &parts, const PublishingThreads &threads,
                                 const std::stop_token &stop)
{
    HOITHI_TRY(const BackendAddress address, BackendAddress::parse(backend.address));
    const QUrl url = address.partOfRound(request.roundNumber, partName(request.kind));
    HOITHI_TRY(
        const PublishedContent content,
        waitFor(threads.reads.run(forMembers([&](Store &store) { return composed(store, request, url.toString()); }))));
    PublishOutcome outcome{url.toString(), Sha256::hexOf(content.bytes), false, content.people};
    HOITHI_TRY(const auto transport, HttpsTransport::open(backend.authority, parts.limits));
    Pacer pacer = realPacer(parts);
    Publication publication(*transport, pacer, backend.token, url);
    HOITHI_TRY(const QByteArray present, publication.present(stop));
    if (present == publishedTag(content.bytes))
        return outcome;
    HOITHI_CHECK(requireOwn(present, request, content));
    HOITHI_CHECK(
        waitFor(threads.changes.run([&](Store &store) { return recorded(store, request, url.toString(), content); })));
    HOITHI_CHECK(publication.put(content.bytes, present, stop));
    outcome.changed = true;
    return outcome;
}

} // namespace hoithi
