// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agencyresolver.h"
#include "ingest/dumpreader.h"
#include "ingest/mappingprofile.h"
#include "services/agencies/agencydecisions.h"
#include "services/import/importview.h"
#include "services/store.h"
#include "services/vault/contentkeys.h"
#include "storage/records.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace hoithi {

/// What a file is checked against: the round's window and papers, agencies, roster, and how its columns are named.
struct ImportContext
{
    Round round;
    MappingProfile profile;
    std::unique_ptr<AgencyResolver> resolver;
    AgencyDecisions decisions; ///< not stored with the rows: they hold whenever rows are read
    ValidationContext validation;
    std::map<std::string, PaperId, std::less<>> papers; ///< by code
    ContentKeys keys;

    /// The paper of a valid row: named, or the round's only one.
    [[nodiscard]] PaperId paperOf(const Submission &row) const;
};

/// All but how columns are named.
[[nodiscard]] Result<std::unique_ptr<ImportContext>> prepareRows(Store &store, int roundNumber);

/// Reads it from the store. Refused when the round has no paper: answers could not be checked. Sealed
/// without the key: neither could the roster.
[[nodiscard]] Result<std::unique_ptr<ImportContext>> prepareImport(Store &store, const ImportRequest &request);

/// Whether an import may begin: refused for who may not, sealed, without a key.
[[nodiscard]] Result<void> checkImport(Store &store, const ImportRequest &request);

using DumpFilter = std::function<bool(const DumpPart &)>;

/// Reads the files and says what an import would find, compared with what is stored, without writing. `wanted` leaves out dumps of
/// a zip file, which an import does not.
[[nodiscard]] Result<ImportPreview> previewImport(Store &store, const ImportRequest &request,
                                                  const std::stop_token &stop, const ProgressCallback &progress,
                                                  const DumpFilter &wanted = {});

/// Imports all files in one transaction. A file that cannot be read, a stop, or a kill leaves nothing of any.
[[nodiscard]] Result<ImportReport> importFiles(Store &store, const ImportRequest &request, const std::stop_token &stop,
                                               const ProgressCallback &progress);

} // namespace hoithi
