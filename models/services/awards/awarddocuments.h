// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"
#include "services/awards/winners.h"

#include <QByteArray>

#include <memory>

namespace hoithi {

/// The documents of one award: two laid out, and the list as CSV.
struct AwardDocuments
{
    std::shared_ptr<const PagedDocument> decision;
    QString decisionTitle;
    std::shared_ptr<const PagedDocument> certificates;
    QString certificatesTitle;
    QByteArray list;
};

/// Texts are Vietnamese whatever the interface's language: they are official documents.
[[nodiscard]] Result<AwardDocuments> composeAwardDocuments(Store &store, const PrizeWinners &winners,
                                                           const DecisionDetails &details);

} // namespace hoithi
