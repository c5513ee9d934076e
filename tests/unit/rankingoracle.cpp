// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rankingoracle.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>

namespace hoithi::test {

namespace {

struct Entry
{
    Candidate candidate;
    std::string id;
    bool excluded = false;
    int eligibility = 0;
    std::vector<qint64> key; ///< smaller is better, in the rule book's order
    std::size_t place = 0;
    int prize = -1;
    int separatedBy = 255;
};

std::string line(std::size_t place, const std::string &id, int prize, int separatedBy, int eligibility)
{
    return std::to_string(place) + '|' + id + '|' + std::to_string(prize) + '|' + std::to_string(separatedBy) + '|'
           + std::to_string(eligibility);
}

std::string head(qint64 target, qint64 participants, qint64 eligible, qint64 allCorrect)
{
    return std::to_string(target) + '|' + std::to_string(participants) + '|' + std::to_string(eligible) + '|'
           + std::to_string(allCorrect);
}

Entry counted(std::vector<Entry> entries, CountedAttempt attempt)
{
    std::sort(entries.begin(), entries.end(), [attempt](const Entry &a, const Entry &b) {
        if (attempt == CountedAttempt::Best && a.candidate.correct != b.candidate.correct)
            return a.candidate.correct > b.candidate.correct;
        if (a.candidate.submittedAtMs != b.candidate.submittedAtMs)
            return a.candidate.submittedAtMs < b.candidate.submittedAtMs;
        return a.id < b.id;
    });
    return attempt == CountedAttempt::Last ? entries.back() : entries.front();
}

std::vector<qint64> keyOf(const Candidate &c, const RuleBook &rules, qint64 target)
{
    constexpr qint64 unknown = std::numeric_limits<qint64>::max();
    std::vector<qint64> key;
    for (const Criterion criterion : rules.order) {
        if (criterion == Criterion::Correct)
            key.push_back(-qint64{c.correct});
        else if (criterion == Criterion::Prediction)
            key.push_back(c.prediction < 0 ? unknown : std::llabs(c.prediction - target));
        else if (criterion == Criterion::Submitted)
            key.push_back(c.submittedAtMs);
        else
            key.push_back(c.startedAtMs == Candidate::noStart ? unknown : c.submittedAtMs - c.startedAtMs);
    }
    return key;
}

int eligibilityOf(const Entry &entry, const RuleBook &rules)
{
    if (entry.excluded)
        return 1;
    if (entry.candidate.correct < rules.requiredCorrect)
        return 2;
    return rules.missingPrediction == MissingPrediction::Ineligible && entry.candidate.prediction < 0 ? 3 : 0;
}

void placeAndSeparate(std::vector<Entry> &rows, const RuleBook &rules)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].eligibility == 0) {
            rows[i].place = 1;
            for (const Entry &other : rows)
                rows[i].place += other.eligibility == 0 && other.key < rows[i].key ? 1U : 0U;
        }
        if (i == 0 || (rows[i].eligibility == 0) != (rows[i - 1].eligibility == 0))
            continue;
        for (std::size_t k = 0; k < 4 && rows[i].separatedBy == 255; ++k) {
            if (rows[i].key[k] != rows[i - 1].key[k])
                rows[i].separatedBy = static_cast<int>(rules.order[k]);
        }
    }
}

/// The last order that names these people and nobody else.
const TieOrder *judgesOrder(const std::vector<const Entry *> &taking, const RankingInput &input)
{
    std::set<std::string> ids;
    for (const Entry *entry : taking)
        ids.insert(entry->id);
    const TieOrder *found = nullptr;
    for (const TieOrder &order : input.tieOrders) {
        if (std::set<std::string>(order.submissionIds.begin(), order.submissionIds.end()) == ids)
            found = &order;
    }
    return found;
}

bool mayTake(const Entry &entry, int prize, const RankingInput &input, const RuleBook &rules)
{
    const auto earlier = input.earlierPrizes.find(entry.candidate.participant);
    return earlier == input.earlierPrizes.end() || rules.repeatWinners == RepeatWinners::Allowed
           || (rules.repeatWinners == RepeatWinners::HighestOnly && prize < earlier->second);
}

