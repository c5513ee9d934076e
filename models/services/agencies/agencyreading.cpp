// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencies/agencyreading.h"

#include "domain/agency/agencytext.h"
#include "services/agencies/agencydecisions.h"
#include "storage/repositories/agencyrepository.h"
#include "storage/repositories/contestrepository.h"

#include <algorithm>
#include <map>
#include <set>

namespace hoithi {

namespace {

constexpr std::size_t mostTexts = 50'000; ///< different ones

/// Counts texts that nobody has decided about yet.
class TextCounts
{
public:
    explicit TextCounts(std::set<std::string, std::less<>> ofNone) : m_ofNone(std::move(ofNone)) {}

    void add(const StoredSubmissionView &row, UnresolvedAgencies &unresolved)
    {
        ++unresolved.submissions;
        const std::string key = decidableText(row.agencyName, row.agencyCode);
        if (key.empty()) {
            ++unresolved.withoutText;
        } else if (m_ofNone.contains(key)) {
            ++unresolved.ofNone;
        } else if (const auto known = m_counts.find(key); known != m_counts.end()) {
            ++known->second.count;
        } else if (m_counts.size() < mostTexts) {
            const bool hasName = !agencyTextKey(row.agencyName).empty();
            const std::string_view text = hasName ? row.agencyName : row.agencyCode;
            m_counts.emplace(
                key,
                AgencyTextCount{QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified(), 1});
        } else {
            ++unresolved.beyond;
        }
    }

    [[nodiscard]] std::vector<AgencyTextCount> texts() const
    {
        std::vector<AgencyTextCount> texts;
        texts.reserve(m_counts.size());
        for (const auto &[key, count] : m_counts)
            texts.push_back(count);
        return texts;
    }

private:
    std::set<std::string, std::less<>> m_ofNone;
    std::map<std::string, AgencyTextCount, std::less<>> m_counts; ///< by key, as it was written first
};

Result<std::set<std::string, std::less<>>> textsOfNone(Store &store)
{
    HOITHI_TRY(const std::vector<AgencyDecided> decisions, readAgencyDecisions(store));
    std::set<std::string, std::less<>> texts;
    for (const AgencyDecided &decision : decisions) {
        if (decision.inForce && decision.kind == AgencyDecided::Kind::None)
            texts.insert(decision.text.toStdString());
    }
    return texts;
}

Result<std::vector<AgencyTextCount>> countTexts(Store &store, int fromRound, int toRound,
                                                UnresolvedAgencies &unresolved)
{
    HOITHI_TRY(const AgencyDecisions decisions, AgencyDecisions::inForce(store));
    HOITHI_TRY(auto ofNone, textsOfNone(store));
    TextCounts counts(std::move(ofNone));
    HOITHI_CHECK(decisions.scanOpen(store, fromRound, toRound, [&](const StoredSubmissionView &row) {
        if (!decisions.agencyOf(row).isValid())
            counts.add(row, unresolved);
        return true;
    }));
    return counts.texts();
}

class Suggesting
{
public:
    explicit Suggesting(const std::vector<Agency> &agencies) : m_suggester(agencies)
    {
        for (const Agency &agency : agencies) {
            m_byId.emplace(agency.id, &agency);
            m_byCode.emplace(agency.code, &agency);
        }
    }

    [[nodiscard]] std::vector<SuggestedAgency> suggested(const QString &text) const
    {
        std::vector<SuggestedAgency> all;
        for (const AgencySuggestion &suggestion : m_suggester.suggest(text.toStdString())) {
            const Agency &agency = *m_byId.at(suggestion.id);
            const auto parent = m_byCode.find(agency.parentCode);
            all.push_back({agency.code, agency.name, parent == m_byCode.end() ? QString() : parent->second->name,
                           suggestion.confidence, suggestion.reason});
        }
        return all;
    }

private:
    AgencySuggester m_suggester;
    std::map<AgencyId, const Agency *> m_byId;
    std::map<QString, const Agency *> m_byCode;
};

AgencyDecided::Kind kindOf(const QString &kind)
{
    if (kind == QLatin1String("agency"))
        return AgencyDecided::Kind::Agency;
    return kind == QLatin1String("none") ? AgencyDecided::Kind::None : AgencyDecided::Kind::Withdrawn;
}

} // namespace

Result<UnresolvedAgencies> readUnresolvedAgencies(Store &store, int roundNumber)
{
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    if (roundNumber != 0)
        HOITHI_CHECK(ContestRepository(*store.database).round(roundNumber));
    UnresolvedAgencies unresolved;
    const int last = rounds.empty() ? 0 : rounds.back().number;
    HOITHI_TRY(const std::vector<AgencyTextCount> texts,
               countTexts(store, std::max(roundNumber, 1), roundNumber == 0 ? last : roundNumber, unresolved));
    HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
    const Suggesting suggesting(*agencies);
    std::vector<AgencyCluster> clusters = clustered(texts);
    unresolved.clusters.reserve(clusters.size());
    for (AgencyCluster &cluster : clusters) {
        std::vector<SuggestedAgency> suggestions = suggesting.suggested(cluster.texts.front().text);
        unresolved.clusters.push_back({std::move(cluster.texts), cluster.count, std::move(suggestions)});
    }
    return unresolved;
}

Result<qint64> countSubmissionsOf(Store &store, const AgencyRequest &request)
{
    std::set<std::string> keys;
    for (const QString &text : request.texts)
        keys.insert(agencyTextKey(text).toStdString());
    HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
    const auto named = std::ranges::find(*agencies, request.agencyCode, &Agency::code);
    const AgencyId meant = named == agencies->end() ? AgencyId() : named->id;
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    HOITHI_TRY(const AgencyDecisions decisions, AgencyDecisions::inForce(store));
    qint64 count = 0;
    HOITHI_CHECK(
        decisions.scanOpen(store, 1, rounds.empty() ? 0 : rounds.back().number, [&](const StoredSubmissionView &row) {
            const bool has = keys.contains(decidableText(row.agencyName, row.agencyCode));
            count += has && decisions.agencyOf(row) == meant ? 1 : 0;
            return true;
        }));
    return count;
}

Result<std::vector<AgencyDecided>> readAgencyDecisions(Store &store)
{
    HOITHI_TRY(const std::vector<StoredAgencyDecision> decisions, AgencyRepository(*store.database).decisions());
    HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
    std::map<QString, QString> names;
    for (const Agency &agency : *agencies)
        names.emplace(agency.code, agency.name);
    std::vector<AgencyDecided> all;
    std::set<QString> seen;
    for (auto stored = decisions.rbegin(); stored != decisions.rend(); ++stored) {
        AgencyDecided decided{stored->id, kindOf(stored->kind), stored->text,   stored->agencyCode,
                              {},         stored->person,       stored->reason, stored->decidedAtUtc,
                              false};
        if (const auto name = names.find(stored->agencyCode); name != names.end())
            decided.agencyName = name->second;
        decided.inForce = seen.insert(stored->text).second && decided.kind != AgencyDecided::Kind::Withdrawn;
        all.push_back(std::move(decided));
    }
    return all;
}

} // namespace hoithi
