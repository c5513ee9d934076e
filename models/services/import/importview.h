// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/submission/importissue.h"
#include "services/import/differences/importdifference.h"
#include "services/import/index/indexentry.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace hoithi {

class FeedSpool;

struct ImportRequest
{
    int roundNumber = 0;
    QStringList files;
    QString profileFile; ///< mapping profile, a file or one that the contest keeps; empty: whatever fits the columns
    QString importer;
    std::shared_ptr<FeedSpool> feed = {};          ///< what a backend sent, beside the files
    QByteArray profile = {};                       ///< JSON of a mapping profile that was put together for the files
    std::size_t entriesInMemory = usualIndexLimit; ///< of ids and of accounts, before temporary files are used
};

/// A dump of an import or of its preview: a file, or an entry of a zip file.
struct ImportedDump
{
    QString file; ///< its path; empty where it came from a backend
    QString name; ///< as its batch is called
    qint64 rejected = 0;
    qint64 batch = 0; ///< that it became; 0 where it became none
};

struct ImportReport
{
    ImportCounts counts;
    std::vector<ImportIssue> issues; ///< at most issueLimit of them; all are stored (and counted)
    bool cancelled = false;
    bool nothingNew = false;         ///< every file was imported before: nothing was changed
    std::vector<ImportedDump> dumps; ///< in the order in which they were read, as ImportIssue::dump counts them
    static constexpr std::size_t issueLimit = 1'000'000;
};

/// The first rows of a file as they would be stored, and the whole file's counts, without writing anything.
struct ImportPreviewRow
{
    quint64 line = 0;
    QString submissionId;
    QString accountId;
    QString fullName;
    QString agency; ///< resolved name, or as given followed by nothing
    bool agencyResolved = false;
    Instant submittedAtUtc;
    QString answers;
    std::optional<qint64> prediction;
};

struct ImportPreview
{
    std::vector<ImportPreviewRow> rows; ///< at most 200
    ImportCounts counts;                ///< as an import would find them now: accepted are added, conflicts changed
    qint64 stored = 0;                  ///< of the round, in force
    qint64 vanished = 0;                ///< of these; not in the files, or only in rows that cannot be read
    std::vector<ImportDifference> differences; ///< the first of each kind; those added only where anything is stored
    std::vector<ImportIssue> issues;           ///< at most ImportReport::issueLimit
    std::vector<ImportedDump> dumps;           ///< as in ImportReport
    bool cancelled = false;
    static constexpr qint64 differencesOfAKind = 2000;
};

} // namespace hoithi
