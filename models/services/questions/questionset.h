// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/answerkey.h"
#include "services/store.h"
#include "storage/records.h"
#include "vault/secretbytes.h"

#include <vector>

namespace hoithi {

/// A round's key under the question key. The cipher does not say which key made a text, and two keys can be found that open
/// one text to two; the digest does say it.
[[nodiscard]] StoredRoundKey wrappedRoundKey(const SecretBytes &questionKey, int roundNumber, const SecretBytes &key,
                                             Instant atUtc);
/// Corrupt where it was altered or swapped.
[[nodiscard]] Result<SecretPtr> unwrappedRoundKey(const SecretBytes &questionKey, const StoredRoundKey &stored);

/// One paper's answer key sealed under the round's key, bound to table, round, paper and version 1. Its length says nothing.
[[nodiscard]] StoredQuestionSet sealedSet(const SecretBytes &roundKey, int roundNumber, const AnswerKey &key,
                                          Instant atUtc);
/// Corrupt where it does not open, or holds another text than its digest says.
[[nodiscard]] Result<AnswerKey> openedSet(const SecretBytes &roundKey, const StoredQuestionSet &set);
[[nodiscard]] Result<std::vector<AnswerKey>> openedSets(const SecretBytes &roundKey,
                                                        const std::vector<StoredQuestionSet> &sets);

/// Of the round's key and the text "round:options:entries:paper code", hex: nobody tries texts without the key, and who has it
/// can tell whether a text is the sealed one. The server computes the same (0005_rounds).
[[nodiscard]] QByteArray setDigest(const SecretBytes &roundKey, int roundNumber, const AnswerKey &key);

} // namespace hoithi
