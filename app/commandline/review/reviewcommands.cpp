// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What judges decide about a ranking.
#include "commandline/command.h"
#include "commandline/messages.h"
#include "commandline/plaintext.h"
#include "commandline/review/effectprinting.h"
#include "services/review/reviewservice.h"

namespace hoithi::commandline {

namespace {

/// What is decided, and how it is told.
struct Decision
{
    EffectRequest effect;
    std::function<QFuture<Result<Decided>>(ContestSession &, const QStringList &judges, const QString &reason)> record;
    QString done;
};

/// A line about accounts that other lists keep together; empty for none, and for other decisions.
Result<QString> staysTogether(ContestSession &session, const EffectRequest &effect)
{
    if (effect.act != ReviewAct::Separate)
        return QString();
    HOITHI_TRY(const QString text, wait(session.review().togetherOnceSeparated(effect.accounts, effect.fromRound)));
    return text.isEmpty() ? text : QString(plainText(text) + QLatin1Char('\n'));
}

/// Tells the effect on the prizes first; with --preview nothing else.
Result<void> decideAndTell(const Decision &decision, const Arguments &arguments, Context &context)
{
    const bool preview = arguments.has(s("preview"));
    QStringList judges;
    if (!preview || arguments.has(s("judge"))) {
        HOITHI_TRY(judges, twoPeople(arguments, s("judge")));
    }
    const QString reason = arguments.value(s("reason"));
    if (!preview && reason.isEmpty())
        return usageError(Messages::tr("--%1 is missing").arg(s("reason")));
    HOITHI_TRY(const auto session, preview ? openStore(arguments.positional(0), context)
                                           : openForRecording(arguments.positional(0), context));
    EffectRequest effect = decision.effect;
    effect.judges = judges;
    HOITHI_TRY(const RoundEffects effects, wait(session->review().effectOf(effect)));
    HOITHI_TRY(const QString together, staysTogether(*session, decision.effect));
    if (preview) {
        printEffects(context.out, effects);
        context.out << together;
        context.out << previewOnly() << '\n';
        return {};
    }
    HOITHI_TRY(const Decided decided, wait(decision.record(*session, judges, reason)));
    printEffects(context.out, effects);
    tellDecided(context, decided, together.isEmpty() ? decision.done : Messages::tr("This list no longer holds."));
    context.out << together;
    return {};
}

Result<void> invalidate(const Arguments &arguments, Context &context)
{
    const QString submission = arguments.positional(1);
    const auto record = [submission](ContestSession &session, const QStringList &judges, const QString &reason) {
        return session.invalidate(submission, judges, reason);
    };
    return decideAndTell({{ReviewAct::Invalidate, submission, {}, 1},
                          record,
                          Messages::tr("Submission %1 is invalidated.").arg(submission)},
                         arguments, context);
}

Result<void> reinstate(const Arguments &arguments, Context &context)
{
    const QString submission = arguments.positional(1);
    const auto record = [submission](ContestSession &session, const QStringList &judges, const QString &reason) {
        return session.review().reinstate(submission, judges, reason);
    };
    return decideAndTell({{ReviewAct::Reinstate, submission, {}, 1},
                          record,
                          Messages::tr("Submission %1 counts again.").arg(submission)},
                         arguments, context);
}

Result<void> changeAccounts(ReviewAct act, const QString &done, const Arguments &arguments, Context &context)
{
    const QStringList accounts = arguments.positionalFrom(1);
    HOITHI_TRY(const int round, requiredNumber(arguments, s("round")));
    const auto record = [=](ContestSession &session, const QStringList &judges, const QString &reason) {
        const AccountRequest request{accounts, round, judges, reason};
        return act == ReviewAct::Merge ? session.review().mergeAccounts(request)
                                       : session.review().separateAccounts(request);
    };
    return decideAndTell({{act, {}, accounts, round}, record, done.arg(accounts.join(s(", ")), QString::number(round))},
                         arguments, context);
}

Result<void> merge(const Arguments &arguments, Context &context)
{
    return changeAccounts(ReviewAct::Merge, Messages::tr("The accounts %1 count as one person from round %2 on."),
                          arguments, context);
}

Result<void> separate(const Arguments &arguments, Context &context)
{
    return changeAccounts(ReviewAct::Separate, Messages::tr("The accounts %1 count apart from round %2 on."), arguments,
                          context);
}

Result<void> finalise(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int round, requiredNumber(arguments, s("round")));
    HOITHI_TRY(const QString judge, ownName(arguments, s("judge")));
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_CHECK(wait(session->review().finalise(round, judge, arguments.value(s("comment")))));
    context.out << Messages::tr("The result of round %1 is final.").arg(round) << '\n';
    return {};
}

Result<void> printBlockers(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int round, requiredNumber(arguments, s("round")));
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const FinalisationState state, wait(session->review().finalisation(round)));
    for (const QString &text : state.texts)
        context.out << plainText(text) << '\n';
    if (state.run && state.run->finalisation) {
        context.out << Messages::tr("%1 declared run %2 of round %3 final: %4")
                           .arg(plainText(state.run->finalisation->judge), QString::fromLatin1(state.run->runHash),
                                QString::number(round), plainText(state.run->finalisation->comment))
                    << '\n';
    } else if (state.texts.isEmpty()) {
        context.out << Messages::tr("Nothing keeps the result of round %1 from being final.").arg(round) << '\n';
    }
    return {};
}

