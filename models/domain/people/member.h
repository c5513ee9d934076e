// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/people/role.h"

#include <QString>

namespace hoithi {

/// Somebody who works on a contest, in their newest state.
struct Member
{
    qint64 id = 0; ///< of the row that says so
    QString login; ///< on a server, the name of the PostgreSQL login
    QString fullName;
    Role role = Role::Secretary;
    bool active = true; ///< false: was one; their name stays in what they recorded
    Instant recordedAtUtc;

    friend bool operator==(const Member &, const Member &) = default;
};

/// What somebody wants two people to decide, until a second one carries it out or the first takes it back.
struct Proposal
{
    qint64 id = 0;
    QString act;     ///< as in the audit chain: "key.amend", "submission.invalidate", "personal.erase"
    QString subject; ///< for people: "round 2, question 5"
    QString content; ///< exactly what would be recorded
    QString reason;
    QString login;
    QString fullName;
    Instant proposedAtUtc;
    bool lapsed = false; ///< who proposed it could not decide it any more: nobody carries it out

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

} // namespace hoithi