using Slots = std::vector<int>;
constexpr int undecided = -2;

/// What those of one place have, when so many slots are taken above, and how many may be taken below them.
struct Outcome
{
    std::vector<int> prizes; ///< in the order of the group
    std::set<std::size_t> taken;
};

/// As if they stood one after another: each takes the best slot that is left, or is passed over. Nothing where the next slot may be
/// somebody's whom judges did not name.
std::optional<std::map<const Entry *, int>> inOrder(const std::vector<const Entry *> &taking, const TieOrder &order,
                                                    std::size_t taken, const Slots &slots, const RankingInput &input,
                                                    const RuleBook &rules)
{
    std::map<const Entry *, int> prizes;
    for (std::size_t turn = 0; turn < order.submissionIds.size() && taken < slots.size(); ++turn) {
        const Entry *next = *std::find_if(taking.begin(), taking.end(),
                                          [&](const Entry *entry) { return entry->id == order.submissionIds[turn]; });
        if (!mayTake(*next, slots[taken], input, rules))
            continue;
        if (turn >= order.named)
            return std::nullopt;
        prizes[next] = slots[taken++];
    }
    return prizes;
}

/// How many slots are taken in the end, in whatever order they come: tries all. Who has won the same before comes to the same.
class AllOrders
{
public:
    AllOrders(const Slots &slots, const RankingInput &input, const RuleBook &rules)
        : m_slots(slots), m_input(input), m_rules(rules)
    {}

    std::set<std::size_t> ends(const std::vector<const Entry *> &taking, std::size_t taken)
    {
        std::map<int, std::vector<const Entry *>> waiting;
        for (const Entry *entry : taking) {
            const auto won = m_input.earlierPrizes.find(entry->candidate.participant);
            waiting[won == m_input.earlierPrizes.end() ? 1000 : won->second].push_back(entry);
        }
        tryAll(waiting, taken);
        return m_ends;
    }

private:
    void tryAll(std::map<int, std::vector<const Entry *>> waiting, std::size_t taken)
    {
        std::vector<std::size_t> state{taken};
        for (const auto &[won, entries] : waiting)
            state.push_back(entries.size());
        if (!m_seen.insert(state).second)
            return;
        bool goesOn = false;
        for (auto &[won, entries] : waiting) {
            if (taken >= m_slots.size() || entries.empty()
                || !mayTake(*entries.back(), m_slots[taken], m_input, m_rules))
                continue;
            goesOn = true;
            const Entry *next = entries.back();
            entries.pop_back();
            tryAll(waiting, taken + 1);
            entries.push_back(next);
        }
        if (!goesOn)
            m_ends.insert(taken);
    }

    const Slots &m_slots;
    const RankingInput &m_input;
    const RuleBook &m_rules;
    std::set<std::vector<std::size_t>> m_seen;
    std::set<std::size_t> m_ends;
};

Outcome outcomeOf(const std::vector<Entry *> &group, std::size_t taken, const Slots &slots, const RankingInput &input,
                  const RuleBook &rules)
{
    Outcome outcome{std::vector<int>(group.size(), -1), {taken}};
    std::vector<const Entry *> taking;
    for (const Entry *entry : group) {
        if (taken < slots.size() && mayTake(*entry, slots[taken], input, rules))
            taking.push_back(entry);
    }
    if (taking.empty())
        return outcome;
    std::map<const Entry *, int> prizes;
    const auto ofPrize = static_cast<std::size_t>(
        std::count(slots.begin() + static_cast<std::ptrdiff_t>(taken), slots.end(), slots[taken]));
    const TieOrder *order = taking.size() > ofPrize ? judgesOrder(taking, input) : nullptr;
    const auto decided = order != nullptr ? inOrder(taking, *order, taken, slots, input, rules) : std::nullopt;
    if (taking.size() <= ofPrize || !decided) {
        for (const Entry *entry : taking)
            prizes[entry] = taking.size() <= ofPrize ? slots[taken] : undecided;
        outcome.taken = AllOrders(slots, input, rules).ends(taking, taken);
    } else {
        prizes = *decided;
        outcome.taken = {taken + prizes.size()};
    }
    for (std::size_t i = 0; i < group.size(); ++i) {
        if (const auto prize = prizes.find(group[i]); prize != prizes.end())
            outcome.prizes[i] = prize->second;
    }
    return outcome;
}

