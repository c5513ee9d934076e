// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papers/paperdrawing.h"

#include "base/personname.h"
#include "base/text.h"
#include "base/username.h"
#include "domain/question/questionfile.h"
#include "services/bank/openbank.h"
#include "services/papers/paperreading.h"
#include "services/papers/sealedpaper.h"
#include "services/people/acting.h"
#include "services/vault/contentkeys.h"
#include "storage/repositories/bankrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

/// Counts the question among those that no paper of the round may have, where it is one.
bool leaveOut(const BankQuestion &question, const AlikeQuestions &alike, bool approvedOnly, LeftOutQuestions &leftOut)
{
    int *reason = nullptr;
    if (question.state == QuestionState::Retired)
        reason = &leftOut.retired;
    else if (approvedOnly && question.state != QuestionState::Approved)
        reason = &leftOut.unapproved;
    else if (!structuralIssues(question.question).empty() || alike.crowdedOut.contains(QuestionId(question.id)))
        reason = &leftOut.unfit;
    if (reason != nullptr)
        ++*reason;
    return reason != nullptr;
}

DrawBank drawBank(const QuestionBank &bank, const AlikeQuestions &alike, int roundNumber, bool approvedOnly)
{
    DrawBank draw;
    for (const BankQuestion &question : bank.questions) {
        if (question.usedInRound != 0 && question.usedInRound != roundNumber)
            draw.used.emplace_back(question.id);
        else if (!leaveOut(question, alike, approvedOnly, draw.leftOut))
            draw.candidates.push_back(candidateOf(QuestionId(question.id), question.version, question.question));
    }
    draw.leftOut.used = static_cast<int>(draw.used.size());
    draw.nearDuplicates = alike.pairs;
    return draw;
}

/// Who draws, from what.
struct Drawing
{
    QString person;
    BankPtr bank;
    DrawBank draw;
};

/// Who draws, swaps or refreshes.
Result<QString> drawingPerson(Store &store, const QString &actor)
{
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::WriteQuestions, normalized(actor)));
    return person.isEmpty() ? userName() : person;
}

/// What a draft that does not open has drawn nobody knows, and it must not be drawn again.
Result<void> requireKnownPapers(Store &store, int roundNumber)
{
    HOITHI_TRY(const BankKeys keys, bankKeys(store));
    HOITHI_TRY(const std::vector<StoredPaperDraft> drafts, BankRepository(*store.database).newestDrafts());
    for (const StoredPaperDraft &draft : drafts) {
        if (draft.roundNumber == roundNumber)
            continue;
        const Result<Paper> paper = openedDraftPaper(keys, draft);
        if (!paper && isAltered(paper.error())) {
            return failure(ErrorCode::Corrupt,
                           Services::tr("The paper of round %1 cannot be opened: it was altered, and its questions "
                                        "could be drawn a second time. Draw it anew, or restore a backup.")
                               .arg(draft.roundNumber));
        }
    }
    return {};
}

Result<Drawing> drawingFor(Store &store, OpenBank &open, int roundNumber, bool approvedOnly, const QString &actor)
{
    Drawing drawing;
    HOITHI_TRY(drawing.person, drawingPerson(store, actor));
    HOITHI_CHECK(requireKnownPapers(store, roundNumber));
    HOITHI_TRY(const Acting acting, actingPerson(store));
    HOITHI_TRY(drawing.bank, open.read(store));
    drawing.draw = drawBank(*drawing.bank, open.alike(), roundNumber, approvedOnly || acting.byMembers);
    return drawing;
}

Result<void> requireUnfrozen(Store &store, int roundNumber)
{
    HOITHI_TRY(const PaperState state, paperState(store, roundNumber));
    if (state.frozen)
        return failure(ErrorCode::Refused,
                       Services::tr("The paper of round %1 is frozen: it changes no more.").arg(roundNumber));
    return requireRoomForPaper(store, state);
}

/// Stores the next draft with its audit entry. `action` says what was done: "draw", "swap", "refresh".
Result<int> storeDraft(Store &store, const Paper &paper, const QString &person, const QString &what)
{
    BankRepository repository(*store.database);
    std::vector<Fact> facts;
    HOITHI_TRY(const BankKeys keys, bankKeysForWriting(store, facts));
    HOITHI_TRY(const auto before, repository.newestDraft(paper.round));
    StoredPaperDraft draft;
    draft.roundNumber = paper.round;
    draft.version = before ? before->version + 1 : 1;
    draft.keyId = keys.newest();
    draft.sealed = sealedDraftPaper(keys.newestKey(), paper.round, draft.version, paper);
    draft.madeBy = person;
    HOITHI_TRY(draft.madeAtUtc, nowOf(store));
    HOITHI_TRY(const qint64 id, repository.insert(draft));
    HOITHI_TRY(const std::vector<Fact> own, rowFacts(*store.database, RowFacts::PaperDrafts, id));
    facts.insert(facts.end(), own.begin(), own.end());
    HOITHI_CHECK(recordAudit(store, person, QStringLiteral("paper.draft"), QStringLiteral("round %1").arg(paper.round),
                             {{QStringLiteral("version"), draft.version},
                              {QStringLiteral("what"), what},
                              {QStringLiteral("questions"), static_cast<qint64>(paper.drawn.questions.size())},
                              {QStringLiteral("variants"), static_cast<qint64>(paper.drawn.variants.size())},
                              {QStringLiteral("sha256"), QString::fromLatin1(paperHash(paper))}},
                             facts));
    return static_cast<int>(draft.version);
}

QByteArray newSalt()
{
    return SecretBytes::random(paperSaltSize).view().toByteArray();
}

