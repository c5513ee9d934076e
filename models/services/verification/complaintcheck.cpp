// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/complaintcheck.h"

#include "domain/complaint/complaintcourse.h"
#include "domain/complaint/letternumber.h"
#include "storage/complaints/complaintrepository.h"
#include "storage/repositories/auditrepository.h"

#include <map>
#include <set>

namespace hoithi {

namespace {

class ComplaintCheck
{
public:
    ComplaintCheck(Store &store, std::vector<VerifyFinding> &findings) : m_store(store), m_findings(findings) {}

    void compareNumbers(const std::vector<StoredComplaint> &complaints);
    [[nodiscard]] Result<void> compareStep(const StoredComplaintStep &step);

private:
    void add(qint64 number, const QString &problem)
    {
        m_findings.push_back({Services::tr("complaint %1").arg(number), problem});
    }
    void compareLetter(const StoredComplaintStep &step);

    Store &m_store;
    std::vector<VerifyFinding> &m_findings;
    std::map<qint64, ComplaintCourse> m_courses;
    std::set<QString> m_letters;
};

void ComplaintCheck::compareNumbers(const std::vector<StoredComplaint> &complaints)
{
    qint64 expected = 1;
    for (const StoredComplaint &complaint : complaints) {
        if (complaint.id != expected)
            add(complaint.id, Services::tr("a number before it is missing in the register"));
        if (complaint.receivedAtUtc > complaint.recordedAtUtc)
            add(complaint.id, Services::tr("it was registered before it came in"));
        expected = complaint.id + 1;
        m_courses[complaint.id] = {};
    }
}

void ComplaintCheck::compareLetter(const StoredComplaintStep &step)
{
    const QString letter = letterNumberFrom(step.letterNumber).value_or(step.letterNumber).toCaseFolded()
                           + QLatin1Char(' ') + step.letterDate.left(4);
    if (!m_letters.insert(letter).second)
        add(step.complaintId, Services::tr("its letter has the number of another one"));
}

Result<void> ComplaintCheck::compareStep(const StoredComplaintStep &step)
{
    const auto course = m_courses.find(step.complaintId);
    const auto kind = complaintStepFrom(step.kind);
    if (course == m_courses.end() || !kind || !course->second.admits(*kind, step.submissionId)) {
        add(step.complaintId, Services::tr("step %1 cannot follow what was before it").arg(step.id));
        return {};
    }
    course->second.take(*kind, step.submissionId, complaintOutcomeFrom(step.outcome));
    if (*kind == ComplaintStepKind::Letter)
        compareLetter(step);
    if (step.auditEntry == 0)
        return {};
    HOITHI_TRY(const std::optional<AuditEntry> entry, AuditRepository(*m_store.database).at(step.auditEntry));
    if (!entry || !complaintConsequences().contains(entry->action))
        add(step.complaintId, Services::tr("its outcome names an audit entry that is no such decision"));
    return {};
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
    return {};
}

} // namespace hoithi
