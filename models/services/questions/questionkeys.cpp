// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questions/questionkeys.h"

#include "services/bank/bankkeys.h"
#include "services/people/acting.h"
#include "services/questions/questionset.h"
#include "services/vault/keychange.h"
#include "services/vault/keyslots.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/keyrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/questionrepository.h"
#include "storage/transaction.h"

namespace hoithi {

namespace {

const QString subject = QStringLiteral("questions");

SlotChange questionsChange(const QString &action)
{
    return {KeyRing::Questions, Operation::ManageQuestions, action, subject,
            Services::tr("The question sets of this contest are not sealed. Set the questions passphrase first "
                         "(questions protect).")};
}

/// Rounds without an answer key; in `others`, whether there are some with one.
Result<std::vector<int>> roundsToSeal(Store &store, bool &others)
{
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    std::vector<int> wanted;
    for (const Round &round : rounds) {
        HOITHI_TRY(const std::vector<StoredKey> keys, PaperRepository(*store.database).latestKeys(round.number));
        if (keys.empty())
            wanted.push_back(round.number);
    }
    others = wanted.size() < rounds.size();
    if (!wanted.empty())
        return wanted;
    return failure(ErrorCode::Refused,
                   Services::tr("Every round has its answer key already: there is no question set left to seal."));
}

Result<void> requireUnprotected(Store &store)
{
    HOITHI_TRY(const KeySlots rows, KeyRepository(*store.database).keySlots(KeyRing::Questions));
    if (rows.empty())
        return {};
    return failure(ErrorCode::AlreadyExists,
                   Services::tr("The question sets have a passphrase already. Change it (questions "
                                "change-passphrase)."));
}

} // namespace

NewQuestionKeys newQuestionKeys(const VaultSetup &setup, const std::vector<int> &rounds, Instant atUtc)
{
    NewQuestionKeys keys;
    keys.questionKey = newKey();
    keys.keySlots = protectedSlots(KeyRing::Questions, *keys.questionKey, setup, 1, atUtc, keys.recoveryCode);
    for (const int round : rounds)
        keys.roundKeys.push_back(wrappedRoundKey(*keys.questionKey, round, *newKey(), atUtc));
    return keys;
}

Result<std::vector<Fact>> insertQuestionKeys(Store &store, const NewQuestionKeys &keys)
{
    KeyRepository keySlots(*store.database);
    for (const StoredKeySlot &row : keys.keySlots)
        HOITHI_CHECK(keySlots.insert(row));
    QuestionRepository questions(*store.database);
    for (const StoredRoundKey &row : keys.roundKeys)
        HOITHI_CHECK(questions.insert(row));
    HOITHI_TRY(std::vector<Fact> facts, rowFacts(*store.database, RowFacts::QuestionSlots));
    HOITHI_TRY(const std::vector<Fact> rounds, rowFacts(*store.database, RowFacts::RoundKeys));
    facts.insert(facts.end(), rounds.begin(), rounds.end());
    return facts;
}

Result<Protection> protectQuestions(Store &store, const VaultSetup &setup, const QString &actor)
{
    HOITHI_CHECK(requirePassphrase(setup));
    HOITHI_CHECK(requireActor(actor));
    HOITHI_CHECK(requireUnprotected(store));
    Protection protection;
    HOITHI_TRY(const std::vector<int> before, roundsToSeal(store, protection.olderContent));
    NewQuestionKeys keys = newQuestionKeys(setup, before, {});
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("protect-questions")));
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::ManageQuestions, {}));
    HOITHI_CHECK(requireUnprotected(store));
    HOITHI_TRY(const std::vector<int> rounds, roundsToSeal(store, protection.olderContent));
    if (rounds != before)
        return failure(ErrorCode::Stale, Services::tr("Somebody else has just set an answer key. Try again."));
    HOITHI_TRY(const Instant now, nowOf(store));
    for (StoredKeySlot &row : keys.keySlots)
        row.createdAtUtc = now;
    for (StoredRoundKey &row : keys.roundKeys)
        row.createdAtUtc = now;
    HOITHI_TRY(const BankKeyChange bank, bankKeysUnder(store, *keys.questionKey, now));
    KeyChange change;
    HOITHI_TRY(change.facts, insertQuestionKeys(store, keys));
    change.removedKeys = bank.removed;
    change.addedKeys = bank.added;
    change.subject = subject;
    HOITHI_CHECK(change.apply(store, person.isEmpty() ? actor : person, QStringLiteral("questions.protect"),
                              {{QStringLiteral("rounds"), static_cast<qint64>(rounds.size())}}));
    HOITHI_CHECK(transaction.commit());
    KeyRepository(*store.database).forgetRemoved();
    store.session->questions.set(keys.questionKey);
    protection.recoveryCode = keys.recoveryCode;
    return protection;
}

Result<void> changeQuestionsPassphrase(Store &store, const QString &current, const VaultSetup &setup,
                                       const QString &actor)
{
    return changeSlots(store, questionsChange(QStringLiteral("questions.passphrase")), current, setup, actor);
}

Result<void> recoverQuestions(Store &store, const QString &code, const VaultSetup &setup, const QString &actor)
{
    return recoverSlots(store, questionsChange(QStringLiteral("questions.recover")), code, setup, actor)
        .map([](const SecretPtr &) {});
}

Result<SecretPtr> questionKey(Store &store, const QString &passphrase)
{
    if (passphrase.isEmpty()) {
        return failure(ErrorCode::Refused,
                       Services::tr("The question set of this round is sealed. Give the questions passphrase "
                                    "(--questions-passphrase-file, or the variable HOITHI_QUESTIONS_PASSPHRASE)."));
    }
    HOITHI_TRY(const KeySlots rows, KeyRepository(*store.database).keySlots(KeyRing::Questions));
    SecretPtr key = keyFrom(rows, passphrase);
    if (!key)
        return failure(wrongPassphrase());
    return key;
}

} // namespace hoithi
