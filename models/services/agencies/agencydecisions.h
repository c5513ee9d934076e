// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agency.h"
#include "domain/agency/agencynames.h"
#include "domain/agency/agencyresolver.h"
#include "domain/submission/submission.h"
#include "services/store.h"
#include "storage/submissionscan.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hoithi {

/// What texts mean that name no known agency by themselves, as it was decided and holds now. The one place that gives the agency of a
/// submission: what was found when it came in, or else what its text was decided to mean. Where the list of agencies has changed since,
/// every text is read anew by the list as it is now. A merged agency stays what it is here: figures count it for its successor.
class AgencyDecisions
{
public:
    [[nodiscard]] static Result<AgencyDecisions> inForce(Store &store);

    /// Whether no text was decided to mean an agency.
    [[nodiscard]] bool giveNone() const { return m_texts.empty(); }
    /// Whether what was found when rows came in may not hold any more, so that it takes their texts.
    [[nodiscard]] bool readAnew() const { return m_resolver != nullptr; }
    /// Invalid where it has none.
    [[nodiscard]] AgencyId agencyOf(const StoredSubmission &submission) const;
    [[nodiscard]] AgencyId agencyOf(const StoredSubmissionView &submission) const;
    [[nodiscard]] AgencyId agencyOf(const Submission &submission) const; ///< of a row that comes in
    /// Lines for what rests on them and on changes of the agencies; those of decisions are the same in whatever order they were made.
    /// Empty where no text means an agency and no change holds.
    [[nodiscard]] const QByteArray &basis() const { return m_basis; }

    using RowTaker = std::function<bool(const StoredSubmissionView &)>;
    /// The submissions, of batches in force in the rounds from…to, whose agency takes their texts: see agencyOf().
    [[nodiscard]] Result<void> scanOpen(Store &store, int fromRound, int toRound, const RowTaker &take) const;

private:
    [[nodiscard]] AgencyId agencyOf(qint64 stored, std::string_view agencyName, std::string_view agencyCode) const;
    [[nodiscard]] AgencyId decided(std::string_view agencyName, std::string_view agencyCode) const;

    std::unordered_map<std::string, AgencyId, AgencyTextHash, std::equal_to<>> m_texts;
    std::shared_ptr<const AgencyResolver> m_resolver;
    QByteArray m_basis;
};

/// What decisions are about in a submission: the key of its agency's name, or of the code where it has no name. Empty where it says
/// nothing.
[[nodiscard]] std::string decidableText(std::string_view agencyName, std::string_view agencyCode);

/// The decided agencies of submissions whose texts are not at hand, by the submission's number.
class DecidedAgencies
{
public:
    /// Of the rounds from…to; costs nothing where nothing is decided and no agency has changed.
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
    bool m_areAll = false;          ///< all rows with an agency, whatever was found when they came in
};

} // namespace hoithi
