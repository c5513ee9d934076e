// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/dumpfiles/dumpfileservice.h"

#include "services/import/dumpfiles/arrival.h"
#include "services/import/dumpfiles/rowsurroundings.h"
#include "services/people/membersonly.h"
#include "services/storethread.h"

namespace hoithi {

DumpFileService::DumpFileService(StoreThread &surveys) : m_surveys(surveys) {}

DumpFileService::Answer<RowSurroundings> DumpFileService::rowAt(const RowRequest &request, const std::stop_token &stop,
                                                                const ProgressCallback &progress)
{
    return m_surveys.run(forMembers([=](Store &store) { return readRowSurroundings(store, request, stop, progress); }));
}

DumpFileService::Answer<ArrivedFile> DumpFileService::arrival(const ImportRequest &request, const std::stop_token &stop,
                                                              const ProgressCallback &progress)
{
    return m_surveys.run(forMembers([=](Store &store) { return readArrival(store, request, stop, progress); }));
}

} // namespace hoithi
