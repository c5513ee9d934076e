// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <chrono>

namespace hoithi {

/// Notices that anybody has committed something to a store, through a connection of its own: on a server by LISTEN, in a file
/// by its data version, which is asked for several times a second. Belongs to one thread.
class ChangeFeed
{
public:
    /// From now on: what was committed before is not told of.
    [[nodiscard]] static Result<ChangeFeed> open(const QString &store);

    /// Whether something was committed since it was last asked; waits up to `limit` for it. An error ends the feed: open another
    /// one, and take it that everything may have changed.
    [[nodiscard]] Result<bool> wait(std::chrono::milliseconds limit);

    [[nodiscard]] Database &database() { return *m_database; }

private:
    explicit ChangeFeed(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
    [[nodiscard]] Result<bool> waitForFile(std::chrono::milliseconds limit);
    [[nodiscard]] Result<bool> waitForServer(std::chrono::milliseconds limit);
    [[nodiscard]] Result<qint64> fileVersion();

    std::unique_ptr<Database> m_database;
    qint64 m_version = 0; ///< of a file
};

} // namespace hoithi
