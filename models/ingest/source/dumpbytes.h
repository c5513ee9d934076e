// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytestream.h"

#include <QByteArray>
#include <QIODevice>

namespace hoithi {

/// The bytes of a dump as they are in a file, or in an archive, and what is told of that file.
class DumpBytes : public ByteStream
{
public:
    /// Of the file's own bytes, lower-case hexadecimal. Only once nextChunk() has given the end.
    [[nodiscard]] virtual QByteArray sha256() = 0;
    /// Of the file; what has been read so far, where that is not known.
    [[nodiscard]] virtual qint64 size() const = 0;
    /// How far in the file the reading is; from any thread, where there is a device().
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    /// Fails where the file is another one by now than when its reading began.
    [[nodiscard]] virtual Result<void> checkSame() const { return {}; }
    /// The file to be read from any position, between two pieces; none where there is no such thing.
    [[nodiscard]] virtual QIODevice *device() { return nullptr; }
};

} // namespace hoithi
