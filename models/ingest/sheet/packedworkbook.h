// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytestream.h"

#include <QByteArray>
#include <QString>

namespace hoithi {

/// The bytes of a workbook that is packed in gzip or in a zip file: it has to be in memory, since it is read from any position.
/// BadInput where it is too large for that. `place` is what errors call it.
[[nodiscard]] Result<QByteArray> unpackWorkbook(ByteStream &bytes, const QString &place);

} // namespace hoithi
