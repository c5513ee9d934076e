// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplecontest/samplecontest.h"

#include "base/outputfile.h"
#include "domain/ranking/rulebook.h"
#include "services/agencylist.h"
#include "services/samplecontest/samplefaults.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>
#include <cmath>

namespace hoithi {

namespace {

enum Stream : quint64 { AttendanceStream = 20ULL << 48U, RosterStream = 21ULL << 48U };

/// Entries of sister contests' weeks: they vary like this.
constexpr std::array<double, 5> weekEntries{25'980, 25'160, 24'310, 25'559, 26'740};
constexpr quint32 returningPerMille = 700;
constexpr quint32 againPerMille = 60;
constexpr quint32 faultsPerReason = 24;
constexpr std::size_t rosterSize = 36;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(SampleContest)
};

void shuffle(std::vector<quint64> &people, RandomSequence &random)
{
    for (std::size_t i = people.size(); i > 1; --i)
        std::swap(people[i - 1], people[random.below(static_cast<quint32>(i))]);
}

/// Who takes part in each round: 70 % were there the round before, the others never.
class Attendance
{
public:
    Attendance(quint64 seed, double scale) : m_random(seed, AttendanceStream), m_scale(scale) {}

    std::vector<quint64> next()
    {
        const double entries = weekEntries[m_round++ % weekEntries.size()] * m_scale;
        const auto people = static_cast<std::size_t>(std::llround(entries / (1.0 + againPerMille / 1000.0)));
        std::vector<quint64> present = m_previous;
        shuffle(present, m_random);
        present.resize(std::min(present.size(), people * returningPerMille / 1000));
        while (present.size() < std::max<std::size_t>(people, 1))
            present.push_back(m_unseen++);
        shuffle(present, m_random);
        m_previous = present;
        return present;
    }

private:
    RandomSequence m_random;
    double m_scale;
    std::size_t m_round = 0;
    quint64 m_unseen = 0;
    std::vector<quint64> m_previous;
};

/// Members of the three bodies; half of them took part in the first round all the same.
std::vector<quint64> chooseRoster(quint64 seed, const std::vector<quint64> &firstRound)
{
    constexpr quint64 neverTakesPart = 90'000'000;
    RandomSequence random(seed, RosterStream);
    std::vector<quint64> roster;
    for (std::size_t i = 0; i < rosterSize; ++i) {
        const bool present = i % 2 == 0;
        roster.push_back(present ? firstRound[random.below(static_cast<quint32>(firstRound.size()))]
                                 : neverTakesPart + i);
    }
    std::sort(roster.begin(), roster.end());
    roster.erase(std::unique(roster.begin(), roster.end()), roster.end());
    return roster;
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    OutputFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !commitWhole(file))
        return failure(ErrorCode::Io,
                       Messages::tr("The file %1 could not be written. Check the folder and the free space.").arg(path),
                       file.errorString());
    return {};
}

/// One of account, phone and national id each: any of them alone excludes.
QByteArray rosterCsv(const std::vector<quint64> &roster, const SamplePeople &people)
{
    constexpr std::array<const char *, 3> bodies{"Ban Tổ chức", "Ban Giám khảo", "Tổ giúp việc"};
    QByteArray csv = "body,full_name,account_id,phone,national_id\n";
    for (std::size_t i = 0; i < roster.size(); ++i) {
        const SamplePerson person = people.rosterPerson(roster[i], 1);
        csv += bodies[i * bodies.size() / roster.size()];
        csv += ',' + person.fullName + ',';
        csv += (i % 3 == 0 ? person.accountId : QByteArray()) + ',';
        csv += (i % 3 == 1 ? person.phone : QByteArray()) + ',';
        csv += (i % 3 == 2 ? person.nationalId : QByteArray()) + '\n';
    }
    return csv;
}

Result<QByteArray> rulesJson()
{
    constexpr std::array<qint64, 3> amounts{2'000'000, 1'000'000, 500'000};
    std::optional<RuleBook> rules = ruleBookPreset(u"all-15");
    if (!rules)
        return failure(ErrorCode::Internal,
                       Messages::tr("The rule book of the sample contest is missing. Install HoiThi again."));
    for (std::size_t i = 0; i < rules->prizes.size(); ++i)
        rules->prizes[i].amount = amounts[std::min(i, amounts.size() - 1)];
    return toJson(*rules);
}

QString dumpName(int roundNumber)
{
    QLatin1String ending(".csv");
    if (roundNumber == 3)
        ending = QLatin1String(".ndjson");
    else if (roundNumber == 5)
        ending = QLatin1String(".csv.gz");
    return QStringLiteral("round-%1%2").arg(roundNumber).arg(ending);
}

SampleTimeStyle timeStyleOf(int roundNumber)
{
    if (roundNumber == 3)
        return SampleTimeStyle::Utc;
    return roundNumber == 4 ? SampleTimeStyle::Local : SampleTimeStyle::Offset;
}

Result<SampleRound> writeRound(const QDir &folder, const SampleRoundPlan &plan, const SamplePeople &people,
                               const SampleContestOptions &options)
{
    SampleRoundRows content = makeSampleRound(plan, people);
    SampleRound round;
    round.number = plan.round.number;
    round.filePath = folder.filePath(dumpName(round.number));
    round.key = QString::fromLatin1(content.key);
    round.people = static_cast<qint64>(plan.people.size());
    round.allCorrectPeople = content.allCorrectPeople;
    round.expected.accepted = static_cast<qint64>(content.rows.size());
    round.expected.excluded = content.excluded;
    round.expected.agencyUnresolved = content.agencyUnresolved;
    if (options.dirtyRows) {
        const auto perReason =
            std::max(2U, static_cast<quint32>(std::lround(faultsPerReason * std::min(options.scale, 4.0))));
        round.expected.rejectedBy = mixInFaults(content, plan, perReason);
    }

    SampleRowWriter writer(round.filePath);
    HOITHI_CHECK(writer.open({round.number == 2, round.number == 4}));
    for (const SampleRow &row : content.rows)
        HOITHI_CHECK(writer.write(row));
    HOITHI_CHECK(writer.close());
    return round;
}

} // namespace

Result<SampleContest> writeSampleContest(const QString &folder, const std::vector<Round> &rounds,
                                         const SampleContestOptions &options)
{
    if (!(options.scale > 0.0 && options.scale <= 20.0))
        return failure(ErrorCode::InvalidArgument,
                       Messages::tr("The size of a sample contest must be above 0 and at most 20."));
    HOITHI_TRY(SampleNames names, SampleNames::load());
    HOITHI_TRY(const std::vector<Agency> agencies, shippedAgencies(u"kh2475"));
    const SamplePeople people(std::move(names), agencies, options.seed);
    const QDir target(folder);

    SampleContest contest;
    Attendance attendance(options.seed, options.scale);
    std::vector<quint64> roster;
    for (const Round &round : rounds) {
        SampleRoundPlan plan;
        plan.round = round;
        plan.people = attendance.next();
        if (contest.rounds.empty())
            roster = chooseRoster(options.seed, plan.people);
        plan.roster = roster;
        plan.extraAttempts = static_cast<qint64>(plan.people.size() * againPerMille / 1000);
        plan.timeStyle = timeStyleOf(round.number);
        plan.seed = options.seed;
        if (const auto index = static_cast<std::size_t>(&round - rounds.data()); index < options.papers.size())
            plan.paper = options.papers[index];
        HOITHI_TRY(SampleRound written, writeRound(target, plan, people, options));
        contest.rounds.push_back(std::move(written));
    }

    contest.rosterPath = target.filePath(QStringLiteral("roster.csv"));
    contest.rulesPath = target.filePath(QStringLiteral("rules.json"));
    HOITHI_CHECK(writeFile(contest.rosterPath, rosterCsv(roster, people)));
    HOITHI_TRY(const QByteArray rules, rulesJson());
    HOITHI_CHECK(writeFile(contest.rulesPath, rules));
    return contest;
}

} // namespace hoithi
