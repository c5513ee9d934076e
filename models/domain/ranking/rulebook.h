// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace hoithi {

enum class CountedAttempt { First, Last, Best };
enum class PredictionTarget { AllCorrectPeople, Participants, Submissions };
enum class MissingPrediction { Last, Ineligible };
enum class Criterion { Correct, Prediction, Submitted, Duration };
enum class RepeatWinners { Allowed, OncePerContest, HighestOnly };
enum class CollectiveMetric { DistinctPeople, Submissions, Rate };
enum class CollectiveTie { DistinctPeople, Submissions, AllCorrectPeople, Rate };

/// A prize as defined by the rule book: `count` slots of `amount` đồng each; no amount until the committee sets it.
struct Prize
{
    QString name;
    int count = 1;
    std::optional<qint64> amount;

    friend bool operator==(const Prize &, const Prize &) = default;
};

struct CollectiveRules
{
    int count = 5;
    CollectiveMetric metric = CollectiveMetric::DistinctPeople;
    std::optional<double> minimumRate; ///< least share of the headcount, 0…1
    std::vector<CollectiveTie> ties{CollectiveTie::Submissions, CollectiveTie::AllCorrectPeople};

    friend bool operator==(const CollectiveRules &, const CollectiveRules &) = default;
};

/// Thể lệ: everything that decides a standing (contract/ranking.md). Defaults are plan 2475's preset `all-15`.
struct RuleBook
{
    int questionCount = 15;
    int requiredCorrect = 15;
    CountedAttempt countedAttempt = CountedAttempt::First;
    PredictionTarget predictionTarget = PredictionTarget::AllCorrectPeople;
    MissingPrediction missingPrediction = MissingPrediction::Last;
    std::array<Criterion, 4> order{Criterion::Correct, Criterion::Prediction, Criterion::Submitted,
                                   Criterion::Duration};
    RepeatWinners repeatWinners = RepeatWinners::Allowed;
    std::vector<Prize> prizes;
    CollectiveRules collective;

    friend bool operator==(const RuleBook &, const RuleBook &) = default;
};

/// A rule book as the committee recorded it. Versions are facts; a change is a new version in force from some round on.
struct RuleBookVersion
{
    int version = 1;
    int inForceFromRound = 1;
    RuleBook rules;
    QString approver;
    QString reason;
    Instant approvedAtUtc;

    friend bool operator==(const RuleBookVersion &, const RuleBookVersion &) = default;
};

/// The presets of plan 2475: "all-15" and "literal-10"; nullopt for any other name.
[[nodiscard]] std::optional<RuleBook> ruleBookPreset(QStringView name);

/// What a rules file holds: the settings of contract/ranking.md plus `in_force_from_round` (1 unless told).
struct RulesFile
{
    RuleBook rules;
    int inForceFromRound = 1;
};

/// Reads a rules file. Settings left out are those of the preset all-15, prizes included; unknown keys and
/// impossible values are refused by name.
[[nodiscard]] Result<RulesFile> parseRules(const QByteArray &json);

inline constexpr qint64 mostRulesFileBytes = qint64{1024} * 1024;
/// The same of what somebody chose as a rules file, of which one byte more than that was read: refused where there is as much.
[[nodiscard]] Result<RulesFile> parseRulesFile(const QByteArray &bytes);

/// Canonical JSON with every setting, keys in the contract's order: equal rule books give equal bytes.
[[nodiscard]] QByteArray toJson(const RuleBook &rules);

/// "correct", "prediction", "submitted", "duration".
[[nodiscard]] QString criterionName(Criterion criterion);

} // namespace hoithi
