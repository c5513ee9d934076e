// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papers/paperfreezing.h"

#include "base/username.h"
#include "services/papers/paperreading.h"
#include "services/people/acting.h"
#include "services/questions/keystoring.h"
#include "services/questions/questionset.h"
#include "services/review/answerkeys.h"
#include "storage/repositories/bankrepository.h"
#include "storage/repositories/questionrepository.h"
#include "storage/transaction.h"

namespace hoithi {

namespace {

const QString act = QStringLiteral("paper.freeze");

/// The draft that is to be frozen, with everything that the round needs of it.
struct ReadyPaper
{
    SealedPaper sealed;
    int version = 0;
    std::vector<AnswerKey> keys;
    QByteArray hash;
};

std::vector<AnswerKey> keysOf(const Paper &paper)
{
    std::vector<AnswerKey> keys;
    for (std::size_t i = 0; i < paper.drawn.variants.size(); ++i)
        keys.push_back(keyOf(paper, static_cast<int>(i)));
    return keys;
}

Result<void> requireFreezable(Store &store, const PaperState &state)
{
    if (state.frozen) {
        return failure(ErrorCode::AlreadyExists,
                       Services::tr("The paper of round %1 is frozen: it changes no more.").arg(state.round));
    }
    return requireRoomForPaper(store, state);
}

Result<void> requireApproved(Store &store, const Paper &paper)
{
    HOITHI_TRY(const Acting acting, actingPerson(store));
    if (!acting.byMembers)
        return {};
    HOITHI_TRY(const std::vector<int> open, unapprovedQuestions(store, paper));
    if (open.empty())
        return {};
    return failure(
        ErrorCode::Refused,
        Services::tr("Question %1 of the paper is not approved as it is worded there.").arg(open.front() + 1));
}

Result<ReadyPaper> readyPaper(Store &store, int roundNumber, int version)
{
    HOITHI_TRY(const PaperState state, paperState(store, roundNumber));
    HOITHI_CHECK(requireFreezable(store, state));
    if (version != 0 && version != state.version) {
        return failure(ErrorCode::Stale,
                       Services::tr("Somebody else has changed the paper of round %1 meanwhile. Look at it again.")
                           .arg(roundNumber));
    }
    ReadyPaper ready;
    HOITHI_TRY(ready.sealed, roundPaper(store, roundNumber, true));
    HOITHI_CHECK(requireApproved(store, ready.sealed.paper));
    ready.version = state.version;
    ready.keys = keysOf(ready.sealed.paper);
    HOITHI_CHECK(requireKeyByRules(store, roundNumber, ready.keys.front()));
    ready.hash = paperHash(ready.sealed.paper);
    return ready;
}

/// What the server compares too: which draft of which round, and what it says.
QString contentOf(int roundNumber, const ReadyPaper &ready)
{
    return QStringLiteral("%1:%2:%3").arg(roundNumber).arg(ready.version).arg(QString::fromLatin1(ready.hash));
}

Result<std::vector<Fact>> sealKeys(Store &store, int roundNumber, const SecretBytes &roundKey,
                                   const std::vector<AnswerKey> &keys, Instant now)
{
    std::vector<Fact> facts;
    for (const AnswerKey &key : keys) {
        HOITHI_TRY(const qint64 id,
                   QuestionRepository(*store.database).insert(sealedSet(roundKey, roundNumber, key, now)));
        HOITHI_TRY(const std::vector<Fact> fact, rowFacts(*store.database, RowFacts::QuestionSets, id));
        facts.insert(facts.end(), fact.begin(), fact.end());
    }
    return facts;
}

/// The key of the round's question set, where it has one: null where keys are kept in clear.
Result<SecretPtr> roundKeyOf(Store &store, int roundNumber)
{
    HOITHI_TRY(const auto stored, QuestionRepository(*store.database).roundKey(roundNumber));
    if (!stored)
        return SecretPtr();
    const SecretPtr questionKey = store.session->questions.key();
    if (!questionKey) {
        return failure(ErrorCode::Sealed, Services::tr("The questions are sealed. Give the questions passphrase "
                                                       "(--questions-passphrase-file, or the variable "
                                                       "HOITHI_QUESTIONS_PASSPHRASE)."));
    }
    return unwrappedRoundKey(*questionKey, *stored);
}

Result<void> storeFrozen(Store &store, int roundNumber, const ReadyPaper &ready, const JointDecision &joint)
{
    HOITHI_TRY(const Instant now, nowOf(store));
    HOITHI_TRY(const SecretPtr roundKey, roundKeyOf(store, roundNumber));
    StoredFrozenPaper frozen{roundNumber, 0, {}, ready.hash, joint.names, now};
    std::vector<Fact> facts;
    if (roundKey) {
        frozen.sealed = sealedFrozenPaper(*roundKey, roundNumber, ready.sealed);
    } else {
        HOITHI_TRY(const BankKeys keys, bankKeysForWriting(store, facts));
        frozen.keyId = keys.newest();
        frozen.sealed = sealedFrozenPaper(keys.newestKey(), roundNumber, ready.sealed);
    }
    // The keys first: a server takes none beside a frozen paper.
    HOITHI_TRY(const std::vector<Fact> keys, roundKey ? sealKeys(store, roundNumber, *roundKey, ready.keys, now)
                                                      : storeKeys(store, roundNumber, ready.keys, now));
    HOITHI_CHECK(BankRepository(*store.database).insert(frozen));
    HOITHI_TRY(const std::vector<Fact> paper, rowFacts(*store.database, RowFacts::FrozenPapers, roundNumber));
    HOITHI_TRY(const std::vector<Fact> ended, endProposal(store, joint));
    facts.insert(facts.end(), paper.begin(), paper.end());
    facts.insert(facts.end(), keys.begin(), keys.end());
    facts.insert(facts.end(), ended.begin(), ended.end());
    return recordAudit(store, joint.names.join(QStringLiteral(", ")), act, QStringLiteral("round %1").arg(roundNumber),
                       {{QStringLiteral("version"), ready.version},
                        {QStringLiteral("papers"), static_cast<qint64>(ready.keys.size())},
                        {QStringLiteral("sha256"), QString::fromLatin1(ready.hash)}},
                       facts);
}

/// A contest without members cannot tell people apart, and takes the names that it is given, or none.
Result<JointDecision> decide(Store &store, const QStringList &people, const Proposal &proposal)
{
    HOITHI_TRY(const Acting acting, actingPerson(store));
    if (!acting.byMembers && people.isEmpty())
        return JointDecision{Decided::Carried, {userName()}, 0};
    return decideJointly(store, Operation::FreezePaper, people, proposal);
}

Result<Decided> decideFreezing(Store &store, int roundNumber, const ReadyPaper &ready, const QStringList &people,
                               const Proposal &proposal)
{
    HOITHI_TRY(const JointDecision joint, decide(store, people, proposal));
    if (joint.decided == Decided::Carried)
        HOITHI_CHECK(storeFrozen(store, roundNumber, ready, joint));
    return joint.decided;
}

int roundOf(const Proposal &proposal)
{
    return proposal.content.section(QLatin1Char(':'), 0, 0).toInt();
}

Result<ReadyPaper> proposedPaper(Store &store, const Proposal &proposal)
{
    const int roundNumber = roundOf(proposal);
    HOITHI_TRY(const ReadyPaper ready, readyPaper(store, roundNumber, 0));
    if (contentOf(roundNumber, ready) == proposal.content)
        return ready;
    return failure(ErrorCode::Stale,
                   Services::tr("The paper was changed since this was proposed. Take the proposal back."));
}

} // namespace

Result<Decided> freezePaper(Store &store, int roundNumber, int version, const QStringList &people)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("freeze-paper")));
    HOITHI_TRY(const ReadyPaper ready, readyPaper(store, roundNumber, version));
    Proposal proposal;
    proposal.act = act;
    proposal.subject = QStringLiteral("round %1").arg(roundNumber);
    proposal.content = contentOf(roundNumber, ready);
    HOITHI_TRY(const Decided decided, decideFreezing(store, roundNumber, ready, people, proposal));
    HOITHI_CHECK(transaction.commit());
    return decided;
}

Result<QString> freezingText(Store &store, const Proposal &proposal)
{
    HOITHI_TRY(const ReadyPaper ready, proposedPaper(store, proposal));
    return Services::tr(
               "The paper of round %1 as drawn last (version %2: %3 questions, %4 variants) is fixed for good, "
               "with its answer keys. Its hash is %5.")
        .arg(QString::number(roundOf(proposal)), QString::number(ready.version),
             QString::number(ready.sealed.paper.drawn.questions.size()), QString::number(ready.keys.size()),
             QString::fromLatin1(ready.hash));
}

Result<void> confirmFreezing(Store &store, const Proposal &proposal)
{
    HOITHI_TRY(const ReadyPaper ready, proposedPaper(store, proposal));
    return decideFreezing(store, roundOf(proposal), ready, {}, proposal).map([](Decided) {});
}

} // namespace hoithi
