// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace hoithi {

/// Puts the file in place only when all of it was written. QSaveFile::commit() alone overlooks a full disk that shows when the
/// last buffer is written: it replaces the old file by a cut one and says that all is well.
[[nodiscard]] inline bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

} // namespace hoithi
