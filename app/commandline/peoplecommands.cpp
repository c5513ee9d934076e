// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/messages.h"
#include "commandline/passphrase.h"
#include "commandline/plaintext.h"
#include "commandline/review/effectprinting.h"
#include "services/audit/subjecttext.h"
#include "services/review/reviewservice.h"

#include <algorithm>

namespace hoithi::commandline {

namespace {

void printOutcome(QTextStream &out, const MemberOutcome &outcome)
{
    if (outcome.serverStatements.isEmpty())
        return;
    out << Messages::tr("The administrator of the server has yet to run this:") << '\n';
    for (const QString &statement : outcome.serverStatements)
        out << "  " << statement << '\n';
    const auto setsPassword = [](const QString &statement) {
        return statement.startsWith(QLatin1String("\\password"));
    };
    if (std::ranges::any_of(outcome.serverStatements, setsPassword)) {
        out << Messages::tr("The password given was not set: you may not set it. \\password asks the server's "
                            "administrator for one.")
            << '\n';
    }
}

Result<void> add(const Arguments &arguments, Context &context)
{
    const auto role = roleFromName(arguments.value(s("role")));
    if (!role)
        return usageError(Messages::tr("--role is one of organiser, judge, secretary, admin"));
    MemberRequest request{
        arguments.value(s("login")), arguments.value(s("name")), *role, {}, arguments.has(s("existing-login"))};
    if (arguments.has(s("password-file"))) {
        HOITHI_TRY(request.password, secretFrom(arguments.value(s("password-file")), ""));
    }
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_TRY(const MemberOutcome outcome, wait(session->recordMember(request)));
    context.out << Messages::tr("%1 is a member of the contest.").arg(request.login) << '\n';
    printOutcome(context.out, outcome);
    return {};
}

Result<void> remove(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_TRY(const MemberOutcome outcome, wait(session->removeMember(arguments.value(s("login")))));
    context.out << Messages::tr("%1 is no longer a member of the contest.").arg(arguments.value(s("login"))) << '\n';
    printOutcome(context.out, outcome);
    return {};
}

/// Without signing in, since nobody can.
Result<void> setPassword(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const QByteArray password, secretFrom(arguments.value(s("password-file")), ""));
    HOITHI_TRY(const auto session, wait(ContestSession::open(arguments.positional(0), context.clock, context.seen)));
    const QString login = arguments.value(s("login"));
    HOITHI_TRY(const std::vector<Member> members, wait(session->members()));
    const auto found = std::ranges::find(members, login, &Member::login);
    if (found == members.end() || !found->active || found->role != Role::Administrator) {
        return failure(ErrorCode::NotFound,
                       Messages::tr("There is no administrator “%1” among the members of this contest.").arg(login));
    }
    HOITHI_CHECK(wait(session->recordMember({login, found->fullName, found->role, password})));
    context.out << Messages::tr("%1 can sign in, and give the others their passwords (people add).").arg(login) << '\n';
    return {};
}

Result<void> list(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const std::vector<Member> members, wait(session->members()));
    for (const Member &member : members) {
        context.out << member.login << '\t' << roleName(member.role) << '\t'
                    << (member.active ? QString() : Messages::tr("no longer a member")) << '\t'
                    << plainText(member.fullName) << '\n';
    }
    return {};
}

Result<void> pending(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const auto session, openWithQuestions(arguments, context));
    HOITHI_TRY(const std::vector<Proposal> proposals, wait(session->openProposals()));
    for (const Proposal &proposal : proposals) {
        const Result<QString> change = wait(session->proposedChange(proposal.id));
        context.out << proposal.id << '\t' << plainText(jointActText(proposal.act)) << '\t'
                    << plainText(subjectText(proposal.subject)) << '\t'
                    << plainText(change ? *change : change.error().message) << '\t' << plainText(proposal.fullName)
                    << '\t' << plainText(proposal.reason) << '\t'
                    << (proposal.lapsed ? Messages::tr("only to be withdrawn: who proposed it may decide it no more")
                                        : QString())
                    << '\n';
    }
    return {};
}

