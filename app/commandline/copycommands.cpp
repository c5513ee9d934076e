// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/storeaddress.h"
#include "commandline/command.h"
#include "commandline/messages.h"

#include <QDir>

#include <algorithm>

namespace hoithi::commandline {

namespace {

QStringList administratorsOf(ContestSession &session)
{
    QStringList logins;
    for (const Member &member : wait(session.members()).value_or(std::vector<Member>())) {
        if (member.active && member.role == Role::Administrator)
            logins.append(member.login);
    }
    return logins;
}

/// A file that comes from a server has no passwords: there is nothing that one could sign in with.
bool hasNoPasswords(ContestSession &session)
{
    const Result<Membership> signedIn = wait(session.signIn({}, {}));
    return !signedIn && signedIn.error().code == ErrorCode::NotFound;
}

/// Passwords and logins stay where they are when a contest moves: whoever has the copy is told what its members need.
void sayWhoCanWork(const QString &store, Context &context)
{
    const auto session = wait(ContestSession::open(store, context.clock, {}));
    const Result<Membership> membership = session ? wait((*session)->membership()) : failure(session.error());
    if (!membership || !membership->byMembers)
        return; // the copy itself is made, and that was said
    if (membership->shared) {
        context.err << Messages::tr("Its members need logins of this server: people add, once for each, makes them, or "
                                    "prints the statements for the server's administrator. With --existing-login for "
                                    "one that the server has already.")
                    << Qt::endl;
    } else if (hasNoPasswords(**session)) {
        context.err << Messages::tr("Members have no passwords in this file: nobody can sign in. Whoever has it gives "
                                    "an administrator (%1) one: hoithi people set-password FILE --login L "
                                    "--password-file FILE")
                           .arg(administratorsOf(**session).join(QStringLiteral(", ")))
                    << Qt::endl;
    }
}

Result<void> backup(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_CHECK(wait(session->backup(arguments.positional(1))));
    context.out << QDir::toNativeSeparators(arguments.positional(1)) << '\n';
    sayWhoCanWork(arguments.positional(1), context);
    return {};
}

/// What weighs more than a number in a list.
void sayWhatIsGone(const SalvageReport &report, QTextStream &out)
{
    const auto isGone = [&report](const char *name) {
        const auto table = std::ranges::find(report.tables, QLatin1String(name), &SalvagedRows::table);
        return table != report.tables.end() && table->saved == 0 && (table->lost > 0 || table->unreadable);
    };
    if (isGone("submission"))
        out << Messages::tr("ALL SUBMISSIONS ARE LOST.") << '\n';
    if (isGone("audit_entry"))
        out << Messages::tr("THE AUDIT TRAIL IS LOST: nothing of what was saved can be verified.") << '\n';
}

Result<void> salvage(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const SalvageReport report,
               wait(ContestSession::salvage(arguments.positional(0), arguments.positional(1), context.clock)));
    for (const SalvagedRows &table : report.tables) {
        context.out << Messages::tr("%1: %2 rows saved, %3 lost").arg(table.table).arg(table.saved).arg(table.lost);
        if (table.unreadable)
            context.out << Messages::tr(" or more: a part of the table cannot be read");
        context.out << '\n';
    }
    for (const QString &difference : report.differences)
        context.out << difference << '\n';
    sayWhatIsGone(report, context.out);
    context.out << (report.whole
                        ? Messages::tr("Everything was saved, and all of it matches its records.")
                        : Messages::tr("Not everything could be saved. A backup, where there is one, holds more."))
                << '\n';
    return {};
}

Result<void> restore(const Arguments &arguments, Context &context)
{
    const QString store = arguments.positional(1);
    HOITHI_CHECK(wait(ContestSession::restore(arguments.positional(0), store, {}, {})));
    context.out << (isServerAddress(store) ? store : QDir::toNativeSeparators(store)) << '\n';
    sayWhoCanWork(store, context);
    return {};
}

} // namespace

std::vector<Command> copyCommands()
{
    return {
        {s("backup"),
         s("STORE FILE"),
         QT_TRANSLATE_NOOP("CommandLine", "writes a consistent copy of the contest, also while it is in use"),
         {.positional = {s("STORE"), s("FILE")}},
         backup},
        {s("salvage"),
         s("STORE FILE"),
         QT_TRANSLATE_NOOP("CommandLine", "saves what can be read of a damaged contest file into a new one"),
         {.positional = {s("STORE"), s("FILE")}},
         salvage},
        {s("restore"),
         s("FILE STORE"),
         QT_TRANSLATE_NOOP("CommandLine", "makes a new contest, in a file or on a server, of a backup or contest file"),
         {.positional = {s("FILE"), s("STORE")}},
         restore},
    };
}

} // namespace hoithi::commandline
