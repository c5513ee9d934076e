// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questions/questionset.h"

#include "base/sha256.h"
#include "services/vault/contentkeys.h"
#include "storage/repositories/paperrepository.h"
#include "vault/sealing.h"

namespace hoithi {

namespace {

/// Texts are filled up to a multiple of this, so that a question with two right answers does not show.
constexpr qsizetype blockSize = 512;

QByteArray keyContext(int roundNumber)
{
    return sealingContext({"round_key", QByteArray::number(roundNumber)});
}

QByteArray setContext(int roundNumber, const QString &paperCode)
{
    return sealingContext({"question_set", QByteArray::number(roundNumber), paperCode.toUtf8(), "1"});
}

/// "options:entries", filled up with blanks. Wiped by the caller.
QByteArray plainText(const AnswerKey &key)
{
    QByteArray text =
        QByteArray::number(key.optionCount) + ':' + PaperRepository::entriesText(key.entries).toLatin1() + ':';
    const qsizetype blocks = (text.size() + blockSize - 1) / blockSize;
    return text.leftJustified(blocks * blockSize, ' ');
}

} // namespace

StoredRoundKey wrappedRoundKey(const SecretBytes &questionKey, int roundNumber, const SecretBytes &key, Instant atUtc)
{
    return {roundNumber, seal(questionKey, keyContext(roundNumber), key.view()), Sha256::hexOf(key.view()), atUtc};
}

Result<SecretPtr> unwrappedRoundKey(const SecretBytes &questionKey, const StoredRoundKey &stored)
{
    auto key = unseal(questionKey, keyContext(stored.roundNumber), stored.wrapped);
    if (!key || key->size() != keySize || Sha256::hexOf(key->view()) != stored.sha256)
        return failure(alteredSeal());
    return std::make_shared<const SecretBytes>(*std::move(key));
}

StoredQuestionSet sealedSet(const SecretBytes &roundKey, int roundNumber, const AnswerKey &key, Instant atUtc)
{
    QByteArray text = plainText(key);
    StoredQuestionSet set{0,
                          roundNumber,
                          key.paperCode,
                          seal(roundKey, setContext(roundNumber, key.paperCode), text),
                          setDigest(roundKey, roundNumber, key),
                          atUtc};
    wipe(text);
    return set;
}

Result<AnswerKey> openedSet(const SecretBytes &roundKey, const StoredQuestionSet &set)
{
    const auto opened = unseal(roundKey, setContext(set.roundNumber, set.paperCode), set.sealedText);
    if (!opened)
        return failure(alteredSeal());
    const QStringList parts = QString::fromLatin1(opened->view()).split(QLatin1Char(':'));
    AnswerKey key;
    key.paperCode = set.paperCode;
    key.optionCount = parts.value(0).toInt();
    key.entries = PaperRepository::parseEntries(parts.value(1));
    if (setDigest(roundKey, set.roundNumber, key) != set.textSha256)
        return failure(alteredSeal());
    return key;
}

Result<std::vector<AnswerKey>> openedSets(const SecretBytes &roundKey, const std::vector<StoredQuestionSet> &sets)
{
    std::vector<AnswerKey> keys;
    for (const StoredQuestionSet &set : sets) {
        HOITHI_TRY(AnswerKey key, openedSet(roundKey, set));
        keys.push_back(std::move(key));
    }
    return keys;
}

QByteArray setDigest(const SecretBytes &roundKey, int roundNumber, const AnswerKey &key)
{
    Sha256 digest;
    digest.add(roundKey.view());
    QByteArray text = QStringLiteral("%1:%2:%3:%4")
                          .arg(QString::number(roundNumber), QString::number(key.optionCount),
                               PaperRepository::entriesText(key.entries), key.paperCode)
                          .toUtf8();
    digest.add(text);
    wipe(text);
    return digest.hex();
}

} // namespace hoithi
