// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"
#include "domain/participation/participation.h"
#include "services/rankingview.h"

#include <QByteArray>
#include <QLatin1String>

#include <array>
#include <memory>
#include <vector>

namespace hoithi {

/// Those who get a prize, in its order: people of a round, or agencies where the prizes are collective.
struct WinnerRows
{
    std::vector<RankedSubmission> people;
    std::vector<ParticipationRow> agencies;
    QByteArray basis; ///< hash of what they follow from; for ContestSession::award
};

/// What an award writes into its folder.
inline constexpr std::array awardFileNames{QLatin1String("decision.pdf"), QLatin1String("certificates.pdf"),
                                           QLatin1String("awards.csv")};

enum class AwardDocumentKind { Decision, Certificates };

/// A document of an award, laid out: ready to be looked at, printed or saved.
struct AwardDocument
{
    AwardDocumentKind kind = AwardDocumentKind::Decision;
    QString title; ///< official, in Vietnamese: what a PDF and a print queue call it
    std::shared_ptr<const PagedDocument> pages;
};

} // namespace hoithi
