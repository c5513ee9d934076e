// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contestserver.h"

#include "services/databasethread.h"
#include "storage/server/serverknock.h"

namespace hoithi {

QFuture<Result<ServerEntry>> askServer(const QString &address, const QString &password)
{
    // The work keeps its thread, which lets go of itself when it ends.
    auto thread = std::make_shared<DatabaseThread>();
    return thread->submit([thread, address, password]() mutable {
        const std::shared_ptr<DatabaseThread> keep = std::move(thread);
        return knockAtServer(address, password);
    });
}

} // namespace hoithi
