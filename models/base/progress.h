// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace hoithi {

/// How far a job is. `total` is 0 while unknown; both count the same unit (bytes of a file, pages of a document).
struct Progress
{
    qint64 done = 0;
    qint64 total = 0;
    qint64 rows = 0; ///< rows handled so far, for "rows/s"
};

/// Called on the thread that does the work, at most some tens of times a second. May be empty.
using ProgressCallback = std::function<void(const Progress &)>;

} // namespace hoithi
