// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ranking/ranking.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace hoithi {

/// That a signed run was declared the final result.
struct Finalisation
{
    QString judge;
    QString comment;
    Instant finalisedAtUtc;

    friend bool operator==(const Finalisation &, const Finalisation &) = default;
};

/// A stored run with everything about it but its rows.
struct RunSummary
{
    qint64 runId = 0; ///< 0: there is none yet
    int roundNumber = 0;
    QByteArray runHash; ///< SHA-256 over inputs and result, hex
    RuleBook rules;
    int ruleBookVersion = 0;
    qint64 target = 0;
    qint64 participants = 0;
    qint64 eligible = 0;
    qint64 allCorrect = 0;
    qint64 counted = 0; ///< rows of the standing, eligible or not
    Instant computedAtUtc;
    std::vector<QString> signedBy;
    int quorum = 2;
    bool current = false; ///< its inputs are still those of the store
    QString staleBecause; ///< translated: which input changed; empty when current
    std::optional<Finalisation> finalisation;
    [[nodiscard]] bool isSigned() const { return static_cast<int>(signedBy.size()) >= quorum; }
    friend bool operator==(const RunSummary &, const RunSummary &) = default;
};

/// One row of a standing with the person's texts, ready to show or export.
struct RankedSubmission
{
    std::uint32_t position = 0;
    std::uint32_t place = 0; ///< 0: not eligible
    QString submissionId;
    QString accountId;
    QString fullName;
    QString agencyCode; ///< resolved; empty when unresolved
    QString agencyName; ///< resolved name, else as given
    int correct = 0;
    std::optional<qint64> prediction;
    std::optional<qint64> predictionError;
    Instant submittedAtUtc;
    std::optional<qint64> durationMs;
    QString prize;       ///< prize name, "undecided", or empty
    QString separatedBy; ///< criterionName(), or empty
    Eligibility eligibility = Eligibility::Eligible;

    friend bool operator==(const RankedSubmission &, const RankedSubmission &) = default;
};

/// A stored run with the first rows of its standing as they were stored, not compared with its inputs: what can be shown at
/// once, while the whole standing is computed again.
struct StandingHead
{
    RunSummary run;
    std::vector<RankedSubmission> rows;
    static constexpr int rowLimit = 200;
};

/// A whole standing in memory, compact (about 56 bytes a row): what a table of a million rows shows from.
/// Immutable and shared between threads.
struct Standing
{
    RunSummary run;
    RankingInput input;
    LargeVector<StandingRow> rows;
    std::vector<PrizeTie> ties; ///< over the boundary of a prize, decided or not
};
using StandingPtr = std::shared_ptr<const Standing>;

} // namespace hoithi
