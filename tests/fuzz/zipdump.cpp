// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A change within an archive mostly breaks its checksums only: the bytes are the archive, or else a dump in one, which means
// there what it means by itself.
#include "containers/archive.h"
#include "dumpfiles.h"
#include "fuzzing.h"
#include "ingest/source/filebytes.h"

namespace hoithi::fuzz {

void takeInput(std::string_view bytes)
{
    constexpr qint64 chunk = FileBytes::defaultChunkSize;
    const QByteArray input = toByteArray(bytes);
    const QString name = QStringLiteral("dump.csv");
    if (looksLikeZip(input)) {
        const QString path = fileOf(bytes);
        require(readDumpFile(path, bytes, chunk) == readDumpFile(path, bytes, chunk),
                "a zip file always means the same");
        return;
    }
    const std::string alone = readDumpFile(fileOf(bytes, name), bytes, chunk);
    const std::string zip = writeArchive({{name, input}}).value().toStdString();
    require(readDumpFile(fileOf(zip), zip, chunk) == alone, "a dump means the same in a zip file");
}

} // namespace hoithi::fuzz
