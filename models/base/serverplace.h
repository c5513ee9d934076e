// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi {

/// The parts of a server's address, as somebody fills in a form. What a form does not ask for stays in `others`.
struct ServerPlace
{
    QString hosts; ///< one, or several divided by commas
    QString ports; ///< one for all, or as many as hosts; empty: 5432
    QString database;
    QString login;
    QString service; ///< of pg_service.conf; then the rest is optional
    QString encryption;
    QString authority; ///< the file of the certificate authority
    QString others;    ///< further options of the address: "answer_timeout=30"
};

/// `postgresql://login@host:port/database?…`, all escaped. Never holds a password.
[[nodiscard]] QString addressOf(const ServerPlace &place);

/// The parts of an address that this program wrote; of any other what is understood.
[[nodiscard]] ServerPlace placeOf(const QString &address);

} // namespace hoithi
