// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "commandline/command.h"
#include "commandline/messages.h"
#include "commandline/passphrase.h"
#include "commandline/review/effectprinting.h"

namespace hoithi::commandline {

namespace {

Result<void> create(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const QString passphrase, givenPassphrase(arguments));
    HOITHI_TRY(const QString questions, givenQuestionsPassphrase(arguments));
    const PassingSecret passing(passphrase);
    const PassingSecret passingQuestions(questions);
    HOITHI_TRY(const auto session,
               wait(ContestSession::create(arguments.positional(0), arguments.value(s("preset")), context.clock,
                                           {passphrase, {}}, context.seen, {questions, {}})));
    if (const QString code = session->takeRecoveryCode(); !code.isEmpty())
        printRecoveryCode(code, context.err);
    else
        context.err << Messages::tr("Phone numbers and id numbers are not protected until a passphrase is set (vault "
                                    "protect).")
                    << Qt::endl;
    if (const QString code = session->takeQuestionsRecoveryCode(); !code.isEmpty())
        printQuestionsRecoveryCode(code, context.err);
    context.err << noRetentionPeriod() << Qt::endl;
    HOITHI_TRY(const ContestOverview overview, wait(session->overview()));
    context.out << Messages::tr("Created %1: %2 rounds, %3 agencies.")
                       .arg(overview.storeName)
                       .arg(overview.rounds.size())
                       .arg(overview.agencies)
                << '\n';
    return {};
}

Result<void> setKey(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int round, requiredNumber(arguments, s("round")));
    int options = 4;
    if (arguments.has(s("options"))) {
        HOITHI_TRY(options, requiredNumber(arguments, s("options")));
    }
    if (arguments.has(s("key")) == arguments.has(s("key-file")))
        return usageError(Messages::tr("give either --key or --key-file"));
    QString key = arguments.value(s("key"));
    if (arguments.has(s("key-file"))) {
        HOITHI_TRY(key, readSecret(arguments.value(s("key-file"))));
    }
    HOITHI_TRY(const QString passphrase, givenQuestionsPassphrase(arguments));
    const PassingSecret passing(passphrase);
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_CHECK(wait(session->setKey(round, arguments.value(s("paper-code")), key, options, passphrase)));
    context.out << Messages::tr("The key of round %1 is set.").arg(round) << '\n';
    return {};
}

QString entryText(const KeyEntry &entry)
{
    AnswerKey alone;
    alone.entries = {entry};
    return keyText(alone);
}

/// Which question becomes what, of each variant where there are several.
void printKeys(QTextStream &out, const std::vector<KeyEntryChange> &entries)
{
    if (entries.size() < 2)
        return;
    out << Messages::tr("In each variant of the paper:") << '\n';
    for (const KeyEntryChange &change : entries) {
        out << "  " << change.paperCode << '\t' << Messages::tr("question %1").arg(change.question) << '\t'
            << entryText(change.before) << " → " << entryText(change.after) << '\n';
    }
}

void printCorrect(QTextStream &out, const std::vector<CorrectChange> &changes)
{
    if (changes.empty())
        return;
    out << Messages::tr("Right answers, before → after, and people:") << '\n';
    for (const CorrectChange &change : changes)
        out << "  " << change.before << " → " << change.after << '\t' << change.people << '\n';
}

void printAmendment(QTextStream &out, const AmendmentEffect &effect)
{
    if (effect.refusal.isEmpty())
        printTarget(out, effect);
    else
        out << effect.refusal << '\n';
    printKeys(out, effect.entries);
    printCorrect(out, effect.correct);
    if (effect.refusal.isEmpty())
        printPrizes(out, effect);
    if (!effect.others.empty())
        printEffects(out, effect.others);
}

struct Amended
{
    AmendmentEffect effect;
    Decided decided = Decided::Proposed;
};

/// With the effect of exactly what is recorded. Nobody has seen it yet: where somebody else changes the key meanwhile, it is looked at
/// again.
Result<Amended> recordAmendment(ContestSession &session, KeyAmendment amendment)
{
    constexpr int mostTries = 20;
    for (int tries = 1;; ++tries) {
        HOITHI_TRY(AmendmentEffect effect, wait(session.previewAmendment(amendment)));
        amendment.shownKeys = effect.keys;
        const Result<Decided> decided = wait(session.amendKey(amendment));
        if (decided)
            return Amended{std::move(effect), *decided};
        if (decided.error().code != ErrorCode::Stale || tries == mostTries)
            return failure(decided.error());
    }
}

