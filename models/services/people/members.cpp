// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/members.h"

#include "base/personname.h"
#include "base/text.h"
#include "domain/people/membername.h"
#include "domain/people/passwordlength.h"
#include "services/people/acting.h"
#include "services/people/signedin.h"
#include "services/people/signin.h"
#include "storage/repositories/memberrepository.h"
#include "storage/serverlogin.h"
#include "storage/transaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoithi {

namespace {

/// What a server takes as a login without quotes, so that it can be typed everywhere.
Result<void> checkLogin(const QString &login)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[a-z_][a-z0-9_.-]{0,59}\\z"));
    if (allowed.match(login).hasMatch() && !login.startsWith(QLatin1String("pg_")))
        return {};
    return failure(ErrorCode::InvalidArgument,
                   Services::tr("“%1” cannot be a login: use small letters without accents, digits, and . _ -")
                       .arg(login.left(60)));
}

Result<void> checkName(const QString &name, const QString &login, const std::vector<Member> &members)
{
    if (!isMemberName(name)) {
        return failure(
            ErrorCode::InvalidArgument,
            Services::tr("A member's name is written in Latin letters, with digits, spaces and ’ . - / ( ) at "
                         "most: give it so, of at most %1 characters.")
                .arg(longestMemberName));
    }
    const bool taken = std::ranges::any_of(members, [&](const Member &member) {
        return member.active && member.login != login && samePerson(member.fullName, name);
    });
    if (!taken)
        return {};
    return failure(ErrorCode::AlreadyExists,
                   Services::tr("Another member is called %1 already. Tell them apart, by a middle name or a post.")
                       .arg(normalized(name)));
}

bool isAdministrator(const Member &member)
{
    return member.active && member.role == Role::Administrator;
}

/// Whoever is left must be able to manage members.
Result<void> checkAdministratorLeft(const Member &next, const std::vector<Member> &members)
{
    const auto isOther = [&next](const Member &member) {
        return isAdministrator(member) && member.login != next.login;
    };
    if (isAdministrator(next) || std::ranges::any_of(members, isOther))
        return {};
    if (members.empty())
        return failure(ErrorCode::Refused,
                       Services::tr("The first member is an administrator, who enters the others."));
    return failure(ErrorCode::Refused, Services::tr("One administrator has to stay, to enter and remove members."));
}

/// What becomes otherwise, as it was; nothing of a new member.
QJsonObject payloadOf(const Member &member, const std::optional<Member> &before)
{
    QJsonObject payload{{QStringLiteral("full_name"), member.fullName},
                        {QStringLiteral("role"), roleName(member.role)},
                        {QStringLiteral("active"), member.active}};
    if (before && before->fullName != member.fullName)
        payload.insert(QStringLiteral("full_name_before"), before->fullName);
    if (before && before->role != member.role)
        payload.insert(QStringLiteral("role_before"), roleName(before->role));
    if (before && before->active != member.active)
        payload.insert(QStringLiteral("active_before"), before->active);
    return payload;
}

Result<void> recordVersion(Store &store, Member member, const QString &person, const QString &action)
{
    HOITHI_CHECK(requireSignedIn(store)); // before the row: it may be the first member, or somebody who leaves
    HOITHI_TRY(const std::optional<Member> before, MemberRepository(*store.database).find(member.login));
    HOITHI_TRY(member.recordedAtUtc, nowOf(store));
    HOITHI_TRY(member.id, MemberRepository(*store.database).insert(member));
    HOITHI_TRY(const std::vector<Fact> facts, rowFacts(*store.database, RowFacts::Members, member.id));
    return recordBeforeSignIn(store, person.isEmpty() ? member.fullName : person, action, member.login,
                              payloadOf(member, before), facts);
}

Member entered(const MemberRequest &request)
{
    Member member;
    member.login = request.login.trimmed();
    member.fullName = normalized(request.fullName);
    member.role = request.role;
    return member;
}

Result<void> checkPasswordGiven(Store &store, const MemberRequest &request, const std::vector<Member> &members)
{
    const bool known = std::ranges::find(members, request.login, &Member::login) != members.end();
    if (request.password.isEmpty() && (store.database->isShared() || known))
        return {};
    if (request.password.isEmpty()) {
        return failure(
            ErrorCode::InvalidArgument,
            Services::tr("A new member needs a password, of at least %1 characters: give one.").arg(shortestPassword));
    }
    return checkNewPassword(request.password);
}

/// Who enters somebody does not mean to change somebody else.
Result<void> checkNew(const MemberRequest &request, const Member &member, const std::vector<Member> &members)
{
    const auto known = std::ranges::find(members, member.login, &Member::login);
    if (!request.onlyNew || known == members.end() || !known->active)
        return {};
    return failure(ErrorCode::AlreadyExists,
                   Services::tr("The login “%1” is a member already: %2. Choose another login, or use “Change” for "
                                "that member.")
                       .arg(member.login, known->fullName));
}

