// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/rulebook.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace hoithi {

/// What judges should look at. None disqualifies by itself. How each is found is said at its detector (flagdetectors.h) and in
/// docs/review.md.
enum class FlagKind : std::uint8_t {
    RosterMatch,       ///< excluded through an entry of the roster
    RosterName,        ///< named as somebody on the roster, and not excluded
    SharedPhone,       ///< one phone on several accounts
    SharedNationalId,  ///< one national id on several accounts
    SeveralNames,      ///< one account under several names
    RepeatWinner,      ///< a prize in this round and in an earlier one
    AlikePredictions,  ///< the same prediction by many accounts in a burst
    AlikeAnswers,      ///< the same answers, wrong ones among them, by many accounts in a burst
    FastPaper,         ///< much faster than the round's papers are
    AgencyChanged,     ///< one account for several agencies
    NearBoundary,      ///< next to nothing separates a prize from the next place, or nothing
    MissingPrediction, ///< no prediction, where an exact one would have won
};
inline constexpr std::size_t flagKindCount = 12;

/// "roster_match": the word for it in stores and files.
[[nodiscard]] QString flagKindName(FlagKind kind);
[[nodiscard]] std::optional<FlagKind> flagKindOf(QStringView name);
/// Whether flags of this kind are taken from the standing, and there are none without one.
[[nodiscard]] bool needsStanding(FlagKind kind);

/// Whether it suggests that several accounts are one person's.
[[nodiscard]] bool suggestsOnePerson(FlagKind kind);

/// Where the detectors draw their lines.
struct FlagThresholds
{
    qint64 burstWindowMs = 60'000;
    int burstAccounts = 4;            ///< fewer alike are no burst
    double burstChance = 1e-6;        ///< of so many alike by chance, for each submission that a window may begin with
    int burstWrongAnswers = 2;        ///< with fewer, answers are expected to be alike
    double fastScore = 3.5;           ///< robust standard deviations below the median of the logarithms
    double fastShare = 0.01;          ///< of the known durations: no more are flagged
    std::size_t fastLeastKnown = 100; ///< fewer durations tell nothing
    qint64 nearPrediction = 1;
    qint64 nearMs = 1000;
    std::size_t listed = 200;         ///< submissions that a flag lists
    std::size_t mostOfAKind = 10'000; ///< flags that are given of a kind: the earliest
};

/// A submission of an earlier round that a flag rests on.
struct EarlierSubmission
{
    int round = 0;
    std::uint32_t position = 0;

    friend bool operator==(const EarlierSubmission &, const EarlierSubmission &) = default;
};

struct RosterEvidence
{
    std::uint32_t person = 0; ///< index into the roster
    bool byAccount = false;
    bool byPhone = false;
    bool byNationalId = false;
    qint64 namesakes = 0; ///< of RosterName: accounts of the round with this name, this one among them

    friend bool operator==(const RosterEvidence &, const RosterEvidence &) = default;
};

struct SharedEvidence
{
    qint64 names = 0; ///< different ones among them

    friend bool operator==(const SharedEvidence &, const SharedEvidence &) = default;
};

/// Different names or agencies of one account.
struct ChangeEvidence
{
    qint64 different = 0;

    friend bool operator==(const ChangeEvidence &, const ChangeEvidence &) = default;
};

struct WonPrize
{
    int round = 0;
    QString prize;

    friend bool operator==(const WonPrize &, const WonPrize &) = default;
};

struct RepeatEvidence
{
    QString prize; ///< in this round
    std::vector<WonPrize> earlier;

    friend bool operator==(const RepeatEvidence &, const RepeatEvidence &) = default;
};

/// The figures are those of the least likely window; the flag holds all windows that overlap with it.
struct BurstEvidence
{
    qint64 prediction = -1; ///< of AlikePredictions
    int wrong = 0;          ///< of AlikeAnswers
    qint64 fromMs = 0;      ///< first and last submission of the whole flag
    qint64 toMs = 0;
    qint64 alike = 0;      ///< accounts that are alike in the window
    qint64 compared = 0;   ///< submissions in the window
    qint64 everywhere = 0; ///< submissions of the round that are alike
    qint64 round = 0;      ///< submissions of the round that could have been
    double expected = 0;   ///< how many besides the first would be alike by chance
    double log10Chance = 0;

    friend bool operator==(const BurstEvidence &, const BurstEvidence &) = default;
};

struct FastEvidence
{
    qint64 durationMs = 0;
    qint64 medianMs = 0;
    double score = 0; ///< robust standard deviations from the median; negative
    qint64 known = 0; ///< durations of the round

    friend bool operator==(const FastEvidence &, const FastEvidence &) = default;
};

struct BoundaryEvidence
{
    QString prize;                              ///< the one that ends here
    bool undecided = false;                     ///< nothing separates them: judges decide
    Criterion criterion = Criterion::Correct;   ///< that decided
    qint64 within = 0;                          ///< what it compared, of the last who win
    qint64 beyond = 0;                          ///< and of the first who do not
    std::vector<std::uint32_t> beyondPositions; ///< which of the listed submissions do not win it

    friend bool operator==(const BoundaryEvidence &, const BoundaryEvidence &) = default;
};

struct MissingEvidence
{
    QString prize; ///< that an exact prediction would have won; empty where it would only have come near
    int correct = 0;

    friend bool operator==(const MissingEvidence &, const MissingEvidence &) = default;
};

using FlagEvidence = std::variant<RosterEvidence, SharedEvidence, ChangeEvidence, RepeatEvidence, BurstEvidence,
                                  FastEvidence, BoundaryEvidence, MissingEvidence>;

struct ReviewFlag
{
    FlagKind kind = FlagKind::RosterMatch;
    std::vector<std::uint32_t>
        submissions;  ///< positions in the round, ascending; the earliest where there are too many
    qint64 total = 0; ///< submissions that it rests on
    qint64 accounts = 0;
    /// Of a kind that suggests one person: its accounts by their numbers in the store, ascending. None where there are more than
    /// submissions are listed, since nobody merges so many.
    std::vector<std::uint32_t> suspects;
    std::vector<EarlierSubmission> earlier; ///< of earlier rounds, by round and time
    qint64 atMs = 0;                        ///< its first submission in the round
    FlagEvidence evidence;
    /// SHA-256 (hex) of kind, round, the ids of all submissions it rests on, and what else it says of them: the same in every
    /// store and for every order of imports, and another as soon as a submission more belongs to it.
    QByteArray id;

    friend bool operator==(const ReviewFlag &, const ReviewFlag &) = default;
};

/// The flags of one kind that are given, and how many there are.
struct FlagsOfKind
{
    std::vector<ReviewFlag> flags;
    qint64 total = 0;
};

} // namespace hoithi
