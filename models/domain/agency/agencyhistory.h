// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agency/agency.h"

#include <QDate>

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace hoithi {

/// What an agency is called and belongs to, as one change left it.
struct AgencyVersion
{
    QString code; ///< never changes
    QString name;
    QString kind;
    QString bloc;
    QString parentCode;
    QStringList aliases;
    bool counted = true; ///< otherwise it has no part in any figure

    friend bool operator==(const AgencyVersion &, const AgencyVersion &) = default;
};

/// An agency that another one took in, from a day on. Without `into` it is one of its own again.
struct AgencyMerger
{
    QString code;
    QString into;
    QDate since;

    friend bool operator==(const AgencyMerger &, const AgencyMerger &) = default;
};

/// How many people an agency has, from a day on or (null) from the beginning.
struct AgencyHeadcount
{
    QString code;
    int people = 0;
    QDate since;

    friend bool operator==(const AgencyHeadcount &, const AgencyHeadcount &) = default;
};

/// An agency as all that holds left it.
struct AgencyState
{
    AgencyId id;
    AgencyVersion now;
    QStringList formerNames; ///< that it had before; they are read like aliases
    std::optional<AgencyMerger> merger;
    std::map<QDate, int> headcounts; ///< by the day from which they hold; a null day comes first

    friend bool operator==(const AgencyState &, const AgencyState &) = default;
};

/// Which agencies there are for figures as of a day.
struct CountedAgencies
{
    std::vector<Agency> agencies; ///< those of their own by then that are counted, with their headcounts then
    /// For whom an agency's submissions count: itself, its successor, or (invalid) nobody.
    std::unordered_map<AgencyId, AgencyId> countsFor;

    [[nodiscard]] AgencyId counting(AgencyId agency) const;
};

/// The agencies of a contest and what became of them. In which order mergers and headcounts of different agencies or days are recorded
/// makes no difference.
class AgencyHistory
{
public:
    AgencyHistory() = default;
    /// As the contest was made.
    explicit AgencyHistory(const std::vector<Agency> &agencies);

    /// A later version, or with the id the first one of an agency that was added.
    void add(AgencyId id, const AgencyVersion &version);
    void add(const AgencyMerger &merger);
    void add(const AgencyHeadcount &headcount);

    [[nodiscard]] const std::vector<AgencyState> &agencies() const { return m_agencies; } ///< by id
    [[nodiscard]] const AgencyState *find(const QString &code) const;                     ///< null where there is none

    /// How texts and codes are read: every agency with all names that it has or had, those merged or not counted too.
    [[nodiscard]] std::vector<Agency> readList() const;
    /// The agency that counts for this one on a day: itself where it is of its own.
    [[nodiscard]] const AgencyState &successor(const AgencyState &agency, QDate day) const;
    /// The newest headcount that holds on the day, and where agencies came in after it, with theirs. Unknown where a part is.
    [[nodiscard]] std::optional<int> headcount(const AgencyState &agency, QDate day) const;
    [[nodiscard]] CountedAgencies countedOn(QDate day) const;

    /// Codes of agencies that went into each other in a circle, or whose agencies above go round; empty where all is well.
    [[nodiscard]] QStringList circle() const;
    /// The code of an agency above, or of one merged into, that does not exist; null where all do.
    [[nodiscard]] QString missing() const;

private:
    [[nodiscard]] std::optional<qint64> headcountOf(const AgencyState &agency, QDate day, std::size_t depth) const;
    [[nodiscard]] std::optional<qint64> cameInAfter(const AgencyState &agency, QDate since, QDate day,
                                                    std::size_t depth) const;

    std::vector<AgencyState> m_agencies;
    std::map<QString, std::size_t> m_byCode;
    std::map<QString, std::vector<QString>> m_mergedInto; ///< codes of those that went into an agency, by its code
};

} // namespace hoithi
