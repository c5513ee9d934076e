// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file as it comes: gzip, zip, byte order marks, UTF-16, what kind it is, and then its rows.
#include "dumpfiles.h"
#include "fuzzing.h"
#include "ingest/source/filebytes.h"

namespace hoithi::fuzz {

void takeInput(std::string_view bytes)
{
    const QString path = fileOf(bytes);
    const std::string whole = readDumpFile(path, bytes, FileBytes::defaultChunkSize);
    for (const std::size_t size : pieceSizes(bytes))
        require(readDumpFile(path, bytes, static_cast<qint64>(size)) == whole, "chunks of any size give the same rows");
}

} // namespace hoithi::fuzz
