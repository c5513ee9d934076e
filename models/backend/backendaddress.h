// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QUrl>

namespace hoithi {

/// Where a backend answers: https only, and nothing in it that is a secret.
class BackendAddress
{
public:
    /// "https://host[:port][/path]"; anything else is an InvalidArgument.
    [[nodiscard]] static Result<BackendAddress> parse(const QString &text);

    /// One spelling for each address, without a slash at its end: what is shown and remembered.
    [[nodiscard]] QString text() const { return m_url.toString(); }
    [[nodiscard]] QString host() const { return m_url.host(); }
    /// What a backend has of a round: its "submissions", and what was published there, its "paper" and its "results".
    [[nodiscard]] QUrl partOfRound(int round, const QString &what) const;
    /// A round's submissions (docs/backend.openapi.yaml).
    [[nodiscard]] QUrl submissions(int round) const;
    /// One page of them; an empty cursor is the first one's.
    [[nodiscard]] QUrl submissions(int round, const QByteArray &cursor, int limit) const;

    friend bool operator==(const BackendAddress &, const BackendAddress &) = default;

private:
    explicit BackendAddress(QUrl url) : m_url(std::move(url)) {}

    QUrl m_url;
};

/// Whether it can be sent as a bearer token (RFC 6750): one word of a few signs, which so cannot smuggle a header.
[[nodiscard]] bool isBearerToken(QByteArrayView token);

} // namespace hoithi
