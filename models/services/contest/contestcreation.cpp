// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contest/contestcreation.h"

#include "domain/contest/contestpreset.h"
#include "services/agencylist.h"
#include "services/questions/questionkeys.h"
#include "services/vault/keyslots.h"
#include "services/vault/vaultaccess.h"
#include "services/vault/vaultkeys.h"
#include "storage/repositories/agencyrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/transaction.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <iterator>

namespace hoithi {

namespace {

/// Without it, two contests made from one preset in one millisecond would begin with the same audit entry; its hash is what
/// tells contests apart.
QString nonce()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), std::ssize(words));
    return QString::fromLatin1(QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), // NOLINT
                                                       sizeof words)
                                   .toHex());
}

std::vector<int> numbersOf(const std::vector<Round> &rounds)
{
    std::vector<int> numbers;
    std::ranges::transform(rounds, std::back_inserter(numbers), &Round::number);
    return numbers;
}

} // namespace

Result<void> requireCreatable(const QString &presetId, const VaultSetup &setup, const VaultSetup &questions)
{
    if (!contestPreset(presetId)) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("There is no contest preset “%1”; there is kh2475.").arg(presetId));
    }
    for (const VaultSetup *wanted : {&setup, &questions}) {
        if (!wanted->passphrase.isEmpty()) // without one, nothing is protected
            HOITHI_CHECK(requirePassphrase(*wanted));
    }
    return {};
}

Result<RecoveryCodes> createContest(Store &store, const QString &presetId, const VaultSetup &setup,
                                    const VaultSetup &questions)
{
    HOITHI_CHECK(requireCreatable(presetId, setup, questions));
    const auto preset = contestPreset(presetId);
    HOITHI_TRY(const std::vector<Agency> agencies, shippedAgencies(presetId));
    const Instant now = store.clock->nowUtc();
    const NewVault vault = newVault(setup, now); // takes a second: before anybody has to wait for us
    NewQuestionKeys questionKeys;
    if (!questions.passphrase.isEmpty())
        questionKeys = newQuestionKeys(questions, numbersOf(preset->rounds), now);
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("create")));
    HOITHI_CHECK(ContestRepository(*store.database).insert(preset->contest, preset->rounds, preset->milestones));
    HOITHI_CHECK(AgencyRepository(*store.database).insert(agencies));
    HOITHI_CHECK(insertVault(store, vault));
    HOITHI_TRY(std::vector<Fact> facts, contestFacts(*store.database));
    std::ranges::move(vault.facts(), std::back_inserter(facts));
    HOITHI_TRY(std::vector<Fact> questionFacts, insertQuestionKeys(store, questionKeys));
    std::ranges::move(questionFacts, std::back_inserter(facts));
    HOITHI_CHECK(recordAudit(store, {}, QStringLiteral("contest.create"), presetId,
                             {{QStringLiteral("nonce"), nonce()},
                              {QStringLiteral("rounds"), static_cast<qint64>(preset->rounds.size())},
                              {QStringLiteral("agencies"), static_cast<qint64>(agencies.size())}},
                             facts));
    HOITHI_CHECK(transaction.commit());
    if (!vault.recoveryCode.isEmpty())
        store.session->vault.set(vault.vaultKey);
    store.session->questions.set(questionKeys.questionKey);
    return RecoveryCodes{vault.recoveryCode, questionKeys.recoveryCode};
}

} // namespace hoithi
