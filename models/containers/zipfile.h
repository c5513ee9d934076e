// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytestream.h"
#include "base/result.h"
#include "containers/archive.h"

#include <QIODevice>
#include <QString>

#include <memory>
#include <vector>

namespace hoithi {

/// What a zip file holds, as its directory says.
struct ZipEntry
{
    enum class Kind { File, Folder, Other };

    QString name; ///< '/' between folders; only to be compared and shown, never a path
    Kind kind = Kind::File;
    qint64 size = 0; ///< unpacked
};

/// The entries of a zip file of any size, in the order that ZipEntryStream counts them. BadInput where it is damaged or encrypted, has
/// too many entries, a name twice or one that leads out of it. The device can be read from any position.
[[nodiscard]] Result<std::vector<ZipEntry>> listZip(QIODevice &device, const ArchiveLimits &limits);

/// One entry of a zip file, unpacked while it is read. Its checksum is held against the bytes at their end.
class ZipEntryStream final : public ByteStream
{
public:
    /// `index` as listZip() counts; the device belongs to this stream meanwhile. Of the limits only the ratio holds for what comes
    /// beyond `limits.entryBytes`.
    [[nodiscard]] static Result<std::unique_ptr<ZipEntryStream>> open(QIODevice &device, std::size_t index,
                                                                      const ArchiveLimits &limits);
    ~ZipEntryStream() override;
    ZipEntryStream(const ZipEntryStream &) = delete;
    ZipEntryStream &operator=(const ZipEntryStream &) = delete;

    [[nodiscard]] Result<std::string_view> nextChunk() override;

private:
    struct State;
    explicit ZipEntryStream(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace hoithi
