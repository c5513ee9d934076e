// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/complaintcheck.h"

#include "base/text.h"
#include "documents/markupdocument.h"
#include "domain/complaint/complaintcourse.h"
#include "domain/complaint/complaintdeadline.h"
#include "domain/complaint/letternumber.h"
#include "domain/contest/schedule.h"
#include "services/complaints/complaintsealing.h"
#include "services/complaints/lettercontent.h"
#include "services/verification/complaintentrycheck.h"
#include "storage/complaints/complaintrepository.h"
#include "storage/repositories/auditrepository.h"

#include <map>
#include <set>

namespace hoithi {

namespace {

class ComplaintCheck
{
public:
    ComplaintCheck(Store &store, std::vector<VerifyFinding> &findings)
        : m_store(store), m_findings(findings), m_keys(contentKeys(store))
    {}

    void compareNumbers(const std::vector<StoredComplaint> &complaints);
    [[nodiscard]] Result<void> compareStep(const StoredComplaintStep &step);

private:
    void add(qint64 number, const QString &problem)
    {
        m_findings.push_back({Services::tr("complaint %1").arg(number), problem});
    }
    void compareDays(const StoredComplaint &complaint);
    void compareSealed(const StoredComplaint &complaint);
    void compareText(const StoredComplaintStep &step);
    void compareKept(const StoredComplaintStep &step, const QString &text);
    void compareLetter(const StoredComplaintStep &step);
    [[nodiscard]] Result<void> compareConsequence(const StoredComplaintStep &step);

    struct Known
    {
        Instant receivedAtUtc;
        ComplaintCourse course;
    };

    Store &m_store;
    std::vector<VerifyFinding> &m_findings;
    Result<ContentKeys> m_keys; ///< none where the contest is sealed, or its personal data was erased
    std::map<qint64, Known> m_known;
    std::set<QString> m_letters;
};

void ComplaintCheck::compareNumbers(const std::vector<StoredComplaint> &complaints)
{
    qint64 expected = 1;
    for (const StoredComplaint &complaint : complaints) {
        if (complaint.id != expected)
            add(complaint.id, Services::tr("a number before it is missing in the register"));
        compareDays(complaint);
        compareSealed(complaint);
        expected = complaint.id + 1;
        m_known[complaint.id] = {complaint.receivedAtUtc, {}};
    }
}

/// What the program counts depends on the holidays that were known then; days that it never counts can be told all the same.
void ComplaintCheck::compareDays(const StoredComplaint &complaint)
{
    if (complaint.receivedAtUtc > complaint.recordedAtUtc)
        add(complaint.id, Services::tr("it was registered before it came in"));
    if (complaint.receivedAtUtc < firstComplaintAtUtc)
        add(complaint.id, Services::tr("it came in before 2000"));
    const QDate received = contestDay(complaint.receivedAtUtc);
    if (!canBeDue(received, complaint.answerDays, QDate::fromString(complaint.answerDue, Qt::ISODate)))
        add(complaint.id, Services::tr("its answer cannot be due on the day that is stored"));
    if (!complaint.complainUntil.isEmpty()
        && !canBeLastDay(received, QDate::fromString(complaint.complainUntil, Qt::ISODate)))
        add(complaint.id, Services::tr("the last day to complain cannot be the one that is stored"));
}

void ComplaintCheck::compareSealed(const StoredComplaint &complaint)
{
    if (m_keys && !openedComplainant(complaint, *m_keys))
        add(complaint.id, Services::tr("who complains and what they say cannot be read: what is sealed of it was "
                                       "altered, or never sealed with the key of this contest"));
}

/// It is printed again from what is kept of it, which has to be the letter that the register names.
void ComplaintCheck::compareKept(const StoredComplaintStep &step, const QString &text)
{
    const Result<KeptLetter> kept = letterFromKept(text);
    const bool isOwn = kept && kept->content.complaintNumber == step.complaintId
                       && kept->content.number == step.letterNumber
                       && kept->content.date.toString(Qt::ISODate) == step.letterDate
                       && (kept->text.isEmpty() || readMarkup(kept->text));
    if (!isOwn)
        add(step.complaintId, Services::tr("what is kept of letter %1 is not that letter").arg(step.letterNumber));
}

/// Only a link is without a word.
void ComplaintCheck::compareText(const StoredComplaintStep &step)
{
    if (step.sealed.isEmpty() && step.kind != complaintStepName(ComplaintStepKind::Link))
        add(step.complaintId, Services::tr("step %1 says nothing").arg(step.id));
    if (!m_keys)
        return;
    const Result<QString> text = openedStepText(step, *m_keys);
    if (!text)
        add(step.complaintId, Services::tr("what is said with step %1 cannot be read: what is sealed of it was "
                                           "altered, or never sealed with the key of this contest")
                                  .arg(step.id));
    else if (step.kind == complaintStepName(ComplaintStepKind::Letter))
        compareKept(step, *text);
}

void ComplaintCheck::compareLetter(const StoredComplaintStep &step)
{
    if (!QDate::fromString(step.letterDate, Qt::ISODate).isValid())
        add(step.complaintId, Services::tr("its letter is from a day that there is not"));
    const QString letter = letterNumberFrom(step.letterNumber).value_or(step.letterNumber).toCaseFolded()
                           + QLatin1Char(' ') + step.letterDate.left(4);
    if (!m_letters.insert(letter).second)
        add(step.complaintId, Services::tr("its letter has the number of another one"));
}

Result<void> ComplaintCheck::compareConsequence(const StoredComplaintStep &step)
{
    if (step.auditEntry == 0)
        return {};
    HOITHI_TRY(const std::optional<AuditEntry> entry, AuditRepository(*m_store.database).at(step.auditEntry));
    if (!entry || !complaintConsequences().contains(entry->action))
        add(step.complaintId, Services::tr("its outcome names an audit entry that is no such decision"));
    else if (entry->atUtc < m_known[step.complaintId].receivedAtUtc)
        add(step.complaintId, Services::tr("its outcome names an audit entry from before it came in"));
    return {};
}

Result<void> ComplaintCheck::compareStep(const StoredComplaintStep &step)
{
    compareText(step);
    const auto known = m_known.find(step.complaintId);
    const auto kind = complaintStepFrom(step.kind);
    if (known == m_known.end() || !kind || !known->second.course.admits(*kind, step.submissionId)) {
        add(step.complaintId, Services::tr("step %1 cannot follow what was before it").arg(step.id));
        return {};
    }
    known->second.course.take(*kind, step.submissionId, complaintOutcomeFrom(step.outcome));
    if (*kind == ComplaintStepKind::Letter)
        compareLetter(step);
    return compareConsequence(step);
}

} // namespace

Result<void> verifyComplaints(Store &store, std::vector<VerifyFinding> &findings)
{
    const ComplaintRepository repository(*store.database);
    HOITHI_TRY(const std::vector<StoredComplaint> complaints, repository.all());
    HOITHI_TRY(const std::vector<StoredComplaintStep> steps, repository.steps());
    ComplaintCheck check(store, findings);
    check.compareNumbers(complaints);
    for (const StoredComplaintStep &step : steps)
        HOITHI_CHECK(check.compareStep(step));
    return verifyComplaintEntries(store, steps, findings);
}

} // namespace hoithi
