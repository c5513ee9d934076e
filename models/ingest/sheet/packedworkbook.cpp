// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/packedworkbook.h"

#include "ingest/ingesttexts.h"

namespace hoithi {

Result<QByteArray> unpackWorkbook(ByteStream &bytes, const QString &place)
{
    constexpr qsizetype sizeLimit = qsizetype{64} * 1024 * 1024;
    QByteArray content;
    for (;;) {
        HOITHI_TRY(const std::string_view piece, bytes.nextChunk());
        if (piece.empty())
            return content;
        if (content.size() + static_cast<qsizetype>(piece.size()) > sizeLimit)
            return failure(ErrorCode::BadInput,
                           Ingest::tr("The workbook %1 is too large to be read packed. Unpack it first.").arg(place));
        content.append(piece.data(), static_cast<qsizetype>(piece.size()));
    }
}

} // namespace hoithi
