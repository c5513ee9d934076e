// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/server/serverknock.h"

#include "storage/server/connectfailure.h"
#include "storage/server/serveraddress.h"
#include "storage/server/typedpasswords.h"

#include <libpq-fe.h>

#include <memory>

namespace hoithi {

Result<ServerEntry> knockAtServer(const QString &address, const QString &password)
{
    using Kind = ServerEntry::Kind;
    HOITHI_TRY(ServerAddress server, parseServerAddress(address));
    const QString place = server.conninfo;
    server.password = password.isEmpty() ? typedPassword(place) : password;
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectdb(server.conninfoWithPassword().toUtf8().constData()), &PQfinish);
    ServerEntry entry{Kind::LetIn, server.displayName, QString::fromUtf8(PQuser(connection.get()))};
    if (PQstatus(connection.get()) == CONNECTION_OK) {
        if (!password.isEmpty())
            keepTypedPassword(place, password);
        return entry;
    }
    if (PQconnectionNeedsPassword(connection.get()) != 0) {
        entry.kind = Kind::WantsPassword;
        return entry;
    }
    const Error error = connectFailure(server);
    if (PQconnectionUsedPassword(connection.get()) == 0 || error.code != ErrorCode::Refused)
        return failure(error);
    entry.kind = Kind::RefusedPassword;
    return entry;
}

} // namespace hoithi
