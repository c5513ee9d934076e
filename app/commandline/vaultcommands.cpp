// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/username.h"
#include "commandline/command.h"
#include "commandline/messages.h"
#include "commandline/passphrase.h"

namespace hoithi::commandline {

namespace {

QString sentenceOn(VaultState state)
{
    switch (state) {
    case VaultState::Open:
        return Messages::tr(
            "Not protected: phone numbers and id numbers are sealed, but the key lies in the contest. Set "
            "a passphrase (vault protect).");
    case VaultState::Locked:
        return Messages::tr("Protected: the passphrase opens it.");
    case VaultState::Unlocked:
        return Messages::tr("Protected: the passphrase given opens it.");
    case VaultState::Erased:
        break;
    }
    return Messages::tr("Erased: phone numbers and id numbers cannot be read any more.");
}

Result<QString> passphraseToSet(const Arguments &arguments)
{
    HOITHI_TRY(const QString passphrase, givenNewPassphrase(arguments));
    return passphrase.isEmpty() ? neededPassphrase(arguments) : passphrase;
}

Result<void> status(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_TRY(const VaultState state, wait(session->vaultState()));
    context.out << sentenceOn(state) << '\n';
    return {};
}

Result<void> protect(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const QString passphrase, passphraseToSet(arguments));
    const PassingSecret passingPassphrase(passphrase);
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const Protection protection, wait(session->protect({passphrase, {}}, userName())));
    context.out << Messages::tr("The contest is protected by the passphrase.") << '\n';
    printRecoveryCode(protection.recoveryCode, context.err);
    if (protection.olderContent) {
        context.err << Messages::tr(
            "Copies and backups made before hold the old key: with one of them, what was sealed "
            "until now can be read, and phone numbers sealed later can be guessed by trying. "
            "Destroy them.")
                    << Qt::endl;
    }
    return {};
}

Result<void> changePassphrase(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const QString current, neededPassphrase(arguments));
    const PassingSecret passingCurrent(current);
    HOITHI_TRY(const QString wanted, neededNewPassphrase(arguments));
    const PassingSecret passingWanted(wanted);
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_CHECK(wait(session->changePassphrase(current, {wanted, {}}, userName())));
    context.out << Messages::tr("The passphrase is changed. Backups keep the one they had.") << '\n';
    return {};
}

Result<void> recover(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const QString code, readSecret(arguments.value(s("code-file"))));
    const PassingSecret passingCode(code);
    HOITHI_TRY(const QString passphrase, passphraseToSet(arguments));
    const PassingSecret passingPassphrase(passphrase);
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_CHECK(wait(session->recover(code, {passphrase, {}}, userName())));
    context.out << Messages::tr("The new passphrase is set. The recovery code stays valid.") << '\n';
    return {};
}

} // namespace

std::vector<Command> vaultCommands()
{
    return {
        {s("vault status"),
         s("STORE"),
         QT_TRANSLATE_NOOP("CommandLine", "says whether phone numbers and id numbers are protected"),
         {.positional = {s("STORE")}},
         status},
        {s("vault protect"),
         s("STORE [--passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine", "sets the first passphrase and shows the recovery code"),
         {.positional = {s("STORE")}, .values = {s("new-passphrase-file")}},
         protect},
        {s("vault change-passphrase"),
         s("STORE [--passphrase-file F] [--new-passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine", "replaces the passphrase by another"),
         {.positional = {s("STORE")}, .values = {s("new-passphrase-file")}},
         changePassphrase},
        {s("vault recover"),
         s("STORE --code-file F [--new-passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine", "sets a new passphrase by the printed recovery code"),
         {.positional = {s("STORE")},
          .values = {s("code-file"), s("new-passphrase-file")},
          .required = {s("code-file")}},
         recover},
    };
}

} // namespace hoithi::commandline
