// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/member.h"
#include "domain/people/presence.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hoithi {

/// That something was recorded or edited, by whomever, or that somebody came or went.
struct ContestChange
{
    bool byOthers = false; ///< facts
    QString actor;         ///< who did the newest of it; empty where that is not known
    QString action;        ///< as in the audit chain
    bool reachable = true; ///< false: the store cannot be reached; what others do is not seen until it is true again
    bool drafts = false;   ///< somebody has saved a draft, perhaps this session
    bool presence = false; ///< others came, went, or took up something else
    std::vector<Presence> others; ///< who is there now; always given
};

/// Who works on the contest, and whether that must be said.
struct Membership
{
    bool byMembers = false;       ///< the contest has members
    bool shared = false;          ///< the server knows who is logged in; a file asks for a password
    bool asOwner = false;         ///< logged in as who owns the contest's database, without being a member
    std::optional<Member> member; ///< who acts
    bool passwordsMissing =
        false; ///< a file that came from a server: nobody can sign in until an administrator gets one
};

struct MemberRequest
{
    QString login;
    QString fullName;
    Role role = Role::Secretary;
    QByteArray password;        ///< empty: unchanged; a new member of a contest file needs one
    bool existingLogin = false; ///< on a server: the login is somebody's already, and meant; its password is left alone
    bool onlyNew = false;       ///< refused for a login that is a member's, instead of changing that member
};

/// What is left to do on the server before a member can log in, as statements for its administrator: to be pasted as they
/// are, each with its end.
struct MemberOutcome
{
    QStringList serverStatements;
};

} // namespace hoithi