/// Follows every number of slots that ties above may leave; what they do not agree about is undecided.
void awardPrizes(std::vector<Entry> &rows, const RankingInput &input, const RuleBook &rules)
{
    Slots slots;
    for (std::size_t p = 0; p < rules.prizes.size(); ++p) {
        for (int n = 0; n < rules.prizes[p].count; ++n)
            slots.push_back(static_cast<int>(p));
    }
    std::map<std::size_t, std::vector<Entry *>> byPlace;
    for (Entry &row : rows) {
        if (row.eligibility == 0)
            byPlace[row.place].push_back(&row);
    }
    std::set<std::size_t> taken{0};
    for (auto &[place, group] : byPlace) {
        std::vector<std::set<int>> prizes(group.size());
        std::set<std::size_t> below;
        for (const std::size_t above : taken) {
            const Outcome outcome = outcomeOf(group, above, slots, input, rules);
            below.insert(outcome.taken.begin(), outcome.taken.end());
            for (std::size_t i = 0; i < group.size(); ++i)
                prizes[i].insert(outcome.prizes[i]);
        }
        for (std::size_t i = 0; i < group.size(); ++i)
            group[i]->prize = prizes[i].size() == 1 ? *prizes[i].begin() : undecided;
        taken = below;
    }
}

} // namespace

std::vector<std::string> oracleStanding(const RankingInput &input, const RuleBook &rules)
{
    std::map<std::uint32_t, std::vector<Entry>> byAccount;
    for (const Candidate &candidate : input.candidates) {
        Entry entry;
        entry.candidate = candidate;
        entry.id = std::string(input.submissionId(candidate));
        byAccount[candidate.participant].push_back(entry);
    }
    std::vector<Entry> rows;
    qint64 people = 0;
    qint64 right = 0;
    qint64 submissions = 0;
    for (const auto &[account, entries] : byAccount) {
        Entry row = counted(entries, rules.countedAttempt);
        row.excluded = std::any_of(entries.begin(), entries.end(), [](const Entry &e) { return e.candidate.excluded; });
        if (!row.excluded) {
            ++people;
            right += row.candidate.correct >= rules.questionCount ? 1 : 0;
            submissions += static_cast<qint64>(entries.size());
        }
        rows.push_back(row);
    }
    const qint64 target = rules.predictionTarget == PredictionTarget::AllCorrectPeople ? right
                          : rules.predictionTarget == PredictionTarget::Participants   ? people
                                                                                       : submissions;
    qint64 eligible = 0;
    for (Entry &row : rows) {
        row.eligibility = eligibilityOf(row, rules);
        row.key = keyOf(row.candidate, rules, target);
        eligible += row.eligibility == 0 ? 1 : 0;
    }
    std::sort(rows.begin(), rows.end(), [](const Entry &a, const Entry &b) {
        if ((a.eligibility == 0) != (b.eligibility == 0))
            return a.eligibility == 0;
        return a.key != b.key ? a.key < b.key : a.id < b.id;
    });
    placeAndSeparate(rows, rules);
    awardPrizes(rows, input, rules);
    std::vector<std::string> text{head(target, people, eligible, right)};
    for (const Entry &row : rows)
        text.push_back(line(row.place, row.id, row.prize, row.separatedBy, row.eligibility));
    return text;
}

std::vector<std::string> asText(const RankingInput &input, const Ranking &ranking)
{
    std::vector<std::string> text{head(ranking.target, ranking.participants, ranking.eligible, ranking.allCorrect)};
    for (const StandingRow &row : ranking.rows) {
        text.push_back(line(row.place, std::string(input.submissionId(input.candidates[row.candidate])), row.prize,
                            row.separatedBy, static_cast<int>(row.eligibility)));
    }
    return text;
}

} // namespace hoithi::test
