// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agency/agencyhistory.h"

#include <algorithm>
#include <limits>

namespace hoithi {

namespace {

AgencyVersion versionOf(const Agency &agency)
{
    return {agency.code, agency.name, agency.kind, agency.bloc, agency.parentCode, agency.aliases};
}

bool hasBegun(QDate since, QDate day)
{
    return !since.isValid() || (day.isValid() && since <= day);
}

} // namespace

AgencyId CountedAgencies::counting(AgencyId agency) const
{
    const auto found = countsFor.find(agency);
    return found == countsFor.end() ? AgencyId() : found->second;
}

AgencyHistory::AgencyHistory(const std::vector<Agency> &agencies)
{
    for (const Agency &agency : agencies) {
        add(agency.id, versionOf(agency));
        if (agency.headcount)
            add(AgencyHeadcount{agency.code, *agency.headcount, {}});
    }
}

void AgencyHistory::add(AgencyId id, const AgencyVersion &version)
{
    const auto [place, isNew] = m_byCode.emplace(version.code, m_agencies.size());
    if (isNew) {
        m_agencies.push_back({id, version, {}, {}, {}});
        return;
    }
    AgencyState &agency = m_agencies[place->second];
    if (agency.now.name != version.name && !agency.formerNames.contains(agency.now.name))
        agency.formerNames.append(agency.now.name);
    agency.now = version;
}

void AgencyHistory::add(const AgencyMerger &merger)
{
    const auto place = m_byCode.find(merger.code);
    if (place == m_byCode.end())
        return;
    AgencyState &agency = m_agencies[place->second];
    if (agency.merger)
        std::erase(m_mergedInto[agency.merger->into], merger.code);
    agency.merger.reset();
    if (merger.into.isEmpty())
        return;
    agency.merger = merger;
    m_mergedInto[merger.into].push_back(merger.code);
}

void AgencyHistory::add(const AgencyHeadcount &headcount)
{
    if (const auto place = m_byCode.find(headcount.code); place != m_byCode.end())
        m_agencies[place->second].headcounts[headcount.since] = headcount.people;
}

const AgencyState *AgencyHistory::find(const QString &code) const
{
    const auto place = m_byCode.find(code);
    return place == m_byCode.end() ? nullptr : &m_agencies[place->second];
}

std::vector<Agency> AgencyHistory::readList() const
{
    std::vector<Agency> list;
    list.reserve(m_agencies.size());
    for (const AgencyState &agency : m_agencies) {
        const AgencyVersion &now = agency.now;
        Agency read{agency.id, now.code, now.name, now.kind, now.bloc, now.parentCode, {}, now.aliases};
        for (const QString &name : agency.formerNames) {
            if (name != now.name && !read.aliases.contains(name))
                read.aliases.append(name);
        }
        if (!agency.headcounts.empty())
            read.headcount = agency.headcounts.rbegin()->second;
        list.push_back(std::move(read));
    }
    return list;
}

const AgencyState &AgencyHistory::successor(const AgencyState &agency, QDate day) const
{
    const AgencyState *last = &agency;
    for (std::size_t step = 0; step < m_agencies.size(); ++step) { // a damaged store may have a circle
        if (!last->merger || !hasBegun(last->merger->since, day))
            break;
        const AgencyState *next = find(last->merger->into);
        if (!next)
            break;
        last = next;
    }
    return *last;
}

std::optional<qint64> AgencyHistory::headcountOf(const AgencyState &agency, QDate day, std::size_t depth) const
{
    if (depth > m_agencies.size() * 2) // a damaged store may have a circle
        return {};
    std::optional<qint64> people;
    QDate since;
    for (const auto &[from, count] : agency.headcounts) {
        if (!hasBegun(from, day))
            break;
        people = count;
        since = from;
    }
    const std::optional<qint64> more = cameInAfter(agency, since, day, depth + 1);
    if (!people || !more)
        return {};
    return *people + *more;
}

/// The people of those that came in by the day, and are in no figure as of `since` yet; also by an agency that is.
std::optional<qint64> AgencyHistory::cameInAfter(const AgencyState &agency, QDate since, QDate day,
                                                 std::size_t depth) const
{
    qint64 people = 0;
    const auto merged = m_mergedInto.find(agency.now.code);
    if (merged == m_mergedInto.end() || depth > m_agencies.size() * 2)
        return people;
    for (const QString &code : merged->second) {
        const AgencyState *part = find(code);
        if (!part || !part->merger || !hasBegun(part->merger->since, day))
            continue;
        const bool isIncluded = since.isValid() && part->merger->since <= since;
        const std::optional<qint64> more =
            isIncluded ? cameInAfter(*part, since, day, depth + 1) : headcountOf(*part, day, depth + 1);
        if (!more)
            return {};
        people += *more;
    }
    return people;
}

std::optional<int> AgencyHistory::headcount(const AgencyState &agency, QDate day) const
{
    const std::optional<qint64> people = headcountOf(agency, day, 0);
    if (!people)
        return {};
    return static_cast<int>(std::min<qint64>(*people, std::numeric_limits<int>::max()));
}

CountedAgencies AgencyHistory::countedOn(QDate day) const
{
    CountedAgencies counted;
    for (const AgencyState &agency : m_agencies) {
        const AgencyState &heir = successor(agency, day);
        counted.countsFor.emplace(agency.id, heir.now.counted ? heir.id : AgencyId());
        if (&heir != &agency || !agency.now.counted)
            continue;
        const AgencyVersion &now = agency.now;
        counted.agencies.push_back(
            {agency.id, now.code, now.name, now.kind, now.bloc, now.parentCode, headcount(agency, day), now.aliases});
    }
    return counted;
}

QStringList AgencyHistory::circle() const
{
    const auto next = [this](const AgencyState &agency, bool above) {
        return find(above ? agency.now.parentCode : agency.merger ? agency.merger->into : QString());
    };
    for (const AgencyState &first : m_agencies) {
        for (const bool above : {false, true}) {
            QStringList path{first.now.code};
            const AgencyState *at = next(first, above);
            for (; at && at != &first && path.size() <= std::ssize(m_agencies); at = next(*at, above))
                path.append(at->now.code);
            if (at == &first)
                return path;
        }
    }
    return {};
}

QString AgencyHistory::missing() const
{
    for (const AgencyState &agency : m_agencies) {
        if (!agency.now.parentCode.isEmpty() && !find(agency.now.parentCode))
            return agency.now.parentCode;
        if (agency.merger && !find(agency.merger->into))
            return agency.merger->into;
    }
    return {};
}

} // namespace hoithi
