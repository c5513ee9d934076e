// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/frozenpapercheck.h"

#include "services/papers/paperreading.h"
#include "services/people/acting.h"
#include "services/questions/questionset.h"
#include "storage/repositories/bankrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/questionrepository.h"

#include <algorithm>
#include <set>

namespace hoithi {

namespace {

QString keyName(int round, const QString &paperCode)
{
    return Services::tr("answer key of round %1, paper “%2”, version %3")
        .arg(QString::number(round), paperCode, QStringLiteral("1"));
}

/// Each variant has its key, and there is no other.
void compareKeys(const Paper &paper, const std::vector<AnswerKey> &keys, std::vector<VerifyFinding> &findings)
{
    std::set<QString> known;
    for (int i = 0; i < static_cast<int>(paper.drawn.variants.size()); ++i) {
        const AnswerKey expected = keyOf(paper, i);
        known.insert(expected.paperCode);
        const auto key = std::ranges::find(keys, expected.paperCode, &AnswerKey::paperCode);
        if (key == keys.end())
            findings.push_back(
                {keyName(paper.round, expected.paperCode), Services::tr("the frozen paper has it, but it "
                                                                        "is not stored")});
        else if (*key != expected)
            findings.push_back(
                {keyName(paper.round, expected.paperCode), Services::tr("it is not the key of the frozen paper")});
    }
    for (const AnswerKey &key : keys) {
        if (!known.contains(key.paperCode))
            findings.push_back(
                {keyName(paper.round, key.paperCode), Services::tr("it is not the key of the frozen paper")});
    }
}

/// The first keys of the round: those of its question set as long as that is sealed, for whoever can open it.
Result<std::vector<AnswerKey>> firstKeys(Store &store, const StoredFrozenPaper &frozen,
                                         const std::vector<StoredKey> &keys)
{
    const QuestionRepository questions(*store.database);
    if (frozen.keyId == 0) {
        HOITHI_TRY(const auto opening, questions.opening(frozen.roundNumber));
        if (!opening) {
            HOITHI_TRY(const SecretPtr key, roundKeyInHand(store, frozen.roundNumber));
            HOITHI_TRY(const std::vector<StoredQuestionSet> sets, questions.sets(frozen.roundNumber));
            return openedSets(*key, sets);
        }
    }
    std::vector<AnswerKey> firsts;
    for (const StoredKey &stored : keys) {
        if (stored.roundNumber == frozen.roundNumber && stored.key.version == 1)
            firsts.push_back(stored.key);
    }
    return firsts;
}

/// What is wrong with a paper, told as findings. Sealed where it cannot be opened. Keys that are hidden from whoever asks give nothing to
/// compare with.
Result<void> verifyFrozenPaper(Store &store, const StoredFrozenPaper &frozen, const std::vector<StoredKey> &keys,
                               std::vector<VerifyFinding> &findings)
{
    HOITHI_TRY(const bool hidden, hidesKeyOf(store, frozen.roundNumber));
    if (hidden)
        return {};
    HOITHI_TRY(const SealedPaper opened, roundPaper(store, frozen.roundNumber, true));
    HOITHI_TRY(const std::vector<AnswerKey> firsts, firstKeys(store, frozen, keys));
    compareKeys(opened.paper, firsts, findings);
    return {};
}

} // namespace

Result<void> verifyFrozenPapers(Store &store, std::vector<VerifyFinding> &findings)
{
    HOITHI_TRY(const std::vector<StoredFrozenPaper> frozen, BankRepository(*store.database).frozenPapers());
    if (frozen.empty())
        return {};
    HOITHI_TRY(const std::vector<StoredKey> keys, PaperRepository(*store.database).allKeys());
    for (const StoredFrozenPaper &stored : frozen) {
        const Result<void> checked = verifyFrozenPaper(store, stored, keys, findings);
        if (checked || checked.error().code == ErrorCode::Sealed)
            continue;
        if (checked.error().code != ErrorCode::Corrupt && checked.error().code != ErrorCode::BadInput)
            return checked;
        findings.push_back({Services::tr("frozen paper of round %1").arg(stored.roundNumber),
                            Services::tr("it does not open, or has another content than its hash says")});
    }
    return {};
}

} // namespace hoithi