Command submissionCommand(const QString &name, const char *summary, Result<void> (*run)(const Arguments &, Context &))
{
    return {name,
            s("STORE SUBMISSION --judge A --judge B --reason TEXT [--preview]"),
            summary,
            {.positional = {s("STORE"), s("SUBMISSION")},
             .values = {s("judge"), s("reason")},
             .repeatable = {s("judge")},
             .flags = {s("preview")}},
            run};
}

Command accountCommand(const QString &name, const char *summary, Result<void> (*run)(const Arguments &, Context &))
{
    return {name,
            s("STORE ACCOUNT ACCOUNT… --round N --judge A --judge B --reason TEXT [--preview]"),
            summary,
            {.positional = {s("STORE"), s("ACCOUNT")},
             .lastRepeats = true,
             .values = {s("round"), s("judge"), s("reason")},
             .repeatable = {s("judge")},
             .flags = {s("preview")},
             .required = {s("round")}},
            run};
}

} // namespace

std::vector<Command> reviewCommands()
{
    return {
        submissionCommand(s("review invalidate"),
                          QT_TRANSLATE_NOOP("CommandLine",
                                            "takes a submission out, decided by two judges, and says who "
                                            "enters and leaves the prizes"),
                          invalidate),
        submissionCommand(
            s("review reinstate"),
            QT_TRANSLATE_NOOP("CommandLine", "takes an invalidated submission back in, decided by two judges"),
            reinstate),
        accountCommand(
            s("review merge"),
            QT_TRANSLATE_NOOP("CommandLine", "counts accounts as one person from a round on, decided by two judges"),
            merge),
        accountCommand(s("review separate"),
                       QT_TRANSLATE_NOOP("CommandLine", "counts merged accounts apart again from a round on"),
                       separate),
        {s("review blockers"),
         s("STORE --round N"),
         QT_TRANSLATE_NOOP("CommandLine", "what keeps a round's result from being final"),
         {.positional = {s("STORE")}, .values = {s("round")}, .required = {s("round")}},
         printBlockers},
        {s("review finalise"),
         s("STORE --round N --judge NAME --comment TEXT"),
         QT_TRANSLATE_NOOP("CommandLine", "declares a signed result final"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("judge"), s("comment")},
          .required = {s("round"), s("comment")}},
         finalise},
    };
}

} // namespace hoithi::commandline
