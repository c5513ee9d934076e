// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/awards/winners.h"

#include <QByteArray>

namespace hoithi {

/// The files of one award: PDFs and the list as CSV, in memory.
struct AwardDocuments
{
    QByteArray decision;
    QByteArray certificates;
    QByteArray list;
};

/// Texts are Vietnamese whatever the interface's language: they are official documents.
[[nodiscard]] Result<AwardDocuments> composeAwardDocuments(Store &store, const PrizeWinners &winners,
                                                           const DecisionDetails &details);

} // namespace hoithi
