// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf.h"

#include "backend/publication.h"

namespace hoithi::test {

QByteArray Shelf::tag() const
{
    return content ? publishedTag(*content) : QByteArray();
}

RawReply Shelf::answer(const SeenRequest &request)
{
    if (request.headers.value("authorization") != "Bearer " + token)
        return reply(401);
    if (request.method == "PUT")
        return put(request);
    return content ? reply(200, {}, {"ETag: " + tag()}) : reply(404);
}

RawReply Shelf::put(const SeenRequest &request)
{
    const bool fits =
        content ? request.headers.value("if-match") == tag() : request.headers.value("if-none-match") == "*";
    if (!fits && request.body != content)
        return reply(412);
    ++m_puts;
    const int status = content ? 200 : 201;
    content = request.body;
    return reply(status, {}, {"ETag: " + tag()});
}

} // namespace hoithi::test
