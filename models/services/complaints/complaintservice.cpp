// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/complaintservice.h"

#include "services/complaints/checkedsubmissions.h"
#include "services/complaints/complaintkeeping.h"
#include "services/complaints/complaintletter.h"
#include "services/complaints/complaintlinks.h"
#include "services/complaints/complaintreading.h"
#include "services/complaints/complaintrecording.h"
#include "services/complaints/complaintsteps.h"
#include "services/people/membersonly.h"
#include "services/storethread.h"

namespace hoithi {

ComplaintService::Answer<ComplaintList> ComplaintService::list()
{
    return m_reads.run(forMembers([](Store &store) { return readComplaints(store); }));
}

ComplaintService::Answer<ComplaintSheet> ComplaintService::sheet(qint64 number)
{
    return m_reads.run(forMembers([number](Store &store) { return readComplaintSheet(store, number); }));
}

ComplaintService::Answer<ComplaintSheet> ComplaintService::show(qint64 number, const QString &actor,
                                                                const QString &reason)
{
    return m_changes.run([=](Store &store) { return showComplaint(store, number, actor, reason); });
}

ComplaintService::Answer<std::vector<ComplaintSheet>> ComplaintService::opened()
{
    return m_reads.run(forMembers([](Store &store) { return openComplaintSheets(store); }));
}

ComplaintService::Answer<std::vector<LinkedSubmission>> ComplaintService::candidates(int roundNumber,
                                                                                     const QString &wanted)
{
    return m_reads.run(forMembers([=](Store &store) { return findCandidates(store, roundNumber, wanted); }));
}

ComplaintService::Answer<std::vector<ComplaintConsequence>> ComplaintService::consequences(qint64 number)
{
    return m_reads.run(forMembers([number](Store &store) { return readConsequences(store, number); }));
}

ComplaintService::Answer<qint64> ComplaintService::enter(const ComplaintRegistration &request)
{
    return m_changes.run([request](Store &store) { return enterComplaint(store, request); });
}

ComplaintService::Answer<void> ComplaintService::link(const ComplaintStepRequest &request)
{
    return m_changes.run([request](Store &store) { return linkSubmission(store, request); });
}

ComplaintService::Answer<void> ComplaintService::unlink(const ComplaintStepRequest &request)
{
    return m_changes.run([request](Store &store) { return unlinkSubmission(store, request); });
}

ComplaintService::Answer<void> ComplaintService::note(const ComplaintStepRequest &request)
{
    return m_changes.run([request](Store &store) { return noteOnComplaint(store, request); });
}

ComplaintService::Answer<void> ComplaintService::reopen(const ComplaintStepRequest &request)
{
    return m_changes.run([request](Store &store) { return reopenComplaint(store, request); });
}

ComplaintService::Answer<void> ComplaintService::decide(const ComplaintDecision &decision)
{
    return m_changes.run([decision](Store &store) { return decideComplaint(store, decision); });
}

ComplaintService::Answer<ComplaintLetter> ComplaintService::draftLetter(const ComplaintLetterRequest &request)
{
    return m_changes.run([request](Store &store) { return draftComplaintLetter(store, request); });
}

ComplaintService::Answer<ComplaintLetter> ComplaintService::issueLetter(const ComplaintLetterRequest &request)
{
    return m_changes.run([request](Store &store) { return issueComplaintLetter(store, request); });
}

ComplaintService::Answer<QString> ComplaintService::missingResult(qint64 number)
{
    return m_reads.run([number](Store &store) { return hoithi::missingResult(store, number); });
}

ComplaintService::Answer<ComplaintLetter> ComplaintService::issuedLetter(qint64 number, const QString &actor,
                                                                         const QString &letterNumber, QDate date)
{
    return m_changes.run([=](Store &store) { return issuedComplaintLetter(store, number, actor, letterNumber, date); });
}

ComplaintService::Answer<void> ComplaintService::saveLetter(const ComplaintLetter &letter, const QString &file,
                                                            const QString &actor)
{
    return m_changes.run([=](Store &store) { return saveComplaintLetter(store, letter, file, actor); });
}

ComplaintService::Answer<DraftContent> ComplaintService::sealForKeeping(const DraftKey &key,
                                                                        const DraftContent &content)
{
    return m_reads.run([=](Store &store) { return sealedForKeeping(store, key, content); });
}

ComplaintService::Answer<DraftContent> ComplaintService::openFromKeeping(const DraftKey &key,
                                                                         const DraftContent &sealed)
{
    return m_reads.run([=](Store &store) { return openedFromKeeping(store, key, sealed); });
}

} // namespace hoithi
