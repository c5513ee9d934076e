// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/submission/importissue.h"
#include "services/import/differences/importdifference.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace hoithi {

/// Who took a batch back, and what the audit trail says of it.
struct BatchWithdrawn
{
    QString person;
    QString reason;
    Instant atUtc;
    qint64 auditEntry = 0;
};

struct BatchSummary
{
    qint64 id = 0;
    int roundNumber = 0;
    QString fileName;
    QByteArray sha256;
    qint64 size = 0;
    QString importer;
    Instant importedAtUtc;
    ImportCounts counts;
    std::optional<BatchWithdrawn> withdrawn;
};

/// What became of an imported file.
struct BatchReport
{
    BatchSummary summary;
    QStringList uses; ///< what keeps it from being withdrawn, in words
    /// The first ones, against what is stored now; without fields where that is gone.
    std::vector<ImportDifference> conflicts;
};

/// Whose rejected rows are looked for, in which file, read by which profile (as ImportRequest says it).
struct RejectedRowsRequest
{
    qint64 batch = 0;
    QString file;
    QString profileFile;
    QByteArray profile = {};
};

/// The rejected rows of an imported file as they stand in it, below its header: a dump of their own and of
/// the same kind, to be mended and imported.
class RejectedRows
{
public:
    RejectedRows() = default;
    virtual ~RejectedRows() = default;
    RejectedRows(const RejectedRows &) = delete;
    RejectedRows &operator=(const RejectedRows &) = delete;

    [[nodiscard]] virtual int roundNumber() const = 0;
    [[nodiscard]] virtual qint64 count() const = 0;
    /// What the file is to end in: "csv", "ndjson", "json" or "xlsx", as the dump was.
    [[nodiscard]] virtual QString suffix() const = 0;
    /// In pieces of any size; `take` returns false to stop. Reads the file again, on the caller's thread.
    [[nodiscard]] virtual Result<void> write(const std::function<bool(std::string_view)> &take) const = 0;
};
using RejectedRowsPtr = std::shared_ptr<const RejectedRows>;

} // namespace hoithi