/// Nothing of what changes no prizes by itself.
Result<void> printEffectOf(ContestSession &session, const Proposal &proposal, Context &context)
{
    if (proposal.act == s("key.amend")) {
        HOITHI_TRY(const AmendmentEffect effect, wait(session.proposedEffect(proposal.id)));
        printEffects(context.out, effect.rounds());
    } else if (proposal.act.startsWith(s("submission.")) || proposal.act.startsWith(s("accounts."))) {
        HOITHI_TRY(const RoundEffects effects, wait(session.review().proposedEffect(proposal.id)));
        printEffects(context.out, effects);
    }
    return {};
}

/// What the second person would carry out.
Result<void> previewProposal(ContestSession &session, int id, Context &context)
{
    HOITHI_TRY(const QString change, wait(session.proposedChange(id)));
    HOITHI_TRY(const std::vector<Proposal> proposals, wait(session.openProposals()));
    context.out << plainText(change) << '\n';
    const auto found = std::ranges::find(proposals, qint64{id}, &Proposal::id);
    if (found != proposals.end())
        HOITHI_CHECK(printEffectOf(session, *found, context));
    context.out << previewOnly() << '\n';
    return {};
}

Result<void> confirm(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int id, requiredNumber(arguments, s("proposal"), anyNumber));
    HOITHI_TRY(const auto session, openWithQuestions(arguments, context));
    if (arguments.has(s("preview")))
        return previewProposal(*session, id, context);
    const Result<QString> change = wait(session->proposedChange(id)); // read before it ends
    HOITHI_CHECK(wait(session->confirmProposal(id)));
    context.out << Messages::tr("Proposal %1 is carried out.").arg(id);
    if (change)
        context.out << ' ' << plainText(*change);
    context.out << '\n';
    return {};
}

Result<void> withdraw(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int id, requiredNumber(arguments, s("proposal"), anyNumber));
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_CHECK(wait(session->withdrawProposal(id)));
    context.out << Messages::tr("Proposal %1 is taken back.").arg(id) << '\n';
    return {};
}

} // namespace

std::vector<Command> peopleCommands()
{
    return {
        {s("people add"),
         s("STORE --login L --name NAME --role organiser|judge|secretary|admin [--password-file FILE] "
           "[--existing-login]"),
         QT_TRANSLATE_NOOP("CommandLine", "enters a member, or changes their name, role or password"),
         {.positional = {s("STORE")},
          .values = {s("login"), s("name"), s("role"), s("password-file")},
          .flags = {s("existing-login")},
          .required = {s("login"), s("name"), s("role")}},
         add},
        {s("people set-password"),
         s("FILE --login L --password-file FILE"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "gives an administrator a password in a file where none has one, as it came from a server"),
         {.positional = {s("FILE")},
          .values = {s("login"), s("password-file")},
          .required = {s("login"), s("password-file")}},
         setPassword},
        {s("people remove"),
         s("STORE --login L"),
         QT_TRANSLATE_NOOP("CommandLine", "ends a membership; what they recorded stays"),
         {.positional = {s("STORE")}, .values = {s("login")}, .required = {s("login")}},
         remove},
        {s("people list"),
         s("STORE"),
         QT_TRANSLATE_NOOP("CommandLine", "prints the members and their roles"),
         {.positional = {s("STORE")}},
         list},
        {s("people pending"),
         s("STORE [--questions-passphrase-file FILE]"),
         QT_TRANSLATE_NOOP("CommandLine", "prints what waits for a second person"),
         {.positional = {s("STORE")}, .values = {s("questions-passphrase-file")}},
         pending},
        {s("people confirm"),
         s("STORE --proposal N [--preview] [--questions-passphrase-file FILE]"),
         QT_TRANSLATE_NOOP("CommandLine", "carries out what another member proposed, or shows what it would do"),
         {.positional = {s("STORE")},
          .values = {s("proposal"), s("questions-passphrase-file")},
          .flags = {s("preview")},
          .required = {s("proposal")}},
         confirm},
        {s("people withdraw"),
         s("STORE --proposal N"),
         QT_TRANSLATE_NOOP("CommandLine", "takes back what one has proposed oneself"),
         {.positional = {s("STORE")}, .values = {s("proposal")}, .required = {s("proposal")}},
         withdraw},
    };
}

} // namespace hoithi::commandline
