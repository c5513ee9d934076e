// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/analysis/itemanalysisjob.h"

#include "domain/ranking/countedsubmissions.h"
#include "services/analysis/analysedpapers.h"
#include "services/people/acting.h"
#include "services/ranking/candidateloader.h"
#include "services/ranking/rankingtime.h"
#include "services/review/answerkeys.h"
#include "storage/submissionscan.h"

namespace hoithi {

namespace {

/// By position in the round: the submissions that count.
struct Counted
{
    std::vector<bool> positions;
    qint64 people = 0;
};

Counted countedOf(const RankingInput &input, CountedAttempt attempt)
{
    const CountedSubmissions picked = countedSubmissions(input, attempt);
    Counted counted;
    for (std::size_t i = 0; i < picked.candidates.size(); ++i) {
        if (picked.excluded[i] != 0)
            continue;
        const std::size_t position = input.candidates[picked.candidates[i]].position;
        if (position >= counted.positions.size())
            counted.positions.resize(std::max(position + 1, counted.positions.size() * 2));
        counted.positions[position] = true;
        ++counted.people;
    }
    return counted;
}

Error cancelled()
{
    return {ErrorCode::Cancelled, Services::tr("The analysis was stopped."), {}};
}

/// The second pass: answers are read of the submissions that the first one has picked.
Result<void> readAnswers(Store &store, int roundNumber, const Counted &counted, AnalysedPapers &papers,
                         const std::stop_token &stop, const ProgressCallback &progress)
{
    constexpr qint64 rowsAtOnce = 50'000;
    const SubmissionId first = firstSubmissionId(roundNumber);
    const auto total = static_cast<qint64>(counted.positions.size());
    qint64 rows = 0;
    const auto take = [&](const StoredSubmissionView &row) {
        const auto position = static_cast<std::size_t>(row.id - first.value());
        if (position < counted.positions.size() && counted.positions[position])
            static_cast<void>(papers.add(row.paperId, row.answers)); // the first pass has seen to its paper
        if (++rows % rowsAtOnce != 0)
            return true;
        if (progress)
            progress({rows, total, rows});
        return !stop.stop_requested();
    };
    HOITHI_CHECK(
        scanSubmissions(*store.database, first, firstSubmissionId(roundNumber + 1), ScanColumns::Ranking, take));
    return {};
}

} // namespace

Result<RoundAnalysis> analyseRound(Store &store, int roundNumber, const std::stop_token &stop,
                                   const ProgressCallback &progress)
{
    HOITHI_CHECK(requireKeyInSight(store, roundNumber));
    HOITHI_CHECK(requireRankingTime(store, roundNumber)); // who had everything right is the number looked for
    HOITHI_TRY(const RankingInputs inputs, currentInputs(store, roundNumber));
    RoundAnalysis analysis;
    HOITHI_TRY(AnalysedPapers papers, AnalysedPapers::of(store, roundNumber, inputs.keys));
    Counted counted;
    {
        HOITHI_TRY(const RankingInput input, loadCandidates(store, inputs));
        counted = countedOf(input, inputs.rules.rules.countedAttempt);
    }
    if (!stop.stop_requested())
        HOITHI_CHECK(readAnswers(store, roundNumber, counted, papers, stop, progress));
    if (stop.stop_requested())
        return failure(cancelled());
    analysis.round = roundNumber;
    analysis.countedAttempt = inputs.rules.rules.countedAttempt;
    analysis.people = counted.people;
    analysis.joined = papers.areJoined();
    analysis.papers = papers.result();
    HOITHI_TRY(analysis.computedAtUtc, nowOf(store));
    return analysis;
}

Result<RoundAnalysis> questionsInForce(Store &store, int roundNumber)
{
    HOITHI_TRY(const std::vector<StoredKey> keys, keysInForce(store, roundNumber));
    HOITHI_TRY(const AnalysedPapers papers, AnalysedPapers::of(store, roundNumber, keys));
    RoundAnalysis analysis;
    analysis.round = roundNumber;
    analysis.joined = papers.areJoined();
    analysis.papers = papers.questions();
    HOITHI_TRY(analysis.computedAtUtc, nowOf(store));
    return analysis;
}

} // namespace hoithi
