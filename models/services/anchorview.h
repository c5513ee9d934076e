// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/chainhead.h"

#include <QString>

namespace hoithi {

/// Where an entry of the audit chain is known from, other than from the chain.
enum class AnchorKind {
    SeenHere,      ///< this computer saw it in this store
    SeenElsewhere, ///< this computer saw it in another copy of the contest
    Signature,     ///< a judge signed on it
    Printed        ///< somebody reads it from a document
};

/// Something that an audit chain was held against.
struct Anchor
{
    AnchorKind kind = AnchorKind::SeenHere;
    ChainHead head;
    QString from; ///< the store, or the judge
    bool agrees = false;
};

} // namespace hoithi
