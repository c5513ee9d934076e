// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storagetexts.h"

#include <QCoreApplication>

namespace hoithi {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

Error storageError(StorageFault fault, const QString &detail)
{
    switch (fault) {
    case StorageFault::AppendOnly:
        return {ErrorCode::Refused, Messages::tr("Recorded facts are never changed. Record a correction instead."),
                detail};
    case StorageFault::Duplicate:
        return {ErrorCode::AlreadyExists, Messages::tr("This is recorded already."), detail};
    case StorageFault::Constraint:
        return {ErrorCode::InvalidArgument,
                Messages::tr("The contest does not allow this value. Check what was entered."), detail};
    case StorageFault::Busy:
        return {ErrorCode::Locked, Messages::tr("Somebody else is writing to the contest. Try again in a moment."),
                detail};
    case StorageFault::Full:
        return {ErrorCode::Io, Messages::tr("The disk is full. Free some space and try again."), detail};
    case StorageFault::Unreadable:
        return {ErrorCode::Io,
                Messages::tr("The contest file cannot be read or written. Check the disk and the folder."), detail};
    case StorageFault::Moved:
        return {ErrorCode::Io,
                Messages::tr(
                    "The contest file was moved or deleted while it was in use: nothing was stored. Open it again."),
                detail};
    case StorageFault::ReadOnly:
        return {ErrorCode::Refused, Messages::tr("You may not write to this contest. Ask its administrator."), detail};
    case StorageFault::NotAStore:
        return {ErrorCode::BadInput, Messages::tr("This is not a contest file."), detail};
    case StorageFault::Damaged:
        return {ErrorCode::Corrupt, Messages::tr("The contest is damaged. Restore it from a backup."), detail};
    case StorageFault::ConnectionLost:
        return {ErrorCode::Locked,
                Messages::tr("The connection to the server was lost: nothing was stored. Try again in a moment."),
                detail};
    case StorageFault::NotYours:
        return {ErrorCode::Refused,
                Messages::tr("You are not entered as a member of this contest, or not under this name. Ask its "
                             "administrator."),
                detail};
    case StorageFault::OnePerson:
        return {ErrorCode::Refused, Messages::tr("Two people decide this together, each under their own login."),
                detail};
    case StorageFault::OutOfStep:
        return {ErrorCode::Stale, Messages::tr("Somebody else has worked on the contest meanwhile. Try again."),
                detail};
    case StorageFault::Untold:
        return {ErrorCode::Refused,
                Messages::tr("The server did not take what was to be recorded: it does not belong to its entry in the "
                             "audit trail, or to its batch. Nothing was stored. Let “verify” look at the contest."),
                detail};
    case StorageFault::RoundLasts:
        return {ErrorCode::Refused,
                Messages::tr("The round is not over: on a server it is ranked afterwards, since a ranking tells its "
                             "answers."),
                detail};
    case StorageFault::NoRoles:
        return {ErrorCode::Refused,
                Messages::tr("The server does not have the roles of HoiThi yet, and you may not make them. Ask its "
                             "administrator (docs/server.md)."),
                detail};
    case StorageFault::MayNotCreate:
        return {ErrorCode::Refused,
                Messages::tr("You may not make a contest in this database: that takes its ownership, or CREATE on it. "
                             "Ask the server's administrator (docs/server.md)."),
                detail};
    case StorageFault::RoundSealed:
        return {ErrorCode::Refused,
                Messages::tr("The server refuses this: the round's question set is sealed until the round opens, and "
                             "is then what was sealed."),
                detail};
    case StorageFault::OutOfMemory:
        return {ErrorCode::Internal,
                Messages::tr("This needs more memory than there is. Close other programs and try again."), detail};
    case StorageFault::Other:
        break;
    }
    return {ErrorCode::Database,
            Messages::tr("The contest's database refused a statement. Copy the details for support."), detail};
}

} // namespace hoithi
