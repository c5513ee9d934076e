// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/keyslot.h"

#include <QString>

namespace hoithi {

enum class VaultState {
    Open,     ///< sealed, but the key lies beside it: no passphrase was set
    Locked,   ///< what needs the key is refused until the passphrase is given
    Unlocked, ///< the passphrase was given to this session
    Erased    ///< the keys of personal data are gone for good
};

/// How a new contest, or one that becomes protected, is locked.
struct VaultSetup
{
    QString passphrase;  ///< empty: an open vault
    PassphraseCost cost; ///< cheaper only in tests
};

/// What protecting a contest gives: the code to print, and whether older content stays under keys that copies made before hold.
struct Protection
{
    QString recoveryCode;
    bool olderContent = false;
};

/// One person's sealed texts, opened with a reason.
struct PersonalIdentity
{
    QString fullName;
    QString phone;
    QString nationalId;
};

} // namespace hoithi