/// Logins of the server belong to others too: none of theirs is taken over by a slip, and none that no rule would bind.
Result<void> checkServerLogin(Store &store, const MemberRequest &request, const Member &member,
                              const std::vector<Member> &members)
{
    if (!store.database->isShared())
        return {};
    HOITHI_TRY(const LoginState state, loginState(*store.database, member.login));
    if (state == LoginState::Powerful) {
        return failure(
            ErrorCode::Refused,
            Services::tr("“%1” administers the server, owns the contest or is no login at all: no rule would "
                         "bind such a member. Give the person a login of their own.")
                .arg(member.login));
    }
    if (request.existingLogin && !request.password.isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("The password of an existing login is not changed here: leave it out."));
    }
    const bool known = std::ranges::find(members, member.login, &Member::login) != members.end();
    if (state == LoginState::Missing || known || request.existingLogin)
        return {};
    return failure(
        ErrorCode::AlreadyExists,
        Services::tr("The server has a login “%1” already, of somebody or something else. Choose another one, or "
                     "say that this one is meant (--existing-login); it keeps its password.")
            .arg(member.login));
}

Result<void> checkMember(Store &store, const MemberRequest &request, const Member &member,
                         const std::vector<Member> &members)
{
    HOITHI_CHECK(checkLogin(member.login));
    HOITHI_CHECK(checkNew(request, member, members));
    HOITHI_CHECK(checkName(member.fullName, member.login, members));
    HOITHI_CHECK(checkAdministratorLeft(member, members));
    HOITHI_CHECK(checkServerLogin(store, request, member, members));
    return checkPasswordGiven(store, request, members);
}

/// Whether this only gives an administrator of a file a password, where no administrator has one: then nobody can sign in, and
/// whoever has the file does it. They could do it with other tools anyway; the audit trail says that it was without a login.
Result<bool> isFirstPassword(Store &store, const MemberRequest &request, const Member &member,
                             const std::vector<Member> &members)
{
    const auto known = std::ranges::find(members, member.login, &Member::login);
    const bool same = known != members.end() && isAdministrator(*known) && isAdministrator(member)
                      && known->fullName == member.fullName;
    if (store.database->isShared() || !same || request.password.isEmpty() || request.onlyNew)
        return false;
    HOITHI_TRY(const bool others, hasPasswords(store));
    return !others;
}

Result<void> recordFirstPassword(Store &store, const MemberRequest &request)
{
    HOITHI_CHECK(checkNewPassword(request.password));
    HOITHI_CHECK(keepPassword(store, request.login, request.password));
    return recordBeforeSignIn(store, {}, QStringLiteral("member.password"), request.login,
                              {{QStringLiteral("without_login"), true}}, {});
}

QStringList withEnds(QStringList statements)
{
    for (QString &statement : statements) {
        if (!statement.startsWith(QLatin1Char('\\'))) // a command of psql ends with its line
            statement += QLatin1Char(';');
    }
    return statements;
}

} // namespace

Result<std::vector<Member>> readMembers(Store &store)
{
    return MemberRepository(*store.database).current();
}

Result<MemberOutcome> recordMember(Store &store, const MemberRequest &request)
{
    const Member member = entered(request);
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("member")));
    HOITHI_TRY(const std::vector<Member> members, readMembers(store));
    HOITHI_TRY(const bool first, isFirstPassword(store, request, member, members));
    if (first) {
        HOITHI_CHECK(recordFirstPassword(store, request));
        HOITHI_CHECK(transaction.commit());
        return MemberOutcome{};
    }
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::ManageMembers, {}));
    HOITHI_CHECK(checkMember(store, request, member, members));
    HOITHI_CHECK(recordVersion(store, member, person, QStringLiteral("member.record")));
    MemberOutcome outcome;
    if (store.database->isShared()) {
        HOITHI_TRY(const QStringList left, grantLogin(*store.database, member.login, member.role, request.password));
        outcome.serverStatements = withEnds(left);
    } else if (!request.password.isEmpty()) {
        HOITHI_CHECK(keepPassword(store, member.login, request.password));
    }
    HOITHI_CHECK(transaction.commit());
    return outcome;
}

Result<MemberOutcome> removeMember(Store &store, const QString &login)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("member")));
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::ManageMembers, {}));
    HOITHI_TRY(const std::vector<Member> members, readMembers(store));
    const auto found = std::ranges::find(members, login, &Member::login);
    if (found == members.end() || !found->active)
        return failure(ErrorCode::NotFound, Services::tr("There is no member “%1”.").arg(login.left(60)));
    Member gone = *found;
    gone.active = false;
    HOITHI_CHECK(checkAdministratorLeft(gone, members));
    HOITHI_CHECK(recordVersion(store, gone, person, QStringLiteral("member.remove")));
    MemberOutcome outcome;
    if (store.database->isShared()) {
        HOITHI_TRY(const QStringList left, revokeLogin(*store.database, login));
        outcome.serverStatements = withEnds(left);
    }
    HOITHI_CHECK(transaction.commit());
    return outcome;
}

} // namespace hoithi
