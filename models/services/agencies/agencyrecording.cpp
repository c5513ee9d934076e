// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencies/agencyrecording.h"

#include "base/personname.h"
#include "domain/agency/agencytext.h"
#include "services/agencies/agencyservice.h"
#include "services/people/acting.h"
#include "storage/repositories/agencyrepository.h"
#include "storage/transaction.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace hoithi {

namespace {

/// The newest decision about each text.
using Newest = std::map<QString, StoredAgencyDecision>;

const QString ofAgency = QStringLiteral("agency");
const QString ofNone = QStringLiteral("none");
const QString withdrawal = QStringLiteral("withdraw");

Result<Newest> newestDecisions(Store &store)
{
    HOITHI_TRY(std::vector<StoredAgencyDecision> decisions, AgencyRepository(*store.database).decisions());
    Newest newest;
    for (StoredAgencyDecision &decision : decisions)
        newest[decision.text] = std::move(decision);
    return newest;
}

/// What the texts are decided by, each once.
Result<QStringList> keysOf(const QStringList &texts)
{
    QStringList keys;
    for (const QString &text : texts) {
        QString key = agencyTextKey(text);
        if (key.isEmpty())
            return failure(ErrorCode::InvalidArgument,
                           Services::tr("“%1” has no words, or too many, to name an agency.")
                               .arg(text.left(longestAgencyTextShown)));
        if (!keys.contains(key))
            keys.append(std::move(key));
    }
    if (keys.isEmpty() || keys.size() > mostAgencyTextsAtOnce) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("One decision is about 1 to %1 texts.").arg(mostAgencyTextsAtOnce));
    }
    return keys;
}

Result<QString> deciding(Store &store, const QString &actor)
{
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::ImportSubmissions, actor));
    if (!namesPerson(person))
        return failure(ErrorCode::InvalidArgument, Services::tr("Agencies are decided in a person's name: give it."));
    return person;
}

Result<Agency> agencyWithCode(Store &store, const QString &code)
{
    HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
    const auto found = std::ranges::find(*agencies, code, &Agency::code);
    if (found == agencies->end())
        return failure(ErrorCode::NotFound, Services::tr("The contest has no agency with the code “%1”.").arg(code));
    return *found;
}

/// The fact of each; they differ in their texts.
Result<std::vector<Fact>> insertAll(Store &store, StoredAgencyDecision decision, const QStringList &keys)
{
    HOITHI_TRY(decision.decidedAtUtc, nowOf(store));
    std::vector<Fact> facts;
    for (const QString &key : keys) {
        decision.text = key;
        HOITHI_TRY(const qint64 id, AgencyRepository(*store.database).decide(decision));
        HOITHI_TRY(const std::vector<Fact> fact, rowFacts(*store.database, RowFacts::AgencyDecisions, id));
        facts.insert(facts.end(), fact.begin(), fact.end());
    }
    return facts;
}

} // namespace

Result<qint64> decideAgency(Store &store, const AgencyRequest &request)
{
    HOITHI_TRY(QStringList keys, keysOf(request.texts));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("decide agency")));
    HOITHI_TRY(const QString person, deciding(store, request.actor));
    Agency agency;
    if (!request.agencyCode.isEmpty()) {
        HOITHI_TRY(agency, agencyWithCode(store, request.agencyCode));
    }
    HOITHI_TRY(const Newest newest, newestDecisions(store));
    const QString kind = agency.code.isEmpty() ? ofNone : ofAgency;
    keys.removeIf([&](const QString &key) {
        const auto known = newest.find(key);
        return known != newest.end() && known->second.kind == kind && known->second.agencyCode == agency.code;
    });
    if (keys.isEmpty())
        return qint64{0};
    HOITHI_TRY(const std::vector<Fact> facts,
               insertAll(store, {0, kind, {}, agency.code, person, request.reason.trimmed(), {}}, keys));
    HOITHI_CHECK(recordAudit(store, person, QStringLiteral("agencies.decide"), QStringLiteral("agencies"),
                             {{QStringLiteral("texts"), QJsonArray::fromStringList(keys)},
                              {QStringLiteral("agency_code"), agency.code},
                              {QStringLiteral("agency_name"), agency.name},
                              {QStringLiteral("reason"), request.reason.trimmed()}},
                             facts));
    HOITHI_CHECK(transaction.commit());
    return keys.size();
}

Result<void> undoAgencyDecisions(Store &store, const QStringList &texts, const QString &reason, const QString &actor)
{
    HOITHI_TRY(const QStringList keys, keysOf(texts));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("undo agency")));
    HOITHI_TRY(const QString person, deciding(store, actor));
    HOITHI_TRY(const Newest newest, newestDecisions(store));
    for (const QString &key : keys) {
        const auto known = newest.find(key);
        if (known == newest.end() || known->second.kind == withdrawal)
            return failure(ErrorCode::NotFound, Services::tr("Nothing is decided about “%1”.").arg(key));
    }
    HOITHI_TRY(const std::vector<Fact> facts,
               insertAll(store, {0, withdrawal, {}, {}, person, reason.trimmed(), {}}, keys));
    HOITHI_CHECK(recordAudit(
        store, person, QStringLiteral("agencies.undo"), QStringLiteral("agencies"),
        {{QStringLiteral("texts"), QJsonArray::fromStringList(keys)}, {QStringLiteral("reason"), reason.trimmed()}},
        facts));
    return transaction.commit();
}

} // namespace hoithi
