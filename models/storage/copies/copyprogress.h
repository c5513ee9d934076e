// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/copies/backup.h"

#include <QCoreApplication>

namespace hoithi {

[[nodiscard]] inline tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, QCoreApplication::translate("Storage", "Cancelled: nothing was copied."));
}

/// Whether whoever asked for the copy still wants it.
[[nodiscard]] inline bool goesOn(const CopyOptions &options, qint64 done, qint64 total)
{
    return !options.stop.stop_requested() && (!options.observer || options.observer(done, total));
}

} // namespace hoithi
