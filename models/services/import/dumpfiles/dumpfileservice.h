// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/import/dumpfiles/dumpfileview.h"

#include <QFuture>

#include <stop_token>

namespace hoithi {

class StoreThread;

/// Dump files as they are on the disk, before or after an import. Part of a ContestSession, which must live as long; called and
/// answered as that.
class DumpFileService
{
public:
    template<typename T>
    using Answer = QFuture<Result<T>>;

    /// The thread is the session's.
    explicit DumpFileService(StoreThread &surveys);

    /// NotFound where the file has no such row.
    [[nodiscard]] Answer<RowSurroundings> rowAt(const RowRequest &request, const std::stop_token &stop,
                                                const ProgressCallback &progress);
    /// What a file that has come in is to the contest: imported before, or what an import of it would find. `request` names it.
    [[nodiscard]] Answer<ArrivedFile> arrival(const ImportRequest &request, const std::stop_token &stop,
                                              const ProgressCallback &progress);

private:
    StoreThread &m_surveys;
};

} // namespace hoithi
