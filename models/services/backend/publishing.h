// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/backend/backendview.h"
#include "services/store.h"

#include <stop_token>
#include <vector>

namespace hoithi {

class StoreThread;

/// What is to be published, as it is sent.
struct PublishedContent
{
    QByteArray bytes;                    ///< JSON
    qint64 people = 0;                   ///< named in it
    std::vector<QByteArray> earlierTags; ///< of what this contest has sent to this address before
};

/// Where an open contest is asked, and where it records.
struct PublishingThreads
{
    StoreThread &changes;
    StoreThread &reads;
};

/// As BackendService::publish() has it. Waits for network and store: on a thread of its own.
[[nodiscard]] Result<PublishOutcome> publishTo(const BackendConnection &backend, const PublishRequest &request,
                                               const BackendParts &parts, const PublishingThreads &threads,
                                               const std::stop_token &stop);

} // namespace hoithi
