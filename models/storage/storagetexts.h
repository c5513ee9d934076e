// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace hoithi {

/// What went wrong in a store, whichever engine it is.
enum class StorageFault {
    AppendOnly,
    Duplicate,
    Constraint,
    Busy,
    Full,
    Unreadable,
    Moved,
    ReadOnly,
    NotAStore,
    Damaged,
    ConnectionLost,
    NotYours,     ///< what is recorded names somebody else, or another time
    OnePerson,    ///< what two people decide
    OutOfStep,    ///< somebody was faster
    Untold,       ///< what a row and its audit entry say is not the same
    RoundLasts,   ///< a ranking would tell its answers
    NoRoles,      ///< of the server
    MayNotCreate, ///< tables in a database that is somebody else's
    RoundSealed,  ///< a question set that is not open yet, or is and stays what it was
    OutOfMemory,
    Other
};

/// The fault as the user reads it. `detail` holds the engine's code and nothing of the row.
[[nodiscard]] Error storageError(StorageFault fault, const QString &detail);

} // namespace hoithi
