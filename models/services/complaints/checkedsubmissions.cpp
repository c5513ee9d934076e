// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/checkedsubmissions.h"

#include "domain/contest/schedule.h"
#include "domain/paper/grader.h"
#include "services/people/acting.h"
#include "services/ranking/rankingjob.h"
#include "storage/imports/conflictrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/signaturerepository.h"
#include "storage/submissionscan.h"

#include <algorithm>

namespace hoithi {

namespace {

/// The signed result that stands for the round, or null where there is none, or the server hides it from who asks.
Result<StandingPtr> signedStanding(Store &store, int roundNumber)
{
    HOITHI_TRY(const bool hidden, hidesKeyOf(store, roundNumber));
    if (hidden || !signedCurrentRun(store, roundNumber))
        return StandingPtr();
    return storedStanding(store, roundNumber);
}

QString whyNotCounted(CountedAttempt attempt)
{
    switch (attempt) {
    case CountedAttempt::First:
        return QStringLiteral("first_counts");
    case CountedAttempt::Last:
        return QStringLiteral("last_counts");
    case CountedAttempt::Best:
        break;
    }
    return QStringLiteral("best_counts");
}

QString whyNotEligible(Eligibility eligibility)
{
    switch (eligibility) {
    case Eligibility::Excluded:
        return QStringLiteral("excluded");
    case Eligibility::TooFewCorrect:
        return QStringLiteral("too_few_correct");
    case Eligibility::NoPrediction:
        return QStringLiteral("no_prediction");
    case Eligibility::Eligible:
        break;
    }
    return {};
}

/// What a signed, current standing says of single submissions of its round.
class SignedResult
{
public:
    [[nodiscard]] static Result<SignedResult> of(Store &store, StandingPtr standing)
    {
        SignedResult result(std::move(standing));
        const int round = result.m_standing->run.roundNumber;
        HOITHI_TRY(result.m_keys, PaperRepository(*store.database).latestKeys(round));
        HOITHI_TRY(result.m_invalidations, invalidations(store, round));
        return result;
    }

    void tell(CheckedSubmission &checked, const StoredSubmission &submission) const
    {
        tellScore(checked, submission);
        const RankingInput &input = m_standing->input;
        const auto position =
            static_cast<quint32>(submission.id.value() - firstSubmissionId(m_standing->run.roundNumber).value());
        const auto candidate = std::ranges::find(input.candidates, position, &Candidate::position);
        checked.standing = CheckedSubmission::Standing::Unplaced;
        if (candidate == input.candidates.end()) {
            const bool isInvalidated =
                std::ranges::count(m_invalidations, submission.id, &JudgeDecision::submissionId) > 0;
            checked.unplacedBecause = isInvalidated ? QStringLiteral("invalidated") : QString();
            return;
        }
        const auto index = static_cast<quint32>(candidate - input.candidates.begin());
        const auto row = std::ranges::find(m_standing->rows, index, &StandingRow::candidate);
        if (row == m_standing->rows.end())
            checked.unplacedBecause =
                candidate->excluded ? QStringLiteral("excluded") : whyNotCounted(m_standing->run.rules.countedAttempt);
        else if (row->place == 0)
            checked.unplacedBecause = whyNotEligible(row->eligibility);
        else
            tellPlace(checked, *row);
    }

private:
    explicit SignedResult(StandingPtr standing) : m_standing(std::move(standing)) {}

    /// By the key as it stands now, which is that of the result; also of what counts no more.
    void tellScore(CheckedSubmission &checked, const StoredSubmission &submission) const
    {
        const auto key = std::ranges::find(m_keys, submission.paperId, &StoredKey::paperId);
        if (key == m_keys.end())
            return;
        const Grader grader(key->key);
        checked.correct = grader.correctCount(submission.answers.toStdString());
        checked.questions = grader.questionCount();
    }

    void tellPlace(CheckedSubmission &checked, const StandingRow &row) const
    {
        checked.standing = CheckedSubmission::Standing::Placed;
        checked.place = static_cast<int>(row.place);
        checked.prize = prizeName(row.prize, m_standing->run.rules);
    }

    StandingPtr m_standing;
    std::vector<StoredKey> m_keys;
    std::vector<JudgeDecision> m_invalidations;
};

/// Judges may have let a row of a later file take the place of a submission, or have taken that back: what is told is what counts.
Result<std::vector<StoredSubmission>> countingOf(Store &store, const std::vector<StoredSubmission> &linked)
{
    HOITHI_TRY(const LeftOut left, ConflictRepository(*store.database).leftOut());
    std::vector<StoredSubmission> counting;
    for (const StoredSubmission &submission : linked) {
        std::vector<StoredSubmission> now;
        if (left.has(submission.batchId.value(), submission.id.value())) {
            HOITHI_TRY(now, findSubmissions(*store.database, submission.submissionId));
        }
        const StoredSubmission &told = now.empty() ? submission : now.front();
        if (std::ranges::find(counting, told.id, &StoredSubmission::id) == counting.end())
            counting.push_back(told);
    }
    return counting;
}

Result<void> nameRun(Store &store, const RunSummary &run, AnswerLetter &letter)
{
    letter.runHash = QString::fromLatin1(run.runHash);
    HOITHI_TRY(const auto signatures, SignatureRepository(*store.database).ofRun(RankingRunId(run.runId)));
    letter.runSignedOn = signatures.empty() ? QDate() : contestDay(signatures.back().signedAtUtc);
    return {};
}

} // namespace

Result<void> addSubmissions(Store &store, const ComplaintRecord &record, AnswerLetter &letter)
{
    std::vector<SubmissionId> ids;
    for (const qint64 number : record.course.submissions())
        ids.emplace_back(number);
    HOITHI_TRY(const std::vector<StoredSubmission> linked, fetchSubmissions(*store.database, ids));
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, countingOf(store, linked));
    const int round = record.stored.roundNumber;
    HOITHI_TRY(const StandingPtr standing, signedStanding(store, round));
    std::optional<SignedResult> result;
    if (standing) {
        HOITHI_TRY(result, SignedResult::of(store, standing));
        HOITHI_CHECK(nameRun(store, standing->run, letter));
    }
    for (const StoredSubmission &submission : submissions) {
        CheckedSubmission checked;
        checked.id = submission.submissionId;
        checked.submittedAtUtc = submission.submittedAtUtc;
        if (roundOf(submission.id) != round) {
            HOITHI_TRY(const Round other, ContestRepository(*store.database).round(roundOf(submission.id)));
            checked.roundTitle = other.title;
        } else if (result) {
            result->tell(checked, submission);
        }
        letter.submissions.push_back(checked);
    }
    return {};
}

Result<QString> missingResult(Store &store, qint64 number)
{
    HOITHI_TRY(const ComplaintRecord record, loadComplaint(store, number));
    const int round = record.stored.roundNumber;
    const bool concerned = std::ranges::any_of(
        record.course.submissions(), [round](qint64 submission) { return roundOf(SubmissionId(submission)) == round; });
    if (!concerned)
        return QString();
    const Result<RunSummary> run = signedCurrentRun(store, round);
    return run ? QString()
               : Services::tr("The letter names the linked submissions without their result. %1")
                     .arg(run.error().message);
}

} // namespace hoithi
