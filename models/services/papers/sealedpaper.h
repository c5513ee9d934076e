// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bank/bankkeys.h"
#include "storage/bankrecords.h"

#include <vector>

namespace hoithi {

/// A paper as it is sealed: its stored form (domain/paper/paper.h), and the numbers of its questions, which tell the bank what is
/// used without reading the paper.
struct OpenedPaper
{
    std::vector<qint64> questions;
    QByteArray paper; ///< JSON
};

/// Bound to table, round and version. The length is filled up.
[[nodiscard]] QByteArray sealedDraftPaper(const SecretBytes &key, int roundNumber, qint64 version,
                                          const OpenedPaper &paper);
[[nodiscard]] Result<OpenedPaper> openedDraftPaper(const BankKeys &keys, const StoredPaperDraft &stored);

/// The same of a frozen paper, under the key of its round or a key of the bank.
[[nodiscard]] QByteArray sealedFrozenPaper(const SecretBytes &key, int roundNumber, const OpenedPaper &paper);
[[nodiscard]] Result<OpenedPaper> openedFrozenPaper(const SecretBytes &key, const StoredFrozenPaper &stored);

} // namespace hoithi
