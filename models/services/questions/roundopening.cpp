// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questions/roundopening.h"

#include "services/papers/paperreading.h"
#include "services/people/acting.h"
#include "services/questions/keystoring.h"
#include "services/questions/questionkeys.h"
#include "services/questions/questionset.h"
#include "services/schedule/schedulereading.h"
#include "services/vault/keyslots.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/questionrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

QString subjectOf(int roundNumber)
{
    return QStringLiteral("round %1").arg(roundNumber);
}

QString clockText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), contestTimeZone()).toString(u"dd/MM/yyyy HH:mm");
}

/// The round's key and what it seals, where the round may be opened now.
struct SealedRound
{
    StoredRoundKey key;
    std::vector<StoredQuestionSet> sets;
    Instant now;
};

Result<SealedRound> roundToOpen(Store &store, int roundNumber)
{
    HOITHI_TRY(const Round round, ContestRepository(*store.database).round(roundNumber));
    HOITHI_CHECK(requireHeld(round));
    QuestionRepository questions(*store.database);
    HOITHI_TRY(const auto key, questions.roundKey(roundNumber));
    if (!key) {
        return failure(
            ErrorCode::Refused,
            Services::tr("The question set of round %1 is not sealed: there is nothing to open.").arg(roundNumber));
    }
    HOITHI_TRY(const auto opening, questions.opening(roundNumber));
    if (opening) {
        return failure(ErrorCode::AlreadyExists, Services::tr("Round %1 is open already: %2 opened it at %3.")
                                                     .arg(roundNumber)
                                                     .arg(opening->openedBy, clockText(opening->openedAtUtc)));
    }
    SealedRound found{*key, {}, {}};
    HOITHI_TRY(found.now, nowOf(store));
    if (found.now < round.opensAtUtc) {
        return failure(ErrorCode::Refused,
                       Services::tr("Round %1 opens at %2. Its question set stays sealed until then.")
                           .arg(roundNumber)
                           .arg(clockText(round.opensAtUtc)));
    }
    HOITHI_TRY(found.sets, questions.sets(roundNumber));
    if (!found.sets.empty())
        return found;
    return failure(
        ErrorCode::Refused,
        Services::tr("Round %1 has no question set yet. Set its key first (paper set-key).").arg(roundNumber));
}

/// Within the caller's transaction.
Result<void> release(Store &store, const SealedRound &round, const SecretBytes &roundKey, const QString &person)
{
    const int number = round.key.roundNumber;
    HOITHI_TRY(const std::vector<AnswerKey> keys, openedSets(roundKey, round.sets));
    HOITHI_CHECK(
        QuestionRepository(*store.database).insert({number, person, round.now}, roundKey.view().toByteArray().toHex()));
    HOITHI_TRY(std::vector<Fact> facts, rowFacts(*store.database, RowFacts::RoundOpenings, number));
    HOITHI_TRY(const std::vector<Fact> released, rowFacts(*store.database, RowFacts::ReleasedKeys, number));
    facts.insert(facts.end(), released.begin(), released.end());
    HOITHI_TRY(const std::vector<Fact> answers, storeKeys(store, number, keys, round.now));
    facts.insert(facts.end(), answers.begin(), answers.end());
    return recordAudit(store, person, QStringLiteral("round.open"), subjectOf(number),
                       {{QStringLiteral("papers"), static_cast<qint64>(keys.size())}}, facts);
}

Result<void> requireNewPaper(int roundNumber, const AnswerKey &key, const std::vector<AnswerKey> &others, bool &same)
{
    const auto known = std::ranges::find(others, key.paperCode, &AnswerKey::paperCode);
    same = known != others.end() && known->entries == key.entries && known->optionCount == key.optionCount;
    if (same || known == others.end())
        return {};
    return failure(ErrorCode::Refused,
                   Services::tr("Another key is sealed for this paper of round %1 already. Once the round is open, two "
                                "people can change it (key amend).")
                       .arg(roundNumber));
}

} // namespace

