// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencies/agencydecisions.h"

#include "domain/agency/agencytext.h"
#include "services/agencies/knownagencies.h"
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
    HOITHI_TRY(const std::shared_ptr<const KnownAgencies> known, knownAgencies(store));
    for (const auto &[text, code] : codes) {
        if (const AgencyState *agency = known->history.find(code))
            inForce.m_texts.emplace(text, agency->id);
        inForce.m_basis += "agency " + code.toUtf8() + ' ' + QByteArray::fromStdString(text) + '\n';
    }
    inForce.m_resolver = known->resolver;
    inForce.m_basis += known->basis;
    return inForce;
}

std::string decidableText(std::string_view agencyName, std::string_view agencyCode)
{
    std::string text = agencyTextKey(agencyName);
    return text.empty() ? agencyTextKey(agencyCode) : text;
}

AgencyId AgencyDecisions::agencyOf(const StoredSubmission &submission) const
{
    if (!readAnew() && (submission.agencyId.isValid() || giveNone()))
        return submission.agencyId;
    return agencyOf(submission.agencyId.value(), submission.agencyName.toStdString(),
                    submission.agencyCode.toStdString());
}

AgencyId AgencyDecisions::agencyOf(const StoredSubmissionView &submission) const
{
    return agencyOf(submission.agencyId, submission.agencyName, submission.agencyCode);
}

AgencyId AgencyDecisions::agencyOf(const Submission &submission) const
{
    return submission.agencyId.isValid() ? submission.agencyId : decided(submission.agencyName, submission.agencyCode);
}

AgencyId AgencyDecisions::agencyOf(qint64 stored, std::string_view agencyName, std::string_view agencyCode) const
{
    const AgencyId found = readAnew() ? m_resolver->resolve(agencyCode, agencyName) : AgencyId(stored);
    return found.isValid() ? found : decided(agencyName, agencyCode);
}

AgencyId AgencyDecisions::decided(std::string_view agencyName, std::string_view agencyCode) const
{
    if (giveNone())
        return {};
    const auto found = m_texts.find(decidableText(agencyName, agencyCode));
    return found == m_texts.end() ? AgencyId() : found->second;
}

Result<void> AgencyDecisions::scanOpen(Store &store, int fromRound, int toRound, const RowTaker &take) const
{
    const auto scan = readAnew() ? scanInForce : scanUnresolved;
    return scan(*store.database, firstSubmissionId(fromRound), firstSubmissionId(toRound + 1), take);
}

Result<DecidedAgencies> DecidedAgencies::of(Store &store, int fromRound, int toRound)
{
    DecidedAgencies agencies;
    HOITHI_TRY(const AgencyDecisions decisions, AgencyDecisions::inForce(store));
    if (decisions.giveNone() && !decisions.readAnew())
        return agencies;
    agencies.m_areAll = decisions.readAnew();
    HOITHI_CHECK(decisions.scanOpen(store, fromRound, toRound, [&](const StoredSubmissionView &row) {
        if (const AgencyId agency = decisions.agencyOf(row); agency.isValid())
            agencies.m_decided.push_back({row.id, agency});
        return true;
    }));
    return agencies;
}

AgencyId DecidedAgencies::agencyOf(qint64 submission, qint64 stored) const
{
    if (stored != 0 && !m_areAll)
        return AgencyId(stored);
    const auto found = std::ranges::lower_bound(m_decided, submission, {}, &Decided::submission);
    return found != m_decided.end() && found->submission == submission ? found->agency : AgencyId();
}

} // namespace hoithi
