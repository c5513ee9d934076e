// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papers/sealedpaper.h"

#include "services/vault/contentkeys.h"
#include "vault/sealing.h"

namespace hoithi {

namespace {

/// The paper's JSON, which is one line, then a line "digest base64" for each image; filled up with blanks.
QByteArray plainText(const SealedPaper &paper)
{
    constexpr qsizetype block = 4096;
    QByteArray text = toJson(paper.paper);
    for (const auto &[sha256, bytes] : paper.images)
        text.append('\n').append(sha256).append(' ').append(bytes.toBase64());
    return text.leftJustified((text.size() + block - 1) / block * block, ' ');
}

QByteArray sealedText(const SecretBytes &key, const QByteArray &context, const SealedPaper &paper)
{
    QByteArray text = plainText(paper);
    QByteArray sealed = seal(key, context, text);
    wipe(text);
    return sealed;
}

Result<SealedPaper> openedText(const SecretBytes &key, const QByteArray &context, const QByteArray &sealed)
{
    auto plain = unsealText(key, context, sealed);
    if (!plain)
        return failure(alteredSeal());
    const QList<QByteArray> lines = plain->trimmed().split('\n');
    wipe(*plain);
    SealedPaper paper;
    HOITHI_TRY(paper.paper, paperFromJson(lines.first()));
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype blank = line.indexOf(' ');
        paper.images.emplace(line.left(blank), QByteArray::fromBase64(line.mid(blank + 1)));
    }
    return paper;
}

QByteArray draftContext(int roundNumber, qint64 version)
{
    return sealingContext({"paper_draft", QByteArray::number(roundNumber), QByteArray::number(version)});
}

QByteArray frozenContext(int roundNumber)
{
    return sealingContext({"frozen_paper", QByteArray::number(roundNumber)});
}

} // namespace

QByteArray sealedDraftPaper(const SecretBytes &key, int roundNumber, qint64 version, const Paper &paper)
{
    return sealedText(key, draftContext(roundNumber, version), {paper, {}});
}

Result<Paper> openedDraftPaper(const BankKeys &keys, const StoredPaperDraft &stored)
{
    HOITHI_TRY(const SecretPtr key, keys.key(stored.keyId));
    HOITHI_TRY(SealedPaper opened, openedText(*key, draftContext(stored.roundNumber, stored.version), stored.sealed));
    return opened.paper;
}

QByteArray sealedFrozenPaper(const SecretBytes &key, int roundNumber, const SealedPaper &paper)
{
    return sealedText(key, frozenContext(roundNumber), paper);
}

Result<SealedPaper> openedFrozenPaper(const SecretBytes &key, const StoredFrozenPaper &stored)
{
    HOITHI_TRY(SealedPaper opened, openedText(key, frozenContext(stored.roundNumber), stored.sealed));
    if (paperHash(opened.paper) != stored.contentSha256)
        return failure(alteredSeal());
    return opened;
}

} // namespace hoithi
