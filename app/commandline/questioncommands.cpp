// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"
#include "base/username.h"
#include "commandline/command.h"
#include "commandline/messages.h"
#include "commandline/passphrase.h"

namespace hoithi::commandline {

namespace {

Result<QString> neededQuestionsPassphrase(const Arguments &arguments)
{
    HOITHI_TRY(const QString passphrase, givenQuestionsPassphrase(arguments));
    if (!passphrase.isEmpty())
        return passphrase;
    return usageError(Messages::tr("give the questions passphrase: --questions-passphrase-file, or the variable "
                                   "HOITHI_QUESTIONS_PASSPHRASE"));
}

Result<void> protect(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const QString passphrase, neededQuestionsPassphrase(arguments));
    const PassingSecret passingPassphrase(passphrase);
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_TRY(const Protection protection, wait(session->protectQuestions({passphrase, {}}, userName())));
    context.out << Messages::tr("Question sets are sealed from now on, each until its round is opened.") << '\n';
    printQuestionsRecoveryCode(protection.recoveryCode, context.err);
    if (protection.olderContent)
        context.err << Messages::tr("Rounds that have an answer key already keep it as it is, in clear.") << Qt::endl;
    return {};
}

Result<void> changePassphrase(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const QString current, neededQuestionsPassphrase(arguments));
    const PassingSecret passingCurrent(current);
    HOITHI_TRY(const QString wanted, neededNewPassphrase(arguments));
    const PassingSecret passingWanted(wanted);
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_CHECK(wait(session->changeQuestionsPassphrase(current, {wanted, {}}, userName())));
    context.out << Messages::tr("The passphrase is changed. Backups keep the one they had.") << '\n';
    return {};
}

Result<void> recover(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const QString code, readSecret(arguments.value(s("code-file"))));
    const PassingSecret passingCode(code);
    HOITHI_TRY(const QString wanted, neededNewPassphrase(arguments));
    const PassingSecret passingWanted(wanted);
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_CHECK(wait(session->recoverQuestions(code, {wanted, {}}, userName())));
    context.out << Messages::tr("The new passphrase is set. The recovery code stays valid.") << '\n';
    return {};
}

Result<void> openRound(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int round, requiredNumber(arguments, s("round")));
    HOITHI_TRY(const QString passphrase, givenQuestionsPassphrase(arguments));
    const PassingSecret passingPassphrase(passphrase);
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_CHECK(wait(session->openRound(round, passphrase, userName())));
    context.out << Messages::tr("The question set of round %1 is open, for everybody who has the contest.").arg(round)
                << '\n';
    return {};
}

QString sentenceOn(const RoundState &round, Instant now)
{
    switch (round.questions.seal) {
    case QuestionSeal::Sealed: {
        const QString opens = toIsoLocal(round.round.opensAtUtc);
        if (round.questions.papers.empty() && !round.keyHidden)
            return Messages::tr("sealed until %1; no key is set yet").arg(opens);
        return now < round.round.opensAtUtc ? Messages::tr("sealed until %1").arg(opens)
                                            : Messages::tr("sealed, and can be opened since %1").arg(opens);
    }
    case QuestionSeal::Opened:
        return Messages::tr("opened by %1 at %2")
            .arg(round.questions.openedBy, toIsoLocal(round.questions.openedAtUtc));
    case QuestionSeal::None:
        break;
    }
    if (round.keyHidden)
        return Messages::tr("hidden from you until the round closes");
    return round.questionCount == 0 ? Messages::tr("no key is set yet; it will not be sealed")
                                    : Messages::tr("not sealed");
}

Result<void> status(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const auto session, openStore(arguments.positional(0), context));
    HOITHI_TRY(const ContestOverview overview, wait(session->overview()));
    for (const RoundState &round : overview.rounds) {
        context.out << Messages::tr("Round %1, question set: %2")
                           .arg(round.round.number)
                           .arg(sentenceOn(round, context.clock->nowUtc()))
                    << '\n';
    }
    return {};
}

} // namespace

std::vector<Command> questionCommands()
{
    return {
        {s("questions protect"),
         s("STORE [--questions-passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine", "seals the question sets of rounds that have no key yet, until they open"),
         {.positional = {s("STORE")}, .values = {s("questions-passphrase-file")}},
         protect},
        {s("questions change-passphrase"),
         s("STORE [--questions-passphrase-file F] [--new-passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine", "replaces the organisers' passphrase of question sets by another"),
         {.positional = {s("STORE")}, .values = {s("questions-passphrase-file"), s("new-passphrase-file")}},
         changePassphrase},
        {s("questions recover"),
         s("STORE --code-file F [--new-passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine", "sets a new passphrase of question sets by their printed recovery code"),
         {.positional = {s("STORE")},
          .values = {s("code-file"), s("new-passphrase-file")},
          .required = {s("code-file")}},
         recover},
        {s("round open"),
         s("STORE --round N [--questions-passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine", "releases the key of a round's question set, once the round opens"),
         {.positional = {s("STORE")}, .values = {s("round"), s("questions-passphrase-file")}, .required = {s("round")}},
         openRound},
        {s("round status"),
         s("STORE"),
         QT_TRANSLATE_NOOP("CommandLine", "says which question sets are sealed, and who opened the others"),
         {.positional = {s("STORE")}},
         status},
    };
}

} // namespace hoithi::commandline
