// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/paperrepository.h"

#include "storage/database.h"
#include "storage/namelist.h"
#include "storage/row.h"
#include "storage/salt.h"

#include <QCoreApplication>

namespace hoithi {

namespace {

OptionSet parseOptions(QStringView text)
{
    OptionSet options = 0;
    for (const QChar letter : text) {
        if (letter >= QLatin1Char('A') && letter <= QLatin1Char('Z'))
            options |= OptionSet{1} << (letter.unicode() - u'A');
    }
    return options;
}

Result<std::vector<StoredKey>> selectKeys(Database &database, const QString &condition, const QVariantList &values)
{
    std::vector<StoredKey> keys;
    HOITHI_CHECK(database.select(
        QString(QLatin1String(
                    "SELECT k.id, p.id, p.round, p.code, k.version, p.option_count, k.entries, k.approvers, k.reason, "
                    "k.approved_at FROM answer_key k JOIN paper p ON p.id = k.paper_id ")
                + condition),
        values, [&](const Row &row) {
            keys.push_back(
                {AnswerKeyId(row.number(0)), PaperId(row.number(1)), row.integer(2),
                 AnswerKey{row.text(3), row.integer(4), row.integer(5), PaperRepository::parseEntries(row.text(6))},
                 splitNames(row.text(7)), row.text(8), row.instant(9)});
        }));
    return keys;
}

std::optional<StoredKey> firstOf(std::vector<StoredKey> keys)
{
    return keys.empty() ? std::nullopt : std::optional<StoredKey>(std::move(keys.front()));
}

const QLatin1String newestOnly("k.version = (SELECT MAX(version) FROM answer_key WHERE paper_id = p.id)");

} // namespace

QString PaperRepository::entriesText(const std::vector<KeyEntry> &entries)
{
    QStringList questions;
    for (const KeyEntry &entry : entries) {
        QStringList sets;
        for (const OptionSet options : entry.accepted)
            sets.append(optionSetText(options));
        const QString joined = sets.join(QLatin1Char('/'));
        questions.append(entry.neutralised ? QString(QLatin1Char('*') + joined) : joined);
    }
    return questions.join(QLatin1Char(' '));
}

std::vector<KeyEntry> PaperRepository::parseEntries(const QString &text)
{
    std::vector<KeyEntry> entries;
    if (text.isEmpty())
        return entries;
    for (QStringView question : QStringView(text).split(QLatin1Char(' '))) {
        KeyEntry entry;
        entry.neutralised = question.startsWith(QLatin1Char('*'));
        if (entry.neutralised)
            question = question.mid(1);
        for (const QStringView set : question.split(QLatin1Char('/'), Qt::SkipEmptyParts))
            entry.accepted.push_back(parseOptions(set));
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<StoredKey> PaperRepository::insert(StoredKey stored)
{
    HOITHI_TRY(const std::optional<StoredKey> previous, latestKey(stored.roundNumber, stored.key.paperCode));
    if (stored.key.version != (previous ? previous->key.version : 0) + 1) {
        return failure(ErrorCode::Stale,
                       QCoreApplication::translate("Storage", "The key has changed since. Look at it again "
                                                              "before changing it."));
    }
    if (previous) {
        stored.paperId = previous->paperId;
    } else {
        HOITHI_TRY(const qint64 paperId, m_database.nextId(QStringLiteral("paper")));
        stored.paperId = PaperId(paperId);
        HOITHI_CHECK(
            m_database.execute(QStringLiteral("INSERT INTO paper (id, round, code, option_count) VALUES (?, ?, ?, ?)"),
                               {paperId, stored.roundNumber, stored.key.paperCode, stored.key.optionCount}));
    }
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("answer_key")));
    stored.id = AnswerKeyId(id);
    HOITHI_CHECK(m_database.execute(
        QStringLiteral("INSERT INTO answer_key (id, paper_id, version, entries, approvers, reason, approved_at, "
                       "salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, stored.paperId.value(), stored.key.version, PaperRepository::entriesText(stored.key.entries),
         joinNames(stored.approvers), stored.reason, toMillis(stored.approvedAtUtc), randomSalt()}));
    return stored;
}

Result<std::vector<StoredKey>> PaperRepository::latestKeys(int roundNumber) const
{
    return selectKeys(m_database,
                      QString(QLatin1String("WHERE p.round = ? AND ") + newestOnly + QLatin1String(" ORDER BY p.code")),
                      {roundNumber});
}

Result<std::vector<StoredKey>> PaperRepository::allKeys() const
{
    return selectKeys(m_database, QStringLiteral("ORDER BY k.id"), {});
}

Result<std::optional<StoredKey>> PaperRepository::latestKey(int roundNumber, const QString &paperCode) const
{
    HOITHI_TRY(std::vector<StoredKey> keys,
               selectKeys(m_database, QString(QLatin1String("WHERE p.round = ? AND p.code = ? AND ") + newestOnly),
                          {roundNumber, paperCode}));
    return firstOf(std::move(keys));
}

} // namespace hoithi
