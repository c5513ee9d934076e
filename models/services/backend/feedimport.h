// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/backend/backendview.h"
#include "services/contestsession.h"

#include <optional>
#include <stop_token>

namespace hoithi {

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

/// Fetches a round's submissions from a backend, and imports them as one dump: all or nothing, and the contest is not touched
/// before the last page is there. Refused at once where the import would be. Waits, and uses the session meanwhile: for a
/// thread that may. Cancelled: nothing was imported.
[[nodiscard]] Result<FeedImportReport> importFeed(ContestSession &session, const FeedImportRequest &request,
                                                  const BackendParts &parts, const std::stop_token &stop,
                                                  const ProgressCallback &progress);

} // namespace hoithi
