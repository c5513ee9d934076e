// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/storeaddress.h"
#include "base/username.h"
#include "commandline/command.h"
#include "commandline/messages.h"
#include "commandline/moments.h"
#include "commandline/passphrase.h"
#include "commandline/plaintext.h"

namespace hoithi::commandline {

namespace {

QString dayText(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

Result<void> showPersonal(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const auto session, openUnlocked(arguments, context));
    HOITHI_TRY(const PersonalIdentity identity,
               wait(session->showPersonal(arguments.positional(1), userName(), arguments.value(s("reason")))));
    context.out << "full_name: " << plainText(identity.fullName) << "\nphone: " << plainText(identity.phone)
                << "\nnational_id: " << plainText(identity.nationalId) << '\n';
    return {};
}

Result<RetentionRequest> requestFrom(const Arguments &arguments)
{
    RetentionRequest request;
    if (arguments.has(s("months")) == arguments.has(s("until")))
        return usageError(Messages::tr("give either --months or --until"));
    if (!arguments.has(s("reason")))
        return usageError(Messages::tr("--%1 is missing").arg(s("reason")));
    if (arguments.has(s("months"))) {
        HOITHI_TRY(request.months, requiredNumber(arguments, s("months")));
    } else {
        HOITHI_TRY(request.until, dayOption(arguments, s("until")));
    }
    request.actor = userName();
    request.reason = arguments.value(s("reason"));
    return request;
}

void printPeriod(QTextStream &out, const RetentionState &state)
{
    if (!state.policy) {
        out << noRetentionPeriod() << '\n';
        return;
    }
    if (state.policy->months > 0) {
        out << Messages::tr("Personal data is kept until %1: %2 months after the last round closes.")
                   .arg(dayText(state.lastDay))
                   .arg(state.policy->months);
    } else {
        out << Messages::tr("Personal data is kept until %1.").arg(dayText(state.lastDay));
    }
    out << '\n'
        << Messages::tr("Set by %1 on %2: %3")
               .arg(plainText(state.policy->setBy), dayText(localDay(state.policy->setAtUtc)),
                    plainText(state.policy->reason))
        << '\n';
}

/// With options sets the period, without them only shows it.
Result<void> retentionPolicy(const Arguments &arguments, Context &context)
{
    const bool sets = arguments.has(s("months")) || arguments.has(s("until")) || arguments.has(s("reason"));
    RetentionRequest request;
    if (sets) {
        HOITHI_TRY(request, requestFrom(arguments));
    }
    HOITHI_TRY(const auto session,
               sets ? openForRecording(arguments.positional(0), context) : openStore(arguments.positional(0), context));
    HOITHI_TRY(const RetentionState state, sets ? wait(session->setRetention(request)) : wait(session->retention()));
    printPeriod(context.out, state);
    if (state.erased) {
        context.out << Messages::tr("It is erased already.") << '\n';
        return {};
    }
    HOITHI_TRY(const ContestOverview overview, wait(session->overview()));
    qint64 submissions = 0;
    for (const RoundState &round : overview.rounds)
        submissions += round.submissions;
    context.out << Messages::tr(
                       "Erasing makes the phone and id numbers of %1 submissions and %2 people on the roster, "
                       "all rejected rows, and what was said in complaints unreadable for good. Names, answers and "
                       "results stay.")
                       .arg(submissions)
                       .arg(overview.rosterEntries)
                << '\n';
    if (state.due)
        context.out << erasureIsDue(state) << '\n';
    return {};
}

Result<void> erasePersonal(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_TRY(const Decided decided,
               wait(session->erasePersonal({userName(), arguments.value(s("reason")), arguments.has(s("early"))})));
    if (decided == Decided::Proposed) {
        context.out << awaitsSecondPerson() << '\n';
        return {};
    }
    context.out << Messages::tr(
        "Phone numbers, id numbers, rejected rows and complaints of this contest cannot be read any more. "
        "Backups made before still hold the key: destroy them too.")
                << '\n';
    if (isServerAddress(session->store()))
        context.out << Messages::tr("So do the server's own backups and its archived write-ahead log, until they are "
                                    "gone (docs/server.md).")
                    << '\n';
    return {};
}

} // namespace

QString noRetentionPeriod()
{
    return Messages::tr("No retention period is set for personal data. Set one (personal policy): %1 months after the "
                        "last round leave time for complaints and audits.")
        .arg(suggestedRetentionMonths);
}

QString erasureIsDue(const RetentionState &state)
{
    return Messages::tr("Personal data was to be kept until %1. Erase it (personal erase).")
        .arg(dayText(state.lastDay));
}

std::vector<Command> personalCommands()
{
    return {
        {s("personal show"),
         s("STORE SUBMISSION --reason TEXT [--passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints one person's phone and id number; the reason is recorded first"),
         {.positional = {s("STORE"), s("SUBMISSION")}, .values = {s("reason")}, .required = {s("reason")}},
         showPersonal},
        {s("personal policy"),
         s("STORE [(--months N | --until DATE) --reason TEXT]"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "sets or shows how long personal data is kept, and what erasing it takes away"),
         {.positional = {s("STORE")}, .values = {s("months"), s("until"), s("reason")}},
         retentionPolicy},
        {s("personal erase"),
         s("STORE --reason TEXT [--early]"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "makes all phone and id numbers unreadable for good; results stay verifiable"),
         {.positional = {s("STORE")}, .values = {s("reason")}, .flags = {s("early")}, .required = {s("reason")}},
         erasePersonal},
    };
}

} // namespace hoithi::commandline
