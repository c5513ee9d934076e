// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/importcontext.h"

#include "services/agencies/knownagencies.h"
#include "services/import/optionwording.h"
#include "services/import/profiles/profilechoice.h"
#include "services/people/acting.h"
#include "services/questions/roundopening.h"
#include "services/schedule/schedulereading.h"
#include "services/vault/identitysealer.h"
#include "services/vault/sealedroster.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/rosterrepository.h"

namespace hoithi {

namespace {

Result<void> addPapers(Store &store, ImportContext &context)
{
    HOITHI_CHECK(requireUnsealed(store, context.round.number));
    HOITHI_TRY(const std::vector<StoredKey> keys, PaperRepository(*store.database).latestKeys(context.round.number));
    if (keys.empty()) {
        HOITHI_CHECK(requireKeyInSight(store, context.round.number));
        return failure(ErrorCode::Refused,
                       Services::tr("Round %1 has no answer key yet, so its answers cannot be checked. Set it first "
                                    "(paper set-key).")
                           .arg(context.round.number));
    }
    for (const StoredKey &stored : keys) {
        const std::string code = stored.key.paperCode.toStdString();
        context.papers.emplace(code, stored.paperId);
        context.validation.papers.push_back(
            {code, static_cast<int>(stored.key.entries.size()), stored.key.optionCount});
    }
    return {};
}

} // namespace

PaperId ImportContext::paperOf(const Submission &row) const
{
    if (papers.size() == 1)
        return papers.begin()->second;
    return papers.find(row.paperCode)->second;
}

Result<std::unique_ptr<ImportContext>> prepareRows(Store &store, int roundNumber)
{
    auto context = std::make_unique<ImportContext>();
    HOITHI_TRY(context->round, ContestRepository(*store.database).round(roundNumber));
    HOITHI_CHECK(requireHeld(context->round));
    HOITHI_TRY(const std::shared_ptr<const KnownAgencies> agencies, knownAgencies(store));
    HOITHI_TRY(context->decisions, AgencyDecisions::inForce(store));
    HOITHI_TRY(context->keys, contentKeys(store));
    HOITHI_TRY(const std::vector<StoredRosterEntry> sealed, RosterRepository(*store.database).all());
    HOITHI_TRY(std::vector<RosterEntry> roster, openedRoster(sealed, context->keys));
    HOITHI_TRY(const std::set<qint64> withdrawn, withdrawnEntries(store));
    emptyWithdrawn(roster, withdrawn);
    HOITHI_CHECK(addPapers(store, *context));
    context->resolver = std::make_unique<AgencyResolver>(agencies->fileResolver().anew());
    context->validation.roundNumber = roundNumber;
    context->validation.opensAtUtc = context->round.opensAtUtc;
    context->validation.closesAtUtc = context->round.closesAtUtc;
    context->validation.agency = [resolver = context->resolver.get()](std::string_view code, std::string_view name) {
        return resolver->resolve(code, name);
    };
    context->validation.roster = RosterMatcher(roster);
    return context;
}

Result<std::unique_ptr<ImportContext>> prepareImport(Store &store, const ImportRequest &request)
{
    HOITHI_TRY(std::unique_ptr<ImportContext> context, prepareRows(store, request.roundNumber));
    HOITHI_TRY(context->profile, profileFor(store, request));
    if (context->profile.answers.form == AnswerForm::Texts)
        HOITHI_CHECK(addOptionWording(store, request.roundNumber, context->validation.papers));
    return context;
}

} // namespace hoithi
