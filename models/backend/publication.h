// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/patientexchange.h"

namespace hoithi {

/// The entity tag of these bytes as the contract has it: their SHA-256 in hex, quoted. So whoever has them knows it.
[[nodiscard]] QByteArray publishedTag(const QByteArray &content);

/// One thing that is published at a backend, under an address of its own (docs/backend.openapi.yaml).
class Publication
{
public:
    static constexpr qsizetype mostBytes = qsizetype{16} * 1024 * 1024;

    Publication(HttpTransport &transport, Pacer &pacer, TokenSource tokens, QUrl url)
        : m_exchange(transport, pacer, std::move(tokens)), m_url(std::move(url))
    {}

    /// The tag of what is there; empty where nothing is.
    [[nodiscard]] Result<QByteArray> present(const std::stop_token &stop);

    /// Puts `content` in the place of what `present` is the tag of (empty: nothing), and is content only once the backend says that
    /// it has these bytes. Stale where something else is there by now. An answer that is lost on its way is no failure: what is
    /// there tells.
    [[nodiscard]] Result<void> put(const QByteArray &content, const QByteArray &present, const std::stop_token &stop);

private:
    PatientExchange m_exchange;
    QUrl m_url;
};

} // namespace hoithi