Result<QuestionSetState> questionSetState(Store &store, int roundNumber)
{
    const QuestionRepository questions(*store.database);
    QuestionSetState state;
    HOITHI_TRY(const auto key, questions.roundKey(roundNumber));
    if (!key)
        return state;
    state.seal = QuestionSeal::Sealed;
    HOITHI_TRY(const std::vector<StoredQuestionSet> sets, questions.sets(roundNumber));
    for (const StoredQuestionSet &set : sets)
        state.papers.push_back(set.paperCode);
    HOITHI_TRY(const auto opening, questions.opening(roundNumber));
    if (opening) {
        state.seal = QuestionSeal::Opened;
        state.openedBy = opening->openedBy;
        state.openedAtUtc = opening->openedAtUtc;
    }
    return state;
}

Result<void> requireUnsealed(Store &store, int roundNumber)
{
    HOITHI_TRY(const QuestionSetState state, questionSetState(store, roundNumber));
    if (state.seal != QuestionSeal::Sealed)
        return {};
    HOITHI_TRY(const Round round, ContestRepository(*store.database).round(roundNumber));
    return failure(ErrorCode::Refused,
                   Services::tr("The question set of round %1 is sealed, and this needs its answer key. An organiser "
                                "opens the round first, from %2 on (round open).")
                       .arg(roundNumber)
                       .arg(clockText(round.opensAtUtc)));
}

Result<void> sealKey(Store &store, int roundNumber, const AnswerKey &key, const QString &passphrase,
                     const KeyCheck &check)
{
    HOITHI_CHECK(requireAllowed(store, Operation::SetKey, {}));
    HOITHI_TRY(const SecretPtr opener, questionKey(store, passphrase)); // takes a second: before the lock
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("seal-key")));
    QuestionRepository questions(*store.database);
    HOITHI_TRY(const auto stored, questions.roundKey(roundNumber));
    HOITHI_TRY(const auto opening, questions.opening(roundNumber));
    if (!stored || opening)
        return failure(ErrorCode::Stale, Services::tr("Somebody else has just opened the round. Look at it again."));
    HOITHI_TRY(const SecretPtr roundKey, unwrappedRoundKey(*opener, *stored));
    HOITHI_TRY(const std::vector<StoredQuestionSet> sets, questions.sets(roundNumber));
    HOITHI_TRY(const std::vector<AnswerKey> others, openedSets(*roundKey, sets));
    bool same = false;
    HOITHI_CHECK(requireNewPaper(roundNumber, key, others, same));
    if (same)
        return {};
    HOITHI_CHECK(requireUnfrozenRound(store, roundNumber));
    HOITHI_CHECK(check(others));
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::SetKey, {}));
    HOITHI_TRY(const Instant now, nowOf(store));
    HOITHI_TRY(const qint64 id, questions.insert(sealedSet(*roundKey, roundNumber, key, now)));
    HOITHI_TRY(const std::vector<Fact> facts, rowFacts(*store.database, RowFacts::QuestionSets, id));
    HOITHI_CHECK(recordAudit(store, person, QStringLiteral("questions.seal"), subjectOf(roundNumber),
                             {{QStringLiteral("paper_code"), key.paperCode}}, facts));
    return transaction.commit();
}

Result<void> openRound(Store &store, int roundNumber, const QString &passphrase, const QString &actor)
{
    HOITHI_CHECK(requireAllowed(store, Operation::OpenRound, {}));
    HOITHI_CHECK(roundToOpen(store, roundNumber)); // what speaks against it is said before a passphrase is asked for
    HOITHI_TRY(const SecretPtr opener, questionKey(store, passphrase)); // takes a second: before the lock
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("open-round")));
    HOITHI_TRY(QString person, requireAllowed(store, Operation::OpenRound, {}));
    person = person.isEmpty() ? actor : person;
    HOITHI_CHECK(requireActor(person));
    HOITHI_TRY(const SealedRound round, roundToOpen(store, roundNumber));
    HOITHI_TRY(const SecretPtr roundKey, unwrappedRoundKey(*opener, round.key));
    HOITHI_CHECK(release(store, round, *roundKey, person));
    return transaction.commit();
}

} // namespace hoithi
