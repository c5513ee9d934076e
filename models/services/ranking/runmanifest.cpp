// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/runmanifest.h"

#include "base/sha256.h"
#include "services/ranking/takenconflicts.h"
#include "services/ranking/tieorders.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hoithi {

namespace key = manifestkey;

namespace {

QJsonArray sortedArray(QStringList texts)
{
    std::ranges::sort(texts);
    return QJsonArray::fromStringList(texts);
}

QJsonArray keyList(const std::vector<StoredKey> &keys)
{
    QStringList texts;
    std::ranges::transform(keys, std::back_inserter(texts), manifestText);
    return sortedArray(texts);
}

QJsonArray tieList(const std::vector<TieDecision> &ties)
{
    QStringList texts;
    for (const TieDecision &decision : ties)
        texts.append(tieText(decision));
    return sortedArray(texts);
}

/// Whether the newer list of files holds what the older one does not.
bool addsTo(const QJsonValue &older, const QJsonValue &newer)
{
    const QVariantList were = older.toArray().toVariantList();
    const QVariantList are = newer.toArray().toVariantList();
    return std::ranges::any_of(are, [&](const QVariant &file) { return are.count(file) > were.count(file); });
}

/// As it always was where nobody was withdrawn: the run hash goes by it.
QJsonObject rosterPart(const RankingInputs &inputs)
{
    QJsonObject part{{QStringLiteral("entries"), inputs.rosterEntries},
                     {QStringLiteral("sha256"), QString::fromLatin1(inputs.rosterDigest)}};
    if (inputs.rosterWithdrawals > 0)
        part.insert(key::withdrawn, inputs.rosterWithdrawals);
    return part;
}

} // namespace

QString manifestText(const StoredKey &stored)
{
    return QStringLiteral("%1:%2:%3:%4")
        .arg(stored.key.paperCode)
        .arg(stored.key.version)
        .arg(stored.key.optionCount)
        .arg(keyText(stored.key));
}

QByteArray manifest(const RankingInputs &inputs)
{
    QStringList batches;
    for (const ImportBatch &batch : inputs.batches) {
        if (!isOfConflict(inputs, batch.id))
            batches.append(QString::fromLatin1(batch.sha256));
    }
    QStringList invalidated(inputs.invalidated.begin(), inputs.invalidated.end());
    QStringList earlier;
    for (const QByteArray &hash : inputs.earlierRuns)
        earlier.append(QString::fromLatin1(hash));
    QJsonObject object{{QStringLiteral("format"), 1},
                       {QStringLiteral("round"), inputs.roundNumber},
                       {key::batches, sortedArray(batches)},
                       {key::decisions, sortedArray(invalidated)},
                       {key::earlier, QJsonArray::fromStringList(earlier)},
                       {key::keys, keyList(inputs.keys)},
                       {key::roster, rosterPart(inputs)},
                       {key::rules, QJsonObject{{QStringLiteral("version"), inputs.rules.version},
                                                {QStringLiteral("sha256"),
                                                 QString::fromLatin1(Sha256::hexOf(toJson(inputs.rules.rules)))}}}};
    // Only where there are some: runs that were made before there could be any keep their hashes. The same file imported again has its
    // submissions in other places, so that its run is another.
    if (inputs.batchWithdrawals > 0)
        object.insert(key::batchesWithdrawn, inputs.batchWithdrawals);
    if (!inputs.conflicts.empty()) {
        QStringList rows;
        for (const TakenConflict &taken : inputs.conflicts)
            rows.append(QString::fromLatin1(taken.sha256));
        object.insert(key::conflicts, sortedArray(rows));
    }
    if (!inputs.merges.empty())
        object.insert(key::merged, sortedArray(QStringList(inputs.merges.begin(), inputs.merges.end())));
    if (!inputs.excludedAccounts.empty()) {
        object.insert(key::excluded,
                      sortedArray(QStringList(inputs.excludedAccounts.begin(), inputs.excludedAccounts.end())));
    }
    if (!inputs.ties.empty())
        object.insert(key::ties, tieList(inputs.ties));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString manifestDifference(const QByteArray &older, const QByteArray &newer)
{
    const QJsonObject was = QJsonDocument::fromJson(older).object();
    const QJsonObject is = QJsonDocument::fromJson(newer).object();
    const std::pair<QString, const char *> inputs[] = {
        {key::rules, QT_TRANSLATE_NOOP("Services", "the rule book changed")},
        {key::keys, QT_TRANSLATE_NOOP("Services", "the answer key changed")},
        {key::batches, QT_TRANSLATE_NOOP("Services", "another file was imported")},
        {key::batchesWithdrawn, QT_TRANSLATE_NOOP("Services", "an imported file was withdrawn")},
        {key::decisions, QT_TRANSLATE_NOOP("Services", "the judges took submissions out, or back in")},
        {key::conflicts,
         QT_TRANSLATE_NOOP("Services", "the judges took a row of a later file in place of a submission, "
                                       "or took that back")},
        {key::merged, QT_TRANSLATE_NOOP("Services", "the judges merged accounts, or separated them")},
        {key::excluded, QT_TRANSLATE_NOOP("Services", "the roster excludes other accounts of merged people")},
        {key::ties, QT_TRANSLATE_NOOP("Services", "the judges decided a tie")},
        {key::roster, QT_TRANSLATE_NOOP("Services", "the roster changed")},
        {key::earlier, QT_TRANSLATE_NOOP("Services", "an earlier round's result changed")}};
    const bool withdrew = was.value(key::batchesWithdrawn) != is.value(key::batchesWithdrawn);
    QStringList changed;
    for (const auto &[name, text] : inputs) {
        const bool isTold = name == key::batches && withdrew && !addsTo(was.value(name), is.value(name));
        if (was.value(name) != is.value(name) && !isTold)
            changed.append(Services::tr(text));
    }
    return changed.join(QStringLiteral("; "));
}

} // namespace hoithi
