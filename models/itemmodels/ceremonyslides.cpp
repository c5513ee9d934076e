// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/ceremonyslides.h"

#include "itemmodels/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace hoithi {

namespace {

struct Ceremony
{
    Q_DECLARE_TR_FUNCTIONS(Ceremony)
};

/// Those who get one prize, in the order of the standing.
struct PrizeGroup
{
    QString name;
    std::optional<qint64> amount;
    std::vector<CeremonySlide> winners;
};

QString agencyOf(const RankedSubmission &person)
{
    return person.agencyName.isEmpty() ? QString() : person.agencyName;
}

CeremonySlide slideOf(const RankedSubmission &person)
{
    CeremonySlide slide{CeremonySlide::Kind::Winner, person.prize, person.fullName, {}};
    if (const QString agency = agencyOf(person); !agency.isEmpty())
        slide.lines.append(agency);
    slide.lines.append(
        person.prediction
            ? Ceremony::tr("%1 right answers · predicted %2 · submitted %3")
                  .arg(formatNumber(static_cast<qint64>(person.correct)), formatNumber(*person.prediction),
                       formatInstant(person.submittedAtUtc))
            : Ceremony::tr("%1 right answers · submitted %2")
                  .arg(formatNumber(static_cast<qint64>(person.correct)), formatInstant(person.submittedAtUtc)));
    return slide;
}

CeremonySlide slideOf(const ParticipationRow &agency, const QString &prize)
{
    return {CeremonySlide::Kind::Winner,
            prize,
            agency.agencyName,
            {Ceremony::tr("%1 people took part").arg(formatNumber(agency.people))}};
}

std::optional<qint64> amountOf(const QString &prize, const RuleBook &rules)
{
    const auto found = std::ranges::find(rules.prizes, prize, &Prize::name);
    return found == rules.prizes.end() ? std::nullopt : found->amount;
}

/// From the highest prize to the lowest.
std::vector<PrizeGroup> groupsOf(const WinnerRows &winners, const RuleBook &rules)
{
    std::vector<PrizeGroup> groups;
    const auto add = [&](const QString &prize, CeremonySlide slide) {
        auto group = std::ranges::find(groups, prize, &PrizeGroup::name);
        if (group == groups.end())
            group = groups.insert(groups.end(), {prize, amountOf(prize, rules), {}});
        group->winners.push_back(std::move(slide));
    };
    for (const RankedSubmission &person : winners.people)
        add(person.prize, slideOf(person));
    const QString collective = Ceremony::tr("Collective prizes");
    for (const ParticipationRow &agency : winners.agencies)
        add(collective, slideOf(agency, collective));
    const auto rank = [&rules](const PrizeGroup &group) {
        return std::ranges::find(rules.prizes, group.name, &Prize::name) - rules.prizes.begin();
    };
    std::ranges::stable_sort(groups, {}, rank);
    return groups;
}

CeremonySlide announcement(const PrizeGroup &group)
{
    CeremonySlide slide{CeremonySlide::Kind::Prize,
                        {},
                        group.name,
                        {Ceremony::tr("Prizes: %1").arg(formatNumber(static_cast<qint64>(group.winners.size())))}};
    if (group.amount)
        slide.lines.append(Ceremony::tr("%1 each").arg(formatMoney(group.amount)));
    return slide;
}

/// Each winner with prize and agency, on a line.
QStringList winnerLines(const std::vector<PrizeGroup> &groups)
{
    QStringList lines;
    for (const PrizeGroup &group : groups) {
        for (const CeremonySlide &winner : group.winners) {
            const bool hasAgency = winner.lines.size() > 1;
            const QString name =
                hasAgency ? QStringLiteral("%1 (%2)").arg(winner.headline, winner.lines.front()) : winner.headline;
            lines.append(QStringLiteral("%1: %2").arg(group.name, name));
        }
    }
    return lines;
}

/// All winners, on as many slides as it takes for their names to be read from the last row, about equally many on each.
std::vector<CeremonySlide> closing(const QString &roundTitle, const std::vector<PrizeGroup> &groups)
{
    constexpr qsizetype readableLines = 12;
    const QStringList lines = winnerLines(groups);
    const qsizetype count = std::max(qsizetype{1}, (lines.size() + readableLines - 1) / readableLines);
    std::vector<CeremonySlide> slides;
    for (qsizetype slide = 0; slide < count; ++slide) {
        const qsizetype first = lines.size() * slide / count;
        const qsizetype past = lines.size() * (slide + 1) / count;
        slides.push_back(
            {CeremonySlide::Kind::All, roundTitle, Ceremony::tr("Congratulations"), lines.mid(first, past - first)});
    }
    return slides;
}

} // namespace

std::vector<CeremonySlide> ceremonySlides(const QString &contestTitle, const QString &roundTitle,
                                          const WinnerRows &winners, const RuleBook &rules)
{
    std::vector<CeremonySlide> slides{{CeremonySlide::Kind::Title, contestTitle, roundTitle, {}}};
    const std::vector<PrizeGroup> groups = groupsOf(winners, rules);
    for (auto group = groups.rbegin(); group != groups.rend(); ++group) {
        slides.push_back(announcement(*group));
        slides.insert(slides.end(), group->winners.rbegin(), group->winners.rend());
    }
    std::ranges::move(closing(roundTitle, groups), std::back_inserter(slides));
    return slides;
}

} // namespace hoithi
