// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agency.h"
#include "domain/agency/agencynames.h"
#include "domain/submission/submission.h"
#include "services/store.h"
#include "storage/submissionscan.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hoithi {

/// What texts mean that name no known agency by themselves, as it was decided and holds now. The one place that gives the agency of a
/// submission: what was found when it came in, or else what its text was decided to mean.
class AgencyDecisions
{
public:
    [[nodiscard]] static Result<AgencyDecisions> inForce(Store &store);

    /// Whether no text was decided to mean an agency.
    [[nodiscard]] bool giveNone() const { return m_texts.empty(); }
    /// Invalid where it has none.
    [[nodiscard]] AgencyId agencyOf(const StoredSubmission &submission) const;
    [[nodiscard]] AgencyId agencyOf(const StoredSubmissionView &submission) const;
    [[nodiscard]] AgencyId agencyOf(const Submission &submission) const; ///< of a row that comes in
    /// Lines for what rests on them, the same in whatever order they were made; empty where no text means an agency.
    [[nodiscard]] const QByteArray &basis() const { return m_basis; }

private:
    [[nodiscard]] AgencyId decided(std::string_view agencyName, std::string_view agencyCode) const;

    std::unordered_map<std::string, AgencyId, AgencyTextHash, std::equal_to<>> m_texts;
    QByteArray m_basis;
};

/// What decisions are about in a submission: the key of its agency's name, or of the code where it has no name. Empty where it says
/// nothing.
[[nodiscard]] std::string decidableText(std::string_view agencyName, std::string_view agencyCode);

/// The decided agencies of submissions whose texts are not at hand, by the submission's number.
class DecidedAgencies
{
public:
    /// Of the rounds from…to; costs nothing where nothing is decided.
    [[nodiscard]] static Result<DecidedAgencies> of(Store &store, int fromRound, int toRound);

    /// `stored`: what was found when it came in, 0 for none.
    [[nodiscard]] AgencyId agencyOf(qint64 submission, qint64 stored) const;

private:
    struct Decided
    {
        qint64 submission = 0;
        AgencyId agency;
    };
    std::vector<Decided> m_decided; ///< by submission
};

} // namespace hoithi
