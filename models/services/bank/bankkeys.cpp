// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/bankkeys.h"

#include "services/people/acting.h"
#include "services/questions/questionkeys.h"
#include "services/vault/contentkeys.h"
#include "services/vault/keyslots.h"
#include "storage/repositories/bankrepository.h"
#include "storage/repositories/keyrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

bool isOfBank(const StoredContentKey &row)
{
    return row.purpose == purpose::bank || row.purpose == purpose::sealedBank;
}

Result<std::vector<StoredContentKey>> bankRows(Store &store)
{
    HOITHI_TRY(std::vector<StoredContentKey> rows, KeyRepository(*store.database).contentKeys());
    std::erase_if(rows, [](const StoredContentKey &row) { return !isOfBank(row); });
    return rows;
}

Result<bool> hasQuestionSlots(Store &store)
{
    HOITHI_TRY(const KeySlots rows, KeyRepository(*store.database).keySlots(KeyRing::Questions));
    return !rows.empty();
}

tl::unexpected<Error> wantsPassphrase(BankSeal seal)
{
    if (seal == BankSeal::QuestionsPassphrase) {
        return failure(ErrorCode::Sealed, Services::tr("The questions are sealed. Give the questions passphrase "
                                                       "(--questions-passphrase-file, or the variable "
                                                       "HOITHI_QUESTIONS_PASSPHRASE)."));
    }
    return failure(ErrorCode::Sealed, Services::tr("The questions are sealed with the contest. Give its passphrase "
                                                   "(--passphrase-file, or the variable HOITHI_PASSPHRASE)."));
}

/// What opens the rows of a purpose; null where a passphrase is wanted.
Result<SecretPtr> openerOf(Store &store, const QString &purpose)
{
    if (purpose == purpose::sealedBank)
        return store.session->questions.key();
    return openedVaultKey(store);
}

/// The purpose under which the next key is stored.
Result<QString> purposeNow(Store &store)
{
    HOITHI_TRY(const bool sealed, hasQuestionSlots(store));
    return sealed ? purpose::sealedBank : purpose::bank;
}

/// Whoever has brought in a key of the other kind would read what is sealed under it.
Result<void> requireNewestOf(Store &store, const QString &purpose)
{
    HOITHI_TRY(const std::vector<StoredContentKey> rows, bankRows(store));
    if (rows.empty() || rows.back().purpose == purpose)
        return {};
    return failure(
        ErrorCode::Refused,
        Services::tr("The newest key of the question bank is not sealed as the questions are now: somebody has "
                     "put it there from outside. Nothing was written. Ask the administrator of the contest."));
}

} // namespace

Result<SecretPtr> BankKeys::key(qint64 number) const
{
    const auto found = m_keys.find(number);
    if (found == m_keys.end())
        return failure(ErrorCode::Locked,
                       Services::tr("A key of the question bank is missing. Open the contest again."));
    return found->second;
}

Result<BankState> bankState(Store &store)
{
    BankState state;
    HOITHI_TRY(const QString purpose, purposeNow(store));
    HOITHI_TRY(const SecretPtr opener, openerOf(store, purpose));
    HOITHI_TRY(const KeySlots vaultRows, KeyRepository(*store.database).keySlots());
    state.unlocked = opener != nullptr;
    if (purpose == purpose::sealedBank)
        state.seal = BankSeal::QuestionsPassphrase;
    else
        state.seal = isOpen(vaultRows) ? BankSeal::Open : BankSeal::VaultPassphrase;
    HOITHI_TRY(const qint64 newest, BankRepository(*store.database).newestChange());
    state.empty = newest == 0;
    return state;
}

Result<BankKeys> bankKeys(Store &store)
{
    HOITHI_TRY(const std::vector<StoredContentKey> rows, bankRows(store));
    BankKeys keys;
    for (const StoredContentKey &row : rows) {
        const bool sealed = row.purpose == purpose::sealedBank;
        HOITHI_TRY(const SecretPtr opener, openerOf(store, row.purpose));
        auto key = opener ? unwrapped(*opener, row) : std::nullopt;
        if (!key) // locked, or somebody has set another key since
            return wantsPassphrase(sealed ? BankSeal::QuestionsPassphrase : BankSeal::VaultPassphrase);
        keys.add(row.id, std::make_shared<const SecretBytes>(*std::move(key)));
    }
    return keys;
}

Result<BankKeys> bankKeysForWriting(Store &store, std::vector<Fact> &facts)
{
    HOITHI_TRY(BankKeys keys, bankKeys(store));
    HOITHI_TRY(const QString purpose, purposeNow(store));
    if (!keys.empty()) {
        HOITHI_CHECK(requireNewestOf(store, purpose));
        return keys;
    }
    HOITHI_TRY(const SecretPtr opener, openerOf(store, purpose));
    if (!opener)
        return wantsPassphrase(purpose == purpose::sealedBank ? BankSeal::QuestionsPassphrase
                                                              : BankSeal::VaultPassphrase);
    KeyRepository repository(*store.database);
    HOITHI_TRY(const std::vector<StoredContentKey> all, repository.contentKeys());
    HOITHI_TRY(const Instant now, nowOf(store));
    const SecretPtr key = newKey();
    const StoredContentKey row = wrapped(*opener, all.empty() ? 1 : all.back().id + 1, purpose, *key, now);
    HOITHI_CHECK(repository.insert(row));
    facts.push_back(factOf(row));
    keys.add(row.id, key);
    return keys;
}

Result<BankKeys> bankKeysForDrafts(Store &store)
{
    HOITHI_TRY(const BankKeys known, bankKeys(store));
    if (!known.empty()) {
        HOITHI_TRY(const QString purpose, purposeNow(store));
        HOITHI_CHECK(requireNewestOf(store, purpose));
        return known;
    }
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("bank-key")));
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::WriteQuestions, {}));
    std::vector<Fact> facts;
    HOITHI_TRY(BankKeys keys, bankKeysForWriting(store, facts));
    if (!facts.empty())
        HOITHI_CHECK(
            recordAudit(store, person, QStringLiteral("questions.key"), QStringLiteral("questions"), {}, facts));
    HOITHI_CHECK(transaction.commit());
    return keys;
}

Result<void> unlockQuestions(Store &store, const QString &passphrase)
{
    HOITHI_TRY(const bool sealed, hasQuestionSlots(store));
    if (!sealed) {
        return failure(ErrorCode::Refused, Services::tr("The questions have no passphrase of their own. Set one "
                                                        "(questions protect)."));
    }
    HOITHI_TRY(SecretPtr key, questionKey(store, passphrase));
    store.session->questions.set(std::move(key));
    return {};
}

Result<BankKeyChange> bankKeysUnder(Store &store, const SecretBytes &questionKey, Instant atUtc)
{
    BankKeyChange change;
    KeyRepository repository(*store.database);
    HOITHI_TRY(const std::vector<StoredContentKey> all, repository.contentKeys());
    std::ranges::copy_if(all, std::back_inserter(change.removed),
                         [](const StoredContentKey &row) { return row.purpose == purpose::bank; });
    if (change.removed.empty())
        return change;
    HOITHI_TRY(const BankKeys keys, bankKeys(store));
    for (const StoredContentKey &row : change.removed) {
        HOITHI_TRY(const SecretPtr key, keys.key(row.id));
        change.added.push_back(wrapped(questionKey, row.id, purpose::sealedBank, *key, row.createdAtUtc));
    }
    change.added.push_back(wrapped(questionKey, all.back().id + 1, purpose::sealedBank, *newKey(), atUtc));
    return change;
}

} // namespace hoithi
