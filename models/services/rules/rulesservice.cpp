// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rules/rulesservice.h"

#include "services/people/membersonly.h"
#include "services/rules/rulecomparison.h"
#include "services/rules/rulerecording.h"
#include "services/rules/rulesprinting.h"
#include "services/rules/rulesreading.h"
#include "services/storethread.h"

namespace hoithi {

RulesService::RulesService(StoreThread &changes, StoreThread &reads, StoreThread &surveys)
    : m_changes(changes), m_reads(reads), m_surveys(surveys)
{}

RulesService::Answer<RulesState> RulesService::state()
{
    return m_reads.run([](Store &store) { return readRules(store); });
}

RulesService::Answer<int> RulesService::approve(const RulesApproval &approval)
{
    return m_changes.run([approval](Store &store) { return recordRules(store, approval); });
}

RulesService::Answer<RulesComparison> RulesService::compare(int roundNumber, const std::vector<ComparedRules> &rules,
                                                            const std::stop_token &stop,
                                                            const ProgressCallback &progress)
{
    return m_surveys.run(
        forMembers([=](Store &store) { return compareRules(store, roundNumber, rules, stop, progress); }));
}

RulesService::Answer<RulesDocument> RulesService::document(const RulesPrinting &printing)
{
    return m_reads.run([printing](Store &store) { return rulesDocument(store, printing); });
}

RulesService::Answer<void> RulesService::print(const RulesPrinting &printing, const QString &file)
{
    return m_reads.run([printing, file](Store &store) { return printRules(store, printing, file); });
}

} // namespace hoithi
