// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/feedfetch.h"
#include "backend/httpstransport.h"
#include "services/backend/feedrecords.h"
#include "services/contestsession.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace hoithi {

/// A backend, and how to get in.
struct BackendConnection
{
    QString address;
    QByteArray authority; ///< certificates in PEM that alone are trusted; empty: those of this computer
    TokenSource token;
};

struct FeedImportRequest
{
    int roundNumber = 0;
    BackendConnection backend;
    QString importer;
    bool previewOnly = false; ///< compares with what is stored, and imports nothing
};

struct FeedImportReport
{
    ImportReport import;
    std::optional<ImportPreview> preview;
    bool unchanged = false; ///< the backend has nothing else than what was fetched last; never with a preview
    qint64 rows = 0;        ///< fetched
};

/// What fetching works with; all but the records as the program has it unless told.
struct FeedParts
{
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<FeedRecords> records; ///< null: nothing is remembered, and everything fetched
    PacePolicy pace = {};
    HttpLimits limits = {};
    qint64 spoolMemory = qint64{32} * 1024 * 1024;
};

/// Fetches a round's submissions from a backend, and imports them as one dump: all or nothing, and the contest is not touched
/// before the last page is there. Refused at once where the import would be. Waits, and uses the session meanwhile: for a
/// thread that may. Cancelled: nothing was imported.
[[nodiscard]] Result<FeedImportReport> importFeed(ContestSession &session, const FeedImportRequest &request,
                                                  const FeedParts &parts, const std::stop_token &stop,
                                                  const ProgressCallback &progress);

} // namespace hoithi
