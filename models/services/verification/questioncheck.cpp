// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/questioncheck.h"

#include "base/sha256.h"
#include "services/questions/questionset.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/questionrepository.h"

#include <algorithm>

namespace hoithi {

namespace {

/// One round's set, its opening, and the answer keys it began with.
class QuestionSetCheck
{
public:
    QuestionSetCheck(const Round &round, std::vector<VerifyFinding> &findings) : m_round(round), m_findings(findings) {}

    void compareOpening(const std::optional<StoredRoundOpening> &opening, const QByteArray &released);
    void compareKey(const StoredRoundKey &key, const QByteArray &released);
    void compareSets(const std::vector<StoredQuestionSet> &sets, const QByteArray &released,
                     const std::vector<StoredKey> &keys);

private:
    void add(const QString &problem)
    {
        m_findings.push_back({Services::tr("question set of round %1").arg(m_round.number), problem});
    }
    void compareSet(const StoredQuestionSet &set, const SecretBytes &key, const std::vector<StoredKey> &firsts);

    const Round &m_round;
    std::vector<VerifyFinding> &m_findings;
};

void QuestionSetCheck::compareOpening(const std::optional<StoredRoundOpening> &opening, const QByteArray &released)
{
    if (opening && opening->openedAtUtc < m_round.opensAtUtc)
        add(Services::tr("it was opened before the round opened"));
    if (opening && released.isEmpty())
        add(Services::tr("the round is open, and its key was not released"));
    if (!opening && !released.isEmpty())
        add(Services::tr("its key was released without opening the round"));
}

void QuestionSetCheck::compareKey(const StoredRoundKey &key, const QByteArray &released)
{
    if (!released.isEmpty() && Sha256::hexOf(QByteArray::fromHex(released)) != key.sha256)
        add(Services::tr("the key released for it is not the one that it was sealed with"));
}

void QuestionSetCheck::compareSet(const StoredQuestionSet &set, const SecretBytes &key,
                                  const std::vector<StoredKey> &firsts)
{
    const auto sealed = openedSet(key, set);
    if (!sealed)
        return add(Services::tr("it does not open with the released key: it was swapped or altered"));
    const bool same = std::ranges::any_of(firsts, [&](const StoredKey &first) { return first.key == *sealed; });
    if (!same)
        add(Services::tr("the answer key is not what was sealed before the round opened"));
}

void QuestionSetCheck::compareSets(const std::vector<StoredQuestionSet> &sets, const QByteArray &released,
                                   const std::vector<StoredKey> &keys)
{
    std::vector<StoredKey> firsts;
    std::ranges::copy_if(keys, std::back_inserter(firsts), [this](const StoredKey &stored) {
        return stored.roundNumber == m_round.number && stored.key.version == 1;
    });
    if (released.isEmpty()) {
        if (!firsts.empty())
            add(Services::tr("there is an answer key, though it was not opened"));
        return;
    }
    const SecretBytes key = SecretBytes::copyOf(QByteArray::fromHex(released));
    if (key.size() != keySize)
        return; // told already
    for (const StoredQuestionSet &set : sets)
        compareSet(set, key, firsts);
    if (firsts.size() > sets.size())
        add(Services::tr("there is an answer key beside those that were sealed"));
}

} // namespace

Result<void> verifyQuestionSets(Store &store, std::vector<VerifyFinding> &findings)
{
    const QuestionRepository questions(*store.database);
    HOITHI_TRY(const std::vector<StoredRoundKey> roundKeys, questions.roundKeys());
    if (roundKeys.empty())
        return {};
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    HOITHI_TRY(const std::vector<StoredKey> keys, PaperRepository(*store.database).allKeys());
    HOITHI_TRY(auto released, questions.releasedKeys());
    for (const StoredRoundKey &roundKey : roundKeys) {
        const auto round = std::ranges::find(rounds, roundKey.roundNumber, &Round::number);
        if (round == rounds.end())
            continue; // what its digest says is told elsewhere
        HOITHI_TRY(const auto opening, questions.opening(round->number));
        HOITHI_TRY(const std::vector<StoredQuestionSet> sets, questions.sets(round->number));
        const QByteArray key = released[round->number];
        QuestionSetCheck check(*round, findings);
        check.compareOpening(opening, key);
        check.compareKey(roundKey, key);
        check.compareSets(sets, key, keys);
    }
    return {};
}

} // namespace hoithi
