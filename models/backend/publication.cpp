// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/publication.h"

#include "backend/backendtexts.h"
#include "base/sha256.h"

namespace hoithi {

namespace {

/// Whoever packs answers on their way marks tags as weak: the bytes behind them are the same.
QByteArray withoutWeakness(const QByteArray &tag)
{
    return tag.startsWith("W/") ? tag.mid(2) : tag;
}

Error refusal(const HttpAnswer &answer)
{
    const QString detail = statusDetail(answer.status);
    if (isStatus(answer, HttpStatus::Forbidden))
        return {ErrorCode::Refused,
                Backend::tr("The backend does not let this token publish there. Ask whoever gave it out."), detail};
    if (isStatus(answer, HttpStatus::NoSuchThing))
        return {ErrorCode::NotFound,
                Backend::tr("The backend takes nothing for this round at this address. Check the address."), detail};
    if (isStatus(answer, HttpStatus::Conflict))
        return {ErrorCode::Refused,
                Backend::tr("The backend takes this no longer: the round is too far along there. Ask whoever runs it."),
                detail};
    if (isStatus(answer, HttpStatus::TooLarge))
        return {ErrorCode::Refused, Backend::tr("This is more than the backend takes. Ask whoever runs it."), detail};
    if (isStatus(answer, HttpStatus::Unprocessable))
        return {ErrorCode::Refused,
                Backend::tr("The backend does not accept what was sent. Ask whoever runs it which contest it is "
                            "set up for."),
                detail};
    return unknownAnswer(answer.status);
}

bool isDone(const HttpAnswer &answer)
{
    return isStatus(answer, HttpStatus::Ok) || isStatus(answer, HttpStatus::Created)
           || isStatus(answer, HttpStatus::NoContent);
}

} // namespace

QByteArray publishedTag(const QByteArray &content)
{
    return '"' + Sha256::hexOf(content) + '"';
}

Result<QByteArray> Publication::present(const std::stop_token &stop)
{
    HttpRequest request;
    request.url = m_url;
    request.method = HttpMethod::Head;
    HOITHI_TRY(const HttpAnswer answer, m_exchange.ask(std::move(request), stop));
    if (isStatus(answer, HttpStatus::NoSuchThing))
        return QByteArray();
    if (!isDone(answer))
        return failure(refusal(answer));
    if (answer.entityTag.isEmpty())
        return failure(ErrorCode::BadInput,
                       Backend::tr("The backend does not say what it has there. Check the address, or ask whoever runs "
                                   "it."),
                       QStringLiteral("no entity tag"));
    return withoutWeakness(answer.entityTag);
}

Result<void> Publication::put(const QByteArray &content, const QByteArray &present, const std::stop_token &stop)
{
    if (content.size() > mostBytes)
        return failure(ErrorCode::Refused,
                       Backend::tr("This is too large for a backend: %1 MiB, where 16 are taken. Use smaller images.")
                           .arg(content.size() / 1024 / 1024));
    HttpRequest request;
    request.url = m_url;
    request.method = HttpMethod::Put;
    request.body = content;
    (present.isEmpty() ? request.ifNoneMatch : request.ifMatch) = present.isEmpty() ? QByteArray("*") : present;
    HOITHI_TRY(const HttpAnswer answer, m_exchange.ask(std::move(request), stop));
    const bool otherThere = isStatus(answer, HttpStatus::PreconditionFailed);
    if (!isDone(answer) && !otherThere)
        return failure(refusal(answer));
    const QByteArray own = publishedTag(content);
    if (isDone(answer) && withoutWeakness(answer.entityTag) == own)
        return {};
    HOITHI_TRY(const QByteArray now, this->present(stop));
    if (now == own)
        return {};
    if (otherThere)
        return failure(
            ErrorCode::Stale,
            Backend::tr("Something else was published there meanwhile. Nothing was replaced: find out by whom, "
                        "then publish again."),
            statusDetail(answer.status));
    return failure(ErrorCode::BadInput,
                   Backend::tr("The backend does not have what was sent, although it says so. Ask whoever runs it."),
                   QStringLiteral("another entity tag"));
}

} // namespace hoithi
