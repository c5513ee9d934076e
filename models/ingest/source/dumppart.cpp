// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/source/dumppart.h"

#include "base/inputfile.h"
#include "containers/zipfile.h"
#include "ingest/ingesttexts.h"
#include "ingest/sheet/workbook.h"
#include "ingest/source/filebytes.h"
#include "ingest/source/zippeddump.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace hoithi {

namespace {

bool isZip(const QString &path)
{
    InputFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
           && looksLikeZip(file.read(4));
}

Result<void> checkEntry(const QString &archive, const ZipEntry &entry)
{
    const QString name = entry.name.left(100);
    if (entry.kind == ZipEntry::Kind::File && isDumpName(entry.name))
        return {};
    if (isArchiveName(entry.name))
        return failure(ErrorCode::BadInput,
                       Ingest::tr("%1 holds another archive, “%2”. Unpack the outer one, and choose "
                                  "what is in it.")
                           .arg(archive, name));
    return failure(ErrorCode::BadInput,
                   Ingest::tr("%1 holds “%2”, which is no dump (%3). Take it out, or unpack the zip file and "
                              "choose the dumps.")
                       .arg(archive, name, dumpSuffixes()));
}

/// What a directory promises: a bomb is told before it is unpacked.
Result<void> checkSizes(const QString &archive, const std::vector<ZipEntry> &entries, qint64 packed)
{
    qint64 total = 0;
    for (const ZipEntry &entry : entries) {
        total += std::clamp<qint64>(entry.size, 0, std::numeric_limits<qint64>::max() / 20'000);
        if (total > dumpZipLimits.entryBytes && total / dumpZipLimits.ratio > packed)
            return failure(
                ErrorCode::BadInput,
                Ingest::tr("%1 unpacks to more than dumps do, and is not read. Export it again.").arg(archive));
    }
    return {};
}

Result<std::vector<DumpPart>> partsOfZip(const QString &path, const ReadWatch &watch)
{
    auto archive = std::make_shared<DumpArchive>(DumpArchive{FileState::of(path), {}});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(unreadable(path, file.errorString()));
    HOITHI_TRY(const std::vector<ZipEntry> entries, listZip(file, dumpZipLimits));
    if (isOfficeDocument(entries))
        return std::vector<DumpPart>{{path}};
    HOITHI_CHECK(checkSizes(path, entries, file.size()));
    HOITHI_TRY(archive->sha256, sha256Of(path, watch));
    std::vector<DumpPart> parts;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].kind == ZipEntry::Kind::Folder || isLeftByArchivers(entries[i].name))
            continue;
        HOITHI_CHECK(checkEntry(path, entries[i]));
        parts.push_back({path, entries[i].name, i, archive});
    }
    if (parts.empty())
        return failure(ErrorCode::BadInput, Ingest::tr("%1 holds no dump (%2).").arg(path, dumpSuffixes()));
    return parts;
}

} // namespace

QString DumpPart::name() const
{
    if (isStandardInput())
        return QStringLiteral("stdin");
    if (fetched)
        return path;
    const QString file = QFileInfo(path).fileName();
    return archive ? file + QLatin1Char('/') + entry : file;
}

std::optional<DumpFormat> DumpPart::format() const
{
    return fetched ? DumpFormat::Ndjson : formatOfName(name());
}

QString DumpPart::place() const
{
    return archive ? path + QLatin1Char('/') + entry : isStandardInput() ? name() : path;
}

Error DumpPart::named(const Error &error) const
{
    if (fetched || error.code != ErrorCode::BadInput || error.message.contains(place()))
        return error;
    return {error.code, Ingest::tr("%1: %2").arg(place(), error.message), error.detail};
}

bool DumpPart::isNamedAs(const QString &name) const
{
    // The file may have another name by now, an entry has not.
    return !archive || name.section(QLatin1Char('/'), 1) == entry;
}

Result<std::vector<DumpPart>> dumpPartsOf(const QString &path, const ReadWatch &watch)
{
    if (path == standardInputPath || !isZip(path))
        return std::vector<DumpPart>{{path}};
    Result<std::vector<DumpPart>> parts = partsOfZip(path, watch);
    if (!parts)
        return failure(DumpPart{path}.named(parts.error()));
    return parts;
}

Result<std::unique_ptr<DumpBytes>> openDumpPart(const DumpPart &part, qint64 chunkSize)
{
    if (part.fetched)
        return part.fetched();
    if (part.archive) {
        HOITHI_TRY(std::unique_ptr<DumpBytes> zipped, ZippedDump::open(part));
        return zipped;
    }
    HOITHI_TRY(std::unique_ptr<DumpBytes> bytes,
               part.isStandardInput() ? FileBytes::standardInput(chunkSize) : FileBytes::open(part.path, chunkSize));
    return bytes;
}

} // namespace hoithi
