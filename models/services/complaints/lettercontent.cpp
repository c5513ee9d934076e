// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/lettercontent.h"

#include "domain/complaint/letternumber.h"
#include "domain/contest/schedule.h"
#include "services/anchors/anchorcheck.h"
#include "services/complaints/complaintsealing.h"
#include "services/people/acting.h"
#include "services/ranking/rankingjob.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/signaturerepository.h"
#include "storage/submissionscan.h"

#include <algorithm>
#include <map>

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

/// By position in the round: what the result says of these submissions.
Result<std::map<quint32, RankedSubmission>> rankedAt(Store &store, const Standing &standing,
                                                     const std::vector<quint32> &positions)
{
    std::vector<quint32> rows;
    for (quint32 i = 0; i < standing.rows.size(); ++i) {
        if (std::ranges::count(positions, standing.input.candidates[standing.rows[i].candidate].position) > 0)
            rows.push_back(i);
    }
    HOITHI_TRY(const std::vector<RankedSubmission> found, describeRows(store, standing, rows));
    std::map<quint32, RankedSubmission> ranked;
    for (const RankedSubmission &row : found)
        ranked.emplace(row.position, row);
    return ranked;
}

void tellPlace(CheckedSubmission &checked, const std::map<quint32, RankedSubmission> &ranked, quint32 position,
               int questions)
{
    const auto found = ranked.find(position);
    const bool placed = found != ranked.end() && found->second.place > 0;
    checked.standing = placed ? CheckedSubmission::Standing::Placed : CheckedSubmission::Standing::Unplaced;
    if (found != ranked.end() && questions > 0) {
        checked.correct = found->second.correct;
        checked.questions = questions;
    }
    if (placed) {
        checked.place = static_cast<int>(found->second.place);
        checked.prize = found->second.prize;
    }
}

Result<int> questionsIn(Store &store, int roundNumber)
{
    HOITHI_TRY(const std::vector<StoredKey> keys, PaperRepository(*store.database).latestKeys(roundNumber));
    return keys.empty() ? 0 : static_cast<int>(keys.front().key.entries.size());
}

quint32 positionOf(const StoredSubmission &submission)
{
    return static_cast<quint32>(submission.id.value()
                                - firstSubmissionId(static_cast<int>(submission.id.value() >> 32)).value());
}

Result<QDate> signedOn(Store &store, qint64 runId)
{
    HOITHI_TRY(const auto signatures, SignatureRepository(*store.database).ofRun(RankingRunId(runId)));
    return signatures.empty() ? QDate() : contestDay(signatures.back().signedAtUtc);
}

/// The linked submissions with their place in the signed result.
Result<void> addSubmissions(Store &store, const ComplaintRecord &record, AnswerLetter &letter)
{
    std::vector<SubmissionId> ids;
    for (const qint64 number : record.course.submissions())
        ids.emplace_back(number);
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, fetchSubmissions(*store.database, ids));
    const int round = record.stored.roundNumber;
    HOITHI_TRY(const StandingPtr standing, signedStanding(store, round));
    std::map<quint32, RankedSubmission> ranked;
    HOITHI_TRY(const int questions, questionsIn(store, round));
    if (standing) {
        std::vector<quint32> positions;
        std::ranges::transform(submissions, std::back_inserter(positions), positionOf);
        HOITHI_TRY(ranked, rankedAt(store, *standing, positions));
        letter.runHash = QString::fromLatin1(standing->run.runHash);
        HOITHI_TRY(letter.runSignedOn, signedOn(store, standing->run.runId));
    }
    for (const StoredSubmission &submission : submissions) {
        CheckedSubmission checked{submission.submissionId, submission.submittedAtUtc, {}, {}, 0, {}, 0, {}};
        const int own = static_cast<int>(submission.id.value() >> 32);
        if (own != round) {
            HOITHI_TRY(const Round other, ContestRepository(*store.database).round(own));
            checked.roundTitle = other.title;
        } else if (standing) {
            tellPlace(checked, ranked, positionOf(submission), questions);
        }
        letter.submissions.push_back(checked);
    }
    return {};
}

Result<void> addHead(Store &store, const ComplaintLetterRequest &request, AnswerLetter &letter)
{
    HOITHI_TRY(const Contest contest, ContestRepository(*store.database).contest());
    letter.parentAuthority = contest.issuingAuthority;
    letter.issuer = QStringLiteral("Ban Tổ chức Hội thi");
    letter.number = request.letterNumber;
    letter.numberSuffix = QLatin1String(letterNumberSuffix);
    letter.place = contest.place;
    letter.date = request.date;
    letter.contestTitle = contest.title;
    letter.signerAuthority = request.signerAuthority;
    letter.signerTitle = request.signerTitle.isEmpty() ? QStringLiteral("Trưởng Ban Tổ chức") : request.signerTitle;
    letter.signerName = request.signerName;
    HOITHI_TRY(const ChainHead head, newestHead(store));
    letter.auditHead = printedHead(head);
    return {};
}

} // namespace

Result<AnswerLetter> letterContent(Store &store, const ComplaintRecord &record, const ComplaintLetterRequest &request)
{
    HOITHI_TRY(const ContentKeys keys, contentKeys(store));
    HOITHI_TRY(const Complainant complainant, openedComplainant(record.stored, keys));
    const StoredComplaintStep &decided = newestStep(record, ComplaintStepKind::Decide);
    AnswerLetter letter;
    HOITHI_CHECK(addHead(store, request, letter));
    HOITHI_TRY(letter.reason, openedStepText(decided, keys));
    HOITHI_TRY(const Round round, ContestRepository(*store.database).round(record.stored.roundNumber));
    letter.salutation = request.salutation;
    letter.complainant = complainant.fullName;
    letter.address = complainant.address;
    letter.complaintNumber = static_cast<int>(record.stored.id);
    letter.receivedOn = contestDay(record.stored.receivedAtUtc);
    letter.way = record.stored.way;
    letter.topic = record.stored.about;
    letter.roundTitle = round.title;
    letter.summary = request.summary;
    letter.outcome = decided.outcome;
    letter.decidedOn = contestDay(decided.recordedAtUtc);
    letter.lastDay = QDate::fromString(record.stored.complainUntil, Qt::ISODate);
    letter.followUp = request.followUp;
    HOITHI_CHECK(addSubmissions(store, record, letter));
    return letter;
}

Result<QString> missingResult(Store &store, qint64 number)
{
    HOITHI_TRY(const ComplaintRecord record, loadComplaint(store, number));
    const int round = record.stored.roundNumber;
    const bool concerned = std::ranges::any_of(record.course.submissions(),
                                               [round](qint64 submission) { return submission >> 32 == round; });
    if (!concerned)
        return QString();
    const Result<RunSummary> run = signedCurrentRun(store, round);
    return run ? QString()
               : Services::tr("The letter names the linked submissions without their result. %1")
                     .arg(run.error().message);
}

} // namespace hoithi
