// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"
#include "domain/ranking/ruledifference.h"
#include "services/ranking/prizestanding.h"

#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace hoithi {

/// A version of the rule book with what it means among the others.
struct RuleVersionState
{
    RuleBookVersion version;
    std::vector<int> rounds;         ///< where it is in force now, without those that were cancelled
    std::optional<int> replaced;     ///< the version in force before, in the first round of this one; none
    std::vector<RuleChange> changes; ///< since the replaced one; empty without one
};

/// What the rules mean for a round.
struct RoundRules
{
    int number = 0;
    QString title;
    std::optional<int> version; ///< in force; none: the round cannot be ranked
    int questionCount = 0;      ///< of its papers; 0 while there are none, or none in sight
    bool ranked = false;
};

struct RulesState
{
    QString presetId;                       ///< of the contest: which plan it follows
    std::vector<RuleVersionState> versions; ///< by number
    std::vector<RoundRules> rounds;

    [[nodiscard]] int newest() const { return versions.empty() ? 0 : versions.back().version.version; }
    /// Null where none is in force in that round.
    [[nodiscard]] const RuleVersionState *inForce(int round) const;
    /// From which round on a change of that version is most likely meant to be in force: the first one that goes by it.
    [[nodiscard]] int firstRoundOf(int version) const;
};

struct RulesApproval
{
    RuleBook rules;
    int inForceFromRound = 1;
    QString approver;
    QString reason;
    std::optional<int> newestSeen; ///< refused as Stale where there is a newer version; nothing: not compared
};

/// A rule book to run a round under: a version on record, or one that is not.
struct ComparedRules
{
    QString name; ///< what it is called beside the others
    std::optional<int> version;
    RuleBook rules; ///< without a version
};

/// What a round comes to under one of them.
struct RulesOutcome
{
    QString name;
    std::optional<int> version; ///< on record; nothing of others
    RuleBook rules;
    QString refusal;                 ///< why the round cannot be ranked by it, translated; then the rest says nothing
    std::vector<RuleChange> changes; ///< of its settings, since the first one
    qint64 target = 0;
    qint64 participants = 0;
    qint64 eligible = 0;
    qint64 allCorrect = 0;
    qint64 winners = 0;   ///< with a prize
    qint64 undecided = 0; ///< tied across a prize boundary
};

/// Several rule books on one round, side by side.
struct RulesComparison
{
    static constexpr int mostRules = 6;

    int roundNumber = 0;
    std::vector<RulesOutcome> outcomes; ///< as they were asked for
    /// Only people whose prizes are not the same under all that could be ranked; one standing an outcome.
    std::vector<std::vector<PrizeStanding>> people;
};

/// What the office fills in before the Thể lệ is printed; empty fields print as blanks.
struct RulesPrinting
{
    std::optional<int> version;    ///< nothing: the newest
    std::optional<RuleBook> draft; ///< prints these instead, as a draft
    int draftFromRound = 1;
    QString number;
    QDate date;
    QString signerTitle;
    QString signerName;
};

struct RulesDocument
{
    QString title;
    QString fileName; ///< to propose
    std::shared_ptr<const PagedDocument> pages;
};

} // namespace hoithi
