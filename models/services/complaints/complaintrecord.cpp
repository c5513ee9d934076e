// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/complaintrecord.h"

#include "domain/contest/schedule.h"
#include "storage/complaints/complaintrepository.h"

#include <algorithm>
#include <map>

namespace hoithi {

namespace {

ComplaintCourse courseOf(const std::vector<StoredComplaintStep> &steps)
{
    ComplaintCourse course;
    for (const StoredComplaintStep &step : steps) {
        if (const auto kind = complaintStepFrom(step.kind))
            course.take(*kind, step.submissionId, complaintOutcomeFrom(step.outcome));
    }
    return course;
}

} // namespace

QDate storedDay(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

bool isLate(const StoredComplaint &complaint)
{
    const QDate until = storedDay(complaint.complainUntil);
    return until.isValid() && contestDay(complaint.receivedAtUtc) > until;
}

const StoredComplaintStep &newestStep(const ComplaintRecord &record, ComplaintStepKind kind)
{
    return *std::ranges::find(record.steps.rbegin(), record.steps.rend(), complaintStepName(kind),
                              &StoredComplaintStep::kind);
}

ComplaintState stateOf(const ComplaintRecord &record, Instant nowUtc)
{
    return record.course.state(storedDay(record.stored.answerDue), contestDay(nowUtc));
}

Result<ComplaintRecord> loadComplaint(Store &store, qint64 number)
{
    const ComplaintRepository repository(*store.database);
    HOITHI_TRY(std::optional<StoredComplaint> stored, repository.find(number));
    if (!stored)
        return failure(ErrorCode::NotFound, Services::tr("The register has no complaint %1.").arg(number));
    HOITHI_TRY(std::vector<StoredComplaintStep> steps, repository.steps(number));
    ComplaintCourse course = courseOf(steps);
    return ComplaintRecord{*std::move(stored), std::move(steps), std::move(course)};
}

Result<std::vector<ComplaintRecord>> loadComplaints(Store &store)
{
    const ComplaintRepository repository(*store.database);
    HOITHI_TRY(std::vector<StoredComplaint> stored, repository.all());
    HOITHI_TRY(const std::vector<StoredComplaintStep> steps, repository.steps());
    std::map<qint64, std::vector<StoredComplaintStep>> ofComplaint;
    for (const StoredComplaintStep &step : steps)
        ofComplaint[step.complaintId].push_back(step);
    std::vector<ComplaintRecord> records;
    records.reserve(stored.size());
    for (StoredComplaint &complaint : stored) {
        std::vector<StoredComplaintStep> own = std::move(ofComplaint[complaint.id]);
        ComplaintCourse course = courseOf(own);
        records.push_back({std::move(complaint), std::move(own), std::move(course)});
    }
    return records;
}

} // namespace hoithi