std::vector<Question> wordingsOf(const DrawnPaper &drawn, const QuestionBank &bank)
{
    std::vector<Question> wordings;
    for (const DrawnQuestion &question : drawn.questions)
        wordings.push_back(bank.find(question.id.value())->question);
    return wordings;
}

/// The newest draft, to be changed by who has looked at it.
Result<Paper> draftToChange(Store &store, int roundNumber, int version)
{
    HOITHI_CHECK(requireUnfrozen(store, roundNumber));
    HOITHI_TRY(const PaperState state, paperState(store, roundNumber));
    if (version != 0 && state.version != version) {
        return failure(ErrorCode::Stale,
                       Services::tr("Somebody else has changed the paper of round %1 meanwhile. Look at it again.")
                           .arg(roundNumber));
    }
    return roundPaper(store, roundNumber, false).map([](const SealedPaper &sealed) { return sealed.paper; });
}

} // namespace

Result<Blueprint> suggestedBlueprint(Store &store, int roundNumber)
{
    HOITHI_CHECK(ContestRepository(*store.database).round(roundNumber));
    HOITHI_TRY(const BankKeys keys, bankKeys(store));
    HOITHI_TRY(const std::vector<StoredPaperDraft> drafts, BankRepository(*store.database).newestDrafts());
    const auto after = std::ranges::find_if(
        drafts, [roundNumber](const StoredPaperDraft &draft) { return draft.roundNumber > roundNumber; });
    for (auto draft = after; draft != drafts.begin();) {
        const Result<Paper> paper = openedDraftPaper(keys, *--draft);
        if (paper)
            return paper->blueprint;
        if (!isAltered(paper.error()))
            return failure(paper.error());
    }
    HOITHI_TRY(const auto rules, RuleBookRepository(*store.database).inForce(roundNumber));
    Blueprint blueprint;
    if (rules)
        blueprint.questionCount = rules->rules.questionCount;
    return blueprint;
}

Result<std::vector<BlueprintProblem>> drawingProblems(Store &store, OpenBank &bank, const DrawRequest &request)
{
    HOITHI_TRY(const Drawing drawing, drawingFor(store, bank, request.round, request.approvedOnly, request.actor));
    return drawProblems(request.blueprint, drawing.draw);
}

Result<DrawOutcome> drawRoundPaper(Store &store, OpenBank &bank, const DrawRequest &request)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("draw-paper")));
    HOITHI_CHECK(requireUnfrozen(store, request.round));
    HOITHI_TRY(const Drawing drawing, drawingFor(store, bank, request.round, request.approvedOnly, request.actor));
    DrawOutcome outcome;
    outcome.problems = drawProblems(request.blueprint, drawing.draw);
    if (!outcome.problems.empty())
        return outcome;
    Paper paper;
    paper.round = request.round;
    paper.blueprint = request.blueprint;
    paper.seed = request.seed;
    paper.salt = newSalt();
    HOITHI_TRY(paper.drawn, drawPaper(request.blueprint, drawing.draw, request.seed));
    paper.wordings = wordingsOf(paper.drawn, *drawing.bank);
    HOITHI_TRY(outcome.version, storeDraft(store, paper, drawing.person, QStringLiteral("draw")));
    HOITHI_CHECK(transaction.commit());
    return outcome;
}

Result<int> swapPaperQuestion(Store &store, OpenBank &bank, const PaperSwapRequest &request)
{
    if (saysNothing(request.reason))
        return failure(ErrorCode::InvalidArgument, Services::tr("A question is replaced only with a reason: give it."));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("swap-question")));
    HOITHI_TRY(Paper paper, draftToChange(store, request.round, request.version));
    // Where the contest has no members the draw may have taken what nobody has approved, and so may a swap.
    HOITHI_TRY(const Drawing drawing, drawingFor(store, bank, request.round, false, request.actor));
    SwapRequest swap;
    swap.question = request.question;
    if (request.replacement)
        swap.replacement = QuestionId(*request.replacement);
    swap.reason = request.reason.trimmed();
    swap.by = drawing.person;
    HOITHI_TRY(paper.drawn,
               swapQuestion(paper.drawn, drawnCandidates(paper), paper.blueprint, drawing.draw, paper.seed, swap));
    const auto index = static_cast<std::size_t>(request.question);
    paper.wordings[index] = drawing.bank->find(paper.drawn.questions[index].id.value())->question;
    paper.salt = newSalt();
    HOITHI_TRY(const int version, storeDraft(store, paper, drawing.person, QStringLiteral("swap")));
    HOITHI_CHECK(transaction.commit());
    return version;
}

Result<int> refreshPaper(Store &store, OpenBank &bank, int roundNumber, const QString &actor)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("refresh-paper")));
    HOITHI_TRY(const Paper before, draftToChange(store, roundNumber, 0));
    HOITHI_TRY(const QString person, drawingPerson(store, actor));
    HOITHI_TRY(const BankPtr newestBank, bank.read(store));
    Paper paper = before;
    for (std::size_t i = 0; i < paper.drawn.questions.size(); ++i) {
        const BankQuestion *newest = newestBank->find(paper.drawn.questions[i].id.value());
        paper.drawn.questions[i].version = newest->version;
        paper.wordings[i] = newest->question;
        if (newest->question.options.size() != before.wordings[i].options.size()
            || newest->question.keepOrder != before.wordings[i].keepOrder) {
            return failure(
                ErrorCode::Refused,
                Services::tr("Question %1 of the paper has other options now. Replace it, or draw again.").arg(i + 1));
        }
    }
    HOITHI_TRY(const PaperState state, paperState(store, roundNumber));
    if (paper == before)
        return state.version;
    paper.salt = newSalt();
    HOITHI_TRY(const int version, storeDraft(store, paper, person, QStringLiteral("refresh")));
    HOITHI_CHECK(transaction.commit());
    return version;
}

} // namespace hoithi
