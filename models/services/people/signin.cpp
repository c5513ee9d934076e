// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/signin.h"

#include "domain/people/passwordlength.h"
#include "services/people/acting.h"
#include "services/people/signedin.h"
#include "storage/repositories/memberrepository.h"
#include "storage/serverlogin.h"
#include "storage/transaction.h"
#include "vault/password.h"

#include <algorithm>
#include <thread>

namespace hoithi {

namespace {

void waitAfterFailures(int failures)
{
    constexpr std::chrono::milliseconds step{200};
    constexpr int mostSteps = 25;
    std::this_thread::sleep_for(step * std::min(failures, mostSteps));
}

Result<void> requireFile(const Store &store)
{
    if (!store.database->isShared())
        return {};
    return failure(ErrorCode::Refused,
                   Services::tr("On a server, the server asks for the password when the contest is opened."));
}

Result<bool> isPasswordOf(Store &store, const QString &login, const QByteArray &password)
{
    MemberRepository members(*store.database);
    HOITHI_TRY(const std::optional<Member> member, members.find(login));
    HOITHI_TRY(const QByteArray verifier, members.passwordVerifier(login));
    const bool matches = passwordMatches(password, verifier);
    return matches && member && member->active;
}

tl::unexpected<Error> oldPasswordWrong(Store &store)
{
    waitAfterFailures(store.session->signIn.failed());
    return failure(ErrorCode::Refused, Services::tr("The old password is wrong. Nothing was changed."));
}

/// The server's own affair: the contest records nothing of it.
Result<void> changeServerPassword(Store &store, const QByteArray &old, const QByteArray &next)
{
    HOITHI_TRY(const bool matches, changeOwnPassword(*store.database, old, next));
    return matches ? Result<void>() : oldPasswordWrong(store);
}

/// That there is something to compare a password with.
Result<void> requirePasswords(Store &store)
{
    HOITHI_TRY(const bool known, hasPasswords(store));
    if (known)
        return {};
    return failure(
        ErrorCode::NotFound,
        Services::tr("No administrator has a password in this file, since it comes from a server. Whoever has "
                     "the file sets one with “hoithi people set-password”."));
}

} // namespace

Result<bool> hasPasswords(Store &store)
{
    MemberRepository repository(*store.database);
    HOITHI_TRY(const std::vector<Member> members, repository.current());
    for (const Member &member : members) {
        HOITHI_TRY(const QByteArray verifier, repository.passwordVerifier(member.login));
        if (member.active && member.role == Role::Administrator && !verifier.isEmpty())
            return true;
    }
    return false;
}

Result<Membership> readMembership(Store &store)
{
    HOITHI_TRY(const Acting acting, actingPerson(store));
    const bool shared = store.database->isShared();
    bool missing = false;
    if (acting.byMembers && !shared && !acting.member) {
        HOITHI_TRY(const bool known, hasPasswords(store));
        missing = !known;
    }
    return Membership{acting.byMembers, shared, acting.asOwner, acting.member, missing};
}

Result<Membership> signIn(Store &store, const QString &login, const QByteArray &password)
{
    HOITHI_CHECK(requireFile(store));
    HOITHI_TRY(const bool matches, isPasswordOf(store, login, password));
    if (!matches) {
        HOITHI_CHECK(requirePasswords(store));
        waitAfterFailures(store.session->signIn.failed());
        return failure(ErrorCode::Refused, Services::tr("The login or the password is wrong. Nothing was changed."));
    }
    store.session->signIn.succeeded();
    store.session->signIn.set(login);
    return readMembership(store);
}

Result<void> changePassword(Store &store, const QByteArray &old, const QByteArray &next)
{
    HOITHI_CHECK(checkNewPassword(next));
    if (store.database->isShared())
        return changeServerPassword(store, old, next);
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("password")));
    HOITHI_TRY(const Acting acting, actingPerson(store));
    if (!acting.member)
        return failure(ErrorCode::Refused, Services::tr("Sign in first."));
    HOITHI_TRY(const bool matches, isPasswordOf(store, acting.member->login, old));
    if (!matches)
        return oldPasswordWrong(store);
    HOITHI_CHECK(keepPassword(store, acting.member->login, next));
    HOITHI_CHECK(
        recordAudit(store, acting.member->fullName, QStringLiteral("member.password"), acting.member->login, {}));
    return transaction.commit();
}

Result<void> checkNewPassword(const QByteArray &password)
{
    if (QString::fromUtf8(password).size() >= shortestPassword)
        return {};
    return failure(ErrorCode::InvalidArgument,
                   Services::tr("A password has at least %1 characters.").arg(shortestPassword));
}

Result<void> keepPassword(Store &store, const QString &login, const QByteArray &password)
{
    HOITHI_TRY(const QByteArray verifier, passwordVerifier(password));
    return MemberRepository(*store.database).setPasswordVerifier(login, verifier);
}

} // namespace hoithi
