// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backend/feedimport.h"

#include "services/backend/backendservice.h"
#include "services/backend/feeddownload.h"
#include "services/backend/waiting.h"

namespace hoithi {

Result<FeedImportReport> importFeed(ContestSession &session, const FeedImportRequest &request,
                                    const BackendParts &parts, const std::stop_token &stop,
                                    const ProgressCallback &progress)
{
    BackendService &backend = session.backend();
    HOITHI_TRY(const FeedDownloadPtr download, waitFor(backend.begin(request.backend, request.roundNumber,
                                                                     request.importer, request.previewOnly, parts)));
    HOITHI_CHECK(waitFor(backend.fetch(download, request.backend.token, stop, progress)));
    FeedImportReport report;
    report.unchanged = download->isUnchanged();
    report.rows = download->rows();
    ImportRequest import;
    import.roundNumber = request.roundNumber;
    import.importer = request.importer;
    import.feed = download->spool();
    if (request.previewOnly) {
        HOITHI_TRY(report.preview, waitFor(session.previewImport(import, stop, progress)));
        return report;
    }
    if (!import.feed)
        return report;
    HOITHI_TRY(report.import, waitFor(session.import(import, stop, progress)));
    if (report.import.cancelled)
        return failure(ErrorCode::Cancelled, {});
    // The import is done: what cannot be remembered is no failure of it.
    static_cast<void>(waitFor(backend.remember(download, parts)));
    return report;
}

} // namespace hoithi
