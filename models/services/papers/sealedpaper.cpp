// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papers/sealedpaper.h"

#include "services/vault/contentkeys.h"
#include "vault/sealing.h"

namespace hoithi {

namespace {

/// "3 17 5\n", then the paper; filled up with blanks.
QByteArray plainText(const OpenedPaper &paper)
{
    constexpr qsizetype block = 4096;
    QByteArray text;
    for (const qint64 id : paper.questions)
        text.append(QByteArray::number(id)).append(' ');
    text.append('\n').append(paper.paper);
    return text.leftJustified((text.size() + block - 1) / block * block, ' ');
}

QByteArray sealedText(const SecretBytes &key, const QByteArray &context, const OpenedPaper &paper)
{
    QByteArray text = plainText(paper);
    QByteArray sealed = seal(key, context, text);
    wipe(text);
    return sealed;
}

Result<OpenedPaper> openedText(const SecretBytes &key, const QByteArray &context, const QByteArray &sealed)
{
    const auto plain = unseal(key, context, sealed);
    if (!plain)
        return failure(alteredSeal());
    const QByteArray text = plain->view().toByteArray();
    const qsizetype end = text.indexOf('\n');
    OpenedPaper paper;
    const QList<QByteArray> ids = text.left(end).split(' ');
    for (const QByteArray &id : ids) {
        if (!id.isEmpty())
            paper.questions.push_back(id.toLongLong());
    }
    paper.paper = text.mid(end + 1).trimmed();
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

QByteArray sealedDraftPaper(const SecretBytes &key, int roundNumber, qint64 version, const OpenedPaper &paper)
{
    return sealedText(key, draftContext(roundNumber, version), paper);
}

Result<OpenedPaper> openedDraftPaper(const BankKeys &keys, const StoredPaperDraft &stored)
{
    HOITHI_TRY(const SecretPtr key, keys.key(stored.keyId));
    return openedText(*key, draftContext(stored.roundNumber, stored.version), stored.sealed);
}

QByteArray sealedFrozenPaper(const SecretBytes &key, int roundNumber, const OpenedPaper &paper)
{
    return sealedText(key, frozenContext(roundNumber), paper);
}

Result<OpenedPaper> openedFrozenPaper(const SecretBytes &key, const StoredFrozenPaper &stored)
{
    return openedText(key, frozenContext(stored.roundNumber), stored.sealed);
}

} // namespace hoithi
