// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/paper.h"
#include "services/bank/bankkeys.h"
#include "storage/bankrecords.h"

namespace hoithi {

/// What is sealed of a paper: all of it, and of a frozen one its images too, which the bank's key would open only.
struct SealedPaper
{
    Paper paper;
    PaperImages images;
};

/// Bound to table, round and version. The length is filled up. What is opened is Corrupt where it was altered or swapped.
[[nodiscard]] QByteArray sealedDraftPaper(const SecretBytes &key, int roundNumber, qint64 version, const Paper &paper);
[[nodiscard]] Result<Paper> openedDraftPaper(const BankKeys &keys, const StoredPaperDraft &stored);

/// The same of a frozen paper, under the key of its round or a key of the bank. Its hash is held against the stored one.
[[nodiscard]] QByteArray sealedFrozenPaper(const SecretBytes &key, int roundNumber, const SealedPaper &paper);
[[nodiscard]] Result<SealedPaper> openedFrozenPaper(const SecretBytes &key, const StoredFrozenPaper &stored);

} // namespace hoithi