/// Tells the effect on the prizes too; with --preview nothing else.
Result<void> amendKey(const Arguments &arguments, Context &context)
{
    KeyAmendment amendment;
    HOITHI_TRY(amendment.roundNumber, requiredNumber(arguments, s("round")));
    HOITHI_TRY(amendment.question, requiredNumber(arguments, s("question")));
    if (arguments.has(s("accept")) == arguments.has(s("neutralise")))
        return usageError(Messages::tr("give either --accept or --neutralise"));
    amendment.paperCode = arguments.value(s("paper-code"));
    amendment.accept = arguments.value(s("accept"));
    amendment.neutralise = arguments.has(s("neutralise"));
    amendment.reason = arguments.value(s("reason"));
    const bool preview = arguments.has(s("preview"));
    if (!preview || arguments.has(s("approver"))) {
        HOITHI_TRY(amendment.approvers, twoPeople(arguments, s("approver")));
    }
    if (!preview && amendment.reason.isEmpty())
        return usageError(Messages::tr("--%1 is missing").arg(s("reason")));
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    if (preview) {
        HOITHI_TRY(const AmendmentEffect effect, wait(session->previewAmendment(amendment)));
        printAmendment(context.out, effect);
        context.out << previewOnly() << '\n';
        return {};
    }
    HOITHI_TRY(const Amended amended, recordAmendment(*session, std::move(amendment)));
    printAmendment(context.out, amended.effect);
    if (amended.decided == Decided::Proposed)
        context.out << awaitsSecondPerson() << '\n';
    return {};
}

Result<void> sign(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const int round, requiredNumber(arguments, s("round")));
    HOITHI_TRY(const QString judge, ownName(arguments, s("judge")));
    HOITHI_TRY(const auto session, openForRecording(arguments.positional(0), context));
    HOITHI_TRY(const SignOutcome outcome, wait(session->sign(round, judge)));
    context.out << Messages::tr("Round %1: signatures so far %2, needed %3.")
                       .arg(round)
                       .arg(outcome.signatures)
                       .arg(outcome.quorum)
                << '\n';
    return {};
}

} // namespace

std::vector<Command> contestCommands()
{
    return {
        {s("create"),
         s("STORE --preset kh2475 [--passphrase-file F] [--questions-passphrase-file F]"),
         QT_TRANSLATE_NOOP("CommandLine", "makes a new contest from a plan"),
         {.positional = {s("STORE")},
          .values = {s("preset"), s("questions-passphrase-file")},
          .required = {s("preset")}},
         create},
        {s("paper set-key"),
         s("STORE --round N (--key ACBD… | --key-file F) [--paper-code C] [--options K] [--questions-passphrase-file "
           "F]"),
         QT_TRANSLATE_NOOP("CommandLine", "sets the key of a round; nothing is imported before"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("key"), s("key-file"), s("paper-code"), s("options"),
                     s("questions-passphrase-file")},
          .required = {s("round")}},
         setKey},
        {s("key amend"),
         s("STORE --round N --question Q (--accept B,C | --neutralise) --approver A --approver B --reason TEXT "
           "[--paper-code C] [--preview]"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "changes a key, decided by two people, and says who enters and leaves the prizes"),
         {.positional = {s("STORE")},
          .values = {s("round"), s("question"), s("accept"), s("approver"), s("reason"), s("paper-code")},
          .repeatable = {s("approver")},
          .flags = {s("neutralise"), s("preview")},
          .required = {s("round"), s("question")}},
         amendKey},
        {s("sign"),
         s("STORE --round N --judge NAME"),
         QT_TRANSLATE_NOOP("CommandLine", "signs the current ranking of a round"),
         {.positional = {s("STORE")}, .values = {s("round"), s("judge")}, .required = {s("round")}},
         sign},
    };
}

} // namespace hoithi::commandline
