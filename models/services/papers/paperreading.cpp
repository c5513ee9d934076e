// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papers/paperreading.h"

#include "domain/question/nearduplicates.h"
#include "services/bank/bankreading.h"
#include "services/people/acting.h"
#include "services/questions/questionset.h"
#include "services/questions/roundopening.h"
#include "services/vault/contentkeys.h"
#include "storage/repositories/bankrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/questionrepository.h"

#include <algorithm>

namespace hoithi {

namespace {

tl::unexpected<Error> nothingDrawn(int roundNumber)
{
    return failure(ErrorCode::NotFound,
                   Services::tr("No paper is drawn for round %1 yet (paper draw).").arg(roundNumber));
}

Result<SealedPaper> openedFrozen(Store &store, const StoredFrozenPaper &frozen)
{
    if (frozen.keyId == 0) {
        HOITHI_TRY(const SecretPtr key, roundKeyInHand(store, frozen.roundNumber));
        return openedFrozenPaper(*key, frozen);
    }
    HOITHI_TRY(const BankKeys keys, bankKeys(store));
    HOITHI_TRY(const SecretPtr key, keys.key(frozen.keyId));
    return openedFrozenPaper(*key, frozen);
}

Result<bool> hasKeys(Store &store, int roundNumber)
{
    HOITHI_TRY(const QuestionSetState set, questionSetState(store, roundNumber));
    HOITHI_TRY(const std::vector<StoredKey> keys, PaperRepository(*store.database).latestKeys(roundNumber));
    return !set.papers.empty() || !keys.empty();
}

Result<PaperState> stateOf(Store &store, int roundNumber, const std::vector<StoredPaperDraft> &drafts,
                           const std::vector<StoredFrozenPaper> &frozen)
{
    PaperState state;
    state.round = roundNumber;
    if (const auto draft = std::ranges::find(drafts, roundNumber, &StoredPaperDraft::roundNumber);
        draft != drafts.end()) {
        state.version = static_cast<int>(draft->version);
        state.madeBy = draft->madeBy;
        state.madeAtUtc = draft->madeAtUtc;
    }
    if (const auto paper = std::ranges::find(frozen, roundNumber, &StoredFrozenPaper::roundNumber);
        paper != frozen.end()) {
        state.frozen = true;
        state.hash = paper->contentSha256;
        state.frozenBy = paper->frozenBy;
        state.frozenAtUtc = paper->frozenAtUtc;
    }
    HOITHI_TRY(state.keySet, hasKeys(store, roundNumber));
    return state;
}

/// Questions that are nearly like one in another round's paper.
Result<std::vector<int>> likeOthers(Store &store, const BankKeys &keys, const Paper &paper)
{
    NearDuplicateIndex others;
    HOITHI_TRY(const std::vector<StoredPaperDraft> drafts, BankRepository(*store.database).newestDrafts());
    for (const StoredPaperDraft &draft : drafts) {
        if (draft.roundNumber == paper.round)
            continue;
        const Result<Paper> other = openedDraftPaper(keys, draft);
        if (!other && isAltered(other.error()))
            continue; // told by whoever opens that paper
        if (!other)
            return failure(other.error());
        for (std::size_t i = 0; i < other->wordings.size(); ++i)
            others.put(other->drawn.questions[i].id.value(), other->wordings[i]);
    }
    std::vector<int> found;
    for (std::size_t i = 0; i < paper.wordings.size(); ++i) {
        if (!others.neighbours(paper.wordings[i], std::nullopt, 1).empty())
            found.push_back(static_cast<int>(i));
    }
    return found;
}

Result<BankHistory> bankHistory(Store &store)
{
    HOITHI_TRY(const BankRows rows, BankRepository(*store.database).rowsAfter(0));
    BankHistory history;
    history.add(rows);
    return history;
}

template<typename Is>
std::vector<int> questionsThat(const Paper &paper, Is is)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < paper.drawn.questions.size(); ++i) {
        if (is(paper.drawn.questions[i]))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

std::vector<int> unapproved(const Paper &paper, const BankHistory &history)
{
    return questionsThat(paper, [&](const DrawnQuestion &question) {
        const auto standing = history.questions().find(question.id.value());
        return standing == history.questions().end() || !standing->second.approved.contains(question.version);
    });
}

std::vector<int> changed(const Paper &paper, const BankHistory &history)
{
    return questionsThat(paper, [&](const DrawnQuestion &question) {
        const auto standing = history.questions().find(question.id.value());
        return standing != history.questions().end() && standing->second.version != question.version;
    });
}

} // namespace

Result<SecretPtr> roundKeyInHand(Store &store, int roundNumber)
{
    const QuestionRepository questions(*store.database);
    HOITHI_CHECK(requireKeyInSight(store, roundNumber));
    HOITHI_TRY(const auto released, questions.releasedKeys());
    if (const auto found = released.find(roundNumber); found != released.end()) {
        auto key = SecretBytes::copyOf(QByteArray::fromHex(found->second));
        return std::make_shared<const SecretBytes>(std::move(key));
    }
    HOITHI_TRY(const auto stored, questions.roundKey(roundNumber));
    const SecretPtr questionKey = store.session->questions.key();
    if (!stored || !questionKey) {
        return failure(ErrorCode::Sealed,
                       Services::tr("The paper of round %1 is sealed until the round is opened. Organisers give the "
                                    "questions passphrase (--questions-passphrase-file, or the variable "
                                    "HOITHI_QUESTIONS_PASSPHRASE).")
                           .arg(roundNumber));
    }
    return unwrappedRoundKey(*questionKey, *stored);
}

Result<void> requireUnfrozenRound(Store &store, int roundNumber)
{
    HOITHI_TRY(const auto frozen, BankRepository(*store.database).frozenPaper(roundNumber));
    if (frozen) {
        return failure(
            ErrorCode::Refused,
            Services::tr("The paper of round %1 is frozen, with all its answer keys: none is added.").arg(roundNumber));
    }
    return {};
}

Result<std::vector<PaperState>> paperStates(Store &store)
{
    const BankRepository repository(*store.database);
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    HOITHI_TRY(const std::vector<StoredPaperDraft> drafts, repository.newestDrafts());
    HOITHI_TRY(const std::vector<StoredFrozenPaper> frozen, repository.frozenPapers());
    std::vector<PaperState> states;
    for (const Round &round : rounds) {
        HOITHI_TRY(PaperState state, stateOf(store, round.number, drafts, frozen));
        states.push_back(std::move(state));
    }
    return states;
}

Result<PaperState> paperState(Store &store, int roundNumber)
{
    HOITHI_CHECK(ContestRepository(*store.database).round(roundNumber));
    HOITHI_TRY(const std::vector<PaperState> states, paperStates(store));
    return *std::ranges::find(states, roundNumber, &PaperState::round);
}

Result<void> requireRoomForPaper(Store &store, const PaperState &state)
{
    if (state.keySet) {
        return failure(ErrorCode::Refused,
                       Services::tr("Round %1 has an answer key already, of a paper from elsewhere.").arg(state.round));
    }
    HOITHI_TRY(const auto opening, QuestionRepository(*store.database).opening(state.round));
    if (opening)
        return failure(ErrorCode::Refused, Services::tr("Round %1 is open: no paper can be added.").arg(state.round));
    return {};
}

Result<PaperImages> bankImages(Store &store, const Paper &paper)
{
    PaperImages images;
    for (const Question &wording : paper.wordings) {
        for (const QuestionImage &image : wording.images) {
            if (images.contains(image.sha256))
                continue;
            HOITHI_TRY(images[image.sha256], questionImage(store, image.sha256));
        }
    }
    return images;
}

Result<SealedPaper> roundPaper(Store &store, int roundNumber, bool withImages)
{
    const BankRepository repository(*store.database);
    HOITHI_TRY(const auto frozen, repository.frozenPaper(roundNumber));
    if (frozen)
        return openedFrozen(store, *frozen);
    HOITHI_TRY(const auto draft, repository.newestDraft(roundNumber));
    if (!draft)
        return nothingDrawn(roundNumber);
    HOITHI_TRY(const BankKeys keys, bankKeys(store));
    SealedPaper opened;
    HOITHI_TRY(opened.paper, openedDraftPaper(keys, *draft));
    if (!withImages)
        return opened;
    HOITHI_TRY(opened.images, bankImages(store, opened.paper));
    return opened;
}

Result<void> requireSightOfPaper(Store &store, int roundNumber)
{
    HOITHI_TRY(const Acting acting, actingPerson(store));
    if (seesBank(acting))
        return {};
    const QuestionRepository questions(*store.database);
    HOITHI_TRY(const Round round, ContestRepository(*store.database).round(roundNumber));
    HOITHI_TRY(const auto roundKey, questions.roundKey(roundNumber));
    HOITHI_TRY(const auto opening, questions.opening(roundNumber));
    HOITHI_TRY(const Instant now, nowOf(store));
    const bool isSecretary = !acting.member || acting.member->role == Role::Secretary;
    if ((!roundKey || opening) && now >= (isSecretary ? round.closesAtUtc : round.opensAtUtc))
        return {};
    if (!acting.member)
        return requireSightOfBank(store);
    return failure(
        ErrorCode::Refused,
        isSecretary
            ? Services::tr("The paper of round %1 is not for secretaries until the round is over.").arg(roundNumber)
            : Services::tr("The paper of round %1 is not for judges until the round is open.").arg(roundNumber));
}

Result<QByteArray> paperImage(Store &store, int roundNumber, const QByteArray &sha256)
{
    HOITHI_CHECK(requireSightOfPaper(store, roundNumber));
    HOITHI_TRY(const SealedPaper opened, roundPaper(store, roundNumber, true));
    const auto found = opened.images.find(sha256);
    if (found == opened.images.end())
        return failure(ErrorCode::NotFound, Services::tr("The image is not in this contest."));
    return found->second;
}

Result<OpenPaper> openPaper(Store &store, int roundNumber)
{
    OpenPaper open;
    HOITHI_TRY(open.state, paperState(store, roundNumber));
    HOITHI_CHECK(requireSightOfPaper(store, roundNumber));
    HOITHI_TRY(SealedPaper sealed, roundPaper(store, roundNumber, false));
    open.paper = std::make_shared<const Paper>(std::move(sealed.paper));
    if (open.state.frozen)
        return open;
    HOITHI_TRY(const BankHistory history, bankHistory(store));
    open.unsettled = unapproved(*open.paper, history);
    open.changed = changed(*open.paper, history);
    HOITHI_TRY(const BankKeys keys, bankKeys(store));
    HOITHI_TRY(open.likeUsed, likeOthers(store, keys, *open.paper));
    return open;
}

Result<std::vector<int>> unapprovedQuestions(Store &store, const Paper &paper)
{
    HOITHI_TRY(const BankHistory history, bankHistory(store));
    return unapproved(paper, history);
}

} // namespace hoithi
