// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi {

/// What kind of failure it was: the only part of an Error that code branches on.
enum class ErrorCode {
    InvalidArgument, ///< the caller's request makes no sense as given
    NotFound,        ///< the thing named does not exist
    AlreadyExists,   ///< it is there already, and must not be replaced
    Refused,         ///< a rule of the contest forbids it
    Stale,           ///< an input changed since; compute again first
    BadInput,        ///< a file does not hold what it should
    Io,              ///< the operating system refused to read or write
    Database,        ///< the store refused a statement
    Locked,          ///< somebody else holds the store
    Cancelled,       ///< the user asked to stop
    Sealed,          ///< it takes a key that nobody has given
    Corrupt,         ///< stored content no longer matches its digest
    Unsupported,     ///< understood, but not something this version does
    Internal         ///< a promise of ours does not hold
};

/// Whether it tells of the surroundings (disk, other writers, memory) and nothing of the contest: later, the same may succeed.
[[nodiscard]] constexpr bool isPassing(ErrorCode code)
{
    return code == ErrorCode::Io || code == ErrorCode::Locked || code == ErrorCode::Internal;
}

/// A failure as a value. `message` is translated and ends in what to do next; `detail` is for the log and for
/// "copy details", and never holds personal data or bound values.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;
};

} // namespace hoithi
