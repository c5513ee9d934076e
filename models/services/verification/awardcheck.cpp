// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/awardcheck.h"

#include "services/awards/winners.h"
#include "storage/database.h"
#include "storage/repositories/awardrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/repositories/runrepository.h"
#include "storage/repositories/signaturerepository.h"
#include "storage/serverlogin.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hoithi {

namespace {

using Awards = std::vector<StoredAward>;

class AwardCheck
{
public:
    AwardCheck(Store &store, std::vector<VerifyFinding> &findings) : m_store(store), m_findings(findings) {}

    [[nodiscard]] Result<void> run();

private:
    [[nodiscard]] Result<void> checkRun(const RankingRun &run, const Awards &given);
    [[nodiscard]] Result<void> checkCollective(const Awards &given);
    void add(const QString &problem) { m_findings.push_back({Services::tr("awards"), problem}); }

    Store &m_store;
    std::vector<VerifyFinding> &m_findings;
    std::vector<RuleBookVersion> m_rules;
    int m_quorum = 0;
};

/// Whatever makes two awards the same: neither number nor moment.
auto givenAs(const StoredAward &award)
{
    return std::tie(award.roundNumber, award.basis, award.place, award.prize, award.prizeName, award.amount,
                    award.submissionId, award.agencyId);
}

bool sameAwards(Awards one, Awards other)
{
    std::ranges::sort(one, {}, givenAs);
    std::ranges::sort(other, {}, givenAs);
    return std::ranges::equal(one, other, {}, givenAs, givenAs);
}

/// Empty where a prize is named that the rules do not have.
Awards wonIn(const RankingRun &run, const std::vector<StoredStanding> &winners, const RuleBook &rules)
{
    Awards won;
    for (const StoredStanding &row : winners) {
        if (static_cast<std::size_t>(row.prize) >= rules.prizes.size())
            return {};
        StoredAward award = awardAt(run.roundNumber, rules, row);
        award.basis = run.runHash;
        won.push_back(award);
    }
    return won;
}

Result<void> AwardCheck::checkRun(const RankingRun &run, const Awards &given)
{
    HOITHI_TRY(const std::vector<StoredStanding> winners, RunRepository(*m_store.database).winners(run.id));
    const auto rules = std::ranges::find(m_rules, run.rulesVersion, &RuleBookVersion::version);
    if (rules == m_rules.end() || !sameAwards(given, wonIn(run, winners, rules->rules))) {
        add(Services::tr("the prizes given from run %1 of round %2 are not those that were won in it")
                .arg(run.id.value())
                .arg(run.roundNumber));
    }
    HOITHI_TRY(const std::vector<StoredSignature> signatures, SignatureRepository(*m_store.database).ofRun(run.id));
    if (std::ssize(signatures) < m_quorum) {
        add(Services::tr("prizes were given from run %1 of round %2, which not enough judges have signed")
                .arg(run.id.value())
                .arg(run.roundNumber));
    }
    return {};
}

/// What is not signed, or hidden from whoever asks, gives nothing to compare with.
Result<void> AwardCheck::checkCollective(const Awards &given)
{
    const Result<QByteArray> basis = collectiveBasis(m_store);
    if (!basis)
        return isPassing(basis.error().code) ? Result<void>(failure(basis.error())) : Result<void>();
    Awards current;
    std::ranges::copy_if(given, std::back_inserter(current),
                         [&basis](const StoredAward &award) { return award.basis == *basis; });
    if (current.empty())
        return {};
    const Result<PrizeWinners> won = prizeWinners(m_store, 0);
    if (!won && isPassing(won.error().code))
        return failure(won.error());
    if (!won || !sameAwards(current, won->awards))
        add(Services::tr("the collective prizes are not those that follow from the signed results"));
    return {};
}

Result<void> AwardCheck::run()
{
    Database &database = *m_store.database;
    HOITHI_TRY(const Contest contest, ContestRepository(database).contest());
    m_quorum = contest.signatureQuorum;
    HOITHI_TRY(m_rules, RuleBookRepository(database).all());
    HOITHI_TRY(const std::vector<RankingRun> runs, RunRepository(database).all());
    HOITHI_TRY(const Awards awards, AwardRepository(database).all());
    std::map<RankingRunId, Awards> given;
    for (const StoredAward &award : awards)
        given[award.runId].push_back(award);
    for (const RankingRun &run : runs) {
        if (const auto ofRun = given.extract(run.id))
            HOITHI_CHECK(checkRun(run, ofRun.mapped()));
    }
    if (const auto collective = given.extract(RankingRunId()))
        HOITHI_CHECK(checkCollective(collective.mapped()));
    HOITHI_TRY(const bool hidden, database.isShared() ? hidesKeys(database) : Result<bool>(false));
    if (!given.empty() && !hidden)
        add(Services::tr("prizes were given from a run that does not exist"));
    return {};
}

} // namespace

Result<void> verifyAwards(Store &store, std::vector<VerifyFinding> &findings)
{
    return AwardCheck(store, findings).run();
}

} // namespace hoithi
