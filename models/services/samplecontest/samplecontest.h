// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/contest/contest.h"
#include "domain/submission/importissue.h"
#include "services/samplecontest/samplepaper.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hoithi {

struct SampleContestOptions
{
    quint64 seed = 2475;
    double scale = 1.0;                   ///< of about 25,000 entries a round
    bool dirtyRows = true;                ///< some dozens of every reason code
    std::vector<SamplePaper> papers = {}; ///< by round; made up where there are none
};

/// One dump with what an importer must make of it, and a ranking must find in it.
struct SampleRound
{
    int number = 0;
    QString filePath;            ///< .csv, .ndjson or .csv.gz
    QString key;                 ///< 15 letters, for "paper set-key"
    ImportCounts expected;       ///< into an empty store that has the roster and preset kh2475's agencies
    qint64 people = 0;           ///< distinct accounts among the accepted
    qint64 allCorrectPeople = 0; ///< by first submission, people of the roster left out
};

struct SampleContest
{
    QString rosterPath;
    QString rulesPath;
    std::vector<SampleRound> rounds;
};

/// Writes an invented contest into an existing folder: a dump a round, roster.csv and rules.json (all-15 with amounts).
/// The same options give the same rows on every machine. About a second; any thread.
[[nodiscard]] Result<SampleContest> writeSampleContest(const QString &folder, const std::vector<Round> &rounds,
                                                       const SampleContestOptions &options = {});

/// For benchmarks: one CSV of `rows` valid rows in the round's window, in order of time, each of another person. Every
/// round shares 70 % of its people with round 1. Returns the key that the answers follow.
[[nodiscard]] Result<QString> writeBenchDump(const QString &path, qint64 rows, const Round &round, quint64 seed = 2475);

} // namespace hoithi
