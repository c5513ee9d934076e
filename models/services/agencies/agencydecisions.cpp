// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencies/agencydecisions.h"

#include "domain/agency/agencytext.h"
#include "storage/repositories/agencyrepository.h"

#include <algorithm>
#include <map>

namespace hoithi {

Result<AgencyDecisions> AgencyDecisions::inForce(Store &store)
{
    AgencyDecisions inForce;
    HOITHI_TRY(const std::vector<StoredAgencyDecision> decisions, AgencyRepository(*store.database).decisions());
    std::map<std::string, QString> codes; // by text, in the order of its bytes; empty: none
    for (const StoredAgencyDecision &decision : decisions)
        codes[decision.text.toStdString()] = decision.agencyCode;
    std::erase_if(codes, [](const auto &entry) { return entry.second.isEmpty(); });
    if (codes.empty())
        return inForce;
    HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
    for (const auto &[text, code] : codes) {
        const auto agency = std::ranges::find(*agencies, code, &Agency::code);
        if (agency != agencies->end())
            inForce.m_texts.emplace(text, agency->id);
        inForce.m_basis += "agency " + code.toUtf8() + ' ' + QByteArray::fromStdString(text) + '\n';
    }
    return inForce;
}

std::string decidableText(std::string_view agencyName, std::string_view agencyCode)
{
    std::string text = agencyTextKey(agencyName);
    return text.empty() ? agencyTextKey(agencyCode) : text;
}

AgencyId AgencyDecisions::agencyOf(const StoredSubmission &submission) const
{
    if (submission.agencyId.isValid() || giveNone())
        return submission.agencyId;
    return decided(submission.agencyName.toStdString(), submission.agencyCode.toStdString());
}

AgencyId AgencyDecisions::agencyOf(const StoredSubmissionView &submission) const
{
    return submission.agencyId != 0 ? AgencyId(submission.agencyId)
                                    : decided(submission.agencyName, submission.agencyCode);
}

AgencyId AgencyDecisions::agencyOf(const Submission &submission) const
{
    return submission.agencyId.isValid() ? submission.agencyId : decided(submission.agencyName, submission.agencyCode);
}

AgencyId AgencyDecisions::decided(std::string_view agencyName, std::string_view agencyCode) const
{
    if (giveNone())
        return {};
    const auto found = m_texts.find(decidableText(agencyName, agencyCode));
    return found == m_texts.end() ? AgencyId() : found->second;
}

Result<DecidedAgencies> DecidedAgencies::of(Store &store, int fromRound, int toRound)
{
    DecidedAgencies agencies;
    HOITHI_TRY(const AgencyDecisions decisions, AgencyDecisions::inForce(store));
    if (decisions.giveNone())
        return agencies;
    HOITHI_CHECK(scanUnresolved(*store.database, firstSubmissionId(fromRound), firstSubmissionId(toRound + 1),
                                [&](const StoredSubmissionView &row) {
                                    if (const AgencyId agency = decisions.agencyOf(row); agency.isValid())
                                        agencies.m_decided.push_back({row.id, agency});
                                    return true;
                                }));
    return agencies;
}

AgencyId DecidedAgencies::agencyOf(qint64 submission, qint64 stored) const
{
    if (stored != 0)
        return AgencyId(stored);
    const auto found = std::ranges::lower_bound(m_decided, submission, {}, &Decided::submission);
    return found != m_decided.end() && found->submission == submission ? found->agency : AgencyId();
}

} // namespace hoithi
